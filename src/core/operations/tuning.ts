import { requireAmount, requireArgument } from '../argument.ts';
import type { Tokens, Usd } from '../units.ts';
import { breakEvenVolume, type BreakEvenVolume } from './break-even-volume.ts';
import { component, type OperationCost } from './component.ts';

/** A call as it is charged: before tuning with a long prompt, after it with a short one at the tuned model's rates. */
export interface PromptCost {
  /** All input tokens, the cached ones among them. */
  readonly inputTokens: Tokens;
  /** Mean tokens of the input that are read from the prompt cache; absent: 0. */
  readonly cachedTokens?: Tokens;
  readonly outputTokens: Tokens;
  /** USD per million tokens; a call with cached tokens needs `cacheRead`. */
  readonly usdPerMillionTokens: { readonly input: Usd; readonly cacheRead?: Usd; readonly output: Usd };
}

/** One run of training. */
export interface Training {
  /** Tokens of the examples. */
  readonly tokens: Tokens;
  /** Times they are gone through. */
  readonly epochs: number;
  readonly usdPerMillionTokens: Usd;
}

/** Whether tuning a model pays. */
export interface TuningBreakEven {
  /** A call of the model as it is. */
  readonly baseUsd: Usd;
  /** A call of the tuned model. */
  readonly tunedUsd: Usd;
  /** Of a call; negative where the tuned rates eat up the shorter prompt. */
  readonly savingUsd: Usd;
  readonly trainingUsd: Usd;
  /** Calls that earn the training back. */
  readonly calls: BreakEvenVolume;
}

/** What is trained and kept ready. */
export interface TuningInputs {
  readonly training: Training;
  /** Trainings a month after the first; need not be whole. */
  readonly trainingsPerMonth: number;
  /** What keeping the tuned model ready costs, whether it is called or not. */
  readonly hostingUsdPerMonth: Usd;
}

/**
 * What a call costs by its tokens. Throws `bad-argument` for negative numbers, more cached tokens than input, or
 * cached tokens without a rate (which is not the input rate, nor free).
 *
 * @example
 * promptUsd({ inputTokens: 2000, outputTokens: 300, usdPerMillionTokens: { input: 0.15, output: 0.6 } }).toFixed(5) // => "0.00048"
 * promptUsd({ inputTokens: 2000, cachedTokens: 2000, outputTokens: 300, usdPerMillionTokens: { input: 0.15, cacheRead: 0.075, output: 0.6 } }).toFixed(5) // => "0.00033"
 */
export function promptUsd({ inputTokens, cachedTokens = 0, outputTokens, usdPerMillionTokens: { input, cacheRead, output } }: PromptCost): Usd {
  for (const [what, value] of Object.entries({ inputTokens, cachedTokens, outputTokens, input, output })) requireAmount(value, what, 'promptUsd');
  requireArgument(cachedTokens <= inputTokens, 'promptUsd', `cached tokens of at most ${inputTokens}`, cachedTokens);
  requireArgument(cachedTokens === 0 || cacheRead !== undefined, 'promptUsd', 'a cacheRead rate for cached tokens', cacheRead);
  requireAmount(cacheRead ?? 0, 'cacheRead', 'promptUsd');
  return ((inputTokens - cachedTokens) * input + cachedTokens * (cacheRead ?? 0) + outputTokens * output) / 1e6;
}

/**
 * What one training costs: tokens × epochs × rate. Throws `bad-argument` for negative numbers.
 *
 * @example
 * trainingUsd({ tokens: 1e6, epochs: 3, usdPerMillionTokens: 3 }) // => 9
 */
export function trainingUsd({ tokens, epochs, usdPerMillionTokens }: Training): Usd {
  for (const [what, value] of Object.entries({ tokens, epochs, usdPerMillionTokens })) requireAmount(value, what, 'trainingUsd');
  return (tokens / 1e6) * epochs * usdPerMillionTokens;
}

/**
 * After how many calls a tuned model has earned back its training, if ever: a tuned model's rates are often dearer,
 * and a long prompt from the cache is cheap. Throws as `promptUsd`.
 *
 * Source: the rates of gpt-4o-mini and its tuned form in LiteLLM's list of 2026-02-09.
 *
 * @example
 * const tuned = { inputTokens: 100, outputTokens: 300, usdPerMillionTokens: { input: 0.3, output: 1.2 } }
 * const base = { inputTokens: 2000, outputTokens: 300, usdPerMillionTokens: { input: 0.15, cacheRead: 0.075, output: 0.6 } }
 * tuningBreakEven(base, tuned, 9).calls.count.toFixed(0) // => "100000"
 * tuningBreakEven({ ...base, cachedTokens: 1900 }, tuned, 9).calls // => {"status":"never"}
 */
export function tuningBreakEven(base: PromptCost, tuned: PromptCost, paidUsd: Usd): TuningBreakEven {
  const [baseUsd, tunedUsd] = [promptUsd(base), promptUsd(tuned)];
  const savingUsd = baseUsd - tunedUsd;
  return { baseUsd, tunedUsd, savingUsd, trainingUsd: paidUsd, calls: breakEvenVolume(paidUsd, savingUsd) };
}

/**
 * What tuning costs: the first training once, and in a month those after it and the hosting. Throws `bad-argument`
 * for negative numbers.
 *
 * @example
 * const cost = tuningCost({ training: { tokens: 1e6, epochs: 3, usdPerMillionTokens: 3 }, trainingsPerMonth: 0.5, hostingUsdPerMonth: 0 })
 * [cost.once[0].usd, cost.monthly[0].usd] // => [9,4.5]
 */
export function tuningCost({ training, trainingsPerMonth, hostingUsdPerMonth }: TuningInputs): OperationCost {
  requireAmount(trainingsPerMonth, 'trainings a month', 'tuningCost');
  const tokens = training.tokens * training.epochs;
  const usdPerToken = trainingUsd({ ...training, tokens: 1, epochs: 1 });
  return {
    once: [component('tuning-training', tokens, usdPerToken)],
    monthly: [component('tuning-training', tokens * trainingsPerMonth, usdPerToken), component('tuning-hosting', 1, hostingUsdPerMonth)],
    unpriced: [],
  };
}

/**
 * After how many months at so many calls a tuned model that also costs hosting has earned back its training. Throws
 * `bad-argument` for negative numbers.
 *
 * @example
 * tuningPayback(9, 0.25, 100, 16) // => {"status":"after","count":1}
 * tuningPayback(9, 0.25, 64, 16) // => {"status":"never"}
 */
export function tuningPayback(paidUsd: Usd, savingUsdPerCall: Usd, callsPerMonth: number, hostingUsdPerMonth: Usd): BreakEvenVolume {
  requireAmount(callsPerMonth, 'calls a month', 'tuningPayback');
  requireAmount(hostingUsdPerMonth, 'hosting', 'tuningPayback');
  return breakEvenVolume(paidUsd, savingUsdPerCall * callsPerMonth - hostingUsdPerMonth);
}
