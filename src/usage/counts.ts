import type { DimensionName } from '../core/pricing/dimensions.ts';
import { TOKEN_LEAVES } from './parts.ts';
import { stated, type Report, type Stated } from './report.ts';
import type { Reporting } from './shape.ts';

/** What the report states for each leaf, before anything is taken out of anything. */
export type Counts = Map<DimensionName, Stated>;

/** The numbers that each leaf's number holds. */
export type Holding = Readonly<Partial<Record<DimensionName, readonly DimensionName[]>>>;

/**
 * Reads every count the table names for the shape.
 *
 * @example
 * readCounts({ part: { a: 1 }, at: '', read: new Set() }, { source: '', counts: { output: { at: ['a'] } } }).size // => 1
 */
export function readCounts(report: Report, reporting: Reporting): Counts {
  const counts: Counts = new Map();
  for (const [name, count] of Object.entries(reporting.counts)) {
    const found = stated(report, count.at);
    if (found !== undefined) counts.set(name as DimensionName, found);
  }
  return counts;
}

/**
 * Which stated numbers stand in no other: added up, they are the total. Reasoning is left to its caller.
 *
 * @example
 * outerSum(new Map([['input', { value: 9, path: 'a' }], ['cacheRead', { value: 4, path: 'b' }]]), { input: ['cacheRead'] }) // => 9
 */
export function outerSum(counts: Counts, holding: Holding): number {
  const held = new Set([...counts.keys()].flatMap((name) => holding[name] ?? []));
  return TOKEN_LEAVES.reduce((sum, name) => (held.has(name) || name === 'reasoning' ? sum : sum + (counts.get(name)?.value ?? 0)), 0);
}
