import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headWidths, kvCache, parameterParts } from '../../../src/core/model/weight-shapes.ts';
import { licenceStanding, type Weights } from '../../../src/core/model/weights.ts';

const small: Weights = {
  id: 'small', name: 'Small', totalBillionParameters: 1, layers: 2, hidden: 10, heads: 4, kvHeads: 2, headDim: 3, intermediate: 20, vocab: 100,
  tiedEmbeddings: false, attention: 'grouped-query', qkNorm: false, sparseIndexer: false, source: 'by hand',
};
const experts = { experts: 8, topK: 2, expertIntermediate: 5, sharedExperts: 0 };
const latent = { qLoraRank: 6, kvLoraRank: 4, qkNopeHeadDim: 3, qkRopeHeadDim: 2, vHeadDim: 5 };
const without = ({ intermediate: _width, ...one }: Weights): Weights => one;

describe('Parameters', () => {
  test.each<[string, Weights, object]>([
    // a layer: queries and output 2 × 10 × 12, keys and values 2 × 10 × 6, feed-forward 3 × 10 × 20
    ['of dense layers', small, { embedding: 1000, other: 2 * (240 + 120 + 600) + 1000, head: 1000, expert: 0, total: 3920, active: 2920 }],
    ['of a table that reads and writes', { ...small, tiedEmbeddings: true }, { embedding: 0, head: 1000, other: 2920, total: 2920, active: 2920 }],
    // 2 layers × (router 10 × 8 and 8 experts × 3 × 10 × 5)
    ['of experts', { ...without(small), moe: experts }, { expert: 2400, other: 2 * (360 + 80) + 1000, active: 1880 + 600 }],
    ['of experts after one dense layer', { ...small, moe: { ...experts, firstDenseLayers: 1 } }, { expert: 1200, other: 2 * 360 + 600 + 80 + 1000 }],
    ['of experts in every second layer', { ...small, moe: { ...experts, interleave: 2 } }, { expert: 1200, other: 2 * 360 + 600 + 80 + 1000 }],
    ['of shared experts', { ...without(small), moe: { ...experts, sharedExperts: 2, sharedIntermediate: 7 } }, { expert: 2400, other: 2 * (360 + 80 + 2 * 210) + 1000 }],
    ['of experts beside a dense part', { ...small, moe: { ...experts, parallelDense: 9 } }, { expert: 2400, other: 2 * (360 + 80 + 270) + 1000 }],
    // queries 6 × (10 + 4 × 5), keys and values 10 × 6 + 4 × 4 × 8, output 4 × 5 × 10
    ['of MLA', { ...small, attention: 'mla', mla: latent }, { other: 2 * (180 + 60 + 128 + 200 + 600) + 1000 }],
  ])('%s', (_, weights, parts) => {
    expect(parameterParts(weights)).toMatchObject(parts);
  });

  test.each<[string, Weights]>([
    ['a reason not to', { ...small, underivable: { parameters: 'another shape' } }],
    ['another attention', { ...small, attention: 'other', mla: latent }],
    ['MLA without its widths', { ...small, attention: 'mla' }],
  ])('are not derived with %s', (_, weights) => {
    expect(parameterParts(weights)).toBeUndefined();
  });
});

describe('The cache', () => {
  test.each<[string, Weights, object | undefined]>([
    ['keeps keys and values of every layer', small, { bytesPerToken: 2 * 2 * 2 * 3 * 2, windowBytesPerToken: 0, windowTokens: 0, parts: 2 }],
    ['keeps a window of some', { ...small, fullAttentionLayers: 1, slidingLayers: 1, slidingWindow: 128 }, { bytesPerToken: 24, windowBytesPerToken: 24, windowTokens: 128, parts: 2 }],
    ['keeps nothing of linear layers', { ...small, fullAttentionLayers: 1, linearLayers: 1 }, { bytesPerToken: 24, windowBytesPerToken: 0, windowTokens: 0, parts: 2 }],
    ['has no window where no layer slides', { ...small, slidingWindow: 128 }, { bytesPerToken: 48, windowBytesPerToken: 0, windowTokens: 0, parts: 2 }],
    ['of MLA keeps one vector a layer, whatever the heads', { ...small, attention: 'mla', mla: latent, heads: 400 }, { bytesPerToken: 2 * (4 + 2) * 2, windowBytesPerToken: 0, windowTokens: 0, parts: 1 }],
    ['is not derived where there is a reason', { ...small, underivable: { kvCache: 'another cache' } }, undefined],
    ['is not derived for another attention', { ...small, attention: 'other' }, undefined],
  ])('%s', (_, weights, cache) => {
    expect(kvCache(weights)).toEqual(cache);
  });

  test('is known without the parameters, and they without it', () => {
    expect(kvCache({ ...small, underivable: { parameters: 'unknown' } })).toBeDefined();
    expect(parameterParts({ ...small, underivable: { kvCache: 'unknown' } })).toBeDefined();
  });

  test('the widths of a head', () => {
    expect(headWidths(small)).toEqual({ queryKey: 3, value: 3 });
    expect(headWidths({ ...small, attention: 'mla', mla: latent })).toEqual({ queryKey: 5, value: 5 });
    const { headDim: _width, ...unknown } = small;
    expect(headWidths(unknown)).toBeUndefined();
  });
});

describe('For any shape', () => {
  const count = (max: number) => fc.integer({ min: 1, max });
  const shape = fc
    .record({ layers: count(100), hidden: count(8192), heads: count(128), kvHeads: count(16), headDim: count(256), intermediate: count(30_000), vocab: count(250_000), tiedEmbeddings: fc.boolean(), experts: count(512), topK: count(16), expertIntermediate: count(4096), hasExperts: fc.boolean() })
    .map(({ experts: all, topK, expertIntermediate, hasExperts, ...one }): Weights => ({ ...small, ...one, ...(hasExperts && { moe: { experts: all, topK: Math.min(topK, all), expertIntermediate, sharedExperts: 0 } }) }));

  test('parts add up, and a token passes no more than there is', () => {
    fc.assert(
      fc.property(shape, (weights) => {
        const { embedding, other, head, expert, total, active } = parameterParts(weights)!;
        return total === embedding + other + expert && active >= other && active <= other + expert && head <= other && embedding === (weights.tiedEmbeddings ? 0 : head);
      }),
    );
  });

  test('more layers keep more, and half the bytes half as much', () => {
    fc.assert(
      fc.property(shape, (weights) => {
        const [full, half, more] = [kvCache(weights)!, kvCache(weights, 1)!, kvCache({ ...weights, layers: weights.layers + 1 })!];
        return full.bytesPerToken === 2 * half.bytesPerToken && more.bytesPerToken > full.bytesPerToken && parameterParts({ ...weights, layers: weights.layers + 1 })!.total > parameterParts(weights)!.total;
      }),
    );
  });
});

describe('A licence', () => {
  test.each<[string, Partial<Weights>, string]>([
    ['of open source is free', { licence: 'Apache-2.0' }, 'free'],
    ['that was read limits what it says', { licence: 'Own', licenceLimits: 'not for ships' }, 'limited'],
    ['that was not read is not free', { licence: 'Own' }, 'unread'],
    ['that nobody named is not free', {}, 'unknown'],
  ])('%s', (_, licence, standing) => {
    expect(licenceStanding({ ...small, ...licence })).toBe(standing);
  });
});
