import { CalculatorError } from '../core/errors.ts';
import type { ServiceTier } from '../core/model/setting.ts';
import { camelCase } from './expression.ts';
import { isJsonObject, ownValue, quote, type JsonObject } from './json.ts';
import type { Notice } from './notice.ts';
import type { UsagePart } from './usage-part.ts';

/** Where a report says which model answered. */
const MODEL_KEYS = ['model', 'model_version', 'model_id'] as const;

/** Where a report says how it was served. `speed`: https://platform.claude.com/docs/build-with-claude/fast-mode, read 2026-11-22. */
const TIER_KEYS = ['service_tier', 'speed', 'traffic_type'] as const;

/**
 * Sellers' words for the service tiers; other words are handed on as they are. Sources:
 * https://developers.openai.com/api/docs/guides/fast-mode, anthropic-sdk-python types/usage.py and recorded
 * responses (`ON_DEMAND`), read 2026-11-22; `default`, `on_demand_flex`, `on_demand_priority`: assumption.
 *
 * @example
 * TIER_WORDS.default // => "standard"
 */
export const TIER_WORDS: Readonly<Record<string, ServiceTier>> = {
  default: 'standard',
  standard: 'standard',
  on_demand: 'standard',
  batch: 'batch',
  flex: 'flex',
  on_demand_flex: 'flex',
  priority: 'priority',
  on_demand_priority: 'priority',
  fast: 'fast',
};

/**
 * Where a report states what the call cost, and how many of its units make a dollar. Sources:
 * https://openrouter.ai/docs/use-cases/usage-accounting (credits are dollars), https://docs.x.ai/developers/cost-tracking
 * (ticks), https://docs.perplexity.ai/getting-started/pricing, Pydantic's gateway in recorded responses; read 2026-11-22.
 *
 * @example
 * COSTS[1].perUsd // => 1
 */
export const COSTS: readonly { readonly keys: readonly string[]; readonly perUsd: number }[] = [
  { keys: ['cost', 'total_cost'], perUsd: 1 },
  { keys: ['cost'], perUsd: 1 },
  { keys: ['cost_in_usd_ticks'], perUsd: 10_000_000_000 },
  { keys: ['pydantic_ai_gateway', 'cost_estimate'], perUsd: 1 },
];

/** What a report says beside its counts. */
export interface Surroundings {
  readonly model?: string;
  /** A service tier of the calculator where the seller's word is known, else the seller's word. */
  readonly serviceTier?: string;
  /** US dollars. */
  readonly reportedCostUsd?: number;
}

/**
 * Reads model, service tier and reported cost from the part and the bodies around it, the nearest first.
 * Throws `bad-report` for a cost that is no number ≥ 0.
 *
 * @example
 * surroundings({ part: { cost: 0.5 }, at: '', bodies: [{ model: 'm' }, { cost: 0.5 }] }, []) // => {"model":"m","reportedCostUsd":0.5}
 */
export function surroundings(usage: UsagePart, notices: Notice[]): Surroundings {
  const model = words(usage, MODEL_KEYS)[0];
  const tiers = words(usage, TIER_KEYS).map((word) => (Object.hasOwn(TIER_WORDS, word.toLowerCase()) ? TIER_WORDS[word.toLowerCase()]! : word));
  const serviceTier = tiers.find((tier) => tier !== 'standard') ?? tiers[0];
  const cost = reportedCost(usage.part);
  if (cost !== undefined && ownValue(usage.part, 'is_byok') === true) notices.push({ code: 'own-key' });
  return {
    ...(model === undefined ? {} : { model }),
    ...(serviceTier === undefined ? {} : { serviceTier }),
    ...(cost === undefined ? {} : { reportedCostUsd: cost }),
  };
}

/** The words under some keys, in the order of the keys, each from the nearest body; `{ type: word }` is a word too. */
function words(usage: UsagePart, keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => {
    for (const body of usage.bodies.toReversed()) {
      const value = own(body, key);
      const word = isJsonObject(value) ? ownValue(value, 'type') : value;
      if (typeof word === 'string' && word !== '') return [word];
    }
    return [];
  });
}

function reportedCost(part: JsonObject): number | undefined {
  for (const { keys, perUsd } of COSTS) {
    let value: unknown = part;
    for (const key of keys) value = isJsonObject(value) ? own(value, key) : undefined;
    if (value === undefined || isJsonObject(value)) continue;
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value / perUsd;
    throw new CalculatorError('bad-report', `readUsage requires a number ≥ 0 at "${keys.join('.')}", got ${quote(value)}`);
  }
  return undefined;
}

function own(object: JsonObject, key: string): unknown {
  return ownValue(object, key) ?? ownValue(object, camelCase(key));
}
