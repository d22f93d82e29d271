import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkInHash, linkName, withLink } from '../../src/widget/link-in-hash.ts';

describe('The hash of a page', () => {
  test.each([
    ['nothing', '', ''],
    ['a hash alone', '#', ''],
    ['a place of the page', '#chapter-2', ''],
    ['a route of the page', '#/models?sort=price', ''],
    ['a link', '#mcc.i=2000', 'i=2000'],
    ['a link after a place', '#chapter-2&mcc.i=2000&mcc.o=5', 'i=2000&o=5'],
    ['a link between what others say', '#a=1&mcc.i=2000&b=2', 'i=2000'],
    ['the link of another element', '#mcc2.i=2000', ''],
    ['the same keys without a name', '#i=2000&m=openai/o3', ''],
    ['the name without a key', '#mcc.&mcc', ''],
  ])('with %s: %j', (_, hash, link) => {
    expect(linkInHash(hash, 'mcc')).toBe(link);
  });

  test('keeps what it says to others to the letter, and says the link it was given', () => {
    const piece = fc.string({ unit: 'binary' }).map((text) => text.replaceAll(/[&#]/gu, '')).filter((text) => text !== '' && !text.startsWith('mcc'));
    fc.assert(
      fc.property(fc.array(piece), fc.array(piece), (others, own) => {
        const [before, link] = [others.join('&'), own.join('&')];
        const hash = withLink(`#${before}&mcc.old=1`, 'mcc', link);
        expect([linkInHash(hash, 'mcc'), withLink(hash, 'mcc', '')]).toEqual([link, before === '' ? '' : `#${before}`]);
      }),
    );
  });
});

describe('Elements of one page', () => {
  test('have links of their own, by their ids or by their places', () => {
    const names = [linkName('', 0), linkName('', 1), linkName('a', 0), linkName('2', 0), linkName('a.b', 0), linkName('a&b=c', 0)];
    expect(new Set(names).size).toBe(names.length);
    const hash = names.reduce((written, name, index) => withLink(written, name, `i=${index}`), '');
    expect(names.map((name) => linkInHash(hash, name))).toEqual(names.map((_, index) => `i=${index}`));
  });
});
