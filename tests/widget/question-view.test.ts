import { describe, expect, test } from 'vitest';
import { ask } from '../../src/ask/ask.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { defaultScenario } from '../../src/scenario/fields.ts';
import { readScenario } from '../../src/scenario/read.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { questionView, withoutChip } from '../../src/widget/panels/question-view.ts';
import { saidBy } from '../../src/widget/said-by.ts';
import { FRESH_PHRASINGS } from '../ask/fresh-phrasings.ts';
import { PHRASINGS } from '../ask/phrasings.ts';
import { contextOf, DAY, plain } from './context.ts';

const catalogue = await loadCatalogue();
const SENTENCE = 'GPT-4o vs GPT-4o mini for 50k users asking 5 questions a day, a wrong answer costs $2';

const asked = (sentence: string): Scenario => ({ ...readScenario(saidBy(sentence, catalogue), defaultScenario(DAY)).scenario, sentence });
const viewOf = (sentence: string, change = (scenario: Scenario): Scenario => scenario, removed: readonly string[] = []): ReturnType<typeof questionView> => questionView(contextOf(() => change(asked(sentence))), new Set(removed));
const chips = (view: ReturnType<typeof questionView>): readonly string[] => view.chips.map(({ text }) => plain(text));

describe('A question', () => {
  test('is shown as what was understood of it, in its order', () => {
    expect(chips(viewOf(SENTENCE)).filter((text) => text !== 'Which option?')).toEqual(['GPT-4o', 'GPT-4o mini', 'Users 50,000', 'Queries 5 per user per day', 'A wrong answer costs $2.00']);
  });

  test('says what was taken for granted, once where a chip says the value', () => {
    expect(viewOf(SENTENCE).assumed).toEqual(['users are those active on a day']);
  });

  test('says which words were not read, and what they may mean', () => {
    const [unread] = viewOf('is claude faster').unread;
    expect(unread).toMatch(/^“claude” \(several models are called so: anthropic\//u);
  });

  test('that nobody asked has no chips and says nothing', () => {
    expect(viewOf('')).toEqual({ sentence: '', chips: [], assumed: [], unread: [], said: '' });
  });

  test('loses the chip of a field that was edited since', () => {
    const view = viewOf(SENTENCE, (scenario) => ({ ...scenario, load: { ...scenario.load, users: 60_000 } }));
    expect(chips(view)).not.toContain('Users 50,000');
    expect(chips(view)).toContain('Queries 5 per user per day');
  });

  test('loses a chip that a person removes, even where its value is the default', () => {
    const { chips: [first] } = viewOf('1,155 input tokens');
    expect(first?.text).toBe('Input tokens 1,155 per query');
    expect(viewOf('1,155 input tokens', undefined, [first!.key]).chips).toEqual([]);
  });
});

describe('Without a chip', () => {
  const chip = (text: string) => viewOf(SENTENCE).chips.find((one) => plain(one.text) === text)!;

  test('its field is back at its default and the others stay', () => {
    const left = withoutChip(chip('Users 50,000'), asked(SENTENCE));
    expect(left.load).toMatchObject({ users: null, queriesPerUserPerDay: 5 });
  });

  test('its option is gone', () => {
    expect(withoutChip(chip('GPT-4o'), asked(SENTENCE)).options).toEqual([{ offer: 'openai/gpt-4o-mini', setting: {} }]);
  });
});

describe('What a sentence says', () => {
  test('never clears what it does not mention', () => {
    const before = { ...defaultScenario(DAY), limits: { ...defaultScenario(DAY).limits, latencySeconds: 3 } };
    expect(readScenario(saidBy('50k users', catalogue), before).scenario.limits.latencySeconds).toBe(3);
  });

  test.each([['nothing', ''], ['blanks', '   '], ['more letters than a field takes', 'a '.repeat(1_001)], ['control characters', '50k users\u0000']])('%s says nothing', (_, sentence) => {
    expect(saidBy(sentence, catalogue)).toEqual({});
  });

  test('every code has its words', () => {
    const { assumed, unread } = ask('20% faster and 3x more expensive for 50k users in € and claude', catalogue);
    const view = viewOf('20% faster and 3x more expensive for 50k users in € and claude');
    expect([assumed.length > 0, unread.length > 0]).toEqual([true, true]);
    for (const text of [...view.assumed, ...view.unread]) expect(text).not.toContain('undefined');
  });
});

describe('What was said of one option', () => {
  const EVALUATED = 'gpt-4o (176 of 200 right) vs gpt-4o-mini (160 of 200 right)';

  test('is a chip in the words it was said in', () => {
    expect(chips(viewOf(EVALUATED))).toEqual(expect.arrayContaining(['GPT-4o', '176 of 200 right', 'GPT-4o mini', '160 of 200 right']));
  });

  test('goes with its chip, and the option stays', () => {
    const chip = viewOf(EVALUATED).chips.find(({ text }) => text === '176 of 200 right')!;
    const { options } = withoutChip(chip, asked(EVALUATED));
    expect(options).toEqual([{ offer: 'openai/gpt-4o', setting: {} }, { offer: 'openai/gpt-4o-mini', setting: {}, evaluation: { correct: 160, asked: 200 } }]);
  });
});

test('every sentence that was ever tried is shown, and any of its chips can go', { timeout: 120_000 }, () => {
  for (const [sentence] of [...PHRASINGS, ...FRESH_PHRASINGS]) {
    const view = viewOf(sentence);
    for (const text of [...chips(view), ...view.assumed, ...view.unread, view.said]) expect(text, sentence).not.toMatch(/undefined|NaN|\[object/u);
    for (const chip of view.chips) {
      const left = withoutChip(chip, asked(sentence));
      expect(readScenario(JSON.parse(JSON.stringify(left)), defaultScenario(DAY)).problems, `${sentence} without ${chip.text}`).toEqual([]);
    }
  }
});
