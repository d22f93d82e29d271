import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TTFT_BAND } from '../../../src/core/hosting/constants.ts';
import { loadPoint, operatingPoint, type OperatingPoint } from '../../../src/core/hosting/operating-point.ts';
import { readyOf, replicaOf, tokens } from './catalogued.ts';
import { lengths, replicas } from './random-replicas.ts';

const llama = readyOf(replicaOf('llama-3.3-70b', 'h100-sxm', { precision: 'fp8', gpus: 4 }), tokens(1024, 512));

function serving(point: OperatingPoint) {
  if (point.status !== 'serves') throw new Error(point.status);
  return point;
}

describe('The operating point', () => {
  test('without limits is all that the memory holds', () => {
    const { batch, limitedBy, speed } = serving(operatingPoint(llama));
    expect({ batch, limitedBy }).toEqual({ batch: Math.floor(llama.memory.largestBatch), limitedBy: 'memory' });
    expect(speed.queued).toBe(0);
  });

  test('for a speed per user is the last batch that keeps it', () => {
    const { batch, limitedBy, queriesPerSecond } = serving(operatingPoint(llama, { tokensPerSecondPerUser: 40 }));
    expect(limitedBy).toBe('speed');
    expect(llama.timesAt(batch).tpotSeconds).toBeLessThanOrEqual(1 / 40);
    expect(llama.timesAt(batch + 1).tpotSeconds).toBeGreaterThan(1 / 40);
    expect(queriesPerSecond).toBe(batch / llama.timesAt(batch).endToEndSeconds);
  });

  test('for a time to first token is the last batch whose band reaches it, and says that its middle does not', () => {
    const limit = 0.1;
    const { batch, limitedBy, ttftHolds } = serving(operatingPoint(llama, { ttftSeconds: limit }));
    expect({ limitedBy, ttftHolds }).toEqual({ limitedBy: 'first-token', ttftHolds: false });
    expect(TTFT_BAND[0] * llama.timesAt(batch).ttftSeconds).toBeLessThanOrEqual(limit);
    expect(TTFT_BAND[0] * llama.timesAt(batch + 1).ttftSeconds).toBeGreaterThan(limit);
    expect(serving(operatingPoint(llama, { ttftSeconds: 60 })).ttftHolds).toBe(true);
  });

  test.each([
    ['speed', { tokensPerSecondPerUser: 1000 }, 'speed'],
    ['a first token', { ttftSeconds: 0.01 }, 'first-token'],
  ] as const)('too slow for %s even alone is a status', (_, limits, limitedBy) => {
    expect(operatingPoint(llama, limits)).toMatchObject({ status: 'too-slow', limitedBy, speed: { batch: 1 } });
  });

  test('too large for the memory is a status, with both sizes', () => {
    const point = operatingPoint(readyOf(replicaOf('llama-3.1-405b', 'h100-sxm', { precision: 'fp8', gpus: 4 }), tokens(1024, 512)));
    expect(point).toMatchObject({ status: 'too-large', usableBytes: 85_520_809_984 });
    expect(point).toHaveProperty('neededBytes', expect.closeTo(403_747_897_344 / 4 + (128_256 * 16_384 * 2) / 4 + 3.5e9 + (1536 * 516_096) / 4, 0));
  });

  test.each([
    [{ tokensPerSecondPerUser: 0 }, 'operatingPoint requires tokensPerSecondPerUser to be a finite number > 0, got 0'],
    [{ ttftSeconds: -1 }, 'operatingPoint requires ttftSeconds to be a finite number > 0, got -1'],
  ])('a limit of %j has no meaning', (limits, message) => expect(() => operatingPoint(llama, limits)).toThrow(message));

  test('a tighter limit never means more', () => {
    fc.assert(
      fc.property(replicas, lengths, fc.double({ min: 1, max: 200, noNaN: true }), fc.double({ min: 1, max: 3, noNaN: true }), (replica, length, tokensPerSecondPerUser, factor) => {
        const ready = readyOf(replica, length);
        const [loose, tight] = [operatingPoint(ready, { tokensPerSecondPerUser }), operatingPoint(ready, { tokensPerSecondPerUser: tokensPerSecondPerUser * factor })];
        fc.pre(tight.status === 'serves');
        expect(tight.batch).toBeLessThanOrEqual(serving(loose).batch);
        expect(tight.queriesPerSecond).toBeLessThanOrEqual(serving(loose).queriesPerSecond);
      }),
    );
  });
});

describe('A load', () => {
  test('of nothing leaves the replica idle', () => {
    expect(loadPoint(llama, 0)).toMatchObject({ status: 'stable', batch: expect.closeTo(0, 9) as number });
  });

  test('that is small finds every query alone: batch = queries a second × the time of one', () => {
    const point = loadPoint(llama, 0.01);
    expect(point).toMatchObject({ status: 'stable', batch: expect.closeTo(0.01 * llama.timesAt(1).endToEndSeconds, 9) as number });
  });

  test('above what the memory takes is overloaded, and says how much it takes', () => {
    const most = llama.memory.largestBatch / llama.timesAt(llama.memory.largestBatch).endToEndSeconds;
    expect(loadPoint(llama, most * 1.001)).toEqual({ status: 'overloaded', mostQueriesPerSecond: most });
    expect(loadPoint(llama, most * 0.999)).toHaveProperty('status', 'stable');
  });

  test('below zero has no meaning', () => expect(() => loadPoint(llama, -1)).toThrow('loadPoint requires queriesPerSecond to be a finite number ≥ 0, got -1'));

  test('keeps Little’s law, and gives back the batch of an operating point', () => {
    fc.assert(
      fc.property(replicas, lengths, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (replica, length, share) => {
        const ready = readyOf(replica, length);
        const batch = share * ready.memory.largestBatch;
        const queriesPerSecond = batch / ready.timesAt(batch).endToEndSeconds;
        const point = loadPoint(ready, queriesPerSecond);
        if (point.status !== 'stable') throw new Error('overloaded below its most');
        expect(point.batch / (queriesPerSecond * point.endToEndSeconds)).toBeCloseTo(1, 9);
        expect(point.batch / batch).toBeCloseTo(1, 6);
      }),
    );
  });

  test('that is larger is never answered sooner', () => {
    fc.assert(
      fc.property(replicas, lengths, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (replica, length, a, b) => {
        const ready = readyOf(replica, length);
        const most = ready.memory.largestBatch / ready.timesAt(ready.memory.largestBatch).endToEndSeconds;
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((share) => loadPoint(ready, 0.999 * share * most));
        if (low?.status !== 'stable' || high?.status !== 'stable') throw new Error('overloaded below its most');
        expect(high.endToEndSeconds).toBeGreaterThanOrEqual(low.endToEndSeconds * (1 - 1e-9));
      }),
    );
  });
});
