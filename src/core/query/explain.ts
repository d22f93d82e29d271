import type { LatencyRow, MeasurementSource, QualityRow } from '../model/measurement.ts';
import type { Optimism } from '../routing/member.ts';
import { promptTokens } from '../pricing/usage.ts';
import type { AnswerTime } from './answer-time.ts';
import type { FormulaId } from './formulas.ts';
import type { OwnAnswerTime } from './own-time.ts';
import type { Measured, QueryQuote } from './quote.ts';

/** Units of the numbers in workings. */
export type WhyUnit = 'usd' | 'usdPerMillion' | 'tokens' | 'tokensPerSecond' | 'seconds' | 'share' | 'count' | 'perSecond';

/** A number that went into another, by its name in `words`. */
export interface WhyInput {
  readonly name: WhyName;
  readonly value: number;
  readonly unit: WhyUnit;
  /** Of options that serve together: the place of the one it belongs to. */
  readonly of?: number;
}

/** Names of inputs. */
export type WhyName =
  | 'prompt' | 'output' | 'reasoning' | 'calls' | 'attempts' | 'servedShare' | 'cost' | 'queries' | 'prefixHit' | 'arrivals' | 'lifetime'
  | 'month' | 'replicas' | 'spare' | 'gpusEach' | 'gpuHour' | 'hoursUp' | 'batch' | 'timesAsked' | 'beside' | 'meanSeconds' | 'failureShare' | 'mostAttempts' | 'ttft' | 'bareTtft' | 'ownP50' | 'ownP95' | 'firstAnswer' | 'speed' | 'successRate' | 'right' | 'asked' | 'lower' | 'upper' | 'tokenFactor';

/** What a number takes for granted: codes that `words` turns into sentences. */
export type WhyAssumption =
  | 'flat-week' | 'token-factor-unknown' | 'token-factor-band' | 'cache-lifetime' | 'cache-not-offered' | 'cache-below-minimum' | 'independent-attempts'
  | 'reasoning-unknown' | 'reasoning-estimate' | 'no-load' | 'own-time' | 'own-spread-unknown' | 'first-untimed' | 'hosts-median' | 'percentiles-unknown' | 'proxy' | 'guess' | 'no-interval' | 'via-weights' | 'cost-held-fixed'
  | 'rate-unknown' | 'predicted-speed' | 'extrapolated' | 'no-prompt-cache' | 'hosting-unpriced' | 'fewer-bits' | Optimism;

/** Where a number was read. */
export interface WhySource {
  readonly name: string;
  readonly page?: string;
  readonly date: string;
  /** The terms ask for, or were not read, so this stands beside the number. */
  readonly attribution?: string;
}

/** Why a number is what it is: formula, actual values, sources, and what is assumed. */
export interface Why {
  readonly formula: FormulaId;
  readonly inputs: readonly WhyInput[];
  readonly sources: readonly WhySource[];
  readonly assumptions: readonly WhyAssumption[];
}

/** The numbers of a quote that can be asked about. */
export type Explained = 'cost' | 'usdPerMonth' | 'firstWord' | 'latency' | 'reasoning' | 'success' | 'costPerSuccess';

/** What an explanation needs beside the quote. */
export interface ExplainContext {
  readonly quote: QueryQuote;
  readonly measured: Measured;
  readonly queriesPerMonth: number;
  readonly seller: { readonly name: string; readonly page?: string };
  readonly source: (id: string) => MeasurementSource | undefined;
}

/**
 * Explains one number of a quote; `undefined` where the quote has no such number.
 *
 * @example
 * const scenario = defaultScenario('2026-11-22')
 * const [quoted] = run(scenario, catalogue).quotes
 * const context = { quote: quoted, measured: {}, queriesPerMonth: 1e6, seller: quoted.offer.seller, source: catalogue.measurements.source }
 * explain('usdPerMonth', context).inputs.map(({ name, value }) => [name, value]) // => [["cost",0.0049975],["queries",1000000]]
 * explain('success', context) // => undefined
 */
export function explain(number: Explained, context: ExplainContext): Why | undefined {
  return EXPLAIN[number](context);
}

const input = (name: WhyName, value: number, unit: WhyUnit): WhyInput => ({ name, value, unit });
const when = <Item>(holds: boolean | undefined, ...items: readonly Item[]): readonly Item[] => (holds === true ? items : []);

const EXPLAIN: Readonly<Record<Explained, (context: ExplainContext) => Why | undefined>> = {
  cost: ({ quote: { cost, reasoning }, seller }) => {
    const sum = (of: (leaves: (typeof cost.calls)[number]['leaves']) => number): number => cost.calls.reduce((total, { leaves, perQuery }) => total + perQuery * of(leaves), 0);
    const calls = cost.calls.reduce((total, { perQuery }) => total + perQuery, 0);
    return {
      formula: 'cost',
      inputs: [
        input('calls', calls, 'count'),
        input('prompt', sum(promptTokens), 'tokens'),
        input('output', sum(({ output = 0 }) => output), 'tokens'),
        ...when(reasoning.tokens !== undefined, input('reasoning', sum(({ reasoning: tokens = 0 }) => tokens), 'tokens')),
        ...when(cost.retries.expectedAttempts !== 1, input('attempts', cost.retries.expectedAttempts, 'count')),
        ...when(cost.tokenFactor.typical !== 1, input('tokenFactor', cost.tokenFactor.typical, 'count')),
        ...when(cost.cache.prefixHit > 0 && cost.calls.some(({ leaves }) => leaves.cacheRead), input('prefixHit', cost.cache.prefixHit, 'share')),
      ],
      sources: [
        { name: cost.entry.source, date: cost.entry.checked, ...(seller.page === undefined ? {} : { page: seller.page }) },
        ...when(cost.tokenFactor.source !== undefined, { name: cost.tokenFactor.source ?? '', date: cost.entry.checked }),
      ],
      assumptions: [
        ...when(cost.weekly, 'flat-week' as const),
        ...when(cost.low !== cost.high, cost.tokenFactor.source === undefined ? ('token-factor-unknown' as const) : ('token-factor-band' as const)),
        ...when(cost.cache.refused === 'not-offered', 'cache-not-offered' as const),
        ...when(cost.cache.refused === 'below-minimum', 'cache-below-minimum' as const),
        ...when(cost.retries.expectedAttempts !== 1, 'independent-attempts' as const),
        ...when(reasoning.origin === 'unknown', 'reasoning-unknown' as const),
        ...when(reasoning.origin === 'estimate', 'reasoning-estimate' as const),
      ],
    };
  },
  usdPerMonth: ({ quote: { cost }, queriesPerMonth }) => ({
    formula: 'usdPerMonth',
    inputs: [input('cost', cost.expected, 'usd'), input('queries', queriesPerMonth, 'count')],
    sources: [],
    assumptions: when(cost.weekly, 'flat-week' as const),
  }),
  firstWord: (context) => context.quote.latency?.firstWord && timeWhy('firstWord', context),
  latency: (context) => timeWhy('latency', context),
  reasoning: (context) => {
    const { latency: row, base } = context.measured;
    if (context.quote.reasoning.origin !== 'estimate' || !row || !base) return undefined;
    return {
      formula: 'reasoning',
      inputs: [
        input('firstAnswer', Math.max(row.timeToFirstAnswerSeconds ?? 0, row.ttftSeconds.p50), 'seconds'),
        input('bareTtft', base.ttftSeconds.p50, 'seconds'),
        input('speed', row.outputTokensPerSecond.p50, 'tokensPerSecond'),
      ],
      sources: measuredAt(context, row, row.measured),
      assumptions: ['reasoning-estimate'],
    };
  },
  success: (context) => {
    const { success } = context.quote;
    if (!success) return undefined;
    const { quality } = context.measured;
    return {
      formula: 'success',
      inputs: [
        ...when(success.items !== undefined, input('right', Math.round(success.rate * (success.items ?? 0)), 'count'), input('asked', success.items ?? 0, 'count')),
        input('successRate', success.rate, 'share'),
        ...(success.interval ? [input('lower', success.interval.lower, 'share'), input('upper', success.interval.upper, 'share')] : []),
      ],
      sources: success.origin === 'proxy' && quality ? measuredAt(context, quality, quality.date) : [],
      assumptions: [
        ...when(success.origin === 'proxy', 'proxy' as const),
        ...when(success.origin === 'guess', 'guess' as const),
        ...when(!success.interval, 'no-interval' as const),
        ...when(success.origin === 'proxy' && quality?.viaWeights !== undefined, 'via-weights' as const),
      ],
    };
  },
  costPerSuccess: ({ quote: { cost, success, costPerSuccessInterval } }) =>
    success && {
      formula: 'costPerSuccess',
      inputs: [input('cost', cost.expected, 'usd'), input('successRate', success.rate, 'share'), ...when(cost.retries.servedShare !== 1, input('servedShare', cost.retries.servedShare, 'share'))],
      sources: [],
      assumptions: [...when(costPerSuccessInterval !== undefined, 'cost-held-fixed' as const), ...when(success.origin === 'proxy', 'proxy' as const)],
    },
};

/** The names of the numbers that can be asked about. */
export const EXPLAINED = Object.keys(EXPLAIN) as readonly Explained[];

function timeWhy(formula: 'firstWord' | 'latency', context: ExplainContext): Why | undefined {
  const { latency } = context.quote;
  if (!latency) return undefined;
  return 'own' in latency ? ownTimeWhy(formula, latency, context) : rowTimeWhy(formula, latency, context);
}

/** Nobody's page is named: these times are the person's own. */
function ownTimeWhy(formula: 'firstWord' | 'latency', { own: { callSeconds, ttftSeconds }, stage }: OwnAnswerTime, { quote: { cost } }: ExplainContext): Why {
  const { p50, p95 } = formula === 'firstWord' ? (ttftSeconds ?? callSeconds) : callSeconds;
  const calls = stage.inSequence ?? 1;
  return {
    formula: formula === 'firstWord' ? 'ownFirstWord' : 'ownTime',
    inputs: [
      input('ownP50', p50, 'seconds'),
      ...when(p95 !== undefined, input('ownP95', p95 ?? p50, 'seconds')),
      ...when(calls > 1, input('calls', calls, 'count')),
      ...when(cost.retries.expectedAttempts !== 1, input('attempts', cost.retries.expectedAttempts, 'count')),
    ],
    sources: [],
    assumptions: ['own-time', ...when(p95 === undefined, 'own-spread-unknown' as const), ...when(ttftSeconds === undefined, 'first-untimed' as const)],
  };
}

function rowTimeWhy(formula: 'firstWord' | 'latency', { row, call }: AnswerTime, context: ExplainContext): Why {
  const { reasoning, cost } = context.quote;
  return {
    formula,
    inputs: [
      input('ttft', call.ttft.median, 'seconds'),
      input('speed', row.outputTokensPerSecond.p50, 'tokensPerSecond'),
      ...when(formula === 'latency', input('output', call.answerTokens + 1, 'tokens')),
      // a hidden one is in the time to first token already
      ...when(reasoning.tokens !== undefined && call.reasoningTime !== 'none' && !(call.reasoningTime === 'benchmark' && row.includesHiddenReasoning), input('reasoning', reasoning.tokens ?? 0, 'tokens')),
      ...when(cost.retries.expectedAttempts !== 1, input('attempts', cost.retries.expectedAttempts, 'count')),
    ],
    sources: measuredAt(context, row, row.measured),
    assumptions: [
      'no-load',
      ...when(row.scope === 'hosts', 'hosts-median' as const),
      ...when(row.ttftSeconds.p95 === undefined, 'percentiles-unknown' as const),
      ...when(call.reasoningIsEstimate, 'reasoning-estimate' as const),
    ],
  };
}

function measuredAt({ source }: ExplainContext, row: LatencyRow | QualityRow, date: string): readonly WhySource[] {
  const measuredBy = source(row.source);
  return measuredBy ? [{ name: measuredBy.name, page: measuredBy.page, date, ...(measuredBy.quoted ? { attribution: measuredBy.attribution } : {}) }] : [];
}
