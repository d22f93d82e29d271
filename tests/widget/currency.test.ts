import { describe, expect, test } from 'vitest';
import { currencyOf } from '../../src/scenario/currency.ts';
import { readTexts } from '../../src/scenario/read.ts';
import { formatsOf } from '../../src/widget/formats.ts';
import { around } from '../../src/widget/charts/axes.ts';
import { flipView } from '../../src/widget/charts/flip-line.ts';
import { monthsPlot } from '../../src/widget/charts/months-plot.ts';
import { underAnswerView } from '../../src/widget/panels/under-answer-view.ts';
import { comparisonView } from '../../src/widget/panels/comparison-view.ts';
import { footerView } from '../../src/widget/panels/footer-view.ts';
import { askedFields } from '../../src/widget/panels/asked-fields.ts';
import { FORM } from '../../src/widget/panels/form.ts';
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

  test('stand at round places along an axis', () => {
    const context = shownIn({ currency: 'EUR', rate: '0.9', 'rate-date': '2026-11-20', models: 'openai/gpt-4o@176of200,openai/gpt-4o-mini@160of200', users: '50000' });
    const flip = flipView(underAnswerView(context)!.flip!, 800);
    expect(flip.ticks.map(({ text }) => text)).toEqual(['€0.001', '€0.01', '€0.1', '€1']);
    expect(around([0, 100_000], context.formats.shortUsd).ticks.map(({ text }) => text)).toEqual(['€0', '€20K', '€40K', '€60K', '€80K', '€100K']);
    expect(monthsPlot({ series: [], months: 2, now: 'now', tick: context.formats.shortUsd, count: String }, 100_000, { width: 400, names: [], above: 0 }).beside.map(({ text }) => text)).toEqual(['€0', '€20K', '€40K', '€60K', '€80K', '€100K']);
  });

  test('are asked for their rate once another currency is chosen', () => {
    const asked = (texts: Readonly<Record<string, string>>): readonly string[] => FORM.flatMap((group) => askedFields(group.more, shownIn(texts).scenario).map(({ path }) => path)).filter((path) => path === 'money.usdRate' || path === 'money.rateDate');
    expect([asked({}), asked({ currency: 'EUR' })]).toEqual([[], ['money.usdRate', 'money.rateDate']]);
  });

  test('say at which rate, and of which day', () => {
    expect(footerView(shownIn({ currency: 'EUR', rate: '0.9', 'rate-date': '2026-11-20' })).currency).toBe('Amounts converted: 1 USD = €0.9, Nov 20, 2026; sellers charge in USD');
    expect(footerView(shownIn({ currency: 'EUR', rate: '0.9' })).currency).toMatch(/^EUR needs .* amounts stay in USD\.$/u);
    expect(footerView(shownIn({})).currency).toBeUndefined();
  });
});
