import { describe, expect, test } from 'vitest';
import { withPreset } from '../../src/scenario/presets.ts';
import type { Explained } from '../../src/scenario/reading.ts';
import type { Quote } from '../../src/scenario/quote.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { whereFrom } from '../../src/words/de/where-from.ts';
import { comparisonView } from '../../src/widget/panels/comparison-view.ts';
import { enLater } from '../../src/words/en/later.ts';
import { en } from '../../src/words/en/words.ts';
import { foldedView } from '../../src/widget/panels/folded-view.ts';
import { whyView } from '../../src/widget/panels/why-view.ts';
import { contextOf, plain, withOffers } from './context.ts';

const rowsOf = (of: ReturnType<typeof contextOf>) => comparisonView(of, foldedView(of)).rows;

const why = (number: Explained, change: (scenario: Scenario) => Scenario = (scenario) => withPreset(scenario, 'code-completion'), locale = 'en') =>
  rowsOf(contextOf(change, locale))[0]?.why(number);
const coding = (offer: string) => (scenario: Scenario) => withOffers(offer)(withPreset(scenario, 'code-completion'));

describe('The workings behind a number', () => {
  test('are the formula, the values in it and the result', () => {
    expect(why('usdPerMonth')).toMatchObject({
      title: 'What a month costs',
      formula: 'cost of a query × queries a month',
      inputs: [
        { name: 'cost of a query', value: '$0.0054' },
        { name: 'queries a month', value: '1,000,000' },
      ],
      result: '= $5,400.00 a month',
    });
  });

  test('of a success rate are the counts, the interval and the benchmark’s page', () => {
    const view = why('success');
    expect(view?.inputs.map(({ value }) => value)).toEqual(['41', '225', '18.2%', '13.73%', '23.79%']);
    expect(view?.sources[0]?.at(-1)).toEqual({ text: 'aider.chat', href: 'https://aider.chat/docs/leaderboards/' });
    expect(view?.assumptions[0]).toMatch(/^A benchmark stands for your task/u);
    expect(view?.published?.map(({ text }) => text).join('')).toBe('Formula: Wilson (1927), J. Am. Stat. Assoc. 22, 209–212');
  });

  test('of a quoted measurement carry its attribution as it is written, which names its page', () => {
    expect(why('latency')?.sources[0]).toEqual([{ text: 'Latency data: Artificial Analysis (https://artificialanalysis.ai), 2026-07-10.', lang: 'en' }]);
  });

  test('name who published the formula in the words of the language, where it has some', () => {
    const { words, ...context } = contextOf(coding('openai/gpt-4o'));
    const publishedBy = (german?: typeof whereFrom) => whyView('costPerSuccess', context.result.quotes[0] as Quote, { ...context, words: { ...words, whereFrom: german } })?.published;
    expect(publishedBy()).toEqual([{ text: 'Formula: ' }, { text: 'arXiv:2504.13359, equation 1', lang: 'en' }]);
    expect(publishedBy(whereFrom)).toEqual([{ text: 'Formula: ' }, { text: 'arXiv:2504.13359, Gleichung 1' }]);
  });

  test('of a cost name the source of the price and the band of the tokenizer', () => {
    const view = why('cost', coding('anthropic/claude-sonnet-4-5'));
    expect(view?.result).toBe('= $0.006564 per query, $6.564 per 1,000 queries');
    expect(view?.sources[0]?.map(({ text }) => text).join('')).toMatch(/, read Nov 10, 2026 · platform\.claude\.com$/u);
    expect(view?.assumptions.at(-1)).toMatch(/^\$[\d.]+ to \$[\d.]+ per query over the band of the tokenizer$/u);
  });

  test('of estimated reasoning are the measured times', () => {
    expect(why('reasoning', coding('groq/gpt-oss-120b'))).toMatchObject({ result: '= 2,000 tokens', inputs: [{ value: '7.64 s' }, { value: '0.85 s' }, { value: '293.7 tokens a second' }] });
  });

  test('do not exist where the number does not', () => {
    expect(why('success', (scenario) => scenario)).toBeUndefined();
    expect(why('latency', (scenario) => ({ ...scenario, serviceTier: 'batch' }))).toBeUndefined();
  });

  test('are written as the locale does', () => {
    expect(plain(why('usdPerMonth', undefined, 'de')?.result ?? '')).toBe('= 5.400,00 $ a month');
  });

  test('have words for everything, whatever the workload', () => {
    const presets = Object.keys(en.presets);
    const options = ['openai/gpt-5', 'groq/gpt-oss-120b', 'anthropic/claude-sonnet-4-6', 'deepseek/deepseek-v4-flash'];
    const change = (preset: string) => (scenario: Scenario) => {
      const chosen = withOffers(...options)(withPreset(scenario, preset));
      return { ...chosen, workload: { ...chosen.workload, failureShare: 0.1, mostAttempts: 3 } };
    };
    const texts = presets.flatMap((preset) =>
      rowsOf(contextOf(change(preset))).flatMap(({ why: ask }) =>
        (Object.keys(enLater.explained) as Explained[]).flatMap((number) => {
          const view = ask(number);
          return view ? [view.title, view.formula, view.result, ...view.assumptions, ...view.inputs.flatMap(({ name, value }) => [name, value])] : [];
        }),
      ),
    );
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => !text || /undefined|NaN|Infinity/u.test(text))).toEqual([]);
  });
});
