import { instant } from '../instant.ts';
import type { Instant, Usd } from '../units.ts';
import type { Rental } from './serving.ts';

/** What one seller asks for one device. */
export interface HardwarePrice {
  readonly seller: string;
  readonly kind: Rental;
  readonly usdPerGpuHour: Usd;
  /** False: processor, memory or disk of the host cost extra. */
  readonly includesHost: boolean;
  /** First day in force; absent: start unknown. */
  readonly from?: string;
  /** First day no longer in force: from then on the price is history. */
  readonly until?: string;
  /** The day it was read; absent: undated, shown as such and never picked. */
  readonly checked?: string;
  /** True: shown and never picked, for the reason in `note`, like a figure that its own source calls a placeholder. */
  readonly onlyShown?: boolean;
  readonly region?: string;
  readonly sku?: string;
  readonly source: string;
  readonly note?: string;
}

/** Formats that arithmetic is done in. */
export type ArithmeticFormat = 'bf16' | 'fp8' | 'fp4' | 'int8';

/** A device that serves models: what it can do and what it costs. What is absent is not known. */
export interface Hardware {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  /** Memory in 10^9 bytes, as sold. */
  readonly memoryGb: number;
  /** What programs can use of it, where that was read, in 2^20 bytes. */
  readonly usableMib?: number;
  /** Of its memory, 10^9 bytes a second. */
  readonly bandwidthGbPerSecond?: number;
  /** Peaks without sparsity, 10^12 operations a second; a format without one is not known or not supported. */
  readonly denseTflops: Readonly<Partial<Record<ArithmeticFormat, number>>>;
  /** To its neighbours in the same machine, one way, 10^9 bytes a second. */
  readonly linkGbPerSecond?: number;
  /** Power of the device alone. */
  readonly watts?: number;
  /** Power provisioned for it with its share of server, network and building, in kW. */
  readonly allInKw?: number;
  /** Where the figures above were read. */
  readonly source: string;
  readonly note?: string;
  /** Absent: it can be sized, not priced. */
  readonly price?: readonly HardwarePrice[];
}

/** Whether a price can be the one that is charged, or why it is only shown. */
export type PriceStanding = 'usable' | 'undated' | 'only-shown' | 'not-yet' | 'historic';

/**
 * How a price stands on a day.
 *
 * @example
 * const price = { seller: 'aws', kind: 'on-demand', usdPerGpuHour: 12.29, includesHost: true, until: '2025-06-05', checked: '2025-04-23', source: 'a list' }
 * priceStanding(price, Date.parse('2025-05-01')) // => "usable"
 * priceStanding(price, Date.parse('2026-11-22')) // => "historic"
 */
export function priceStanding({ checked, onlyShown, from, until }: HardwarePrice, at: Instant): PriceStanding {
  if (checked === undefined) return 'undated';
  if (onlyShown) return 'only-shown';
  if (from !== undefined && at < instant(from)) return 'not-yet';
  return until !== undefined && at >= instant(until) ? 'historic' : 'usable';
}

/**
 * The cheapest usable price of some kinds on a day; one that leaves the host out only where no other is. `undefined`
 * where there is none: the device can be sized, not priced.
 *
 * @example
 * const price = (seller, usdPerGpuHour, more) => ({ seller, kind: 'on-demand', usdPerGpuHour, includesHost: true, checked: '2026-08-21', source: 'a list', ...more })
 * const l4 = { id: 'l4', price: [price('aws', 0.8), price('gcp', 0.56, { includesHost: false }), price('old', 0.1, { checked: undefined })] }
 * cheapestPrice(l4, ['on-demand'], Date.parse('2026-11-22')).seller // => "aws"
 * cheapestPrice(l4, ['spot'], Date.parse('2026-11-22')) // => undefined
 */
export function cheapestPrice({ price = [] }: Hardware, kinds: readonly Rental[], at: Instant): HardwarePrice | undefined {
  const usable = price.filter((one) => kinds.includes(one.kind) && priceStanding(one, at) === 'usable');
  return usable.toSorted((a, b) => Number(b.includesHost) - Number(a.includesHost) || a.usdPerGpuHour - b.usdPerGpuHour)[0];
}
