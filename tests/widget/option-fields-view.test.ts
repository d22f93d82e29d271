import { describe, expect, test } from 'vitest';
import { isQuote } from '../../src/scenario/quotes.ts';
import type { OptionSpec } from '../../src/scenario/scenario.ts';
import { withDraft, withEffort, writtenFields } from '../../src/widget/option-draft.ts';
import { optionFieldsView } from '../../src/widget/panels/option-fields-view.ts';
import { contextOf } from './context.ts';

const bare: OptionSpec = { offer: 'openai/gpt-4o', setting: {} };
const view = (option: OptionSpec) => {
  const context = contextOf((scenario) => ({ ...scenario, options: [option] }));
  return optionFieldsView(context.result.quotes.filter(isQuote)[0]!, context);
};

describe('What a person knows of an option', () => {
  test('is empty until they say it', () => {
    const { evaluation, guess } = view(bare);
    expect([evaluation.correct.text, evaluation.asked.text, guess.text]).toEqual(['', '', '']);
  });

  test('is shown as it was said', () => {
    const { evaluation, guess } = view({ ...bare, evaluation: { correct: 176, asked: 200 }, guessedSuccess: 0.07 });
    expect([evaluation.correct.text, evaluation.asked.text, guess.text]).toEqual(['176', '200', '7']);
  });

  test.each([
    ['both counts', { correct: '176', asked: '200', guess: '' }, { ...bare, evaluation: { correct: 176, asked: 200 } }],
    ['half an evaluation', { correct: '176', asked: '', guess: '' }, bare],
    ['nothing', { correct: '', asked: '', guess: '' }, bare],
    ['a guess', { correct: '', asked: '', guess: '87.5' }, { ...bare, guessedSuccess: 0.875 }],
    ['more right than asked', { correct: '3', asked: '2', guess: '' }, 'evaluation'],
    ['no question', { correct: '0', asked: '0', guess: '' }, 'evaluation'],
    ['a fraction', { correct: '1.5', asked: '2', guess: '' }, 'evaluation'],
    ['a negative', { correct: '-1', asked: '2', guess: '' }, 'evaluation'],
    ['what is no number', { correct: '?', asked: '2', guess: '' }, 'evaluation'],
    ['more than all', { correct: '', asked: '', guess: '100.1' }, 'guess'],
    ['a power', { correct: '', asked: '', guess: '1e1' }, 'guess'],
  ])('%s', (_, draft, expected) => {
    expect(withDraft({ ...bare, evaluation: { correct: 1, asked: 1 } }, { ...writtenFields(bare), ...draft })).toEqual(expected);
  });

  test.each([
    ['two percentiles', { callP50: '2.4', callP95: '9.8' }, { ...bare, callSeconds: { p50: 2.4, p95: 9.8 } }],
    ['a median alone', { callP50: '2.4' }, { ...bare, callSeconds: { p50: 2.4 } }],
    ['a p95 without its median', { callP95: '9.8' }, bare],
    ['a first token with its call', { callP50: '2', firstP50: '0.6', firstP95: '1.9' }, { ...bare, callSeconds: { p50: 2 }, ttftSeconds: { p50: 0.6, p95: 1.9 } }],
    ['a first token without its call', { firstP50: '0.6' }, bare],
    ['percentiles out of order', { callP50: '2', callP95: '1' }, 'timed'],
    ['no time at all', { callP50: '0' }, 'timed'],
    ['a negative time', { callP50: '-1' }, 'timed'],
    ['a first token after its call', { callP50: '2', firstP50: '3' }, 'timed'],
    ['a first token that is no number', { callP50: '2', firstP50: '?' }, 'timed'],
    ['a time that is no number', { callP50: '?' }, 'timed'],
    ['a power as a time', { callP50: '1e1' }, 'timed'],
    ['what the text of an option cannot say', { callP50: '2@batch' }, 'timed'],
  ])('timed: %s', (_, draft, expected) => {
    expect(withDraft({ ...bare, callSeconds: { p50: 1, p95: 1 }, ttftSeconds: { p50: 1 } }, { ...writtenFields(bare), ...draft })).toEqual(expected);
  });

  test('of how long it takes stands in its fields, and is asked of a seller’s endpoint only', () => {
    const { timed } = view({ ...bare, callSeconds: { p50: 2.4, p95: 9.8 }, ttftSeconds: { p50: 0.6 } });
    expect(timed?.rows.map(({ label, p50, of, p95 }) => [label, p50.text, of, p95.label, p95.text])).toEqual([
      ['A call, as you timed it, in seconds: p50', '2.4', 'p95', 'A call, as you timed it, in seconds: p95', '9.8'],
      ['Its first token: p50', '0.6', 'p95', 'Its first token: p95', ''],
    ]);
    const own: OptionSpec = { weights: 'llama-3.3-70b', gpu: 'h100-sxm', gpus: 4, precision: 'fp8' };
    expect(view(own).timed).toBeUndefined();
    expect(withDraft(own, { ...writtenFields(own), callP50: '2' })).toEqual(own);
  });
});

describe('The effort of an option', () => {
  test('offers what was measured first, and says which is assumed', () => {
    const choices = view({ offer: 'openai/gpt-5-mini', setting: {} }).effort?.choices.map(({ label }) => label);
    expect(choices).toEqual(['not named: minimal, assumed', 'minimal', 'low', 'medium', 'high', 'no (not measured)', 'extra high (not measured)', 'maximum (not measured)']);
  });

  test('may be a budget', () => {
    const option: OptionSpec = { offer: 'google/gemini-2.5-pro', setting: { thinkingBudgetTokens: 777 } };
    expect(view(option).effort).toMatchObject({ value: '777' });
    expect(view(option).effort?.choices.at(-1)).toEqual({ value: '777', label: '777 thinking tokens (not measured)' });
  });

  test('is not asked of what cannot reason', () => {
    expect(view(bare).effort).toBeUndefined();
  });

  test.each([
    ['high', { region: 'us', effort: 'high' }],
    ['16000', { region: 'us', thinkingBudgetTokens: 16_000 }],
    ['', { region: 'us' }],
  ])('%j replaces the one before', (value, setting) => {
    expect(withEffort({ offer: 'openai/gpt-5', setting: { region: 'us', effort: 'low' } }, value).setting).toEqual(setting);
  });
});
