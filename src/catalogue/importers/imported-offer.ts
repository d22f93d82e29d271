import type { OfferTier } from '../../core/model/offer.ts';
import type { ServiceTier } from '../../core/model/setting.ts';
import { Decimal } from '../../core/money.ts';
import type { DimensionName } from '../../core/pricing/dimensions.ts';
import type { OfferFile } from '../catalogue-data.ts';

/** A charge as another list writes it. */
export interface ImportedCharge {
  readonly dimension: DimensionName;
  /** What stands in the list, whatever it is. */
  readonly value: unknown;
  /** Tokens that the value buys. */
  readonly perTokens: 1 | 1_000_000;
  /** Prompt tokens above which it is charged. */
  readonly above?: number;
  readonly serviceTier?: Exclude<ServiceTier, 'standard'>;
}

/** A model of another list, before its charges are read. */
export interface ImportedOffer {
  /** The seller and the model by the list's own names. */
  readonly seller: string;
  readonly model: string;
  readonly name: string;
  readonly charges: readonly ImportedCharge[];
  /** Charges that the calculator has no place for: their names. */
  readonly otherCharges?: readonly string[];
  readonly tier?: OfferTier;
  readonly reasoning?: unknown;
  readonly minCachePrefixTokens?: unknown;
  readonly contextTokens?: unknown;
  readonly maxOutputTokens?: unknown;
  readonly from?: unknown;
  readonly until?: unknown;
}

/**
 * Why something of another list was not carried over. `bad-name`: no id can be made of it; `no-price`: no charge of input or
 * output; `bad-price`: no number from 0 on with at most 10 digits; `other-charge`: a way to charge that has no place;
 * `not-a-model`: no object; `bad-date`: no day.
 */
export type NotCarriedReason = 'not-a-model' | 'bad-name' | 'no-price' | 'bad-price' | 'other-charge' | 'bad-date';

/** Something that was not carried over, by the list's own name. */
export interface NotCarried {
  readonly reason: NotCarriedReason;
  readonly name: string;
}

/** Where the list comes from and when it was read. */
export interface ImportSource {
  readonly source: string;
  /** A day like 2026-11-22. */
  readonly checked: string;
}

type Price = OfferFile['price'][number];
type Charge = ImportedCharge & { readonly usd: number };
type Rates = Readonly<Partial<Record<DimensionName, number>>>;

/** Other lists' names of sellers the catalogue knows by another. Assumption but for the names in the lists themselves. */
const SELLERS: Readonly<Record<string, string>> = { gemini: 'google', 'x-ai': 'xai', mistralai: 'mistral', 'moonshot-ai': 'moonshotai' };
const MOST_DIGITS = 10;
const MOST_USD = 1_000_000_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * The catalogue's id and file of a model of another list, with what could not be carried over. Prices are moved to USD per
 * million tokens without rounding.
 *
 * @example
 * const imported = { seller: 'gemini', model: 'gemini-x', name: 'Gemini X', charges: [{ dimension: 'input', value: 3e-7, perTokens: 1 }] }
 * importedOffer(imported, { source: 'a list', checked: '2026-11-22' }).offer.price[0].usdPerMillionTokens // => {"input":0.3}
 * importedOffer({ ...imported, charges: [] }, { source: 'a list', checked: '2026-11-22' }).notCarried // => [{"reason":"no-price","name":"gemini/gemini-x"}]
 */
export function importedOffer(imported: ImportedOffer, { source, checked }: ImportSource): { readonly id?: string; readonly offer?: OfferFile; readonly notCarried: readonly NotCarried[] } {
  const { seller, model, charges, otherCharges = [] } = imported;
  const name = `${seller}/${model}`;
  const word = seller.toLowerCase().replaceAll(/[^a-z0-9-]/gu, '-');
  const id = `${Object.hasOwn(SELLERS, word) ? SELLERS[word]! : word}/${model.replaceAll(/[^\w.:-]/gu, '-').toLowerCase()}`;
  if (!/^[a-z0-9][a-z0-9-]{0,39}\/[\w.:-]{1,80}$/u.test(id) || /^(?:hardware|measurements|services|weights|constructor)\//u.test(id)) return { notCarried: [{ reason: 'bad-name', name }] };
  const read = charges.map((charge) => ({ ...charge, usd: usdPerMillion(charge) }));
  const bad = read.filter(({ usd }) => usd === undefined);
  const good = read.filter((charge): charge is Charge => charge.usd !== undefined);
  const dates = [imported.from, imported.until].filter((date) => date !== undefined && date !== null);
  const notCarried: NotCarried[] = [
    ...bad.map(({ dimension }): NotCarried => ({ reason: 'bad-price', name: `${name}: ${dimension}` })),
    ...otherCharges.map((charge): NotCarried => ({ reason: 'other-charge', name: `${name}: ${charge}` })),
  ];
  if (dates.some((date) => typeof date !== 'string' || !DAY.test(date))) return { notCarried: [...notCarried, { reason: 'bad-date', name }] };
  const list = ratesOf(good.filter(({ above, serviceTier }) => above === undefined && serviceTier === undefined));
  if (list.input === undefined && list.output === undefined) return { notCarried: [...notCarried, { reason: 'no-price', name }] };
  const tiers = [...new Set(good.flatMap(({ serviceTier }) => serviceTier ?? []))];
  const price: Price = {
    source,
    checked,
    confidence: 'single',
    ...(typeof imported.from === 'string' ? { from: imported.from } : {}),
    ...(typeof imported.until === 'string' ? { until: imported.until } : {}),
    ...blockOf(good, undefined),
    ...(tiers.length === 0 ? {} : { serviceTier: Object.fromEntries(tiers.map((tier) => [tier, blockOf(good, tier)])) }),
  };
  const offer: OfferFile = {
    name: imported.name.slice(0, 200) || model,
    // a judgement that other lists do not make (assumption)
    tier: imported.tier ?? 'balanced',
    ...(typeof imported.reasoning === 'boolean' ? { reasoning: imported.reasoning } : {}),
    ...(isCount(imported.minCachePrefixTokens) ? { minCachePrefixTokens: imported.minCachePrefixTokens } : {}),
    ...(isCount(imported.contextTokens) ? { contextTokens: imported.contextTokens } : {}),
    ...(isCount(imported.maxOutputTokens) ? { maxOutputTokens: imported.maxOutputTokens } : {}),
    price: [price],
  };
  return { id, offer, notCarried };
}

/** What one service tier charges, also for long prompts. */
function blockOf(charges: readonly Charge[], tier: ImportedCharge['serviceTier']): Pick<Price, 'usdPerMillionTokens' | 'contextTier'> {
  const own = charges.filter(({ serviceTier }) => serviceTier === tier);
  const thresholds = [...new Set(own.flatMap(({ above }) => above ?? []))].toSorted((a, b) => a - b);
  const at = (threshold: number | undefined): Rates => ratesOf(own.filter(({ above }) => above === threshold));
  return { usdPerMillionTokens: at(undefined), ...(thresholds.length === 0 ? {} : { contextTier: thresholds.map((above) => ({ above, usdPerMillionTokens: at(above) })) }) };
}

const ratesOf = (charges: readonly Charge[]): Rates => Object.fromEntries(charges.map(({ dimension, usd }) => [dimension, usd]));

function usdPerMillion({ value, perTokens }: ImportedCharge): number | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return undefined;
  const usd = new Decimal(value).times(1_000_000 / perTokens);
  return usd.precision() > MOST_DIGITS || usd.gt(MOST_USD) ? undefined : usd.toNumber();
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= 1_000_000_000_000;
