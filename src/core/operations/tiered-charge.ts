import { requireAmount, requireArgument } from '../argument.ts';
import type { Usd } from '../units.ts';

/** The keys that a price of one unit may be written with, and how many units each is for. */
export const UNIT_RATES = { usdPerUnit: 1, usdPerThousandUnits: 1e3, usdPerHundredThousandUnits: 1e5, usdPerMillionUnits: 1e6 } as const;
/** One of `UNIT_RATES`. */
export type UnitRate = keyof typeof UNIT_RATES;

/** A stretch of units at one price: exactly one of `UNIT_RATES`. It begins where the band before it ends. */
export interface PriceBand extends Readonly<Partial<Record<UnitRate, Usd>>> {
  /** The last unit of the month at this price, the included ones counted too; absent: no end. */
  readonly upToUnits?: number;
}

/** What a month of a counted service costs, as its seller states it. */
export interface UnitPrice {
  /** The plan itself. */
  readonly usdPerMonth?: Usd;
  /** A lesser bill is topped up to this; it is no price on top. */
  readonly minimumUsdPerMonth?: Usd;
  /** Units that the plan already pays for. */
  readonly includedUnits?: number;
  /** Units beyond the included ones are rounded up to a multiple of this; absent: charged by the unit. */
  readonly billedInUnits?: number;
  /** What units beyond the included ones cost, in rising order; absent: not stated, which is not free. */
  readonly band?: readonly PriceBand[];
}

/** One band's part of a charge. */
export interface BandCharge {
  readonly units: number;
  readonly usdPerUnit: Usd;
  readonly usd: Usd;
}

/** What a month's units cost. */
export interface TieredCharge {
  readonly baseUsd: Usd;
  /** The bands that were reached, in order. */
  readonly bands: readonly BandCharge[];
  readonly overageUnits: number;
  readonly overageUsd: Usd;
  /** What is missing to the minimum. */
  readonly topUpUsd: Usd;
  /** Base, overage and top-up; a lower bound where units are unpriced. */
  readonly usd: Usd;
  /** Units that nobody states a price for. */
  readonly unpricedUnits: number;
}

/** A part of a unit this small is arithmetic, no started block. */
const ROUNDING = 1e-6;

/**
 * What `units` of a month cost, graduated: each unit at the price of the band it falls in, after those included.
 * Units beyond the last band, or without any, are unpriced and not taken for free. Throws `bad-argument` for a
 * negative count or price, and for bands out of order or without exactly one price.
 *
 * Source: Langfuse's own billing code, read 2026-08-22: 100,000 units included, then bands per 100,000.
 *
 * @example
 * const core = { usdPerMonth: 29, includedUnits: 100000, band: [{ upToUnits: 1e6, usdPerHundredThousandUnits: 8 }, { usdPerHundredThousandUnits: 7 }] }
 * tieredCharge(1e6, core).usd // => 101
 * tieredCharge(2e6, core).bands.map((band) => band.usd) // => [72,70]
 * tieredCharge(60000, { includedUnits: 50000 }).unpricedUnits // => 10000
 */
export function tieredCharge(units: number, price: UnitPrice): TieredCharge {
  requireAmount(units, 'units', 'tieredCharge');
  const { usdPerMonth: baseUsd = 0, minimumUsdPerMonth = 0, includedUnits = 0, billedInUnits = 0, band = [] } = price;
  for (const [what, value] of Object.entries({ usdPerMonth: baseUsd, minimumUsdPerMonth, includedUnits, billedInUnits })) requireAmount(value, what, 'tieredCharge');
  const end = includedUnits + billed(Math.max(0, units - includedUnits), billedInUnits);
  const bands: BandCharge[] = [];
  let start = includedUnits;
  let last = 0;
  for (const one of band) {
    const { rate, usdPerRate } = rateOf(one);
    const upTo = one.upToUnits ?? Infinity;
    requireArgument(upTo > last, 'tieredCharge', `bands in rising order, above ${last}`, upTo);
    last = upTo;
    const inside = Math.max(0, Math.min(end, upTo) - start);
    if (inside > 0) bands.push({ units: inside, usdPerUnit: usdPerRate / rate, usd: (inside / rate) * usdPerRate });
    start += inside;
  }
  const overageUsd = bands.reduce((sum, { usd }) => sum + usd, 0);
  const topUpUsd = Math.max(0, minimumUsdPerMonth - (baseUsd + overageUsd));
  return { baseUsd, bands, overageUnits: start - includedUnits, overageUsd, topUpUsd, usd: baseUsd + overageUsd + topUpUsd, unpricedUnits: end - start };
}

/**
 * The one price of a band, and how many units it is for. Throws `bad-argument` for none, several, or a negative one.
 *
 * @example
 * rateOf({ usdPerHundredThousandUnits: 8 }) // => {"rate":100000,"usdPerRate":8}
 * rateOf({ upToUnits: 10 }) // => Error: tieredCharge requires one price a band (usdPerUnit, usdPerThousandUnits, usdPerHundredThousandUnits, usdPerMillionUnits), got 0
 */
export function rateOf(band: PriceBand): { readonly rate: number; readonly usdPerRate: Usd } {
  const keys = Object.keys(UNIT_RATES) as UnitRate[];
  const stated = keys.filter((key) => band[key] !== undefined);
  requireArgument(stated.length === 1, 'tieredCharge', `one price a band (${keys.join(', ')})`, stated.length);
  const [key] = stated as [UnitRate];
  requireAmount(band[key]!, key, 'tieredCharge');
  return { rate: UNIT_RATES[key], usdPerRate: band[key]! };
}

function billed(units: number, block: number): number {
  return block === 0 ? units : Math.ceil((units - ROUNDING) / block) * block;
}
