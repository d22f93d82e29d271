import { describe, expect, test } from 'vitest';
import { CURRENCIES, currencyOf, USD } from '../../src/scenario/currency.ts';
import { defaultScenario } from '../../src/scenario/fields.ts';
import { readTexts } from '../../src/scenario/read.ts';
import { testExamplesOf } from '../example-tests.ts';

const said = (texts: Readonly<Record<string, string>>) => readTexts(texts, 'attribute', defaultScenario('2026-11-22'));

describe('Money is shown in', () => {
  test.each([
    ['US dollars where nothing was said', {}, USD],
    ['another currency with its rate and its day', { currency: 'EUR', rate: '0.92', 'rate-date': '2026-11-20' }, { code: 'EUR', perUsd: 0.92 }],
    ['US dollars while the rate is not said', { currency: 'EUR', 'rate-date': '2026-11-20' }, USD],
    ['US dollars while the day of the rate is not said', { currency: 'EUR', rate: '0.92' }, USD],
    ['US dollars, whatever their rate is said to be', { currency: 'USD', rate: '2', 'rate-date': '2026-11-20' }, USD],
  ])('%s', (_, texts, currency) => {
    const { scenario, problems } = said(texts);
    expect([currencyOf(scenario), problems]).toEqual([currency, []]);
  });

  test.each([
    ['no currency', { currency: 'euro' }],
    ['nothing', { rate: '0' }],
    ['a negative rate', { rate: '-1' }],
    ['a day that is none', { 'rate-date': '2026-02-30' }],
  ])('not in %s', (_, texts) => {
    const { scenario, problems } = said(texts);
    expect(problems).toHaveLength(1);
    expect(scenario).toEqual(defaultScenario('2026-11-22'));
  });

  test('only what has a name everywhere', () => {
    const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });
    expect(CURRENCIES.filter((code) => names.of(code) === undefined)).toEqual([]);
    expect(new Set(CURRENCIES).size).toBe(CURRENCIES.length);
  });
});

await testExamplesOf(['src/scenario/currency.ts']);
