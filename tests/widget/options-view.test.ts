import { describe, expect, test } from 'vitest';
import { hitViews, optionsView } from '../../src/widget/panels/options-view.ts';
import { contextOf, withOffers } from './context.ts';

const context = contextOf();
const hits = (text: string) => hitViews(text, context.scenario.options, context);

describe('The chosen models', () => {
  test('are chips with a way to remove each', () => {
    expect(optionsView(context).chips.map(({ name, remove }) => [name, remove])).toEqual([
      ['GPT-4o', 'Remove GPT-4o'],
      ['GPT-4o mini', 'Remove GPT-4o mini'],
    ]);
  });

  test('are eight at most', () => {
    const ids = context.catalogue.ids.slice(0, 8);
    expect(optionsView(context).full).toBeUndefined();
    expect(optionsView(contextOf(withOffers(...ids))).full).toBe('8 models side by side are the most; remove one to add another.');
  });
});

describe('A search', () => {
  test.each([
    ['gpt-4.1', 'openai/gpt-4.1', 'its name'],
    ['openai/gpt-4.1', 'openai/gpt-4.1', 'its id'],
    ['4.1 mini', 'openai/gpt-4.1-mini', 'words of its name'],
    ['gpt-4o-2024-08-06', 'openai/gpt-4o', 'already compared'],
  ])('for %s finds %s: %s', (text, id, reason) => {
    expect(hits(text)[0]).toMatchObject({ id, reason });
  });

  test('puts the same weights together', () => {
    expect(hits('gpt oss').map(({ name, seller, isSibling }) => [name, seller, isSibling])).toEqual([
      ['GPT OSS 120B', 'Groq', false],
      ['GPT OSS 120B', 'Together AI', true],
      ['GPT OSS 20B', 'Groq', false],
      ['GPT OSS 20B', 'Together AI', true],
    ]);
  });

  test('shows every hit once', () => {
    const ids = hits('llama').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('shows the newest models before anything is typed', () => {
    const released = hits('').map(({ id }) => context.catalogue.offer(id).released!);
    expect(released).toHaveLength(6);
    expect(released).toEqual(released.toSorted().toReversed());
  });

  test('finds nothing for what nobody sells', () => {
    expect(hits('zzzz')).toEqual([]);
  });
});
