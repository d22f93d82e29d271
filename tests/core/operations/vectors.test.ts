import { describe, expect, test } from 'vitest';
import { methodsPart3Operations } from '../../doors/methods-part-3-operations.ts';

type Row = readonly [name: string, method: string, inputs: Readonly<Record<string, unknown>>, expected: Readonly<Record<string, unknown>>];

/** Langfuse's own billing code, 2026-08-22. */
const BANDS = '100k units included; then per 100k: $8 up to 1M, $7 to 10M, $6.5 to 50M, $6 above';
/** Rates of gpt-4o-mini and its tuned form in LiteLLM's list of 2026-02-09, USD per million tokens. */
const [MINI, TUNED] = [[0.15, 0.6], [0.3, 1.2]];

const rows: readonly Row[] = [
  ['sixty million units reach the last band', 'tiered_overage', { units: 60_000_000, base: 29, bands: BANDS }, { usd: 3931 }],
  ['a million units fill the first', 'tiered_overage', { units: 1_000_000, base: 29, bands: BANDS }, { usd: 101 }],
  ['bands as numbers say the same', 'tiered_overage', { units: 60_000_000, base: 29, included: 100_000, bands: [[1e6, 8], [1e7, 7], [5e7, 6.5], ['inf', 6]] }, { usd: 3931 }],
  ['a started block is billed whole', 'tiered_overage', { units: 100_001, base: 29, bands: BANDS.replace('per 100k', 'per started 100k') }, { usd: 37 }],
  // gross margin, payback and lifetime value by their definitions
  ['a customer of $20', 'unit_economics', { arpu: 20, inference: 5, other_cogs: 2, cac: 120, churn: 0.05 }, { gm: 0.65, payback_months: 9.23076923, ltv: 260, ltv_cac: 2.16666667 }],
  ['a customer who costs more than they pay', 'unit_economics', { arpu: 5, inference: 5, other_cogs: 2, cac: 120, churn: 0.05 }, { gm: -0.4, payback_months: null, ltv: -40 }],
  // Intercom Fin $0.99 a resolution; Gartner 2024 $13.50 an assisted contact
  ['Fin against people', 'support_blend', { price_per_resolution: 0.99, human: 13.5, resolution_share: 0.6 }, { per_contact_at_60: 5.994, saving_pct_at_60: 55.6 }],
  // the formula and inputs of unitcostai.com's support-escalation-blend; its page says "about $1.87", its formula gives this
  ['a contact that is handed over costs the model too', 'support_blend', { deflect: 0.72, c_ai: 0.12, c_pre: 0.05, human: 6.5 }, { blended: 1.9204 }],
  ['a tuned model at twice the rates never pays', 'finetune_breakeven', { long: 600, short: 100, out: 300, base_usd_per_mtok: { in: 0.15, out: 0.6 }, tuned_usd_per_mtok: { in: 0.3, out: 1.2 } }, { base: 0.00027, ft: 0.00039, saving: -0.00012, calls: null }],
  ['with a longer prompt it pays after 100,000 calls', 'finetune_breakeven', { long: 2000, short: 100, out: 300, base: MINI, ft: TUNED, train_tokens: 1_000_000, epochs: 3, train_price: 3 }, { base: 0.00048, ft: 0.00039, saving: 9e-5, train: 9, calls: 100_000 }],
  ['and with that prompt from the cache never', 'finetune_breakeven', { long: 2000, short: 100, out: 300, base: MINI, ft: TUNED, cached_share: 0.95, cache_multiplier: 0.5, train_tokens: 1_000_000, epochs: 3, train_price: 3 }, { base: 0.0003375, saving: -0.0000525, calls: null }],
  // text-embedding-3-small at $0.02 per million tokens
  ['an index, a question and its context', 'rag_cost', { docs: 100_000, tokens_per_doc: 800, embed: 0.02, query_tokens: 128, top_k: 5, chunk: 512, pin: 2 }, { index: 1.6, query_embed: 2.56e-6, context: 0.00512 }],
  ['retrieval against a long prompt', 'rag_vs_long_context', { T: 100_000, pin: 2, cache_multiplier: 0.1, k: 5, chunk: 512, index: 1.6, fixed: 50 }, { long: 0.2, long_cached: 0.02, rag: 0.00512, breakeven_uncached: 264.77832512, breakeven_cached: 3467.74193548 }],
  ['retrieval never pays where the text is short', 'rag_vs_long_context', { T: 20_000, pin: 2, cache_multiplier: 0.1, k: 5, chunk: 512, index: 1.6, fixed: 50 }, { breakeven_cached: null }],
];

describe('Worked examples of the cost around the model', () => {
  test.each(rows)('%s', (_, method, inputs, expected) => {
    const outputs = methodsPart3Operations[method]!(inputs);
    for (const [name, value] of Object.entries(expected)) {
      if (typeof value === 'number') expect(Math.abs((outputs[name] as number) - value), name).toBeLessThanOrEqual(1e-6 * Math.abs(value) + 1e-12);
      else expect(outputs[name], name).toBe(value);
    }
  });
});
