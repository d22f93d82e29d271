import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MIX_SAVES, selfHostAnswer } from '../../../src/core/answers/self-host.ts';
import type { OwnAgainstApi, OwnServers, SelfHostInputs } from '../../../src/core/answers/self-host/inputs.ts';
import { breakEven, staircase } from '../../../src/core/projection/break-even.ts';
import { selfHostSentences } from '../../../src/words/en/answer-self-host.ts';
import { expectEveryCodeSaid, said } from './said.ts';

const EACH = 0.004;
const UP_TO = 1e8;
/** Replicas of 4,000 USD for two million queries each, twice that spare; slower ones take less. */
const volumeAt = (each: number, beside: readonly [number, number] = [0, 0], perReplica = 2e6): OwnAgainstApi['volume'] => {
  const at = (times: number) => breakEven(staircase({ queriesPerReplica: perReplica / times, usdOf: (needed) => 4_000 * (needed + 1), usdPerQuery: beside[0] }, UP_TO), { usd: (queries) => (each + beside[1]) * queries, cuts: [] }, UP_TO);
  return { predicted: at(1), slow: at(1.42), fast: at(0.7) };
};
const billAt = (queries: number): number => 4_000 * (Math.max(1, Math.ceil(queries / 2e6)) + 1);
const ownAt = (queries: number, over: Partial<OwnServers> = {}): OwnServers => ({ id: 'own', usdPerMonth: billAt(queries), usdRange: [billAt(queries), billAt(queries)], replicas: 1, gpus: 8, perMillion: { usd: 8, tokensPerSecond: 25 }, unpriced: [], isHostUnpriced: false, isExtrapolated: false, isMeasured: false, isSized: false, licence: { standing: 'free', name: 'MIT', limits: '' }, ...over });
const NO_MIX = { usd: 0, replicas: 0, apiShare: 1 };
const against = (over: Partial<OwnAgainstApi> = {}): OwnAgainstApi => ({ api: { id: 'api', usdPerQuery: EACH }, volume: volumeAt(EACH), upToQueries: UP_TO, hybrid: NO_MIX, quality: 'same', besideUsd: [0, 0], unrated: [], isGuess: false, ...over });
const inputs = (queriesPerMonth: number, over: Partial<OwnAgainstApi> = {}, own: Partial<OwnServers> = {}): SelfHostInputs => ({ queriesPerMonth, own: ownAt(queriesPerMonth, own), against: against(over) });
const QUARTER: Partial<OwnAgainstApi> = { api: { id: 'api', usdPerQuery: 0.0025 }, volume: volumeAt(0.0025) };
const codes = (statements: readonly { readonly code: PropertyKey }[]): readonly PropertyKey[] => statements.map(({ code }) => code);

describe('Self-host or API', () => {
  test.each<[string, SelfHostInputs, string]>([
    ['too little to fill one replica and its spare', inputs(1e6), 'api-below-same'],
    ['enough for good', inputs(9e7), 'own-above-same'],
    // at a quarter of a cent, 4,000·(n + 1) is less for 5 replicas from 9.6 to 10 million, for 6 from 11.2 million on
    ['a replica too many for its load', inputs(10.5e6, QUARTER), 'api-between-same'],
    ['full ones, before the next', inputs(9.8e6, QUARTER), 'own-between-same'],
    ['an API that costs less than any replica', { queriesPerMonth: 1e6, own: ownAt(1e6), against: against({ api: { id: 'api', usdPerQuery: 0.001 }, volume: volumeAt(0.001) }) }, 'api-never-same'],
    ['answers not compared', inputs(1e6, { quality: 'unknown', unrated: ['own', 'api'] }), 'api-below-unknown'],
    ['errors counted', inputs(1e6, { quality: 'counted', besideUsd: [0.02, 0.001], volume: volumeAt(EACH, [0.02, 0.001]) }), 'api-never-counted'],
    ['parts without a price', inputs(9e7, {}, { unpriced: ['hosting.peopleUsdPerMonth'] }), 'own-above-same-bound'],
    ['parts without a price, and the API chosen anyway', inputs(1e6, {}, { unpriced: ['hosting.peopleUsdPerMonth'] }), 'api-below-same'],
    ['a host without a price', inputs(9e7, {}, { isHostUnpriced: true }), 'own-above-same-bound'],
    ['a mix that saves more than either', inputs(1e6, { hybrid: { usd: 3_000, replicas: 1, apiShare: 0.2 } }), 'mix-same'],
    ['a mix that saves too little for the trouble', inputs(1e6, { hybrid: { usd: 3_900, replicas: 1, apiShare: 0.2 } }), 'api-below-same'],
    ['more than a fleet of its own size takes', inputs(2e8), 'overloaded'],
    ['no API', { queriesPerMonth: 1e6, own: ownAt(1e6) }, 'no-api'],
    ['no servers', { queriesPerMonth: 1e6, against: against() }, 'no-own'],
    ['servers that cost nothing', { queriesPerMonth: 1e6, own: ownAt(1e6, { usdPerMonth: 0, usdRange: [0, 0] }), against: against({ volume: { ...volumeAt(EACH), predicted: { status: 'always', ranges: [{ cheaper: 'own', aboveQueries: 0, upToQueries: UP_TO, begins: 'first' }] } } }) }, 'own-always-same'],
    ['both free: a tie is the API’s', { queriesPerMonth: 1e6, own: ownAt(1e6, { usdPerMonth: 0, usdRange: [0, 0] }), against: against({ api: { id: 'api', usdPerQuery: 0 }, volume: volumeAt(0) }) }, 'api-never-same'],
  ])('%s', (_, given, code) => {
    const answer = selfHostAnswer(given);
    expect(answer.verdict.code).toBe(code);
    said(answer, selfHostSentences);
  });

  test('every code has a sentence', () => expectEveryCodeSaid(selfHostSentences));

  test('worked by hand: 8,000 USD for a replica and its spare against 0.4 cents: two million queries', () => {
    const answer = selfHostAnswer(inputs(1e6));
    expect(answer.verdict.values).toMatchObject({ load: { value: 1e6 }, saves: { value: 4_000 } });
    // the first replica is full at two million, where both cost 8,000: it pays where two and the spare do, from 3 million on
    expect(answer.verdict.values).toHaveProperty('from.value', expect.closeTo(3e6, 3));
    expect(codes(answer.wouldChange)).toEqual(['own-cost-below', 'api-price-above', 'volume-above']);
    expect(answer.wouldChange[0]!.values).toHaveProperty('at.value', 4_000);
    expect(answer.wouldChange[1]!.values).toHaveProperty('at.value', 0.008);
    expect(answer.workings.map(({ result }) => result)).toMatchObject([{ value: 8_000 }, { value: 4_000 }]);
  });

  test('the band of the speed is in the verdict and, where it turns it, in the confidence', () => {
    const sure = selfHostAnswer(inputs(1e6));
    expect(sure.confidence.level).toBe('high');
    expect(codes(sure.confidence.because)).toEqual(['speed-predicted', 'band-agrees']);
    expect(selfHostSentences['band-agrees']({ low: '$8,000', high: '$8,000' })).toContain('your own cost $8,000 a month');
    expect(selfHostSentences['band-agrees']({ low: '$8,000', high: '$9,000' })).toContain('your own cost $8,000 to $9,000 a month');
    const open = selfHostAnswer(inputs(3.5e6, {}, { usdRange: [8_000, 16_000] }));
    expect(open.confidence.level).toBe('low');
    expect(codes(open.confidence.because)).toContain('band-turns');
    expect(codes(open.measureNext)).toContain('measure-speed');
  });

  test('a wrong answer’s cost turns it at the difference over the stake', () => {
    const answer = selfHostAnswer({ ...inputs(1e6, { quality: 'unknown', unrated: ['own'] }), errorUsd: 0.1 });
    // 0.4 cents a query more, at 10 cents a wrong answer: 4 points
    expect(answer.wouldChange.find(({ code }) => code === 'quality-better')?.values).toHaveProperty('points.value', expect.closeTo(0.04, 12));
    expect(codes(answer.missing)).toEqual(['lacks-rate']);
    expect(codes(answer.measureNext)).toContain('evaluate');
  });

  test('what has no price must stay below what is saved', () => {
    const answer = selfHostAnswer(inputs(9e7, {}, { unpriced: ['hosting.peopleUsdPerMonth', 'hosting.storageUsdPerMonth'] }));
    const bound = answer.holdsWhile.find(({ code }) => code === 'while-unpriced');
    expect(bound?.values).toHaveProperty('usd.value', expect.closeTo(9e7 * EACH - billAt(9e7), 6));
    expect(answer.confidence.level).toBe('low');
    expect(codes(answer.measureNext)).toContain('price-the-rest');
  });

  test('licence, bits and months are said', () => {
    const time = { monthly: [{ cheaper: 'api', fromMonth: 0, toMonth: 4 }, { cheaper: 'own', fromMonth: 5, toMonth: 11 }], cumulative: [], paidBack: { status: 'never' } } as const;
    const answer = selfHostAnswer(inputs(1e6, { time }, { isSized: true, licence: { standing: 'limited', name: 'Llama', limits: 'not above 700 million users' }, fewerBits: { format: 'fp8', native: 'bf16' } }));
    expect(said(answer, selfHostSentences)).toEqual(expect.arrayContaining([
      'Your use keeps to the Llama: not above 700 million users.',
      'Answers in fp8 are as good as in bf16, the format that was published; nobody here measured that.',
      'Over the months you plan for, your own cost less from month 6 on, at least for a while.',
    ]));
    expect(codes(selfHostAnswer(inputs(1e6, {}, { licence: { standing: 'unread', name: 'MiniMax', limits: '' } })).measureNext)).toContain('read-licence');
  });
});

describe('Laws', () => {
  const load = fc.double({ min: 1, max: 1e8, noNaN: true });

  test('the verdict names what costs less at the load, and its condition holds there', () => {
    fc.assert(
      fc.property(load, fc.double({ min: 1e-4, max: 0.05, noNaN: true }), (queries, each) => {
        const { verdict } = selfHostAnswer({ queriesPerMonth: queries, own: ownAt(queries), against: against({ api: { id: 'api', usdPerQuery: each }, volume: volumeAt(each) }) });
        const isOwn = verdict.code.startsWith('own');
        const difference = each * queries - billAt(queries);
        fc.pre(Math.abs(difference) > 1e-6 * billAt(queries));
        expect(isOwn).toBe(difference > 0);
        const { from, until } = verdict.values as Record<string, { readonly value: number } | undefined>;
        if (isOwn && from) expect(queries).toBeGreaterThan(from.value * (1 - 1e-9));
        if (until) expect(queries).toBeLessThanOrEqual(until.value * (1 + 1e-9));
      }),
    );
  });

  test('a verdict whose volumes turn over the band is never sure', () => {
    fc.assert(
      fc.property(load, (queries) => {
        const answer = selfHostAnswer(inputs(queries));
        said(answer, selfHostSentences);
        if (codes(answer.confidence.because).includes('band-turns')) {
          expect(answer.confidence.level).toBe('low');
          expect(answer.measureNext.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('a mix is chosen only where it saves its trouble', () => {
    fc.assert(
      fc.property(load, fc.double({ min: 0, max: 1, noNaN: true }), (queries, share) => {
        const cheaper = Math.min(billAt(queries), EACH * queries);
        const { verdict } = selfHostAnswer(inputs(queries, { hybrid: { usd: share * cheaper, replicas: 1, apiShare: 0.5 } }));
        expect(verdict.code.startsWith('mix')).toBe(share * cheaper < (1 - MIX_SAVES) * cheaper);
      }),
    );
  });
});
