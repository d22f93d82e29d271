import { describe, expect, test } from 'vitest';
import { ENGINE_BYTES, INDEX_BYTES_PER_TOKEN } from '../../../src/core/hosting/constants.ts';
import { cacheBytes, memoryOf, usableBytes, weightBytes } from '../../../src/core/hosting/memory.ts';
import { cacheBytesPerNumber, refusalOf, servedFormats, type Replica } from '../../../src/core/hosting/replica.ts';
import type { QueryLength } from '../../../src/core/hosting/replica.ts';
import { deviceOf, replicaOf, tokens } from './catalogued.ts';

function held(replica: Replica, length: QueryLength) {
  const memory = memoryOf(replica, length);
  if (memory.status === 'refused') throw new Error(memory.reason);
  return memory;
}

describe('What cannot be reckoned is refused with its reason', () => {
  test.each<[string, Replica, string]>([
    ['an attention whose parameters are not derived', replicaOf('deepseek-v4-pro', 'b200-sxm'), 'parameters-underivable'],
    ['a cache that is not derived', replicaOf('gemma-4-26b-a4b', 'h100-sxm'), 'cache-underivable'],
    ['a device without bandwidth', replicaOf('llama-3.1-8b', 'h100-nvl'), 'no-bandwidth'],
    ['a device without an arithmetic peak', { ...replicaOf('llama-3.1-8b', 'h100-sxm'), hardware: { ...deviceOf('h100-sxm'), denseTflops: {} } }, 'no-flops'],
    ['two devices without a link', replicaOf('llama-3.1-8b', 'tpu-v6e', { gpus: 2 }), 'no-link'],
  ])('%s', (_, replica, reason) => {
    expect(refusalOf(replica)).toMatchObject({ status: 'refused', reason });
    expect(memoryOf(replica, tokens(100, 100))).toEqual(refusalOf(replica));
  });

  test('the weights say why', () => {
    const refusal = refusalOf(replicaOf('gemma-4-26b-a4b', 'h100-sxm'));
    expect(refusal?.detail).toMatch(/not derived here/);
  });

  test('one device needs no link', () => {
    expect(refusalOf(replicaOf('llama-3.1-8b', 'tpu-v6e'))).toBeUndefined();
  });

  test.each<[string, Partial<Replica>, string]>([
    ['half a GPU', { gpus: 0.5 }, 'refusalOf requires gpus to be a whole number ≥ 1, got 0.5'],
    ['groups that do not divide the GPUs', { gpus: 4, attentionGroups: 3 }, 'refusalOf requires attentionGroups that divide 4 gpus, got 3'],
    ['steps that settle nothing', { acceptedTokensPerStep: 0.9 }, 'refusalOf requires acceptedTokensPerStep to be a finite number ≥ 1, got 0.9'],
  ])('%s has no meaning', (_, wrong, message) => {
    expect(() => memoryOf({ ...replicaOf('llama-3.1-8b', 'h100-sxm'), ...wrong }, tokens(100, 100))).toThrow(message);
  });
});

describe('The formats behind a precision', () => {
  test.each<[string, string, string, Replica['precision'], object]>([
    ['bf16', 'llama-3.1-8b', 'h100-sxm', 'bf16', { expert: 'bf16', other: 'bf16', arithmetic: 'bf16' }],
    ['fp8 on Hopper', 'llama-3.1-8b', 'h100-sxm', 'fp8', { expert: 'fp8', other: 'fp8', arithmetic: 'fp8' }],
    ['fp8 on a device without it is multiplied in bf16', 'llama-3.1-8b', 'a100-sxm-80', 'fp8', { expert: 'fp8', other: 'fp8', arithmetic: 'bf16' }],
    ['4 bits on Blackwell', 'llama-3.3-70b', 'b200-sxm', 'fp4', { expert: 'nvfp4', other: 'nvfp4', arithmetic: 'fp4' }],
    ['4 bits on Hopper are weights only', 'llama-3.3-70b', 'h100-sxm', 'fp4', { expert: 'nvfp4', other: 'nvfp4', arithmetic: 'bf16' }],
    ['gpt-oss keeps all but its experts in bf16', 'gpt-oss-120b', 'h100-sxm', 'fp4', { expert: 'mxfp4', other: 'bf16', arithmetic: 'bf16' }],
    ['gpt-oss on Blackwell is multiplied in fp8', 'gpt-oss-120b', 'b200-sxm', 'fp4', { expert: 'mxfp4', other: 'bf16', arithmetic: 'fp8' }],
    ['int4 of a dense model', 'llama-3.3-70b', 'h100-sxm', 'int4', { expert: 'int4', other: 'int4', arithmetic: 'bf16' }],
    ['int4 of experts', 'kimi-k2', 'h200-sxm', 'int4', { expert: 'int4', other: 'bf16', arithmetic: 'bf16' }],
  ])('%s', (_, weights, device, precision, formats) => {
    expect(servedFormats(replicaOf(weights, device, { precision }))).toEqual(formats);
  });

  test.each<[string, string, Partial<Replica>, number]>([
    ['vLLM on Hopper', 'h200-sxm', { precision: 'fp8', engine: 'vllm' }, 2],
    ['TensorRT-LLM', 'h200-sxm', { precision: 'fp8', engine: 'trtllm' }, 1],
    ['quantised weights on Blackwell', 'b200-sxm', { precision: 'fp8', engine: 'sglang' }, 1],
    ['bf16 weights on Blackwell', 'b200-sxm', { precision: 'bf16', engine: 'sglang' }, 2],
    ['as typed', 'h200-sxm', { precision: 'fp8', cacheBytesPerNumber: 1 }, 1],
  ])('the cache of %s', (_, device, served, bytes) => {
    expect(cacheBytesPerNumber(replicaOf('llama-3.3-70b', device, served))).toBe(bytes);
  });
});

describe('Bytes on one GPU', () => {
  test('of dense weights are divided by the GPUs, in every precision', () => {
    // 80 layers × (2·8192·64·128 + 2·8192·8·128 + 3·8192·28672) and a head of 128,256 × 8,192
    const other = 69_501_714_432;
    const bytes = (precision: Replica['precision'], gpus: number) => weightBytes(replicaOf('llama-3.3-70b', 'b200-sxm', { precision, gpus })).other;
    expect(bytes('bf16', 1)).toBe(2 * other);
    expect(bytes('fp8', 4)).toBe(other / 4);
    expect(bytes('fp4', 2)).toBe((other * 0.5625) / 2);
    expect(bytes('int4', 1)).toBe(other * 0.53);
  });

  test('of gpt-oss are 4 bits and a scale for its experts only', () => {
    // 36 layers × 128 experts × 3 × 2,880² at 17/32 of a byte
    expect(weightBytes(replicaOf('gpt-oss-120b', 'h100-sxm', { precision: 'fp4' })).expert).toBe(36 * 128 * 3 * 2880 ** 2 * 0.53125);
    expect(weightBytes(replicaOf('gpt-oss-120b', 'h100-sxm', { precision: 'fp4' })).other).toBe(weightBytes(replicaOf('gpt-oss-120b', 'h100-sxm')).other);
  });

  test('every group of attention has its copy of all but the experts', () => {
    const [one, eight] = [1, 8].map((attentionGroups) => weightBytes(replicaOf('deepseek-v3', 'h200-sxm', { gpus: 8, precision: 'fp8', attentionGroups })));
    expect(eight?.other).toBe(8 * (one?.other ?? 0));
    expect(eight?.expert).toBe(one?.expert);
  });

  test('of a cache are divided by the heads that keep it, no further', () => {
    const perToken = (gpus: number) => cacheBytes(replicaOf('llama-3.3-70b', 'h200-sxm', { gpus })).perToken;
    // 2 × 80 layers × 8 heads × 128 × 2 bytes
    expect([1, 2, 8, 16].map(perToken)).toEqual([327_680, 163_840, 40_960, 40_960]);
  });

  test('of MLA are on every GPU whole, and grouped heads are not counted as all heads', () => {
    const perToken = (gpus: number, attentionGroups = 1) => cacheBytes(replicaOf('deepseek-r1', 'h200-sxm', { gpus, attentionGroups })).perToken;
    // 61 layers × (512 + 64) × 2 bytes
    expect([perToken(1), perToken(8), perToken(8, 8)]).toEqual([70_272, 70_272, 70_272]);
  });

  test('of windows stop growing, of linear layers never grow', () => {
    const gemma = cacheBytes(replicaOf('gemma-3-27b', 'h100-sxm'));
    expect(gemma.heldBytes(500, 500)).toBe(500 * (10 + 52) * 2 * 16 * 128 * 2);
    expect(gemma.heldBytes(5000, 5000)).toBe((5000 * 10 + 1024 * 52) * 2 * 16 * 128 * 2);
    const qwen = cacheBytes(replicaOf('qwen3.5-397b-a17b', 'b200-sxm', { gpus: 4 }));
    // 45 linear layers × 32 heads of 256 × 128 × 4 bytes on 4 GPUs; 15 layers of 2 heads, one to a GPU at most
    expect([qwen.state, qwen.perToken]).toEqual([(45 * 32 * 256 * 128 * 4) / 4, (15 * 2 * 2 * 256 * 2) / 2]);
  });

  test('of an indexer come on top', () => {
    expect(cacheBytes(replicaOf('glm-5', 'h200-sxm', { gpus: 8, precision: 'fp8' })).indexPerToken).toBe(78 * INDEX_BYTES_PER_TOKEN);
    expect(cacheBytes(replicaOf('deepseek-r1', 'h200-sxm', { gpus: 8, precision: 'fp8' })).indexPerToken).toBe(0);
  });
});

describe('The largest batch', () => {
  test('by hand: 70B in fp8 on one H200 with a cache in fp8, 8,192 + 1,024 tokens', () => {
    // (0.9 × 141 − 69.502 − 3.5) GB / ((8,192 + 768) × 163,840 B)
    expect(held(replicaOf('llama-3.3-70b', 'h200-sxm', { precision: 'fp8', engine: 'trtllm' }), tokens(8192, 1024)).largestBatch).toBeCloseTo((126.9e9 - 69_501_714_432 - 3.5e9) / (8960 * 163_840), 9);
  });

  test('groups of attention multiply what one of them holds', () => {
    const grouped = replicaOf('deepseek-v3', 'b200-sxm', { gpus: 8, precision: 'fp4', attentionGroups: 8 });
    const { other, expert } = weightBytes(grouped);
    const sequence = (1024 + 768) * 61 * 576;
    expect(held(grouped, tokens(1024, 1024)).largestBatch).toBeCloseTo((8 * (0.9 * 180e9 - other - expert - ENGINE_BYTES)) / sequence, 6);
  });

  test('is at least one, also where not even that fits', () => {
    const memory = held(replicaOf('llama-3.1-405b', 'h100-sxm', { precision: 'fp8' }), tokens(1024, 1024));
    expect(memory).toMatchObject({ status: 'too-large', largestBatch: 1 });
  });

  test.each(['llama-3.3-70b', 'deepseek-v3', 'minimax-m2.5', 'gpt-oss-120b', 'qwen3.5-397b-a17b'])('more GPUs never hold fewer sequences of %s', (weights) => {
    const batches = [1, 2, 4, 8, 16].map((gpus) => held(replicaOf(weights, 'b200-sxm', { precision: 'fp8', gpus }), tokens(2000, 500)).largestBatch);
    expect(batches).toEqual(batches.toSorted((a, b) => a - b));
  });
});

describe('Whether it fits', () => {
  test('is held against what programs can use: 81,559 MiB of an H100, not 80 × 10^9 bytes, and not 80 GiB', () => {
    expect(usableBytes(deviceOf('h100-sxm'))).toBe(85_520_809_984);
    expect(usableBytes(deviceOf('a100-sxm-80'))).toBe(80e9);
    // 70.6 GB of weights, 3.5 GB and 9.5 GB of cache on each of two
    const length = tokens(57_000, 1_000);
    expect(held(replicaOf('llama-3.3-70b', 'h100-sxm', { gpus: 2 }), length)).toMatchObject({ status: 'fits' });
    expect(held(replicaOf('llama-3.3-70b', 'a100-sxm-80', { gpus: 2 }), length)).toMatchObject({ status: 'too-large' });
  });

  test('needs weights, program and one sequence', () => {
    const { weightBytes: weights, sequenceBytes, neededBytes } = held(replicaOf('llama-3.1-8b', 'l4'), tokens(1000, 1000));
    expect(neededBytes).toBe(weights + sequenceBytes + ENGINE_BYTES);
    // 8.03 × 10^9 parameters and 2,000 × 131,072 B
    expect(neededBytes).toBeCloseTo(2 * 8_029_995_008 + 262_144_000 + 3.5e9, -2);
  });
});
