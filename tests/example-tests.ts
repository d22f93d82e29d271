import { describe, expect, test } from 'vitest';
import { documentedExports } from './doc-examples.ts';
import { runExample } from './run-example.ts';

/** Holds every export of source files (paths from the project's root) to a doc block and every function to an example, and runs the examples; `alsoInScope` are files whose exports they may name, `named` values that they take for granted. */
export async function testExamplesOf(files: readonly string[], alsoInScope: readonly string[] = [], named: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const modules = await Promise.all([...alsoInScope, ...files].map((file) => import(/* @vite-ignore */ `../${file}`)));
  const scope = Object.assign({ ...named }, ...modules) as Record<string, unknown>;

  describe.each(files)('%s', (file) => {
    const documented = documentedExports(file);

    test('every export has a doc block, every function an example', () => {
      expect(documented.filter(({ doc }) => !doc).map(({ name }) => name)).toEqual([]);
      expect(documented.filter(({ name, examples }) => typeof scope[name] === 'function' && !examples.some((code) => code.includes('// =>'))).map(({ name }) => name)).toEqual([]);
    });

    const examples = documented.flatMap(({ name, examples: codes }) => codes.map((code) => ({ name, code })));
    if (examples.length > 0) test.each(examples)('$name', ({ code }) => runExample(code, scope));
  });
}
