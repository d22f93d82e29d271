import type { DimensionName } from '../core/pricing/dimensions.ts';
import type { Leaves } from '../core/pricing/usage.ts';
import { contradiction, stated, type Report } from './report.ts';
import type { Check } from './shape.ts';

/**
 * Throws `contradictory-usage` with both numbers unless every number of the table's checks is what its
 * leaves add up to. A number that is not there is not checked.
 *
 * @example
 * checkSums({ part: { a: 3 }, at: '', read: new Set() }, [{ at: ['a'], leaves: ['input'] }], { input: 2 }) // => Error: readUsage requires "a" to be the sum of input 2, got 3
 */
export function checkSums(report: Report, checks: readonly Check[], leaves: Leaves): void {
  for (const { at, leaves: names, orWithout = [] } of checks) {
    const found = stated(report, at);
    if (found === undefined) continue;
    const sum = sumOf(leaves, names);
    if (found.value === sum || found.value === sum - sumOf(leaves, orWithout)) continue;
    const listed = names.filter((name) => leaves[name] !== undefined).join(' + ') || names[0];
    throw contradiction(`requires "${found.path}" to be the sum of ${listed} ${sum}, got ${found.value}`, found.value, sum);
  }
}

function sumOf(leaves: Leaves, names: readonly DimensionName[]): number {
  return names.reduce((sum, name) => sum + (leaves[name] ?? 0), 0);
}
