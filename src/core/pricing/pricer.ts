import { CalculatorError } from '../errors.ts';
import type { ExactUsd } from '../exact.ts';
import { instant } from '../instant.ts';
import type { ChargeRule, Offer, PriceEntry, Window } from '../model/offer.ts';
import { checkSetting, type Setting } from '../model/setting.ts';
import type { CacheFacts } from '../model/workload.ts';
import type { Tokens, Usd } from '../units.ts';
import { cacheFacts } from './cache-facts.ts';
import { DIMENSION_NAMES, DIMENSIONS, RATE_KEYS, type DimensionName, type RateKey, type Side } from './dimensions.ts';
import { entryAt, minuteOfWeek, noticesAt, windowWeek, type Notice } from './entry.ts';
import { rateLevels, type KnownRate, type NoRate, type RateLevel } from './rates.ts';
import { checkLeaf, leavesOf, promptTokens, usage, type COMMON_LEAVES, type Leaves, type Usage } from './usage.ts';
import { leastUnits, unitsOf, usdFrom } from './whole-units.ts';

/** One line of a price: a count × a rate. */
export interface PriceLine<Amount> {
  readonly dimension: DimensionName;
  readonly side: Side;
  readonly count: number;
  /** USD for what `rateKey` names (a million tokens, a thousand calls, …). */
  readonly rate: ExactUsd;
  readonly rateKey: RateKey;
  readonly amount: Amount;
  /** Set when the rate is that of a long prompt: the tokens it has to exceed. */
  readonly above?: Tokens | undefined;
  /** Set when the seller's written rule charges this dimension at another's rate. */
  readonly assumed?: ChargeRule | undefined;
}

/** A line of a bill: exact. */
export type BillLine = PriceLine<ExactUsd>;
/** A line of an expectation, in USD. */
export type ExpectedLine = PriceLine<Usd>;

/** An itemised, exact price: the lines add up to the total to the last digit. */
export interface Bill {
  readonly total: ExactUsd;
  readonly lines: readonly BillLine[];
  readonly entry: PriceEntry;
  readonly notices: readonly Notice[];
}

/** One offer under one setting at one instant, compiled: all rates are whole numbers of one unit of money. */
export interface Pricer {
  readonly offer: Offer;
  readonly setting: Setting;
  readonly entry: PriceEntry;
  readonly notices: readonly Notice[];
  readonly levels: readonly RateLevel[];
  readonly cache: CacheFacts;
  /** How many units are one dollar: 10^k with the least k ≥ 12 that makes every rate whole (3 × 10^k where a price per minute needs it). */
  readonly unitsPerUsd: bigint;
  /** Exact price in units: a number while it is a safe integer, a bigint beyond. Throws when a leaf that is used has no rate. */
  readonly total: (usage: Usage) => number | bigint;
  /** Exact price in USD. */
  readonly usd: (usage: Usage | Leaves) => ExactUsd;
  /** Exact price in USD, itemised. */
  readonly bill: (usage: Usage | Leaves) => Bill;
  /** Expected price of mean counts (fractions allowed), itemised, at the rates of a prompt of `prompt` tokens, else of their mean prompt: an expectation, not a bill. */
  readonly expectedLines: (means: Leaves, prompt?: Tokens) => readonly ExpectedLine[];
  /** What those lines add up to, without itemising. */
  readonly expected: (means: Leaves, prompt?: Tokens) => Usd;
}

/**
 * Compiles an offer and a setting at an instant into a pricer. Rates are chosen here, once: date, weekly
 * window, service tier, region and mode; the context tier is chosen per call by its prompt.
 * Throws `no-price`, `not-offered`, `unknown-rate` or `bad-setting`.
 *
 * @example
 * const pricer = compilePricer(catalogue.offer('openai/gpt-4o'), {}, '2026-11-22')
 * pricer.usd({ input: 1000, output: 500 }) // => "0.0075"
 * pricer.total(usage({ input: 1000, output: 500 })) // => 7500000000
 */
export function compilePricer(offer: Offer, setting: Setting, at: string | number | Date): Pricer {
  const time = instant(at);
  const entry = entryAt(offer, time);
  const window = entry.window?.[windowWeek(entry.window)[minuteOfWeek(time)]! - 1];
  return compileEntry(offer, checkSetting(setting), entry, window, noticesAt(offer, entry, time));
}

/**
 * Compiles one price entry, in or outside one of its windows: what `compilePricer` does once it knows which.
 *
 * @example
 * const offer = catalogue.offer('deepseek/deepseek-v4-pro')
 * const entry = entryAt(offer, '2026-11-22')
 * compileEntry(offer, {}, entry, entry.window[0], []).usd({ output: 1e6 }) // => "3.96"
 */
export function compileEntry(offer: Offer, setting: Setting, entry: PriceEntry, window: Window | undefined, notices: readonly Notice[]): Pricer {
  const levels = rateLevels(offer, entry, window, setting);
  const unitsPerUsd = leastUnits(levels.flatMap(({ rates }) => DIMENSION_NAMES.flatMap((name) => ('usd' in rates[name] ? [[rates[name].usd, perOf(name) / DIMENSIONS[name].grain] as const] : []))));
  const compiled = levels.map((level) => compileLevel(level, unitsPerUsd));
  const levelOf = (prompt: Tokens): CompiledLevel => (compiled.length === 1 ? compiled[0]! : compiled.findLast(({ above }) => prompt > above)!);
  const toUsd = usdFrom(unitsPerUsd);

  const exact = (used: Usage | Leaves): bigint => {
    const whole = isUsage(used) ? used : usage(used);
    const level = levelOf(whole.prompt);
    const leaves = leavesOf(whole);
    let sum = 0n;
    for (const name in leaves) sum += priceOf(level.units[name as DimensionName] ?? noRate(offer, setting, name as DimensionName, level), leaves[name as DimensionName]!);
    return sum;
  };

  return {
    offer,
    setting,
    entry,
    notices,
    levels,
    cache: cacheFacts(offer, levels[0]!),
    unitsPerUsd,
    total: compileTotal(compiled, exact),
    usd: (used) => toUsd(exact(used)),
    bill: (used) => {
      const whole = isUsage(used) ? used : usage(used);
      const level = levelOf(whole.prompt);
      const leaves = leavesOf(whole);
      const lines: BillLine[] = [];
      let sum = 0n;
      for (const name in leaves) {
        const dimension = name as DimensionName;
        const count = leaves[dimension]!;
        const amount = priceOf(level.units[dimension] ?? noRate(offer, setting, dimension, level), count);
        sum += amount;
        lines.push(lineOf(level, dimension, count, toUsd(amount)));
      }
      return { total: toUsd(sum), lines, entry, notices };
    },
    expectedLines: (means, prompt) => {
      const level = levelOf(prompt ?? promptTokens(means));
      const lines: ExpectedLine[] = [];
      for (const name in means) {
        const count = means[name as DimensionName]!;
        checkLeaf(name, count, 'mean');
        if (count !== 0) lines.push(lineOf(level, name, count, count * (level.usd[name] ?? Number(noRate(offer, setting, name, level)))));
      }
      return lines;
    },
    expected: (means, prompt) => {
      const level = levelOf(prompt ?? promptTokens(means));
      let sum = 0;
      for (const name in means) {
        const count = means[name as DimensionName]!;
        checkLeaf(name, count, 'mean');
        if (count !== 0) sum += count * (level.usd[name] ?? Number(noRate(offer, setting, name, level)));
      }
      return sum;
    },
  };
}

interface CompiledLevel extends RateLevel {
  /** Units a leaf; a dimension without a rate is absent. */
  readonly units: Readonly<Partial<Record<DimensionName, bigint>>>;
  /** USD a leaf, for expectations. */
  readonly usd: Readonly<Partial<Record<DimensionName, Usd>>>;
}

function lineOf<Amount>(level: CompiledLevel, dimension: DimensionName, count: number, amount: Amount): PriceLine<Amount> {
  const { side, rateKey } = DIMENSIONS[dimension];
  const { usd: rate, above, assumed } = level.rates[dimension] as KnownRate;
  return { dimension, side, count, rate, rateKey, amount, above, assumed };
}

/** A leaf's rate is whole to its grain, so a count of milliseconds divides out exactly. */
const priceOf = (units: bigint, count: number): bigint => (Number.isInteger(count) ? units * BigInt(count) : (units * BigInt(Math.round(count * 1_000))) / 1_000n);
const perOf = (name: DimensionName): number => RATE_KEYS[DIMENSIONS[name].rateKey];

function compileLevel(level: RateLevel, unitsPerUsd: bigint): CompiledLevel {
  const units: Partial<Record<DimensionName, bigint>> = {};
  const usd: Partial<Record<DimensionName, Usd>> = {};
  for (const name of DIMENSION_NAMES) {
    const rate = level.rates[name];
    if (!('usd' in rate)) continue;
    units[name] = unitsOf(rate.usd, perOf(name), unitsPerUsd);
    usd[name] = Number(rate.usd) / perOf(name);
  }
  return { ...level, units, usd };
}

/** A rate so high that one token leaves the safe range: it sends a leaf without a (small) rate to the exact path, and 0 of it costs 0. */
const OUT_OF_RANGE = 2 ** 60;
const SAFE = Number.MAX_SAFE_INTEGER;

/** Units a leaf as doubles, for the leaves that stand as fields of a `Usage`. */
type CommonRates = Readonly<Record<(typeof COMMON_LEAVES)[number] | 'above', number>>;

/**
 * The hot path: six products in doubles. All counts and rates are whole and ≥ 0, so a sum below 2^53 proves
 * that every product and partial sum was exact. Anything else (other leaves, unknown rates, large sums,
 * unchecked input, whose `prompt` is missing) goes the exact way. Most cards have one level: they get a
 * closure that compares no prompt.
 */
function compileTotal(levels: readonly CompiledLevel[], exact: (usage: Usage) => bigint): Pricer['total'] {
  const [base, ...tiers] = levels.map(commonRates) as [CommonRates, ...CommonRates[]];
  const [lowest] = tiers;
  if (!lowest) {
    return (used) => {
      const total = sumOf(used, base);
      return total <= SAFE && used.others === undefined && used.prompt >= 0 ? total : narrowest(exact(used));
    };
  }
  const tierOf = (prompt: Tokens): CommonRates => {
    for (let index = tiers.length - 1; index > 0; index--) if (prompt > tiers[index]!.above) return tiers[index]!;
    return lowest;
  };
  return (used) => {
    const total = sumOf(used, used.prompt > lowest.above ? tierOf(used.prompt) : base);
    return total <= SAFE && used.others === undefined && used.prompt >= 0 ? total : narrowest(exact(used));
  };
}

function commonRates({ above, units }: CompiledLevel): CommonRates {
  const rate = (name: DimensionName): number => Math.min(Number(units[name] ?? OUT_OF_RANGE), OUT_OF_RANGE);
  return {
    above,
    input: rate('input'),
    cacheRead: rate('cacheRead'),
    cacheWrite: rate('cacheWrite'),
    cacheWrite1h: rate('cacheWrite1h'),
    output: rate('output'),
    reasoning: rate('reasoning'),
  };
}

const sumOf = (used: Usage, rate: CommonRates): number =>
  used.input * rate.input +
  used.cacheRead * rate.cacheRead +
  used.cacheWrite * rate.cacheWrite +
  used.cacheWrite1h * rate.cacheWrite1h +
  used.output * rate.output +
  used.reasoning * rate.reasoning;

const isUsage = (used: Usage | Leaves): used is Usage => 'others' in used;

/** `valueOf` changes nothing, but until it is first called an engine sees that only numbers come out, and need not box them. */
const narrowest = (units: bigint): number | bigint => (units <= BigInt(SAFE) ? Number(units) : units.valueOf());

function noRate(offer: Offer, setting: Setting, name: DimensionName, level: RateLevel): never {
  const rate = level.rates[name] as NoRate;
  const tier = setting.serviceTier ? `, service tier ${setting.serviceTier}` : '';
  throw new CalculatorError(rate.code, `${offer.id} requires a rate for "${name}"${tier}: ${rate.reason}`, { offer: offer.id, dimension: name });
}
