import { requireAmount, requireArgument } from '../argument.ts';
import type { Usd } from '../units.ts';

/** Steps of a staircase beyond this are more replicas than anyone runs (assumption). */
export const MOST_STEPS = 100_000;
/** Totals nearer than this part of the larger are equal: what is left is arithmetic. */
const ROUNDING = 1e-12;
/** Totals this near where they cross have met; further apart one of them has jumped. A range this narrow, as a part of its volume, is none. */
const MEETING = 1e-9;
/** A part of a query: as near to none as a total needs. */
const LEAST_VOLUME = 1e-100;

/** What a month costs, over its queries. */
export interface CostOverVolume {
  /** Never falls as queries rise, finite and at least 0. Where it jumps, the volume itself still has the lower cost. */
  readonly usd: (queries: number) => Usd;
  /** Volumes, rising, at which it may jump or bend. A cost that is flat between its own cuts needs no cuts of the other; one that rises does. */
  readonly cuts: readonly number[];
}

/** Replicas that are added one by one. */
export interface ReplicaSteps {
  /** Queries of a month that one more replica allows, at the peak and target utilisation; `Infinity`: one takes them all, which is a limit and no staircase. */
  readonly queriesPerReplica: number;
  /** What a month costs when this many are needed, spare and people included; never falls. */
  readonly usdOf: (needed: number) => Usd;
  /** What a query costs beside them; absent: nothing. */
  readonly usdPerQuery?: Usd;
}

/** Who costs less. Equal totals count for the API, which needs nothing built. */
export type Cheaper = 'own' | 'api';

/** A stretch of monthly volumes in which one costs less. */
export interface VolumeRange {
  readonly cheaper: Cheaper;
  /** Not itself in the range: the volume at which the totals crossed, 0 for the first. */
  readonly aboveQueries: number;
  /** The last volume of the range. */
  readonly upToQueries: number;
  /** How it begins: with the first query, where totals are `equal`, or where one of them jumps over the other. */
  readonly begins: 'first' | 'equal' | 'jump';
}

/** Where own serving pays: in all volumes looked at, in none, or in those ranges that say `own`. */
export interface BreakEven {
  readonly status: 'always' | 'never' | 'ranges';
  /** All volumes from 0 to the last, in order, `own` and `api` by turns. */
  readonly ranges: readonly VolumeRange[];
}

/**
 * All monthly volumes up to `upToQueries` at which own serving and an API change places: between two cuts one total
 * crosses the other at most once, and is halved down to neighbouring numbers. Throws `bad-argument` for a last volume
 * that is not above 0, cuts out of order, or totals that are negative or infinite.
 *
 * @example
 * const own = staircase({ queriesPerReplica: 100, usdOf: (needed) => 80 * needed }, 1000)
 * const { status, ranges } = breakEven(own, { usd: (queries) => queries, cuts: [] }, 300)
 * ranges.map(({ cheaper, aboveQueries, upToQueries, begins }) => `${cheaper} ${aboveQueries}-${upToQueries} ${begins}`) // => ["api 0-80 first","own 80-100 equal","api 100-160 jump","own 160-200 equal","api 200-240 jump","own 240-300 equal"]
 * breakEven(own, { usd: () => 10, cuts: [] }, 300).status // => "never"
 */
export function breakEven(own: CostOverVolume, api: CostOverVolume, upToQueries: number): BreakEven {
  requireArgument(upToQueries > 0 && upToQueries < Infinity, 'breakEven', 'a finite last volume above 0', upToQueries);
  for (const { cuts } of [own, api]) cuts.forEach((cut, index) => requireArgument(cut > (cuts[index - 1] ?? 0), 'breakEven', `cuts in rising order, above ${cuts[index - 1] ?? 0}`, cut));
  const inside = [...own.cuts, ...api.cuts].filter((cut) => cut < upToQueries);
  const ends = [...new Set([...inside, upToQueries])].toSorted((a, b) => a - b);
  const compare = (queries: number): Comparison => comparisonOf(own.usd(queries), api.usd(queries));
  const starts: Start[] = [];
  let from = 0;
  let before: Cheaper | undefined;
  for (const end of ends) {
    const low = Math.min(justAbove(from), end);
    const [first, last] = [compare(low), compare(end)];
    if (before === undefined) starts.push({ cheaper: first.cheaper, at: 0, begins: 'first' });
    else if (first.cheaper !== before) starts.push({ cheaper: first.cheaper, at: from, begins: 'jump' });
    if (first.cheaper !== last.cheaper) starts.push(crossing(compare, low, end, last.cheaper));
    [from, before] = [end, last.cheaper];
  }
  const kept = withoutSlivers(starts);
  const ranges = kept.map(({ cheaper, at, begins }, index): VolumeRange => ({ cheaper, aboveQueries: at, upToQueries: kept[index + 1]?.at ?? upToQueries, begins }));
  const status = ranges.length > 1 ? 'ranges' : ranges[0]!.cheaper === 'own' ? 'always' : 'never';
  return { status, ranges };
}

/**
 * Replicas as a cost over volume: ⌈queries/queriesPerReplica⌉ of them, with a cut where each is full. Throws
 * `bad-argument` for a volume a replica that is not above 0 and for more than 100,000 steps.
 *
 * @example
 * const own = staircase({ queriesPerReplica: 100, usdOf: (needed) => 50 + 80 * needed, usdPerQuery: 0.25 }, 250)
 * [own.cuts, own.usd(100), own.usd(101)] // => [[100,200],155,235.25]
 */
export function staircase({ queriesPerReplica, usdOf, usdPerQuery = 0 }: ReplicaSteps, upToQueries: number): CostOverVolume {
  requireArgument(queriesPerReplica > 0, 'staircase', 'queries above 0 a replica', queriesPerReplica);
  requireAmount(usdPerQuery, 'the cost of a query', 'staircase');
  const steps = Math.ceil(upToQueries / queriesPerReplica);
  requireArgument(steps <= MOST_STEPS, 'staircase', `at most ${MOST_STEPS} steps`, steps);
  const needed = (queries: number): number => {
    if (queries === 0) return 0;
    const count = Math.max(1, Math.ceil(queries / queriesPerReplica));
    // a division may be a digit off, and a full replica is no further one
    if (count > 1 && (count - 1) * queriesPerReplica >= queries) return count - 1;
    return count * queriesPerReplica < queries ? count + 1 : count;
  };
  return {
    usd: (queries) => usdOf(needed(queries)) + usdPerQuery * queries,
    cuts: Array.from({ length: Math.max(0, steps) }, (_, index) => (index + 1) * queriesPerReplica).filter((cut) => cut < upToQueries),
  };
}

/** What both cost in a month of a projection. */
export interface MonthCosts {
  readonly ownUsd: Usd;
  readonly apiUsd: Usd;
}

/** Months one after another in which one costs less; both are places in the list, the last one included. */
export interface MonthRange {
  readonly cheaper: Cheaper;
  readonly fromMonth: number;
  readonly toMonth: number;
}

/** When own serving pays, over the months of a projection. */
export interface BreakEvenInTime {
  /** Who costs less in each month alone. */
  readonly monthly: readonly MonthRange[];
  /** Who has cost less since the start, what was paid at once included. */
  readonly cumulative: readonly MonthRange[];
  /** The first month by whose end own serving has cost less and after which it stays so; `never` within the months given. */
  readonly paidBack: { readonly status: 'in'; readonly month: number } | { readonly status: 'never' };
}

/**
 * The months in which own serving costs less than an API, alone and since the start; `onceUsd` is paid at the start
 * for own serving. Throws `bad-argument` for no month and negative or infinite costs.
 *
 * @example
 * const months = [10, 20, 40, 80].map((apiUsd) => ({ ownUsd: 30, apiUsd }))
 * const { monthly, cumulative, paidBack } = breakEvenInTime(months, 15)
 * monthly // => [{"cheaper":"api","fromMonth":0,"toMonth":1},{"cheaper":"own","fromMonth":2,"toMonth":3}]
 * [cumulative.length, paidBack.month] // => [2,3]
 */
export function breakEvenInTime(months: readonly MonthCosts[], onceUsd: Usd = 0): BreakEvenInTime {
  requireArgument(months.length > 0, 'breakEvenInTime', 'at least one month', months.length);
  requireAmount(onceUsd, 'what is paid at once', 'breakEvenInTime');
  let [own, api] = [onceUsd, 0];
  const monthly = months.map(({ ownUsd, apiUsd }) => comparisonOf(ownUsd, apiUsd).cheaper);
  const cumulative = months.map(({ ownUsd, apiUsd }) => {
    own += ownUsd;
    api += apiUsd;
    return comparisonOf(own, api).cheaper;
  });
  const ranges = monthRanges(cumulative);
  const last = ranges.at(-1)!;
  return { monthly: monthRanges(monthly), cumulative: ranges, paidBack: last.cheaper === 'own' ? { status: 'in', month: last.fromMonth } : { status: 'never' } };
}

function monthRanges(cheaper: readonly Cheaper[]): readonly MonthRange[] {
  const starts = cheaper.flatMap((one, month) => (one === cheaper[month - 1] ? [] : [month]));
  return starts.map((fromMonth, index) => ({ cheaper: cheaper[fromMonth]!, fromMonth, toMonth: (starts[index + 1] ?? cheaper.length) - 1 }));
}

interface Comparison {
  readonly savingUsd: Usd;
  readonly cheaper: Cheaper;
  /** The totals are near enough to be one. */
  readonly meets: boolean;
}

interface Start {
  readonly cheaper: Cheaper;
  readonly at: number;
  readonly begins: VolumeRange['begins'];
}

function comparisonOf(ownUsd: Usd, apiUsd: Usd): Comparison {
  requireAmount(ownUsd, 'the cost of own serving', 'breakEven');
  requireAmount(apiUsd, 'the cost of the API', 'breakEven');
  const [savingUsd, larger] = [apiUsd - ownUsd, Math.max(ownUsd, apiUsd)];
  return { savingUsd, cheaper: savingUsd > ROUNDING * larger ? 'own' : 'api', meets: Math.abs(savingUsd) <= MEETING * larger };
}

/** A step up to the other's total and on at once is no range: totals that only touch do not change places. */
function withoutSlivers(starts: readonly Start[]): readonly Start[] {
  const kept: Start[] = [];
  for (const start of starts) {
    const last = kept.at(-1);
    if (last !== undefined && start.at - last.at <= MEETING * start.at) kept.pop();
    if (start.cheaper !== kept.at(-1)?.cheaper) kept.push(start);
  }
  return kept;
}

/** The one place between `low` and `high` where they change places: where the totals are equal, else the last number before the jump. */
function crossing(compare: (queries: number) => Comparison, low: number, high: number, cheaper: Cheaper): Start {
  let [before, after] = [low, high];
  for (let middle = (before + after) / 2; middle > before && middle < after; middle = (before + after) / 2) {
    if (compare(middle).savingUsd > 0 === (cheaper === 'own')) after = middle;
    else before = middle;
  }
  const [left, right] = [compare(before), compare(after)];
  if (!left.meets || !right.meets) return { cheaper, at: before, begins: 'jump' };
  return { cheaper, at: Math.abs(right.savingUsd) < Math.abs(left.savingUsd) ? after : before, begins: 'equal' };
}

/** The next number or the one after it. */
function justAbove(value: number): number {
  return value === 0 ? LEAST_VOLUME : value * (1 + Number.EPSILON);
}
