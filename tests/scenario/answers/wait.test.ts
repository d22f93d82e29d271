import { describe, expect, test } from 'vitest';
import { waitOrBuildOf } from '../../../src/scenario/answers/wait.ts';
import { waitSentences } from '../../../src/words/en/answer-wait.ts';
import { said } from '../../core/answers/said.ts';
import { asked, catalogue } from './asked.ts';

describe('Wait or build, from a scenario', () => {
  test.each<[string, Record<string, string>, string]>([
    ['nobody said what it brings', {}, 'build-if'],
    ['a price that users pay', { users: '1000', revenue: '10' }, 'build-now'],
    ['a price that covers nothing', { users: '1000', revenue: '0.0001' }, 'not-within'],
    ['a price that will cover it', { models: 'openai/gpt-4o', users: '1000', revenue: '0.3' }, 'wait'],
    ['right answers of some worth', { models: 'openai/gpt-4o@80of100', 'right-value': '1' }, 'build-now'],
    ['right answers worth less than doing without', { models: 'openai/gpt-4o@80of100', 'right-value': '1', 'value-without-ai': '1' }, 'not-within'],
    ['a worth without a rate', { 'right-value': '1' }, 'build-if'],
    ['a first option that has no price', { models: 'openai/gpt-9,openai/gpt-4o' }, 'no-price'],
    ['nobody asks anything', { 'queries-per-month': '0' }, 'nothing-asked'],
  ])('%s', (_, texts, code) => {
    const answer = waitOrBuildOf(asked(texts));
    expect(answer.verdict.code).toBe(code);
    said(answer, waitSentences);
  });

  test('without a fall, building takes what a month costs: 4,997.50 USD', () => {
    const { verdict } = waitOrBuildOf(asked({ 'price-decline': '1', 'token-growth': '1', 'evaluation-items': '0', months: '1', 'queries-per-month': '1000000' }));
    const least = 'least' in verdict.values && verdict.values.least.is === 'amount' ? verdict.values.least.value : 0;
    // November has 30 of the 30.4375 days of a mean month
    expect(least / (4_997.5 * (30 / 30.4375))).toBeCloseTo(1, 6);
  });

  test('a fall and a growth that the scenario names are tried instead of the measured ones, not on top', () => {
    const texts = { users: '1000', revenue: '0.3', models: 'openai/gpt-4o' };
    const answer = waitOrBuildOf(asked({ ...texts, 'price-decline': '1', 'token-growth': '1' }));
    expect(answer.because.map(({ code }) => code)).toContain('own-fall');
    expect(answer.because.map(({ code }) => code)).not.toContain('price-falls');
    const plain = waitOrBuildOf(asked(texts)).because.find(({ code }) => code === 'model-flat');
    expect(answer.because.find(({ code }) => code === 'model-flat')).toEqual(plain);
  });

  test('changes of the price on the horizon are named', () => {
    const id = catalogue.ids.find((one) => catalogue.offer(one).price.some(({ from }) => from !== undefined && from > '2026-11-22'))!;
    const { because } = waitOrBuildOf(asked({ models: id }));
    expect(because.map(({ code }) => code)).toContain('price-change');
  });
});
