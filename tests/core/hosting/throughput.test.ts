import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KERNELS, SERVING_CONSTANTS, TPOT_BAND, TTFT_BAND } from '../../../src/core/hosting/constants.ts';
import { decodeStep, kernelsPerLayer, peakFlops } from '../../../src/core/hosting/decode-step.ts';
import { prefillTime } from '../../../src/core/hosting/prefill.ts';
import type { Replica } from '../../../src/core/hosting/replica.ts';
import { extrapolationOf, speedAt, throughputCurve, throughputOf } from '../../../src/core/hosting/throughput.ts';
import { deviceOf, readyOf, replicaOf, tokens, weightsOf } from './catalogued.ts';
import { lengths, replicas } from './random-replicas.ts';

const fp8 = { precision: 'fp8' } as const;

describe('The five runs that the form was checked with', () => {
  // Predicted by the first implementation of the form, by another hand; measured: https://github.com/ai-dynamo/aiconfigurator, silicon_sample.csv
  test.each<[string, Replica, ReturnType<typeof tokens>, number, string, number]>([
    ['70B on 4 H100 in fp8', replicaOf('llama-3.3-70b', 'h100-sxm', { ...fp8, gpus: 4 }), tokens(1024, 8192), 64, '23.33', 23.41],
    ['70B on 4 B200 in fp4', replicaOf('llama-3.3-70b', 'b200-sxm', { precision: 'fp4', gpus: 4 }), tokens(1024, 1024), 4, '7.64', 7.24],
    ['M2.5 on 4 B200 in fp8', replicaOf('minimax-m2.5', 'b200-sxm', { ...fp8, gpus: 4 }), tokens(8192, 1024), 16, '12.68', 11.74],
    ['8B on 8 H100 in bf16 with TensorRT-LLM', replicaOf('llama-3.1-8b', 'h100-sxm', { gpus: 8, engine: 'trtllm' }), tokens(1024, 512), 128, '8.94', 10.16],
    ['70B on one H200 in fp8 with TensorRT-LLM, 37 at a time of 64', replicaOf('llama-3.3-70b', 'h200-sxm', { ...fp8, engine: 'trtllm' }), tokens(8192, 1024), 64, '74.4', 79.24],
  ])('%s', (_, replica, length, concurrency, predicted, measured) => {
    const { tpotSeconds, tpotBand } = speedAt(readyOf(replica, length), concurrency);
    const digits = (predicted.split('.')[1] ?? '').length;
    expect(Math.abs(tpotSeconds * 1000 - Number(predicted))).toBeLessThan(1.01 * 10 ** -digits);
    expect(tpotBand[0] * 1000).toBeLessThan(measured);
    expect(tpotBand[1] * 1000).toBeGreaterThan(measured);
  });
});

describe('One step, by hand', () => {
  test('8B in bf16 on one H100, one query of 1,000 + 1,000 tokens', () => {
    // 7,504,658,432 parameters × 2 B and 1,500 tokens × 131,072 B at 0.87 × 3,350 GB/s, 32 layers × 10 kernels × 4.8 µs, the host's 30 µs
    const step = decodeStep(replicaOf('llama-3.1-8b', 'h100-sxm'), tokens(1000, 1000));
    expect(step(1)).toBeCloseTo((15_009_316_864 + 196_608_000) / 2.9145e12 + 32 * 10 * 4.8e-6 + 30e-6, 12);
    expect(step(0.2)).toBe(step(1));
  });

  test('an expert is read once, however many tokens ask for it, and not at all if none does', () => {
    const step = decodeStep(replicaOf('mixtral-8x7b', 'h200-sxm'), tokens(0, 1));
    const expertSeconds = (32 * 8 * 3 * 4096 * 14_336 * 2) / (0.87 * 4.8e12);
    const host = SERVING_CONSTANTS.hostSecondsPerSequence + (0.5 * 131_072) / (0.87 * 4.8e12);
    // one token asks for 1 − (1 − 2/8) of them, two for 1 − (1 − 2/8)²
    expect(step(2) - step(1) - host).toBeCloseTo(expertSeconds * (0.4375 - 0.25), 12);
    expect(step(60) - step(40) - 20 * host).toBeCloseTo(expertSeconds * (0.75 ** 40 - 0.75 ** 60), 12);
  });

  test('many sequences are multiplied with longer than the weights are read', () => {
    const step = decodeStep(replicaOf('llama-3.1-8b', 'h100-sxm'), tokens(0, 1));
    const perSequence = (2 * 7_504_658_432) / (0.45 * 989e12) + 30e-6 + (0.5 * 131_072) / 2.9145e12;
    expect(step(1000) - step(900)).toBeCloseTo(100 * perSequence, 10);
  });

  test('two GPUs exchange two hidden vectors a layer', () => {
    const [one, two] = [1, 2].map((gpus) => decodeStep({ ...replicaOf('llama-3.1-8b', 'h100-sxm'), gpus }, tokens(0, 1)));
    const halved = (15_009_316_864 + 65_536) / 2 / 2.9145e12;
    // 2 × 32 layers × 4,096 × 2 B × 2(2 − 1)/2 at 0.55 × 450 GB/s
    expect((two?.(1) ?? 0) - (one?.(1) ?? 0)).toBeCloseTo(32 * 12.5e-6 + 524_288 / 247.5e9 - halved, 12);
  });

  test('with an indexer a longer prompt costs its index only', () => {
    const at = (inputTokens: number, batch: number) => decodeStep(replicaOf('glm-5', 'h200-sxm', { ...fp8, gpus: 8 }), tokens(inputTokens, 100))(batch);
    expect(at(16_000, 8) - at(8_000, 8)).toBeCloseTo((8 * 8000 * 78 * 132) / (0.87 * 4.8e12), 12);
    const plain = (inputTokens: number) => decodeStep(replicaOf('deepseek-r1', 'h200-sxm', { ...fp8, gpus: 8 }), tokens(inputTokens, 100))(8);
    expect(plain(16_000) - plain(8_000)).toBeCloseTo((8 * 8000 * 70_272) / (0.87 * 4.8e12), 12);
  });

  test('the arithmetic peak is that without sparsity', () => {
    expect(peakFlops(replicaOf('llama-3.1-8b', 'h100-sxm'))).toBe(989e12);
    expect(peakFlops(replicaOf('llama-3.1-8b', 'b200-sxm', { precision: 'fp4' }))).toBe(9000e12);
  });
});

describe('Kernels of a layer', () => {
  test.each<[string, string, Replica['precision'], number]>([
    ['dense', 'llama-3.3-70b', 'fp8', KERNELS.layer],
    ['dense in fp4', 'llama-3.3-70b', 'fp4', KERNELS.layer + KERNELS.denseInFp4],
    ['with a norm of queries and keys', 'qwen3-32b', 'bf16', KERNELS.layer + KERNELS.queryKeyNorm],
    ['of experts', 'mixtral-8x7b', 'bf16', KERNELS.layer + KERNELS.experts],
    ['of experts in fp8', 'minimax-m2.5', 'fp8', KERNELS.layer + KERNELS.experts + KERNELS.queryKeyNorm + KERNELS.expertsInFp8],
    ['of experts in half of the layers', 'llama-4-maverick', 'bf16', KERNELS.layer + (KERNELS.experts + KERNELS.sharedExpert) / 2],
    ['linear in three of four', 'qwen3.5-397b-a17b', 'bf16', KERNELS.layer + KERNELS.experts + KERNELS.sharedExpert + KERNELS.queryKeyNorm + 0.75 * KERNELS.linear],
    ['with MLA, an indexer and experts in 75 of 78', 'glm-5', 'bf16', KERNELS.layer + KERNELS.mla + KERNELS.sparseIndexer + (75 / 78) * (KERNELS.experts + KERNELS.sharedExpert)],
    ['in int4', 'llama-3.1-8b', 'int4', KERNELS.layer + KERNELS.int4],
  ])('%s', (_, weights, precision, kernels) => {
    expect(kernelsPerLayer({ weights: weightsOf(weights), precision })).toBeCloseTo(kernels, 12);
  });
});

describe('Reading a prompt, by hand', () => {
  test('8B in bf16 on one H100: the head is left out, attention sees half of all pairs', () => {
    const multiplied = (2 * 8192 * (7_504_658_432 - 128_256 * 4096)) / (0.65 * 989e12);
    const attended = (32 * 32 * 256 * 8192 ** 2) / (0.45 * 989e12);
    expect(prefillTime(replicaOf('llama-3.1-8b', 'h100-sxm'), 8192)).toBeCloseTo(multiplied + attended, 12);
  });

  test('only the active experts are multiplied with, less well', () => {
    const active = 32 * 2 * 3 * 4096 * 14_336;
    const rest = 32 * (2 * 4096 * 32 * 128 + 2 * 4096 * 8 * 128 + 4096 * 8);
    const attended = (32 * 32 * 256 * 1000 ** 2) / (0.45 * 989e12);
    expect(prefillTime(replicaOf('mixtral-8x7b', 'h200-sxm'), 1000)).toBeCloseTo((2 * 1000 * (rest + active / 0.26)) / (0.65 * 989e12) + attended, 12);
  });

  test('nothing to read takes no time', () => expect(prefillTime(replicaOf('llama-3.1-8b', 'h100-sxm'), 0)).toBe(0));
});

describe('Queries at a time', () => {
  const one = readyOf(replicaOf('llama-3.3-70b', 'h200-sxm', { ...fp8, engine: 'trtllm' }), tokens(8192, 1024));

  test('above the memory they queue, and there is no time to first token', () => {
    const [within, above] = [speedAt(one, 36), speedAt(one, 64)];
    expect(within.queued).toBe(0);
    expect(within.ttftSeconds).toBeGreaterThan(0);
    expect(above.queued).toBeCloseTo(64 - one.memory.largestBatch, 12);
    expect(above).not.toHaveProperty('ttftSeconds');
    expect(above).not.toHaveProperty('ttftBand');
  });

  test('what waits makes nothing faster: all together stay as fast as the memory allows', () => {
    expect(speedAt(one, 1000).outputTokensPerSecond).toBe(speedAt(one, 64).outputTokensPerSecond);
  });

  test('a time to first token comes with its wide band', () => {
    const { ttftSeconds = 0, ttftBand, tpotSeconds, tpotBand } = speedAt(one, 8);
    expect(ttftBand).toEqual(TTFT_BAND.map((multiple) => multiple * ttftSeconds));
    expect(tpotBand).toEqual(TPOT_BAND.map((multiple) => multiple * tpotSeconds));
  });

  test('all together write more than one, each of them less: throughput is neither constant nor proportional', () => {
    const [alone, many] = [speedAt(one, 1), speedAt(one, 32)];
    expect(many.outputTokensPerSecond).toBeGreaterThan(2 * alone.outputTokensPerSecond);
    expect(many.outputTokensPerSecond).toBeLessThan(32 * alone.outputTokensPerSecond);
    expect(many.tokensPerSecondPerUser).toBeLessThan(alone.tokensPerSecondPerUser);
  });

  test('the curve goes by doublings to the largest batch', () => {
    expect(throughputCurve(one).map(({ concurrency }) => concurrency)).toEqual([1, 2, 4, 8, 16, 32, 36]);
    expect(throughputCurve(one, 32).map(({ concurrency }) => concurrency)).toEqual([1, 2, 4, 8, 16, 32]);
    expect(throughputCurve(one, 1).map(({ concurrency }) => concurrency)).toEqual([1]);
  });

  test('less than one at a time has no meaning', () => expect(() => speedAt(one, 0.5)).toThrow('speedAt requires concurrency to be a finite number ≥ 1, got 0.5'));

  test('a long prompt and a short answer: a prompt is read in the time it takes, whoever waits for it', () => {
    const reading = readyOf(replicaOf('llama-3.3-70b', 'h200-sxm', { ...fp8, gpus: 2 }), tokens(16_000, 1));
    expect(speedAt(reading, 8).queriesPerSecond).toBeLessThanOrEqual(1 / reading.prefillSeconds);
    expect(speedAt(reading, 8).ttftSeconds).toBeGreaterThan(8 * reading.prefillSeconds);
  });

  test('refused replicas have no speed', () => expect(throughputOf(replicaOf('kimi-k3', 'b300-sxm', { gpus: 8 }), tokens(100, 100))).toMatchObject({ status: 'refused' }));
});

describe('What no run had', () => {
  test.each<[string, string, Partial<Replica>, readonly string[]]>([
    ['a measured device and precision', 'h200-sxm', fp8, []],
    ['another device', 'mi300x', fp8, ['hardware']],
    ['another precision', 'h100-sxm', { precision: 'int4' }, ['precision']],
    ['speculative decoding', 'h100-sxm', { ...fp8, acceptedTokensPerStep: 2 }, ['speculative-decoding']],
  ])('%s', (_, device, served, extrapolated) => {
    const replica = replicaOf('llama-3.1-8b', device, served);
    expect(extrapolationOf(replica)).toEqual(extrapolated);
    expect(readyOf(replica, tokens(100, 100)).extrapolated).toEqual(extrapolated);
  });

  test.each(['llama-3.3-70b', 'deepseek-r1'])('two accepted tokens a step make %s faster, less than twice', (weights) => {
    const tpot = (acceptedTokensPerStep: number) => readyOf(replicaOf(weights, 'b200-sxm', { precision: 'fp4', gpus: 8, acceptedTokensPerStep }), tokens(1024, 1024)).timesAt(8).tpotSeconds;
    expect(tpot(2)).toBeLessThan(tpot(1));
    expect(tpot(2)).toBeGreaterThan(tpot(1) / 2);
  });
});

describe('Laws', () => {
  const finite = (values: readonly number[]): boolean => values.every((value) => Number.isFinite(value) && value > 0);

  test('every speed is finite', () => {
    fc.assert(
      fc.property(replicas, lengths, fc.double({ min: 1, max: 5000, noNaN: true }), (replica, length, concurrency) => {
        const { tpotSeconds, ttftSeconds = 1, outputTokensPerSecond, queriesPerSecond, batch } = speedAt(readyOf(replica, length), concurrency);
        expect(finite([tpotSeconds, ttftSeconds, outputTokensPerSecond, queriesPerSecond, batch])).toBe(true);
      }),
    );
  });

  test('within memory a larger batch never lowers the queries that are answered, and never makes one of them faster', () => {
    fc.assert(
      fc.property(replicas, lengths, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (replica, length, a, b) => {
        const ready = readyOf(replica, length);
        const [fewer = 1, more = 1] = [a, b].toSorted((x, y) => x - y).map((share) => 1 + share * (Math.min(2000, ready.memory.largestBatch) - 1));
        const [less, most] = [speedAt(ready, fewer), speedAt(ready, more)];
        expect(most.queriesPerSecond).toBeGreaterThanOrEqual(less.queriesPerSecond * (1 - 1e-12));
        expect(most.tpotSeconds).toBeGreaterThanOrEqual(less.tpotSeconds * (1 - 1e-12));
        expect(most.ttftSeconds).toBeGreaterThanOrEqual((less.ttftSeconds ?? 0) * (1 - 1e-12));
      }),
    );
  });

  test('no replica does more than a second of work in a second', () => {
    fc.assert(
      fc.property(replicas, lengths, fc.double({ min: 1, max: 1000, noNaN: true }), (replica, length, batch) => {
        const ready = readyOf(replica, length);
        const work = ready.prefillSeconds + (length.outputTokens * ready.stepSeconds(batch)) / batch;
        expect((batch / ready.timesAt(batch).endToEndSeconds) * work).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  test.each(['bandwidthGbPerSecond', 'linkGbPerSecond'] as const)('a device with more %s is never slower', (field) => {
    fc.assert(
      fc.property(replicas, lengths, fc.double({ min: 1, max: 4, noNaN: true }), fc.double({ min: 1, max: 300, noNaN: true }), (replica, length, factor, batch) => {
        fc.pre(replica.hardware[field] !== undefined);
        const better = { ...replica, hardware: { ...replica.hardware, [field]: (replica.hardware[field] ?? 0) * factor } };
        expect(decodeStep(better, length)(batch)).toBeLessThanOrEqual(decodeStep(replica, length)(batch) * (1 + 1e-12));
        expect(prefillTime(better, length.inputTokens)).toBeLessThanOrEqual(prefillTime(replica, length.inputTokens) * (1 + 1e-12));
      }),
    );
  });

  test('more GPUs are never slower but for what they exchange', () => {
    const alone = { ...SERVING_CONSTANTS, allReduceSeconds: 0, linkShare: Number.POSITIVE_INFINITY };
    fc.assert(
      fc.property(replicas, lengths, fc.double({ min: 1, max: 300, noNaN: true }), (replica, length, batch) => {
        const twice = { ...replica, gpus: 2 * replica.gpus, hardware: { linkGbPerSecond: 1, ...replica.hardware } };
        expect(decodeStep(twice, length, alone)(batch)).toBeLessThanOrEqual(decodeStep(replica, length, alone)(batch) * (1 + 1e-12));
        expect(prefillTime(twice, length.inputTokens, alone)).toBeLessThanOrEqual(prefillTime(replica, length.inputTokens, alone) * (1 + 1e-12));
      }),
    );
  });

  test('longer queries never take less time a step, and never less memory', () => {
    fc.assert(
      fc.property(replicas, lengths, fc.integer({ min: 0, max: 20_000 }), fc.double({ min: 1, max: 300, noNaN: true }), (replica, length, more, batch) => {
        const longer = { ...length, inputTokens: length.inputTokens + more };
        const [short, long] = [readyOf(replica, length), readyOf(replica, longer)];
        expect(long.stepSeconds(batch)).toBeGreaterThanOrEqual(short.stepSeconds(batch) * (1 - 1e-12));
        expect(long.prefillSeconds).toBeGreaterThanOrEqual(short.prefillSeconds);
        expect(long.memory.largestBatch).toBeLessThanOrEqual(short.memory.largestBatch);
      }),
    );
  });

  test('the same weights in fewer bits are read sooner on a device that calculates in them', () => {
    const b200 = deviceOf('b200-sxm');
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 8 }), (length, gpus) => {
        const read = (precision: Replica['precision']) => decodeStep({ weights: weightsOf('llama-3.1-405b'), hardware: b200, gpus, precision, cacheBytesPerNumber: 1 }, length)(1);
        expect(read('fp8')).toBeLessThan(read('bf16'));
        expect(read('fp4')).toBeLessThan(read('fp8'));
      }),
    );
  });
});
