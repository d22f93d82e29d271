import { runInThisContext } from 'node:vm';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unpack, unpackWhenRead, type Column } from '../../src/catalogue/unpack.ts';
import { testExamplesOf } from '../example-tests.ts';

const SEED = 20_261_122;

interface Packing {
  readonly pack: (values: readonly unknown[]) => Column;
  readonly literal: (value: unknown) => string;
}
const { pack, literal } = (await import(/* @vite-ignore */ new URL('../../build/pack.mjs', import.meta.url).href)) as Packing;

/** What a module that holds the literal evaluates to. */
const evaluated = (value: unknown): Column => runInThisContext(`(${literal(value)})`) as Column;
const throughModule = (value: unknown): unknown => unpack(evaluated(pack([value])), 1)[0];

await testExamplesOf(['src/catalogue/unpack.ts']);

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

test('a part is unpacked once, when it is first read', () => {
  const read: string[] = [];
  const traced = (name: string, column: Column): Column => new Proxy(column, { has: (of, key) => (read.push(name), Reflect.has(of, key)) });
  const record = unpackWhenRead({ fields: { rows: traced('rows', { ids: ['a'], rows: [1] }), rest: traced('rest', { ids: ['b'], rows: [2] }) } }) as { readonly rows: object };
  expect([Object.keys(record), read]).toEqual([['rows', 'rest'], []]);
  expect(record.rows).toBe(record.rows);
  expect(record.rows).toEqual({ a: 1 });
  expect(new Set(read)).toEqual(new Set(['rows']));
  expect({ ...record }).toEqual({ rows: { a: 1 }, rest: { b: 2 } });
});
