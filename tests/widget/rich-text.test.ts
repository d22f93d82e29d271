import { describe, expect, test } from 'vitest';
import { httpsOnly, linked, withPage } from '../../src/widget/rich-text.ts';

describe('An address is a link only when it is https', () => {
  test.each([
    ['https://openai.com/pricing', true],
    ['http://openai.com/pricing', false],
    ['javascript:alert(1)', false],
    ['JaVaScRiPt:alert(1)', false],
    [' https://openai.com', false],
    ['https://', false],
    ['data:text/html,<script>alert(1)</script>', false],
    ['https://a.example/"onclick="alert(1)', false],
    ['//evil.example', false],
  ])('%s', (address, isLink) => {
    expect(httpsOnly(address)).toBe(isLink ? address : undefined);
  });

  test('none is none', () => {
    expect(httpsOnly(undefined)).toBeUndefined();
  });
});

describe('Addresses in a text', () => {
  test('become links that show their host, the full stop stays outside', () => {
    expect(linked('Half price: https://a.example/b?c=1, read today (https://b.example/d).')).toEqual([
      { text: 'Half price: ' },
      { text: 'a.example', href: 'https://a.example/b?c=1' },
      { text: ', read today (' },
      { text: 'b.example', href: 'https://b.example/d' },
      { text: ').' },
    ]);
  });

  test('a text without any is one part', () => {
    expect(linked('javascript:alert(1) <b>')).toEqual([{ text: 'javascript:alert(1) <b>' }]);
  });
});

describe('A line about a page', () => {
  test.each([
    ['ends in it', [{ text: 'mine' }], 'https://a.example/b', ['mine', ' · ', 'a.example']],
    ['leads there once', linked('mine (https://a.example)'), 'https://a.example/b', ['mine (', 'a.example', ')']],
    ['leads there once where a quotation does', [{ text: 'mine (https://a.example)', lang: 'en' as const }], 'https://a.example/b', ['mine (https://a.example)']],
    ['ends in it after a quotation that leads nowhere', [{ text: 'mine', lang: 'en' as const }], 'https://a.example/b', ['mine', ' · ', 'a.example']],
    ['is a text when the page is no address', [{ text: 'mine' }], 'javascript:alert(1)', ['mine']],
    ['is a text when there is none', [{ text: 'mine' }], undefined, ['mine']],
  ])('%s', (_, line, page, expected) => {
    expect(withPage(line, page).map(({ text }) => text)).toEqual(expected);
  });
});
