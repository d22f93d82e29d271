import { describe, expect, test } from 'vitest';
import { readTexts } from '../../src/scenario/read.ts';
import { memoTake } from '../../src/widget/take-aways.ts';
import { answerView } from '../../src/widget/panels/answer-view.ts';
import { behindView } from '../../src/widget/panels/behind-view.ts';
import { underAnswerView } from '../../src/widget/panels/under-answer-view.ts';
import { markedParts, markedTexts } from '../../src/widget/marked-parts.ts';
import { valueTexts } from '../../src/widget/value-texts.ts';
import { ENGLISH } from '../../src/words/languages.ts';
import { contextOf, plain } from './context.ts';

const contextWith = (texts: Readonly<Record<string, string>>) => contextOf((scenario) => readTexts(texts, 'attribute', scenario).scenario);
const viewOf = (texts: Readonly<Record<string, string>>) => {
  const context = contextWith(texts);
  return { ...answerView(context)!, ...underAnswerView(context)!, behind: behindView(context) };
};
const verdict = (texts: Readonly<Record<string, string>>): string => plain(viewOf(texts).verdict.map(({ text }) => text).join(''));
const EVALUATED = { models: 'openai/gpt-4o@176of200,openai/gpt-4o-mini@160of200', users: '50000' };

describe('The answer', () => {
  test('says the requirement where nobody knows how often they are right, and asks for both', () => {
    expect(verdict({ users: '50000' })).toMatch(/^GPT-4o costs \$35,746 a month more than GPT-4o mini: it pays if/u);
    expect(viewOf({}).rights.map(({ name, draft }) => [name, draft.correct, draft.asked])).toEqual([['GPT-4o', '', ''], ['GPT-4o mini', '', '']]);
    expect(viewOf({}).flip).toBeUndefined();
  });

  test('turns on the stake where they are known: 0.0046977 USD more for 0.08 more right', () => {
    // 0.0049975 − 0.00029985 = 0.00469765; ÷ 0.08 = 0.0587
    expect(verdict(EVALUATED)).toMatch(/^Choose GPT-4o mini while a wrong answer costs you less than \$0\.059( \(.*\))?; above that, GPT-4o\.$/u);
    const { flip } = viewOf(EVALUATED);
    expect(flip!.winners.map(({ name, fromUsd }) => [name, fromUsd.toFixed(4)])).toEqual([['GPT-4o mini', '0.0000'], ['GPT-4o', '0.0587']]);
    expect(flip!.flipText(flip!.winners[1]!.fromUsd)).toBe('flips at $0.059');
    expect(viewOf(EVALUATED).flipText).toBe('not said');
  });

  test('puts the user’s own stake on the line', () => {
    const { flip, flipText } = viewOf({ ...EVALUATED, 'error-cost': '0.02' });
    expect([flip!.stakeUsd, flip!.stakeText, flipText]).toEqual([0.02, 'you: $0.02', '$0.02: GPT-4o mini']);
  });

  test('writes the ticks of the line in full up to a thousand, in few letters from there', () => {
    const { flip } = viewOf(EVALUATED);
    expect([0.0001, 0.1, 1, 100, 1_000, 100_000].map((usd) => plain(flip!.tick(usd)))).toEqual(['$0.0001', '$0.1', '$1', '$100', '$1K', '$100K']);
  });

  test('keeps the fields of an evaluation while it is filled', () => {
    expect(viewOf(EVALUATED).rights.map(({ draft }) => [draft.correct, draft.asked])).toEqual([['176', '200'], ['160', '200']]);
  });

  test('names who it is about, and money', () => {
    const marks = viewOf({ ...EVALUATED, 'error-cost': '0.02' }).verdict.filter(({ mark }) => mark).map(({ text, mark }) => [plain(text), mark]);
    expect(marks).toEqual([['GPT-4o mini', 'name'], ['$0.02', 'amount'], ['$0.059', 'amount'], ['GPT-4o', 'other']]);
  });

  test('says how sure it is, what would change it and what to measure', () => {
    const { parts, why } = viewOf({ ...EVALUATED, 'error-cost': '0.02' }).behind!;
    expect(parts.map(({ head }) => head)).toEqual(['How sure', 'What would change it', 'What to measure next']);
    expect(parts.every(({ lines }) => lines.length > 0 && lines.length <= 3)).toBe(true);
    expect(why.parts.map(({ head }) => head)).toContain('Workings');
  });

  test('leads with the verdict before the words for what stands behind it are loaded', () => {
    const first = { ...contextWith(EVALUATED), ...ENGLISH };
    const view = { ...answerView(first)!, ...underAnswerView(first)! };
    expect(view.awaited).toEqual(viewOf(EVALUATED).behind!.parts.map(({ lines }) => lines.length));
    expect(underAnswerView({ ...contextWith({}), ...ENGLISH })!.awaited).toEqual(viewOf({}).behind!.parts.map(({ lines }) => lines.length));
    expect([view.verdict, view.lead]).toEqual([viewOf(EVALUATED).verdict, viewOf(EVALUATED).lead]);
  });

  test('asks for no evaluation where there is one option', () => {
    expect(viewOf({ models: 'openai/gpt-4o' }).rights).toEqual([]);
  });

  test.each([{}, EVALUATED, { 'times-dearer': '3', 'points-better': '0.05' }, { models: 'openai/gpt-5.3x' }, { models: 'own/llama-3.3-70b@4xh100-sxm@fp8,openai/gpt-4o-mini' }, { 'question-kind': 'hallucination' }, { 'latency-limit': '0.001' }])('of %j has no hole and no sign of markup in it', (texts) => {
    const view = viewOf(texts);
    const { verdict: said, lead, behind } = view;
    const text = JSON.stringify([said, lead, behind]);
    expect(text).not.toMatch(/undefined|NaN|Infinity|[\uE000-\uE002]/u);
  });
});

describe('Money in a sentence', () => {
  test.each([
    [0, '$0'],
    [0.02, '$0.02'],
    [0.0587, '$0.059'],
    [0.000_31, '$0.00031'],
    [2, '$2.00'],
    [35_746.4, '$35,746'],
    [-2, '−$2.00'],
  ])('%d is %s', (usd, text) => {
    expect(plain(valueTexts(contextOf()).amount(usd, 'usd'))).toBe(text);
  });

  test('is marked, and a name that stands in a list too', () => {
    const texts = markedTexts(valueTexts(contextOf()));
    const names = texts.list([texts.option('openai/gpt-4o'), texts.option('openai/gpt-4o-mini')]);
    expect(markedParts(`${names}: ${texts.amount(1, 'usd')}`).map(({ text, mark }) => [plain(text), mark])).toEqual([['GPT-4o', 'name'], [' and ', undefined], ['GPT-4o mini', 'other'], [': ', undefined], ['$1.00', 'amount']]);
  });
});

describe('Other questions', () => {
  const RATIOS = { 'times-dearer': '3', 'points-better': '0.05' };

  test('with ratios alone leave the models aside: no line, no evaluation to fill', () => {
    expect(viewOf(RATIOS)).toMatchObject({ isRelative: true, flip: undefined, rights: [] });
    expect(verdict(RATIOS)).toBe('Choose A if a wrong answer costs you more than 40× what a query of B costs; below that, B.');
  });

  test('that do not turn on a wrong answer do not ask what it costs', () => {
    expect(viewOf({ 'question-kind': 'fast-enough' }).stake).toBeUndefined();
    expect(viewOf({ 'question-kind': 'hallucination' }).stake?.path).toBe('stakes.errorUsd');
  });

  test('have no line between options', () => {
    expect(viewOf({ ...EVALUATED, 'question-kind': 'hallucination' })).toMatchObject({ flip: undefined, rights: [] });
  });

  test('can be pasted in a document, with the options and their sources', () => {
    const memo = plain(memoTake(contextWith({ ...EVALUATED, question: 'GPT-4o or mini?' }))!.text);
    expect(memo.split('\n')[0]).toBe('# GPT-4o or mini?');
    expect(memo).toContain('| Model | per 1,000 queries |');
    expect(memo).toContain('## Sources');
    expect(memo).not.toMatch(/undefined|NaN|[\uE000-\uE002]/u);
  });
});
