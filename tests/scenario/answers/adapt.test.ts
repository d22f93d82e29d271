import { describe, expect, test } from 'vitest';
import { adaptOf } from '../../../src/scenario/answers/adapt.ts';
import { adaptSentences } from '../../../src/words/en/answer-adapt.ts';
import { numberSaid } from '../../core/answers/number-said.ts';
import { said } from '../../core/answers/said.ts';
import { asked } from './asked.ts';

const answered = (texts: Record<string, string>) => {
  const answer = adaptOf(asked(texts));
  return { answer, spoken: said(answer, adaptSentences) };
};
const mini = { models: 'openai/gpt-4o-mini', 'input-spread': '0', 'output-spread': '0' };
const documents = { ...mini, documents: '50', 'embedding-model': 'openai/text-embedding-3-small', 'storage-price': '0.33' };

describe('Retrieval, tuning or a longer prompt of a scenario', () => {
  test('a text in every prompt is cached, which is said, and retrieval is cheaper for many', () => {
    const { answer } = answered(documents);
    // 41,155 tokens at $0.15 and 211 at $0.60 a million; from the cache 40,000 of them at half
    expect(numberSaid(answer, 'cache-cuts', 'from')).toBeCloseTo((41_155 * 0.15 + 211 * 0.6) / 1e6, 9);
    expect(numberSaid(answer, 'cache-cuts', 'to')).toBeCloseTo((40_000 * 0.075 + 1_155 * 0.15 + 211 * 0.6) / 1e6, 6);
    expect(answer.verdict.code).toBe('cheapest-retrieval');
  });
  test('a tuned model has dearer rates: it never pays without a prompt to shorten', () => {
    const { answer } = answered({ ...mini, 'training-tokens': '1000000', 'tuned-system-tokens': '0' });
    expect(answer.because.map(({ code }) => code)).toEqual(expect.arrayContaining(['tuned-never', 'never-tuning-prompt']));
    expect(numberSaid(answer, 'once-tuning', 'usd')).toBeCloseTo(9, 9);
  });
  test('how short the prompt must get is said where nobody said how short it is', () => {
    const { answer } = answered({ ...mini, 'system-tokens': '4000', 'training-tokens': '1000000', caching: 'typed' });
    // nothing of it is under the cache's least prefix: half price, 4,000·0.075 + 1,155·0.15 + 211·0.6 against 0.3 and 1.2
    const now = numberSaid(answer, 'costs-prompt', 'query');
    expect(numberSaid(answer, 'tuned-if-shorter', 'tokens')).toBeCloseTo((now * 1e6 - 1_155 * 0.3 - 211 * 1.2) / 0.3, 3);
  });
  test.each<[string, Record<string, string>]>([
    ['nothing said', {}],
    ['no such model', { models: 'nobody/none' }],
    ['documents that fit no prompt', { ...documents, documents: '1000000' }],
    ['documents and no embedding', { documents: '10' }],
    ['no queries', { ...documents, 'queries-per-month': '0' }],
    ['a price of tuning', { ...mini, 'tuning-price': '100', 'tuned-system-tokens': '100' }],
    ['a model nobody tunes', { models: 'anthropic/claude-sonnet-4', 'training-tokens': '1000000' }],
    ['a stake and rates', { ...documents, 'error-cost': '1', 'retrieval-success': '0.9' }],
    ['rates of all', { models: 'openai/gpt-4o-mini@80of100', 'system-tokens': '4000', 'training-tokens': '1000000', 'tuned-system-tokens': '10', 'tuned-success': '0.9', 'error-cost': '1' }],
  ])('%s is answered in words', (_, texts) => {
    const { spoken } = answered(texts);
    expect(spoken.length).toBeGreaterThan(0);
  });
});
