import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { catalogueData } from '../../src/catalogue/data.ts';
import { shareWithin } from '../../src/core/query/query-time.ts';
import { fromNano } from '../../src/core/projection/nano.ts';
import type { CombinedQuote } from '../../src/scenario/quote.ts';
import { defaultScenario } from '../../src/scenario/fields.ts';
import { isProjected } from '../../src/scenario/over-months.ts';
import { isQuote } from '../../src/scenario/quotes.ts';
import { readTexts } from '../../src/scenario/read.ts';
import { run, type Result } from '../../src/scenario/run.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const catalogue = openCatalogue(catalogueData);
const scenarioOf = (models: string, texts: Readonly<Record<string, string>> = {}): Scenario => {
  const { scenario, problems } = readTexts({ models, ...texts }, 'attribute', defaultScenario('2026-11-22'));
  expect(problems).toEqual([]);
  return scenario;
};
const runOf = (models: string, texts: Readonly<Record<string, string>> = {}): Result => run(scenarioOf(models, texts), catalogue);
const combined = (models: string, texts: Readonly<Record<string, string>> = {}): CombinedQuote => {
  const [first] = runOf(models, texts).quotes;
  expect(first && isQuote(first) && first.kind).toBe('combined');
  return first as CombinedQuote;
};

const MINI = 0.00029985;
const GPT4O = 0.0049975;

describe('Options together cost', () => {
  test('of a cascade: the first always, the second as often as the check rejects', () => {
    // accept = 0.8·0.9 + 0.2·0.3 = 0.78
    const { cost, together, success } = combined('cascade(openai/gpt-4o-mini@80%+openai/gpt-4o@90%)@catches=0.7@passes=0.9@checkUsd=0.0001@phi=0');
    expect(together.times[1]![0]).toBeCloseTo(0.22, 12);
    expect(cost.expected).toBeCloseTo(MINI + 0.0001 + 0.22 * GPT4O, 12);
    // 0.8·0.9 + 0.8·0.1·0.9 + 0.2·0.7·0.9
    expect(success!.rate).toBeCloseTo(0.72 + 0.072 + 0.126, 12);
  });

  test('of a vote: every voter', () => {
    const { cost, success, optimistic } = combined('vote(openai/gpt-4o-mini@90%)@voters=3@phi=0');
    expect(cost.expected).toBeCloseTo(3 * MINI, 15);
    expect(success!.rate).toBeCloseTo(0.972, 12);
    expect(optimistic).toEqual(['independent-errors']);
  });

  test('of a router with a share: each its part', () => {
    const { cost, success } = combined('router(openai/gpt-4o-mini@80%+openai/gpt-4o@90%)@share=0.6@routerUsd=0.0002');
    expect(cost.expected).toBeCloseTo(0.6 * MINI + 0.4 * GPT4O + 0.0002, 12);
    expect(success!.rate).toBeCloseTo(0.84, 12);
  });

  test('of a fallback: the second while the first is out, nothing when both are', () => {
    const { cost, successShare } = combined('fallback(openai/gpt-4o@90%+openai/gpt-4o-mini@80%)@available=0.9');
    expect(cost.expected).toBeCloseTo(0.9 * GPT4O + 0.09 * MINI, 12);
    expect(successShare).toBeCloseTo(0.9 * 0.9 + 0.09 * 0.8, 12);
  });

  test('of people behind a check: their minutes for what it rejects', () => {
    const { cost, members } = combined('review(openai/gpt-4o@90%)@catches=0.5@passes=1@minutes=6@usdPerHour=30@personRate=1@phi=0');
    expect(cost.expected).toBeCloseTo(GPT4O + 0.05 * 3, 12);
    expect(members).toHaveLength(1);
  });

  test('of a retry: attempts until the check accepts, each paid', () => {
    const { cost, together } = combined('retry(openai/gpt-4o-mini@80%)@attempts=2@catches=1@passes=1@phi=0');
    expect(together.times[0]![0]).toBeCloseTo(1.2, 12);
    expect(cost.expected).toBeCloseTo(1.2 * MINI, 15);
  });
});

describe('A member is quoted under the load that reaches it', () => {
  const OWN = 'own/llama-3.1-8b@1xl40s@fp8@1usd';

  test('own servers behind a check cost a whole month, however few queries reach them', () => {
    // accept = 0.8·1 + 0.2·0 = 0.8: a fifth of the queries; one replica and the spare stand all month at a dollar an hour
    const { usdPerMonth, members } = combined(`cascade(openai/gpt-4o-mini@80%+${OWN}@90%)@catches=1@passes=1`);
    expect(members[1]!.usdPerMonth).toBeCloseTo(2 * 730.5, 6);
    expect(usdPerMonth).toBeCloseTo(1e6 * MINI + 2 * 730.5, 4);
  });

  test('and the months agree with the month', () => {
    const { quotes, projections } = runOf(`router(openai/gpt-4o-mini+${OWN})@share=0.75`, { 'queries-per-month': '100000000', 'evaluation-items': '0', months: '2' });
    const [, december] = isProjected(projections[0]!) ? projections[0].projection.rows : [];
    // rent by the hour and tokens by the query: both go with the days of the month
    expect(fromNano(december!.total)).toBeCloseTo(((quotes[0] as CombinedQuote).usdPerMonth * 31) / (365.25 / 12), 2);
  });

  test('a limit of requests is one for the part that is sent there, and for every voter', () => {
    // a million a month at three times the mean are 68.4 a minute at the peak
    const limit = { 'request-limit': '60' };
    expect(combined('router(openai/gpt-4o-mini+openai/gpt-4o)@share=0.5', limit).infeasible).toEqual([]);
    const vote = combined('vote(openai/gpt-4o-mini)@voters=3', limit);
    expect(vote.infeasible).toEqual(['rate-limit']);
    expect(vote.headroom!.headroom).toBeCloseTo(60 / (3 * 3 * (1e6 / (730.5 * 60))), 9);
  });
});

describe('What is not known of a member', () => {
  test('makes the cost of a cascade the least it can be, and says so', () => {
    const { cost, success, latency } = combined('cascade(openai/gpt-4o-mini+openai/gpt-4o)@catches=0.7@passes=0.9');
    expect(cost.missing).toEqual(['rate']);
    expect(cost.expected).toBeCloseTo(MINI + 0.1 * GPT4O, 12);
    expect(cost.high).toBeGreaterThan(MINI + 0.7 * GPT4O - 1e-12);
    expect([success, latency]).toEqual([undefined, undefined]);
  });

  test('leaves the most that people behind a check may cost: all that a check can reject', () => {
    // 3 minutes at 30 USD an hour for 10% to 70% of the queries
    const { cost, members } = combined('review(openai/gpt-4o)@catches=0.7@passes=0.9@minutes=3@usdPerHour=30');
    expect(cost.expected).toBeCloseTo(GPT4O + 0.1 * 1.5, 12);
    expect(cost.high).toBeCloseTo(members[0]!.cost.high + 0.7 * 1.5, 12);
  });

  test('is not asked where the combination itself was evaluated', () => {
    const { success } = combined('vote(openai/gpt-4o-mini)@176of200');
    expect(success).toMatchObject({ origin: 'own-evaluation', rate: 0.88 });
  });
});

describe('Time of options together', () => {
  test('mixes the ways a query may go: the mean is theirs, the share within the p95 is 95%', () => {
    const { latency, members } = combined('cascade(openai/gpt-4o-mini@80%+openai/gpt-4o@90%)@catches=0.7@passes=0.9@phi=0');
    const [first, second] = members.map((member) => member.latency!.time);
    expect(latency!.time.meanSeconds).toBeCloseTo(first!.meanSeconds + 0.22 * second!.meanSeconds, 1);
    expect(shareWithin(latency!.time, latency!.time.p95Seconds)).toBeCloseTo(0.95, 3);
    expect(latency!.time.p95Seconds).toBeGreaterThan(first!.p95Seconds);
  });

  test('of a vote is that of the slowest', () => {
    const { latency, members } = combined('vote(openai/gpt-4o-mini@80%)@voters=5');
    expect(latency!.time.p50Seconds).toBeGreaterThan(members[0]!.latency!.time.p50Seconds);
    expect(shareWithin(latency!.time, 4)).toBeCloseTo(shareWithin(members[0]!.latency!.time, 4) ** 5, 3);
  });

  test('is unknown where a member is several itself and all are asked at once', () => {
    expect(combined('vote(cascade(openai/gpt-4o-mini@80%+openai/gpt-4o@90%))').latency).toBeUndefined();
  });
});

test('the months of options together are those of their members, each with its part', () => {
  const { projections } = runOf('router(openai/gpt-4o-mini@80%+openai/gpt-4o@90%)@share=0.5@routerUsd=0.001, openai/gpt-4o-mini, openai/gpt-4o', { months: '3', users: '1000', 'evaluation-items': '0' });
  const [both, mini, large] = projections.map((entry) => (isProjected(entry) ? entry.projection : undefined));
  for (const [index, row] of both!.rows.entries()) {
    const expected = (fromNano(mini!.rows[index]!.total) + fromNano(large!.rows[index]!.total)) / 2 + row.queries * 0.001;
    expect(fromNano(row.total)).toBeCloseTo(expected, 6);
  }
  expect(both!.componentIds).toContain('router');
});

test('an unknown member refuses the whole, with its name', () => {
  expect(runOf('vote(openai/gpt-4x)').quotes[0]).toMatchObject({ code: 'unknown-offer', option: { way: 'vote' } });
});
