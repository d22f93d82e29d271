import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callTimeMean } from '../../../src/core/query/call-time.ts';
import { areTimes, ownTime, type OwnTimeInputs, type OwnTimes } from '../../../src/core/query/own-time.ts';
import { queryTime, shareWithin, type QueryTime } from '../../../src/core/query/query-time.ts';
import { simulateTime } from '../../../src/core/query/simulated-time.ts';
import { timePercentile } from '../../../src/core/query/time-percentile.ts';
import { perceivedWait } from '../../../src/core/tradeoff/perceived-wait.ts';

const once = { tokens: { output: 211, outputCv: 0.77 }, reasons: false, callsPerTurn: 1, failureShare: 0, mostAttempts: 1 } as const;
const timed = (own: OwnTimes, more: Partial<OwnTimeInputs> = {}) => ownTime({ own, ...once, ...more });
const call = { callSeconds: { p50: 2.4, p95: 9.8 } } as const;

describe('One’s own times of a call', () => {
  test('are what they were, and hold at their own percentiles', () => {
    const { time, withinLimit, band } = timed(call, { limitSeconds: 9.8 });
    expect(time.p50Seconds).toBeCloseTo(2.4, 12);
    expect(time.p95Seconds).toBeCloseTo(9.8, 9);
    expect(withinLimit).toBeCloseTo(0.95, 9);
    expect(shareWithin(time, 2.4)).toBeCloseTo(0.5, 12);
    expect(timePercentile(time, 0.95)).toBeCloseTo(9.8, 6);
    expect(band, 'nobody says how many calls were timed').toBeUndefined();
  });

  test('do not change with the tokens of the workload', () => {
    const [{ shape: _long, ...long }, { shape: _short, ...short }] = [{ output: 5_000, outputCv: 2 }, { output: 1, outputCv: 0 }].map((tokens) => timed(call, { tokens }).time) as [QueryTime, QueryTime];
    expect(long).toEqual(short);
  });

  // ln-σ of the lengths √ln(1 + 0.77²) = 0.6826 and of the speed 0.2 make 0.7113; without lengths the first token's 0.46, with hidden reasoning 0.64
  test.each([
    ['the lengths of the answers where they vary', {}, 2.4 * Math.exp(1.644_853_627 * Math.hypot(Math.sqrt(Math.log1p(0.77 ** 2)), 0.2))],
    ['the first token where they do not', { tokens: { output: 211, outputCv: 0 } }, 2.4 * Math.exp(1.644_853_627 * 0.46)],
    ['its hidden reasoning where it thinks', { tokens: { output: 211, outputCv: 0 }, reasons: true }, 2.4 * Math.exp(1.644_853_627 * 0.64)],
  ] as const)('of which only the median is known spread as %s', (_, more, p95) => {
    const { time } = timed({ callSeconds: { p50: 2.4 } }, more);
    expect([time.p50Seconds, time.p95Seconds]).toEqual([expect.closeTo(2.4, 9), expect.closeTo(p95, 6)]);
  });

  test('say when the first word comes where it was timed and one call makes the query, and never guess', () => {
    const first = { ...call, ttftSeconds: { p50: 0.6, p95: 1.9 } };
    expect(timed(first).firstWord).toEqual({ p50Seconds: 0.6, p95Seconds: expect.closeTo(1.9, 9) });
    expect(timed(first, { callsPerTurn: 2 }).firstWord).toBeUndefined();
    expect(timed(call).firstWord).toBeUndefined();
  });

  test('of a first token are no later than the whole call, whichever spread is assumed', () => {
    const slowFirst = timed({ callSeconds: { p50: 2 }, ttftSeconds: { p50: 1, p95: 40 } });
    expect([slowFirst.firstWord?.p95Seconds, slowFirst.time.p95Seconds]).toEqual([expect.closeTo(40, 9), expect.closeTo(40, 9)]);
    const steadyCall = timed({ callSeconds: { p50: 2, p95: 2.1 }, ttftSeconds: { p50: 1.9 } });
    expect([steadyCall.firstWord?.p95Seconds, steadyCall.time.p95Seconds]).toEqual([expect.closeTo(2.1, 9), expect.closeTo(2.1, 9)]);
  });

  test.each([
    ['calls in turn', { callsPerTurn: 4 }],
    ['attempts that fail', { failureShare: 0.3, mostAttempts: 3 }],
    ['both', { callsPerTurn: 3, failureShare: 0.1, mostAttempts: 2 }],
  ])('make the time of a query of %s as draws do', (_, more) => {
    const { stage, time } = timed(call, more);
    const drawn = simulateTime([stage], 7, 100_000);
    expect(Math.abs(time.meanSeconds / drawn.meanSeconds - 1)).toBeLessThan(0.02);
    expect(Math.abs(time.p50Seconds / drawn.p50Seconds - 1)).toBeLessThan(0.02);
    expect(Math.abs(time.p95Seconds / drawn.p95Seconds - 1)).toBeLessThan(0.03);
  });

  test('of calls at once count as their slowest: all three within its median', () => {
    const { stage } = timed(call);
    const slowest = queryTime([{ ...stage, atOnce: 3 }]);
    expect(shareWithin(timed(call).time, slowest.p50Seconds) ** 3).toBeCloseTo(0.5, 6);
  });

  test('that never vary add up as numbers do', () => {
    const { time } = timed({ callSeconds: { p50: 2, p95: 2 } }, { callsPerTurn: 3 });
    expect([time.meanSeconds, time.p50Seconds, time.p95Seconds]).toEqual([6, expect.closeTo(6, 6), expect.closeTo(6, 6)]);
  });

  test('are waited for whole where nobody timed the first word, and read along from it where they did', () => {
    const even = { callSeconds: { p50: 60, p95: 60 } };
    expect(perceivedWait(timed(even), 'streamed')).toBeCloseTo(60, 9);
    // 10 s to the first token; 50 s for 210 tokens that take 42 s to read
    expect(perceivedWait(timed({ ...even, ttftSeconds: { p50: 10, p95: 10 } }), 'streamed')).toBeCloseTo(10 + 8, 9);
    // the calls before the last are waited for whole
    expect(perceivedWait(timed({ ...even, ttftSeconds: { p50: 10, p95: 10 } }, { callsPerTurn: 3 }), 'streamed')).toBeCloseTo(120 + 18, 6);
    expect(perceivedWait(timed(even), 'background')).toBe(0);
  });

  test.each<[string, OwnTimes, boolean]>([
    ['a median alone', { callSeconds: { p50: 0.001 } }, true],
    ['two that are one', { callSeconds: { p50: 2, p95: 2 } }, true],
    ['a first token with its call', { ...call, ttftSeconds: { p50: 2.4, p95: 9.8 } }, true],
    ['nothing', { callSeconds: { p50: 0 } }, false],
    ['percentiles out of order', { callSeconds: { p50: 2, p95: 1 } }, false],
    ['a first token after its call', { ...call, ttftSeconds: { p50: 2.5 } }, false],
    ['slow first tokens after slow calls', { ...call, ttftSeconds: { p50: 1, p95: 9.9 } }, false],
    ['no number', { callSeconds: { p50: NaN } }, false],
  ])('can be %s: %j', (_, own, can) => expect(areTimes(own)).toBe(can));

  test('a streamed answer is never waited for longer than a whole one, nor less than for its first token or nothing', () => {
    const seconds = fc.tuple(fc.double({ min: 0.01, max: 100, noNaN: true }), fc.double({ min: 1, max: 20, noNaN: true })).map(([p50, times]) => ({ p50, p95: p50 * times }));
    fc.assert(
      fc.property(seconds, seconds, fc.integer({ min: 0, max: 5_000 }), (callSeconds, ttftSeconds, output) => {
        const own = { callSeconds, ttftSeconds };
        fc.pre(areTimes(own));
        const answer = timed(own, { tokens: { output, outputCv: 0 } });
        const wait = perceivedWait(answer, 'streamed');
        expect(wait).toBeLessThanOrEqual(callTimeMean(answer.call) * (1 + 1e-9));
        expect(wait).toBeGreaterThan(0);
      }),
    );
  });
});
