import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Items of each list, as its authors count them. */
const LISTS = { 'Custom element best practices': 15, 'The gold standard for web components': 64, Publishing: 16 };

const page = readFileSync('docs/checklists.md', 'utf8');
const rowsOf = (list: string): readonly string[] => page.split(`\n## ${list}\n`)[1]!.split(/\n## /u)[0]!.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:Item|---) \|/u.test(line));
const rows = Object.keys(LISTS).flatMap((list) => rowsOf(list).map((row) => ({ item: row.split(' | ')[0]!.slice(2), held: row.split(' | ')[1]! })));
const named = [...page.matchAll(/`(tests\/[\w./-]+)`: “([^”]+)”/gu)].map(([, file = '', name = '']) => ({ file, name }));

describe('The checklists', () => {
  test.each(Object.entries(LISTS))('%s is whole: %i items', (list, count) => {
    expect(rowsOf(list)).toHaveLength(count);
  });

  test.each(rows)('$item is held by a test, or it is said why not', ({ held }) => {
    expect(held).toMatch(/^`tests\/|^no(?: test)?, (?:because|for) \S/u);
  });

  test.each(named)('$file has “$name”', ({ file, name }) => {
    expect(existsSync(file)).toBe(true);
    const quoted = ["'", '`', '"'].map((quote) => `(${quote}${name}${quote}`);
    expect(quoted.some((call) => readFileSync(file, 'utf8').includes(call))).toBe(true);
  });

  test('tests were found', () => {
    expect(named.length).toBeGreaterThan(60);
  });
});
