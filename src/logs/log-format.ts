import type { DimensionName } from '../core/pricing/dimensions.ts';
import type { LoggedSetting } from './log-row.ts';

/**
 * The facts of a row that are no counts, units in the name. `latency…` and `ttft…` are durations; without
 * them they are what lies between `at` and `end` and `firstToken`. `gatewayCache` says that a gateway
 * answered from its own cache. `kind` is what `LogFormat.calls` are kinds of.
 */
export const LOG_FIELDS = [
  'at',
  'end',
  'firstToken',
  'model',
  'seller',
  'serviceTier',
  'region',
  'mode',
  'costUsd',
  'latencySeconds',
  'latencyMilliseconds',
  'ttftSeconds',
  'ttftMilliseconds',
  'id',
  'feature',
  'user',
  'conversation',
  'prefix',
  'status',
  'kind',
  'gatewayCache',
] as const;

/** One of `LOG_FIELDS`. */
export type LogField = (typeof LOG_FIELDS)[number];

/**
 * Where something stands in a record: the first of these paths that is there and not empty. A path is a key
 * as it is written, dots included, or keys joined by dots; a text of JSON on the way is opened.
 */
export type Paths = readonly string[];

/** Where one leaf is counted. */
export interface LoggedCount {
  readonly at: Paths;
  /** Leaves whose tokens are inside this number; it keeps what they leave over. */
  readonly holds?: readonly DimensionName[];
}

/** One format of log: which keys give it away and where each fact of a row stands. */
export interface LogFormat {
  /** What it is, for messages and docs. */
  readonly logs: string;
  /** Where this was read; "assumption" where it was not. */
  readonly source: string;
  /** Sets of terms; a record that meets one set whole is of this format. A term is a path that is there, or `path=value`. */
  readonly marks: readonly (readonly string[])[];
  readonly fields: Readonly<Partial<Record<LogField, Paths>>>;
  /** Where a provider's own usage report may stand (`''` is the whole record): it is believed before the counts. */
  readonly reports?: Paths;
  readonly counts?: Readonly<Partial<Record<DimensionName, LoggedCount>>>;
  /** The number that all token leaves add up to, where it is there. */
  readonly total?: Paths;
  /** How all of its calls were made, where a record does not say otherwise. */
  readonly setting?: LoggedSetting;
  /** The values of `kind` that are calls of a model; absent: every record is one. */
  readonly calls?: readonly string[];
}
