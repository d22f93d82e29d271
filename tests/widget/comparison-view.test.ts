import { describe, expect, test } from 'vitest';
import { comparisonView } from '../../src/widget/panels/comparison-view.ts';
import { foldedView } from '../../src/widget/panels/folded-view.ts';
import { contextOf, withOffers } from './context.ts';

const rowsOf = (of: ReturnType<typeof contextOf>) => comparisonView(of, foldedView(of)).rows;

const texts = (...given: Parameters<typeof contextOf>) => comparisonView(contextOf(...given)).rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)]);

describe('The table of options', () => {
  test('has one row each, in the order chosen, with shared decimals down each column', () => {
    expect(texts()).toEqual([
      ['GPT-4o', '$4.998', 'not measured', '$4,997.50', 'not measured', '0.8 / 1.4 s', '1.8 / 3.8 s', 'Nov 10, 2026'],
      ['GPT-4o mini', '$0.300', 'not measured', '$299.85', 'not measured', '1.3 / 6.9 s', '4.5 / 13.7 s', 'Nov 10, 2026'],
    ]);
  });

  test('marks the cheapest only among several', () => {
    const marked = (...offers: string[]) => comparisonView(contextOf(withOffers(...offers))).rows.map(({ isCheapest }) => isCheapest);
    expect(marked('openai/gpt-4o', 'openai/gpt-4o-mini')).toEqual([false, true]);
    expect(marked('openai/gpt-4o')).toEqual([false]);
    expect(marked('openai/gpt-4o', 'openai/gpt-5')).toEqual([false, false]);
  });

  test('refuses in the row, with the reason and never with $0', () => {
    const [row] = rowsOf(contextOf((scenario) => ({ ...withOffers('openai/gpt-3.5-turbo')(scenario), serviceTier: 'priority' })));
    expect(row?.refusal).toEqual({ text: 'No rate is known with service tier priority.' });
    expect(row?.cells).toEqual([]);
    expect(row?.asides).toEqual(['OpenAI']);
  });

  test('says when an id is nobody’s', () => {
    expect(rowsOf(contextOf(withOffers('openai/nothing')))[0]?.refusal).toEqual({ text: 'No model is called “openai/nothing”.' });
  });

  test('says that a cost without its hidden reasoning is a lower bound', () => {
    const [row] = comparisonView(contextOf(withOffers('openai/gpt-5'))).rows;
    expect(row?.warnings).toEqual(['plus hidden reasoning tokens, not known']);
    expect(row?.cells[0]?.text).toMatch(/^≥ \$/u);
    expect(row?.cells.find(({ head }) => head.key === 'perMonth')?.notes).toEqual([expect.stringMatching(/^→ ≥ \$/u)]);
  });

  test('marks a price that one source alone states', () => {
    const { catalogue } = contextOf();
    const single = catalogue.ids.find((id) => catalogue.offer(id).price.every(({ confidence }) => confidence === 'single') && catalogue.offer(id).price[0]?.usdPerMillionTokens?.output);
    const cell = comparisonView(contextOf(withOffers(single!))).rows[0]?.cells.find(({ head }) => head.key === 'priceRead');
    expect(cell).toMatchObject({ warning: 'one source only' });
  });

  test('an option’s own setting is part of its name', () => {
    const options = [{ offer: 'openai/gpt-4o', setting: { serviceTier: 'batch' } }] as const;
    expect(texts((scenario) => ({ ...scenario, options }))[0]?.slice(0, 2)).toEqual(['GPT-4o · batch', '$2.50']);
  });
});

test('what is folded, and why there is no price, waits until the words for it are loaded', () => {
  const [row, refused] = comparisonView(contextOf(withOffers('openai/gpt-4o', 'openai/nothing'))).rows;
  expect([row?.why('cost'), row?.breakdown?.(), row?.fields?.()]).toEqual([undefined, undefined, undefined]);
  expect(refused?.refusal).toEqual({ text: 'Waits for the part that works it out.' });
});

describe('How one price adds up', () => {
  const breakdown = (...given: Parameters<typeof contextOf>) => rowsOf(contextOf(...given))[0]?.breakdown?.();

  test('is exact where there is a bill, aligned on the decimal', () => {
    const view = breakdown();
    expect(view?.lines.map(({ dimension, count, rate, amount }) => [dimension, count, rate, amount])).toEqual([
      ['Input', '1,155', '$2.50', '$0.0028875'],
      ['Output', '211', '$10.00', '$0.0021100'],
    ]);
    expect(view?.total).toEqual({ label: 'One query', amount: '$0.0049975', note: 'Exact to the last digit for these counts.' });
  });

  test('is an expectation where counts are means', () => {
    const view = breakdown((scenario) => ({ ...scenario, workload: { ...scenario.workload, cachedShare: 0.305 } }));
    expect(view?.lines.map(({ dimension, amount }) => [dimension, amount])).toEqual([
      ['Input', '$0.00200681'],
      ['Cache read', '$0.00044034'],
      ['Output', '$0.00211000'],
    ]);
    expect(view?.total.note).toBe('An expectation: the counts are means.');
  });

  test('leaves out lines too small for its digits', () => {
    const view = breakdown(withOffers('google/gemini-2.5-pro'));
    expect(view?.lines.map(({ dimension }) => dimension)).toEqual(['Input', 'Output']);
  });

  test('writes a mean rate without binary or endless digits', () => {
    const view = breakdown(withOffers('deepseek/deepseek-v4-flash'));
    expect(view?.total.note).toBe('The price changes within the week: these are means over the hours that people ask in.');
    expect(view?.lines.map(({ rate }) => rate.length < 14)).toEqual([true, true]);
  });

  test('links the seller’s page', () => {
    expect(breakdown()?.notes[0]?.at(-1)).toEqual({ text: 'OpenAI’s price page', href: 'https://developers.openai.com/api/docs/pricing' });
  });
});
