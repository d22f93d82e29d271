import { SERVICE_TIERS, type ServiceTier } from '../../core/model/setting.ts';
import type { DimensionName } from '../../core/pricing/dimensions.ts';
import type { ImportedCharge, ImportedOffer } from './imported-offer.ts';
import { isObject, type Json } from './json.ts';

/** Keys of `cost` → what they charge. */
const CHARGES: Readonly<Record<string, DimensionName>> = { input: 'input', output: 'output', reasoning: 'reasoning', cache_read: 'cacheRead', cache_write: 'cacheWrite', input_audio: 'inputAudio', output_audio: 'outputAudio' };
const OVER = /^context_over_(\d{1,6})k$/u;

/** Where a charge holds. */
type Place = Pick<ImportedCharge, 'above' | 'serviceTier'>;

/** Charges, and the names of those that have no place. */
interface Charges {
  readonly charges: readonly ImportedCharge[];
  readonly others: readonly string[];
}

/**
 * A model of models.dev's `api.json` (USD per million tokens), as `packages/core/src/schema.ts` and the files of OpenAI's models
 * have it in https://github.com/anomalyco/models.dev (read at commits abe655f and 2593e13). That a tier says its prompt as
 * `tier.size` was read in programs that use the list, not in the list: an assumption. `cost.tiers` stands over the older
 * `context_over_200k`; a mode that asks for a service tier is that tier.
 *
 * @example
 * const cost = { input: 1, tiers: [{ input: 2, tier: { type: 'context', size: 272000 } }], context_over_200k: { input: 2 } }
 * modelsDevOffer('openai', { id: 'x', name: 'X', cost }).charges.map(({ above }) => above ?? 0) // => [0,272000]
 */
export function modelsDevOffer(seller: string, model: Json): ImportedOffer {
  const limit = objectOf(model['limit']);
  const id = typeof model['id'] === 'string' ? model['id'] : '';
  const read = [chargesOf(objectOf(model['cost']), {}), ...modesOf(objectOf(objectOf(model['experimental'])['modes']))];
  return {
    seller,
    model: id,
    name: typeof model['name'] === 'string' ? model['name'] : id,
    charges: read.flatMap(({ charges }) => charges),
    otherCharges: read.flatMap(({ others }) => others),
    reasoning: model['reasoning'],
    contextTokens: limit['context'],
    maxOutputTokens: limit['output'],
  };
}

function chargesOf({ tiers, ...cost }: Json, place: Place): Charges {
  const long = (Array.isArray(tiers) ? tiers : []).map((tier: unknown, index) => tierOf(objectOf(tier), `tiers[${index}]`, place));
  const hasTiers = long.some(({ charges }) => charges.length > 0);
  const own = Object.entries(cost).map(([key, value]): Charges => {
    const over = place.above === undefined ? OVER.exec(key)?.[1] : undefined;
    if (over !== undefined) return hasTiers ? NOTHING : named(chargesOf(objectOf(value), { ...place, above: Number(over) * 1_000 }), key);
    return Object.hasOwn(CHARGES, key) ? { charges: [{ dimension: CHARGES[key]!, value, perTokens: 1_000_000, ...place }], others: [] } : { charges: [], others: [key] };
  });
  return { charges: [...own, ...long].flatMap(({ charges }) => charges), others: [...own, ...long].flatMap(({ others }) => others) };
}

const NOTHING: Charges = { charges: [], others: [] };

/** A tier says above which prompt it charges as `tier.size`, or as `context.min` where it is written by hand. */
function tierOf({ tier, context, ...rates }: Json, name: string, place: Place): Charges {
  const { type, size } = objectOf(tier);
  const above = type === 'context' ? size : objectOf(context)['min'];
  return typeof above === 'number' && Number.isSafeInteger(above) && above > 0 ? named(chargesOf(rates, { ...place, above }), name) : { charges: [], others: [name] };
}

function modesOf(modes: Json): readonly Charges[] {
  return Object.entries(modes).flatMap(([mode, what]) => {
    const { cost, provider } = objectOf(what);
    if (!isObject(cost)) return [];
    const asked = objectOf(objectOf(provider)['body'])['service_tier'];
    const name = `experimental.modes.${mode}.cost`;
    return isTier(asked) ? named(chargesOf(cost, { serviceTier: asked }), name) : { charges: [], others: [name] };
  });
}

const named = ({ charges, others }: Charges, name: string): Charges => ({ charges, others: others.map((other) => `${name}.${other}`) });

const isTier = (name: unknown): name is Exclude<ServiceTier, 'standard'> => name !== 'standard' && (SERVICE_TIERS as readonly unknown[]).includes(name);

const objectOf = (value: unknown): Json => (isObject(value) ? value : {});
