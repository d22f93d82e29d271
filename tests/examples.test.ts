import { transform } from 'esbuild';
import { describe, expect, test } from 'vitest';
import * as catalogueEntry from '../src/catalogue/data.ts';
import * as library from '../src/index.ts';
import * as usageEntry from '../src/usage/index.ts';
import { documentedExports, statements } from './doc-examples.ts';

/** The entries whose doc blocks are the reference, and what they export. */
const entries = { 'src/index.ts': library, 'src/usage/index.ts': usageEntry, 'src/catalogue/data.ts': catalogueEntry };
const scope: Record<string, unknown> = {
  ...catalogueEntry,
  ...usageEntry,
  ...library,
  catalogue: await library.loadCatalogue(),
};
const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (...words: string[]) => (...values: unknown[]) => Promise<void>;

describe.each(Object.entries(entries))('%s', (entry, exported: Readonly<Record<string, unknown>>) => {
  const documented = documentedExports(entry);
  const values = documented.filter(({ kind }) => kind === 'value');

  test('the reader finds what it exports', () => {
    expect(values.map(({ name }) => name).toSorted()).toEqual(Object.keys(exported).toSorted());
  });

  test('every export has a doc block', () => {
    expect(documented.filter(({ doc }) => !doc).map(({ name, file }) => `${file}: ${name}`)).toEqual([]);
  });

  test('every function has an example with a result', () => {
    const functions = values.filter(({ name }) => typeof exported[name] === 'function');
    const bare = functions.filter(({ examples }) => !examples.some((example) => example.includes('// =>')));
    expect(bare.map(({ name, file }) => `${file}: ${name}`)).toEqual([]);
  });

  const examples = documented.flatMap(({ name, file, examples: codes }) => codes.map((code) => ({ name, file, code })));
  if (examples.length > 0) test.each(examples)('$file: $name', ({ code }) => run(code));
});

async function run(example: string): Promise<void> {
  const body = statements(example).map(({ code, result }) => (result === undefined ? code : checked(code, result)));
  const { code } = await transform(`async () => {${body.join(';\n')}}`, { loader: 'ts', target: 'es2022' });
  const values = { ...scope, same, throws };
  await new AsyncFunction(...Object.keys(values), `await (${code.trim().replace(/;$/, '')})()`)(...Object.values(values));
}

function checked(code: string, result: string): string {
  const text = JSON.stringify(code);
  const error = /^\w*Error: (?<message>.*)$/.exec(result);
  if (error) return `await throws(async () => (${code}), ${JSON.stringify(error.groups?.message)}, ${text})`;
  const name = /^(?:const|let) (\w+)/.exec(code)?.[1];
  return name ? `${code};\nsame(${name}, (${result}), ${text})` : `same(await (${code}), (${result}), ${text})`;
}

function same(actual: unknown, expected: unknown, code: string): void {
  expect(actual, code).toEqual(expected);
}

async function throws(action: () => Promise<unknown>, message: string, code: string): Promise<void> {
  const error: unknown = await action().then(
    () => 'nothing was thrown',
    (thrown: unknown) => thrown,
  );
  expect(error instanceof Error ? error.message : error, code).toBe(message);
}

describe('The reader of doc blocks', () => {
  const files: Record<string, string> = {
    'a.ts': "export {\n  b as c, // the best\n  type D,\n} from './x/b.ts';\nexport * from './e.ts';\n/** F. */\nexport const f = 1;",
    'x/b.ts': '/** Not b. */\nconst a = 1;\n\n/**\n * B.\n * @example\n * b(1) // => 2\n * @example\n * b(2)\n * @see c\n */\nexport function b() {}\nexport type D = 1;',
    'e.ts': '/** E. */\nexport async function e(a: 1): void;\nexport async function e(a: 2): void;',
  };

  test('follows names to where they are declared', () => {
    expect(documentedExports('a.ts', (file) => files[file.replaceAll('\\', '/')] ?? '')).toEqual([
      { name: 'c', file: 'x/b.ts', kind: 'value', doc: expect.stringContaining('B.\n@example'), examples: ['b(1) // => 2', 'b(2)'] },
      { name: 'D', file: 'x/b.ts', kind: 'type', doc: undefined, examples: [] },
      { name: 'e', file: 'e.ts', kind: 'value', doc: 'E.', examples: [] },
      { name: 'f', file: 'a.ts', kind: 'value', doc: 'F.', examples: [] },
    ]);
  });

  test('joins the lines of a statement', () => {
    expect(statements("const a = f({\n  b: 1,\n});\na\n  .c('(')\n  .d() // => 2\ne // => Error: no // way")).toEqual([
      { code: 'const a = f({\n  b: 1,\n})', result: undefined },
      { code: "a\n  .c('(')\n  .d()", result: '2' },
      { code: 'e', result: 'Error: no // way' },
    ]);
  });

  test.each([
    ['1 + 1 // => 3', 'expected 2'],
    ['[1].at(0) // => Error: none', 'nothing was thrown'],
    ["throw new Error('lost')", 'lost'],
  ])('an example that is wrong fails: %s', async (example, message) => {
    await expect(run(example)).rejects.toThrow(message);
  });
});
