import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { openCatalogue } from '../../../src/catalogue/catalogue.ts';
import { catalogueData } from '../../../src/catalogue/data.ts';
import { blankWorkload, type Workload } from '../../../src/core/model/workload.ts';
import { weekProfile } from '../../../src/core/growth/week-profile.ts';
import { lengthShares } from '../../../src/core/query/length-shares.ts';
import { UNKNOWN_TOKEN_FACTOR, workloadCost, type CostInputs, type WorkloadCost } from '../../../src/core/query/workload-cost.ts';

const AT = Date.parse('2026-11-22');
let catalogue: Catalogue;
beforeAll(() => {
  catalogue = openCatalogue(catalogueData);
});

const cost = (id: string, workload: Partial<Workload>, more: Partial<CostInputs> = {}): WorkloadCost =>
  workloadCost({ schedule: catalogue.schedule(id), setting: {}, workload: { ...blankWorkload, ...workload }, at: AT, arrivalsPerSecond: 0, reasons: false, tokenFactor: UNKNOWN_TOKEN_FACTOR, verbosity: 1, ...more });
const usd = (id: string, workload: Partial<Workload>, more: Partial<CostInputs> = {}): number => cost(id, workload, more).expected;

describe('the expected cost of a query', () => {
  test('one call of whole counts has an exact bill: 1,155 × $0.15 + 211 × $0.60 per million', () => {
    const { expected, bill } = cost('openai/gpt-4o-mini', { inputTokens: 1_155, outputTokens: 211 });
    expect(bill?.total).toBe('0.00029985');
    expect(expected).toBeCloseTo(0.00029985, 15);
  });

  test('a failed attempt is paid: three attempts at 20% failures cost 1.24 calls', () => {
    const one = usd('openai/gpt-4o', { inputTokens: 1_000, outputTokens: 100 });
    expect(usd('openai/gpt-4o', { inputTokens: 1_000, outputTokens: 100, failureShare: 0.2, mostAttempts: 3 })).toBeCloseTo(one * 1.24, 12);
  });

  test('a batched share is charged at the batch rate: half of it saves a quarter', () => {
    const query = { inputTokens: 1_000, outputTokens: 100 };
    const mixed = cost('openai/gpt-4o', { ...query, batchShare: 0.5 });
    expect(mixed.expected).toBeCloseTo(0.75 * usd('openai/gpt-4o', query), 12);
    expect(mixed.lines.map(({ dimension, serviceTier }) => [dimension, serviceTier])).toEqual([['input', undefined], ['output', undefined], ['input', 'batch'], ['output', 'batch']]);
  });

  test('batch is never applied twice: a query already in batch with no batched share stays at half', () => {
    const query = { inputTokens: 1_000, outputTokens: 100 };
    expect(usd('openai/gpt-4o', query, { setting: { serviceTier: 'batch' } })).toBeCloseTo(0.5 * usd('openai/gpt-4o', query), 12);
  });

  test('spread prompts reach the long-context tier although their mean does not', () => {
    const mean = { inputTokens: 200_000, outputTokens: 1_000 };
    const flat = usd('openai/gpt-5.4', mean);
    const spread = cost('openai/gpt-5.4', { ...mean, inputCv: 0.8 });
    const [short, long] = lengthShares(200_000, 0.8, [-1, 272_000]) as [ReturnType<typeof lengthShares>[number], ReturnType<typeof lengthShares>[number]];
    const byHand = (200_000 * (short.shareOfTokens * 2.5 + long.shareOfTokens * 5) + 1_000 * (short.shareOfCalls * 15 + long.shareOfCalls * 22.5)) / 1e6;
    expect(spread.expected).toBeCloseTo(byHand, 12);
    expect(spread.expected).toBeGreaterThan(flat * 1.2);
    expect(spread.lines.find(({ dimension, above }) => dimension === 'input' && above !== undefined)?.above).toBe(272_000);
  });

  test('the partial expectation agrees with a sum over a fine grid of lengths', () => {
    const [mean, cv, tier] = [50_000, 1.1, 120_000];
    const sigma = Math.sqrt(Math.log1p(cv * cv));
    const mu = Math.log(mean) - sigma ** 2 / 2;
    let above = 0;
    const step = 1e-4;
    for (let z = -9; z < 9; z += step) {
      const length = Math.exp(mu + sigma * (z + step / 2));
      if (length > tier) above += (length * Math.exp(-((z + step / 2) ** 2) / 2) * step) / Math.sqrt(2 * Math.PI);
    }
    expect(lengthShares(mean, cv, [-1, tier])[1]?.shareOfTokens).toBeCloseTo(above / mean, 4);
  });

  test('turns are priced one by one: a long conversation passes the tier only in its last turns', () => {
    const long = { systemTokens: 0, inputTokens: 20_000, outputTokens: 0, turnsPerConversation: 20 };
    const byHand = Array.from({ length: 20 }, (_, turn) => (turn + 1) * 20_000).reduce((sum, prompt) => sum + prompt * (prompt > 272_000 ? 5 : 2.5), 0) / 20 / 1e6;
    expect(usd('openai/gpt-5.4', long)).toBeCloseTo(byHand, 12);
  });

  test('DeepSeek’s weekly windows: 35 of 168 hours at peak', () => {
    const { expected, weekly, bill } = cost('deepseek/deepseek-v4-pro', { inputTokens: 1_000_000 });
    expect(weekly).toBe(true);
    expect(bill).toBeUndefined();
    expect(expected).toBeCloseTo((35 * 1.32 + 133 * 0.66) / 168, 10);
  });

  test('the tokenizer’s band is shown, and gone when counts are the model’s own', () => {
    const query = { inputTokens: 1_000, outputTokens: 100 };
    const { low, expected, high } = cost('anthropic/claude-haiku-4-5', query, { tokenFactor: { low: 1, typical: 1.2, high: 1.35 } });
    const plain = usd('anthropic/claude-haiku-4-5', query, { tokenFactor: { low: 1, typical: 1, high: 1 } });
    expect([low, expected, high].map((value) => value / plain)).toEqual([1, expect.closeTo(1.2, 9), expect.closeTo(1.35, 9)]);
    const own = cost('anthropic/claude-haiku-4-5', { ...query, tokenizer: 'own' }, { tokenFactor: { low: 1, typical: 1.2, high: 1.35 } });
    expect([own.low, own.high]).toEqual([own.expected, own.expected]);
  });

  test('reasoning nobody knows is named as missing and never counted as 0 tokens that were measured', () => {
    expect(cost('openai/gpt-5', { inputTokens: 10, outputTokens: 10 }, { reasons: true }).missing).toEqual(['reasoning']);
    const known = cost('openai/gpt-5', { inputTokens: 0, outputTokens: 0, reasoningTokens: 1_000 }, { reasons: true });
    expect(known.missing).toEqual([]);
    expect(known.expected).toBeCloseTo(0.01, 12);
    expect(usd('openai/gpt-5', { inputTokens: 0, outputTokens: 0, reasoningTokens: 1_000 }, { reasons: false })).toBe(0);
  });

  test('a cache discount falls on cached input only', () => {
    const [plain, cached] = [0, 0.5].map((cachedShare) => cost('openai/gpt-4o', { inputTokens: 2_000, outputTokens: 100, cachedShare }));
    const outputOf = ({ lines }: WorkloadCost): number => lines.filter(({ side }) => side === 'output').reduce((sum, { amount }) => sum + amount, 0);
    expect(outputOf(cached!)).toBe(outputOf(plain!));
    expect(plain!.expected - cached!.expected).toBeCloseTo((1_000 * (2.5 - 1.25)) / 1e6, 15);
  });

  test.each([
    ['openai/gpt-4-turbo', 5_000, 'not-offered'],
    ['openai/gpt-4o', 1_023, 'below-minimum'],
    ['openai/gpt-4o', 1_024, undefined],
  ] as const)('%s with a prompt of %i tokens, half of it asked from the cache: %s', (id, inputTokens, refused) => {
    const asked = cost(id, { inputTokens, cachedShare: 0.5 });
    expect(asked.cache.refused).toBe(refused);
    expect(asked.expected === usd(id, { inputTokens })).toBe(refused !== undefined);
  });

  test('a search nobody priced is an error, never free', () => {
    expect(() => cost('cohere/command-a-03-2025', { extras: { webSearch: 1 } })).toThrow(/requires a rate for "webSearch"/u);
  });

  test('lines add up to the total', () => {
    const { lines, expected } = cost('openai/gpt-5.6-sol', { systemTokens: 3_000, inputTokens: 200, outputTokens: 300, turnsPerConversation: 5, caching: 'conversation', inputCv: 0.7, failureShare: 0.05, mostAttempts: 2, batchShare: 0 });
    expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(expected, 15);
    for (const { count, rate, amount } of lines) expect((count * Number(rate)) / 1e6).toBeCloseTo(amount, 12);
  });
});

test.each([
  ['xai/grok-4.3', {}],
  ['google/gemini-2.5-flash', { reasoningTokens: 500, extras: { inputImage: 300 }, callsPerTurn: 3, turnsPerConversation: 2, failureShare: 0.1, mostAttempts: 2 }],
  ['mistral/mistral-small-2603', { cachedShare: 0.4 }],
] as const)('the band of %s is what its ends cost', (id, workload) => {
  const query = { inputTokens: 1_000, outputTokens: 200, historyTokens: Infinity, ...workload };
  const more = { reasons: true };
  const { low, high } = cost(id, query, { ...more, tokenFactor: { low: 0.7, typical: 1.1, high: 1.3 } });
  const at = (factor: number): number => usd(id, query, { ...more, tokenFactor: { low: factor, typical: factor, high: factor } });
  expect([low, high]).toEqual([expect.closeTo(at(0.7), 12), expect.closeTo(at(1.3), 12)]);
});

test('office hours in China meet six peak hours of eight at DeepSeek', () => {
  const { expected } = cost('deepseek/deepseek-v4-pro', { inputTokens: 1_000_000 }, { weekProfile: weekProfile('office', 8) });
  // peak from 9 to 12 and 14 to 18 o'clock, office from 9 to 17: six of eight hours
  expect(expected).toBeCloseTo((30 * 1.32 + 10 * 0.66) / 40, 10);
});

test('office hours in California meet none', () => {
  const { expected } = cost('deepseek/deepseek-v4-pro', { inputTokens: 1_000_000 }, { weekProfile: weekProfile('office', -8) });
  // 9 to 17 in UTC−8 is 1 to 9 o'clock of the next day in UTC+8: never at peak
  expect(expected).toBeCloseTo(0.66, 10);
});
