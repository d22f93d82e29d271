import type { PriceEntry } from '../model/offer.ts';
import type { Setting } from '../model/setting.ts';
import type { DimensionName } from '../pricing/dimensions.ts';
import { noticesAt, type Notice } from '../pricing/entry.ts';
import type { Bill, ExpectedLine } from '../pricing/pricer.ts';
import type { Schedule } from '../pricing/schedule.ts';
import type { Leaves } from '../pricing/usage.ts';
import type { Instant, Usd } from '../units.ts';

/** What one query costs on the mean: an expectation, itemised. */
export interface QueryCost {
  /** USD a query. */
  readonly expected: Usd;
  /** Lines that add up to `expected`; under weekly windows each is the mean over the week. */
  readonly lines: readonly ExpectedLine[];
  /** The exact bill of one such query: only where every count is whole and the price is the same all week. */
  readonly bill?: Bill;
  /** Set when the price changes within the week: the lines are means of a load spread evenly over it. */
  readonly weekly: boolean;
  readonly entry: PriceEntry;
  readonly notices: readonly Notice[];
}

/**
 * Expected cost of a query that uses `means` (mean counts, fractions allowed), in the week of `at`.
 * Throws what compiling the offer throws, and `unknown-rate` for a leaf without a rate.
 *
 * @example
 * const cost = queryCost(catalogue.schedule('openai/gpt-4o'), { input: 1155, output: 211 }, Date.parse('2026-11-22'), {})
 * cost.bill.total.toString() // => "0.0049975"
 */
export function queryCost(schedule: Schedule, means: Leaves, at: Instant, setting: Setting): QueryCost {
  const week = schedule.week(at, setting);
  const [first] = week as [(typeof week)[number], ...typeof week];
  const weekly = week.length > 1;
  const lines = weekly ? meanLines(week.map(({ share, pricer }) => ({ share, lines: pricer.expectedLines(means) }))) : first.pricer.expectedLines(means);
  const whole = !weekly && Object.values(means).every((count) => Number.isSafeInteger(count));
  return {
    expected: lines.reduce((sum, { amount }) => sum + amount, 0),
    lines,
    ...(whole ? { bill: first.pricer.bill(means) } : {}),
    weekly,
    entry: first.pricer.entry,
    // the schedule's pricer keeps those of the first instant it was asked for
    notices: noticesAt(schedule.offer, first.pricer.entry, at),
  };
}

function meanLines(parts: readonly { share: number; lines: readonly ExpectedLine[] }[]): ExpectedLine[] {
  const means = new Map<DimensionName, ExpectedLine>();
  for (const { share, lines } of parts) {
    for (const line of lines) {
      const known = means.get(line.dimension);
      means.set(line.dimension, {
        ...line,
        rate: line.rate.times(share).plus(known?.rate ?? 0),
        amount: share * line.amount + (known?.amount ?? 0),
      });
    }
  }
  return [...means.values()];
}
