import { describe, expect, test } from 'vitest';
import { readTexts } from '../../src/scenario/read.ts';
import { formatsOf } from '../../src/widget/formats.ts';
import { later, type Later } from '../../src/widget/later.ts';
import { belowView } from '../../src/widget/panels/below-view.ts';
import { viewModel } from '../../src/widget/view-model.ts';
import { ENGLISH } from '../../src/words/languages.ts';
import { contextOf } from './context.ts';

const viewOf = (texts: Readonly<Record<string, string>>) => {
  const { scenario, catalogue } = contextOf((before) => readTexts(texts, 'attribute', before).scenario);
  return viewModel({ scenario, catalogue, formats: formatsOf('en'), first: ENGLISH });
};

describe('Before the rest is loaded', () => {
  test('an answer stands alone', () => {
    const { answer, headline } = viewOf({});
    expect(answer!.verdict.length).toBeGreaterThan(0);
    expect(headline).toBeUndefined();
  });

  test('a question that nobody can answer yet says so above what the options cost', () => {
    const { answer, headline } = viewOf({ 'question-kind': 'hallucination' });
    expect([answer, headline?.notes[0]]).toEqual([undefined, ENGLISH.words.answerWaits]);
    expect(headline!.sentence.map(({ text }) => text).join('')).toContain('16.7× less than GPT-4o');
  });

  test('what stands below the answer is without options where ratios stand for them', () => {
    expect(belowView(viewOf({})).comparison?.rows).toHaveLength(2);
    expect(belowView(viewOf({ 'times-dearer': '3', 'points-better': '0.05' })).comparison).toBeUndefined();
  });
});

describe('Once it is', () => {
  test('an answer and what stands below it are there before what stands behind it is worked out', () => {
    const { scenario, catalogue, words, sentences } = contextOf((before) => readTexts({ models: 'openai/gpt-4o@176of200,openai/gpt-4o-mini@160of200', 'error-cost': '0.02' }, 'attribute', before).scenario);
    const never = (): never => {
      throw new Error('worked out too early');
    };
    const late = { ...later, parts: { ...later.parts, answers: { ...later.parts.answers, compare: never } } } as Later;
    const model = viewModel({ scenario, catalogue, formats: formatsOf('en'), first: ENGLISH, whole: { words, sentences } }, late);
    expect(model.answer!.verdict.length).toBeGreaterThan(0);
    const { underAnswer, comparison } = belowView(model, late);
    expect([underAnswer!.flip?.winners.length, comparison!.rows.length]).toEqual([2, 2]);
    expect(() => model.following!.result.answer).toThrow('too early');
  });
});
