import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankWorkload, type CacheFacts, type Workload } from '../../../src/core/model/workload.ts';
import { callsOf, prefixHitShare } from '../../../src/core/query/calls.ts';
import type { Leaves } from '../../../src/core/pricing/usage.ts';

const CACHE: CacheFacts = { offered: true, writesCharged: true, minPrefixTokens: 0, lifetimeSeconds: 300 };
const NO_CACHE: CacheFacts = { ...CACHE, offered: false };
const conversation = (turns: number, more: Partial<Workload> = {}): Workload => ({ ...blankWorkload, systemTokens: 1_000, inputTokens: 120, outputTokens: 250, turnsPerConversation: turns, caching: 'conversation', ...more });

/** Tokens of a whole conversation by leaf: the calls are averaged over its turns. */
function totals(workload: Workload, cache: CacheFacts, prefixHit = 0): Required<Pick<Leaves, 'input' | 'cacheRead' | 'cacheWrite' | 'output'>> {
  const sum = { input: 0, cacheRead: 0, cacheWrite: 0, output: 0 };
  for (const { leaves, perQuery } of callsOf(workload, cache, prefixHit)) {
    for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += (leaves[name] ?? 0) * perQuery * workload.turnsPerConversation;
  }
  return sum;
}

describe('a conversation of n turns, call by call, equals the closed form', () => {
  // n(P+u) + (u+a)n(n−1)/2 uncached; reads (n−1)(P+u) + (u+a)(n−1)(n−2)/2 and writes P+u + (n−1)(u+a) cached
  const [P, u, a] = [1_000, 120, 250];
  const turns = Array.from({ length: 50 }, (_, index) => index + 1);

  test.each(turns)('%i turns, uncached', (n) => {
    expect(totals(conversation(n), NO_CACHE)).toEqual({ input: expect.closeTo(n * (P + u) + ((u + a) * n * (n - 1)) / 2, 6), cacheRead: 0, cacheWrite: 0, output: expect.closeTo(n * a, 6) });
  });

  test.each(turns)('%i turns, cached', (n) => {
    expect(totals(conversation(n), CACHE)).toEqual({
      input: 0,
      cacheRead: expect.closeTo((n - 1) * (P + u) + ((u + a) * (n - 1) * (n - 2)) / 2, 6),
      cacheWrite: expect.closeTo(P + u + (n - 1) * (u + a), 6),
      output: expect.closeTo(n * a, 6),
    });
  });

  test.each(turns)('%i turns, a fifth of the calls too late: those reads are writes', (n) => {
    const reads = (n - 1) * (P + u) + ((u + a) * (n - 1) * (n - 2)) / 2;
    const late = totals(conversation(n, { lateShare: 0.2 }), CACHE);
    expect(late.cacheRead).toBeCloseTo(0.8 * reads, 6);
    expect(late.cacheWrite).toBeCloseTo(P + u + (n - 1) * (u + a) + 0.2 * reads, 6);
  });
});

describe('calls of a query', () => {
  test('only a cut history makes a conversation linear', () => {
    const input = (n: number): number => totals(conversation(n, { historyTokens: 500, caching: 'typed' }), NO_CACHE).input;
    expect(input(40) - input(39)).toBeCloseTo(input(20) - input(19), 6);
    const whole = (n: number): number => totals(conversation(n, { caching: 'typed' }), NO_CACHE).input;
    expect(whole(40) - whole(39)).toBeGreaterThan(whole(20) - whole(19));
  });

  test('nothing is cached below the shortest prefix the offer caches', () => {
    const short = conversation(1, { caching: 'prefix', systemTokens: 1_023 });
    const least = { ...CACHE, minPrefixTokens: 1_024 };
    expect(totals(short, least, 1)).toMatchObject({ input: 1_143, cacheRead: 0, cacheWrite: 0 });
    expect(totals({ ...short, systemTokens: 1_024 }, least, 1)).toMatchObject({ input: 120, cacheRead: 1_024, cacheWrite: 0 });
  });

  test('a shared prefix is read as often as another query came within its lifetime, and written otherwise', () => {
    const hit = prefixHitShare(1 / 300, 300);
    expect(hit).toBeCloseTo(1 - Math.exp(-1), 12);
    expect(totals(conversation(1, { caching: 'prefix' }), CACHE, hit)).toMatchObject({ input: 120, cacheRead: expect.closeTo(1_000 * hit, 9), cacheWrite: expect.closeTo(1_000 * (1 - hit), 9) });
  });

  test('where a list has no rate for writing, what is not read is plain input', () => {
    const free = { ...CACHE, writesCharged: false };
    expect(totals(conversation(3), free)).toMatchObject({ input: 1_000 + 3 * 120 + 2 * 250, cacheRead: expect.closeTo(2 * 1_120 + 370, 6), cacheWrite: 0 });
    expect(totals({ ...blankWorkload, inputTokens: 1_000, cachedShare: 0.6, cacheWriteShare: 0.3 }, free)).toMatchObject({ input: 400, cacheRead: 600, cacheWrite: 0 });
  });

  test('a typed share is read, and written where said', () => {
    expect(totals({ ...blankWorkload, inputTokens: 1_000, cachedShare: 0.6, cacheWriteShare: 0.3 }, CACHE)).toMatchObject({ input: expect.closeTo(100, 9), cacheRead: 600, cacheWrite: 300 });
  });

  test('an agent sends its tools’ results on, and extras only once', () => {
    const calls = callsOf({ ...blankWorkload, systemTokens: 100, inputTokens: 10, toolTokens: 50, outputTokens: 5, callsPerTurn: 3, extras: { webSearch: 2 } }, NO_CACHE, 0);
    expect(calls.map(({ leaves }) => leaves.input)).toEqual([110, 165, 220]);
    expect(calls.map(({ leaves }) => leaves.webSearch)).toEqual([2, undefined, undefined]);
  });

  test('reasoning is billed in every call and never sent again', () => {
    const calls = callsOf({ ...blankWorkload, inputTokens: 10, outputTokens: 5, reasoningTokens: 1_000, turnsPerConversation: 2 }, NO_CACHE, 0);
    expect(calls.map(({ leaves }) => [leaves.input, leaves.reasoning])).toEqual([[10, 1_000], [25, 1_000]]);
  });

  test('however a prompt is cached, its tokens are the same', () => {
    const count = fc.integer({ min: 0, max: 5_000 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({ systemTokens: count, inputTokens: count, toolTokens: count, outputTokens: count, callsPerTurn: fc.integer({ min: 1, max: 4 }), turnsPerConversation: fc.integer({ min: 1, max: 6 }), historyTokens: fc.oneof(count, fc.constant(Infinity)), lateShare: share }),
        fc.constantFrom('prefix' as const, 'conversation' as const),
        share,
        count,
        (shape, caching, prefixHit, minPrefixTokens) => {
          const workload: Workload = { ...blankWorkload, ...shape };
          const uncached = totals(workload, NO_CACHE);
          const cached = totals({ ...workload, caching }, { ...CACHE, minPrefixTokens }, prefixHit);
          expect(cached.input + cached.cacheRead + cached.cacheWrite).toBeCloseTo(uncached.input, 4);
          for (const leaf of Object.values(cached)) expect(leaf).toBeGreaterThanOrEqual(-1e-9);
        },
      ),
      { seed: 7 },
    );
  });
});
