import type { SuccessRate } from '../core/query/quality.ts';
import { ALTERNATIVE_AXES, frontier } from '../core/tradeoff/frontier.ts';
import type { Seconds, Share, Usd } from '../core/units.ts';
import { comparisonOf } from './comparison.ts';
import type { Deciding } from './deciding.ts';

/** One option between what it costs and how often it is right. */
export interface TradePoint {
  readonly id: string;
  readonly usd: Usd;
  readonly rate: Share;
  /** 95%, where a number of items is known. */
  readonly interval: { readonly lower: Share; readonly upper: Share } | undefined;
  /** p95 of the whole answer; `undefined`: not measured. */
  readonly seconds: Seconds | undefined;
  /** Nobody beats it in cost and success at once. */
  readonly isOnFrontier: boolean;
  /** Who does; absent on the frontier. */
  readonly dominatedBy?: string;
}

/** Options by cost and success. */
export interface TradeOff {
  /** From the cheapest on; limits leave some out. */
  readonly points: readonly TradePoint[];
  /** Corners of the staircase, from the cheapest on: what the best success at each cost is. */
  readonly steps: readonly { readonly usd: Usd; readonly rate: Share }[];
  /** Whose success is not known, or was judged otherwise than that of most. */
  readonly unknown: readonly string[];
}

/**
 * The options that keep the limits between cost and success, and the staircase of those that no other beats in both.
 * Where rates were not judged alike none is shown, as they do not compare.
 *
 * @example
 * const scenario = readTexts({ models: 'openai/gpt-4o@88%,openai/gpt-4o-mini@80%,openai/gpt-5@70%' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const { points, steps } = tradeOff(deciding(scenario, catalogue, run(scenario, catalogue)))
 * points.map(({ id, isOnFrontier }) => [id, isOnFrontier]) // => [["openai/gpt-4o-mini",true],["openai/gpt-5",false],["openai/gpt-4o",true]]
 * steps.map(({ rate }) => rate) // => [0.8,0.8,0.88]
 */
export function tradeOff(known: Deciding): TradeOff {
  const { survivors } = comparisonOf(known).filtered;
  const rated = known.areRatesComparable ? survivors.filter(({ rate }) => rate !== undefined) : [];
  const { on, dominated } = frontier(rated, [ALTERNATIVE_AXES.usd, ALTERNATIVE_AXES.rate]);
  const beaten = new Map(dominated.map(({ item, by }) => [item.id, by.id]));
  const points = rated.map(({ id, usd, rate, quote }): TradePoint => {
    const dominatedBy = beaten.get(id);
    return { id, usd, rate: rate!, interval: intervalOf(quote.success, rate!), seconds: quote.latency?.time.p95Seconds, isOnFrontier: dominatedBy === undefined, ...(dominatedBy === undefined ? {} : { dominatedBy }) };
  });
  const steps = on.flatMap(({ item }, index) => {
    const before = on[index - 1]?.item;
    return [...(before ? [{ usd: item.usd, rate: before.rate! }] : []), { usd: item.usd, rate: item.rate! }];
  });
  return { points: points.toSorted((a, b) => a.usd - b.usd || Number(a.id > b.id) - Number(a.id < b.id)), steps, unknown: survivors.flatMap((one) => (rated.includes(one) ? [] : [one.id])) };
}

/** Of those served at all the interval is of the success rate; the others are not right. */
function intervalOf(success: SuccessRate | undefined, rate: Share): TradePoint['interval'] {
  if (!success?.interval) return undefined;
  const served = success.rate === 0 ? 1 : rate / success.rate;
  return { lower: success.interval.lower * served, upper: success.interval.upper * served };
}
