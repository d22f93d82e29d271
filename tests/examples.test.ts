import { describe, expect, test } from 'vitest';
import * as catalogueEntry from '../src/catalogue/data.ts';
import * as library from '../src/index.ts';
import * as fitEntry from '../src/fit/index.ts';
import * as logsEntry from '../src/logs/index.ts';
import * as usageEntry from '../src/usage/index.ts';
import { documentedExports, statements } from './doc-examples.ts';
import { runExample } from './run-example.ts';

/** The entries whose doc blocks are the reference, and what they export. */
const entries = { 'src/index.ts': library, 'src/usage/index.ts': usageEntry, 'src/logs/index.ts': logsEntry, 'src/fit/index.ts': fitEntry, 'src/catalogue/data.ts': catalogueEntry };
const scope: Record<string, unknown> = {
  ...catalogueEntry,
  ...usageEntry,
  ...logsEntry,
  ...fitEntry,
  ...library,
  catalogue: await library.loadCatalogue(),
};

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
  if (examples.length > 0) test.each(examples)('$file: $name', ({ code }) => runExample(code, scope));
});

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
    await expect(runExample(example, scope)).rejects.toThrow(message);
  });
});
