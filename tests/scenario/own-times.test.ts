import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { catalogueData } from '../../src/catalogue/data.ts';
import { QUESTIONS } from '../../src/core/answers/answer.ts';
import { callTimeMean } from '../../src/core/query/call-time.ts';
import { shareWithin } from '../../src/core/query/query-time.ts';
import { answerOf } from '../../src/scenario/answer.ts';
import { atPeak } from '../../src/scenario/at-peak.ts';
import { deciding, waitOf } from '../../src/scenario/deciding.ts';
import { defaultScenario } from '../../src/scenario/fields.ts';
import { optionKeys } from '../../src/scenario/option-keys.ts';
import type { Quote } from '../../src/scenario/quote.ts';
import { isQuote } from '../../src/scenario/quotes.ts';
import { readTexts } from '../../src/scenario/read.ts';
import { run } from '../../src/scenario/run.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { readLink, writeLink } from '../../src/scenario/share-link.ts';
import { WAYS, type WayName } from '../../src/scenario/ways.ts';
import { whatMatters } from '../../src/scenario/what-matters.ts';

const catalogue = openCatalogue(catalogueData);
const DAY = '2026-11-22';
const said = (texts: Readonly<Record<string, string>>): Scenario => {
  const { scenario, problems } = readTexts(texts, 'attribute', defaultScenario(DAY));
  expect(problems).toEqual([]);
  return scenario;
};
const quotes = (texts: Readonly<Record<string, string>>): readonly Quote[] => run(said(texts), catalogue).quotes.filter(isQuote);
const [FAST, SLOW] = ['openai/gpt-4o-mini@80%@1-2s@first0.3-0.6s', 'openai/gpt-4o@90%@2.4-9.8s'];

describe('Options with times of one’s own', () => {
  const ways: Readonly<Record<WayName, string>> = {
    cascade: `cascade(${FAST}+${SLOW})`,
    router: `router(${FAST}+${SLOW})@share=0.3`,
    vote: `vote(${SLOW})@voters=5`,
    retry: `retry(${SLOW})@attempts=3`,
    fallback: `fallback(${FAST}+${SLOW})`,
    review: `review(${SLOW})`,
    hybrid: `hybrid(own/llama-3.1-8b@1xl40s@fp8@80%+${SLOW})`,
  };

  test.each(Object.keys(WAYS) as WayName[])('serve together as others do: %s', (way) => {
    const [quote] = quotes({ models: ways[way], 'queries-per-month': '30000000', 'failure-share': '0.1', attempts: '2', 'latency-limit': '20' });
    const { time, withinLimit, band } = quote!.latency!;
    expect([time.meanSeconds, time.p50Seconds, time.p95Seconds].every((seconds) => seconds > 0 && Number.isFinite(seconds))).toBe(true);
    expect(time.p95Seconds).toBeGreaterThanOrEqual(time.p50Seconds);
    expect(shareWithin(time, time.p95Seconds)).toBeCloseTo(0.95, 2);
    expect(withinLimit).toBeCloseTo(shareWithin(time, 20), 12);
    // own servers are predicted
    expect(band !== undefined).toBe(way === 'hybrid');
  });

  test('a cascade takes the first, and the second for the share that is escalated', () => {
    const [both, fast, slow] = quotes({ models: `cascade(${FAST}+${SLOW})@catches=0.7@passes=0.9@phi=0,${FAST},${SLOW}` });
    // 0.2 wrong × 0.7 caught + 0.8 right × 0.1 rejected
    expect(both!.latency!.time.meanSeconds).toBeCloseTo(fast!.latency!.time.meanSeconds + 0.22 * slow!.latency!.time.meanSeconds, 1);
  });

  test('are the same at the peak as at any hour, and a rate limit holds them back', () => {
    const scenario = said({ models: SLOW, 'queries-per-month': '2629800', 'peak-factor': '3', 'request-limit': '90' });
    const [quote] = run(scenario, catalogue).quotes.filter(isQuote);
    expect(atPeak(quote!, scenario)).toMatchObject({ basis: 'measured', mean: { whole: { p50Seconds: 2.4 } }, servedShare: expect.closeTo(0.5, 9) as number });
  });

  test.each([
    ['whole', SLOW, ({ time }: { time: { meanSeconds: number } }) => time.meanSeconds],
    ['background', SLOW, () => 0],
    // nobody timed when it can be read
    ['streamed', SLOW, ({ time }: { time: { meanSeconds: number } }) => time.meanSeconds],
  ] as const)('are waited for %s', (waiting, models, expected) => {
    const scenario = said({ models, waiting });
    const [quote] = run(scenario, catalogue).quotes.filter(isQuote);
    expect(waitOf(quote!, scenario)).toBeCloseTo(expected(quote!.latency!), 12);
  });

  test('are read along from their first token on where it was timed', () => {
    const scenario = said({ models: FAST, waiting: 'streamed' });
    const [quote] = run(scenario, catalogue).quotes.filter(isQuote);
    const { latency } = quote!;
    const call = latency && 'call' in latency ? latency.call : undefined;
    // 211 tokens take 42 s to read: nothing is waited for but the first
    expect(waitOf(quote!, scenario)).toBeCloseTo(0.3 * Math.exp((Math.log(2) / 1.644_853_627) ** 2 / 2), 6);
    expect(waitOf(quote!, scenario)).toBeLessThan(callTimeMean(call!));
  });

  test('count in what matters to a choice, and do not move with its tokens', () => {
    const texts = { 'error-cost': '0.05', 'second-value': '0.01', models: `${FAST},${SLOW}` };
    const scenario = said(texts);
    const matters = whatMatters(deciding(scenario, catalogue, run(scenario, catalogue)));
    expect(matters?.matters.find(({ path }) => path === 'stakes.secondUsd')?.swing).toBeGreaterThan(0);
    const p95 = (outputTokens: string): number => quotes({ models: SLOW, 'output-tokens': outputTokens })[0]!.latency!.time.p95Seconds;
    expect(p95('20')).toBe(p95('4000'));
  });

  test.each(QUESTIONS)('answer a question like others: %s', (question) => {
    for (const models of [`${FAST},${SLOW}`, `cascade(${FAST}+${SLOW}),${SLOW}`, 'openai/gpt-5@high@10-20s,openai/gpt-5@low']) {
      const scenario = { ...said({ models, 'error-cost': '0.05', 'second-value': '0.001', 'latency-limit': '8', users: '50000' }), question };
      const answer = answerOf(deciding(scenario, catalogue, run(scenario, catalogue)));
      expect(JSON.stringify(answer, (_, value: unknown) => (Number.isNaN(value) ? 'no number' : value))).not.toContain('no number');
      expect(answer?.verdict.code).toBeDefined();
    }
  });

  test('are in a link, and are no part of an option’s name', () => {
    const scenario = said({ models: `${FAST},${SLOW}` });
    const link = writeLink(scenario);
    expect(link).toContain('openai/gpt-4o@90%25@2.4-9.8s');
    expect(readLink(link, defaultScenario(DAY)).scenario.options).toEqual(scenario.options);
    expect(optionKeys(scenario.options)).toEqual(['openai/gpt-4o-mini', 'openai/gpt-4o']);
  });

  test('of a batch are times of something else', () => {
    expect(quotes({ models: 'openai/gpt-4o@batch@2.4-9.8s' })[0]).toMatchObject({ latency: undefined, batchSeconds: 86_400 });
  });

  test('hold where nobody else measured anything', () => {
    const [bare, timed] = quotes({ models: 'mistral/mistral-large-4,mistral/mistral-large-4@2.4s' });
    expect([bare!.latency, timed!.latency?.time.p50Seconds]).toEqual([undefined, expect.closeTo(2.4, 9)]);
  });
});
