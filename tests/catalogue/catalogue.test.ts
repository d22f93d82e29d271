import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import type { CatalogueData } from '../../src/catalogue/catalogue-data.ts';
import { loadCatalogue, parseCatalogue } from '../../src/catalogue/load.ts';
import { buildCatalogue } from '../../src/cli/catalogue-directory.ts';

const bundled = await buildCatalogue('pricing');
const today = Date.parse('2026-11-22');
const usd = (data: CatalogueData, id: string, leaves = { input: 1_000_000 }): string => openCatalogue(data, bundled).schedule(id).pricer(today, {}).usd(leaves);
const given = (over: Partial<CatalogueData>): CatalogueData => ({ version: 1, sellers: {}, offers: {}, ...over });
const offer = (input: number): CatalogueData['offers'][string] => ({ name: 'Mine', tier: 'small', price: [{ source: 'me', checked: '2026-11-22', confidence: 'single', usdPerMillionTokens: { input } }] });

describe('A catalogue laid over the bundled one', () => {
  test('keeps everything it does not name', () => {
    const mine = openCatalogue(given({}), bundled);
    expect(mine.ids).toEqual(Object.keys(bundled.offers));
    expect(mine.offer('openai/gpt-4o')).toEqual(openCatalogue(bundled).offer('openai/gpt-4o'));
  });

  test('replaces an offer whole', () => {
    const data = given({ offers: { 'openai/gpt-4o': offer(7) } });
    expect(usd(data, 'openai/gpt-4o')).toBe('7');
    expect(usd(data, 'openai/gpt-4o-mini')).toBe('0.15');
    const mine = openCatalogue(data, bundled);
    expect(mine.offer('openai/gpt-4o').name).toBe('Mine');
    expect(() => mine.resolve('gpt-4o-2024-08-06')).toThrow(expect.objectContaining({ code: 'unknown-offer' }));
  });

  test('adds an offer of a known seller, with that seller’s rules', () => {
    const mine = openCatalogue(given({ offers: { 'openai/mine': offer(7) } }), bundled);
    expect(mine.ids).toHaveLength(Object.keys(bundled.offers).length + 1);
    expect(mine.offer('openai/mine').seller.chargesAs).toEqual(bundled.sellers['openai']!.chargesAs);
    expect(mine.resolve('mine').id).toBe('openai/mine');
  });

  test('a negotiated discount is one line, for every offer of the seller and no other', () => {
    const data = given({ sellers: { openai: { name: 'OpenAI', negotiatedMultiplier: 0.9 } } });
    expect(usd(data, 'openai/gpt-4o')).toBe('2.25');
    expect(usd(data, 'openai/gpt-4o-mini')).toBe('0.135');
    expect(usd(data, 'anthropic/claude-opus-5')).toBe(usd(given({}), 'anthropic/claude-opus-5'));
  });

  test('the seller’s rules stay, and the discount is on top of batch', () => {
    const data = given({ sellers: { openai: { name: 'OpenAI', negotiatedMultiplier: 0.9 } } });
    const mine = openCatalogue(data, bundled);
    expect(mine.offer('openai/o3').seller.chargesAs).toEqual(bundled.sellers['openai']!.chargesAs);
    expect(mine.schedule('openai/gpt-4o').pricer(today, { serviceTier: 'batch' }).usd({ input: 1_000_000, output: 1_000_000 })).toBe('5.625');
    const { lines } = mine.schedule('openai/gpt-4o').pricer(today, {}).bill({ input: 1_000_000, webSearch: 1_000 });
    expect(lines.map(({ rate }) => rate)).toEqual(['2.25', '9']);
  });

  test('replaces all of it when it says so', () => {
    const mine = openCatalogue(given({ replace: true, sellers: { me: { name: 'Me' } }, offers: { 'me/one': offer(1) } }), bundled);
    expect(mine.ids).toEqual(['me/one']);
    expect(mine.sellers.map(({ id }) => id)).toEqual(['me']);
    expect(() => mine.offer('openai/gpt-4o')).toThrow(expect.objectContaining({ code: 'unknown-offer', message: 'catalogue has no offer "openai/gpt-4o"' }));
  });

  test('changes neither the one nor the other', () => {
    const before = JSON.stringify(bundled);
    openCatalogue(given({ sellers: { openai: { name: 'X', negotiatedMultiplier: 0.5 } }, offers: { 'openai/gpt-4o': offer(1) } }), bundled).search('gpt');
    expect(JSON.stringify(bundled)).toBe(before);
  });

  test('an empty one is a catalogue', () => {
    const none = openCatalogue(given({ replace: true }), bundled);
    expect(none.ids).toEqual([]);
    expect(none.checked).toEqual({ oldest: '', newest: '' });
    expect(none.search('gpt')).toEqual([]);
  });
});

describe('A catalogue', () => {
  const catalogue = openCatalogue(bundled);

  test('makes each seller, offer and schedule once', () => {
    expect(catalogue.offer('openai/gpt-4o').seller).toBe(catalogue.offer('openai/gpt-4o-mini').seller);
    expect(catalogue.sellers.find(({ id }) => id === 'openai')).toBe(catalogue.offer('openai/gpt-4o').seller);
    expect(catalogue.offer('openai/gpt-4o')).toBe(catalogue.offer('openai/gpt-4o'));
    expect(catalogue.schedule('openai/gpt-4o')).toBe(catalogue.schedule('openai/gpt-4o'));
    expect(catalogue.schedule('openai/gpt-4o').offer).toBe(catalogue.resolve('GPT-4o'));
  });

  test.each(['', 'gpt-4o', 'openai', 'openai/', '/gpt-4o', 'toString', '__proto__', 'openai/GPT-4o'])('offer(%j) is an exact id or an error', (id) => {
    expect(() => catalogue.offer(id)).toThrow(expect.objectContaining({ code: 'unknown-offer' }));
  });

  test('says from when to when its prices were read', () => {
    expect(catalogue.checked.oldest <= catalogue.checked.newest).toBe(true);
    expect(catalogue.checked.newest <= '2026-11-22').toBe(true);
  });

  test('the bundled one is loaded once', async () => {
    expect(await loadCatalogue()).toBe(await loadCatalogue());
    expect((await loadCatalogue()).ids).toEqual(catalogue.ids);
  });

  test('a given text is checked first', async () => {
    const own = await parseCatalogue(JSON.stringify(given({ offers: { 'openai/mine': offer(3) } })), bundled);
    expect(own.schedule('openai/mine').pricer(today, {}).usd({ input: 1_000_000 })).toBe('3');
    await expect(parseCatalogue('{"version":1}', bundled)).rejects.toMatchObject({ code: 'bad-catalogue' });
    await expect(parseCatalogue(JSON.stringify(given({ offers: { 'nobody/mine': offer(3) } })), bundled)).rejects.toThrow('nobody/mine: needs a seller "nobody"');
  });
});
