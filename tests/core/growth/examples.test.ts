import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentedExports } from '../../doc-examples.ts';
import { runExample } from '../../run-example.ts';

/** The curves are reached through `CURVES`, so no entry lists them: their examples run here. */
const files = [
  'src/core/calendar.ts',
  ...['src/core/growth', 'src/fit'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`)),
].filter((path) => path.endsWith('.ts') && !path.endsWith('index.ts'));
const modules = await Promise.all(['src/core/instant.ts', ...files].map((file) => import(/* @vite-ignore */ `../../../${file}`)));
const scope = Object.assign({}, ...modules) as Record<string, unknown>;

describe.each(files)('%s', (file) => {
  const documented = documentedExports(file);
  test('every export has a doc block, every function an example', () => {
    expect(documented.filter(({ doc }) => !doc).map(({ name }) => name)).toEqual([]);
    expect(documented.filter(({ name, examples }) => typeof scope[name] === 'function' && !examples.some((code) => code.includes('// =>'))).map(({ name }) => name)).toEqual([]);
  });

  const examples = documented.flatMap(({ name, examples: codes }) => codes.map((code) => ({ name, code })));
  if (examples.length > 0) test.each(examples)('$name', ({ code }) => runExample(code, scope));
});
