import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentedExports } from '../doc-examples.ts';
import { runExample } from '../run-example.ts';

/** What nobody can do without a page: elements, controllers, what draws. */
const isDrawn = (file: string): boolean => /(?:element|define|history|hydrate|-panel)\.ts$/u.test(file);
const listed = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith('.ts') && !isDrawn(name)).map((name) => `${folder}/${name}`);
const files = [...listed('src/widget'), ...listed('src/widget/charts'), ...listed('src/widget/panels'), 'src/widget/panels/chart-panel.ts', 'src/scenario/cost-over-volume.ts'];
const alsoInScope = ['tests/widget/context.ts', 'src/scenario/read.ts', 'src/scenario/fields.ts', 'src/words/en/words.ts', 'src/words/en/first.ts', 'src/scenario/run.ts'];

const modules = await Promise.all([...alsoInScope, ...files].map((file) => import(/* @vite-ignore */ `../../${file}`)));
const scope = Object.assign({}, ...modules) as Record<string, unknown>;

describe.each(files)('%s', (file) => {
  const documented = documentedExports(file);

  test('every export has a doc block', () => {
    expect(documented.filter(({ doc }) => !doc).map(({ name }) => name)).toEqual([]);
  });

  const examples = documented.flatMap(({ name, examples: codes }) => codes.map((code) => ({ name, code })));
  if (examples.length > 0) test.each(examples)('$name', ({ code }) => runExample(code, scope));
});
