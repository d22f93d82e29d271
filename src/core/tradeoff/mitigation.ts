import { requireShare } from '../argument.ts';
import { DEFAULT_ALPHA, oneSidedBound, wilsonInterval, type OneSidedBound, type ShareInterval } from '../stats/interval.ts';
import type { Seconds, Share, Usd } from '../units.ts';
import type { Alternative, Stakes } from './alternative.ts';
import { winnersByStake, type WinnersByStake } from './net-benefit.ts';
import { rank, type Ranking } from './rank.ts';

/** Something that can be done about wrong answers; doing nothing is one too. */
export interface Mitigation {
  readonly id: string;
  /** Extra cost of one query; 0: nothing is done. */
  readonly usd: Usd;
  /** Extra mean wait of one query; absent: unknown. */
  readonly seconds?: Seconds;
  /** Share of the answers that are wrong with it; absent: never measured. */
  readonly wrongRate?: Share;
}

/**
 * Ranks mitigations by T = extra cost + w·extra wait + wrong rate·L, the lowest first; those of which nobody knows
 * enough are listed apart. Throws `bad-argument` for negative amounts or rates outside 0–1.
 *
 * @example
 * const options = [{ id: 'none', usd: 0, wrongRate: 0.1 }, { id: 'retrieval', usd: 0.004, wrongRate: 0.05 }, { id: 'detector', usd: 0.087, wrongRate: 0.03 }]
 * const best = (errorUsd) => rankMitigations(options, { errorUsd, secondUsd: 0 }).ranked[0]
 * [best(0.05).id, best(1).id, best(5).id, best(5).totalUsd.toFixed(3)] // => ["none","retrieval","detector","0.237"]
 */
export function rankMitigations(mitigations: readonly Mitigation[], stakes: Stakes): Ranking {
  return rank(mitigations.map(alternativeOf), stakes);
}

/**
 * Which mitigation is the best at which loss L of a wrong answer, from 0 to any. Throws as `rankMitigations` does.
 *
 * @example
 * const options = [{ id: 'none', usd: 0, wrongRate: 0.1 }, { id: 'retrieval', usd: 0.004, wrongRate: 0.05 }, { id: 'detector', usd: 0.087, wrongRate: 0.03 }]
 * mitigationsByStake(options, 0).winners.map(({ id, fromUsd }) => [id, fromUsd.toFixed(2)]) // => [["none","0.00"],["retrieval","0.08"],["detector","4.15"]]
 */
export function mitigationsByStake(mitigations: readonly Mitigation[], secondUsd: Usd): WinnersByStake {
  return winnersByStake(mitigations.map(alternativeOf), secondUsd);
}

/** How often answers are wrong, and how sure that is. */
export interface WrongRate {
  readonly rate: Share;
  readonly interval: ShareInterval;
  /** Where none or all were wrong. */
  readonly oneSided?: OneSidedBound;
}

/**
 * The share of answers found wrong, k of n read by people, with Wilson's interval, and the one-sided bound where none
 * or all were. (Where a judge found them, correct it with `flagCorrection` first.) Throws `bad-argument` for counts
 * that cannot be.
 *
 * @example
 * const { rate, interval } = wrongRateFound(10, 100)
 * [rate, interval.lower, interval.upper].map((value) => value.toFixed(4)) // => ["0.1000","0.0552","0.1744"]
 * wrongRateFound(0, 100).oneSided.bound.toFixed(4) // => "0.0295"
 */
export function wrongRateFound(wrong: number, items: number, alpha: Share = DEFAULT_ALPHA): WrongRate {
  const interval = wilsonInterval(wrong, items, alpha);
  const oneSided = oneSidedBound(wrong, items, alpha);
  return { rate: wrong / items, interval, ...(oneSided ? { oneSided } : {}) };
}

/** What several mitigations on top of each other leave. */
export interface LayeredMitigation {
  readonly wrongRate: Share;
  /** Set while more than one layer reduces anything: layers are taken to catch different errors. */
  readonly isOptimistic: boolean;
}

/**
 * The wrong answers left when each layer removes its share of those before it: h·Π(1 − r). Throws `bad-argument` for
 * shares outside 0–1.
 *
 * @example
 * layeredMitigation(0.5, [0.5, 0.5]) // => {"wrongRate":0.125,"isOptimistic":true}
 */
export function layeredMitigation(wrongRate: Share, reductions: readonly Share[]): LayeredMitigation {
  requireShare(wrongRate, 'the wrong share', 'layeredMitigation');
  for (const reduction of reductions) requireShare(reduction, 'every reduction', 'layeredMitigation');
  return { wrongRate: reductions.reduce((left, reduction) => left * (1 - reduction), wrongRate), isOptimistic: reductions.filter((reduction) => reduction > 0).length > 1 };
}

function alternativeOf({ wrongRate, ...mitigation }: Mitigation): Alternative {
  return wrongRate === undefined ? mitigation : { ...mitigation, rate: 1 - wrongRate };
}
