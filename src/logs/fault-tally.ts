import type { RowFault, RowFaultReason } from './log-row.ts';

/** Faults of one reason. */
export interface FaultCount {
  readonly reason: RowFaultReason;
  readonly count: number;
  /** The first few, each with the number of its record. */
  readonly examples: readonly (RowFault & { readonly record: number })[];
}

/** Counts faults as they come. */
export interface FaultTally {
  readonly add: (fault: RowFault, record: number) => void;
  /** Most frequent first. */
  readonly counts: () => readonly FaultCount[];
}

/** Examples kept of each reason. Assumption: enough to see the pattern. */
export const MOST_EXAMPLES = 3;

/**
 * A tally of records that were no rows, by reason with examples: nothing is dropped silently, and memory does not grow
 * with the log.
 *
 * @example
 * const tally = faultTally()
 * tally.add({ reason: 'no-time' }, 7)
 * tally.counts() // => [{"reason":"no-time","count":1,"examples":[{"reason":"no-time","record":7}]}]
 */
export function faultTally(): FaultTally {
  const byReason = new Map<RowFaultReason, { count: number; readonly examples: (RowFault & { readonly record: number })[] }>();
  return {
    add: (fault, record) => {
      const known = byReason.get(fault.reason) ?? { count: 0, examples: [] };
      known.count += 1;
      if (known.examples.length < MOST_EXAMPLES) known.examples.push({ ...fault, record });
      byReason.set(fault.reason, known);
    },
    counts: () => [...byReason].map(([reason, { count, examples }]) => ({ reason, count, examples })).toSorted((a, b) => b.count - a.count),
  };
}
