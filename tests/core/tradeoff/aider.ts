import { readFileSync } from 'node:fs';
import type { Alternative } from '../../../src/core/tradeoff/alternative.ts';

interface Row {
  readonly model: string;
  readonly date: string;
  readonly testCases: number;
  readonly passes: number;
  readonly totalCostUsd: number | null;
  readonly secondsPerCase: number;
}

const { rows } = JSON.parse(readFileSync('tests/core/query/aider-polyglot.json', 'utf8')) as { rows: readonly Row[] };

/** The rows of Aider's polyglot table whose cost is known, a query being one of its cases. */
export const aiderAlternatives: readonly Alternative[] = rows
  .filter(({ totalCostUsd }) => totalCostUsd !== null)
  .map(({ model, testCases, passes, totalCostUsd, secondsPerCase }) => ({ id: model, usd: totalCostUsd! / testCases, rate: passes / testCases, seconds: secondsPerCase }));

/** One of them by its name, which must be there once. */
export function aiderAlternative(model: string): Alternative {
  const [found, ...more] = aiderAlternatives.filter(({ id }) => id === model);
  if (!found || more.length > 0) throw new Error(`${model} is ${more.length + (found ? 1 : 0)} rows`);
  return found;
}
