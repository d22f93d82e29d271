import { basisOf, type Basis } from '../../core/answers/basis.ts';
import type { Share } from '../../core/units.ts';
import type { Choice } from '../deciding.ts';
import type { Scenario } from '../scenario.ts';

/** How often answers are wrong, and what that rests on. */
export interface CountedWrong {
  /** Absent: nobody knows. */
  readonly wrongRate?: Share;
  /** Answers behind it; absent: not stated. */
  readonly items?: number | undefined;
  readonly basis: Basis;
}

/**
 * How often an option's answers are wrong: as they were counted, else what its success rate leaves.
 *
 * @example
 * countedWrong(undefined, { rate: 0.1, items: 200 }) // => {"wrongRate":0.1,"items":200,"basis":"evaluation"}
 * countedWrong(undefined, { rate: null, items: null }) // => {"basis":"guess"}
 */
export function countedWrong(option: Choice | undefined, { rate, items }: Pick<Scenario['reliability'], 'rate' | 'items'>): CountedWrong {
  if (rate !== null) return { wrongRate: rate, items: items === null ? undefined : Math.max(1, Math.round(items)), basis: 'evaluation' };
  const success = option?.quote.success;
  if (!success || option?.rate === undefined) return { basis: 'guess' };
  return { wrongRate: 1 - option.rate, items: success.items, basis: basisOf(success) };
}
