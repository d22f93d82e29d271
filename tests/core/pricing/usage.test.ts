import { describe, expect, test } from 'vitest';
import { compilePricer } from '../../../src/core/pricing/pricer.ts';
import { DIMENSION_NAMES, DIMENSIONS } from '../../../src/core/pricing/dimensions.ts';
import { checkLeaf, COMMON_LEAVES, leavesOf, promptTokens, usage, type Leaves } from '../../../src/core/pricing/usage.ts';

const refused = (message: string, leaf?: string) => expect.objectContaining({ code: 'bad-usage', message, details: leaf === undefined ? {} : { leaf } });

describe('Usage', () => {
  test('the prompt is everything that is read, cached and other modalities too', () => {
    const each = Object.fromEntries(DIMENSION_NAMES.map((name) => [name, 1]));
    expect(usage(each).prompt).toBe(DIMENSION_NAMES.filter((name) => DIMENSIONS[name].side === 'input').length);
    expect(usage({ input: 1, cacheRead: 10, cacheWrite: 100, cacheWrite1h: 1_000, inputImage: 10_000, output: 7, webSearch: 3 }).prompt).toBe(11_111);
    expect(promptTokens(each)).toBe(usage(each).prompt);
  });

  test('a part that is not counted is 0, and others are there only when they are used', () => {
    expect(usage({})).toEqual({ input: 0, cacheRead: 0, cacheWrite: 0, cacheWrite1h: 0, output: 0, reasoning: 0, others: undefined, prompt: 0 });
    expect(usage({ webSearch: 0, images: 0 }).others).toBeUndefined();
    expect(usage({ webSearch: 2, images: 0 }).others).toEqual({ webSearch: 2 });
    expect(usage({ input: undefined } as unknown as Leaves).input).toBe(0);
  });

  test('each call’s own prompt chooses its tier', () => {
    expect(usage({ input: 1_000_000 }, 100_000)).toMatchObject({ input: 1_000_000, prompt: 100_000 });
    expect(usage({ input: 5 }, 0).prompt).toBe(0);
  });

  test.each([
    ['a negative count', { input: -1 }, 'usage requires a whole number ≥ 0 for "input", got -1', 'input'],
    ['a fraction', { output: 1.5 }, 'usage requires a whole number ≥ 0 for "output", got 1.5', 'output'],
    ['more than a double counts', { input: 2 ** 53 }, 'usage requires a whole number ≥ 0 for "input", got 9007199254740992', 'input'],
    ['no number', { output: NaN }, 'usage requires a whole number ≥ 0 for "output", got NaN', 'output'],
    ['infinity', { images: Infinity }, 'usage requires a whole number ≥ 0 for "images", got Infinity', 'images'],
    ['a text', { input: '5' }, 'usage requires a whole number ≥ 0 for "input", got 5', 'input'],
    ['null', { input: null }, 'usage requires a whole number ≥ 0 for "input", got null', 'input'],
    ['a bigint', { input: 5n }, 'usage requires a whole number ≥ 0 for "input", got 5', 'input'],
    ['more than milliseconds', { audioSeconds: 1.2345 }, 'usage requires a number of at most 3 decimals ≥ 0 for "audioSeconds", got 1.2345', 'audioSeconds'],
    ['a third of a second', { videoSeconds: 1 / 3 }, `usage requires a number of at most 3 decimals ≥ 0 for "videoSeconds", got ${1 / 3}`, 'videoSeconds'],
    ['seconds that are a text', { audioSeconds: '5' }, 'usage requires a number of at most 3 decimals ≥ 0 for "audioSeconds", got 5', 'audioSeconds'],
    ['seconds that are a bigint', { audioSeconds: 5n }, 'usage requires a number of at most 3 decimals ≥ 0 for "audioSeconds", got 5', 'audioSeconds'],
    ['endless seconds', { audioSeconds: Infinity }, 'usage requires a number of at most 3 decimals ≥ 0 for "audioSeconds", got Infinity', 'audioSeconds'],
    ['half an image', { images: 0.5 }, 'usage requires a whole number ≥ 0 for "images", got 0.5', 'images'],
    ['a slip of the pen, even of 0', { ouput: 0 }, 'usage has unknown leaf "ouput"; did you mean "output"?', 'ouput'],
    ['a name of another API', { completion: 5 }, 'usage has unknown leaf "completion"', 'completion'],
    ['a name that objects have', { toString: 5 }, 'usage has unknown leaf "toString"', 'toString'],
    ['a field of its own making', { prompt: 5 }, 'usage has unknown leaf "prompt"', 'prompt'],
    ['a prototype', JSON.parse('{"__proto__": 5}') as object, 'usage has unknown leaf "__proto__"', '__proto__'],
  ])('refuses %s', (_, leaves, message, leaf) => {
    expect(() => usage(leaves as Leaves)).toThrow(refused(message, leaf));
  });

  test.each([-1, 0.5, NaN, 2 ** 53, '7'])('refuses %s prompt tokens a call', (prompt) => {
    expect(() => usage({ input: 1 }, prompt as number)).toThrow(refused(`usage requires a whole number ≥ 0 for promptTokensPerCall, got ${String(prompt)}`));
  });

  test('leaves come back in the order of a bill, without the zeros', () => {
    const checked = usage({ images: 2, reasoning: 3, input: 1, output: 0, webSearch: 0 });
    expect(JSON.stringify(leavesOf(checked))).toBe('{"input":1,"reasoning":3,"images":2}');
  });

  test('leaves that are a field are those that are', () => {
    expect(COMMON_LEAVES).toEqual(Object.keys(usage({})).filter((name) => name !== 'others' && name !== 'prompt'));
  });

  test('an expectation allows fractions and nothing else', () => {
    checkLeaf('input', 0.5, 'mean');
    checkLeaf('audioSeconds', 1 / 3, 'mean');
    expect(() => checkLeaf('input', -0.5, 'mean')).toThrow(refused('usage requires a number ≥ 0 for "input", got -0.5', 'input'));
    expect(() => checkLeaf('input', Infinity, 'mean')).toThrow(refused('usage requires a number ≥ 0 for "input", got Infinity', 'input'));
  });
});

describe('A pricer reads leaves as strictly', () => {
  const pricer = compilePricer({ id: 'a/b', seller: { id: 'a', name: 'A' }, name: 'B', tier: 'small', price: [{ source: 's', checked: '2026-11-10', confidence: 'several', usdPerMillionTokens: { input: 1, output: 2 } }] }, {}, '2026-11-22');

  test.each([
    ['usd', (leaves: Leaves) => pricer.usd(leaves)],
    ['bill', (leaves: Leaves) => pricer.bill(leaves)],
    ['expectedLines', (leaves: Leaves) => pricer.expectedLines(leaves)],
    ['total, past its types', (leaves: Leaves) => pricer.total(leaves as never)],
  ])('%s does not take another API’s names for none', (_, price) => {
    expect(() => price({ prompt: 1_000, completion: 500 } as Leaves)).toThrow(refused('usage has unknown leaf "prompt"', 'prompt'));
    expect(() => price({ output: 500, ouput: 0 } as Leaves)).toThrow(refused('usage has unknown leaf "ouput"; did you mean "output"?', 'ouput'));
    expect(() => price({ input: -1 })).toThrow(expect.objectContaining({ code: 'bad-usage' }));
  });

  test('total prices leaves that were not checked the slow way', () => {
    expect(pricer.total({ input: 1_000, output: 1 } as never)).toBe(1_002_000_000);
  });

  test('checked usage keeps its own prompt', () => {
    expect(pricer.usd(usage({ input: 10 }, 3))).toBe('0.00001');
  });
});
