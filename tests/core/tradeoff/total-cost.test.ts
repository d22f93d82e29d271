import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callTime, callTimeMean } from '../../../src/core/query/call-time.ts';
import { filtered, type Candidate, type Limits } from '../../../src/core/tradeoff/filters.ts';
import { perceivedWait } from '../../../src/core/tradeoff/perceived-wait.ts';
import { rank, winnerAt } from '../../../src/core/tradeoff/rank.ts';
import { costWithWait, totalCost } from '../../../src/core/tradeoff/total-cost.ts';
import { leastWorth, netValue, stakesOf } from '../../../src/core/tradeoff/worth.ts';
import { alternatives, amount, partlyKnown, stakes } from './random-alternatives.ts';

const A = { id: 'A', usd: 0.03, seconds: 6, rate: 0.95 };
const B = { id: 'B', usd: 0.01, seconds: 2, rate: 0.9 };

describe('Expected total cost', () => {
  // by hand: 0.03 + 0.002 × 6 + 0.05 × 2
  test('is the cost, the wait and the errors', () => {
    expect(totalCost(A, { errorUsd: 2, secondUsd: 0.002 })).toEqual({ status: 'known', usd: expect.closeTo(0.142, 12), callUsd: 0.03, waitUsd: expect.closeTo(0.012, 12), errorUsd: expect.closeTo(0.1, 12) });
  });
  test.each([
    ['an unknown rate leaves a range', { errorUsd: 2, secondUsd: 1 }, { seconds: 3 }, { status: 'unknown', lacks: ['rate'], leastUsd: 4, mostUsd: 6 }],
    ['an unknown wait leaves no upper bound', { errorUsd: 2, secondUsd: 1 }, { rate: 0.5 }, { status: 'unknown', lacks: ['seconds'], leastUsd: 2 }],
    ['both unknown', { errorUsd: 2, secondUsd: 1 }, {}, { status: 'unknown', lacks: ['seconds', 'rate'], leastUsd: 1 }],
    ['without stakes nothing more need be known', { errorUsd: 0, secondUsd: 0 }, {}, { status: 'known', usd: 1, callUsd: 1, waitUsd: 0, errorUsd: 0 }],
    ['a rate of 0 is known', { errorUsd: 2, secondUsd: 0 }, { rate: 0 }, { status: 'known', usd: 3, callUsd: 1, waitUsd: 0, errorUsd: 2 }],
    ['a free call costs its errors', { errorUsd: 2, secondUsd: 0 }, { usd: 0, rate: 0.5 }, { status: 'known', usd: 1, callUsd: 0, waitUsd: 0, errorUsd: 1 }],
  ])('%s', (_, given, facts, expected) => expect(totalCost({ id: 'x', usd: 1, ...facts }, given)).toEqual(expected));

  test('what is unknown turns out to lie in its range', () => {
    fc.assert(
      fc.property(alternatives, stakes, ([first], given) => {
        const { rate: _, ...unmeasured } = first!;
        const [range, total] = [totalCost(unmeasured, given), totalCost(first!, given)];
        if (range.status === 'known' || total.status === 'unknown') {
          expect(given.errorUsd).toBe(0);
          return;
        }
        expect(range.leastUsd).toBeLessThanOrEqual(total.usd);
        expect(range.mostUsd).toBeGreaterThanOrEqual(total.usd * (1 - 1e-12));
      }),
    );
  });
  test.each<[string, () => unknown, string]>([
    ['a negative cost', () => totalCost({ id: 'x', usd: -1 }, { errorUsd: 0, secondUsd: 0 }), 'totalCost requires the cost of x to be a finite number ≥ 0, got -1'],
    ['a rate in percent', () => totalCost({ id: 'x', usd: 1, rate: 95 }, { errorUsd: 0, secondUsd: 0 }), 'totalCost requires the rate of x to be a share from 0 to 1, got 95'],
    ['an endless wait', () => totalCost({ id: 'x', usd: 1, seconds: Infinity }, { errorUsd: 0, secondUsd: 0 }), 'totalCost requires the wait of x to be a finite number ≥ 0, got Infinity'],
    ['a stake that is none', () => totalCost(A, { errorUsd: Number.NaN, secondUsd: 0 }), 'totalCost requires what a wrong answer loses to be a finite number ≥ 0, got NaN'],
    ['a total beyond numbers', () => totalCost({ id: 'x', usd: 1, seconds: 1e200 }, { errorUsd: 0, secondUsd: 1e200 }), 'totalCost requires the total to be a finite number ≥ 0, got Infinity'],
    ['a second that pays', () => costWithWait(A, -1), 'costWithWait requires the cost of a second to be a finite number ≥ 0, got -1'],
  ])('%s is refused', (_, act, message) => expect(act).toThrow(message));
});

describe('What answering is worth', () => {
  test('is the value less the total at the stake V + r', () => {
    fc.assert(
      fc.property(alternatives, amount(100), amount(100), amount(1), ([first], rightUsd, wrongUsd, secondUsd) => {
        const { usd, seconds, rate } = first!;
        const byDefinition = rightUsd * rate - wrongUsd * (1 - rate) - usd - secondUsd * seconds;
        expect(Math.abs(netValue(first!, { rightUsd, wrongUsd }, secondUsd)! - byDefinition)).toBeLessThanOrEqual(1e-9);
      }),
    );
  });
  test('is 0 at the least worth', () => {
    fc.assert(
      fc.property(alternatives, stakes, ([first], given) => {
        const least = leastWorth(first!, given.errorUsd, given.secondUsd);
        if (least.status !== 'from') {
          expect(first!.rate).toBe(0);
          return;
        }
        expect(Math.abs(netValue(first!, { rightUsd: least.usd, wrongUsd: given.errorUsd }, given.secondUsd)!)).toBeLessThanOrEqual(1e-9 * (least.usd + given.errorUsd + 1));
      }),
    );
  });
  test('both a loss and a worth are never asked for: one gives the other', () => expect(stakesOf({ rightUsd: 3, wrongUsd: 2 }, 0)).toEqual({ errorUsd: 5, secondUsd: 0 }));
  test('without errors that cost, the rate still counts', () => expect(leastWorth({ id: 'x', usd: 1 }, 0, 1)).toEqual({ status: 'unknown', lacks: ['seconds', 'rate'] }));
});

describe('The perceived wait', () => {
  const row = { ttftSeconds: { p50: 2, p95: 2 }, outputTokensPerSecond: { p50: 4, p95: 4 }, includesHiddenReasoning: false };
  const call = callTime(row, { output: 101 });
  const answer = { call, time: { meanSeconds: 3 * callTimeMean(call) } };

  // by hand: 2 s to the first token, 100 more at 4 a second where a reader takes 5: 25 − 20 s of waiting
  test('of a streamed answer is its first token and what comes slower than reading', () => expect(perceivedWait({ call, time: { meanSeconds: callTimeMean(call) } }, 'streamed')).toBeCloseTo(7, 9));
  test('of the calls before the last is all of them', () => expect(perceivedWait(answer, 'streamed')).toBeCloseTo(2 * 27 + 7, 9));
  test('is the mean, not the median', () => {
    const varied = callTime({ ...row, ttftSeconds: { p50: 2, p95: 20 } }, { output: 1 });
    // a log-normal mean is p50·e^(σ²/2), σ = ln(p95/p50)/1.644854
    expect(perceivedWait({ call: varied, time: { meanSeconds: callTimeMean(varied) } }, 'streamed')).toBeCloseTo(2 * Math.exp((Math.log(10) / 1.644_853_627) ** 2 / 2), 6);
  });
  test('nobody waits in the background', () => expect(perceivedWait(answer, 'background')).toBe(0));
});

describe('Filters', () => {
  const full: Candidate = { id: 'x', withinShare: 0.99, p95Tokens: 1000, contextTokens: 8000, regions: ['eu', 'us'], headroom: 2, rate: 0.9 };
  const all: Limits = { seconds: 10, region: 'eu', rate: 0.8 };
  const codes = (facts: Partial<Candidate>, limits: Limits = all): readonly string[] => filtered([{ ...full, ...facts }], limits).excluded.flatMap((one) => one.codes);

  test.each<[string, Partial<Candidate>, readonly string[]]>([
    ['what meets all limits stays', {}, []],
    ['too slow for 95 of 100', { withinShare: 0.949 }, ['latency-limit']],
    ['just fast enough', { withinShare: 0.95 }, []],
    ['a prompt too long', { p95Tokens: 8001 }, ['context']],
    ['another region', { regions: ['us'] }, ['region']],
    ['a peak above the rate limit', { headroom: 0.99 }, ['rate-limit']],
    ['too often wrong', { rate: 0.79 }, ['success-rate']],
    ['a batch that takes too long', { batchSeconds: 86_400, withinShare: undefined }, ['batch-wait']],
    ['everything at once', { withinShare: 0, p95Tokens: 9000, regions: [], headroom: 0, rate: 0 }, ['context', 'rate-limit', 'latency-limit', 'region', 'success-rate']],
  ])('%s', (_, facts, expected) => expect(codes(facts)).toEqual(expected));

  test('another percentile asks for another share', () => expect(codes({ withinShare: 0.6 }, { seconds: 10, within: 0.5 })).toEqual([]));
  test('a batch without a deadline stays, and none is checked for speed', () => expect(filtered([{ ...full, batchSeconds: 86_400, withinShare: undefined }], {})).toMatchObject({ excluded: [], unchecked: [] }));
  test('what is unknown stays and is said', () => {
    const { survivors, excluded, unchecked } = filtered([{ id: 'new' }], all);
    expect([survivors, excluded]).toEqual([[{ id: 'new' }], []]);
    expect(unchecked).toEqual([{ item: { id: 'new' }, codes: ['context', 'rate-limit', 'latency-limit', 'region', 'success-rate'] }]);
  });
  test('what is out need not be measured', () => expect(filtered([{ id: 'x', headroom: 0.5 }], all)).toMatchObject({ survivors: [], excluded: [{ codes: ['rate-limit'] }], unchecked: [] }));
  test('a share in percent is refused', () => expect(() => filtered([], { rate: 80 })).toThrow('filtered requires the least success rate to be a share from 0 to 1, got 80'));
});

describe('Ranking', () => {
  const at = (errorUsd: number): unknown => {
    const { ranked, tied } = rank([A, B], { errorUsd, secondUsd: 0.002 });
    return [ranked.map(({ id }) => id).join(' '), tied];
  };
  // by hand: the totals are equal at 0.56
  test.each([[0.1, ['B A', []]], [0.56, ['B A', ['A']]], [2, ['A B', []]]] as const)('at a stake of %s', (errorUsd, expected) => expect(at(errorUsd)).toEqual(expected));

  test('one option wins, none leaves nothing', () => {
    expect(rank([A], { errorUsd: 1, secondUsd: 0 }).ranked).toHaveLength(1);
    expect(rank([], { errorUsd: 1, secondUsd: 0 })).toEqual({ ranked: [], tied: [], unknown: [] });
  });
  test('what nobody measured may be excluded all the same', () => {
    const { unknown } = rank([{ id: 'a', usd: 1, rate: 0.5 }, { id: 'dear', usd: 3 }, { id: 'cheap', usd: 0.5 }], { errorUsd: 2, secondUsd: 0 });
    expect(unknown.map(({ id, canWin }) => [id, canWin])).toEqual([['dear', false], ['cheap', true]]);
  });
  test('lists each once, lowest first; input order changes nothing; all is finite', () => {
    fc.assert(
      fc.property(partlyKnown, stakes, (all, given) => {
        const ranking = rank(all, given);
        expect([...ranking.ranked, ...ranking.unknown].map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
        expect(rank(all.toReversed(), given).ranked).toEqual(ranking.ranked);
        expect(winnerAt(all, given)).toBe(ranking.ranked[0]?.id);
        for (const [index, { totalUsd }] of ranking.ranked.entries()) {
          expect(Number.isFinite(totalUsd)).toBe(true);
          expect(totalUsd).toBeGreaterThanOrEqual((ranking.ranked[index - 1]?.totalUsd ?? 0) * (1 - 2e-12));
        }
      }),
    );
  });
  test('without stakes the cheapest, at the highest stakes the best', () => {
    fc.assert(
      fc.property(alternatives, (all) => {
        const cheapest = Math.min(...all.map(({ usd }) => usd));
        const best = Math.max(...all.map(({ rate }) => rate));
        expect(rank(all, { errorUsd: 0, secondUsd: 0 }).ranked[0]!.usd).toBeLessThanOrEqual(cheapest * (1 + 1e-12));
        const winner = rank(all, { errorUsd: 1e15, secondUsd: 0 }).ranked[0]!.id;
        expect(all.find(({ id }) => id === winner)!.rate).toBeGreaterThanOrEqual(best - 1e-11);
      }),
    );
  });
});
