/** How a device is paid for. */
export const HARDWARE_PRICE_KINDS = {
  'on-demand': 'rented by the hour, given back at any time',
  spot: 'rented by the hour, taken back at any time',
  reserved: 'rented for years',
  serverless: 'rented by the second while it works',
  owned: 'bought: purchase, power and colocation spread over its life',
} as const;
/** One of `HARDWARE_PRICE_KINDS`. */
export type HardwarePriceKind = keyof typeof HARDWARE_PRICE_KINDS;

/** What one seller asks for one device. */
export interface HardwarePrice {
  readonly seller: string;
  readonly kind: HardwarePriceKind;
  readonly usdPerGpuHour: number;
  /** False: processor, memory or disk of the host cost extra. */
  readonly includesHost: boolean;
  /** First day in force; absent: start unknown. */
  readonly from?: string;
  /** First day no longer in force: the price is history then. */
  readonly until?: string;
  /** The day it was read; absent: undated, shown as such and never picked. */
  readonly checked?: string;
  /** True: its own source calls the figure a placeholder; shown, never picked. */
  readonly placeholder?: boolean;
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
