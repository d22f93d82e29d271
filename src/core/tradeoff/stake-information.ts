import { requireAmount, requireArgument } from '../argument.ts';
import { logNormalExcess, logNormalMean, type LogNormal } from '../stats/log-normal.ts';
import type { Usd } from '../units.ts';
import type { Alternative } from './alternative.ts';
import { winnersByStake, type WinnersByStake } from './net-benefit.ts';

/** What an unknown stake means for a choice. */
export interface StakeInformation {
  /** What it would be worth to know the stake before choosing, USD a query. */
  readonly usdPerQuery: Usd;
  /** The alternative to choose by the mean of the stake. */
  readonly chosen: string;
  /** Stakes at which the best alternative changes, rising; empty where one is the best at every stake. */
  readonly flipsUsd: readonly Usd[];
  /** Left out, as nobody knows how often they are right or how long they take. */
  readonly unknown: WinnersByStake['unknown'];
}

/**
 * What it would be worth to know the stake L, what a wrong answer loses, where only its spread is known: the mean of the
 * best net benefit at each stake less the best at the mean stake. Costs, waits and rates are taken as known; a second
 * of waiting costs `secondUsd`. Throws `bad-argument` where no alternative is known, for a stake without a finite mean,
 * and as `winnersByStake` does.
 *
 * Source: the value of perfect information on one input, H. Raiffa and R. Schlaifer, Applied Statistical Decision Theory
 * (1961); for a log-normal L it is a sum of mean excesses over the stakes at which the best alternative changes.
 *
 * @example
 * const alternatives = [{ id: 'cheap', usd: 0.05, rate: 0.8 }, { id: 'accurate', usd: 0.13, rate: 0.88 }]
 * const { usdPerQuery, chosen, flipsUsd } = stakeInformation(alternatives, 0, { median: 0.8, sigmaBelow: 1, sigmaAbove: 1 })
 * [usdPerQuery.toFixed(6), chosen, flipsUsd.map((usd) => usd.toFixed(4))] // => ["0.023994","accurate",["1.0000"]]
 */
export function stakeInformation(alternatives: readonly Alternative[], secondUsd: Usd, stake: LogNormal): StakeInformation {
  const { winners, unknown } = winnersByStake(alternatives, secondUsd);
  requireArgument(winners.length > 0, 'stakeInformation', 'an alternative whose rate and wait are known', 'none');
  const mean = logNormalMean(stake);
  requireAmount(mean, 'the mean of the stake', 'stakeInformation');
  const rates = new Map(alternatives.map(({ id, rate }) => [id, rate]));
  // a gain too small for any stake is none
  const flips = winners.slice(1).filter(({ fromUsd }) => fromUsd < Infinity);
  let usdPerQuery = 0;
  for (const [i, { id, fromUsd }] of flips.entries()) {
    // at each flip the slope of the best net benefit rises by what the next one is right more often
    const gain = rates.get(id)! - rates.get(winners[i]!.id)!;
    usdPerQuery += gain * Math.max(0, logNormalExcess(stake, fromUsd) - Math.max(0, mean - fromUsd));
  }
  const chosen = winners.find(({ untilUsd = Infinity }) => mean <= untilUsd)!;
  return { usdPerQuery, chosen: chosen.id, flipsUsd: flips.map(({ fromUsd }) => fromUsd), unknown };
}
