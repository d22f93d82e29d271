import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { catalogueData } from '../../src/catalogue/data.ts';
import { headWidths, kvCache, parameterParts } from '../../src/core/model/weight-shapes.ts';
import type { Weights } from '../../src/core/model/weights.ts';

const catalogue = openCatalogue(catalogueData);
const { all, weights } = catalogue.weights;
const derived = (one: Weights) => parameterParts(one)!.total / 1e9;

/** Where the published total is a rounded one: what makes of the derived total the published. */
const rounded: Readonly<Record<string, (billions: number) => number>> = {
  'mistral-7b-v0.3': Math.round,
  'phi-4': Math.floor,
  'kimi-k2': (billions) => Math.round(billions / 100) * 100,
};

describe('The parameters of the weights', () => {
  const derivable = all.filter(({ underivable }) => underivable?.parameters === undefined);

  test('can be derived from the shape of 32 of 35', () => {
    expect(all).toHaveLength(35);
    expect(derivable).toHaveLength(32);
    expect(all.filter((one) => !parameterParts(one)).map(({ id }) => id)).toEqual(['deepseek-v4-flash', 'deepseek-v4-pro', 'kimi-k3']);
  });

  test.each(derivable.filter(({ id }) => !(id in rounded)).map((one) => ({ id: one.id, one })))('of $id are within 2% of what is published', ({ one }) => {
    const published = one.totalBillionParameters - (one.outsideShapeBillionParameters ?? 0);
    expect(Math.abs(derived(one) / published - 1)).toBeLessThan(0.02);
  });

  test.each(Object.entries(rounded))('of %s round to what is published, and the note says so', (id, round) => {
    const one = weights(id);
    expect(round(derived(one))).toBe(one.totalBillionParameters);
    expect(one.note).toMatch(/^The published [\d,]+ is rounded/u);
  });

  test('leave out only what a note names', () => {
    const less = all.filter(({ outsideShapeBillionParameters }) => outsideShapeBillionParameters !== undefined);
    expect(less.map(({ id }) => id)).toEqual(['deepseek-r1', 'deepseek-v3.2']);
    for (const { note, outsideShapeBillionParameters } of less) expect(note).toContain(`count the ${outsideShapeBillionParameters} of multi-token prediction`);
  });

  test('add up; without experts a token passes all but the table it is read from', () => {
    for (const one of derivable) {
      const { embedding, other, head, expert, total, active } = parameterParts(one)!;
      expect(embedding + other + expert, one.id).toBe(total);
      expect(head, one.id).toBeLessThan(other);
      if (one.moe) expect(active, one.id).toBeLessThan(total - embedding);
      else expect([one.id, expert, active]).toEqual([one.id, 0, total - embedding]);
    }
  });

  // model cards: 37B (DeepSeek V3), 5.1B and 3.6B (gpt-oss), 22B (Qwen3 235B), 39B (Mixtral 8x22B), 3.8B (Gemma 4), 32B (Kimi K2)
  test.each(['deepseek-v3', 'gpt-oss-120b', 'gpt-oss-20b', 'qwen3-235b-a22b', 'mixtral-8x22b', 'gemma-4-26b-a4b', 'kimi-k2'])('of %s that a token passes are within 2% of its model card', (id) => {
    const one = weights(id);
    expect(Math.abs(parameterParts(one)!.active / 1e9 / one.activeBillionParameters! - 1)).toBeLessThan(0.02);
  });
});

describe('The cache of the weights', () => {
  // "KV cache per token" of table 1 in https://arxiv.org/abs/2505.09343
  test.each([
    ['deepseek-v3', 70_272],
    ['qwen2.5-72b', 327_680],
    ['llama-3.1-405b', 516_096],
  ])('of %s keeps %d bytes a token, as published', (id, bytes) => {
    expect(kvCache(weights(id))!.bytesPerToken).toBe(bytes);
  });

  const known: readonly (readonly [id: string, perToken: number, window: number])[] = [
    ['llama-3.1-8b', 131_072, 0],
    ['llama-3.3-70b', 327_680, 0],
    ['llama-3.1-405b', 516_096, 0],
    ['llama-4-scout', 49_152, 1_207_959_552],
    ['llama-4-maverick', 49_152, 1_207_959_552],
    ['qwen2.5-7b', 57_344, 0],
    ['qwen2.5-72b', 327_680, 0],
    ['qwen3-8b', 147_456, 0],
    ['qwen3-32b', 262_144, 0],
    ['qwen3-30b-a3b', 98_304, 0],
    ['qwen3-235b-a22b', 192_512, 0],
    ['qwen3-coder-480b-a35b', 253_952, 0],
    ['qwen3.5-397b-a17b', 30_720, 0],
    ['mistral-7b-v0.3', 131_072, 0],
    ['mistral-large-2', 360_448, 0],
    ['mixtral-8x7b', 131_072, 0],
    ['mixtral-8x22b', 229_376, 0],
    ['deepseek-v3', 70_272, 0],
    ['deepseek-r1', 70_272, 0],
    ['deepseek-v3.2', 70_272, 0],
    // every second layer: 12 × 2 × 8 heads × 64 × 2 bytes × 128 tokens, and 18 of them
    ['gpt-oss-20b', 24_576, 3_145_728],
    ['gpt-oss-120b', 36_864, 4_718_592],
    ['gemma-2-27b', 188_416, 771_751_936],
    ['gemma-3-27b', 81_920, 436_207_616],
    ['phi-4', 204_800, 0],
    ['kimi-k2', 70_272, 0],
    ['glm-4.5', 376_832, 0],
    ['glm-4.5-air', 188_416, 0],
    ['glm-5', 89_856, 0],
    ['minimax-m2.5', 253_952, 0],
    ['minimax-m3', 122_880, 0],
  ];

  test('can be derived for 31 of 35', () => {
    expect(known).toHaveLength(31);
    expect(all.filter((one) => kvCache(one)).map(({ id }) => id).toSorted()).toEqual(known.map(([id]) => id).toSorted());
    for (const { id, underivable } of all) if (!known.some(([other]) => other === id)) expect(underivable?.kvCache, id).toBeTypeOf('string');
  });

  test.each(known)('of %s keeps %d bytes a token and %d in full windows', (id, perToken, window) => {
    const cache = kvCache(weights(id))!;
    expect([cache.bytesPerToken, cache.windowBytesPerToken * cache.windowTokens]).toEqual([perToken, window]);
    expect(kvCache(weights(id), 1)!.bytesPerToken).toBe(perToken / 2);
  });

  test('splits into as many parts as heads keep it, MLA into one', () => {
    expect(kvCache(weights('llama-3.3-70b'))!.parts).toBe(8);
    expect(kvCache(weights('deepseek-r1'))!.parts).toBe(1);
  });

  test('has heads of a known width wherever it is derived', () => {
    expect(headWidths(weights('deepseek-v3'))).toEqual({ queryKey: 192, value: 128 });
    for (const [id] of known) expect(headWidths(weights(id)), id).toBeDefined();
  });
});

describe('The weights of the catalogue', () => {
  test('are linked to the offers that sell them', () => {
    const sold = all.map(({ id }) => [id, catalogue.weights.offersOf(id)] as const).filter(([, offers]) => offers.length > 0);
    expect(Object.fromEntries(sold)).toEqual({
      'deepseek-v4-pro': ['deepseek/deepseek-v4-pro', 'together/deepseek-v4-pro-0813'],
      'glm-4.5-air': ['zai/glm-4.5-air'],
      'gpt-oss-120b': ['groq/gpt-oss-120b', 'together/gpt-oss-120b'],
      'gpt-oss-20b': ['groq/gpt-oss-20b', 'together/gpt-oss-20b'],
      'kimi-k3': ['moonshotai/kimi-k3', 'together/kimi-k3'],
      'llama-3.1-8b': ['groq/llama-3.1-8b-instant'],
      'llama-3.3-70b': ['groq/llama-3.3-70b-versatile', 'together/llama-3.3-70b-instruct-turbo'],
      'minimax-m3': ['minimax/minimax-m3'],
      'qwen3-235b-a22b': ['alibaba/qwen3-235b-a22b'],
      'qwen3-32b': ['alibaba/qwen3-32b'],
      'qwen3.5-397b-a17b': ['together/qwen3.5-397b-a17b'],
    });
  });

  test('every offer whose name begins with that of weights is one of theirs', () => {
    // V4.1 was trained on from V4 and is no longer the same weights
    const others = ['deepseek/deepseek-v4-flash'];
    for (const id of catalogue.ids.filter((offer) => !others.includes(offer))) {
      const name = id.slice(id.indexOf('/') + 1);
      const [named] = all.filter((one) => `${name}-`.startsWith(`${one.id}-`)).toSorted((a, b) => b.id.length - a.id.length);
      if (named) expect([id, catalogue.offer(id).weights]).toEqual([id, named.id]);
    }
  });

  test('say what their licence limits where its text was read, with the text', () => {
    const open = ['Apache-2.0', 'MIT'];
    for (const { id, licence, licencePage, licenceLimits } of all) {
      expect(licencePage, id).toMatch(/^https:/u);
      if (open.includes(licence!)) expect(licenceLimits, id).toBeUndefined();
    }
    // https://mistral.ai/licenses/MRL-0.1.md, 3.2; https://github.com/meta-llama/llama-models/blob/main/models/llama3_3/LICENSE, 2
    expect(weights('mistral-large-2').licenceLimits).toMatch(/^not for commercial use/u);
    expect(weights('llama-3.3-70b').licenceLimits).toContain('700 million monthly users');
    // not read, which is not the same as no limits
    expect(all.filter(({ licence, licenceLimits }) => !open.includes(licence!) && licenceLimits === undefined).map(({ id }) => id)).toEqual(['minimax-m3']);
  });
});
