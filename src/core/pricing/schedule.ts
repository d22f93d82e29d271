import { CalculatorError } from '../errors.ts';
import { instant } from '../instant.ts';
import type { Offer } from '../model/offer.ts';
import { checkSetting, type Setting } from '../model/setting.ts';
import type { Instant, Share } from '../units.ts';
import { minuteOfWeek, noticesAt, windowShares, windowWeek } from './entry.ts';
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
  /** Every pricer of the week of `at`, with its share of a load spread evenly over the week; one where there are no windows. */
  readonly week: (at: Instant, setting: Setting) => readonly WeekShare[];
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
  const periods = offer.price.map((entry) => ({
    entry,
    starts: entry.from === undefined ? -Infinity : instant(entry.from),
    ends: entry.until === undefined ? Infinity : instant(entry.until),
    week: entry.window && windowWeek(entry.window),
    first: 0,
  }));
  periods.reduce((slot, period) => (period.first = slot) + 1 + (period.entry.window?.length ?? 0), 0);
  type Period = (typeof periods)[number];
  const bySetting = new WeakMap<Setting, (Pricer | undefined)[]>();
  let lastSetting: Setting | undefined;
  let lastPricers: (Pricer | undefined)[] = [];

  const pricersOf = (setting: Setting): (Pricer | undefined)[] => {
    if (setting === lastSetting) return lastPricers;
    let pricers = bySetting.get(setting);
    if (!pricers) bySetting.set(checkSetting(setting), (pricers = []));
    [lastSetting, lastPricers] = [setting, pricers];
    return pricers;
  };
  const periodAt = (at: Instant): Period => {
    for (let index = periods.length - 1; index >= 0; index--) {
      const period = periods[index]!;
      if (at >= period.starts && at < period.ends) return period;
    }
    throw new CalculatorError('no-price', `${offer.id} has no known price on ${new Date(instant(at)).toISOString()}`, { offer: offer.id });
  };
  const pricerOf = (period: Period, window: number, at: Instant, setting: Setting): Pricer =>
    (pricersOf(setting)[period.first + window] ??= compileEntry(offer, setting, period.entry, period.entry.window?.[window - 1], noticesAt(offer, period.entry, at)));
  const pricer = (at: Instant, setting: Setting): Pricer => {
    const period = periodAt(at);
    const window = period.week === undefined ? 0 : period.week[minuteOfWeek(at)]!;
    return pricersOf(setting)[period.first + window] ?? pricerOf(period, window, at, setting);
  };
  return {
    offer,
    pricer,
    total: (used, at, setting) => pricer(at, setting).total(used),
    week: (at, setting) => {
      const period = periodAt(at);
      return windowShares(period.entry.window ?? []).flatMap((share, window) => (share > 0 ? [{ share, pricer: pricerOf(period, window, at, setting) }] : []));
    },
  };
}
