import type { DimensionName } from '../../core/pricing/dimensions.ts';
import type { ImportedCharge, ImportedOffer } from './imported-offer.ts';
import { isObject, type Json } from './json.ts';

/** Keys of prices (USD per million tokens) → what they charge. */
const CHARGES: Readonly<Record<string, DimensionName>> = {
  input_mtok: 'input',
  cache_read_mtok: 'cacheRead',
  cache_write_mtok: 'cacheWrite',
  output_mtok: 'output',
  output_reasoning_mtok: 'reasoning',
  input_audio_mtok: 'inputAudio',
  cache_audio_read_mtok: 'cacheReadAudio',
  output_audio_mtok: 'outputAudio',
};

/** What holds from a day on, or without a beginning. */
interface DatedPrices {
  readonly from: unknown;
  readonly prices: Json;
}

/**
 * A model of pydantic's genai-prices, `prices/data.json` (USD per million tokens), as `prices/data.schema.json` of
 * https://github.com/pydantic/genai-prices has it: an offer for each stretch of time. Prices by the hour of the day have
 * no place here: a model that has them gets no price at all, as one of them alone would be wrong most of the day.
 *
 * @example
 * genaiPricesOffers('openai', { id: 'x', prices: { input_mtok: { base: 1, tiers: [{ start: 200000, price: 2 }] } } })[0].charges.map(({ value, above }) => [value, above ?? 0]) // => [[1,0],[2,200000]]
 * genaiPricesOffers('openai', { id: 'x', prices: [{ prices: { input_mtok: 2 } }, { constraint: { start_date: '2026-09-01' }, prices: { input_mtok: 1 } }] }).map(({ from, until }) => [from ?? null, until ?? null]) // => [[null,"2026-09-01"],["2026-09-01",null]]
 */
export function genaiPricesOffers(seller: string, model: Json): readonly ImportedOffer[] {
  const id = typeof model['id'] === 'string' ? model['id'] : '';
  const about = { seller, model: id, name: typeof model['name'] === 'string' ? model['name'] : id, contextTokens: model['context_window'] };
  const dated = datedPrices(model['prices']);
  if (!dated) return [{ ...about, charges: [], otherCharges: ['prices by the hour'] }];
  return dated.map(({ from, prices }, index) => {
    const entries = Object.entries(prices);
    return {
      ...about,
      charges: entries.flatMap(([key, value]) => (Object.hasOwn(CHARGES, key) ? chargesOf(CHARGES[key]!, value) : [])),
      otherCharges: entries.flatMap(([key]) => (Object.hasOwn(CHARGES, key) ? [] : [key])),
      from,
      until: dated[index + 1]?.from,
    };
  });
}

/** The prices in the order in which they came to hold; `undefined` where something else than a day decides. */
function datedPrices(prices: unknown): readonly DatedPrices[] | undefined {
  if (!Array.isArray(prices)) return [{ from: undefined, prices: isObject(prices) ? prices : {} }];
  const read = prices.map((entry: unknown) => {
    const { constraint, prices: rates } = isObject(entry) ? entry : {};
    const { start_date: from, ...others } = isObject(constraint) ? constraint : {};
    return { from, prices: isObject(rates) ? rates : {}, isDated: Object.keys(others).length === 0 };
  });
  return read.every(({ isDated }) => isDated) ? read.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b))) : undefined;
}

/** What has no beginning comes first. */
const dayOf = ({ from }: DatedPrices): string => (typeof from === 'string' ? from : '');

function chargesOf(dimension: DimensionName, value: unknown): readonly ImportedCharge[] {
  const charge = (one: unknown): ImportedCharge => ({ dimension, value: one, perTokens: 1_000_000 });
  if (!isObject(value)) return [charge(value)];
  const tiers = Array.isArray(value['tiers']) ? value['tiers'].filter(isObject) : [];
  return [charge(value['base']), ...tiers.map(({ start, price }) => ({ ...charge(price), above: Number(start) }))];
}
