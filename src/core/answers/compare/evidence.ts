import { normalCdf } from '../../stats/normal.ts';
import { pairedDifferenceOfCounts, unpairedDifference, type Difference } from '../../tradeoff/difference.ts';
import type { BenefitBelief } from '../../tradeoff/information.ts';
import { mcnemar, type PairedCounts } from '../../tradeoff/mcnemar.ts';
import { uniformPosterior, widened, type RateBelief } from '../../tradeoff/posterior.ts';
import { probabilityBest } from '../../tradeoff/probability-best.ts';
import { costWithWait } from '../../tradeoff/total-cost.ts';
import { wilsonInterval } from '../../stats/interval.ts';
import type { Share, Usd } from '../../units.ts';
import type { ComparedOption } from './inputs.ts';
import type { Weighed } from './weighed.ts';

/**
 * What is believed of an option's rate after its evaluation; `undefined` where no number of items is known.
 *
 * @example
 * beliefOf({ id: 'a', usd: 1, rate: 0.9, evaluated: { successes: 90, items: 100 } }) // => {"a":91,"b":11}
 */
export function beliefOf({ evaluated }: ComparedOption): RateBelief | undefined {
  return evaluated && uniformPosterior(evaluated);
}

/**
 * Whether the 95% ranges of two options' rates overlap; `undefined` where one has none.
 *
 * @example
 * const of = (successes) => ({ id: 'a', usd: 1, evaluated: { successes, items: 100 } })
 * [doOverlap(of(90), of(85)), doOverlap(of(90), of(50))] // => [true,false]
 */
export function doOverlap(first: ComparedOption, second: ComparedOption): boolean | undefined {
  if (!first.evaluated || !second.evaluated) return undefined;
  const [a, b] = [wilsonInterval(first.evaluated.successes, first.evaluated.items), wilsonInterval(second.evaluated.successes, second.evaluated.items)];
  return a.lower <= b.upper && b.lower <= a.upper;
}

/** What tells whether two options answered the same items. */
type Paired = Pick<Weighed, 'options' | 'paired' | 'judged'>;

/** What an evaluation says of two options. */
export interface Evidence {
  /** By how much the first is right more often. */
  readonly difference: Difference;
  /** Whether both answered the same items. */
  readonly isPaired: boolean;
}

/**
 * What is known of the difference of two options: from shared items where they were counted, else from their own;
 * `undefined` where one was not evaluated.
 *
 * @example
 * const options = [{ id: 'a', usd: 1, rate: 0.9, evaluated: { successes: 90, items: 100 } }, { id: 'b', usd: 1, rate: 0.8, evaluated: { successes: 80, items: 100 } }]
 * const known = { options, paired: { onlyFirst: 15, onlySecond: 5 } }
 * const { difference, isPaired } = evidenceOf(known, options[1], options[0])
 * [difference.difference, isPaired, evidenceOf({ options }, options[0], options[1]).difference.method] // => [-0.1,true,"newcombe"]
 */
export function evidenceOf(known: Paired, first: ComparedOption, second: ComparedOption): Evidence | undefined {
  if (!first.evaluated || !second.evaluated) return undefined;
  const counts = pairedOf(known, first, second);
  if (counts) return { difference: pairedDifferenceOfCounts(counts), isPaired: true };
  return { difference: unpairedDifference(first.evaluated, second.evaluated), isPaired: false };
}

/**
 * How often a difference as large as that of the first two options is seen where there is none, by the items only one
 * had right; `undefined` where nobody counted them.
 *
 * @example
 * pairedTest({ options: [], paired: { onlyFirst: 53, onlySecond: 25 } }).toFixed(8) // => "0.00146607"
 */
export function pairedTest({ paired }: Paired): Share | undefined {
  return paired && mcnemar(paired).pValue;
}

/** The counts of both, in this order, where they fit the evaluations. */
function pairedOf({ options: [one, other], paired, judged }: Paired, first: ComparedOption, second: ComparedOption): PairedCounts | undefined {
  // who counted items themselves did not count those of a benchmark
  if (!paired || judged?.benchmark !== undefined || !first.evaluated || !second.evaluated || first.evaluated.items !== second.evaluated.items) return undefined;
  const isTurned = first.id === other?.id && second.id === one?.id;
  if (!isTurned && !(first.id === one?.id && second.id === other?.id)) return undefined;
  const [onlyFirst, onlySecond] = isTurned ? [paired.onlySecond, paired.onlyFirst] : [paired.onlyFirst, paired.onlySecond];
  const bothRight = first.evaluated.successes - onlyFirst;
  const bothWrong = first.evaluated.items - bothRight - onlyFirst - onlySecond;
  const fits = bothRight >= 0 && bothWrong >= 0 && bothRight + onlySecond === second.evaluated.successes;
  return fits ? { bothRight, onlyFirst, onlySecond, bothWrong } : undefined;
}

/**
 * The probability that the winner is the best at the stake: exact where the options answered different items, by a
 * normal difference where the two answered the same. `undefined` where the stake or an evaluation is unknown.
 *
 * @example
 * const options = [{ id: 'a', usd: 0, rate: 198 / 225, evaluated: { successes: 198, items: 225 } }, { id: 'b', usd: 0, rate: 183 / 225, evaluated: { successes: 183, items: 225 } }]
 * const known = weighed(options, { options, limits: {}, errorUsd: 1, secondUsd: 0, queriesPerMonth: 1, months: 12, switchUsd: 0, judged: { by: 'own-evaluation' } })
 * probabilityRight(known).toFixed(6) // => "0.974704"
 */
export function probabilityRight(known: Weighed): Share | undefined {
  const { winner, errorUsd, secondUsd, survivors, unknown } = known;
  if (!winner || errorUsd === undefined || errorUsd === 0) return undefined;
  const weighable = survivors.filter((one) => !unknown.includes(one));
  const beliefs = weighable.map(beliefOf);
  if (!beliefs.every((belief) => belief !== undefined)) return undefined;
  const other = weighable.find(({ id }) => id !== winner.id);
  if (weighable.length === 2 && other && pairedOf(known, winner, other)) {
    const { meanUsd, errorUsd: error } = benefitBelief(known, winner, other)!;
    return error === 0 ? undefined : normalCdf(meanUsd / error);
  }
  const rated = weighable.map((one, i) => ({ usd: costWithWait(one, secondUsd)!, belief: beliefs[i]! }));
  return probabilityBest(rated, errorUsd, weighable.indexOf(winner));
}

/**
 * What is believed of one option's net benefit over another's at the stake, USD a query. Rates of a benchmark that only
 * stands for the task are spread further, as nobody measured how well it does. `undefined` where something is unknown.
 *
 * @example
 * const options = [{ id: 'a', usd: 0.03, rate: 0.9, evaluated: { successes: 90, items: 100 } }, { id: 'b', usd: 0.01, rate: 0.8, evaluated: { successes: 80, items: 100 } }]
 * const known = weighed(options, { options, limits: {}, errorUsd: 1, secondUsd: 0, queriesPerMonth: 1, months: 12, switchUsd: 0, judged: { by: 'own-evaluation' } })
 * const { meanUsd, errorUsd } = benefitBelief(known, options[0], options[1])
 * [meanUsd, errorUsd].map((value) => value.toFixed(4)) // => ["0.0800","0.0502"]
 */
export function benefitBelief(known: Weighed, first: ComparedOption, second: ComparedOption): BenefitBelief | undefined {
  const { errorUsd, secondUsd, judged } = known;
  const [one, other] = [beliefOf(first), beliefOf(second)];
  if (errorUsd === undefined || !one || !other) return undefined;
  const extra = costWithWait(first, secondUsd)! - costWithWait(second, secondUsd)!;
  const evidence = evidenceOf(known, first, second)!;
  const meanUsd = errorUsd * (first.rate! - second.rate!) - extra;
  if (evidence.isPaired) return { meanUsd, errorUsd: errorUsd * evidence.difference.standardError };
  const beliefs = judged?.benchmark === undefined ? [one, other] : [widened(one), widened(other)];
  return { meanUsd, errorUsd: errorUsd * Math.sqrt(beliefs.reduce((sum, { a, b }) => sum + variance(a, b), 0)) };
}

const variance = (a: number, b: number): Usd => (a * b) / ((a + b) ** 2 * (a + b + 1));
