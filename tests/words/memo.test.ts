import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareAnswer, type CompareInputs } from '../../src/core/answers/compare.ts';
import { memo } from '../../src/words/en/memo.ts';
import type { MemoContext } from '../../src/words/memo.ts';
import { enValues } from '../../src/words/en/values.ts';

const inputs: CompareInputs = {
  options: [
    { id: 'big', usd: 0.03, seconds: 6, rate: 0.95, evaluated: { successes: 190, items: 200 } },
    { id: 'small', usd: 0.01, seconds: 2, rate: 0.9, evaluated: { successes: 180, items: 200 } },
  ],
  limits: {},
  errorUsd: 2,
  secondUsd: 0.002,
  queriesPerMonth: 1_000_000,
  months: 12,
  switchUsd: 0,
  judged: { by: 'own-evaluation' },
};
const context: MemoContext = {
  title: 'Which option?',
  texts: enValues({ option: (id) => ({ big: 'Big', small: 'Small' })[id] ?? id }),
  options: { heads: ['Option', 'Per 1,000'], rows: [['Big', '$30'], ['Small', '$10']] },
  sources: ['Price page of the shop, read 2026-11-20'],
  assumptions: ['one call answers a query'],
  asOf: '2026-11-22',
};

describe('A memo', () => {
  // memo.md was written by hand: T = c + w·t + (1 − q)·L is 0.142 and 0.214, L* = (0.02 + 0.002·4) / 0.05 = 0.56; the
  // probability by integrating the beta densities elsewhere, what certainty is worth and the range of the turn by their formulas
  test('says the verdict, why, and all that stands behind it', () => {
    expect(memo(compareAnswer(inputs), context)).toBe(readFileSync('tests/words/memo.md', 'utf8'));
  });

  test('leaves out what it has nothing to say of', () => {
    const written = memo(compareAnswer({ ...inputs, options: [] }), { ...context, options: { heads: [], rows: [] }, sources: [], assumptions: [] });
    expect(written).toBe('# Which option?\n\n**There is nothing to choose from: no option has a known price.**\n\n## How sure: not known\n\nAn estimate, not a quote; prices as of 2026-11-22.\n');
  });

  test.each([
    ['a | b', 'a \\| b'],
    ['`rm -rf`', '\\`rm -rf\\`'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[click](javascript:alert(1))', '\\[click\\](javascript:alert(1))'],
    ['two\nlines\n\n# three', 'two lines \\# three'],
    ['# head', '\\# head'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['a\\', 'a\\\\'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['*a* _b_ ~c~', '\\*a\\* \\_b\\_ \\~c\\~'],
  ])('no name becomes markup: %j', (name, text) => {
    const written = memo(compareAnswer(inputs), { ...context, title: name, options: { heads: [name], rows: [[name]] }, sources: [name] });
    expect(written).toContain(`# ${text}\n`);
    expect(written).toContain(`| ${text} |\n| --- |\n| ${text} |`);
    expect(written).toContain(`- ${text}\n`);
  });
});
