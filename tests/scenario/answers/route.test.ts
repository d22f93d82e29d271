import { describe, expect, test } from 'vitest';
import { routeOf } from '../../../src/scenario/answers/route.ts';
import { routeSentences } from '../../../src/words/en/answer-route.ts';
import { said } from '../../core/answers/said.ts';
import { asked } from './asked.ts';

const PAIR = 'openai/gpt-4o@360of400,openai/gpt-4o-mini@300of400';
const EIGHT = ['openai/gpt-4o@360of400', 'openai/gpt-4o-mini@300of400', 'openai/gpt-5@380of400', 'openai/gpt-5@low@370of400', 'anthropic/claude-opus-5@385of400', 'groq/llama-3.3-70b-versatile@290of400', 'openai/gpt-4o@batch@360of400', 'cascade(openai/gpt-4o-mini+openai/gpt-4o)'];

describe('Route or cascade, from a scenario', () => {
  test.each<[string, Record<string, string>, string]>([
    ['evaluations and a stake of a cent', { models: PAIR, 'error-cost': '0.01' }, 'choose-retry'],
    ['evaluations and a stake of ten cents', { models: PAIR, 'error-cost': '0.1' }, 'choose-above-retry'],
    ['a check that was measured and is good', { models: PAIR, 'error-cost': '0.03', 'check-catches': '0.95', 'check-passes': '0.97', 'check-cost': '0.0001' }, 'choose-cascade'],
    ['a router among the options', { models: `${PAIR},router(openai/gpt-4o-mini+openai/gpt-4o)@catches=0.95@passes=0.98`, 'error-cost': '0.05' }, 'choose-router'],
    ['guesses', { models: 'openai/gpt-4o@90%,openai/gpt-4o-mini@75%', 'error-cost': '0.1' }, 'choose-above-retry-guess'],
    ['no stake', { models: PAIR }, 'stake-decides'],
    ['no rates', {}, 'needs-rates'],
    ['rates found in different ways', { models: 'openai/gpt-4o@90%,openai/gpt-4o-mini@300of400', 'error-cost': '0.1' }, 'needs-rates'],
    ['one option', { models: 'openai/gpt-4o@360of400', 'error-cost': '1' }, 'choose-above-retry'],
    ['no option that has a price', { models: 'openai/gpt-9' }, 'no-option'],
    ['own servers and an API', { models: 'own/llama-3.3-70b@4xh100-sxm@fp8@300of400,openai/gpt-4o@360of400', 'error-cost': '0.1' }, 'choose-alone'],
  ])('%s', (_, texts, code) => {
    const answer = routeOf(asked(texts));
    said(answer, routeSentences);
    expect(answer.verdict.code).toBe(code);
  });

  test('with eight options the cheapest and the one that is right most often are looked at, in any order', () => {
    const [one, other] = [EIGHT, EIGHT.toReversed()].map((models) => routeOf(asked({ models: models.join(','), 'error-cost': '1' })));
    expect(one).toEqual(other);
    const ids = one!.because.filter(({ code }) => code === 'alone').map(({ values }) => ('first' in values && values.first.is === 'option' ? values.first.id : ''));
    expect(ids).toEqual(['openai/gpt-4o-mini', 'anthropic/claude-opus-5']);
  });

  test('the benchmark is in the verdict', () => {
    const answer = routeOf(asked({ benchmark: 'aider-polyglot', 'error-cost': '0.1' }));
    expect(answer.verdict.code).toMatch(/-on$/u);
    expect(said(answer, routeSentences)[0]).toContain('Aider polyglot, which only stands for your task');
  });

  test('says what it means', () => {
    const [verdict] = said(routeOf(asked({ models: PAIR, 'error-cost': '0.03', 'check-catches': '0.95', 'check-passes': '0.97', 'check-cost': '0.0001' })), routeSentences);
    expect(verdict).toMatch(/^At \$0\.03\d* a wrong answer, ask openai\/gpt-4o-mini, check the answer, and ask openai\/gpt-4o where the check rejects it, if the check catches at least [\d.]+% of the wrong answers: the best from \$[\d.]+ to \$[\d.]+\. It saves \$[\d.]+ a query, errors and waiting counted, against the next best\.$/u);
  });
});
