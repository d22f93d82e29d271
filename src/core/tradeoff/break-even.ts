import { requireArgument } from '../argument.ts';
import type { Usd } from '../units.ts';
import { lacking, requireAlternative, requireStakes, type Alternative, type Lacking, type Stakes } from './alternative.ts';
import { costWithWait, totalCost } from './total-cost.ts';
import { isTie } from './tie.ts';

/** At which stake a choice between two turns, if it does. It does not depend on which of the two comes first. */
export type BreakEvenOfTwo =
  | Flip
  /** `winner` is at least as good at every stake: it gains by a higher one and is no dearer without any. */
  | { readonly status: 'dominates'; readonly winner: string; readonly loser: string }
  /** Both gain alike by the stake, so it decides nothing; `cheaper` is absent where both cost the same too. */
  | { readonly status: 'unaffected'; readonly cheaper?: string }
  | { readonly status: 'unknown'; readonly lacks: readonly { readonly id: string; readonly what: readonly Lacking[] }[] };

/** At `stake` both cost the same: above it `above` is the cheaper all told, up to it `below`. */
export interface Flip {
  readonly status: 'break-even';
  readonly stake: number;
  readonly above: string;
  readonly below: string;
}

/**
 * The break-even stake of two alternatives: what a wrong answer must lose (L*, USD) for the more accurate one to
 * be worth its price, L* = (Δc + w·Δt)/Δq. `unaffected` is equal quality. Differences within 1e-12 are none. Throws
 * as `totalCost` does.
 *
 * @example
 * const accurate = { id: 'accurate', usd: 0.03, seconds: 6, rate: 0.95 }
 * const cheap = { id: 'cheap', usd: 0.01, seconds: 2, rate: 0.9 }
 * breakEvenStake(accurate, cheap, 0.002).stake.toFixed(6) // => "0.560000"
 * breakEvenStake(cheap, accurate, 0.002).above // => "accurate"
 * breakEvenStake(accurate, { ...cheap, usd: 0.05, seconds: 6 }, 0.002) // => {"status":"dominates","winner":"accurate","loser":"cheap"}
 * breakEvenStake(accurate, { id: 'new', usd: 0.02 }, 0) // => {"status":"unknown","lacks":[{"id":"new","what":["rate"]}]}
 */
export function breakEvenStake(first: Alternative, second: Alternative, secondUsd: Usd): BreakEvenOfTwo {
  // whatever an error loses, the rates decide
  return ifKnown('breakEvenStake', [first, second], { errorUsd: 1, secondUsd }, ({ id, usd, seconds, rate }) => ({ id, slope: -rate!, start: costWithWait({ id, usd, seconds }, secondUsd)! }));
}

/**
 * What a second must be worth (w*, USD) for the faster of two alternatives to be worth its price, when a wrong
 * answer loses `errorUsd`: w* = (Δc − L·Δq)/Δt with opposite signs; `above` is the faster. `unaffected` is equal
 * waits. Throws as `totalCost` does.
 *
 * @example
 * const accurate = { id: 'accurate', usd: 0.03, seconds: 6, rate: 0.95 }
 * const fast = { id: 'fast', usd: 0.01, seconds: 2, rate: 0.9 }
 * breakEvenSecond(accurate, fast, 2).stake.toFixed(6) // => "0.020000"
 * breakEvenSecond(accurate, fast, 0) // => {"status":"dominates","winner":"fast","loser":"accurate"}
 */
export function breakEvenSecond(first: Alternative, second: Alternative, errorUsd: Usd): BreakEvenOfTwo {
  return ifKnown('breakEvenSecond', [first, second], { errorUsd, secondUsd: 1 }, ({ id, usd, seconds, rate }) => {
    const total = totalCost({ id, usd, rate }, { errorUsd, secondUsd: 0 });
    return { id, slope: seconds!, start: total.status === 'known' ? total.usd : usd };
  });
}

/** Two alternatives by their ratios alone: the first against the second. */
export interface RelativePair {
  /** ρ, the first's cost over the second's, > 0. */
  readonly costRatio: number;
  /** Δq, the first's success rate less the second's, −1 to 1 ("5 points" is 0.05). */
  readonly rateDifference: number;
  /** The first's wait over the second's, > 0; absent: waiting costs nothing. "20% faster" is 1/1.2. */
  readonly waitRatio?: number;
  /** What the second's wait costs, over what the second costs: w·t/c. */
  readonly waitOverCost?: number;
}

/**
 * The break-even stake in multiples of the second's cost, so that ratios alone are enough:
 * L* = c·((ρ − 1) + (w·t/c)·(τ − 1))/Δq, τ being the ratio of waits. The alternatives are
 * called `first` and `second`. Throws `bad-argument` for ratios that are not positive.
 *
 * @example
 * const { stake, above } = relativeBreakEven({ costRatio: 3, rateDifference: 0.05 })
 * [stake.toFixed(6), above] // => ["40.000000","first"]
 * relativeBreakEven({ costRatio: 0.5, rateDifference: 0.05 }) // => {"status":"dominates","winner":"first","loser":"second"}
 */
export function relativeBreakEven({ costRatio, rateDifference, waitRatio = 1, waitOverCost = 0 }: RelativePair): BreakEvenOfTwo {
  for (const ratio of [costRatio, waitRatio]) requireArgument(ratio > 0 && ratio < Infinity, 'relativeBreakEven', 'ratios above 0', ratio);
  requireArgument(waitOverCost >= 0 && waitOverCost < Infinity, 'relativeBreakEven', 'a wait that costs 0 or more', waitOverCost);
  requireArgument(Math.abs(rateDifference) <= 1, 'relativeBreakEven', 'a difference of rates from -1 to 1', rateDifference);
  return crossing({ id: 'first', slope: -rateDifference, start: costRatio + waitOverCost * waitRatio }, { id: 'second', slope: 0, start: 1 + waitOverCost });
}

/** A total cost as a straight line over a stake ≥ 0. */
interface Line {
  readonly id: string;
  readonly start: number;
  readonly slope: number;
}

function ifKnown(name: string, pair: readonly [Alternative, Alternative], stakes: Stakes, line: (alternative: Alternative) => Line): BreakEvenOfTwo {
  requireStakes(stakes, name);
  for (const alternative of pair) requireAlternative(alternative, name);
  const lacks = pair.map((alternative) => ({ id: alternative.id, what: lacking(alternative, stakes) })).filter(({ what }) => what.length > 0);
  return lacks.length > 0 ? { status: 'unknown', lacks } : crossing(line(pair[0]), line(pair[1]));
}

function crossing(first: Line, second: Line): BreakEvenOfTwo {
  const [flat, steep] = first.slope <= second.slope ? [first, second] : [second, first];
  const dearer = isTie(flat.start, steep.start) ? 0 : flat.start - steep.start;
  const stake = dearer / (steep.slope - flat.slope);
  // a difference too small for any stake to matter is none
  if (isTie(flat.slope, steep.slope) || stake === Infinity) return dearer === 0 ? { status: 'unaffected' } : { status: 'unaffected', cheaper: (dearer < 0 ? flat : steep).id };
  if (dearer <= 0) return { status: 'dominates', winner: flat.id, loser: steep.id };
  return { status: 'break-even', stake, above: flat.id, below: steep.id };
}
