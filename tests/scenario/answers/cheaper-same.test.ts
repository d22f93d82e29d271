import { describe, expect, test } from 'vitest';
import { cheaperSameOf } from '../../../src/scenario/answers/cheaper-same.ts';
import { cheaperSameSentences } from '../../../src/words/en/answer-cheaper-same.ts';
import { said } from '../../core/answers/said.ts';
import { asked, catalogue } from './asked.ts';

const aider = { benchmark: 'aider-polyglot' };

describe('The same for less, in the whole catalogue', () => {
  test.each<[string, Record<string, string>, string]>([
    ['an old model on the benchmark of code', aider, 'beaten-surely'],
    ['the best one on it', { ...aider, models: 'openai/gpt-5@high' }, 'unbeaten'],
    ['a chat, for which no benchmark stands', {}, 'no-benchmark'],
    ['one that was never measured there', { benchmark: 'livebench-2026-06-25', models: 'anthropic/claude-opus-5-5' }, 'mine-unmeasured'],
    ['a change too dear for the saving', { ...aider, 'switching-cost': '10000000' }, 'beaten-not-worth'],
    ['a first option that has no price', { models: 'openai/gpt-9,openai/gpt-4o' }, 'no-price'],
    ['options that work together', { ...aider, models: 'cascade(openai/gpt-4o-mini+openai/gpt-4o)' }, 'beaten'],
  ])('%s', (_, texts, code) => {
    const answer = cheaperSameOf(asked(texts));
    expect(answer.verdict.code).toBe(code);
    said(answer, cheaperSameSentences);
  });

  test('the winner is measured on the same benchmark, cheaper and at least as accurate, by its own quote', () => {
    const { verdict } = cheaperSameOf(asked(aider));
    const id = 'winner' in verdict.values && verdict.values.winner.is === 'option' ? verdict.values.winner.id : '';
    const { choices } = asked({ ...aider, models: `openai/gpt-4o,${id}` });
    expect(choices[1]!.usd).toBeLessThan(choices[0]!.usd);
    expect(choices[1]!.rate).toBeGreaterThan(choices[0]!.rate!);
    expect(choices[1]!.quote.success?.benchmark).toBe('aider-polyglot');
  });

  test('an evaluation of one’s own says nothing of the others, so the benchmark is compared', () => {
    const [own, plain] = ['openai/gpt-4o@99of100', 'openai/gpt-4o'].map((models) => cheaperSameOf(asked({ ...aider, models })));
    expect(own!.verdict).toEqual(plain!.verdict);
  });

  test('the same model at another effort is a rival, at its own it is not', () => {
    const { verdict, because } = cheaperSameOf(asked({ ...aider, models: 'openai/o3@high', 'reasoning-tokens': '0' }));
    const named = JSON.stringify([verdict, because]);
    expect(named).not.toContain('"openai/o3@high","is":"option"');
    expect(because.find(({ code }) => code === 'counted')).toBeDefined();
  });

  test('a limit that nobody can check is said, and makes it unsure', () => {
    const { holdsWhile, confidence } = cheaperSameOf(asked({ ...aider, 'latency-limit': '0.001' }));
    expect(holdsWhile.map(({ code }) => code)).toContain('unchecked');
    expect(confidence.level).toBe('low');
  });

  test('the least rate leaves out what is not known to reach it', () => {
    const compared = (texts: Record<string, string>): number => {
      const counted = cheaperSameOf(asked({ ...aider, ...texts })).because.find(({ code }) => code === 'counted');
      return counted?.code === 'counted' && counted.values.compared.is === 'amount' ? counted.values.compared.value : 0;
    };
    expect(compared({ 'least-success': '0.5' })).toBeLessThan(compared({}));
  });

  test('names prices that were read in one place', () => {
    const answer = cheaperSameOf(asked(aider));
    const named = answer.because.find(({ code }) => code === 'single-source');
    const ids = named?.code === 'single-source' && named.values.options.is === 'list' ? named.values.options.of.flatMap((one) => (one.is === 'option' ? [one.id] : [])) : [];
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(catalogue.offer(id.split('@')[0]!).price.some(({ confidence }) => confidence === 'single')).toBe(true);
  });
});
