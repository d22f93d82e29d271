import { requireAmount, requireArgument, requireShare } from '../../argument.ts';
import { priceLeft } from '../../growth/price-decline.ts';
import { tokensGrown } from '../../growth/token-growth.ts';
import type { Share, Usd } from '../../units.ts';

/** One month as it would be with today's model. */
export interface FlatMonth {
  readonly queries: number;
  /** What the model costs, at its own prices. */
  readonly modelUsd: Usd;
  /** Everything around it, which falls with no model. */
  readonly aroundUsd: Usd;
}

/** How fast the same quality gets cheaper, and how fast answers grow. */
export interface Pace {
  /** What costs 1 now costs 1/this in a year; at least 1. */
  readonly timesPerYear: number;
  /** Output tokens of the same question a year later. */
  readonly tokensPerYear: number;
}

/** What building now or later is weighed with. */
export interface DelayInputs {
  readonly months: readonly FlatMonth[];
  /** Share of the model's cost that grows with its answers. */
  readonly outputShare: Share;
  /** What changing the model costs, once. */
  readonly switchUsd: Usd;
}

/** The cheapest way to begin in a month, over the horizon. */
export interface Start {
  /** 0: now; as many as there are months: not within the horizon. */
  readonly month: number;
  readonly usd: Usd;
  /** When the model is changed for the newest one of the same quality; empty: never. */
  readonly changes: readonly number[];
}

/**
 * What of today's model bill a model of the same quality takes after some months: its price falls, its answers grow;
 * nobody has to take it, so never more than all.
 *
 * @example
 * billLeft({ timesPerYear: 10, tokensPerYear: 1 }, 0.5, 12) // => 0.1
 * billLeft({ timesPerYear: 10, tokensPerYear: 5 }, 0.5, 12).toFixed(2) // => "0.30"
 * billLeft({ timesPerYear: 2, tokensPerYear: 5 }, 1, 12) // => 1
 */
export function billLeft({ timesPerYear, tokensPerYear }: Pace, outputShare: Share, months: number): Share {
  return Math.min(1, priceLeft(timesPerYear, months) * (1 - outputShare + outputShare * tokensGrown(tokensPerYear, months)));
}

/**
 * The cheapest way to begin in each month, and not at all: with the model of that month, changed for the newest of the
 * same quality as often as that saves more than it costs. Throws `bad-argument` for no month, negative amounts or a
 * share outside 0–1.
 *
 * @example
 * const months = Array.from({ length: 2 }, () => ({ queries: 100, modelUsd: 10, aroundUsd: 0 }))
 * starts({ months, outputShare: 0, switchUsd: 2 }, { timesPerYear: 2 ** 12, tokensPerYear: 1 }) // => [{"month":0,"usd":17,"changes":[1]},{"month":1,"usd":5,"changes":[]},{"month":2,"usd":0,"changes":[]}]
 */
export function starts({ months, outputShare, switchUsd }: DelayInputs, pace: Pace): readonly Start[] {
  requireArgument(months.length > 0, 'starts', 'at least one month', months.length);
  requireShare(outputShare, 'the share of output', 'starts');
  requireAmount(switchUsd, 'what changing costs', 'starts');
  for (const { queries, modelUsd, aroundUsd } of months) for (const [what, value] of Object.entries({ queries, modelUsd, aroundUsd })) requireAmount(value, what, 'starts');
  const [model, around] = [tails(months.map(({ modelUsd }) => modelUsd)), tails(months.map(({ aroundUsd }) => aroundUsd))];
  const left: Share[] = [];
  // nobody has to take the newest: the best so far stays on sale
  for (const month of months.keys()) left.push(Math.min(left.at(-1) ?? 1, billLeft(pace, outputShare, month)));
  const never: Start = { month: months.length, usd: 0, changes: [] };
  // the last month first: what is best from a change on is known by then
  const models: Start[] = [];
  for (let month = months.length - 1; month >= 0; month--) {
    let best: Start = { month, usd: left[month]! * model[month]!, changes: [] };
    for (const next of models) {
      const usd = left[month]! * (model[month]! - model[next.month]!) + switchUsd + next.usd;
      if (usd < best.usd) best = { month, usd, changes: [next.month, ...next.changes] };
    }
    models.push(best);
  }
  return [...models.toReversed().map((start) => ({ ...start, usd: start.usd + around[start.month]! })), never];
}

/**
 * What a query must bring for beginning now to be best: the most that any later start saves, over the queries it
 * leaves unanswered until then. `undefined` where nobody asks anything. Linear in the benefit, so exact.
 *
 * @example
 * const months = Array.from({ length: 12 }, () => ({ queries: 1000, modelUsd: 100, aroundUsd: 0 }))
 * leastBenefit(starts({ months, outputShare: 0.5, switchUsd: 0 }, { timesPerYear: 1, tokensPerYear: 1 }), months) // => 0.1
 */
export function leastBenefit([now, ...later]: readonly Start[], months: readonly FlatMonth[]): Usd | undefined {
  let [asked, least] = [0, 0];
  for (const { month, usd } of later) {
    asked += months[month - 1]!.queries;
    if (asked > 0) least = Math.max(least, (now!.usd - usd) / asked);
  }
  return asked > 0 ? least : undefined;
}

/**
 * The start that leaves the most when a query brings so much; of equals the earliest.
 *
 * @example
 * const months = Array.from({ length: 12 }, () => ({ queries: 1000, modelUsd: 100, aroundUsd: 0 }))
 * const made = starts({ months, outputShare: 0.5, switchUsd: 0 }, { timesPerYear: 1, tokensPerYear: 1 })
 * [0.11, 0.09].map((benefit) => bestStart(made, months, benefit).month) // => [0,12]
 */
export function bestStart(made: readonly Start[], months: readonly FlatMonth[], benefitUsd: Usd): Start {
  const queries = tails(months.map((month) => month.queries));
  const value = ({ month, usd }: Start): Usd => benefitUsd * queries[month]! - usd;
  return made.reduce((best, start) => (value(start) > value(best) ? start : best));
}

/** What is left from each place on, and 0 after the last. */
function tails(values: readonly number[]): readonly number[] {
  const sums = [0];
  for (const value of values.toReversed()) sums.push(sums.at(-1)! + value);
  return sums.toReversed();
}
