import { describe, expect, test } from 'vitest';
import { monitoringOf } from '../../../src/scenario/answers/monitoring.ts';
import { monitoringSentences } from '../../../src/words/en/answer-monitoring.ts';
import { numberSaid } from '../../core/answers/number-said.ts';
import { said } from '../../core/answers/said.ts';
import { asked } from './asked.ts';

const answered = (texts: Record<string, string>) => {
  const answer = monitoringOf(asked(texts));
  return { answer, spoken: said(answer, monitoringSentences) };
};
const counted = { models: 'openai/gpt-4o', 'hallucination-rate': '0.1', 'hallucination-items': '500' };

describe('Monitoring of a scenario', () => {
  test('what it costs now is in the projection of the first month, to the last digit', () => {
    const { answer } = answered({ ...counted, 'judged-share': '0.1', 'read-share': '0.001', 'label-price': '1', 'judge-price': '0.002' });
    // 2026-11 has 30 days: 1,000,000·30/30.4375 queries, a tenth judged at $0.002, a thousandth read at $1
    const queries = (1_000_000 * 30) / 30.4375;
    expect(numberSaid(answer, 'costs-now', 'monitoring')).toBeCloseTo(queries * (0.0002 + 0.001), 6);
    // 2 releases of 200 items, each answered and judged
    expect(numberSaid(answer, 'costs-now', 'evaluation')).toBeCloseTo(400 * (0.004_997_5 + 0.002), 6);
  });
  test('a judge sees more answers than people would, as it errs', () => {
    const { answer, spoken } = answered(counted);
    expect(spoken[0]).toMatch(/^Let a judge see 1,983 answers a week/u);
    expect(numberSaid(answer, 'people-need', 'items')).toBe(540);
  });
  test('cheap labels let people read', () => {
    expect(answered({ ...counted, 'label-price': '0.001' }).answer.verdict.code).toBe('people');
    expect(answered({ ...counted, 'label-price': '2' }).answer.verdict.code).toBe('judge');
  });
  test('a benchmark is named', () => {
    expect(answered({ models: 'openai/gpt-4o', workload: 'rag-question', benchmark: 'vectara-hallucination' }).spoken[0]).toContain('not of your own answers');
  });
  test.each<[string, Record<string, string>]>([
    ['nothing said', {}],
    ['no such model', { models: 'nobody/none' }],
    ['no queries', { ...counted, 'queries-per-month': '0' }],
    ['few queries', { ...counted, 'queries-per-month': '1000' }],
    ['few queries and no rate', { 'queries-per-month': '1000' }],
    ['no rise to notice', { ...counted, 'noticed-rise': '0' }],
    ['labels without a price', { ...counted, 'read-share': '0.01' }],
    ['a tracing plan', { ...counted, 'tracing-plan': 'langfuse-core' }],
  ])('%s is answered in words', (_, texts) => {
    const { spoken } = answered(texts);
    expect(spoken.length).toBeGreaterThan(0);
  });
});
