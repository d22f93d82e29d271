import { describe, expect, test } from 'vitest';
import { currencyOf } from '../../src/scenario/currency.ts';
import { readTexts } from '../../src/scenario/read.ts';
import { formatsOf } from '../../src/widget/formats.ts';
import { comparisonView } from '../../src/widget/panels/comparison-view.ts';
import { footerView } from '../../src/widget/panels/footer-view.ts';
import { contextOf, plain } from './context.ts';

const shownIn = (texts: Readonly<Record<string, string>>, locale = 'en') => {
  const context = contextOf((scenario) => readTexts(texts, 'attribute', scenario).scenario, locale);
  return { ...context, formats: formatsOf(locale, currencyOf(context.scenario)) };
};
const perThousand = (texts: Readonly<Record<string, string>>, locale?: string): readonly string[] => comparisonView(shownIn(texts, locale)).rows.map(({ cells }) => plain(cells[0]!.text));

describe('Amounts in another currency', () => {
  // 4.9975 and 0.29985 USD
  test.each([
    ['euros', { currency: 'EUR', rate: '0.9', 'rate-date': '2026-11-20' }, 'en', ['€4.498', '€0.270']],
    ['euros, as a German writes them', { currency: 'EUR', rate: '0.9', 'rate-date': '2026-11-20' }, 'de', ['4,498 €', '0,270 €']],
    ['yen, which need no more digits than they mean', { currency: 'JPY', rate: '150', 'rate-date': '2026-11-20' }, 'en', ['¥749.63', '¥44.98']],
    ['dollars, as long as nobody says the rate', { currency: 'EUR' }, 'en', ['$4.998', '$0.300']],
  ])('are written in %s', (_, texts, locale, amounts) => expect(perThousand(texts, locale)).toEqual(amounts));

  test('say at which rate, and of which day', () => {
    expect(footerView(shownIn({ currency: 'EUR', rate: '0.9', 'rate-date': '2026-11-20' })).currency).toBe('Amounts converted: 1 USD = €0.9, Nov 20, 2026; sellers charge in USD');
    expect(footerView(shownIn({ currency: 'EUR', rate: '0.9' })).currency).toMatch(/^EUR needs .* amounts stay in USD\.$/u);
    expect(footerView(shownIn({})).currency).toBeUndefined();
  });
});
