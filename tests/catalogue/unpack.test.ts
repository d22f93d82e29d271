import { runInThisContext } from 'node:vm';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { catalogueData } from '../../src/catalogue/data.ts';
import { cellOf, itemsBy } from '../../src/catalogue/table.ts';
import { valueAt, type Column } from '../../src/catalogue/unpack.ts';
import { testExamplesOf } from '../example-tests.ts';

const SEED = 20_261_122;

interface Packing {
  readonly pack: (values: readonly unknown[]) => Column;
  readonly literal: (value: unknown) => string;
}
const { pack, literal } = (await import(/* @vite-ignore */ new URL('../../build/pack.mjs', import.meta.url).href)) as Packing;

/** What a module that holds the literal evaluates to. */
const evaluated = (value: unknown): Column => runInThisContext(`(${literal(value)})`) as Column;
const throughModule = (value: unknown): unknown => valueAt(evaluated(pack([value])), 0);

await testExamplesOf(['src/catalogue/unpack.ts', 'src/catalogue/table.ts', 'src/catalogue/group-by.ts'], [], { catalogue: openCatalogue(catalogueData) });

describe('What is packed is unpacked', () => {
  test.each<[string, unknown]>([
    ['records that lack fields', [{ a: 1 }, { b: 2 }, {}, { a: 3, b: null }]],
    ['records within records, some absent', [{ in: { x: 1 } }, {}, { in: {} }, { in: { x: 2, y: [] } }]],
    ['lists of unequal lengths, some absent', [{ of: [1, 2] }, {}, { of: [] }, { of: [[3], []] }]],
    ['a table by id', { one: { n: 1 }, two: { n: 2 }, 'a/b.c': { n: 3 } }],
    ['few words often', Array.from({ length: 300 }, (_, row) => ({ effort: ['low', 'high', '"', '\\', "'", '`'][row % 7] }))],
    ['more words than signs', Array.from({ length: 300 }, (_, row) => ({ word: `word ${row % 150}` }))],
    ['kinds mixed', [1, 'a', null, true, [1], { a: 1 }, { length: 1, signs: '#' }]],
    ['fields named like those of a column', [{ fields: 1, items: [2], rows: {}, signs: 'x', length: 3 }, { present: 1 }]],
    ['nothing', {}],
  ])('%s', (_, value) => {
    expect(throughModule(value)).toEqual(value);
  });

  test('any JSON', () => {
    const json = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('__proto__'));
    // -0 is no number of JSON
    fc.assert(
      fc.property(json, (value) => {
        expect(throughModule(value)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed: SEED },
    );
  });

  test('any records of the same fields', () => {
    const record = fc.record({ model: fc.constantFrom('a', 'b', 'c'), score: fc.double({ noNaN: true, noDefaultInfinity: true }), tags: fc.array(fc.string()) }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(record), (rows) => {
        expect(throughModule({ rows })).toEqual(JSON.parse(JSON.stringify({ rows })));
      }),
      { seed: SEED },
    );
  });
});

test('a column of few words is a sign each, worked by hand', () => {
  expect(pack(Array.from({ length: 12 }, (_, row) => (row === 3 ? undefined : 'low')))).toEqual({ distinct: ['low'], signs: '### ########' });
});

test('a row of a table is made once, when it is first read', () => {
  const read: number[] = [];
  const names = new Proxy(['A', 'B'], { get: (of, key) => (typeof key === 'string' && /^\d$/.test(key) && read.push(Number(key)), Reflect.get(of, key)) });
  const table = valueAt({ ids: ['a', 'b'], rows: { fields: { name: names } } }, 0) as Record<string, object>;
  expect([Object.keys(table), read]).toEqual([['a', 'b'], []]);
  expect(table['b']).toBe(table['b']);
  expect([table['b'], read]).toEqual([{ name: 'B' }, [1]]);
  expect({ ...table }).toEqual({ a: { name: 'A' }, b: { name: 'B' } });
});

describe('A packed table is read as a plain one', () => {
  const plain: Record<string, { readonly name?: string; readonly note?: string; readonly in: { readonly n?: number }; readonly of?: readonly { readonly to: string; readonly n?: number }[] }> = {
    a: { name: 'A', in: { n: 1 }, of: [{ to: 'x', n: 1 }, { to: 'y' }] },
    b: { note: 'no list', in: {} },
    c: { name: 'C', in: { n: 2 }, of: [] },
    'd/e.f': { in: { n: 3 }, of: [{ to: 'x' }, { to: 'z', n: 4 }, { to: 'x', n: 5 }] },
  };
  const packed = throughModule(plain) as typeof plain;

  test.each(['a', 'b', 'c', 'd/e.f', 'nobody', 'toString'])('the cells of %s', (id) => {
    for (const name of ['name', 'note', 'in', 'of'] as const) expect(cellOf(packed, id, name), name).toEqual(cellOf(plain, id, name));
  });

  test.each(['x', 'y', 'z', 'nobody', undefined])('the items by %s', (to) => {
    expect(itemsBy(packed, 'of', 'to')(to)).toEqual(itemsBy(plain, 'of', 'to')(to));
  });

  test('worked by hand', () => {
    expect(itemsBy(packed, 'of', 'to')('x')).toEqual([
      { owner: 'a', place: 0, item: { to: 'x', n: 1 } },
      { owner: 'd/e.f', place: 2, item: { to: 'x' } },
      { owner: 'd/e.f', place: 4, item: { to: 'x', n: 5 } },
    ]);
  });

  test('only the items that are asked for are made', () => {
    const read: number[] = [];
    const scores = new Proxy([1, 2, 3], { get: (of, key) => (typeof key === 'string' && /^\d$/.test(key) && read.push(Number(key)), Reflect.get(of, key)) });
    const table = valueAt({ ids: ['a', 'b'], rows: { fields: { of: { lengths: [1, 2], items: { fields: { to: ['x', 'y', 'x'], score: scores } } } } } }, 0) as typeof plain;
    const by = itemsBy(table, 'of', 'to');
    expect(read).toEqual([]);
    expect(by('y')).toEqual([{ owner: 'b', place: 1, item: { to: 'y', score: 2 } }]);
    expect(read).toEqual([1]);
  });
});
