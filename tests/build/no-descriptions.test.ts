import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { expect, test } from 'vitest';
import { fileSchemas } from '../../src/catalogue/json-schema.ts';

const untyped = async (path: string): Promise<unknown> => import(/* @vite-ignore */ new URL(path, import.meta.url).href);
const { withoutDescriptions } = (await untyped('../../build/no-descriptions.mjs')) as { withoutDescriptions: (typescript: string) => string };
const { bundleTs } = (await untyped('../../build/import-ts.mjs')) as { bundleTs: (file: string, plugins: readonly Plugin[]) => Promise<string> };

const stripped: Plugin = {
  name: 'stripped',
  setup: (build) => {
    build.onLoad({ filter: /schema\.ts$/ }, ({ path }) => ({ contents: withoutDescriptions(readFileSync(path, 'utf8')) }));
  },
};

/** A schema without the key `description`, where it is no name of a field. */
const undescribed = (schema: object): unknown =>
  JSON.parse(JSON.stringify(schema, (_, value: unknown) => (typeof value === 'object' && value !== null && 'description' in value && typeof value.description === 'string' ? { ...value, description: undefined } : value)));

test('schemas without descriptions ask for the same', async () => {
  const made = (await untyped(`file://${await bundleTs('src/catalogue/json-schema.ts', [stripped])}`)) as { fileSchemas: typeof fileSchemas };
  expect(JSON.stringify(fileSchemas())).toContain('"description"');
  expect(JSON.stringify(made.fileSchemas())).not.toContain('"description"');
  expect(made.fileSchemas()).toEqual(undescribed(fileSchemas()));
});

test.each<[string, string, string]>([
  ['a check of its own', "z.string().check(z.minLength(1), z.describe('a name'))", 'z.string().check(z.minLength(1));\n'],
  ['the only check', "z.boolean().check(z.describe('whether'))", 'z.boolean().check();\n'],
  ['a check before others', "z.string().check(z.describe('a name'), z.minLength(1))", 'z.string().check(z.minLength(1));\n'],
])('%s goes', (_, code, left) => {
  expect(withoutDescriptions(code)).toBe(left);
});

test('what a function calls its description goes, its other arguments stay', () => {
  const code = "const text = (most: number, description: string) => z.string().check(z.maxLength(most), z.describe(description));\ntext(5, `a ${name('word')}`);";
  expect(withoutDescriptions(code)).toBe('const text = (most, description) => z.string().check(z.maxLength(most));\ntext(5);\n');
});
