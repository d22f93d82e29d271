import { DEFAULT_ALPHA } from '../../stats/interval.ts';
import { normalTail } from '../../stats/normal.ts';
import type { Alternative } from '../../tradeoff/alternative.ts';
import { unpairedDifference, type Difference, type RightOf } from '../../tradeoff/difference.ts';
import { holm } from '../../tradeoff/multiple.ts';
import { isTie } from '../../tradeoff/tie.ts';
import { costWithWait } from '../../tradeoff/total-cost.ts';
import type { Share, Usd } from '../../units.ts';

/** An offer that might serve in place of the one in use; its rate is that of one benchmark, the same for all. */
export interface Rival extends Alternative {
  /** What a query costs if its tokenizer makes as many tokens as it may; absent: as `usd`. */
  readonly usdHigh?: Usd | undefined;
  /** Right answers among the benchmark's items; absent: nobody said how many. */
  readonly right?: RightOf | undefined;
  /** The same open weights as the one in use, at another seller. */
  readonly isSameWeights?: boolean | undefined;
  /** Its price was read in one place only. */
  readonly isSingleSource?: boolean | undefined;
  /** Some limit could not be checked. */
  readonly isUnchecked?: boolean | undefined;
  /** Its cost leaves out hidden reasoning that nobody counted. */
  readonly isLowerBound?: boolean | undefined;
}

/** A rival whose cost is known, with its waiting. */
export interface Costed extends Rival {
  /** c + w·t. */
  readonly cost: Usd;
}

/** A rival that is no dearer and at least as often right. */
export interface Beating extends Costed {
  readonly rate: Share;
  /** By how much it is right more often, with its interval; absent: nobody said of how many items. */
  readonly difference?: Difference;
  /** Whether it was shown to be right more often, all that were looked at together. */
  readonly isShown: boolean;
}

/** What the rivals of an offer come to. */
export interface Rivalry {
  readonly mine: Costed;
  /** No dearer and at least as often right, one of them strictly; the cheapest first. */
  readonly beating: readonly Beating[];
  /** Cheaper, right less often: the best of them first. */
  readonly worse: readonly Costed[];
  /** Cheaper, and never measured on the benchmark. */
  readonly unmeasured: readonly Costed[];
  /** All with a known cost and a rate. */
  readonly compared: readonly Costed[];
  readonly lowerBounds: number;
  readonly untimed: number;
}

/**
 * Holds rivals against the offer in use. A cost that is a lower bound, or a wait that costs and was not measured,
 * never beats anything. Whether a rate is above mine is tested for all that are no dearer, Holm's adjustment over
 * them: the best of many is partly lucky. `undefined` where the cost of mine is not known. Throws as `costWithWait`.
 *
 * Source: the two-proportion test with a pooled variance, https://en.wikipedia.org/wiki/Two-proportion_Z-test, and
 * R. G. Newcombe's interval (`unpairedDifference`); the items are shared, which both leave out: they are cautious.
 *
 * @example
 * const mine = { id: 'mine', usd: 0.02, rate: 0.7, right: { successes: 140, items: 200 } }
 * const rivals = [{ id: 'good', usd: 0.01, rate: 0.9, right: { successes: 180, items: 200 } }, { id: 'weak', usd: 0.001, rate: 0.4 }, { id: 'new', usd: 0.005 }]
 * const { beating, worse, unmeasured } = rivalry(mine, rivals, 0)
 * [beating.map(({ id, isShown }) => [id, isShown]), worse.map(({ id }) => id), unmeasured.map(({ id }) => id)] // => [[["good",true]],["weak"],["new"]]
 */
export function rivalry(mine: Rival, rivals: readonly Rival[], secondUsd: Usd): Rivalry | undefined {
  const costed = ({ ...one }: Rival): Costed | undefined => {
    const cost = costWithWait(one, secondUsd);
    return cost === undefined ? undefined : { ...one, cost };
  };
  const own = costed(mine);
  if (!own) return undefined;
  const others = rivals.filter(({ isLowerBound }) => !isLowerBound).flatMap((one) => costed(one) ?? []).toSorted((one, other) => one.cost - other.cost || (one.id < other.id ? -1 : 1));
  const isCheaper = ({ cost }: Costed): boolean => cost < own.cost && !isTie(cost, own.cost);
  const compared = own.rate === undefined ? [] : others.filter((one) => one.rate !== undefined);
  const affordable = compared.filter((one) => isCheaper(one) || isTie(one.cost, own.cost));
  const adjusted = holm(affordable.map((one) => pValue(one, own)));
  const beating = affordable.flatMap((one, index) => (isBeaten(own, one, isCheaper(one)) ? [beatingOf(one, own, adjusted[index]!)] : []));
  return {
    mine: own,
    beating,
    worse: affordable.filter((one) => isCheaper(one) && (one.rate ?? 0) < own.rate! && !isTie(one.rate!, own.rate!)).toSorted((one, other) => other.rate! - one.rate! || one.cost - other.cost),
    unmeasured: others.filter((one) => isCheaper(one) && (own.rate === undefined || one.rate === undefined)),
    compared,
    lowerBounds: rivals.filter(({ isLowerBound }) => isLowerBound).length,
    untimed: rivals.filter((one) => !one.isLowerBound && costWithWait(one, secondUsd) === undefined).length,
  };
}

function isBeaten(mine: Costed, one: Costed, isCheaper: boolean): boolean {
  const [rate, own] = [one.rate!, mine.rate!];
  return isTie(rate, own) ? isCheaper : rate > own;
}

function beatingOf(one: Costed, mine: Costed, adjusted: Share): Beating {
  const difference = one.right && mine.right && unpairedDifference(one.right, mine.right);
  return { ...one, rate: one.rate!, ...(difference ? { difference } : {}), isShown: adjusted < DEFAULT_ALPHA && one.rate! > mine.rate! };
}

/** Two-sided; 1 where nobody said of how many items. */
function pValue({ right: one }: Costed, { right: other }: Costed): Share {
  if (!one || !other) return 1;
  const pooled = (one.successes + other.successes) / (one.items + other.items);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / one.items + 1 / other.items));
  return error > 0 ? Math.min(1, 2 * normalTail(Math.abs(one.successes / one.items - other.successes / other.items) / error)) : 1;
}
