import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callTime, callTimeMean, HIDDEN_REASONING_TTFT_SIGMA, SPEED_SIGMA, TTFT_SIGMA, type SpeedMeasurement } from '../../../src/core/query/call-time.ts';
import { latency, latencyBand, latencyWithin } from '../../../src/core/query/latency.ts';
import { queryTime, shareWithin, type Stage } from '../../../src/core/query/query-time.ts';
import { headroom } from '../../../src/core/query/rate-limit.ts';
import { simulateTime } from '../../../src/core/query/simulated-time.ts';
import { streamedWait } from '../../../src/core/query/wait.ts';
import { logNormalMean, logNormalQuantile } from '../../../src/core/stats/log-normal.ts';

const measured = (JSON.parse(readFileSync('tests/core/query/measured-speeds.json', 'utf8')) as { rows: (SpeedMeasurement & { model: string })[] }).rows;
const plain: SpeedMeasurement = { ttftSeconds: { p50: 0.6 }, outputTokensPerSecond: { p50: 100 }, includesHiddenReasoning: false };
const hidden: SpeedMeasurement = { ttftSeconds: { p50: 20.6 }, outputTokensPerSecond: { p50: 100 }, includesHiddenReasoning: true, timeToFirstAnswerSeconds: 20.6 };
const streamedThinking: SpeedMeasurement = { ...plain, timeToFirstAnswerSeconds: 20.6 };
const median = ({ ttft, generation }: Stage['time']): number => ttft.median + generation.median;
const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const percentiles = fc.tuple(between(0.1, 0.95), between(1, 20), between(1.05, 3)).map(([low, p50, high]) => ({ p05: low * p50, p50, p95: high * p50 }));
const anyRow = fc.record({ ttftSeconds: percentiles, outputTokensPerSecond: percentiles.map(({ p05, p50, p95 }) => ({ p05: p05 * 10, p50: p50 * 10, p95: p95 * 10 })), includesHiddenReasoning: fc.boolean() });

describe('The time of one call', () => {
  test.each([
    ['without reasoning: TTFT + (O − 1)/speed', plain, { output: 501 }, undefined, 0.6 + 5, 'none'],
    ['reasoning given: R + O − 1 tokens', plain, { output: 501, reasoning: 2000 }, undefined, 0.6 + 25, 'given'],
    ['hidden reasoning, not given: it is in the TTFT', hidden, { output: 501 }, undefined, 20.6 + 5, 'benchmark'],
    ['hidden reasoning, given with a base row: bare TTFT and R', hidden, { output: 501, reasoning: 1000 }, plain, 0.6 + 15, 'given'],
    ['hidden reasoning, given without a base row: the benchmark’s', hidden, { output: 501, reasoning: 1000 }, undefined, 20.6 + 5, 'benchmark'],
    ['streamed reasoning, not given: until the first answer token', streamedThinking, { output: 501 }, undefined, 20.6 + 5, 'benchmark'],
    ['streamed reasoning, given: its own TTFT is bare', streamedThinking, { output: 501, reasoning: 1000 }, undefined, 0.6 + 15, 'given'],
    ['no output, as of an embedding', plain, { output: 0 }, undefined, 0.6, 'none'],
  ] as const)('%s', (_, row, tokens, base, seconds, reasoningTime) => {
    const time = callTime(row, tokens, base);
    expect(median(time)).toBeCloseTo(seconds, 9);
    expect(time.reasoningTime).toBe(reasoningTime);
  });
  test('reasoning is never timed twice: a hidden one without a base row takes no time of its own', () => {
    for (const reasoning of [undefined, 0, 500, 50_000]) {
      const time = callTime(hidden, { output: 301, ...(reasoning === undefined ? {} : { reasoning }) });
      expect(median(time)).toBeCloseTo(20.6 + 3, 9);
      expect(time.lacksBaseRow).toBe(reasoning !== undefined);
      expect(time.reasoningTokens).toBeUndefined();
    }
  });
  test('reasoning for the cost is estimated from the time, where a base row tells the bare time', () => {
    expect(callTime(hidden, { output: 1 }, plain)).toMatchObject({ reasoningTokens: 2000, reasoningIsEstimate: true });
    expect(callTime(streamedThinking, { output: 1 })).toMatchObject({ reasoningTokens: 2000, reasoningIsEstimate: true });
    expect(callTime(plain, { output: 1 })).toMatchObject({ reasoningTokens: 0, reasoningIsEstimate: false });
    expect(callTime(hidden, { output: 1, reasoning: 70 }, plain)).toMatchObject({ reasoningTokens: 70, reasoningIsEstimate: false });
  });
  test('unknown spreads are the measured medians; known ones are kept, a slow speed being a long time', () => {
    expect(callTime(plain, { output: 2 }).ttft.sigmaAbove).toBe(TTFT_SIGMA);
    expect(callTime(hidden, { output: 2 }).ttft.sigmaAbove).toBe(HIDDEN_REASONING_TTFT_SIGMA);
    expect(callTime(plain, { output: 2 }).generation.sigmaAbove).toBe(SPEED_SIGMA);
    const time = callTime({ ...plain, outputTokensPerSecond: { p05: 50, p50: 100, p95: 110 } }, { output: 101 });
    expect([0.05, 0.95].map((share) => logNormalQuantile(time.generation, share).toFixed(9))).toEqual([(100 / 110).toFixed(9), '2.000000000']);
  });
  test('answers of different length spread the time', () => {
    const time = callTime({ ...plain, outputTokensPerSecond: { p50: 100, p95: 100 } }, { output: 501, outputCv: 0.5 });
    expect(logNormalMean(time.generation)).toBeCloseTo(5, 9);
    expect(time.generation.sigmaAbove).toBeCloseTo(Math.sqrt(Math.log1p((0.5 * 501 / 500) ** 2)), 12);
  });
});

describe('The wait', () => {
  test('the mean wait is p50·e^(σ²/2), not the p50', () => {
    const time = callTime({ ...plain, outputTokensPerSecond: { p50: 100, p95: 100 } }, { output: 1 });
    expect(callTimeMean(time)).toBeCloseTo(0.6 * Math.exp(TTFT_SIGMA ** 2 / 2), 9);
    expect(callTimeMean(time)).toBeGreaterThan(median(time) * 1.1);
  });
  test('a streamed answer that comes faster than it is read is waited for until it starts', () => {
    const fast = { ...plain, outputTokensPerSecond: { p50: 100, p95: 100 } };
    expect(streamedWait(callTime(fast, { output: 501 }))).toBeCloseTo(callTimeMean(callTime(fast, { output: 1 })), 9);
    // 500 tokens at 4 a second take 125 s, reading them 100 s
    const slow = { ...plain, outputTokensPerSecond: { p50: 4, p95: 4 } };
    expect(streamedWait(callTime(slow, { output: 501 }))).toBeCloseTo(25 + logNormalMean(callTime(slow, { output: 1 }).ttft), 9);
    // reasoning is not read
    expect(streamedWait(callTime(fast, { output: 501, reasoning: 1000 }))).toBeCloseTo(10 + logNormalMean(callTime(fast, { output: 1 }).ttft), 9);
  });
  test('it is never longer than the whole answer', () => {
    fc.assert(
      fc.property(anyRow, between(1, 3000), (row, output) => {
        const time = callTime(row, { output });
        expect(streamedWait(time)).toBeLessThanOrEqual(callTimeMean(time) * (1 + 1e-9));
      }),
    );
  });
});

describe('The time of several calls agrees with a seeded simulation', () => {
  const cases = measured.flatMap((row) => [1, 2, 5, 10].map((calls) => [row.model, calls, row] as const));
  test.each(cases)('%s, %d calls: p95 within 3%%, mean and p50 within 3%%', (_, inSequence, row) => {
    const stages: Stage[] = [{ time: callTime(row, { output: 300 }), inSequence }];
    const time = queryTime(stages);
    const simulated = simulateTime(stages, 2026, 60_000);
    expect(Math.abs(time.p95Seconds / simulated.p95Seconds - 1)).toBeLessThan(0.03);
    expect(Math.abs(time.p50Seconds / simulated.p50Seconds - 1)).toBeLessThan(0.03);
    const within = simulated.sortedSeconds.filter((seconds) => seconds <= 2 * time.p50Seconds).length / 60_000;
    expect(Math.abs(shareWithin(time, 2 * time.p50Seconds) - within)).toBeLessThan(0.01);
  });

  const first = callTime(measured[0]!, { output: 300 });
  const second = callTime(measured[1]!, { output: 300 });
  test.each([
    ['different calls, tools between them', [{ time: first, inSequence: 3, fixedSeconds: 0.5 }, { time: second }]],
    ['five at once, then one', [{ time: first, atOnce: 5 }, { time: second }]],
    ['three at once, alone', [{ time: second, atOnce: 3 }]],
    ['retries', [{ time: first, failureShare: 0.3, mostAttempts: 4 }]],
    ['retries of calls at once', [{ time: second, inSequence: 2, atOnce: 3, failureShare: 0.2, mostAttempts: 3 }]],
    ['a long agent', [{ time: second, inSequence: 40 }]],
  ] as const)('%s', (_, stages) => {
    const time = queryTime(stages);
    const simulated = simulateTime(stages, 7, 60_000);
    for (const name of ['meanSeconds', 'p50Seconds', 'p95Seconds'] as const) expect(Math.abs(time[name] / simulated[name] - 1), name).toBeLessThan(0.03);
  });
});

describe('Laws of a query’s time', () => {
  test('means add, percentiles do not', () => {
    fc.assert(
      fc.property(anyRow, fc.integer({ min: 2, max: 12 }), (row, calls) => {
        const time = callTime(row, { output: 200 });
        const [one, many] = [queryTime([{ time }]), queryTime([{ time, inSequence: calls }])];
        expect(many.meanSeconds).toBeCloseTo(calls * one.meanSeconds, 6);
        expect(many.p95Seconds).toBeLessThan(calls * one.p95Seconds * 1.001);
      }),
      { numRuns: 40 },
    );
  });
  test('p50 ≤ p95, shares lie in 0–1 and rise with the limit, and the p95 is met by 95%', () => {
    fc.assert(
      fc.property(anyRow, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }), (row, inSequence, atOnce) => {
        const time = queryTime([{ time: callTime(row, { output: 200 }), inSequence, atOnce }]);
        expect(time.p50Seconds).toBeLessThanOrEqual(time.p95Seconds);
        expect(shareWithin(time, time.p95Seconds)).toBeCloseTo(0.95, 4);
        const shares = [0, 0.5, 1, 2, 10, 1000].map((times) => shareWithin(time, times * time.p95Seconds));
        expect(shares.every((share, i) => share >= (shares[i - 1] ?? 0) - 1e-12 && share <= 1)).toBe(true);
        expect(shares[0]).toBe(0);
        expect(Number.isFinite(time.meanSeconds)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
  test('a spread on one side only is a step the quadrature can only come near', () => {
    const time = queryTime([{ time: callTime({ ...plain, ttftSeconds: { p05: 0.4, p50: 4, p95: 12 }, outputTokensPerSecond: { p05: 16, p50: 160, p95: 160 } }, { output: 200 }) }]);
    expect(Math.abs(shareWithin(time, time.p95Seconds) - 0.95)).toBeLessThan(0.01);
  });
  test('calls made at once take as long as the slowest: P(all within t) = F(t)^n', () => {
    const time = callTime(plain, { output: 200 });
    const [one, four] = [queryTime([{ time }]), queryTime([{ time, atOnce: 4 }])];
    expect(shareWithin(four, 4)).toBeCloseTo(shareWithin(one, 4) ** 4, 12);
    expect(four.meanSeconds).toBeGreaterThan(one.meanSeconds);
  });
  test('the same seed gives the same draws', () => {
    const stages = [{ time: callTime(plain, { output: 200 }), inSequence: 2 }];
    expect(simulateTime(stages, 5, 500)).toEqual(simulateTime(stages, 5, 500));
    expect(simulateTime(stages, 5, 500)).not.toEqual(simulateTime(stages, 6, 500));
  });
  test('a call that never varies takes what it takes, however often', () => {
    const time = callTime({ ...plain, ttftSeconds: { p50: 0.6, p95: 0.6 }, outputTokensPerSecond: { p50: 100, p95: 100 } }, { output: 101 });
    expect(queryTime([{ time }])).toMatchObject({ meanSeconds: expect.closeTo(1.6, 9), p50Seconds: expect.closeTo(1.6, 9), p95Seconds: expect.closeTo(1.6, 9) });
    expect(queryTime([{ time, inSequence: 5 }])).toMatchObject({ meanSeconds: expect.closeTo(8, 9), p50Seconds: expect.closeTo(8, 5), p95Seconds: expect.closeTo(8, 5) });
  });
  test('no stage and half a call are refused', () => {
    expect(() => queryTime([])).toThrow('queryTime requires at least one stage, got 0');
    expect(() => queryTime([{ time: callTime(plain, { output: 1 }), inSequence: 0.5 }])).toThrow('queryTime requires calls in sequence to be a whole number ≥ 1, got 0.5');
  });
});

describe('Latency and limits', () => {
  const stages = [{ time: callTime(plain, { output: 200 }) }];
  test('a batch has no latency and no limit admits it; what was not measured stays unknown', () => {
    expect(latency(stages, true)).toEqual({ status: 'batch', mostSeconds: 86_400 });
    expect(latencyWithin(latency(stages, true), 1e9)).toBe(0);
    expect(latencyWithin(latency(undefined, false), 30)).toBeUndefined();
    expect(latencyWithin(latency(stages, false), 30)).toBeGreaterThan(0.999);
  });
  test('an older measurement is less sure, other hosts less still', () => {
    expect(latencyBand(730.5, false)).toBeCloseTo(0.5, 12);
    expect(latencyBand(0, true)).toBeGreaterThan(latencyBand(365, false));
  });
  test.each([
    [{ requestsPerMinute: 100 }, { requestsPerMinute: 100 }, { limit: 'requestsPerMinute', headroom: 1, isFeasible: true }],
    [{ requestsPerMinute: 100 }, { requestsPerMinute: 101 }, { limit: 'requestsPerMinute', headroom: 100 / 101, isFeasible: false }],
    [{ requestsPerMinute: 0 }, { requestsPerMinute: 1 }, { limit: 'requestsPerMinute', headroom: 0, isFeasible: false }],
    [{ requestsPerMinute: 5 }, { requestsPerMinute: 0 }, undefined],
  ])('limits %j at a peak of %j', (limits, peak, expected) => {
    expect(headroom(limits, peak)).toEqual(expected);
  });
  test('a limit whose peak nobody counted is refused', () => {
    expect(() => headroom({ tokensPerMinute: 5 }, { requestsPerMinute: 1 })).toThrow('headroom requires a peak for the limit tokensPerMinute, got none');
  });
});
