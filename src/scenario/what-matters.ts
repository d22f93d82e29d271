import type { Unit } from '../core/answers/answer.ts';
import { swings, type Swing } from '../core/tradeoff/sensitivity.ts';
import { totalCost } from '../core/tradeoff/total-cost.ts';
import { deciding, type Choice, type Deciding } from './deciding.ts';
import { comparisonOf } from './comparison.ts';
import { fieldValue, withField } from './fields.ts';
import { quoteAllWith } from './quotes-with.ts';
import type { Scenario } from './scenario.ts';

/** An input, and from where to where it goes. */
interface Input {
  readonly path: string;
  readonly unit: Unit;
  /** Assumption: what it may plausibly be when it is typed as `now`. */
  readonly ends: (now: number, scenario: Scenario) => readonly [low: number, high: number] | undefined;
}

/** From half to twice what was said; nothing where that is 0. */
const twofold = (now: number): readonly [number, number] | undefined => (now > 0 ? [now / 2, now * 2] : undefined);
const share = (now: number): readonly [number, number] => [Math.max(0, now - 0.2), Math.min(1, now + 0.2)];

/** The inputs that are varied, one at a time: a row each. */
const INPUTS: readonly Input[] = [
  { path: 'stakes.errorUsd', unit: 'usd', ends: (now) => (now > 0 ? [now / 4, now * 4] : undefined) },
  { path: 'stakes.secondUsd', unit: 'usd', ends: twofold },
  { path: 'workload.inputTokens', unit: 'tokens', ends: twofold },
  { path: 'workload.outputTokens', unit: 'tokens', ends: twofold },
  { path: 'workload.systemTokens', unit: 'tokens', ends: twofold },
  { path: 'workload.retrievedTokens', unit: 'tokens', ends: twofold },
  { path: 'workload.reasoningTokens', unit: 'tokens', ends: twofold },
  { path: 'workload.callsPerTurn', unit: 'count', ends: (now) => (now > 1 ? [Math.max(1, Math.floor(now / 2)), now * 2] : undefined) },
  { path: 'workload.cachedShare', unit: 'share', ends: (now, { workload: { caching, cacheWriteShare } }) => (caching === 'typed' ? [share(now)[0], Math.min(share(now)[1], 1 - cacheWriteShare)] : undefined) },
  { path: 'workload.batchShare', unit: 'share', ends: (now) => (now > 0 ? share(now) : undefined) },
];
/** Points either way that a rate without an interval may be off. Assumption: as wide as 200 items leave it at worst. */
const RATE_SPREAD = 0.07;

/** What one input does to the lead of the best option. */
export interface Matter extends Omit<Swing<string>, 'input'> {
  /** The field; of an option's rate: `rate` and the option's id. */
  readonly path: string;
  readonly option?: string;
  readonly unit: Unit;
  /** Its low and its high end. */
  readonly ends: readonly [number, number];
  /** Whether another option is the best at one end. */
  readonly turns: boolean;
}

/** What matters most to a choice between two. */
export interface WhatMatters {
  readonly best: string;
  readonly second: string;
  /** What the second costs more a query, all told; the lead at each end of an input is of the same two. */
  readonly leadUsd: number;
  /** The largest swing first. */
  readonly matters: readonly Matter[];
}

/**
 * Which inputs matter: how far the lead of the best option over the next best, in USD a query all told, swings when one
 * input goes to either end of a plausible range and the others stay. Tokens, seconds and calls go from half to twice, what
 * a wrong answer loses from a quarter to four times, shares 20 points either way, rates over their 95% range or 7 points
 * (assumptions). Prices are worked out again at each end. `undefined` where the stake is not known, or fewer than two
 * options can be weighed.
 *
 * @example
 * const scenario = readTexts({ models: 'openai/gpt-4o@88%,openai/gpt-4o-mini@80%', 'error-cost': '0.1' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const { best, matters } = whatMatters(deciding(scenario, catalogue, run(scenario, catalogue)))
 * [best, matters.slice(0, 3).map(({ path, turns }) => [path, turns])] // => ["openai/gpt-4o",[["stakes.errorUsd",true],["rate",true],["rate",true]]]
 */
export function whatMatters(known: Deciding): WhatMatters | undefined {
  const { scenario, catalogue, choices, stakes, quoters } = known;
  const [first, next] = known.areRatesComparable ? (comparisonOf(known).ranking?.ranked ?? []) : [];
  if (!first || !next || stakes.errorUsd === undefined) return undefined;
  const leadOf = ({ choices: all, stakes: at }: Pick<Deciding, 'choices' | 'stakes'>): number => {
    const [best, second] = [first.id, next.id].map((id) => all.find((choice) => choice.id === id));
    return best && second && at.errorUsd !== undefined ? totalOf(second, at.errorUsd, at.secondUsd) - totalOf(best, at.errorUsd, at.secondUsd) : NaN;
  };
  const again = (changed: Scenario): Deciding => deciding(changed, catalogue, { quotes: quoteAllWith(changed, catalogue, quoters), projections: [], users: [], quoters });
  const fields = INPUTS.flatMap(({ path, unit, ends }): Varied[] => {
    const now = fieldValue(scenario, path);
    const range = typeof now === 'number' ? ends(now, scenario) : undefined;
    return range && range[0] < range[1] ? [{ key: path, path, unit, ends: range, now: now as number, leadAt: (value: number) => leadOf(again(withField(scenario, path, value))) }] : [];
  });
  const rates = [first.id, next.id].flatMap((id): Varied[] => {
    const choice = choices.find((one) => one.id === id)!;
    const range = rateEnds(choice);
    const leadAt = (rate: number): number => leadOf({ stakes, choices: choices.map((one) => (one === choice ? { ...one, rate } : one)) });
    return range ? [{ key: `rate ${id}`, path: 'rate', option: id, unit: 'share', ends: range, now: choice.rate!, leadAt }] : [];
  });
  const varied = [...fields, ...rates].flatMap((one) => {
    const leads = one.ends.map(one.leadAt);
    return leads.every(Number.isFinite) ? [{ ...one, leads }] : [];
  });
  const leadUsd = leadOf(known);
  const lead = (inputs: Readonly<Record<string, number>>): number => {
    const moved = varied.find(({ key, now }) => inputs[key] !== now);
    return moved ? moved.leads[moved.ends.indexOf(inputs[moved.key]!)]! : leadUsd;
  };
  const all = swings(lead, Object.fromEntries(varied.map(({ key, now }) => [key, now])), Object.fromEntries(varied.map(({ key, ends }) => [key, ends])));
  const matters = all.map(({ input, ...swing }): Matter => {
    const { path, option, unit, ends } = varied.find(({ key }) => key === input)!;
    return { path, ...(option === undefined ? {} : { option }), unit, ends, ...swing, turns: Math.min(swing.low, swing.high) < 0 };
  });
  return { best: first.id, second: next.id, leadUsd, matters };
}

/** An input with the lead at each value of it. */
interface Varied {
  readonly key: string;
  readonly path: string;
  readonly option?: string;
  readonly unit: Unit;
  readonly ends: readonly [low: number, high: number];
  readonly now: number;
  readonly leadAt: (value: number) => number;
}

function totalOf(choice: Choice, errorUsd: number, secondUsd: number): number {
  const total = totalCost(choice, { errorUsd, secondUsd });
  return total.status === 'known' ? total.usd : NaN;
}

function rateEnds({ rate, quote: { success } }: Choice): readonly [number, number] | undefined {
  if (rate === undefined || success === undefined) return undefined;
  const served = success.rate === 0 ? 1 : rate / success.rate;
  const { lower, upper } = success.interval ?? { lower: success.rate - RATE_SPREAD, upper: success.rate + RATE_SPREAD };
  const ends = [Math.max(0, lower * served), Math.min(1, upper * served)] as const;
  return ends[0] < ends[1] ? ends : undefined;
}
