import { requireAmount, requireArgument, requireCount } from '../argument.ts';
import { normalDensity, normalTail } from '../stats/normal.ts';
import type { Usd } from '../units.ts';

/** What is believed of the net benefit of one option over another, USD a query: about normal. */
export interface BenefitBelief {
  /** Positive: the first option is ahead. */
  readonly meanUsd: Usd;
  /** Standard deviation of the belief. */
  readonly errorUsd: Usd;
}

/**
 * What it would be worth to know for certain which of two options is better, USD a query (EVPI): s·(φ(z) − |z|·Φ(−|z|))
 * with z = mean/s, the loss that is still expected from choosing by the mean. Times the queries to come it bounds what
 * any evaluation may cost. Throws `bad-argument` for a mean that is not finite or a negative error.
 *
 * Source: H. Raiffa and R. Schlaifer, Applied Statistical Decision Theory (1961), unit normal loss.
 *
 * @example
 * perfectInformation({ meanUsd: 0.01, errorUsd: 0.02 }).toFixed(8) // => "0.00395593"
 * perfectInformation({ meanUsd: 0.01, errorUsd: 0 }) // => 0
 */
export function perfectInformation({ meanUsd, errorUsd }: BenefitBelief): Usd {
  requireArgument(Number.isFinite(meanUsd), 'perfectInformation', 'a finite mean', meanUsd);
  requireAmount(errorUsd, 'the error', 'perfectInformation');
  const z = Math.abs(meanUsd) / errorUsd;
  // beyond doubt, also where the error is too small to divide by
  if (errorUsd === 0 || z === Infinity) return 0;
  return errorUsd * Math.max(0, normalDensity(z) - z * normalTail(z));
}

/**
 * What evaluating `items` more is worth, USD a query (EVSI): each item shows the difference in net benefit with a
 * standard deviation of `itemUsd`, and the better option is chosen afterwards. On shared items that is the deviation
 * of the paired difference. Between 0 for no items and `perfectInformation`. Throws `bad-argument` for numbers that are
 * negative or not finite.
 *
 * Source: H. Raiffa and R. Schlaifer, Applied Statistical Decision Theory (1961), normal prior and sampling.
 *
 * @example
 * sampleInformation({ meanUsd: 0.005, errorUsd: 0.02 }, 0.25, 100).toFixed(8) // => "0.00287824"
 * sampleInformation({ meanUsd: 0.005, errorUsd: 0.02 }, 0.25, 0) // => 0
 */
export function sampleInformation({ meanUsd, errorUsd }: BenefitBelief, itemUsd: Usd, items: number): Usd {
  requireAmount(errorUsd, 'the error', 'sampleInformation');
  requireAmount(itemUsd, 'the deviation of an item', 'sampleInformation');
  requireAmount(items, 'items', 'sampleInformation');
  if (items === 0 || errorUsd === 0) return 0;
  // how far the mean will move: the part of the error that the items take away
  const moves = errorUsd / Math.hypot(1, itemUsd / Math.sqrt(items) / errorUsd);
  return perfectInformation({ meanUsd, errorUsd: moves });
}

/** What an evaluation serves and costs. */
export interface EvaluationPlan {
  /** Queries that will be answered by the option chosen. */
  readonly queries: number;
  /** Paid once, however many items. */
  readonly fixedUsd: Usd;
  /** For each item: its answers, its label, its judge. */
  readonly usdPerItem: Usd;
}

/**
 * What is left of an evaluation after its cost, USD (ENBS): queries × value a query − (fixed + items × price); negative
 * where it does not pay. Without items nothing is paid. Throws `bad-argument` for negative numbers.
 *
 * @example
 * netOfSampling(0.00287824, 100, { queries: 1e6, fixedUsd: 0, usdPerItem: 2 }).toFixed(2) // => "2678.24"
 */
export function netOfSampling(usdPerQuery: Usd, items: number, { queries, fixedUsd, usdPerItem }: EvaluationPlan): Usd {
  for (const [what, value] of Object.entries({ usdPerQuery, items, queries, fixedUsd, usdPerItem })) requireAmount(value, what, 'netOfSampling');
  return queries * usdPerQuery - (items === 0 ? 0 : fixedUsd + items * usdPerItem);
}

/** How many more items to evaluate. */
export type BestItems = { readonly status: 'worth'; readonly items: number; readonly netUsd: Usd } | { readonly status: 'not-worth' };

/**
 * The number of items, up to `most`, with the most left after their cost; `not-worth` where none pays. `valueOf` gives
 * the value a query of so many items, such as `sampleInformation` or `rateSampleInformation`; it should not fall as items
 * are added. Looks at a grid and closes in on its best point, so of several peaks a narrow one may be missed. Throws
 * `bad-argument` for a `most` below 1.
 *
 * @example
 * const belief = { meanUsd: 0.005, errorUsd: 0.02 }
 * const plan = { queries: 1e6, fixedUsd: 0, usdPerItem: 2 }
 * const best = bestItems((items) => sampleInformation(belief, 0.25, items), plan, 100_000)
 * [best.items, best.netUsd.toFixed(2)] // => [434,"3762.48"]
 * bestItems(() => 0, plan, 100) // => {"status":"not-worth"}
 */
export function bestItems(valueOf: (items: number) => Usd, plan: EvaluationPlan, most: number): BestItems {
  requireCount(most, 1, 'the most items', 'bestItems');
  const net = (items: number): Usd => netOfSampling(valueOf(items), items, plan);
  let [low, high] = [1, most];
  let best = { items: 1, netUsd: net(1) };
  for (;;) {
    const grid = stepsBetween(low, high);
    for (const items of grid) {
      const netUsd = net(items);
      if (netUsd > best.netUsd) best = { items, netUsd };
    }
    const at = grid.indexOf(best.items);
    [low, high] = [grid[at - 1] ?? low, grid[at + 1] ?? high];
    if (high - low < GRID) break;
  }
  for (let items = low; items <= high; items++) {
    const netUsd = net(items);
    if (netUsd > best.netUsd) best = { items, netUsd };
  }
  return best.netUsd > 0 ? { status: 'worth', ...best } : { status: 'not-worth' };
}

/** Points of a grid between two numbers of items. */
const GRID = 24;

/** Whole numbers from `low` to `high`, spaced evenly in their logarithms. */
function stepsBetween(low: number, high: number): readonly number[] {
  const points = Array.from({ length: GRID + 1 }, (_, i) => Math.round(low * (high / low) ** (i / GRID)));
  return [...new Set(points)];
}
