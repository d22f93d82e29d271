import type { Difference } from '../../tradeoff/difference.ts';
import { stakeInterval, type StakeInterval } from '../../tradeoff/fieller.ts';
import { costWithWait } from '../../tradeoff/total-cost.ts';
import { evidenceOf } from './evidence.ts';
import type { ComparedOption } from './inputs.ts';
import { rivals, type Weighed } from './weighed.ts';

/** What evaluations say of the two options an answer hangs on. */
export interface TurnInterval {
  readonly better: ComparedOption;
  readonly other: ComparedOption;
  readonly difference: Difference;
  /** The stakes at which they may turn; absent where the better one costs no more. */
  readonly stakes?: StakeInterval;
}

/**
 * The difference of the two options an answer hangs on, and the stakes at which the user's own evaluations let it turn,
 * costs held fixed. `undefined` where one was not evaluated, or both on a benchmark.
 *
 * @example
 * const options = [{ id: 'a', usd: 0.03, rate: 0.9, evaluated: { successes: 900, items: 1000 } }, { id: 'b', usd: 0.01, rate: 0.8, evaluated: { successes: 800, items: 1000 } }]
 * const inputs = { options, limits: {}, secondUsd: 0, queriesPerMonth: 1, months: 12, switchUsd: 0, judged: { by: 'own-evaluation' } }
 * const { stakes } = turnInterval(weighed(options, inputs))
 * [stakes.status, stakes.lower.toFixed(3), stakes.upper.toFixed(3)] // => ["between","0.153","0.290"]
 */
export function turnInterval(known: Weighed): TurnInterval | undefined {
  const pair = rivals(known);
  if (!pair || !known.judged || known.judged.benchmark !== undefined) return undefined;
  const [better, other] = pair[0].rate! >= pair[1].rate! ? pair : [pair[1], pair[0]];
  const evidence = evidenceOf(known, better, other);
  if (!evidence) return undefined;
  const { difference } = evidence;
  const usd = costWithWait(better, known.secondUsd)! - costWithWait(other, known.secondUsd)!;
  if (usd <= 0) return { better, other, difference };
  return { better, other, difference, stakes: stakeInterval({ usd, rate: difference.difference, usdVariance: 0, rateVariance: difference.standardError ** 2, covariance: 0 }) };
}
