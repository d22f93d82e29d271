import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { hostileFaults, lossyNumbers } from '../../src/catalogue/safe-json.ts';
import { catalogueFromFiles } from '../../src/catalogue/files.ts';
import { checkCatalogue } from '../../src/catalogue/validate.ts';
import { cpuTime } from '../cpu-time.ts';

const SEED = 20_261_122;
const HEAD = 'name = "One"\ntier = "small"\n';
const ENTRY = '[[price]]\nsource = "a registry"\nchecked = "2026-11-10"\nconfidence = "several"\n';
const file = (text: string) => () => catalogueFromFiles([{ path: 'acme/seller.toml', text: 'name = "Acme"' }, { path: 'acme/one.toml', text }]);

/** Every file and text here is a megabyte; a machine reads it in a fraction of this. */
const SOON = 3_000;
function soon<Result>(action: () => Result): Result {
  const started = cpuTime();
  const result = action();
  expect(cpuTime() - started).toBeLessThan(SOON);
  return result;
}
const refused = (action: () => unknown): string =>
  soon(() => {
    try {
      action();
    } catch (error) {
      expect(error).toMatchObject({ code: 'bad-catalogue' });
      return (error as Error).message;
    }
    throw new Error('it was taken');
  });

afterEach(() => {
  for (const prototype of [Object.prototype, Array.prototype, Function.prototype]) expect(Object.keys(prototype)).toEqual([]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

describe('A megabyte of it is refused at once', () => {
  test.each<[string, string]>([
    ['nested lists', `${HEAD}${ENTRY}note = ${'['.repeat(500_000)}${']'.repeat(500_000)}`],
    ['nested inline tables', `${HEAD}${ENTRY}note = ${'{a='.repeat(200_000)}1${'}'.repeat(200_000)}`],
    ['nested dotted keys', `${HEAD}${'a.'.repeat(200_000)}a = 1`],
    ['nested table names', `${HEAD}[${'a.'.repeat(200_000)}a]`],
    ['one long number', `${HEAD}retires = 1${'0'.repeat(1_000_000)}1`],
    ['one long fraction', `${HEAD}retires = 0.1${'0'.repeat(1_000_000)}`],
    ['one long exponent', `${HEAD}retires = 1e${'9'.repeat(1_000_000)}`],
    ['one long row of underscores', `${HEAD}retires = 1${'_1'.repeat(500_000)}`],
    ['escaped quotes that never close', `${HEAD}note = "${'\\"'.repeat(500_000)}`],
    ['a text that never closes', `${HEAD}note = "${'a'.repeat(1_000_000)}`],
    ['many texts that never close', `${HEAD}${'note = "a\n'.repeat(100_000)}`],
    ['three quotes that never close', `${HEAD}note = """${'"" '.repeat(330_000)}`],
    ['apostrophes', `${HEAD}note = ${"'''a".repeat(250_001)}`],
    ['a name of a megabyte', `name = "${'a'.repeat(1_000_000)}"\n${ENTRY}`],
    ['a key of a megabyte', `${HEAD}${'k'.repeat(1_000_000)} = 1\n${ENTRY}`],
    ['a pattern of a megabyte', `${HEAD}snapshotPattern = '^${'a'.repeat(1_000_000)}$'\n${ENTRY}`],
    ['a date of a megabyte', `${HEAD}${ENTRY.replace('2026-11-10', '2026-11-10'.repeat(100_000))}`],
  ])('TOML: %s', (_, text) => {
    expect(refused(file(text))).toMatch(/^pricing\/acme\/one\.toml: /u);
  });

  test('TOML: 50,000 unknown keys', () => {
    expect(refused(file(HEAD + Array.from({ length: 50_000 }, (_, index) => `k${index} = 1`).join('\n'))).split('\n')).toHaveLength(50_001);
  });

  test.each<[string, string]>([
    ['nested lists', `${'['.repeat(500_000)}${']'.repeat(500_000)}`],
    ['nested lists that never close', '['.repeat(1_000_000)],
    ['nested objects', `${'{"a":'.repeat(160_000)}1${'}'.repeat(160_000)}`],
    ['nesting where the schema looks', `{"version":1,"sellers":{},"offers":${'{"a/b":'.repeat(100_000)}1${'}'.repeat(100_000)}}`],
    ['one long number', `1${'0'.repeat(1_000_000)}1`],
    ['escaped quotes that never close', `"${'\\"'.repeat(500_000)}`],
    ['many prototypes', `{"version":1,"sellers":{},"offers":[${'{"__proto__":1},'.repeat(60_000)}1]}`],
  ])('JSON: %s', (_, text) => {
    expect(refused(() => checkCatalogue(text))).toMatch(/^catalogue: /u);
  });

  test('an object that contains itself, once or everywhere', () => {
    const one: Record<string, unknown> = { version: 1, sellers: {}, offers: {} };
    one['self'] = one;
    const many: Record<string, unknown> = {};
    for (const key of 'abcdefgh') many[key] = many;
    for (const round of [one, many, { version: 1, sellers: {}, offers: { 'a/b': many } }]) expect(refused(() => checkCatalogue(round))).toMatch(/is nested more than 24 deep/u);
  });
});

describe('The prototype is out of reach', () => {
  test.each<[string, () => unknown]>([
    ['a TOML table', file(`${HEAD}[__proto__]\npolluted = true\n${ENTRY}`)],
    ['a TOML table below a table', file(`${HEAD}[modalities.__proto__]\npolluted = true\n${ENTRY}`)],
    ['a TOML key', file(`__proto__ = { polluted = true }\n${HEAD}${ENTRY}`)],
    ['a dotted TOML key', file(`__proto__.polluted = true\n${HEAD}${ENTRY}`)],
    ['a quoted TOML key', file(`"__proto__".polluted = true\n${HEAD}${ENTRY}`)],
    ['an array of TOML tables', file(`${HEAD}${ENTRY}[[price.__proto__]]\npolluted = true`)],
    ['constructor.prototype', file(`${HEAD}${ENTRY}[price.region.constructor.prototype]\npolluted = true`)],
    ['a JSON seller', () => checkCatalogue('{"version":1,"sellers":{"__proto__":{"polluted":true}},"offers":{}}')],
    ['a JSON offer', () => checkCatalogue('{"version":1,"sellers":{},"offers":{"__proto__":{"polluted":true}}}')],
    ['the top of a JSON catalogue', () => checkCatalogue('{"__proto__":{"polluted":true}}')],
    ['an escaped JSON key', () => checkCatalogue('{"\\u005f_proto__":{"polluted":true}}')],
    ['an own key of an object', () => checkCatalogue({ version: 1, sellers: {}, offers: {}, ['constructor']: { prototype: { polluted: true } } })],
  ])('through %s', (_, action) => {
    expect(refused(action)).toMatch(/has key "(?:__proto__|constructor)", which is not allowed/u);
  });

  test('nor through names that are looked up', () => {
    const catalogue = openCatalogue(catalogueFromFiles([{ path: 'constructor/seller.toml', text: 'name = "C"' }, { path: 'constructor/__proto__.toml', text: `${HEAD}${ENTRY}usdPerMillionTokens = { input = 1 }` }]));
    expect(catalogue.ids).toEqual(['constructor/__proto__']);
    expect(catalogue.schedule('constructor/__proto__').pricer(0, {}).usd({ input: 1e6 })).toBe('1');
    for (const name of ['constructor', 'toString', '__proto__/x', 'hasOwnProperty']) expect(() => catalogue.offer(name)).toThrow(expect.objectContaining({ code: 'unknown-offer' }));
    expect(catalogue.resolve('__proto__').id).toBe('constructor/__proto__');
  });

  test('an object without a prototype is data like any other', () => {
    const bare = Object.assign(Object.create(null) as object, { version: 1, sellers: {}, offers: {} });
    expect(checkCatalogue(bare)).toBe(bare);
  });
});

describe('Keys and nesting', () => {
  test.each<[unknown, string[]]>([
    [{ a: [{ constructor: 1 }] }, ['a[0] has key "constructor", which is not allowed']],
    [JSON.parse('{"a":{"__proto__":1,"prototype":2}}'), ['a has key "__proto__", which is not allowed', 'a has key "prototype", which is not allowed']],
    ['__proto__', []],
    [null, []],
    [{ a: { b: [1, { c: 'constructor' }] } }, []],
  ])('%j', (value, messages) => {
    expect(hostileFaults('x', value)).toEqual(messages.map((message) => ({ where: 'x', message })));
  });
});

describe('Numbers that a double cannot hold', () => {
  test.each<[string, string[]]>([
    ['a = 0.1', []],
    ['a = 1.250', []],
    ['a = 1_000.5', []],
    ['a = 5e-7', []],
    ['a = 1E+21', []],
    ['a = -0.0', []],
    ['a = 0.30000000000000004', []],
    ['a = 9007199254740993', ['9007199254740993']],
    ['a = [0.1, 1.00000000000000000001]', ['1.00000000000000000001']],
    ['a = 2026-11-22', []],
    ['a = 12:30:00', []],
    ['a = "1e400"', []],
    ["a = '1e400'", []],
    ['a = """\n1e400\n"""', []],
    ["a = '''\n1e400\n'''", []],
    ['a = 1 # 1e400', []],
    ['a = "\\"" # "\nb = 1e400', ['1e400']],
    ['a = "it\'s" \nb = 1e400', ['1e400']],
    ['a = "#"\nb = 1e400', ['1e400']],
    ['{"a":"\\\\","b":1e400}', ['1e400']],
    ['{"a":1e400,"b":1e-400}', ['1e400', '1e-400']],
    ['gpt-4o-2024-08-06 = 1', []],
  ])('%j', (text, numbers) => {
    expect(lossyNumbers(text)).toEqual(numbers);
  });

  test(`every number that JavaScript writes is one that it reads (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(lossyNumbers(`a = ${number}`)).toEqual([]);
      }),
      { seed: SEED, numRuns: 2_000 },
    );
  });

  test(`and no other decimal is (seed ${SEED})`, () => {
    const decimal = fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 30n }), fc.integer({ min: 0, max: 30 })).map(([digits, places]) => `${digits / 10n ** BigInt(places)}.${String(digits % 10n ** BigInt(places)).padStart(places, '0') || '0'}`);
    fc.assert(
      fc.property(decimal, (text) => {
        const [whole = '', fraction = ''] = text.split('.');
        const same = BigInt(whole + fraction.padEnd(40, '0')) === decimalOf(String(Number(text)));
        expect(lossyNumbers(`a = ${text}`)).toEqual(same ? [] : [text]);
      }),
      { seed: SEED, numRuns: 2_000 },
    );
  });
});

/** A number as JavaScript writes it, × 10^40. */
function decimalOf(written: string): bigint {
  const [mantissa = '', exponent = '0'] = written.split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const shift = 40 + Number(exponent) - fraction.length;
  return shift >= 0 ? BigInt(whole + fraction) * 10n ** BigInt(shift) : BigInt(whole + fraction) / 10n ** BigInt(-shift);
}
