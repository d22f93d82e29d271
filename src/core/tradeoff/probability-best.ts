import { requireAmount, requireArgument } from '../argument.ts';
import { betaCdf, betaDensity } from '../stats/beta.ts';
import { integrate } from '../stats/integrate.ts';
import type { Share, Usd } from '../units.ts';
import type { RatedOption } from './rate-information.ts';

/** Within so many standard deviations is the bulk of a belief; beyond the second there is nothing left of it. */
const [BULK, REACH] = [6, 40];

/**
 * The probability that one of several options has the highest net benefit at a stake, stake × rate − cost, where rates
 * are believed independently and costs are known: ∫ f(x)·Π F_j(x + (c_j − c)/L) dx. `at` is the option's place. At a
 * stake of 0 the cheapest is the best; equal costs are taken as a win. Throws `bad-argument` for a place that is none,
 * beliefs that are not above 0, or a negative stake.
 *
 * Source: the definition of an acceptability curve, E. Fenwick and others, Health Econ. 10 (2001) 779–787, integrated.
 *
 * @example
 * const options = [{ usd: 0, belief: { a: 199, b: 28 } }, { usd: 0, belief: { a: 184, b: 43 } }]
 * [probabilityBest(options, 1, 0), probabilityBest(options, 1, 1)].map((value) => value.toFixed(6)) // => ["0.974704","0.025296"]
 * probabilityBest([{ usd: 0.01, belief: { a: 1, b: 9 } }, { usd: 0.03, belief: { a: 9, b: 1 } }], 0, 0) // => 1
 */
export function probabilityBest(options: readonly RatedOption[], stakeUsd: Usd, at: number): Share {
  const own = options[at];
  requireArgument(own !== undefined, 'probabilityBest', `a place below ${options.length}`, at);
  requireAmount(stakeUsd, 'the stake', 'probabilityBest');
  const others = options.filter((_, place) => place !== at);
  if (stakeUsd === 0) return Number(others.every(({ usd }) => usd >= own.usd));
  const ahead = others.map(({ usd, belief }) => ({ by: (usd - own.usd) / stakeUsd, belief }));
  const { a, b } = own.belief;
  const mean = a / (a + b);
  const spread = Math.sqrt((mean * (1 - mean)) / (a + b + 1));
  const within = (x: number): Share => Math.max(0, Math.min(1, x));
  const [from, to] = [within(mean - REACH * spread), within(mean + REACH * spread)];
  const kinks = [mean - BULK * spread, mean, mean + BULK * spread, ...ahead.flatMap(({ by }) => [-by, 1 - by])].filter((x) => x > from && x < to);
  const ends = [from, ...kinks.toSorted((x, y) => x - y), to];
  // nodes next to an end may be it, but for rounding
  const density = (x: number): number => ahead.reduce((all, { by, belief }) => (all === 0 ? 0 : all * betaCdf(within(x + by), belief.a, belief.b)), x > 0 && x < 1 ? betaDensity(x, a, b) : 0);
  let sum = 0;
  for (let i = 1; i < ends.length; i++) sum += integrate(density, ends[i - 1]!, ends[i]!);
  return within(sum);
}
