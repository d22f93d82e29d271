import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CalculatorError } from '../../src/core/errors.ts';
import { API_SHAPE_NAMES, detectShape, readUsage } from '../../src/usage/index.ts';

const nested = (depth: number, innermost: unknown, wrap: (inner: unknown) => unknown): unknown => {
  let value = innermost;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
};

const chat = (prompt_tokens: unknown): unknown => ({ usage: { prompt_tokens, completion_tokens: 1 } });

describe('counts that are no counts', () => {
  test.each([
    ['negative', chat(-1), '-1'],
    ['fractional', chat(1.5), '1.5'],
    ['not a number', chat(Number.NaN), 'NaN'],
    ['1e400', JSON.parse('{"usage":{"prompt_tokens":1e400,"completion_tokens":1}}') as unknown, 'Infinity'],
    ['beyond exact numbers', chat(2 ** 53), '9007199254740992'],
    ['text', chat('12'), '"12"'],
    ['long text', chat('9'.repeat(1000)), `"${'9'.repeat(60)}…"`],
    ['true', chat(true), 'true'],
    ['an object', chat({ a: 1 }), 'an object with a'],
    ['an array', chat([1, 2]), 'an array of 2'],
  ])('%s: the path and the value are named', (_, report, value) => {
    expect(() => readUsage(report)).toThrow(`readUsage requires a whole number ≥ 0 at "usage.prompt_tokens", got ${value}`);
  });

  test('a sum beyond exact numbers is refused', () => {
    const half = Number.MAX_SAFE_INTEGER;
    expect(() => readUsage({ promptTokenCount: half, toolUsePromptTokenCount: half })).toThrow(/at "promptTokenCount \+ toolUsePromptTokenCount"/);
  });

  test.each([
    ['details', { prompt_tokens: 1, completion_tokens: 1, prompt_tokens_details: 5 }, 'an object at "prompt_tokens_details", got 5'],
    ['details as an array', { prompt_tokens: 1, completion_tokens: 1, prompt_tokens_details: [] }, 'an object at "prompt_tokens_details", got an array of 0'],
    ['modalities', { promptTokenCount: 1, promptTokensDetails: {} }, 'an array at "promptTokensDetails", got an object with no keys'],
    ['a modality', { promptTokenCount: 1, promptTokensDetails: [7] }, 'an object at "promptTokensDetails[]", got 7'],
  ])('%s of the wrong kind', (_, report, message) => {
    expect(() => readUsage(report)).toThrow(`readUsage requires ${message}`);
  });
});

describe('what is inherited or hidden is not there', () => {
  test('__proto__ as an own key lends nothing', () => {
    const report = JSON.parse('{"prompt_tokens":1,"completion_tokens":2,"__proto__":{"cached_tokens":1}}') as unknown;
    expect(readUsage(report).leaves).toEqual({ input: 1, output: 2 });
    expect(({} as Record<string, unknown>)['cached_tokens']).toBeUndefined();
  });

  test('a usage part under __proto__ is not found', () => {
    expect(() => readUsage(JSON.parse('{"__proto__":{"prompt_tokens":1,"completion_tokens":2}}'))).toThrow(CalculatorError);
  });

  test('counts of a prototype are not read', () => {
    expect(() => readUsage(Object.create({ prompt_tokens: 1, completion_tokens: 2 }))).toThrow(CalculatorError);
  });

  test.each(['__proto__', 'constructor', 'toString'])('%s is a seller like any other', (seller) => {
    expect(readUsage({ prompt_tokens: 1, completion_tokens: 2 }, { seller }).leaves).toEqual({ input: 1, output: 2 });
  });
});

describe('size and depth', () => {
  test.each([
    ['usage in usage', nested(10_000, { prompt_tokens: 1, completion_tokens: 2 }, (usage) => ({ usage }))],
    ['data in data', nested(10_000, 1, (data) => ({ data }))],
    ['arrays', nested(10_000, 1, (inner) => [inner])],
  ])('10,000 levels of %s are refused', (_, report) => {
    expect(() => readUsage(report)).toThrow(CalculatorError);
  });

  test('a deep detail beside the counts is harmless', () => {
    const deep = nested(10_000, 1, (inner) => ({ inner }));
    expect(readUsage({ prompt_tokens: 1, completion_tokens: 2, deep }).leaves).toEqual({ input: 1, output: 2 });
  });

  test('a hundred thousand odd counts are read in reason and named in part', () => {
    const odd = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`odd_${index}`, 1]));
    expect(readUsage({ prompt_tokens: 1, completion_tokens: 2, odd }).notices.length).toBeLessThan(30);
  });

  test('the largest exact count is read', () => {
    expect(readUsage({ prompt_tokens: Number.MAX_SAFE_INTEGER, completion_tokens: 0 }).leaves.input).toBe(Number.MAX_SAFE_INTEGER);
  });
});

/** Names that occur in reports, with values that mostly don't. */
const KEYS = [
  'usage', 'usageMetadata', 'response', 'prompt_tokens', 'completion_tokens', 'total_tokens', 'input_tokens', 'output_tokens',
  'prompt_tokens_details', 'cached_tokens', 'text_tokens', 'cache_creation_tokens', 'cache_creation', 'inputTokens', 'promptTokenCount',
  'promptTokensDetails', 'billed_units', 'tokens', 'type', 'seconds', 'input', 'output', 'cost', 'model', '__proto__',
];
const anything = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, fc.nat(50), fc.constantFrom(null, -1, 0.5, Number.NaN, 'tokens', 'duration', true), tie('object'), fc.array(tie('value'), { maxLength: 2 })),
  object: fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 6 }),
}));

describe('any JSON', () => {
  test('is read into whole leaves above 0 or refused with an error of ours', () => {
    fc.assert(
      fc.property(anything.value, fc.option(fc.constantFrom(...API_SHAPE_NAMES), { nil: undefined }), (report, shape) => {
        try {
          const { leaves } = readUsage(report, shape === undefined ? {} : { shape });
          for (const [leaf, count] of Object.entries(leaves)) expect(Number.isSafeInteger(leaf === 'audioSeconds' ? Math.round(count * 1_000) : count) && count > 0).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(CalculatorError);
          expect((error as Error).message.length).toBeLessThan(2000);
        }
      }),
      { numRuns: 5000, seed: 20261122 },
    );
  });

  test('is of a shape in the table or refused', () => {
    fc.assert(
      fc.property(anything.value, (report) => {
        try {
          expect(API_SHAPE_NAMES).toContain(detectShape(report));
        } catch (error) {
          expect(error).toMatchObject({ code: 'bad-report' });
        }
      }),
      { numRuns: 2000, seed: 20261122 },
    );
  });
});
