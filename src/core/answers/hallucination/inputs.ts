import { changes, type Change } from '../../tradeoff/changes.ts';
import { wrongRateFound, type WrongRate } from '../../tradeoff/mitigation.ts';
import { winnersByStake, type BestOver, type WinnersByStake } from '../../tradeoff/net-benefit.ts';
import { winnerAt } from '../../tradeoff/rank.ts';
import type { Share, Usd } from '../../units.ts';
import type { Basis } from '../basis.ts';
import { mitigations, type Mitigated, type WrongAnswers } from './mitigations.ts';

/** What is known of a feature whose answers are wrong sometimes. */
export interface HallucinationInputs extends WrongAnswers {
  /** h, share of the answers that are wrong; absent: nobody counted. */
  readonly wrongRate?: Share | undefined;
  /** Answers behind it, a whole number; absent: not known, so it has no interval. */
  readonly items?: number | undefined;
  /** What h rests on. */
  readonly basis: Basis;
  /** What people call the benchmark it rests on, if it does. */
  readonly benchmark?: string | undefined;
  /** Set where nobody measured what the check catches and passes. */
  readonly isCheckAssumed: boolean;
  /** Absent: nobody said. */
  readonly errorUsd?: Usd | undefined;
  readonly secondUsd: Usd;
  readonly queriesPerMonth: number;
  readonly minutesPerReview: number;
  readonly reviewer: { readonly usdPerHour: Usd; readonly hoursPerMonth: number; readonly utilisation: Share };
  /** More wrong answers than usual, to be noticed within a week. */
  readonly noticedRise: Share;
}

/** What follows from inputs that have a rate: who is the best where. */
export interface Situation {
  readonly inputs: HallucinationInputs & { readonly wrongRate: Share };
  readonly all: readonly Mitigated[];
  readonly winners: readonly BestOver[];
  readonly unknown: WinnersByStake['unknown'];
  /** With its interval; absent: nobody said of how many answers it is a share. */
  readonly found?: WrongRate | undefined;
  /** At the stake that was said; absent: nobody said one, or no wait is known. */
  readonly chosen?: Chosen | undefined;
}

/** The best mitigation at a stake. */
export interface Chosen {
  readonly errorUsd: Usd;
  readonly best: BestOver;
  readonly winner: Mitigated;
  /** Rates at which another would be the best, rising. */
  readonly rateFlips: readonly Change<string | undefined>[];
}

/**
 * Who is the best at which stake, and at the one that was said. Throws as `mitigations` and `winnersByStake` do.
 *
 * @example
 * const inputs = { wrongRate: 0.1, errorUsd: 2, secondUsd: 0, now: { usd: 0.01 }, check: { catches: 0.8, passes: 0.9, usd: 0.002 }, review: { usd: 0.5, fixes: 1 }, others: [] }
 * const { winners, chosen } = situationOf(inputs)
 * winners.map(({ id, fromUsd }) => [id, fromUsd.toFixed(2)]) // => [["nothing","0.00"],["retry","0.12"],["review","1.72"]]
 * chosen.rateFlips.map(({ at, before, after }) => [at.toFixed(3), before, after]) // => [["0.004","nothing","retry"],["0.080","retry","review"]]
 */
export function situationOf(inputs: Situation['inputs']): Situation {
  const { wrongRate, items, errorUsd, secondUsd } = inputs;
  const all = mitigations(wrongRate, inputs);
  const { winners, unknown } = winnersByStake(all, secondUsd);
  const best = errorUsd === undefined ? undefined : winners.find(({ untilUsd = Infinity }) => errorUsd <= untilUsd);
  return {
    inputs,
    all,
    winners,
    unknown,
    found: items === undefined ? undefined : wrongRateFound(Math.round(wrongRate * items), items),
    chosen:
      best === undefined || errorUsd === undefined
        ? undefined
        : {
            errorUsd,
            best,
            winner: all.find(({ id }) => id === best.id)!,
            rateFlips: changes((rate) => bestAt(inputs, rate, errorUsd), { from: 0, to: 1, scale: 'linear' }),
          },
  };
}

/**
 * The id of the best mitigation if a share `wrongRate` of the answers were wrong. Throws as `mitigations` does.
 *
 * @example
 * const inputs = { secondUsd: 0, now: { usd: 0.01 }, check: { catches: 0.8, passes: 0.9, usd: 0.002 }, review: { usd: 0.5, fixes: 1 }, others: [] }
 * [0.001, 0.05, 0.2].map((rate) => bestAt(inputs, rate, 2)) // => ["nothing","retry","review"]
 */
export function bestAt(inputs: WrongAnswers & Pick<HallucinationInputs, 'secondUsd'>, wrongRate: Share, errorUsd: Usd): string | undefined {
  return winnerAt(mitigations(wrongRate, inputs), { errorUsd, secondUsd: inputs.secondUsd });
}
