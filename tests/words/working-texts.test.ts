import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { workings } from '../../src/words/en/answer-workings.ts';
import { formulaText } from '../../src/words/working-texts.ts';

const sources = readdirSync('src/core/answers', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
const ids = new Set(sources.flatMap((path) => [...readFileSync(`src/core/answers/${path}`, 'utf8').matchAll(/formula: '(?<id>[a-z-]+)'/gu)].map(({ groups }) => groups!['id']!)));

test.each([...ids, 'mitigation-retry', 'month-with-retrieval', 'budget-room'])('the formula %s is written out', (id) => {
  expect(formulaText(id, workings)).not.toBe(id.replaceAll('-', ' '));
});

test('one that nobody wrote is told by its name', () => {
  expect(formulaText('no-such-formula', workings)).toBe('no such formula');
});
