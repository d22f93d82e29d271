import { requireAmount, requireArgument, requireCount, requireShare } from '../argument.ts';
import { DEFAULT_ALPHA } from '../stats/interval.ts';
import { normalCdf, normalQuantile } from '../stats/normal.ts';
import type { Share } from '../units.ts';

/** How probably a difference that is there is found. Assumption: the convention. */
export const DEFAULT_POWER: Share = 0.8;

/** What is asked of a test. */
export interface TestGoal {
  /** How often it finds a difference where there is none, 0–1; absent: 0.05. */
  readonly alpha?: Share;
  /** How often it finds the difference that is there; absent: 0.8. */
  readonly power?: Share;
  /** 1: only a rise, or only a fall, is looked for; absent: 2. */
  readonly sides?: 1 | 2;
}

/** Items that a test needs. */
export interface SampleSize {
  /** As the formula gives it. */
  readonly exact: number;
  /** Rounded up. */
  readonly items: number;
}

/**
 * Items *per option* that tell two success rates apart when each option answers different items. On shared items
 * `mcnemarSize` needs fewer. Throws `bad-argument` for equal rates, rates outside 0–1, or goals outside 0–1.
 *
 * Source: R's power.prop.test, https://stat.ethz.ch/R-manual/R-devel/library/stats/html/power.prop.test.html; J. L.
 * Fleiss, Statistical Methods for Rates and Proportions (1981), formula 3.14.
 *
 * @example
 * twoProportionSize(0.9, 0.92).items // => 3213
 * twoProportionSize(0.5, 0.75, { power: 0.9 }).exact.toFixed(1) // => "76.7"
 */
export function twoProportionSize(first: Share, second: Share, goal: TestGoal = {}): SampleSize {
  const { none, some } = deviations(first, second, 'twoProportionSize');
  const { z, power } = quantiles(goal, 'twoProportionSize');
  requireArgument(first !== second, 'twoProportionSize', 'two different rates', second);
  return sized((Math.max(0, z * none + power * some) / (first - second)) ** 2);
}

/**
 * How probably `items` per option tell two success rates apart; of the chance to find the opposite nothing is counted.
 * Throws as `twoProportionSize` does, and for fewer than one item.
 *
 * @example
 * twoProportionPower(50, 0.5, 0.75).toFixed(6) // => "0.740166"
 */
export function twoProportionPower(items: number, first: Share, second: Share, goal: Omit<TestGoal, 'power'> = {}): Share {
  requireArgument(items >= 1 && items < Infinity, 'twoProportionPower', 'at least 1 item', items);
  const { none, some } = deviations(first, second, 'twoProportionPower');
  const { z } = quantiles(goal, 'twoProportionPower');
  requireArgument(first !== second, 'twoProportionPower', 'two different rates', second);
  const ahead = Math.sqrt(items) * Math.abs(first - second) - z * none;
  return some > 0 ? normalCdf(ahead / some) : Number(ahead > 0);
}

/**
 * Items a week that show a rise (or fall) of a rate from `usual` to `raised` after `weeks`, against as many weeks
 * before it; looked for on one side unless the goal says otherwise. Throws as `twoProportionSize` does, and for weeks
 * that are not above 0.
 *
 * @example
 * itemsPerWeek(0.05, 0.1, 4) // => 86
 */
export function itemsPerWeek(usual: Share, raised: Share, weeks: number, goal: TestGoal = {}): number {
  requireArgument(weeks > 0 && weeks < Infinity, 'itemsPerWeek', 'weeks above 0', weeks);
  return sized(twoProportionSize(usual, raised, { sides: 1, ...goal }).exact / weeks).items;
}

/**
 * Shared items that tell two options apart by `mcnemar`, when only one of them is right on the share `discordant` of the
 * items and one is ahead by `difference`. Throws `bad-argument` unless 0 < |difference| ≤ discordant ≤ 1.
 *
 * Source: R. J. Connor, Biometrics 43 (1987) 207–211.
 *
 * @example
 * mcnemarSize(0.45, 0.15).items // => 155
 */
export function mcnemarSize(discordant: Share, difference: number, goal: TestGoal = {}): SampleSize {
  requireShare(discordant, 'the discordant share', 'mcnemarSize');
  requireArgument(difference !== 0 && Math.abs(difference) <= discordant, 'mcnemarSize', `a difference other than 0, up to ${discordant} either way`, difference);
  const { z, power } = quantiles(goal, 'mcnemarSize');
  return sized((Math.max(0, z * Math.sqrt(discordant) + power * Math.sqrt(discordant - difference ** 2)) / difference) ** 2);
}

/** How scores of two options on the same items vary. */
export interface PairedSpread {
  /** ω², variance over the items of the difference of the two options' expected scores. */
  readonly differenceVariance: number;
  /** σ²/K, variance of an answer to the same item over how often it is asked, for each option; absent: 0. */
  readonly firstVariance?: number;
  readonly secondVariance?: number;
}

/**
 * Shared items that show a difference in mean score: (z_α/2 + z_β)²·(ω² + σ²_A/K_A + σ²_B/K_B)/δ². Throws `bad-argument`
 * for a difference of 0 or negative variances.
 *
 * Source: E. Miller, Adding error bars to evals, arXiv:2411.00640, section 5.
 *
 * @example
 * pairedSize(0.03, { differenceVariance: 1 / 9 }).items // => 969
 */
export function pairedSize(difference: number, spread: PairedSpread, goal: TestGoal = {}): SampleSize {
  requireArgument(difference !== 0 && Number.isFinite(difference), 'pairedSize', 'a finite difference other than 0', difference);
  const { z, power } = quantiles(goal, 'pairedSize');
  return sized((Math.max(0, z + power) / difference) ** 2 * variance(spread, 'pairedSize'));
}

/**
 * The smallest difference in mean score that `items` shared items show: `pairedSize` solved for it. Throws `bad-argument`
 * for fewer than one item or negative variances.
 *
 * @example
 * pairedDetectable(969, { differenceVariance: 1 / 9 }).toFixed(6) // => "0.030000"
 */
export function pairedDetectable(items: number, spread: PairedSpread, goal: TestGoal = {}): number {
  requireArgument(items >= 1 && items < Infinity, 'pairedDetectable', 'at least 1 item', items);
  const { z, power } = quantiles(goal, 'pairedDetectable');
  return Math.max(0, z + power) * Math.sqrt(variance(spread, 'pairedDetectable') / items);
}

/**
 * How probably `items` shared items show a difference in mean score. Throws as `pairedSize` does.
 *
 * @example
 * pairedPower(969, 0.03, { differenceVariance: 1 / 9 }).toFixed(4) // => "0.8000"
 */
export function pairedPower(items: number, difference: number, spread: PairedSpread, goal: Omit<TestGoal, 'power'> = {}): Share {
  requireCount(items, 1, 'items', 'pairedPower');
  requireArgument(difference !== 0 && Number.isFinite(difference), 'pairedPower', 'a finite difference other than 0', difference);
  const error = Math.sqrt(variance(spread, 'pairedPower') / items);
  return error > 0 ? normalCdf(Math.abs(difference) / error - quantiles(goal, 'pairedPower').z) : 1;
}

/** Standard deviations of one item's difference, where the rates are equal and where they are not. */
function deviations(first: Share, second: Share, name: string): { readonly none: number; readonly some: number } {
  requireShare(first, 'the first rate', name);
  requireShare(second, 'the second rate', name);
  const mean = (first + second) / 2;
  return { none: Math.sqrt(2 * mean * (1 - mean)), some: Math.sqrt(first * (1 - first) + second * (1 - second)) };
}

function variance({ differenceVariance, firstVariance = 0, secondVariance = 0 }: PairedSpread, name: string): number {
  requireAmount(differenceVariance, 'the variance of differences', name);
  requireAmount(firstVariance, 'the variance of the first', name);
  requireAmount(secondVariance, 'the variance of the second', name);
  return differenceVariance + firstVariance + secondVariance;
}

function quantiles({ alpha = DEFAULT_ALPHA, power = DEFAULT_POWER, sides = 2 }: TestGoal, name: string): { readonly z: number; readonly power: number } {
  requireArgument(alpha > 0 && alpha < 1, name, 'alpha between 0 and 1', alpha);
  requireArgument(power > 0 && power < 1, name, 'power between 0 and 1', power);
  return { z: normalQuantile(1 - alpha / sides), power: normalQuantile(power) };
}

/** A whole number must not be rounded up for its last digit. */
function sized(exact: number): SampleSize {
  return { exact, items: Math.max(1, Math.ceil(exact * (1 - 1e-12))) };
}
