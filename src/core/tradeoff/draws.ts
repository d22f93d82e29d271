import { randomExponential, randomGamma } from 'd3-random';
import { requireAmount, requireArgument, requireCount } from '../argument.ts';
import { seededRandom } from '../stats/random.ts';
import type { Usd } from '../units.ts';
import type { AnsweredItem } from './fieller.ts';
import type { RateBelief } from './posterior.ts';

/** Draws of a decision that names no number. Assumption: shares of draws are then known to a point either way. */
export const DEFAULT_DRAWS = 2000;

/**
 * What may be true of every option, many times over: row by row a cost and a success rate of each. Flat, a row after
 * the other, so that thousands of rows are gone through fast.
 */
export interface Draws {
  readonly options: number;
  readonly rows: number;
  /** USD per query (with the value of the wait, where that counts) of option i in row r at r × options + i. */
  readonly usd: Float64Array;
  /** Success rates, at the same places. */
  readonly rate: Float64Array;
}

/** What is known of an option before the next evaluation. */
export interface UncertainOption {
  /** Mean cost of a query, USD, with the value of the wait where that counts. */
  readonly usd: Usd;
  /** Standard error of that mean; 0 or absent: the cost is certain. */
  readonly usdError?: Usd;
  readonly belief: RateBelief;
}

/**
 * Draws of options that were measured apart: rates from Beta beliefs, costs from gamma distributions with the mean and
 * standard error given. The same seed gives the same draws. Throws `bad-argument` for no options, a negative cost, a
 * cost of 0 with an error, beliefs that are not above 0, or fewer than one draw.
 *
 * Source: A. Briggs, K. Claxton, M. Sculpher, Decision Modelling for Health Economic Evaluation (2006), chapter 4.
 *
 * @example
 * const options = [{ usd: 0.05, belief: { a: 184, b: 43 } }, { usd: 0.13, usdError: 0.01, belief: { a: 199, b: 28 } }]
 * const { rows, usd } = independentDraws(options, 42)
 * [rows, usd.length, usd[0]] // => [2000,4000,0.05]
 */
export function independentDraws(options: readonly UncertainOption[], seed: number, rows = DEFAULT_DRAWS): Draws {
  requireCount(options.length, 1, 'the number of options', 'independentDraws');
  requireCount(rows, 1, 'the number of draws', 'independentDraws');
  const random = seededRandom(seed);
  const draws = blank(options.length, rows);
  for (const [i, option] of options.entries()) {
    const [cost, rate] = [costSampler(option, random), rateSampler(option.belief, random)];
    for (let at = i; at < draws.usd.length; at += options.length) {
      draws.usd[at] = cost();
      draws.rate[at] = rate();
    }
  }
  return draws;
}

/**
 * Draws of options that answered the same items, all of them: each row weighs the items anew (Bayesian bootstrap), the
 * same for every option, so what goes together stays together. `answers` has an option's items, in the same order.
 * Throws `bad-argument` for no options, no items, options with different numbers of items, or fewer than one draw.
 *
 * Source: D. B. Rubin, The Bayesian bootstrap, Ann. Stat. 9 (1981) 130–134.
 *
 * @example
 * const right = { usd: 0.1, score: 1 }
 * const wrong = { usd: 0.1, score: 0 }
 * const { rate } = pairedDraws([[right, right, wrong], [right, wrong, wrong]], 42, 100)
 * rate.every((value, i) => i % 2 === 1 || value > rate[i + 1]) // => true
 */
export function pairedDraws(answers: readonly (readonly AnsweredItem[])[], seed: number, rows = DEFAULT_DRAWS): Draws {
  requireCount(answers.length, 1, 'the number of options', 'pairedDraws');
  requireCount(rows, 1, 'the number of draws', 'pairedDraws');
  const items = answers[0]!.length;
  requireCount(items, 1, 'the number of items', 'pairedDraws');
  for (const answered of answers) requireArgument(answered.length === items, 'pairedDraws', `${items} items of every option`, answered.length);
  const weight = randomExponential.source(seededRandom(seed))(1);
  const draws = blank(answers.length, rows);
  const weights = new Float64Array(items);
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let k = 0; k < items; k++) sum += weights[k] = weight();
    for (const [i, answered] of answers.entries()) {
      let [usd, rate] = [0, 0];
      for (let k = 0; k < items; k++) {
        usd += weights[k]! * answered[k]!.usd;
        rate += weights[k]! * answered[k]!.score;
      }
      draws.usd[row * answers.length + i] = usd / sum;
      draws.rate[row * answers.length + i] = rate / sum;
    }
  }
  return draws;
}

/**
 * Draws that were made elsewhere, as rows of costs and of success rates, a column an option. Throws `bad-argument` for
 * no rows, rows of different length, or numbers that are not finite.
 *
 * @example
 * drawsOf([[0.01, 0.03]], [[0.9, 0.95]]).options // => 2
 */
export function drawsOf(usd: readonly (readonly Usd[])[], rate: readonly (readonly number[])[]): Draws {
  requireCount(usd.length, 1, 'the number of rows', 'drawsOf');
  const options = usd[0]!.length;
  requireCount(options, 1, 'the number of options', 'drawsOf');
  requireArgument(rate.length === usd.length && [...usd, ...rate].every((row) => row.length === options), 'drawsOf', `costs and rates of ${options} options in every row`, 'another shape');
  const draws = { options, rows: usd.length, usd: Float64Array.from(usd.flat()), rate: Float64Array.from(rate.flat()) };
  requireArgument(draws.usd.every(Number.isFinite) && draws.rate.every(Number.isFinite), 'drawsOf', 'finite costs and rates', 'others');
  return draws;
}

function blank(options: number, rows: number): Draws {
  return { options, rows, usd: new Float64Array(options * rows), rate: new Float64Array(options * rows) };
}

function costSampler({ usd, usdError = 0 }: UncertainOption, random: () => number): () => Usd {
  requireAmount(usd, 'every cost', 'independentDraws');
  requireAmount(usdError, 'the error of every cost', 'independentDraws');
  if (usdError === 0) return () => usd;
  requireArgument(usd > 0, 'independentDraws', 'a cost above 0 where it has an error', usd);
  return randomGamma.source(random)((usd / usdError) ** 2, usdError ** 2 / usd);
}

function rateSampler({ a, b }: RateBelief, random: () => number): () => number {
  requireArgument(a > 0 && a < Infinity && b > 0 && b < Infinity, 'independentDraws', 'beliefs with finite a and b above 0', `${a}, ${b}`);
  const [right, wrong] = [randomGamma.source(random)(a), randomGamma.source(random)(b)];
  return () => {
    const x = right();
    const y = wrong();
    // both can fall below the smallest double where a and b are tiny: then either end, by their odds
    return x + y > 0 ? x / (x + y) : Number(random() < a / (a + b));
  };
}
