import { CalculatorError, Decimal, DIMENSION_NAMES, DIMENSIONS, nearest, type Adjustment, type ChargeRule, type ContextTier, type DimensionName, type Offer, type RateKey, type Setting, type WrittenRates } from '../../src/index.ts';

/** What a case's price key stands for: the way to charge, and how many of the key's units the catalogue's rate buys. */
const PRICE_KEYS: Readonly<Record<string, readonly [DimensionName, number]>> = {
  input: ['input', 1],
  cache_read: ['cacheRead', 1],
  cache_write: ['cacheWrite', 1],
  cache_write_1h: ['cacheWrite1h', 1],
  input_audio: ['inputAudio', 1],
  cache_audio_read: ['cacheReadAudio', 1],
  input_image: ['inputImage', 1],
  cache_image_read: ['cacheReadImage', 1],
  input_video: ['inputVideo', 1],
  cache_video_read: ['cacheReadVideo', 1],
  output: ['output', 1],
  reasoning: ['reasoning', 1],
  output_audio: ['outputAudio', 1],
  output_image: ['outputImage', 1],
  per_request: ['request', 1_000],
  web_search_per_call: ['webSearch', 1_000],
  file_search_per_call: ['fileSearch', 1_000],
  per_image: ['images', 1],
  per_pixel: ['pixels', 1_000_000],
  per_character: ['characters', 1_000_000],
  per_minute: ['audioSeconds', 1],
  per_second: ['audioSeconds', 60],
  per_audio_minute: ['audioSeconds', 1],
  per_audio_second: ['audioSeconds', 60],
  per_video_minute: ['videoSeconds', 1],
  per_video_second: ['videoSeconds', 60],
  cache_storage_per_hour: ['cacheStorage', 1],
};

/** Sellers whose written rule charges video tokens at the input rate. */
const VIDEO_AS_INPUT = /^(google|gemini|vertex)/u;
const RULE = 'the written rule of these cards: what has no rate of its own pays its parent’s';
/** The axes a card may have multipliers for, by the words cases use. */
const AXES: Readonly<Record<string, 'region' | 'serviceTier'>> = { region: 'region', inference_geo: 'region', service_tier: 'serviceTier', serviceTier: 'serviceTier' };

type Table = Readonly<Record<string, unknown>>;
type Adjustments = { serviceTier?: Record<string, Adjustment>; region?: Record<string, Adjustment> };

/** What a case says of its card. */
export interface CardGiven {
  readonly model: string;
  readonly provider: string;
  readonly prices: Table;
  readonly options: Table;
}

/**
 * The offer and the setting a case describes: `prices_used` is USD per million tokens (or per what the key names),
 * `tiers` replace rates by prompt length, `multipliers` are keyed axis:value and apply to every token rate.
 * Throws `no-price` for an empty card, `bad-catalogue` for a price that is none, and a plain error for a word
 * this door does not know.
 */
export function cardOffer({ model, provider, prices, options }: CardGiven): { readonly offer: Offer; readonly setting: Setting } {
  const { tiers = [], multipliers = {}, ...base } = prices;
  const id = `${provider || 'case'}/${model}`;
  const contextTier = list('tiers', tiers).map((tier): ContextTier => {
    const { above_input_tokens: above, inclusive = false, ...rates } = tier;
    if (typeof inclusive !== 'boolean') throw new Error(`tiers require inclusive to be true or false, got ${JSON.stringify(inclusive)}`);
    return { above: threshold(above), inclusive, ...writtenRates(rates) };
  });
  const rates = writtenRates(base);
  const stated = new Set([rates, ...contextTier].flatMap(namesIn));
  if (stated.size === 0) throw new CalculatorError('no-price', `${id} requires a price, got none`);
  const { setting, adjustments } = readOptions(options, multipliers);
  return {
    setting,
    offer: {
      id,
      seller: { id: provider || 'case', name: provider || 'case', chargesAs: chargesAs(provider, stated) },
      name: model,
      tier: 'balanced',
      price: [{ source: 'the case', checked: '2026-01-01', confidence: 'single', ...rates, contextTier: contextTier.toSorted((a, b) => a.above - b.above), ...adjustments }],
    },
  };
}

/** Which leaves pay their parent's rate; a surcharge or discount stated for one lifetime or modality is never guessed from another's. */
function chargesAs(provider: string, stated: ReadonlySet<DimensionName>): Partial<Record<DimensionName, ChargeRule>> {
  const as = (name: DimensionName): ChargeRule => ({ as: name, source: RULE });
  const cached = (fresh: DimensionName): ChargeRule => as(stated.has('cacheRead') ? 'cacheRead' : fresh);
  return {
    reasoning: as('output'),
    cacheRead: as('input'),
    cacheWrite: as('input'),
    ...(stated.has('cacheWrite') ? {} : { cacheWrite1h: as('input') }),
    inputImage: as('input'),
    cacheReadImage: cached('inputImage'),
    outputImage: as('output'),
    ...(VIDEO_AS_INPUT.test(provider) ? { inputVideo: as('input'), cacheReadVideo: cached('inputVideo') } : {}),
  };
}

function writtenRates(prices: Table): WrittenRates {
  const rates: Partial<Record<RateKey, Partial<Record<DimensionName, number>>>> = {};
  for (const [key, price] of Object.entries(prices)) {
    const [name, units] = (Object.hasOwn(PRICE_KEYS, key) ? PRICE_KEYS[key] : undefined) ?? unknownWord('prices_used', key, Object.keys(PRICE_KEYS));
    if (price === null) continue;
    const table = (rates[DIMENSIONS[name].rateKey] ??= {});
    if (name in table) throw new Error(`prices_used has two prices for ${name}`);
    table[name] = rate(key, price, units);
  }
  return rates;
}

const namesIn = (rates: WrittenRates): DimensionName[] => DIMENSION_NAMES.filter((name) => rates[DIMENSIONS[name].rateKey]?.[name] !== undefined);

/** A price as the number the catalogue would hold; one whose digits a double cannot hold is refused, not rounded. */
function rate(key: string, price: unknown, units: number): number {
  const text = typeof price === 'number' || typeof price === 'string' ? String(price).trim() : '';
  if (!/^\d*\.?\d+(e[+-]?\d+)?$/iu.test(text)) throw new CalculatorError('bad-catalogue', `prices_used requires a number ≥ 0 for "${key}", got ${JSON.stringify(price)}`);
  const exact = new Decimal(text).times(units);
  const number = exact.toNumber();
  if (!exact.eq(number)) throw new CalculatorError('bad-catalogue', `prices_used requires a price of at most 15 digits for "${key}", got ${text}`);
  return number;
}

function threshold(above: unknown): number {
  if (Number.isSafeInteger(above) && (above as number) >= 0) return above as number;
  throw new CalculatorError('bad-catalogue', `tiers require a whole number ≥ 0 for "above_input_tokens", got ${JSON.stringify(above)}`);
}

/** Options choose a multiplier where the card has one; without one its prices are already those of the option. */
function readOptions(options: Table, multipliers: unknown): { setting: Setting; adjustments: Adjustments } {
  let setting: Setting = {};
  const adjustments: Adjustments = {};
  for (const [key, factor] of Object.entries(multipliers as Table)) {
    const [axis = '', value = ''] = key.split(':');
    if (axis === '' || value === '') throw new Error(`multipliers require a key like region:us, got "${key}"`);
    const multiply = factors(key, factor);
    const name = Object.hasOwn(AXES, axis) ? AXES[axis] : undefined;
    const chosen = Object.entries(options).some(([option, word]) => word === value && (option === axis || (name !== undefined && AXES[option] === name)));
    if (!chosen) continue;
    if (name === undefined) unknownWord('multipliers', key, Object.keys(AXES));
    (adjustments[name] ??= {})[value] = { multiply };
    setting = { ...setting, [name]: value };
  }
  return { setting, adjustments };
}

/** A multiplier of a card is one of its token rates: what is charged by the call or the minute stays as it is. */
function factors(key: string, factor: unknown): Partial<Record<DimensionName, number>> {
  const number = rate(key, factor, 1);
  return Object.fromEntries(DIMENSION_NAMES.map((name) => [name, DIMENSIONS[name].rateKey === 'usdPerMillionTokens' ? number : 1]));
}

/** The entries of a list of tables. */
function list(key: string, value: unknown): readonly Table[] {
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'object' && entry !== null)) return value as readonly Table[];
  throw new Error(`${key} requires a list of tables, got ${JSON.stringify(value)}`);
}

/** Throws the plain error of a word the door does not know: the case can't be judged, which is neither a price nor a refusal. */
export function unknownWord(where: string, word: string, known: readonly string[]): never {
  const near = nearest(word, known);
  throw new Error(`${where} has unknown key "${word}"${near === undefined ? '' : `; did you mean "${near}"?`}`);
}
