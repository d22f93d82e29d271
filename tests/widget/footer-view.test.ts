import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { footerView } from '../../src/widget/panels/footer-view.ts';
import { contextOf, withOffers } from './context.ts';

const on = (date: string) => footerView(contextOf((scenario) => ({ ...scenario, date })));

describe('The footer', () => {
  test('says when the shown prices were read and how old that is', () => {
    expect(on('2026-11-22')).toMatchObject({ read: 'Prices read Nov 10, 2026', age: '12 days old', estimate: 'An estimate, not a quote' });
  });

  test.each([
    ['2026-12-25', false],
    ['2026-12-26', true],
  ])('on %s stale is %j', (date, isStale) => {
    expect(on(date).stale !== undefined).toBe(isStale);
  });

  test('has no age before the prices were read', () => {
    expect(on('2026-01-01').age).toBeUndefined();
  });

  test('links each seller once, and only by https', () => {
    const { catalogue } = contextOf();
    const hostile = openCatalogue({ version: 1, sellers: { openai: { name: 'OpenAI', page: 'javascript:alert(1)' } }, offers: {} }, catalogue.data);
    expect(on('2026-11-22').pages).toEqual([{ text: 'OpenAI’s price page', href: 'https://developers.openai.com/api/docs/pricing' }]);
    expect(footerView(contextOf(undefined, 'en', hostile)).pages).toEqual([]);
  });

  test('speaks of the whole catalogue when nothing is priced', () => {
    expect(footerView(contextOf(withOffers())).read).toMatch(/^Prices read /);
  });
});
