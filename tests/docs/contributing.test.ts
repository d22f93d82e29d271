import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { catalogueFromFiles } from '../../src/catalogue/files.ts';
import { compilePricer } from '../../src/index.ts';
import { codeBlocks } from './code-blocks.ts';

const examples = codeBlocks('CONTRIBUTING.md').map((block) => ({ ...block, path: /^# pricing\/(\S+)\n/.exec(block.text)?.[1] }));

/** The catalogue of the examples up to a line: a later one takes the place of an earlier one at the same path, and its seller is there from the start. */
function catalogueUpTo(line: number) {
  const seller = examples.filter(({ path }) => path?.endsWith('/seller.toml'));
  const files = new Map([...seller, ...examples.filter((example) => example.line <= line)].map(({ path, text }) => [path ?? '', text]));
  return openCatalogue(catalogueFromFiles([...files].map(([path, text]) => ({ path, text }))));
}

describe('The files of CONTRIBUTING', () => {
  test('every block is a file below pricing/', () => {
    expect(examples.filter(({ language, path }) => language !== 'toml' || path === undefined).map(({ line }) => line)).toEqual([]);
    expect(examples).toHaveLength(4);
  });

  test.each(examples)('$path (line $line) is read', ({ line }) => {
    expect(catalogueUpTo(line).ids).toEqual(['acme/acme-1']);
  });

  test('a price change keeps the old price', () => {
    const offer = catalogueUpTo(Infinity).offer('acme/acme-1');
    const input = (day: string): string => compilePricer(offer, {}, day).usd({ input: 1_000 });
    expect([input('2027-01-14'), input('2027-01-15')]).toEqual(['0.003', '0.002']);
    expect(compilePricer(offer, { serviceTier: 'batch' }, '2027-01-15').usd({ output: 1_000 })).toBe('0.005');
  });

  test('a source of measurements reaches its offer', () => {
    const { measurements } = catalogueUpTo(Infinity);
    expect(measurements.qualityRows('acme/acme-1', 'acme-tasks')).toMatchObject([{ score: 0.61, n: 200, source: 'acme-bench' }]);
    expect(measurements.latencyRows('acme/acme-1')).toMatchObject([{ ttftSeconds: { p50: 0.4 }, measured: '2026-11-01' }]);
  });

  test('the files it names are there, and its commands', () => {
    const page = readFileSync('CONTRIBUTING.md', 'utf8');
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> };
    const named = [...page.matchAll(/`npm (?:run )?([a-z:]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(named.length).toBeGreaterThan(8);
  });
});
