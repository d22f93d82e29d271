import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIELD_LIST } from '../src/scenario/fields.ts';
import { PRESETS } from '../src/scenario/presets.ts';

/** Exported constants that hold numbers, with the doc block above each. */
const constants = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) =>
    [...readFileSync(join('src', path), 'utf8').matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*)?export const ([A-Z][A-Z0-9_]*)(?::[^=]+)? = ([^\n]*)/gu)].map(([, doc = '', name, value]) => ({ path, name, doc, value })),
  )
  .filter(({ value }) => /^(?:-?[\d._]+;|\{ low.*\};)/u.test(value!));

/** What a constant may be instead of a default: known by definition, or a limit of this program. */
const NO_DEFAULT = /by definition|a twelfth of 365\.25|Hours of|Seconds of|Days of|Minutes in|Where a page can|Longest|More .* than|A history this long|curve may be/u;

describe('A default has a source or the word "assumption"', () => {
  test('named constants were found', () => {
    expect(constants.map(({ name }) => name)).toEqual(expect.arrayContaining(['UNKNOWN_TOKEN_FACTOR', 'TTFT_SIGMA']));
  });

  test.each(constants.map((constant) => [`${constant.path}: ${constant.name}`, constant] as const))('%s', (_, { doc }) => {
    expect(doc).toMatch(new RegExp(`[Aa]ssumption|[Ss]ource|https?://|${NO_DEFAULT.source}`, 'u'));
  });

  test.each(FIELD_LIST.map((field) => [field.path, field.default] as const))('the field %s', (_, fallback) => {
    expect('source' in fallback ? fallback.source : fallback.assumption).toMatch(/\w{3}/u);
  });

  test.each(PRESETS.flatMap(({ id, values }) => Object.entries(values).map(([path, value]) => [`${id}: ${path}`, value] as const)))('the preset %s', (_, value) => {
    expect('source' in value ? value.source : value.assumption).toMatch(/\w{3}/u);
  });
});
