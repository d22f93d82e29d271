import { requireAmount, requireArgument, requireCount } from '../argument.ts';
import { betaCdf } from '../stats/beta.ts';
import { integrate } from '../stats/integrate.ts';
import type { Usd } from '../units.ts';
import type { UncertainOption } from './draws.ts';
import type { RateBelief } from './posterior.ts';

/** An option by its mean cost and what is believed of its success rate. */
export type RatedOption = Pick<UncertainOption, 'usd' | 'belief'>;

/**
 * What it would be worth to know every option's success rate for certain, USD a query: the mean of the highest net
 * benefit less the highest mean, for rates that are believed independently and costs at their means. Exact but for an
 * integral to about 10 digits of the stake. Throws `bad-argument` for no options, beliefs that are not above 0,
 * negative costs or a negative stake.
 *
 * @example
 * const options = [{ usd: 0.01, belief: { a: 46, b: 6 } }, { usd: 0.03, belief: { a: 48, b: 4 } }]
 * ratePerfectInformation(options, 0.5).toFixed(6) // => "0.010854"
 * ratePerfectInformation(options, 0) // => 0
 */
export function ratePerfectInformation(options: readonly RatedOption[], stakeUsd: Usd): Usd {
  requireOptions(options, stakeUsd, 'ratePerfectInformation');
  if (stakeUsd === 0) return 0;
  // in units of the stake, an option's net benefit is its rate less a constant
  const costs = options.map(({ usd }) => usd / stakeUsd);
  const top = 1 - Math.min(...costs);
  const bottom = -Math.min(...costs);
  const allBelow = (value: number): number => options.reduce((product, { belief }, i) => product * betaCdf(cut(value + costs[i]!), belief.a, belief.b), 1);
  // a belief begins, is steepest and ends there
  const kinks = options.flatMap(({ belief: { a, b } }, i) => [0, a / (a + b), 1].map((rate) => rate - costs[i]!));
  const ends = [...new Set([bottom, ...kinks.filter((value) => value > bottom && value < top), top])].toSorted((a, b) => a - b);
  let area = 0;
  for (let i = 1; i < ends.length; i++) area += integrate(allBelow, ends[i - 1]!, ends[i]!);
  return stakeUsd * Math.max(0, top - area - highestMean(options, costs));
}

/**
 * What evaluating more items is worth before choosing, USD a query: each option answers `items` fresh items of its own
 * (one number for all, or one each; 0: not evaluated), and the one with the highest net benefit is chosen by what is
 * believed then. Exact: every outcome weighs by its beta-binomial probability. Never below 0 or above
 * `ratePerfectInformation`. Throws as that does, and for items that are not whole.
 *
 * Source: H. Raiffa and R. Schlaifer, Applied Statistical Decision Theory (1961), beta prior and binomial sampling.
 *
 * @example
 * const options = [{ usd: 0, belief: { a: 1, b: 1 } }, { usd: 0, belief: { a: 1e9, b: 1e9 } }]
 * rateSampleInformation(options, 1, [1, 0]).toFixed(6) // => "0.083333"
 * rateSampleInformation(options, 1, 0) // => 0
 */
export function rateSampleInformation(options: readonly RatedOption[], stakeUsd: Usd, items: number | readonly number[]): Usd {
  requireOptions(options, stakeUsd, 'rateSampleInformation');
  const each = typeof items === 'number' ? options.map(() => items) : items;
  requireArgument(each.length === options.length, 'rateSampleInformation', `the items of ${options.length} options`, each.length);
  for (const count of each) requireCount(count, 0, 'items', 'rateSampleInformation');
  if (stakeUsd === 0) return 0;
  const costs = options.map(({ usd }) => usd / stakeUsd);
  const outcomes = options.flatMap(({ belief }, option) => laterMeans(belief, each[option]!).map(({ mean, share }) => ({ option, value: mean - costs[option]!, share })));
  return stakeUsd * Math.max(0, meanOfHighest(outcomes, options.length) - highestMean(options, costs));
}

interface Outcome {
  readonly option: number;
  readonly value: number;
  readonly share: number;
}

/** E max of independent options: from the lowest value up, all are below it with the product of their shares so far. */
function meanOfHighest(outcomes: readonly Outcome[], options: number): number {
  const below = new Float64Array(options);
  let [mean, before] = [0, 0];
  for (const { option, value, share } of outcomes.toSorted((a, b) => a.value - b.value)) {
    below[option]! += share;
    let all = 1;
    for (const part of below) all *= part;
    mean += value * (all - before);
    before = all;
  }
  return mean / before;
}

/** The means that may be believed after `items` more, and how probable each is. */
function laterMeans({ a, b }: RateBelief, items: number): { readonly mean: number; readonly share: number }[] {
  let log = 0;
  for (let i = 0; i < items; i++) log += Math.log((b + i) / (a + b + i));
  const means = [];
  for (let k = 0; k <= items; k++) {
    const share = Math.exp(log);
    if (share > NEGLIGIBLE) means.push({ mean: (a + k) / (a + b + items), share });
    log += Math.log(((items - k) * (a + k)) / ((k + 1) * (b + items - k - 1)));
  }
  return means;
}

/** Outcomes rarer than this are left out. */
const NEGLIGIBLE = 1e-18;

function highestMean(options: readonly RatedOption[], costs: readonly number[]): number {
  return Math.max(...options.map(({ belief: { a, b } }, i) => a / (a + b) - costs[i]!));
}

function cut(rate: number): number {
  return Math.max(0, Math.min(1, rate));
}

function requireOptions(options: readonly RatedOption[], stakeUsd: Usd, name: string): void {
  requireCount(options.length, 1, 'the number of options', name);
  requireAmount(stakeUsd, 'the stake', name);
  for (const { usd, belief } of options) {
    requireAmount(usd, 'every cost', name);
    requireArgument(belief.a > 0 && belief.a < Infinity && belief.b > 0 && belief.b < Infinity, name, 'beliefs with finite a and b above 0', `${belief.a}, ${belief.b}`);
  }
}
