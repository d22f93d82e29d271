import type { Check } from '../../routing/check.ts';
import type { Alternative } from '../../tradeoff/alternative.ts';
import type { BestOver } from '../../tradeoff/net-benefit.ts';
import { totalCost } from '../../tradeoff/total-cost.ts';
import type { Share, Usd } from '../../units.ts';
import { option, type Statement, type Value } from '../answer.ts';
import type { Basis } from '../basis.ts';
import type { RouteCodes } from './codes.ts';
import type { Routing } from './ways.ts';

/** An option with what its success rate rests on. */
export interface RouteOption extends Alternative {
  readonly basis?: Basis | undefined;
  /** 95% interval of the rate. */
  readonly interval?: readonly [low: Share, high: Share] | undefined;
}

/** What whether to combine options is worked out from. */
export interface RouteInputs {
  /** At most two: the cheaper and the one that is asked where it fails. */
  readonly members: readonly RouteOption[];
  readonly check: Check;
  readonly foresight?: Check | undefined;
  /** Nobody measured what the check catches and passes. */
  readonly isCheckAssumed: boolean;
  /** L; absent: nobody said. */
  readonly errorUsd?: Usd | undefined;
  readonly secondUsd: Usd;
  readonly benchmark?: string | undefined;
  readonly queriesPerMonth: number;
}

/** Options in order of cost, every way to combine them, and the best over which stakes. */
export interface Ways extends RouteInputs {
  readonly ways: readonly Routing[];
  readonly winners: readonly BestOver[];
}

/** One thing that is said. */
export type RouteSaid = Statement<RouteCodes>;

/**
 * A statement of this answer.
 *
 * @example
 * said('no-option') // => {"code":"no-option","values":{}}
 */
export function said(code: string, values: Readonly<Record<string, Value>> = {}): RouteSaid {
  return { code, values } as unknown as RouteSaid;
}

/**
 * The options a way is made of, as its sentence calls them.
 *
 * @example
 * ofWay({ id: 'cascade a b', way: 'cascade', of: ['a', 'b'], usd: 1 }) // => {"first":{"is":"option","id":"a"},"second":{"is":"option","id":"b"}}
 */
export function ofWay({ of: [first = '', second] }: Routing): Readonly<Record<string, Value>> {
  return { first: option(first), ...(second === undefined ? {} : { second: option(second) }) };
}

/**
 * Whether a way hangs on a check or on foresight.
 *
 * @example
 * [isChecked({ id: 'retry a', way: 'retry', of: ['a'], usd: 1 }), isChecked({ id: 'vote a', way: 'vote', of: ['a'], usd: 1 })] // => [true,false]
 */
export function isChecked({ way }: Routing): boolean {
  return way === 'cascade' || way === 'retry' || way === 'router';
}

/**
 * What a query costs all told at the stakes; ∞ where it is not known.
 *
 * @example
 * totalOf({ id: 'a', usd: 0.01, rate: 0.9 }, { errorUsd: 1, secondUsd: 0 }).toFixed(2) // => "0.11"
 * totalOf({ id: 'a', usd: 0.01 }, { errorUsd: 1, secondUsd: 0 }) // => Infinity
 */
export function totalOf(one: Alternative, { errorUsd = 0, secondUsd }: Pick<RouteInputs, 'errorUsd' | 'secondUsd'>): Usd {
  const total = totalCost(one, { errorUsd, secondUsd });
  return total.status === 'known' ? total.usd : Infinity;
}
