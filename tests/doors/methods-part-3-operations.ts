import type { BreakEvenVolume } from '../../src/core/operations/break-even-volume.ts';
import { retrievalOrLongContext, type LongContext } from '../../src/core/operations/long-context.ts';
import { INDEX_OVERHEAD, indexBytes, rerankTokens, retrievalPerQuery } from '../../src/core/operations/retrieval.ts';
import { supportBlend } from '../../src/core/operations/support.ts';
import { tieredCharge, type PriceBand, type UnitPrice } from '../../src/core/operations/tiered-charge.ts';
import { promptUsd, trainingUsd, tuningBreakEven, type PromptCost } from '../../src/core/operations/tuning.ts';
import { customerEconomics, planCap } from '../../src/core/projection/unit-economics.ts';

type Inputs = Readonly<Record<string, unknown>>;
type Outputs = Record<string, unknown>;

/** The operations of part 3: the inputs of a worked example -> what the library makes of them, under the example's own names. */
export const methodsPart3Operations: Readonly<Record<string, (inputs: Inputs) => Outputs>> = {
  finetune_breakeven: (inputs) => {
    const { long, short, out } = inputs as Numbers;
    const base = promptOf(known(long), known(out), ratesOf(inputs, 'base'), inputs);
    const tuned = promptOf(known(short), known(out), ratesOf(inputs, 'tuned', 'ft'), {});
    const train = inputs['train_tokens'] === undefined ? numberOf(inputs, 'train', 'training_usd') : trainingUsd({ tokens: known(inputs['train_tokens'] as number), epochs: numberOf(inputs, 'epochs') ?? 1, usdPerMillionTokens: known(numberOf(inputs, 'train_price')) });
    const { baseUsd, tunedUsd, savingUsd, calls } = tuningBreakEven(base, tuned, train ?? 0);
    // where no training is given the question is only whether a call saves anything
    return { base: baseUsd, ft: tunedUsd, saving: savingUsd, ...(train === undefined ? {} : { train }), calls: counted(calls) };
  },

  rag_cost: (inputs) => {
    const { docs = 0, tokens_per_doc = 0, embed = 0, query_tokens = 0, top_k = 0, chunk = 0, pin = 0, rerank, candidates, rerank_per_mtok } = inputs as Numbers;
    const rerankUsd = rerank_per_mtok === undefined ? (rerank ?? 0) : (rerankTokens(query_tokens, candidates ?? top_k, chunk) * rerank_per_mtok) / 1e6;
    const perQuery = retrievalPerQuery({ queryTokens: query_tokens, chunks: top_k, chunkTokens: chunk, embedUsdPerMillionTokens: embed, inputUsdPerMillionTokens: pin, rerankUsd });
    return {
      index: promptUsd({ inputTokens: docs * tokens_per_doc, outputTokens: 0, usdPerMillionTokens: { input: embed, output: 0 } }),
      query_embed: perQuery.embedUsd,
      context: perQuery.contextUsd,
      rerank: perQuery.rerankUsd,
      per_query: perQuery.usd,
      ...storedOf(inputs as Numbers),
    };
  },

  rag_vs_long_context: (inputs) => {
    const { T, pin, cache_multiplier, k, chunk, index = 0, fixed = 0, embed = 0, query_tokens = 0, query_embed, vdb = 0, rerank = 0 } = inputs as Numbers;
    const retrieval = retrievalPerQuery({ queryTokens: query_tokens, chunks: known(k), chunkTokens: known(chunk), embedUsdPerMillionTokens: query_tokens > 0 ? embed : 0, inputUsdPerMillionTokens: known(pin), rerankUsd: rerank });
    // without the length of the question the embedding is given by the query
    const perQueryUsd = retrieval.usd + vdb + (query_embed ?? (query_tokens > 0 ? 0 : embed));
    const instead = { perQueryUsd, onceUsd: index, fixedUsd: fixed };
    const long: LongContext = { tokens: known(T), inputUsdPerMillionTokens: known(pin) };
    const plain = retrievalOrLongContext(long, instead);
    const outputs = { long: plain.longUsd, rag: perQueryUsd, breakeven_uncached: counted(plain.queries) };
    if (cache_multiplier === undefined) return { ...outputs, breakeven: counted(plain.queries) };
    const cached = retrievalOrLongContext({ ...long, cachedShare: 1, readMultiplier: cache_multiplier }, instead);
    return { ...outputs, long_cached: cached.longUsd, breakeven_cached: counted(cached.queries) };
  },

  support_blend: (inputs) => {
    const { price_per_resolution, c_ai, c_pre = 0, human, deflect } = inputs as Numbers;
    const given = inputs['resolution_share'] ?? deflect;
    const shares = (Array.isArray(given) ? given : [given]) as readonly number[];
    const blends = shares.map((share) => ({ share, ...supportBlend({ resolvedShare: share, resolvedUsd: known(price_per_resolution ?? c_ai), escalatedUsd: c_pre, humanUsd: known(human) }) }));
    const only = blends.length === 1 ? blends[0]! : undefined;
    const named = blends.map(({ share, perContactUsd, savingPart }): Outputs => {
      const at = String(Number((share * 100).toFixed(6))).replace('.', '_');
      return { [`per_contact_at_${at}`]: perContactUsd, [`saving_pct_at_${at}`]: percent(savingPart) };
    });
    return Object.assign({}, ...named, only ? { blended: only.perContactUsd, per_contact: only.perContactUsd, saving: only.savingUsd, saving_pct: percent(only.savingPart) } : {}) as Outputs;
  },

  tiered_overage: (inputs) => {
    const { units } = inputs as Numbers;
    const { usd, overageUsd, baseUsd } = tieredCharge(known(units), planOf(inputs));
    return { usd, overage: overageUsd, base: baseUsd };
  },

  unit_economics: (inputs) => {
    const { arpu, inference = 0, other_cogs = 0, cac = 0, churn, price, margin, cost_per_query } = inputs as Numbers;
    if (cost_per_query !== undefined) {
      const cap = planCap({ priceUsdPerMonth: known(price ?? arpu), grossMargin: known(margin), usdPerQuery: cost_per_query, otherUsdPerMonth: other_cogs });
      const queries = cap.status === 'queries' ? cap.queries : cap.status === 'unlimited' ? Infinity : 0;
      return { queries, cap: queries };
    }
    const revenue = known(arpu);
    const { grossMargin, paybackMonths, lifetimeValue, valueOverAcquisition } = customerEconomics({ revenueUsdPerMonth: revenue, costUsdPerMonth: inference + other_cogs, acquisitionUsd: cac, churnPerMonth: churn ?? 0 });
    const ltv = lifetimeValue.status === 'finite' ? lifetimeValue.usd : Infinity;
    return { gm: grossMargin, payback_months: counted(paybackMonths), ...(churn === undefined ? {} : { ltv, ltv_cac: lifetimeValue.status === 'finite' ? valueOverAcquisition : Infinity }) };
  },
};

type Numbers = Readonly<Record<string, number | undefined>>;

function known(value: number | undefined): number {
  if (value === undefined) throw new Error('an input is missing');
  return value;
}

const percent = (part: number | undefined): number | undefined => (part === undefined ? undefined : 100 * part);

/** `null` is never. */
const counted = (volume: BreakEvenVolume): number | null => (volume.status === 'after' ? volume.count : null);

function numberOf(inputs: Inputs, ...names: readonly string[]): number | undefined {
  return names.map((name) => inputs[name]).find((value) => typeof value === 'number');
}

interface Rates {
  readonly input: number;
  readonly output: number;
  readonly cacheRead?: number | undefined;
}

/** Rates as [in, out], as [in, cached, out], or as a table; under any of the names, with or without their unit. */
function ratesOf(inputs: Inputs, ...names: readonly string[]): Rates {
  const given = names.flatMap((name) => [inputs[name], inputs[`${name}_usd_per_mtok`]]).find((value) => typeof value === 'object' && value !== null);
  if (Array.isArray(given)) return { input: known(given[0]), output: known(given.at(-1)), cacheRead: given.length > 2 ? given[1] : undefined };
  const table = given as Inputs;
  return { input: known(numberOf(table, 'in', 'input')), output: known(numberOf(table, 'out', 'output')), cacheRead: numberOf(table, 'cached', 'cache', 'cached_in', 'cache_read', 'cacheRead') };
}

/** A call, part of whose prompt may be read from the cache. */
function promptOf(inputTokens: number, outputTokens: number, { input, output, cacheRead }: Rates, inputs: Inputs): PromptCost {
  const rate = cacheRead ?? scaled(input, numberOf(inputs, 'cache_multiplier', 'cached_multiplier'));
  const cachedTokens = numberOf(inputs, 'cached', 'cached_tokens') ?? inputTokens * (numberOf(inputs, 'cached_share', 'cache_share', 'hit', 'cache_hit') ?? 0);
  return { inputTokens, outputTokens, cachedTokens, usdPerMillionTokens: { input, output, ...(rate === undefined ? {} : { cacheRead: rate }) } };
}

const scaled = (rate: number, multiplier: number | undefined): number | undefined => (multiplier === undefined ? undefined : rate * multiplier);

/** What is stored, where the size of a vector is given. */
function storedOf({ docs = 0, tokens_per_doc = 0, chunk, dim, overhead = INDEX_OVERHEAD, metadata = 0, vectors = chunk === undefined ? docs : docs * Math.ceil(tokens_per_doc / chunk) }: Numbers): Outputs {
  return dim === undefined ? {} : { vectors, bytes: indexBytes(vectors, { dimensions: dim, overhead, metadataBytes: metadata }) };
}

/** A plan in words ("100k units included; then per 100k: $8 up to 1M, $6 above"), or its bands as [last unit, USD] for each `per` units. */
function planOf(inputs: Inputs): UnitPrice {
  const { base = 0, included, minimum = 0 } = inputs as Numbers;
  const bands = inputs['bands'];
  if (typeof bands !== 'string') {
    const per = numberOf(inputs, 'per') ?? 1e5;
    const band = (bands as readonly (readonly [number | string | null, number])[]).map(([upTo, usd]): PriceBand => ({ ...(typeof upTo === 'number' ? { upToUnits: upTo } : {}), usdPerMillionUnits: (usd * 1e6) / per }));
    return { usdPerMonth: base, minimumUsdPerMonth: minimum, includedUnits: included ?? 0, band };
  }
  const [, stated] = /([\d.,]+\s*[kM]?)\s*(?:\w+\s+)?included/i.exec(bands) ?? [];
  const [, block = '1'] = /per\s+(?:started\s+)?([\d.,]+\s*[kM]?)/i.exec(bands) ?? [];
  const per = sizeOf(block);
  const band = [...bands.matchAll(/\$\s*([\d.]+)\s*(?:per \w+ )?(?:(?:up )?to\s+([\d.,]+\s*[kM]?)|above|beyond|after)?/gi)].map(([, usd, upTo]): PriceBand => ({ ...(upTo === undefined ? {} : { upToUnits: sizeOf(upTo) }), usdPerMillionUnits: (Number(usd) * 1e6) / per }));
  return { usdPerMonth: base, minimumUsdPerMonth: minimum, includedUnits: included ?? (stated === undefined ? 0 : sizeOf(stated)), ...(/started|round(?:ed)? up/i.test(bands) ? { billedInUnits: per } : {}), band };
}

/** "100k", "1M", "100,000" as a number. */
function sizeOf(text: string): number {
  const [, digits = '', suffix = ''] = /([\d.,]+)\s*([kM]?)/i.exec(text) ?? [];
  return Number(digits.replaceAll(',', '').replace(/\.$/, '')) * ({ k: 1e3, m: 1e6 }[suffix.toLowerCase()] ?? 1);
}
