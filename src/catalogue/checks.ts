import { firstInstant, instant } from '../core/instant.ts';
import type { ContextTier, PriceEntry, RateBlock, Window } from '../core/model/offer.ts';
import { DIMENSIONS, type DimensionName } from '../core/pricing/dimensions.ts';
import { windowWeek } from '../core/pricing/entry.ts';
import type { CatalogueData, OfferFile, SellerFile } from './catalogue-data.ts';
import type { Fault } from './faults.ts';

/**
 * What no schema can say: dates that overlap, tiers out of order, windows that meet, rules that go in
 * circles, names that two offers claim. `where` names the file or id of each seller and offer.
 *
 * @example
 * consistencyFaults({ version: 1, sellers: {}, offers: {} }, (id) => id) // => []
 */
export function consistencyFaults(data: CatalogueData, where: (id: string) => string): Fault[] {
  const faults: Fault[] = [];
  for (const [id, seller] of Object.entries(data.sellers)) {
    for (const message of sellerMessages(seller)) faults.push({ where: where(id), message });
  }
  for (const [id, offer] of Object.entries(data.offers)) {
    for (const message of offerMessages(id, offer, data)) faults.push({ where: where(id), message });
  }
  for (const [name, ids] of claims(data)) {
    if (ids.length > 1) faults.push({ where: where(ids[1]!), message: `aliases has "${name}", which ${ids[0] === ids[1] ? 'it already has' : `${ids[0]} has too`}; a name belongs to one offer of a seller` });
  }
  return faults;
}

function* sellerMessages(seller: SellerFile): Generator<string> {
  yield* ruleMessages(seller.chargesAs);
  yield* cycleMessages(seller.chargesAs);
  yield* axisMessages('', seller);
}

function* offerMessages(id: string, offer: OfferFile, data: CatalogueData): Generator<string> {
  const seller = id.split('/')[0]!;
  if (!Object.hasOwn(data.sellers, seller)) yield `needs a seller "${seller}" (a seller.toml beside it)`;
  yield* ruleMessages(offer.chargesAs);
  yield* cycleMessages({ ...data.sellers[seller]?.chargesAs, ...offer.chargesAs });
  for (const [key, value] of [['released', offer.released], ['retires', offer.retires]] as const) {
    if (value !== undefined) yield* dateMessages(key, value, firstInstant);
  }
  for (const [index, entry] of offer.price.entries()) yield* entryMessages(`price[${index}]`, entry);
  yield* overlapMessages(offer.price);
}

function* entryMessages(key: string, entry: PriceEntry): Generator<string> {
  yield* dateMessages(`${key}.checked`, entry.checked);
  if (entry.from !== undefined) yield* dateMessages(`${key}.from`, entry.from);
  if (entry.until !== undefined) yield* dateMessages(`${key}.until`, entry.until);
  yield* tierMessages(key, entry);
  for (const [index, window] of (entry.window ?? []).entries()) yield* windowMessages(`${key}.window[${index}]`, window);
  yield* axisMessages(`${key}.`, entry);
  if (entry.window && entry.window.length > 1 && meet(entry.window)) yield `${key}.window has windows that overlap; every minute may lie in one only`;
}

function* axisMessages(key: string, { serviceTier = {}, region = {}, mode = {} }: Pick<PriceEntry, 'serviceTier' | 'region' | 'mode'>): Generator<string> {
  for (const [axis, blocks] of Object.entries({ serviceTier, region, mode })) {
    for (const [name, block] of Object.entries(blocks)) yield* tierMessages(`${key}${axis}.${name}`, block);
  }
}

function* dateMessages(key: string, value: string, read: (value: string) => number = instant): Generator<string> {
  try {
    read(value);
  } catch {
    yield `${key} requires a real date, got "${value}"`;
  }
}

function* windowMessages(key: string, window: Window): Generator<string> {
  if (window.from >= window.until) yield `${key} requires from before until, got ${window.from} to ${window.until}; a window over midnight is two windows`;
  yield* tierMessages(key, window);
}

function* tierMessages(key: string, block: RateBlock): Generator<string> {
  const first = ({ above, inclusive }: ContextTier): number => (inclusive ? above : above + 1);
  for (const [index, tier] of (block.contextTier ?? []).entries()) {
    const before = block.contextTier![index - 1];
    if (before && first(tier) <= first(before)) yield `${key}.contextTier[${index}].above requires more than ${before.above}, got ${tier.above}; tiers stand in rising order`;
  }
}

const meet = (windows: readonly Window[]): boolean => {
  const minutes = (list: readonly Window[]): number => windowWeek(list).reduce((sum, index) => sum + (index > 0 ? 1 : 0), 0);
  return windows.reduce((sum, window) => sum + minutes([window]), 0) !== minutes(windows);
};

function* overlapMessages(entries: readonly PriceEntry[]): Generator<string> {
  const time = (value: string | undefined, open: number): number => (value === undefined ? open : Date.parse(value));
  for (const [index, entry] of entries.entries()) {
    const [start, end] = [time(entry.from, -Infinity), time(entry.until, Infinity)];
    if (start >= end) yield `price[${index}] requires from before until, got ${entry.from} to ${entry.until}`;
    const previous = entries[index - 1];
    if (previous && start < time(previous.until, Infinity)) {
      yield `price[${index}] overlaps price[${index - 1}]; entries stand oldest first and each ends (until) where the next begins (from)`;
    }
  }
}

function* ruleMessages(rules: SellerFile['chargesAs'] = {}): Generator<string> {
  for (const [name, { as }] of Object.entries(rules)) {
    const [own, other] = [DIMENSIONS[name as DimensionName].rateKey, DIMENSIONS[as].rateKey];
    if (own !== other) yield `chargesAs.${name}.as requires a dimension charged in ${own}, got "${as}" (${other})`;
  }
}

function* cycleMessages(rules: SellerFile['chargesAs'] = {}): Generator<string> {
  for (const start of Object.keys(rules) as DimensionName[]) {
    const seen = [start];
    for (let next = rules[start]?.as; next; next = rules[next]?.as) {
      if (seen.includes(next)) {
        yield `chargesAs.${start} goes in a circle (${[...seen, next].join(' → ')}); it requires to end at a dimension with a rate`;
        break;
      }
      seen.push(next);
    }
  }
}

/** Every name an offer claims at its seller. */
function claims(data: CatalogueData): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const [id, offer] of Object.entries(data.offers)) {
    const seller = id.slice(0, id.indexOf('/'));
    for (const name of [id.slice(seller.length + 1), ...(offer.aliases ?? [])]) {
      const key = `${seller}/${name.toLowerCase()}`;
      names.set(key, [...(names.get(key) ?? []), id]);
    }
  }
  return names;
}
