import { requireAmount, requireArgument } from '../argument.ts';
import { breakEvenVolume, type BreakEvenVolume } from '../operations/break-even-volume.ts';
import type { Usd } from '../units.ts';

/** A switch to another option: paid once, gained by with every query. */
export interface SwitchInputs {
  readonly onceUsd: Usd;
  /** What each query costs less afterwards, all told; negative: more. */
  readonly gainUsd: Usd;
  readonly queriesPerMonth: number;
  /** How long the new option will be used. */
  readonly months: number;
}

/** Whether a switch pays. */
export interface Switching {
  /** N·months·gain: the switch pays while it costs less than this; 0 where queries gain nothing. */
  readonly worthUsd: Usd;
  readonly pays: boolean;
  /** Months until it has paid, whatever the horizon. */
  readonly paysAfterMonths: BreakEvenVolume;
}

/**
 * Whether a one-off switching cost is earned back: it flips at N·months·gain. Throws `bad-argument` for negative
 * amounts but the gain.
 *
 * @example
 * switching({ onceUsd: 5000, gainUsd: 0.01, queriesPerMonth: 100_000, months: 12 }) // => {"worthUsd":12000,"pays":true,"paysAfterMonths":{"status":"after","count":5}}
 * switching({ onceUsd: 5000, gainUsd: -0.01, queriesPerMonth: 100_000, months: 12 }).paysAfterMonths // => {"status":"never"}
 */
export function switching({ onceUsd, gainUsd, queriesPerMonth, months }: SwitchInputs): Switching {
  requireAmount(queriesPerMonth, 'queries a month', 'switching');
  requireAmount(months, 'months', 'switching');
  requireArgument(Number.isFinite(gainUsd * queriesPerMonth * months), 'switching', 'a finite gain', gainUsd);
  const worthUsd = Math.max(0, gainUsd * queriesPerMonth * months);
  return { worthUsd, pays: worthUsd > onceUsd, paysAfterMonths: breakEvenVolume(onceUsd, gainUsd * queriesPerMonth) };
}
