import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { catalogueData } from '../../src/catalogue/data.ts';
import { hostedMonth } from '../../src/core/hosting/plan.ts';
import { fromNano } from '../../src/core/projection/nano.ts';
import { defaultScenario } from '../../src/scenario/fields.ts';
import { isProjected } from '../../src/scenario/over-months.ts';
import type { CombinedQuote, HostedQuote, Quote } from '../../src/scenario/quote.ts';
import type { Refusal } from '../../src/scenario/quotes.ts';
import { readTexts } from '../../src/scenario/read.ts';
import { run, type Result } from '../../src/scenario/run.ts';

const catalogue = openCatalogue(catalogueData);
const runOf = (models: string, texts: Readonly<Record<string, string>> = {}): Result => {
  const { scenario, problems } = readTexts({ models, ...texts }, 'attribute', defaultScenario('2026-11-22'));
  expect(problems).toEqual([]);
  return run(scenario, catalogue);
};
const first = (models: string, texts: Readonly<Record<string, string>> = {}): Quote | Refusal => runOf(models, texts).quotes[0]!;
const hosted = (models: string, texts: Readonly<Record<string, string>> = {}): HostedQuote => {
  const quote = first(models, texts);
  expect(quote).toMatchObject({ kind: 'hosted' });
  return quote as HostedQuote;
};

const LLAMA = 'own/llama-3.3-70b@4xh100-sxm@fp8';

describe('Own servers are an option like any other', () => {
  test('a month is replicas and the spare, each its GPUs, an hour each', () => {
    const { month, usdPerMonth, usdPerGpuHour, price, cost } = hosted(LLAMA);
    expect(usdPerMonth).toBeCloseTo((month.fleet.needed + 1) * 4 * 730.5 * usdPerGpuHour, 6);
    expect(price).toMatchObject({ kind: 'on-demand', includesHost: true });
    expect(cost.expected).toBeCloseTo(usdPerMonth / 1_000_000, 12);
    expect(cost.low).toBeLessThanOrEqual(cost.expected);
    expect(cost.high).toBeGreaterThanOrEqual(cost.expected);
  });

  test('what has no price is missing, and is not once it has one', () => {
    expect(hosted(LLAMA).cost.missing).toEqual(['hosting']);
    const whole = hosted(LLAMA, { 'on-call-cost': '5000', 'storage-cost': '0', 'egress-cost': '100' });
    expect(whole.cost.missing).toEqual([]);
    expect(whole.usdPerMonth - hosted(LLAMA).usdPerMonth).toBeCloseTo(5_100, 6);
  });

  test('hidden reasoning that nobody counted is missing, also of weights that nobody sells', () => {
    expect(hosted('own/deepseek-r1@8xh200-sxm@fp8').cost.missing).toEqual(['hosting', 'reasoning']);
    expect(hosted('own/deepseek-r1@8xh200-sxm@fp8', { 'reasoning-tokens': '2000' }).cost.missing).toEqual(['hosting']);
  });

  test('a price of one’s own, a commitment and a fleet of one’s own are taken as said', () => {
    const { usdPerMonth, price } = hosted(`${LLAMA}@2.5usd@3replicas`, { 'commitment-discount': '0.2' });
    expect(price).toBeUndefined();
    expect(usdPerMonth).toBeCloseTo(3 * 4 * 730.5 * 2.5 * 0.8, 6);
  });

  test('the bill does not ask how busy the fleet is: rent is rent', () => {
    const quiet = hosted(`${LLAMA}@2.5usd@3replicas`, { 'queries-per-month': '1000' });
    const busy = hosted(`${LLAMA}@2.5usd@3replicas`, { 'queries-per-month': '1000000' });
    expect(quiet.usdPerMonth).toBe(busy.usdPerMonth);
  });

  test('more load takes no fewer replicas, and a fleet that is too small says so', () => {
    const loads = ['1000000', '10000000', '100000000'].map((load) => hosted(LLAMA, { 'queries-per-month': load }).month.fleet.needed);
    expect(loads).toEqual(loads.toSorted((a, b) => a - b));
    expect(loads[2]).toBeGreaterThan(loads[0]!);
    expect(hosted(`${LLAMA}@1replicas`, { 'queries-per-month': '500000000' }).infeasible).toContain('overloaded');
  });

  test('a faster answer for each user leaves a replica fewer at once', () => {
    const [slow, fast] = ['10', '60'].map((speed) => hosted(LLAMA, { 'speed-per-user': speed }).point);
    expect(fast!.batch).toBeLessThan(slow!.batch);
    expect(fast!.speed.tokensPerSecondPerUser).toBeGreaterThanOrEqual(60);
  });

  test('time is predicted, with its band, and its benchmark rows are those of the weights', () => {
    const { latency, success } = hosted('own/deepseek-r1@8xh200-sxm@fp8@70%');
    expect(latency!.band).toBeCloseTo(0.42, 12);
    expect(latency!.time.p95Seconds).toBeGreaterThan(latency!.time.p50Seconds);
    expect(success).toMatchObject({ origin: 'guess', rate: 0.7 });
  });
});

describe('How busy own servers are', () => {
  const busy = { 'queries-per-month': '50000000', 'peak-factor': '3', 'spare-replicas': '0' };

  test('is told by the replicas that are up: those that follow the hours are fewer and answer later', () => {
    const [stands, follows] = ['fixed', 'autoscaled'].map((fleet) => hosted(LLAMA, { ...busy, fleet }));
    expect(follows!.month.fleet.meanUp).toBeLessThan(stands!.month.fleet.meanUp);
    expect(follows!.latency!.time.p50Seconds).toBeGreaterThan(stands!.latency!.time.p50Seconds);
  });
});

test('a context is long enough where 95 of 100 calls fit, as for any other option', () => {
  // 25,000 ± nothing and 211 fit in 40,960; with the spread of the default the p95 of the prompt is 2.7 times its mean
  const lengths = { 'input-tokens': '25000' };
  expect(hosted('own/qwen3-8b@1xh100-sxm@bf16', { ...lengths, 'input-spread': '0' }).infeasible).toEqual([]);
  const { infeasible, p95Tokens } = hosted('own/qwen3-8b@1xh100-sxm@bf16', lengths);
  expect(infeasible).toEqual(['context']);
  expect(p95Tokens).toBeGreaterThan(2 * 25_000);
});

describe('Own servers that cannot be are refused with the reason', () => {
  test.each([
    ['weights nobody has', 'own/llama-9@1xh100-sxm@fp8', 'unknown-offer', /llama-9/u],
    ['a device nobody has', 'own/llama-3.3-70b@1xh900@fp8', 'unknown-offer', /h900/u],
    ['weights that do not fit', 'own/llama-3.3-70b@1xl4@fp8', 'cannot-host', /Llama .* does not fit on 1 × .* GB are needed/u],
    ['a device without a price of that kind', 'own/llama-3.1-8b@1xb300-sxm@fp8@serverless', 'no-price', /@2.5usd/u],
    ['weights whose cache is not derived', 'own/deepseek-v4-pro@8xb200-sxm@fp4', 'cannot-host', /cannot be reckoned/u],
  ])('%s', (_, models, code, message) => {
    const refusal = first(models);
    expect(refusal).toMatchObject({ code });
    expect((refusal as Refusal).message).toMatch(message);
  });

  test('a speed that no batch reaches', () => {
    expect(first(LLAMA, { 'speed-per-user': '5000' })).toMatchObject({ code: 'cannot-host', details: { reason: 'too-slow' } });
  });

  test('no queries at all', () => {
    expect(first(LLAMA, { 'queries-per-month': '0' })).toMatchObject({ code: 'bad-argument' });
  });
});

test('the months of own servers have the replicas of their peak, and the bill of their days', () => {
  const { projections } = runOf(LLAMA, { users: '100000', growth: 'compound', 'growth-growth-per-month': '0.5', months: '6', 'evaluation-items': '0' });
  const [own] = projections;
  expect(own && isProjected(own)).toBe(true);
  const rows = isProjected(own!) ? own.projection.rows : [];
  const gpus = rows.map((row) => row.gpus!);
  expect(gpus).toEqual(gpus.toSorted((a, b) => a - b));
  const plan = hosted(LLAMA).plan;
  for (const { queries, total, month } of rows) expect(fromNano(total)).toBeCloseTo(hostedMonth(plan, queries, month.days * 24)!.bill.usd, 6);
});

describe('Own servers with an offer behind them', () => {
  const hybrid = (load: string, more = ''): CombinedQuote => first(`hybrid(own/llama-3.1-8b@1xl40s@fp8@0.9usd+groq/llama-3.3-70b-versatile)${more}`, { 'queries-per-month': load, 'spare-replicas': '0' }) as CombinedQuote;

  test('take the base of a large load and none of a small one', () => {
    expect(hybrid('1000').split).toMatchObject({ replicas: 0, apiShare: 1 });
    const large = hybrid('50000000');
    expect(large.split!.replicas).toBeGreaterThan(0);
    expect(large.split!.apiShare).toBeLessThan(0.5);
    expect(large.usdPerMonth).toBeLessThan(large.members[1]!.usdPerMonth);
  });

  test('cost no more than any other number of replicas', () => {
    const { usdPerMonth, split } = hybrid('20000000');
    for (const replicas of [0, 1, 2, 5, split!.replicas + 1, 40]) expect(hybrid('20000000', `@replicas=${replicas}`).usdPerMonth).toBeGreaterThanOrEqual(usdPerMonth - 1e-6);
  });

  test('are too slow where their p95 is over the limit, and too short where the own part is', () => {
    const served = (texts: Readonly<Record<string, string>>): CombinedQuote => first('hybrid(own/qwen3-8b@1xl40s@fp8@0.1usd+openai/gpt-4o)', { 'queries-per-month': '20000000', ...texts }) as CombinedQuote;
    expect(served({ 'latency-limit': '1' }).infeasible).toEqual(['latency-limit']);
    expect(served({ 'latency-limit': '600' }).infeasible).toEqual([]);
    expect(served({ 'input-tokens': '30000' })).toMatchObject({ infeasible: ['context'], split: { apiShare: 0 } });
  });

  test('need own servers first', () => {
    expect(first('hybrid(openai/gpt-4o+openai/gpt-4o-mini)')).toMatchObject({ code: 'bad-setting' });
  });
});
