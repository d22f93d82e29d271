import { requireAmount } from '../argument.ts';
import type { Share, Usd } from '../units.ts';
import type { Draws } from './draws.ts';
import { TIE } from './tie.ts';

/** How the options stand at one stake. */
export interface Acceptability {
  readonly stakeUsd: Usd;
  /** In what share of the draws each option is the best one; they add up to 1. */
  readonly shares: readonly Share[];
  /** Mean over the draws of each option's net benefit, stake × success rate − cost, USD a query. */
  readonly meanUsd: readonly Usd[];
  /** The option with the highest mean, the one to choose. */
  readonly best: number;
  /** In what share of the draws that one is the best: the frontier. It need not be the largest share. */
  readonly frontier: Share;
  /** What knowing all rates and costs for certain would be worth, USD a query: mean of the highest − highest mean. */
  readonly perfectInformationUsd: Usd;
}

/**
 * The acceptability curves of options over stakes: at each stake how probable it is that an option is the best one, and
 * which to choose. Within a draw and among the means, ties go to the cheaper one, then to the better, then to the
 * earlier. Throws `bad-argument` for a negative stake.
 *
 * Source: E. Fenwick, K. Claxton, M. Sculpher, Health Econ. 10 (2001) 779–787; the formulas as in dampack,
 * https://github.com/DARTH-git/dampack.
 *
 * @example
 * const draws = drawsOf([[0.01, 0.03], [0.01, 0.03]], [[0.9, 0.95], [0.92, 0.93]])
 * const [{ shares, best }] = acceptability(draws, [0.5])
 * [shares, best] // => [[0.5,0.5],0]
 */
export function acceptability(draws: Draws, stakesUsd: readonly Usd[]): readonly Acceptability[] {
  for (const stake of stakesUsd) requireAmount(stake, 'every stake', 'acceptability');
  const rising = Float64Array.from(stakesUsd.toSorted((a, b) => a - b));
  const { wins, usd, rate } = winners(draws, rising);
  const means: Draws = { options: draws.options, rows: 1, usd: columnMeans(draws.usd, draws.options), rate: columnMeans(draws.rate, draws.options) };
  const chosen = winners(means, rising).wins;
  return stakesUsd.map((stakeUsd) => {
    const at = rising.indexOf(stakeUsd);
    const countOf = (option: number): number => wins[option * rising.length + at]!;
    const shares = Array.from(means.usd, (_, option) => countOf(option) / draws.rows);
    const meanUsd = Array.from(means.rate, (mean, option) => stakeUsd * mean - means.usd[option]!);
    const best = means.usd.findIndex((_, option) => chosen[option * rising.length + at] === 1);
    // rounding must not make knowledge cost something
    const perfectInformationUsd = Math.max(0, (stakeUsd * rate[at]! - usd[at]!) / draws.rows - meanUsd[best]!);
    return { stakeUsd, shares, meanUsd, best, frontier: shares[best]!, perfectInformationUsd };
  });
}

/** Over rising stakes: in how many rows each option is best, and the costs and rates of the best ones added up. */
interface Winners {
  /** Of option i at stake s: i × stakes + s. */
  readonly wins: Float64Array;
  readonly usd: Float64Array;
  readonly rate: Float64Array;
}

/**
 * A row's best options follow one another as the stake rises, so each row is gone through once, not once a stake: where
 * one begins to be the best and where it ends is noted, and added up at the end.
 */
function winners(draws: Draws, rising: Float64Array): Winners {
  const stakes = rising.length;
  const wins = new Float64Array(draws.options * stakes);
  const [usd, rate] = [new Float64Array(stakes), new Float64Array(stakes)];
  for (let row = 0; row < draws.rows; row++) {
    const start = row * draws.options;
    let best = cheapest(draws, start);
    for (let from = 0; from < stakes; ) {
      const next = nextBest(draws, start, best);
      const until = overtakingStake(draws, best, next) * (1 + TIE);
      let to = from;
      while (to < stakes && rising[to]! <= until) to++;
      if (to > from) {
        const offset = (best - start) * stakes;
        wins[offset + from]!++;
        usd[from]! += draws.usd[best]!;
        rate[from]! += draws.rate[best]!;
        if (to < stakes) {
          wins[offset + to]!--;
          usd[to]! -= draws.usd[best]!;
          rate[to]! -= draws.rate[best]!;
        }
      }
      from = to;
      best = next === NOBODY ? best : next;
    }
  }
  accumulate(wins, stakes);
  accumulate(usd, stakes);
  accumulate(rate, stakes);
  return { wins, usd, rate };
}

/** The best of the row at `start` when a wrong answer loses nothing; of equally cheap ones the better, then the earlier. */
function cheapest({ options, usd, rate }: Draws, start: number): number {
  let best = start;
  for (let i = start + 1; i < start + options; i++) {
    if (usd[i]! < usd[best]! || (usd[i] === usd[best] && rate[i]! > rate[best]!)) best = i;
  }
  return best;
}

/** The option of the row at `start` that overtakes `current` first as the stake rises; `NOBODY`: none is right more often. */
function nextBest(rows: Draws, start: number, current: number): number {
  let next = NOBODY;
  let least = Infinity;
  for (let i = start; i < start + rows.options; i++) {
    if (rows.rate[i]! <= rows.rate[current]!) continue;
    const stake = overtakingStake(rows, current, i);
    if (stake >= least && next !== NOBODY) continue;
    next = i;
    least = stake;
  }
  return next;
}

/** The place of no option. */
const NOBODY = -1;

function overtakingStake({ usd, rate }: Draws, current: number, next: number): Usd {
  return next === NOBODY ? Infinity : (usd[next]! - usd[current]!) / (rate[next]! - rate[current]!);
}

/** Running sums, begun anew every `length`. */
function accumulate(values: Float64Array, length: number): void {
  for (let at = 1; at < values.length; at++) if (at % length !== 0) values[at]! += values[at - 1]!;
}

function columnMeans(values: Float64Array, options: number): Float64Array {
  const sums = new Float64Array(options);
  for (let at = 0; at < values.length; at++) sums[at % options]! += values[at]!;
  return sums.map((sum) => (sum * options) / values.length);
}
