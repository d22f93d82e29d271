import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../../src/catalogue/catalogue.ts';
import { catalogueData } from '../../../src/catalogue/data.ts';
import { documentedExports } from '../../doc-examples.ts';
import { runExample } from '../../run-example.ts';

const files = [...readdirSync('src/catalogue/importers').map((name) => `src/catalogue/importers/${name}`), 'src/catalogue/import-catalogue.ts', 'src/catalogue/price-changes.ts', 'src/cli/replay/what-if.ts'];
const modules = await Promise.all(files.map((file) => import(/* @vite-ignore */ `../../../${file}`)));
const scope = Object.assign({ catalogue: openCatalogue(catalogueData) }, ...modules) as Record<string, unknown>;

describe.each(files)('%s', (file) => {
  const documented = documentedExports(file);

  test('every export has a doc block, every function an example', () => {
    expect(documented.filter(({ doc }) => !doc).map(({ name }) => name)).toEqual([]);
    expect(documented.filter(({ name, examples }) => typeof scope[name] === 'function' && !examples.some((code) => code.includes('// =>'))).map(({ name }) => name)).toEqual([]);
  });

  const examples = documented.flatMap(({ name, examples: codes }) => codes.map((code) => ({ name, code })));
  if (examples.length > 0) test.each(examples)('$name', ({ code }) => runExample(code, scope));
});
