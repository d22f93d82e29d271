import { CalculatorError } from '../errors.ts';
import { exact, exactTimes, type ExactUsd } from '../exact.ts';
import type { Adjustment, ChargeRule, ContextTier, Offer, PriceEntry, RateBlock, Window, WrittenRates } from '../model/offer.ts';
import type { Setting } from '../model/setting.ts';
import type { Tokens } from '../units.ts';
import { DIMENSION_NAMES, DIMENSIONS, type DimensionName } from './dimensions.ts';

/** A rate that applies: USD for the amount its rate key names, and the seller's rule when it is another dimension's. */
export interface KnownRate {
  readonly usd: ExactUsd;
  /** Set when it is that of a long prompt: the tokens a prompt has to exceed. */
  readonly above?: Tokens;
  readonly assumed?: ChargeRule;
}

/** Why a dimension has no rate: nobody states it, or its axes are stated apart but not together. */
export interface NoRate {
  readonly code: 'unknown-rate' | 'undefined-together';
  readonly reason: string;
}

/** A rate that applies, or why there is none. */
export type RateInForce = KnownRate | NoRate;

/** The rates of every prompt length above `above` tokens, up to the next level. */
export interface RateLevel {
  /** Prompt tokens a call must exceed; −1 for the level every call reaches. */
  readonly above: Tokens;
  readonly rates: Readonly<Record<DimensionName, RateInForce>>;
}

/** Whatever can state a rate, in the words an error uses for it. */
interface Stated {
  readonly name: string;
  readonly block: RateBlock & Pick<Adjustment, 'multiply'>;
  /** Tiers and regions restate the whole card, so what they leave out is unknown; windows and modes only override. */
  readonly restates: boolean;
}

/**
 * Every rate of one price entry under one setting, by prompt length: the entry's own, overridden by the
 * window and the mode, then restated by the service tier and the region. An explicit rate beats a
 * multiplier; two explicit ones for the same dimension are `undefined-together`. Throws `not-offered`
 * and `unknown-rate` where the seller does not offer, or nobody states, the tier or the region.
 *
 * @example
 * const offer = catalogue.offer('openai/gpt-4o')
 * rateLevels(offer, offer.price[0], undefined, {})[0].rates.input.usd // => "2.5"
 */
export function rateLevels(offer: Offer, entry: PriceEntry, window: Window | undefined, setting: Setting): readonly RateLevel[] {
  const list: Stated = { name: 'list price', block: entry, restates: false };
  const axes = [...overrides(entry, window, setting), ...adjustments(offer, entry, setting)];
  const discount = offer.seller.negotiatedMultiplier;
  const thresholds = new Set([-1, ...[list, ...axes].flatMap(({ block }) => (block.contextTier ?? []).map(startOf))]);
  return [...thresholds].toSorted((a, b) => a - b).map((above) => {
    const rates = {} as Record<DimensionName, RateInForce>;
    for (const name of DIMENSION_NAMES) {
      const rate = ruledRate(offer, list, axes, name, above, []);
      rates[name] = 'usd' in rate && discount !== undefined ? { ...rate, usd: exactTimes(rate.usd, discount) } : rate;
    }
    return { above, rates };
  });
}

/** The last token count that is not yet in the tier: token counts are whole, so "≥ 200,000" is "> 199,999". */
const startOf = (tier: ContextTier): Tokens => (tier.inclusive ? tier.above - 1 : tier.above);

function overrides(entry: PriceEntry, window: Window | undefined, setting: Setting): Stated[] {
  const mode = setting.mode && entry.mode?.[setting.mode];
  return [
    ...(window ? [{ name: `window ${window.from}–${window.until}`, block: window, restates: false }] : []),
    ...(mode ? [{ name: `mode ${setting.mode}`, block: mode, restates: false }] : []),
  ];
}

function adjustments(offer: Offer, entry: PriceEntry, setting: Setting): Stated[] {
  const { serviceTier, region } = setting;
  const chosen: [string, Adjustment | undefined][] = [];
  if (serviceTier !== undefined && serviceTier !== 'standard') {
    chosen.push([`service tier ${serviceTier}`, entry.serviceTier?.[serviceTier] ?? offer.seller.serviceTier?.[serviceTier]]);
  }
  if (region !== undefined) {
    chosen.push([`region ${region}`, own(entry.region, region) ?? own(offer.seller.region, region)]);
  }
  return chosen.map(([name, block]) => {
    if (!block) throw new CalculatorError('unknown-rate', `${offer.id} has no known rates for ${name}`, { offer: offer.id, axis: name });
    if (block.offered === false) throw new CalculatorError('not-offered', `${offer.id} is not offered with ${name}`, { offer: offer.id, axis: name });
    return { name, block, restates: true };
  });
}

const own = <T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  table && Object.hasOwn(table, key) ? table[key] : undefined;

/** The rate of a dimension, or of the one the seller's rule charges it as. */
function ruledRate(offer: Offer, list: Stated, axes: readonly Stated[], name: DimensionName, above: Tokens, seen: readonly DimensionName[]): RateInForce {
  const stated = [list, ...axes].some(({ block }) => statedRate(block, name, above));
  const rate = axisRate(list, axes, name, above);
  const rule = offer.chargesAs?.[name] ?? offer.seller.chargesAs?.[name];
  if ('usd' in rate || rate.code !== 'unknown-rate' || stated || !rule || seen.includes(name)) return rate;
  const target = ruledRate(offer, list, axes, rule.as, above, [...seen, name]);
  return 'usd' in target ? { ...target, assumed: rule } : target;
}

function axisRate(list: Stated, axes: readonly Stated[], name: DimensionName, above: Tokens): RateInForce {
  const listed = statedRate(list.block, name, above);
  const explicit = axes.flatMap((axis) => {
    const stated = statedRate(axis.block, name, above);
    return stated ? [{ ...stated, axis }] : [];
  });
  if (explicit.length > 1) return together(explicit.map(({ axis }) => axis.name));
  const [winner = listed] = explicit;
  if (!winner) return { code: 'unknown-rate', reason: 'no rate is known' };
  if (listed && listed.from > winner.from) return together([explicit[0]!.axis.name, `prompts above ${listed.from} tokens`]);
  let usd = exact(winner.usd);
  for (const axis of axes) {
    if (!axis.restates || axis === explicit[0]?.axis) continue;
    const factor = axis.block.multiply?.[name];
    if (factor === undefined) return { code: 'unknown-rate', reason: `no rate is known with ${axis.name}` };
    usd = exactTimes(usd, factor);
  }
  return winner.from < 0 ? { usd } : { usd, above: winner.from };
}

const together = (names: readonly string[]): NoRate => ({
  code: 'undefined-together',
  reason: `${names.join(' and ')} are priced apart, but no rate is known for both together`,
});

/** What a block states for a dimension at a prompt length, and from which length on it says so. */
function statedRate(block: RateBlock, name: DimensionName, above: Tokens): { usd: number; from: Tokens } | undefined {
  let usd = writtenRate(block, name);
  let from = -1;
  for (const tier of block.contextTier ?? []) {
    const tierUsd = startOf(tier) <= above ? writtenRate(tier, name) : undefined;
    if (tierUsd !== undefined && startOf(tier) >= from) [usd, from] = [tierUsd, startOf(tier)];
  }
  return usd === undefined ? undefined : { usd, from };
}

const writtenRate = (rates: WrittenRates, name: DimensionName): number | undefined => rates[DIMENSIONS[name].rateKey]?.[name];
