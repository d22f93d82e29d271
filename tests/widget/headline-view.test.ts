import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import type { CatalogueData } from '../../src/catalogue/catalogue-data.ts';
import { headlineView } from '../../src/widget/panels/headline-view.ts';
import { contextOf, withOffers } from './context.ts';

const sentence = (...given: Parameters<typeof contextOf>): string =>
  headlineView(contextOf(...given))
    .sentence.map(({ text }) => text)
    .join('');

describe('The headline', () => {
  test('sets the cheapest against the dearest', () => {
    expect(sentence()).toBe('GPT-4o mini costs $299.85 a month, 16.7× less than GPT-4o.');
  });

  test.each([
    ['asks for a model when there is none', withOffers(), 'Choose a model to see what a query costs.'],
    ['says what a single one costs', withOffers('openai/gpt-4o'), 'GPT-4o costs $4,998 a month.'],
    ['does not choose between equals', withOffers('openai/gpt-4o', 'gpt-4o'), 'GPT-4o and gpt-4o cost the same: $4,998 a month.'],
    ['knows no price of what nobody sells', withOffers('openai/nothing'), 'No price is known for this comparison.'],
  ])('%s', (_, change, expected) => {
    expect(sentence(change)).toBe(expected);
  });

  test('compares by 1,000 queries when there are none in a month', () => {
    expect(sentence((scenario) => ({ ...scenario, load: { ...scenario.load, queriesPerMonth: 0 } }))).toBe('GPT-4o mini costs $0.300 per 1,000 queries, 16.7× less than GPT-4o.');
  });

  test('names nobody the cheapest without the condition when reasoning is not known', () => {
    const reasoning = withOffers('openai/gpt-5', 'openai/gpt-4o');
    expect(sentence(reasoning)).toMatch(/^Before hidden reasoning, GPT-5 costs \$/u);
    expect(headlineView(contextOf(reasoning)).notes).toContain('Hidden reasoning tokens of GPT-5 are not known and not counted: what they add can turn the order round.');
  });

  test('names what it leaves out', () => {
    expect(headlineView(contextOf(withOffers('openai/gpt-4o', 'openai/nothing'))).notes).toContain('Left out, as no price is known: openai/nothing.');
  });

  test('a free model costs nothing, and no ratio is made of it', () => {
    const price = { source: 'mine', checked: '2026-11-01', confidence: 'single', usdPerMillionTokens: { input: 0, output: 0 } } as const;
    const { catalogue } = contextOf();
    const own: CatalogueData = { version: 1, sellers: { me: { name: 'Me' } }, offers: { 'me/free': { name: 'Free', tier: 'small', price: [price] } } };
    expect(sentence(withOffers('me/free', 'openai/gpt-4o'), 'en', openCatalogue(own, catalogue.data))).toBe('Free costs nothing; GPT-4o costs $4,998 a month.');
  });

  test('writes its numbers as the locale does', () => {
    expect(sentence(undefined, 'de').replaceAll('\u00a0', ' ')).toBe('GPT-4o mini costs 299,85 $ a month, 16,7× less than GPT-4o.');
  });
});
