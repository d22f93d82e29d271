import { describe, expect, test } from 'vitest';
import { correctedBy, CORRECTION_REACH, CORRECTION_TRUST } from '../../../src/core/hosting/correction.ts';
import { speedAt } from '../../../src/core/hosting/throughput.ts';
import { readyOf, replicaOf, tokens } from './catalogued.ts';

const replica = replicaOf('llama-3.3-70b', 'h100-sxm', { precision: 'fp8', gpus: 4 });
const length = tokens(1024, 512);
const predicted = readyOf(replica, length);
const tpot = (concurrency: number) => speedAt(predicted, concurrency).tpotSeconds;
const factorAt = (points: Parameters<typeof correctedBy>[1], concurrency: number) => speedAt(correctedBy(predicted, points), concurrency).tpotSeconds / tpot(concurrency);

describe('A prediction corrected by measured speeds', () => {
  test('without points is as it was', () => expect(correctedBy(predicted, [])).toBe(predicted));

  test('moves by the power 0.7 of what was measured against it', () => {
    expect(factorAt([{ concurrency: 16, tpotSeconds: 1.5 * tpot(16) }], 16)).toBeCloseTo(1.5 ** CORRECTION_TRUST, 12);
    expect(factorAt([{ concurrency: 16, tpotSeconds: 0.8 * tpot(16) }], 64)).toBeCloseTo(0.8 ** CORRECTION_TRUST, 12);
  });

  test('measures that agree change nothing', () => {
    expect(factorAt([{ concurrency: 4, tpotSeconds: tpot(4) }, { concurrency: 64, tpotSeconds: tpot(64) }], 16)).toBeCloseTo(1, 12);
  });

  test('nearer points count for more: at one of them, two doublings from the other', () => {
    const points = [{ concurrency: 8, tpotSeconds: 1.2 * tpot(8) }, { concurrency: 32, tpotSeconds: 0.9 * tpot(32) }];
    const far = Math.exp(-(2 ** 2) / (2 * CORRECTION_REACH ** 2));
    expect(Math.log(factorAt(points, 8))).toBeCloseTo((CORRECTION_TRUST * (Math.log(1.2) + far * Math.log(0.9))) / (1 + far), 12);
    expect(Math.log(factorAt(points, 16))).toBeCloseTo((CORRECTION_TRUST * (Math.log(1.2) + Math.log(0.9))) / 2, 12);
  });

  test('a point of other GPUs and lengths is held against the prediction for them', () => {
    const other = speedAt(readyOf({ ...replica, gpus: 8 }, tokens(8192, 256)), 4).tpotSeconds;
    expect(factorAt([{ concurrency: 4, gpus: 8, inputTokens: 8192, outputTokens: 256, tpotSeconds: 1.3 * other }], 16)).toBeCloseTo(1.3 ** CORRECTION_TRUST, 12);
  });

  test('points so far away that their weight vanishes still say what is known', () => {
    expect(factorAt([{ concurrency: 1, inputTokens: 1, outputTokens: 1e9, tpotSeconds: 0.05 }], 64)).toBeGreaterThan(0);
  });

  test('the end is as far from the first token as the corrected speed says; the first token is left', () => {
    const { ttftSeconds, tpotSeconds, endToEndSeconds } = correctedBy(predicted, [{ concurrency: 16, tpotSeconds: 2 * tpot(16) }]).timesAt(16);
    expect(ttftSeconds).toBe(predicted.timesAt(16).ttftSeconds);
    expect(endToEndSeconds).toBeCloseTo(ttftSeconds + 511 * tpotSeconds, 12);
  });

  test.each([
    ['no time', { concurrency: 1, tpotSeconds: 0 }, 'correctedBy requires tpotSeconds to be a finite number > 0, got 0'],
    ['less than one at a time', { concurrency: 0, tpotSeconds: 0.1 }, 'speedAt requires concurrency to be a finite number ≥ 1, got 0'],
  ])('%s is refused', (_, point, message) => expect(() => correctedBy(predicted, [point])).toThrow(message));
});
