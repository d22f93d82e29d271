import { CalculatorError } from '../errors.ts';
import { instant } from '../instant.ts';
import type { Offer } from '../model/offer.ts';
import { checkSetting, type Setting } from '../model/setting.ts';
import type { Instant, Share } from '../units.ts';
import { minuteOfWeek, noticesAt, WEEK_MINUTES, windowShares, windowWeek } from './entry.ts';
import { compileEntry, type Pricer } from './pricer.ts';
import type { Usage } from './usage.ts';

/** A pricer and the share of the week it is in force. */
export interface WeekShare {
  readonly share: Share;
  readonly pricer: Pricer;
}

/** An offer's whole price history, compiled as it is asked for: every axis is chosen per call. */
export interface Schedule {
  readonly offer: Offer;
  /** The pricer in force; its notices are those of the first instant it was asked for. */
  readonly pricer: (at: Instant, setting: Setting) => Pricer;
  /** Exact price in units of `pricer(at, setting).unitsPerUsd`. */
  readonly total: (usage: Usage, at: Instant, setting: Setting) => number | bigint;
  /** Every pricer of the week of `at`, with its share of a load spread evenly over the week, or by a profile of its hours; one where there are no windows. */
  readonly week: (at: Instant, setting: Setting, profile?: readonly Share[]) => readonly WeekShare[];
}

/**
 * Prepares an offer for being priced at many instants and settings. Pass the same `Setting` object again
 * to skip choosing rates again.
 *
 * @example
 * const schedule = priceSchedule(catalogue.offer('openai/o3'))
 * const before = Date.parse('2025-06-09')
 * schedule.total(usage({ input: 1000 }), before, {}) // => 10000000000
 * schedule.total(usage({ input: 1000 }), before + 86400000, {}) // => 2000000000
 */
export function priceSchedule(offer: Offer): Schedule {
  const periods = offer.price.map((entry, index) => ({
    entry,
    starts: entry.from === undefined ? -Infinity : instant(entry.from),
    ends: entry.until === undefined ? Infinity : instant(entry.until),
    /** Where its pricers begin: one outside its windows, then one a window. */
    slot: offer.price.slice(0, index).reduce((sum, { window }) => sum + 1 + (window?.length ?? 0), 0),
    /** Shares of its week, outside its windows first. */
    shares: entry.window ? windowShares(entry.window) : [1],
    byProfile: new WeakMap<readonly Share[], readonly Share[]>(),
    /** Where its week begins in `weeks`. */
    minute: index * WEEK_MINUTES,
  }));
  type Period = (typeof periods)[number];
  const weeks = periods.some(({ entry }) => entry.window) ? new Uint8Array(periods.length * WEEK_MINUTES) : undefined;
  for (const { entry, minute } of periods) if (entry.window) weeks?.set(windowWeek(entry.window), minute);
  const known = knownSettings();
  const sharesOf = ({ entry, shares, byProfile }: Period, profile: readonly Share[] | undefined): readonly Share[] => {
    if (!profile || !entry.window) return shares;
    const made = byProfile.get(profile) ?? windowShares(entry.window, profile);
    byProfile.set(profile, made);
    return made;
  };

  const periodAt = (at: Instant): Period => {
    for (let index = periods.length - 1; index >= 0; index--) {
      const period = periods[index]!;
      if (at >= period.starts && at < period.ends) return period;
    }
    throw new CalculatorError('no-price', `${offer.id} has no known price on ${new Date(instant(at)).toISOString()}`, { offer: offer.id });
  };
  const compile = (period: Period, window: number, at: Instant, setting: Setting): Pricer =>
    (known.pricersOf(setting)[period.slot + window] ??= compileEntry(offer, setting, period.entry, period.entry.window?.[window - 1], noticesAt(offer, period.entry, at)));
  const pricer = (at: Instant, setting: Setting): Pricer => {
    const period = periodAt(at);
    const window = weeks === undefined ? 0 : weeks[period.minute + minuteOfWeek(at)]!;
    return known.pricersOf(setting)[period.slot + window] ?? compile(period, window, at, setting);
  };
  return {
    offer,
    pricer,
    total: (used, at, setting) => pricer(at, setting).total(used),
    week: (at, setting, profile) => {
      const period = periodAt(at);
      const week: WeekShare[] = [];
      sharesOf(period, profile).forEach((share, window) => {
        if (share > 0) week.push({ share, pricer: compile(period, window, at, setting) });
      });
      return week;
    },
  };
}

type Pricers = (Pricer | undefined)[];

/**
 * The pricers of every setting seen. The first four settings are compared all at once: where the setting changes
 * from call to call, a search that stops early is guessed wrong by the processor, which costs more than a price.
 */
function knownSettings(): { readonly pricersOf: (setting: Setting) => Pricers } {
  const bySetting = new WeakMap<Setting, Pricers>();
  const first: { readonly setting: Setting; readonly pricers: Pricers }[] = [];
  let second: Setting | undefined;
  let third: Setting | undefined;
  let fourth: Setting | undefined;

  const add = (setting: Setting): Pricers => {
    const pricers: Pricers = [];
    bySetting.set(checkSetting(setting), pricers);
    if (first.length < 4) first.push({ setting, pricers });
    [, second, third, fourth] = first.map((known) => known.setting);
    return pricers;
  };
  return {
    pricersOf: (setting) => {
      const known = first[Number(setting === second) + 2 * Number(setting === third) + 3 * Number(setting === fourth)];
      return known?.setting === setting ? known.pricers : (bySetting.get(setting) ?? add(setting));
    },
  };
}
