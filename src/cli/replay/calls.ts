import type { FaultCount } from '../../logs/fault-tally.ts';
import type { LogColumns, Span } from '../../logs/sql/log-columns.ts';

/** The log as a table `calls` of one row a call, under names that do not depend on its format. */
export interface CallsTable {
  readonly columns: LogColumns;
  /** Columns there are beside those of `columns`. */
  readonly others: readonly OtherColumn[];
  readonly records: number;
  /** From when to when calls were made, where all of them have a time and it need not be read for that. */
  readonly span?: Span;
  /** Records that are no calls or can't be read, by reason. */
  readonly faults: readonly FaultCount[];
  /** Records with bytes that are no text in their file's encoding; they were read all the same. */
  readonly damaged: number;
}

/** What a call may say that no price depends on. */
export const OTHER_COLUMNS = ['id', 'feature', 'user', 'conversation', 'prefix', 'status', 'cost_usd', 'latency_seconds', 'ttft_seconds'] as const;
/** One of `OTHER_COLUMNS`. */
export type OtherColumn = (typeof OTHER_COLUMNS)[number];
