import type { Setting } from '../core/model/setting.ts';
import type { Leaves } from '../core/pricing/usage.ts';
import type { Instant, Seconds, Usd } from '../core/units.ts';

/** One call as a log tells it, whatever the format: what is not told is absent, never 0. */
export interface LogRow {
  /** When it was called, or answered where only that is logged. */
  readonly at: Instant;
  /** The model by the log's own name. */
  readonly model: string;
  /** Who served it, by the log's own name. */
  readonly seller?: string;
  /** Disjoint counts; leaves of 0 are left out. */
  readonly leaves: Leaves;
  /** How it was called, as far as it changes the price. A word that no seller could mean stands as it is: no price will be found for it. */
  readonly setting: LoggedSetting;
  /** What the log says the call cost. */
  readonly reportedCostUsd?: Usd;
  readonly latencySeconds?: Seconds;
  readonly ttftSeconds?: Seconds;
  readonly id?: string;
  readonly feature?: string;
  readonly user?: string;
  /** Session, thread or trace: the calls that belong together. */
  readonly conversation?: string;
  /** Key of the prompt prefix that calls share. */
  readonly prefix?: string;
  /** Whether it failed; what it used may be billed all the same. */
  readonly status?: 'ok' | 'failed';
}

/** The parts of a setting that choose rates, as a log spells them. */
export type LoggedSetting = Readonly<Partial<Record<keyof Pick<Setting, 'serviceTier' | 'region' | 'mode'>, string>>>;

/**
 * Why a record of a log is no row. `not-a-record`: no object; `unknown-format`: the keys of no format;
 * `not-a-call`: a record of something else (a span of the application); `gateway-cache`: answered from a
 * gateway's own cache, so no provider billed it; `no-time`, `no-model`, `no-usage`: not there; `bad-time`,
 * `bad-count`: there, but not to be read; `contradictory`: parts exceed their whole or do not add up;
 * `ambiguous-usage`: the keys of several APIs that count otherwise.
 */
export type RowFaultReason =
  | 'not-a-record'
  | 'unknown-format'
  | 'not-a-call'
  | 'gateway-cache'
  | 'no-time'
  | 'bad-time'
  | 'no-model'
  | 'no-usage'
  | 'bad-count'
  | 'contradictory'
  | 'ambiguous-usage';

/** A record that is no row, and what was found. */
export interface RowFault {
  readonly reason: RowFaultReason;
  /** Where, where a single place is to blame. */
  readonly path?: string;
  /** What stood there, shortened. */
  readonly got?: string;
}

/** What a record came to. */
export type ReadRow = { readonly row: LogRow } | { readonly fault: RowFault };
