import { instant } from '../core/instant.ts';
import { measuredInstant } from '../core/model/measurement.ts';
import { nearest } from '../core/nearest.ts';
import type { ServicePrice } from '../core/operations/service.ts';
import { UNIT_RATES, type UnitRate } from '../core/operations/tiered-charge.ts';
import type { CatalogueData, ServiceFile } from './catalogue-data.ts';
import type { Fault } from './faults.ts';

/**
 * What no schema can say of services: bands out of order or without exactly one price, days that never were,
 * prices that overlap, prices that state nothing, offers that do not exist. `known` is the catalogue the services
 * will be read with, `where` names the file or key of each.
 *
 * @example
 * serviceFaults({}, { version: 1, sellers: {}, offers: {} }, (id) => id) // => []
 */
export function serviceFaults(services: Readonly<Record<string, ServiceFile>>, known: CatalogueData, where: (id: string) => string): Fault[] {
  return Object.entries(services).flatMap(([id, service]) => [...serviceMessages(service, known)].map((message) => ({ where: where(id), message })));
}

function* serviceMessages({ offer, price }: ServiceFile, { offers }: CatalogueData): Generator<string> {
  if (offer !== undefined && !Object.hasOwn(offers, offer)) {
    const near = nearest(offer, Object.keys(offers));
    yield `offer requires the id of an offer, got "${offer}"${near === undefined ? '' : `; did you mean "${near}"?`}`;
  }
  for (const [index, entry] of price.entries()) yield* priceMessages(`price[${index}]`, entry);
  yield* overlapMessages(price);
}

function* priceMessages(key: string, entry: ServicePrice): Generator<string> {
  yield* dateMessages(`${key}.checked`, entry.checked, measuredInstant);
  for (const name of ['from', 'until'] as const) {
    const value = entry[name];
    if (value !== undefined) yield* dateMessages(`${key}.${name}`, value, instant);
  }
  const { usdPerMonth, minimumUsdPerMonth, band = [], usdPerUnitRange: range, tunedUsdPerMillionTokens: tuned } = entry;
  if ([usdPerMonth, minimumUsdPerMonth, entry.band, range, tuned].every((value) => value === undefined)) {
    yield `${key} requires a price: usdPerMonth, minimumUsdPerMonth, band, usdPerUnitRange or tunedUsdPerMillionTokens`;
  }
  if (range && range.low > range.high) yield `${key}.usdPerUnitRange requires low ≤ high, got ${range.low} to ${range.high}`;
  let last = 0;
  for (const [place, one] of band.entries()) {
    const keys = (Object.keys(UNIT_RATES) as UnitRate[]).filter((name) => one[name] !== undefined);
    if (keys.length !== 1) yield `${key}.band[${place}] requires one of ${Object.keys(UNIT_RATES).join(', ')}, got ${keys.length === 0 ? 'none' : keys.join(' and ')}`;
    const upTo = one.upToUnits ?? Infinity;
    if (upTo <= last) yield `${key}.band[${place}] requires more than the ${last === Infinity ? 'band without end before it' : `${last} units before it`}; bands stand in rising order`;
    last = upTo;
  }
}

function* dateMessages(key: string, value: string, read: (value: string) => number): Generator<string> {
  try {
    read(value);
  } catch {
    yield `${key} requires a real date, got "${value}"`;
  }
}

function* overlapMessages(price: readonly ServicePrice[]): Generator<string> {
  const time = (value: string | undefined, open: number): number => (value === undefined ? open : Date.parse(value));
  for (const [index, entry] of price.entries()) {
    const [start, end] = [time(entry.from, -Infinity), time(entry.until, Infinity)];
    if (start >= end) yield `price[${index}] requires from before until, got ${entry.from} to ${entry.until}`;
    const previous = price[index - 1];
    if (previous && start < time(previous.until, Infinity)) {
      yield `price[${index}] overlaps price[${index - 1}]; entries stand oldest first and each ends (until) where the next begins (from)`;
    }
  }
}
