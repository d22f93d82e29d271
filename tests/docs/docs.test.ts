import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { catalogueData } from '../../src/catalogue/data.ts';
import { fileSchemas } from '../../src/catalogue/json-schema.ts';
import * as library from '../../src/index.ts';
import { documentedExports } from '../doc-examples.ts';

const folder = mkdtempSync(join(tmpdir(), 'model-cost-docs-'));
const made = spawnSync(process.execPath, ['scripts/docs.mjs', folder], { encoding: 'utf8' });
const page = (name: string): string => readFileSync(join(folder, name), 'utf8');
const committed = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...(existsSync('docs') ? readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name)) : [])].filter((name) => name.endsWith('.md'));

afterAll(() => rmSync(folder, { recursive: true }));

describe('The reference', () => {
  test('is made without a word of warning', () => {
    expect({ status: made.status, stderr: made.stderr }).toEqual({ status: 0, stderr: '' });
  });

  test.each([
    ['model-cost-calculator', 'src/index.ts'],
    ['model-cost-calculator/usage', 'src/usage/index.ts'],
    ['model-cost-calculator/catalogue', 'src/catalogue/data.ts'],
  ])('describes every export of %s and shows its declaration', (specifier, entry) => {
    const [part = ''] = page('api.md').split(`\n## ${specifier}\n`)[1]?.split(/^## /m) ?? [];
    const sections = new Map(part.split(/^#### /m).map((section) => [section.split('\n')[0], section]));
    const lacking = documentedExports(entry).filter(({ name, doc, examples }) => {
      const section = sections.get(name) ?? '';
      const [first = ''] = (doc ?? '').split('\n');
      const shown = new RegExp(`\`\`\`ts\\n[^\`]*\\b${name}\\b`).test(section);
      return !shown || !section.includes(first) || examples.some((example) => !section.includes(example));
    });
    expect(lacking.map(({ name }) => name)).toEqual([]);
  });

  test('groups the exports as the table of contents does', () => {
    const titles = [...readFileSync('src/index.ts', 'utf8').matchAll(/^\/\/ (.*)$/gm)].map(([, title]) => `### ${title}`);
    expect(page('api.md').match(/^### .*$/gm)).toEqual(expect.arrayContaining(titles));
  });

  test('has a row for every field, with the default and where it comes from', () => {
    const rows = page('fields.md').split('\n');
    const lacking = library.FIELD_LIST.filter(({ path, attribute, flag, url, default: fallback }) => {
      const origin = 'source' in fallback ? fallback.source : `assumption: ${fallback.assumption}`;
      return !rows.some((row) => row.startsWith(`| \`${path}\` | \`${attribute}\` | \`${flag}\` | \`${url}\` |`) && row.includes(origin));
    });
    expect(lacking.map(({ path }) => path)).toEqual([]);
    expect(rows.some((row) => row.startsWith('| `date` |'))).toBe(true);
  });

  test('has every preset', () => {
    expect(page('presets.md').match(/^## .*$/gm)).toEqual(library.PRESETS.map(({ id }) => `## ${id}`));
  });

  test.each(Object.entries(fileSchemas()))('has every key of a file of kind %s', (kind, schema) => {
    const keys = Object.keys((schema as { properties: object }).properties);
    const [section = ''] = page('files.md').split(`\n## ${kind}\n`)[1]?.split('\n## ') ?? [];
    expect(keys.filter((key) => !section.includes(`\`${key}\``) && !section.includes(`\`${key}[]\``))).toEqual([]);
  });

  test('has the help of every command', () => {
    const headings = page('cli.md').match(/^## .*$/gm);
    expect(headings).toEqual(expect.arrayContaining(['## model-cost', '## model-cost price', '## model-cost models', '## model-cost run', '## model-cost usage', '## model-cost catalogue build']));
    expect(page('cli.md').match(/^Usage: model-cost/gm)).toHaveLength(headings?.length ?? 0);
  });

  test('has every seller, and every price that stands on one source', () => {
    const catalogue = page('catalogue.md');
    expect(Object.keys(catalogueData.sellers).filter((id) => !catalogue.includes(`| \`${id}\` |`))).toEqual([]);
    const singles = Object.entries(catalogueData.offers).filter(([, { price }]) => price.some(({ confidence }) => confidence === 'single'));
    expect(singles.filter(([id]) => !catalogue.includes(`| \`${id}\` |`))).toEqual([]);
    expect(singles.length).toBeGreaterThan(0);
  });
});

describe('Links', () => {
  const pages = [...committed.map((path) => ({ path })), ...readdirSync(folder).map((name) => ({ path: join(folder, name) }))];

  test.each(pages)('$path has no dead one inside the project', ({ path }) => {
    const text = readFileSync(path, 'utf8').replaceAll(/^```[^]*?^```$|`[^`\n]*`/gm, '');
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? '').filter((link) => !link.startsWith('https:'));
    expect(links.filter((link) => !existsSync(join(dirname(path), link.replace(/#.*/, ''))))).toEqual([]);
  });

  test('the pages of the reference that are named are made', () => {
    const named = committed.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/dist\/docs\/([a-z-]+\.md)/g)].map(([, name]) => name ?? ''));
    expect(named.filter((name) => !existsSync(join(folder, name)))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  test('the folders and files of the source that are named are there', () => {
    const named = committed.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/`((?:src|tests|pricing|scripts)\/[\w./-]+)`/g)].map(([, name]) => name ?? ''));
    expect(named.filter((name) => !existsSync(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(3);
  });
});
