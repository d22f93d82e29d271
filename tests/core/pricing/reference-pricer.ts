// A second pricer, slow and plain: one call at a time, no compiling, no levels, no units. It is written from
// the meaning of a price file (src/core/model/offer.ts) and shares nothing with the pricer it checks.
import { Decimal as BaseDecimal } from 'decimal.js';
import type { Adjustment, ChargeRule, Offer, PriceEntry, RateBlock, Window } from '../../../src/core/model/offer.ts';
import type { Setting } from '../../../src/core/model/setting.ts';
import { DIMENSIONS, type DimensionName } from '../../../src/core/pricing/dimensions.ts';
import type { Leaves } from '../../../src/core/pricing/usage.ts';

/** Digits enough that nothing is ever rounded. */
const Exact = BaseDecimal.clone({ precision: 400, toExpNeg: -1000, toExpPos: 1000 });

/** Leaf units that a written price buys, by the words of its key. */
const PER = { usdPerMillionTokens: 1e6, usdPerThousandCalls: 1e3, usdPerImage: 1, usdPerMillionPixels: 1e6, usdPerMillionCharacters: 1e6, usdPerMinute: 60, usdPerMillionTokenHours: 1e6 };
/** Every number of `PER` goes into it: money counted in parts of this size is never a repeating decimal. */
export const PARTS = 60_000_000;

export interface ReferenceLine {
  readonly dimension: DimensionName;
  readonly count: number;
  readonly rate: BaseDecimal;
  /** Tokens a prompt exceeds to be charged so. */
  readonly above: number | undefined;
  readonly assumed: ChargeRule | undefined;
  /** USD × `PARTS`. */
  readonly parts: BaseDecimal;
}

export interface Refused {
  readonly refused: 'no-price' | 'not-offered' | 'unknown-rate' | 'undefined-together';
  readonly dimension?: DimensionName;
}

export interface Priced {
  readonly lines: readonly ReferenceLine[];
  readonly parts: BaseDecimal;
}

/** What one call costs, or why that cannot be said. */
export function referencePrice(offer: Offer, setting: Setting, at: number, leaves: Leaves): Priced | Refused {
  const entry = offer.price.find(({ from, until }) => !(from && at < new Date(from).getTime()) && !(until && at >= new Date(until).getTime()));
  if (!entry) return { refused: 'no-price' };

  const restated: Adjustment[] = [];
  for (const [asked, block] of [
    [setting.serviceTier !== undefined && setting.serviceTier !== 'standard', serviceTierOf(offer, entry, setting)],
    [setting.region !== undefined, regionOf(offer, entry, setting)],
  ] as const) {
    if (!asked) continue;
    if (!block) return { refused: 'unknown-rate' };
    if (block.offered === false) return { refused: 'not-offered' };
    restated.push(block);
  }
  const open = (entry.window ?? []).find((window) => isOpen(window, at));
  const thinking = setting.mode && entry.mode?.[setting.mode];
  const special = [open, thinking].filter((block) => block !== undefined);

  let prompt = 0;
  for (const name of namesOf(leaves)) if (DIMENSIONS[name].prompt) prompt += leaves[name] ?? 0;

  const lines: ReferenceLine[] = [];
  for (const dimension of namesOf(leaves)) {
    const count = leaves[dimension] ?? 0;
    if (count === 0) continue;
    let charged = dimension;
    let assumed: ChargeRule | undefined;
    const passed = new Set<DimensionName>();
    let rate = rateOf(charged, prompt, entry, special, restated);
    while (rate === 'nobody states it') {
      const rule = (offer.chargesAs ?? {})[charged] ?? (offer.seller.chargesAs ?? {})[charged];
      if (!rule || passed.has(charged)) return { refused: 'unknown-rate', dimension };
      passed.add(charged);
      assumed ??= rule;
      charged = rule.as;
      rate = rateOf(charged, prompt, entry, special, restated);
    }
    if (typeof rate === 'string') return { refused: rate, dimension };
    const usd = rate.usd.times(offer.seller.negotiatedMultiplier ?? 1);
    lines.push({ dimension, count, rate: usd, above: rate.reachedAt > 0 ? rate.reachedAt - 1 : undefined, assumed, parts: usd.times(count).times(PARTS / PER[DIMENSIONS[dimension].rateKey]) });
  }
  return { lines, parts: lines.reduce((sum, line) => sum.plus(line.parts), new Exact(0)) };
}

const namesOf = (leaves: Leaves): DimensionName[] => (Object.keys(DIMENSIONS) as DimensionName[]).filter((name) => name in leaves);

const serviceTierOf = (offer: Offer, entry: PriceEntry, { serviceTier }: Setting): Adjustment | undefined =>
  serviceTier && ((entry.serviceTier ?? {})[serviceTier] ?? (offer.seller.serviceTier ?? {})[serviceTier]);

const regionOf = (offer: Offer, entry: PriceEntry, { region }: Setting): Adjustment | undefined =>
  [entry.region, offer.seller.region].flatMap((regions) => Object.entries(regions ?? {})).find(([name]) => name === region)?.[1];

/** The clock and the weekday where the window is, read off a calendar. */
function isOpen({ utcOffset, days, from, until }: Window, at: number): boolean {
  const [hours, minutes] = utcOffset.slice(1).split(':').map(Number) as [number, number];
  const there = new Date(at + (utcOffset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000);
  const weekday = (['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const)[there.getUTCDay()]!;
  const clock = there.toISOString().slice(11, 16);
  return (days ?? [weekday]).includes(weekday) && from <= clock && clock < until;
}

function rateOf(name: DimensionName, prompt: number, list: RateBlock, special: readonly RateBlock[], restated: readonly Adjustment[]): { usd: BaseDecimal; reachedAt: number } | Refused['refused'] | 'nobody states it' {
  const listed = said(list, name, prompt);
  const own = [...special, ...restated].filter((block) => said(block, name, prompt));
  if (own.length > 1) return 'undefined-together';
  const winner = own[0] ? said(own[0], name, prompt) : listed;
  if (!winner) return 'nobody states it';
  // a list price for long prompts and a special one that says nothing of length: nobody says what holds for both
  if (listed && listed.reachedAt > winner.reachedAt) return 'undefined-together';
  let usd = new Exact(winner.usd);
  for (const block of restated) {
    if (block === own[0]) continue;
    const factor = block.multiply?.[name];
    if (factor === undefined) return 'unknown-rate';
    usd = usd.times(factor);
  }
  return { usd, reachedAt: winner.reachedAt };
}

/** What a block says of a dimension for a prompt of this length: the longest tier the prompt reaches, else the block itself. */
function said(block: RateBlock, name: DimensionName, prompt: number): { usd: number; reachedAt: number } | undefined {
  const key = DIMENSIONS[name].rateKey;
  const tiers = (block.contextTier ?? [])
    .filter((tier) => tier[key]?.[name] !== undefined && (tier.inclusive ? prompt >= tier.above : prompt > tier.above))
    .map((tier) => ({ usd: tier[key]![name]!, reachedAt: tier.inclusive ? tier.above : tier.above + 1 }));
  const own = block[key]?.[name];
  return tiers.toSorted((a, b) => b.reachedAt - a.reachedAt)[0] ?? (own === undefined ? undefined : { usd: own, reachedAt: 0 });
}
