import { describe, expect, test } from 'vitest';
import { fromNano } from '../../../src/core/projection/nano.ts';
import { affordOf } from '../../../src/scenario/answers/afford.ts';
import { affordSentences } from '../../../src/words/en/answer-afford.ts';
import { said } from '../../core/answers/said.ts';
import { asked } from './asked.ts';

const growing = { users: '1000', growth: 'compound', 'growth-growth-per-month': '0.1', months: '12', 'evaluation-items': '0' };

describe('Can we afford it, from a scenario', () => {
  test.each<[string, Record<string, string>, string]>([
    ['nothing named', growing, 'no-limit'],
    ['a budget that lasts', { ...growing, budget: '100000' }, 'fits'],
    ['a budget for the small model', { ...growing, budget: '1000' }, 'some-fit'],
    ['a budget for a while', { ...growing, models: 'openai/gpt-4o', budget: '1000' }, 'none-fits'],
    ['a budget for nothing', { ...growing, models: 'openai/gpt-4o', budget: '1' }, 'none-from-start'],
    ['a margin', { ...growing, revenue: '20' }, 'fits'],
    ['a plan too cheap', { ...growing, models: 'openai/gpt-4o', plan: '3' }, 'none-from-start'],
    ['monthly users', { ...growing, 'users-counted': 'monthly', stickiness: '0.2', revenue: '0.7' }, 'some-fit'],
    ['no option that has a price', { ...growing, models: 'openai/gpt-9' }, 'no-projection'],
  ])('%s', (_, texts, code) => {
    const answer = affordOf(asked(texts));
    expect(answer.verdict.code).toBe(code);
    said(answer, affordSentences);
  });

  test('the month it breaks is the projection’s', () => {
    const decided = asked({ ...growing, models: 'openai/gpt-4o', budget: '1000' });
    const { verdict } = affordOf(decided);
    const projected = decided.projections[0]!;
    const rows = 'projection' in projected ? projected.projection.rows : [];
    expect(verdict.values).toMatchObject({ month: { name: rows.find(({ total }) => fromNano(total) > 1_000)?.month.label } });
  });

  test('half of the queries in a batch at half the price save a quarter', () => {
    const answer = affordOf(asked({ ...growing, models: 'openai/gpt-4o', budget: '1000' }));
    const most = answer.because.find(({ code }) => code === 'budget-breaks');
    expect(most).toBeDefined();
    const saved = answer.because.find(({ code }) => code === 'lever-batch');
    const usd = saved?.code === 'lever-batch' && saved.values.saved.is === 'amount' ? saved.values.saved.value : 0;
    const dearest = affordOf(asked({ ...growing, models: 'openai/gpt-4o' })).verdict.values;
    expect(usd / ('most' in dearest && dearest.most.is === 'amount' ? dearest.most.value : 1)).toBeCloseTo(0.25, 9);
  });

  test('levers that are already pulled are none', () => {
    const codes = affordOf(asked({ ...growing, models: 'openai/gpt-4o', budget: '1000', 'batch-share': '0.6' })).because.map(({ code }) => code);
    expect(codes).not.toContain('lever-batch');
    expect(codes).toContain('lever-shorter');
  });
});
