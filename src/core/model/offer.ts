import type { DimensionName, RateKey } from '../pricing/dimensions.ts';
import type { Mode, ServiceTier } from './setting.ts';

/** Rates as a price file writes them: the unit in the key, one number a way to charge. */
export type WrittenRates = { readonly [Key in RateKey]?: Readonly<Partial<Record<DimensionName, number>>> };

/** Rates above a prompt length; they replace those they name for the whole call. */
export interface ContextTier extends WrittenRates {
  /** Prompt tokens, cached included. */
  readonly above: number;
  /** Whether a prompt of exactly `above` tokens is already in the tier. */
  readonly inclusive?: boolean;
  /** The seller's words that decide `inclusive`. */
  readonly quote?: string;
}

/** Rates and, where a seller has them, tiers by prompt length. */
export interface RateBlock extends WrittenRates {
  readonly contextTier?: readonly ContextTier[];
}

/** A day of the week. */
export type Day = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** A daily stretch of time with rates of its own. */
export interface Window extends RateBlock {
  /** `+08:00`: fixed, no summer time. */
  readonly utcOffset: string;
  /** The days it applies, in its own offset; absent: every day. */
  readonly days?: readonly Day[];
  /** `HH:MM`, inclusive. */
  readonly from: string;
  /** `HH:MM`, exclusive; `24:00` is the end of the day. */
  readonly until: string;
}

/** What a service tier or a region does to the list price: rates of its own, or a multiplier a dimension. */
export interface Adjustment extends RateBlock {
  readonly multiply?: Readonly<Partial<Record<DimensionName, number>>>;
  /** `false`: the seller does not offer it. */
  readonly offered?: boolean;
  /** Where the rule was read. */
  readonly source?: string;
  readonly note?: string;
}

/** A seller's price for one stretch of time. */
export interface PriceEntry extends RateBlock {
  /** First instant in force; absent: start unknown. */
  readonly from?: string;
  /** First instant no longer in force. */
  readonly until?: string;
  /** Where it was read. */
  readonly source: string;
  /** When it was read. */
  readonly checked: string;
  readonly confidence: 'several' | 'single';
  readonly note?: string;
  readonly window?: readonly Window[];
  readonly serviceTier?: Readonly<Partial<Record<ServiceTier, Adjustment>>>;
  readonly region?: Readonly<Record<string, Adjustment>>;
  readonly mode?: Readonly<Partial<Record<Mode, RateBlock>>>;
}

/** A seller's written rule that a dimension without a rate of its own is charged at another's. */
export interface ChargeRule {
  readonly as: DimensionName;
  readonly source: string;
}

/** How many tokens a model makes of what o200k makes one of: a band, and where it was read. */
export interface WrittenTokenFactor {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  readonly source: string;
}

/** What holds for everything a seller sells, unless an offer says otherwise. */
export interface Seller {
  readonly id: string;
  readonly name: string;
  /** The seller's own price page. */
  readonly page?: string;
  readonly chargesAs?: Readonly<Partial<Record<DimensionName, ChargeRule>>>;
  readonly serviceTier?: Readonly<Partial<Record<ServiceTier, Adjustment>>>;
  readonly region?: Readonly<Record<string, Adjustment>>;
  /** Shortest prompt prefix that is cached, in tokens. */
  readonly minCachePrefixTokens?: number;
  readonly cacheLifetimesSeconds?: readonly number[];
  /** Where the cache facts were read. */
  readonly cacheSource?: string;
  readonly tokenFactor?: WrittenTokenFactor;
  /** A negotiated discount on everything: 0.9 is 10% off. */
  readonly negotiatedMultiplier?: number;
  readonly note?: string;
}

/** Where a model stands in its seller's line-up (a judgement, for search and filters only). */
export type OfferTier = 'frontier' | 'balanced' | 'small' | 'embedding' | 'rerank';

/** A model as one seller sells it: a price history, and what is known of the endpoint. */
export interface Offer {
  /** `seller/model`, the path of its file. */
  readonly id: string;
  readonly seller: Seller;
  readonly name: string;
  readonly tier: OfferTier;
  /** The same weights at other sellers share this name. */
  readonly weights?: string;
  readonly openWeights?: boolean;
  readonly reasoning?: boolean;
  readonly released?: string;
  readonly retires?: string;
  readonly aliases?: readonly string[];
  /** A regular expression, anchored at both ends, that dated snapshots of this model match. */
  readonly snapshotPattern?: string;
  readonly contextTokens?: number;
  readonly maxOutputTokens?: number;
  readonly modalities?: { readonly input: readonly string[]; readonly output: readonly string[] };
  readonly minCachePrefixTokens?: number;
  readonly cacheLifetimesSeconds?: readonly number[];
  /** How many tokens this model's tokenizer makes of what o200k makes one of. */
  readonly tokenFactor?: WrittenTokenFactor;
  readonly chargesAs?: Readonly<Partial<Record<DimensionName, ChargeRule>>>;
  readonly note?: string;
  readonly price: readonly PriceEntry[];
}
