import { firstInstant } from '../instant.ts';
import type { Instant, Seconds, Share, Tokens, Usd } from '../units.ts';
import { EFFORTS } from './setting.ts';

/** Milliseconds. */
const DAY = 86_400_000;

/** What a source may say of the reasoning effort: one a seller offers, `on` (reasoning, level not stated) or `unstated`. */
export const MEASURED_EFFORTS = [...EFFORTS, 'on', 'unstated'] as const;
/** One of `MEASURED_EFFORTS`. */
export type MeasuredEffort = (typeof MEASURED_EFFORTS)[number];

/** Units of a score, and what one is; all lie in 0–1. */
export const SCORE_UNITS = {
  share: 'share of the cases',
  f1: 'F1, the harmonic mean of precision and recall',
} as const;
/** One of `SCORE_UNITS`. */
export type ScoreUnit = keyof typeof SCORE_UNITS;

/** Whether more of a score is better or worse. */
export const DIRECTIONS = ['higher', 'lower'] as const;
/** One of `DIRECTIONS`. */
export type Direction = (typeof DIRECTIONS)[number];

/** The setting that was measured: an effort or a budget, never both. A `Setting` can be compared with it. */
export interface MeasuredSetting {
  readonly effort?: MeasuredEffort;
  readonly thinkingBudgetTokens?: Tokens;
  /** A dated snapshot, as the source writes it; absent: not stated. */
  readonly snapshot?: string;
}

/** What every measured row says. */
export interface MeasuredRow extends MeasuredSetting {
  /** The offer's id. */
  readonly model: string;
  /** The source's id. */
  readonly source: string;
  /** What sets this row apart and no setting can say; such a row matches no setting. */
  readonly variant?: string;
  /** Day or month of the snapshot where its label does not hold one; orders rows, nothing else. */
  readonly snapshotDate?: string;
  /** The source's own name of what was measured, where it adds something. */
  readonly rawName?: string;
  readonly note?: string;
}

/** Percentiles over the measurements; they do not add. */
export interface Percentiles {
  readonly p05?: number;
  readonly p50: number;
  readonly p95?: number;
}

/** How long one offer took, one request at a time. */
export interface LatencyRow extends MeasuredRow {
  /** Seconds to the first token. */
  readonly ttftSeconds: Percentiles;
  readonly outputTokensPerSecond: Percentiles;
  /** `true`: the first token comes after the thinking, so `ttftSeconds` holds it. */
  readonly includesHiddenReasoning: boolean;
  /** Seconds to the first token of the answer, where thinking is streamed before it. */
  readonly timeToFirstAnswerSeconds?: Seconds;
  /** Day, month or year of the measurement. */
  readonly measured: string;
  /** `hosts`: the median over several hosts of the same weights, not this seller. */
  readonly scope?: 'hosts';
  /** The hosts, where the source names them. */
  readonly hosts?: readonly string[];
}

/** How often one offer was right on one benchmark. */
export interface QualityRow extends MeasuredRow {
  readonly benchmark: string;
  readonly score: number;
  readonly unit: ScoreUnit;
  readonly direction: Direction;
  /** Cases; absent: not stated, so no interval. */
  readonly n?: number;
  /** What `n` counts, and whether the score is k of it. */
  readonly nBasis?: string;
  /** `false`: the score is not exactly k of n, so it has no interval. */
  readonly isShareOfN?: boolean;
  /** Standard error, as published. */
  readonly stderr?: number;
  /** Share of the cases that got an answer at all. */
  readonly answerRate?: Share;
  /** What the whole run cost, at the prices of its day. */
  readonly costUsdTotal?: Usd;
  readonly costUsdPerCase?: Usd;
  readonly secondsPerCase?: Seconds;
  /** Day, month or year of the run, or of the table that holds it. */
  readonly date: string;
  /** `true`: which weights ran is not sure, so the row does not reach other offers of the same weights. */
  readonly onlyThisOffer?: boolean;
  /** Measured on the same weights and written for that other offer: host and precision may differ from this one's. */
  readonly viaWeights?: { readonly from: string };
}

/** A benchmark: rows are compared within one, never across two. */
export interface Benchmark {
  readonly id: string;
  readonly name: string;
  readonly unit: ScoreUnit;
  readonly direction: Direction;
  /** Cases of every row that does not say otherwise. */
  readonly n?: number;
  readonly nBasis?: string;
  /** `false`: the score is not exactly k of n, so it has no interval. */
  readonly isShareOfN?: boolean;
}

/** Who measured, and on what terms the numbers may be shown. */
export interface MeasurementSource {
  readonly id: string;
  readonly name: string;
  readonly page: string;
  /** When it was read or published; rows without a date of their own have this one. */
  readonly date: string;
  readonly licence: string;
  /** The line that names the source wherever its numbers stand. */
  readonly attribution: string;
  /** What the numbers are. */
  readonly what: string;
  readonly note?: string;
  /** `true`: its terms are not stated or were not read, so attribution and link stand beside every number. */
  readonly quoted: boolean;
}

/**
 * The first instant of a day, a month or a year: the most that can be said of how old a measurement is.
 *
 * @example
 * measuredInstant('2024') === measuredInstant('2024-01-01') // => true
 */
export function measuredInstant(date: string): Instant {
  return firstInstant(date.length === 4 ? `${date}-01` : date);
}

/**
 * When a row's snapshot was made: as the row says, as its label says, or, where no snapshot is stated, the
 * row's day, when the plain name served the newest. `undefined` when the label holds no date.
 *
 * @example
 * snapshotInstant({ snapshot: '20250219' }, '2025-03-01') === measuredInstant('2025-02-19') // => true
 * snapshotInstant({ snapshot: '0125' }, '2025-03-01') // => undefined
 */
export function snapshotInstant(row: Pick<MeasuredRow, 'snapshot' | 'snapshotDate'>, measured: string): Instant | undefined {
  if (row.snapshotDate !== undefined) return measuredInstant(row.snapshotDate);
  if (row.snapshot === undefined) return measuredInstant(measured);
  const [year, month, day] = /(?<!\d)(20\d{2})-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(row.snapshot)?.slice(1) ?? [];
  return year === undefined ? undefined : measuredInstant(`${year}-${month}`) + (Number(day) - 1) * DAY;
}
