import { describe, expect, test } from 'vitest';
import { shareWithin } from '../../../src/core/query/query-time.ts';
import { fastEnoughOf } from '../../../src/scenario/answers/fast-enough.ts';
import { fastEnoughSentences } from '../../../src/words/en/answer-fast-enough.ts';
import { said } from '../../core/answers/said.ts';
import { asked } from './asked.ts';

describe('Is it fast enough, from a scenario', () => {
  test.each<[string, Record<string, string>, string]>([
    ['a minute for a short chat', { 'latency-limit': '60' }, 'fast-enough'],
    ['a tenth of a second', { 'latency-limit': '0.1' }, 'too-slow'],
    ['no limit', {}, 'no-limit'],
    ['every query in a batch', { 'service-tier': 'batch', 'latency-limit': '60' }, 'only-batch'],
    ['nobody measured it', { models: 'openai/gpt-4o@batch,mistral/mistral-large-4', 'latency-limit': '60' }, 'unmeasured'],
    ['a rate limit below the peak', { 'latency-limit': '60', 'request-limit': '1' }, 'rate-limited'],
    ['a conversation that fits no context', { 'input-tokens': '900000' }, 'no-option'],
  ])('%s', (_, texts, code) => {
    const answer = fastEnoughOf(asked(texts));
    expect(answer.verdict.code).toBe(code);
    said(answer, fastEnoughSentences);
  });

  test('99 of 100 queries stay within the p99 it says', () => {
    const decided = asked({ models: 'openai/gpt-4o', calls: '3' });
    const { because } = fastEnoughOf(decided);
    const times = because.find(({ code }) => code === 'times');
    const p99 = times?.code === 'times' && times.values.p99.is === 'amount' ? times.values.p99.value : 0;
    expect(shareWithin(decided.choices[0]!.quote.latency!.time, p99)).toBeCloseTo(0.99, 4);
  });

  test('the shorter answer that it names does make it', () => {
    const texts = { models: 'openai/gpt-4o', 'output-tokens': '2000', 'latency-limit': '8' };
    const turn = fastEnoughOf(asked(texts)).wouldChange.find(({ code }) => code === 'shorter-makes-it');
    const tokens = turn?.code === 'shorter-makes-it' && turn.values.tokens.is === 'amount' ? turn.values.tokens.value : 0;
    expect(tokens).toBeGreaterThan(10);
    const p95 = (count: number): number => asked({ ...texts, 'output-tokens': String(count) }).choices[0]!.quote.latency!.time.p95Seconds;
    expect(p95(tokens)).toBeLessThanOrEqual(8);
    expect(p95(tokens + 5)).toBeGreaterThan(8);
  });

  test('the effort that it names does make it', () => {
    const texts = { models: 'openai/gpt-5@high', 'latency-limit': '15' };
    const turn = fastEnoughOf(asked(texts)).wouldChange.find(({ code }) => code === 'effort-makes-it');
    const effort = turn?.code === 'effort-makes-it' && turn.values.effort.is === 'name' ? turn.values.effort.name : '';
    expect(asked({ ...texts, models: `openai/gpt-5@${effort}` }).choices[0]!.quote.latency!.time.p95Seconds).toBeLessThanOrEqual(15);
  });

  test('one’s own times decide before measured ones, and neither shorter answers nor another effort are held against them', () => {
    const limited = (models: string) => fastEnoughOf(asked({ models, 'latency-limit': '15' }));
    const own = limited('openai/gpt-5@high@10-20s');
    expect(own).toMatchObject({ verdict: { code: 'too-slow' }, confidence: { level: 'high', because: [{ code: 'timed-by-you' }] } });
    expect(own.wouldChange.map(({ code }) => code)).toEqual(['limit-turns']);
    expect(limited('openai/gpt-5@high').wouldChange.map(({ code }) => code)).toContain('effort-makes-it');
    expect(limited('openai/gpt-5@high@2-9s').verdict.code).toBe('fast-enough');
  });

  test('a cascade of options that were timed is timed, and one of mixed ones is not', () => {
    const levelOf = (models: string) => fastEnoughOf(asked({ models, 'latency-limit': '30' })).confidence;
    expect(levelOf('cascade(openai/gpt-4o-mini@80%@1-2s+openai/gpt-4o@90%@2-5s)')).toMatchObject({ level: 'high', because: [{ code: 'timed-by-you' }] });
    expect(levelOf('cascade(openai/gpt-4o-mini@80%@1s+openai/gpt-4o@90%@2-5s)')).toMatchObject({ level: 'medium', because: [{ code: 'timed-by-you' }, { code: 'only-median' }] });
    expect(levelOf('cascade(openai/gpt-4o-mini@80%@1-2s+openai/gpt-4o@90%)').because[0]).toMatchObject({ code: 'measured-alone' });
  });

  test('the month in which growth outgrows the rate limit', () => {
    const answer = fastEnoughOf(asked({ models: 'openai/gpt-4o', users: '1000', 'request-limit': '30', growth: 'compound', 'growth-growth-per-month': '0.5', 'latency-limit': '60' }));
    // 1,000 users × 5 a day / 1,440 minutes × 3 = 10.4 a minute; 30 is passed after ln 2.88/ln 1.5 = 2.6 months
    expect(answer.because.find(({ code }) => code === 'runs-out')?.values).toMatchObject({ month: { name: '2027-02' } });
  });
});
