import { requireAmount } from '../argument.ts';
import type { Usd } from '../units.ts';
import { lacking, requireAlternative, requireStakes, type Alternative, type Lacking, type Stakes } from './alternative.ts';

/** What one query costs all told, or how much of it is known. */
export type TotalCost =
  | {
      readonly status: 'known';
      /** T, the sum of the three that follow. */
      readonly usd: Usd;
      readonly callUsd: Usd;
      readonly waitUsd: Usd;
      readonly errorUsd: Usd;
    }
  | {
      readonly status: 'unknown';
      /** What would have to be known. */
      readonly lacks: readonly Lacking[];
      /** The total is at least this: what is known of it. */
      readonly leastUsd: Usd;
      /** And at most this, if every answer were wrong; absent where the wait is unknown. */
      readonly mostUsd?: Usd;
    };

/**
 * Expected total cost of one query: T = c + w·t + (1 − q)·L, t being the mean wait. What has no stake need not
 * be known: with L 0 the rate, with w 0 the wait. Throws `bad-argument` for negative or infinite amounts or a rate
 * outside 0–1.
 *
 * @example
 * const stakes = { errorUsd: 2, secondUsd: 0.002 }
 * totalCost({ id: 'a', usd: 0.03, seconds: 6, rate: 0.95 }, stakes).usd.toFixed(3) // => "0.142"
 * totalCost({ id: 'a', usd: 0.03, seconds: 5 }, stakes) // => {"status":"unknown","lacks":["rate"],"leastUsd":0.04,"mostUsd":2.04}
 * totalCost({ id: 'a', usd: 0.03 }, { errorUsd: 0, secondUsd: 0 }).usd // => 0.03
 */
export function totalCost(alternative: Alternative, stakes: Stakes): TotalCost {
  requireAlternative(alternative, 'totalCost');
  requireStakes(stakes, 'totalCost');
  const { usd, seconds = 0, rate } = alternative;
  const lacks = lacking(alternative, stakes);
  const [callUsd, waitUsd, errorUsd] = [usd, stakes.secondUsd * seconds, rate === undefined ? 0 : stakes.errorUsd * (1 - rate)];
  const total = callUsd + waitUsd + errorUsd;
  const mostUsd = lacks.includes('rate') ? total + stakes.errorUsd : total;
  requireAmount(mostUsd, 'the total', 'totalCost');
  if (lacks.length === 0) return { status: 'known', usd: total, callUsd, waitUsd, errorUsd };
  return { status: 'unknown', lacks, leastUsd: total, ...(lacks.includes('seconds') ? {} : { mostUsd }) };
}

/**
 * c + w·t, what one query costs before it is known to be right; `undefined` where waiting costs something and
 * nobody knows how long it is. Throws as `totalCost` does.
 *
 * @example
 * costWithWait({ id: 'a', usd: 0.03, seconds: 6 }, 0.01) // => 0.09
 * costWithWait({ id: 'a', usd: 0.03 }, 0.01) // => undefined
 * costWithWait({ id: 'a', usd: 0.03 }, 0) // => 0.03
 */
export function costWithWait(alternative: Alternative, secondUsd: Usd): Usd | undefined {
  requireAmount(secondUsd, 'the cost of a second', 'costWithWait');
  const total = totalCost(alternative, { errorUsd: 0, secondUsd });
  return total.status === 'known' ? total.usd : undefined;
}
