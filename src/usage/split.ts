import { DIMENSION_NAMES, type DimensionName } from '../core/pricing/dimensions.ts';
import type { Leaves } from '../core/pricing/usage.ts';
import type { Counts, Holding } from './counts.ts';
import { contradiction } from './report.ts';

/**
 * Turns stated counts into disjoint leaves: each keeps what the leaves inside it leave over. Leaves of 0
 * are left out, the order is that of a bill. Throws `contradictory-usage` with both numbers where the
 * parts are more than the whole.
 *
 * @example
 * split(new Map([['input', { value: 9, path: 'a' }], ['cacheRead', { value: 4, path: 'b' }]]), { input: ['cacheRead'] }) // => {"input":5,"cacheRead":4}
 * split(new Map([['input', { value: 1, path: 'a' }], ['cacheRead', { value: 4, path: 'b' }]]), { input: ['cacheRead'] }) // => Error: readUsage requires "a" to hold its parts ("b" 4: 4), got 1
 */
export function split(counts: Counts, holding: Holding): Leaves {
  const leaves = new Map<DimensionName, number>();
  const leafOf = (name: DimensionName): number => {
    const known = leaves.get(name);
    if (known !== undefined) return known;
    const whole = counts.get(name);
    const inside = (holding[name] ?? []).map((part) => ({ part, value: leafOf(part) })).filter(({ value }) => value > 0);
    const parts = inside.reduce((sum, { value }) => sum + value, 0);
    if (whole !== undefined && parts > whole.value) {
      const list = inside.map(({ part, value }) => `"${counts.get(part)!.path}" ${value}`).join(', ');
      throw contradiction(`requires "${whole.path}" to hold its parts (${list}: ${parts}), got ${whole.value}`, whole.value, parts);
    }
    const leaf = whole === undefined ? 0 : whole.value - parts;
    leaves.set(name, leaf);
    return leaf;
  };
  const entries = DIMENSION_NAMES.map((name) => [name, leafOf(name)] as const).filter(([, value]) => value > 0);
  return Object.fromEntries(entries);
}
