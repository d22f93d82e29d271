import type { Catalogue } from '../catalogue/catalogue.ts';
import { createSearch } from '../catalogue/search.ts';
import { CalculatorError } from '../core/errors.ts';
import { instant } from '../core/instant.ts';
import type { Offer, PriceEntry } from '../core/model/offer.ts';
import type { Mode, ServiceTier, Setting } from '../core/model/setting.ts';
import { DIMENSION_NAMES, DIMENSIONS, RATE_KEYS, type DimensionName } from '../core/pricing/dimensions.ts';
import { WEEK_MINUTES, windowWeek } from '../core/pricing/entry.ts';
import { compileEntry, type Pricer } from '../core/pricing/pricer.ts';
import { leastUnits, unitsOf } from '../core/pricing/whole-units.ts';
import type { Instant, Tokens } from '../core/units.ts';

/** The first and the last instant there are, for prices without a start or an end. Source: the range of a Date, ECMAScript, https://tc39.es/ecma262/#sec-time-values-and-time-range. */
export const FIRST_INSTANT: Instant = -8_640_000_000_000_000;
/** The last one. Source: as `FIRST_INSTANT`. */
export const LAST_INSTANT: Instant = 8_640_000_000_000_000;
/** The longest prompt that is counted exactly. */
export const LONGEST_PROMPT: Tokens = Number.MAX_SAFE_INTEGER;

/** All rates of one offer under one setting, in one stretch of time, in some minutes of the week, for some lengths of prompt. Bounds are inclusive below and exclusive above, but `above` < prompt ≤ `upTo`. */
export interface RateRow {
  readonly offer: string;
  readonly serviceTier: ServiceTier;
  /** Empty: none. */
  readonly region: string;
  /** Empty: none; `*`: whatever the mode. */
  readonly mode: Mode | '' | '*';
  readonly from: Instant;
  readonly until: Instant;
  /** Minutes of the week, Monday 00:00 UTC is 0. */
  readonly minuteFrom: number;
  readonly minuteUntil: number;
  readonly above: Tokens;
  readonly upTo: Tokens;
  /** Units a leaf (a millisecond where seconds are counted); a leaf without a known rate is absent. */
  readonly units: Readonly<Partial<Record<DimensionName, bigint>>>;
}

/** A name in lower case and the offer it stands for; without one it is several offers' name. */
export interface NameRow {
  readonly name: string;
  readonly offer: string | undefined;
}

/** A regular expression of names in lower case, for those that are in no `NameRow`. */
export interface PatternRow {
  readonly pattern: string;
  readonly offer: string;
}

/** A catalogue as rows: what any engine needs to price a log exactly as the pricer does. */
export interface RatesTable {
  /** How many units are one dollar: the least power of ten from 10^12 on that makes every rate whole (three times one where a price per minute needs it). */
  readonly unitsPerUsd: bigint;
  readonly rates: readonly RateRow[];
  readonly names: readonly NameRow[];
  readonly patterns: readonly PatternRow[];
}

/**
 * The rates table of a catalogue, of all its offers or of some: the names are always all. Every row is read off a compiled
 * pricer, so whatever a pricer charges the table charges; a setting that is not offered, or that nobody states a rate
 * for, has no row.
 *
 * @example
 * const table = ratesTable(catalogue)
 * const [row] = table.rates.filter(({ offer, serviceTier }) => offer === 'openai/gpt-4o' && serviceTier === 'batch')
 * row.units.input === table.unitsPerUsd * 125n / 100_000_000n // => true
 */
export function ratesTable(catalogue: Catalogue, offers = catalogue.ids): RatesTable {
  const stretches = offers.flatMap((id) => stretchesOf(catalogue.offer(id)));
  const written = stretches.flatMap(({ pricer }) => pricer.levels.flatMap(({ rates }) => DIMENSION_NAMES.flatMap((name) => ('usd' in rates[name] ? [[rates[name].usd, perOf(name)] as const] : []))));
  const unitsPerUsd = leastUnits(written);
  return { unitsPerUsd, rates: stretches.flatMap((stretch) => rowsOf(stretch, unitsPerUsd)), ...namesOf(catalogue) };
}

/** A pricer and when it is in force. */
interface Stretch extends Pick<RateRow, 'serviceTier' | 'region' | 'mode' | 'minuteFrom' | 'minuteUntil'> {
  readonly pricer: Pricer;
}

/** Leaves that a written price buys, in the grain they are counted in. */
const perOf = (name: DimensionName): number => RATE_KEYS[DIMENSIONS[name].rateKey] / DIMENSIONS[name].grain;

const stretchesOf = (offer: Offer): readonly Stretch[] =>
  offer.price.flatMap((entry) => settingsOf(offer, entry).flatMap(({ setting, ...words }) => minutesOf(entry).flatMap(({ window, ...minutes }) => compiled(offer, entry, setting, window).map((pricer) => ({ ...words, ...minutes, pricer })))));

/** Every setting that the offer or its seller names. */
function settingsOf({ seller }: Offer, entry: PriceEntry): readonly (Pick<RateRow, 'serviceTier' | 'region' | 'mode'> & { readonly setting: Setting })[] {
  const tiers = ['standard', ...Object.keys({ ...seller.serviceTier, ...entry.serviceTier })] as ServiceTier[];
  const regions = ['', ...Object.keys({ ...seller.region, ...entry.region })];
  const modes = entry.mode ? (['', ...Object.keys(entry.mode)] as (Mode | '')[]) : (['*'] as const);
  return tiers.flatMap((serviceTier) =>
    regions.flatMap((region) => modes.map((mode) => ({ serviceTier, region, mode, setting: { serviceTier, ...(region === '' ? {} : { region }), ...(mode === '' || mode === '*' ? {} : { mode }) } }))),
  );
}

/** Runs of minutes of the week that lie in one window, or in none. */
function minutesOf({ window: windows }: PriceEntry): readonly (Pick<RateRow, 'minuteFrom' | 'minuteUntil'> & { readonly window: number })[] {
  if (!windows) return [{ window: 0, minuteFrom: 0, minuteUntil: WEEK_MINUTES }];
  const week = windowWeek(windows);
  const starts = [...week.keys()].filter((minute) => minute === 0 || week[minute] !== week[minute - 1]);
  return starts.map((minuteFrom, index) => ({ window: week[minuteFrom]!, minuteFrom, minuteUntil: starts[index + 1] ?? WEEK_MINUTES }));
}

function compiled(offer: Offer, entry: PriceEntry, setting: Setting, window: number): readonly Pricer[] {
  try {
    return [compileEntry(offer, setting, entry, entry.window?.[window - 1], [])];
  } catch (error) {
    if (error instanceof CalculatorError && (error.code === 'not-offered' || error.code === 'unknown-rate')) return [];
    throw error;
  }
}

function rowsOf({ pricer, ...stretch }: Stretch, unitsPerUsd: bigint): readonly RateRow[] {
  const { offer, entry, levels } = pricer;
  return levels.map(({ above, rates }, index) => ({
    offer: offer.id,
    ...stretch,
    from: entry.from === undefined ? FIRST_INSTANT : instant(entry.from),
    until: entry.until === undefined ? LAST_INSTANT : instant(entry.until),
    above,
    upTo: levels[index + 1]?.above ?? LONGEST_PROMPT,
    units: Object.fromEntries(DIMENSION_NAMES.flatMap((name) => ('usd' in rates[name] ? [[name, unitsOf(rates[name].usd, perOf(name), unitsPerUsd)]] : []))),
  }));
}

/** Every name that `catalogue.resolve` knows, resolved by the same search. */
function namesOf({ data }: Catalogue): Pick<RatesTable, 'names' | 'patterns'> {
  const { exact } = createSearch(data);
  const offers = Object.entries(data.offers).map(([id, offer]) => ({ id, seller: id.slice(0, id.indexOf('/')), bare: id.slice(id.indexOf('/') + 1), ...offer }));
  const known = offers.flatMap(({ id, seller, bare, name, aliases = [] }) => [id, bare, name, ...aliases.flatMap((alias) => [alias, `${seller}/${alias}`])]);
  return {
    names: [...new Set(known.map((name) => name.toLowerCase()))].map((name) => {
      const hits = exact(name);
      return { name, offer: hits.length === 1 ? hits[0]!.id : undefined };
    }),
    patterns: offers.flatMap(({ id, seller, snapshotPattern }) => (snapshotPattern === undefined ? [] : [{ pattern: snapshotPattern.replace('^', `^(${seller}/)?`), offer: id }])),
  };
}
