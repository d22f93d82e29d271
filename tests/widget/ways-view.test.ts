import { describe, expect, test } from 'vitest';
import { readOption, writeOption } from '../../src/scenario/option-text.ts';
import { isQuote } from '../../src/scenario/quotes.ts';
import { WAYS } from '../../src/scenario/ways.ts';
import { ownGpus, together, waysView } from '../../src/widget/panels/ways-view.ts';
import { context, contextOf } from './context.ts';

const { options } = context.scenario;

describe('More ways', () => {
  test('offer what the catalogue has, by name', () => {
    const { weights, gpus } = waysView(context);
    expect(weights.find(({ value }) => value === 'llama-3.3-70b')?.label).toMatch(/^Llama 3\.3 70B/u);
    expect(gpus.map(({ value }) => value)).toContain('h100-sxm');
    expect(weights.map(({ label }) => label)).toEqual(weights.map(({ label }) => label).toSorted((a, b) => a.localeCompare(b)));
  });

  test('of a catalogue without weights are without own GPUs', () => {
    const { weights: _, ...data } = context.catalogue.data;
    expect(waysView({ ...context, catalogue: { ...context.catalogue, data } }).weights).toEqual([]);
  });

  test('on own GPUs have a price', () => {
    const made = ownGpus({ weights: 'llama-3.3-70b', gpu: 'h100-sxm', gpus: '4', precision: 'fp8' });
    expect(readOption(writeOption(made))).toEqual(made);
    expect(contextOf((scenario) => ({ ...scenario, options: [made] })).result.quotes.every(isQuote)).toBe(true);
  });

  test.each([['2.5', 2.5], ['', undefined], ['-1', undefined], ['much', undefined], ['1e9', undefined]])('a price of “%s” is %s', (usd, price) => {
    expect(ownGpus({ weights: 'llama-3.3-70b', gpu: 'h100-sxm', gpus: '4', precision: 'fp8', usd }).usdPerGpuHour).toBe(price);
  });

  test.each(waysView(context).ways.map(({ value }) => value))('%s makes an option that can be quoted', (way) => {
    const made = together({ way, first: '1', second: '0' }, options)!;
    expect(made.members.length).toBe(WAYS[way as keyof typeof WAYS].leastMembers);
    expect(contextOf((scenario) => ({ ...scenario, options: [...options, made] })).result.quotes.every(isQuote)).toBe(true);
  });

  test.each([['cascade', '0', '0'], ['router', '1', '1'], ['cascade', '0', '9']])('%s of %s and %s is none', (way, first, second) => {
    expect(together({ way, first, second }, options)).toBeUndefined();
  });
});
