import { aiq } from '../../src/core/tradeoff/aiq.ts';
import type { Alternative } from '../../src/core/tradeoff/alternative.ts';
import { breakEvenSecond, breakEvenStake, type BreakEvenOfTwo } from '../../src/core/tradeoff/break-even.ts';
import { frontier } from '../../src/core/tradeoff/frontier.ts';
import { hull } from '../../src/core/tradeoff/hull.ts';
import { ladder, type CostEffect } from '../../src/core/tradeoff/ladder.ts';
import { mixOfTwo } from '../../src/core/tradeoff/mix.ts';
import { rank } from '../../src/core/tradeoff/rank.ts';
import { swings } from '../../src/core/tradeoff/sensitivity.ts';

type Pair = readonly [x: number, y: number];
type PerQuery = { readonly c: number; readonly q: number; readonly t?: number };
type Two = { readonly A: PerQuery; readonly B: PerQuery; readonly value_per_second?: number };
type TwoFlat = { readonly cA: number; readonly cB: number; readonly qA: number; readonly qB: number; readonly tA?: number; readonly tB?: number; readonly value_per_second?: number };
type Strategies = { readonly rows: readonly (readonly [model: string, totalCost: number, passes: number, cases: number])[] } | { readonly names: readonly string[]; readonly cost: readonly number[]; readonly effect: readonly number[] };
type Bill = 'q' | 'tin' | 'tout' | 'pin' | 'pout';

/** The choices between options of part 5, by the names and symbols that worked examples give them. */
export const methodsPart5Tradeoff: Readonly<Record<string, (inputs: unknown) => unknown>> = {
  aiq: taking(({ points, max_cost }: { readonly points: readonly Pair[]; readonly max_cost?: number }) => {
    const { area, overRange, overMaxCost } = aiq(pointsOf(points), max_cost);
    return { area, aiq_range: overRange, aiq_repo: overMaxCost };
  }),
  break_even_error_cost: taking((inputs: Two | TwoFlat) => {
    const { A, B, value_per_second = 0 } = 'A' in inputs ? inputs : pairOf(inputs);
    const time_ratio = A.t === undefined || B.t === undefined ? undefined : A.t / B.t;
    return { L_star: stakeOf(breakEvenStake(alternative('A', A), alternative('B', B), value_per_second)), cost_ratio: A.c / B.c, time_ratio };
  }),
  expected_total_cost: taking(({ A, B, value_per_second = 0, L }: Two & { readonly L: number | readonly number[] }) => {
    const [a, b] = [alternative('A', A), alternative('B', B)];
    const stakes = [L].flat();
    const rankings = stakes.map((errorUsd) => rank([a, b], { errorUsd, secondUsd: value_per_second }));
    const listed = (values: readonly unknown[]): unknown => (typeof L === 'number' ? values[0] : values);
    const totals = (id: string): unknown => listed(rankings.map(({ ranked }) => ranked.find((one) => one.id === id)?.totalUsd));
    return {
      L_star_no_time: stakeOf(breakEvenStake(a, b, 0)),
      L_star: stakeOf(breakEvenStake(a, b, value_per_second)),
      T_A: totals('A'),
      T_B: totals('B'),
      winner: listed(rankings.map(({ ranked, tied }) => (tied.length > 0 ? 'tie' : ranked[0]!.id))),
      ...Object.fromEntries(stakes.map((errorUsd) => [`max_value_per_second_at_L${errorUsd}`, stakeOf(breakEvenSecond(a, b, errorUsd))])),
    };
  }),
  hull_with_origin: taking(({ rows }: { readonly rows: readonly Pair[] }) => ({ hull: hull(pointsOf(rows), 'origin').map(pairAt), plain_pareto_count: staircase(rows).length })),
  icer: taking((inputs: Strategies) => {
    const { rungs, dropped } = ladder(effectsOf(inputs));
    const extended = dropped.filter(({ reason }) => reason === 'extended-dominated').map(({ id }) => id);
    const beaten = [...dropped.filter(({ reason }) => reason === 'dominated').map(({ id }) => id), ...rungs.flatMap(({ sameAs }) => sameAs)];
    return {
      ...Object.fromEntries([...beaten.map((id) => [id, { status: 'D' }] as const), ...extended.map((id) => [id, { status: 'ED' }] as const), ...rungs.map(({ id, icer }) => [id, { status: 'ND', icer: icer ?? null }] as const)]),
      nd: rungs.map(({ id, icer }) => ({ model: id, icer: icer ?? null })),
      ed: extended,
      dominated: beaten.length,
    };
  }),
  nondecreasing_convex_hull: taking(({ points }: { readonly points: readonly Pair[] }) => ({ pareto: staircase(points), hull: hull(pointsOf(points)).map(pairAt) })),
  routing_mixture: taking(({ A, B, budget }: Two & { readonly budget: number }) => {
    const mix = mixOfTwo({ id: 'A', cost: A.c, effect: A.q }, { id: 'B', cost: B.c, effect: B.q }, budget);
    return mix.status === 'mix' ? { f_A: mix.shares.find(({ id }) => id === 'A')?.share ?? 0, quality: mix.effect, cost: mix.cost } : {};
  }),
  tornado: taking(({ base, ranges }: { readonly base: Readonly<Record<Bill, number>>; readonly ranges: Readonly<Partial<Record<Bill, Pair>>> }) => ({ base: bill(base), bars: swings(bill, base, ranges) })),
};

/** A month's bill: queries, tokens in and out, USD per million tokens in and out. */
const bill = ({ q, tin, tout, pin, pout }: Readonly<Record<Bill, number>>): number => (q * (tin * pin + tout * pout)) / 1e6;

const pointsOf = (pairs: readonly Pair[]): readonly CostEffect[] => pairs.map(([cost, effect], index) => ({ id: `${index}`, cost, effect }));
const pairAt = ({ cost, effect }: CostEffect): Pair => [cost, effect];
const alternative = (id: string, { c, q, t }: PerQuery): Alternative => ({ id, usd: c, rate: q, seconds: t });
const pairOf = ({ cA, cB, qA, qB, tA, tB, value_per_second = 0 }: TwoFlat): Two => ({ A: { c: cA, q: qA, ...(tA === undefined ? {} : { t: tA }) }, B: { c: cB, q: qB, ...(tB === undefined ? {} : { t: tB }) }, value_per_second });
const stakeOf = (found: BreakEvenOfTwo): number | undefined => (found.status === 'break-even' ? found.stake : undefined);

function staircase(pairs: readonly Pair[]): readonly Pair[] {
  return frontier(pointsOf(pairs), [({ cost }) => cost, ({ effect }) => -effect]).on.map(({ item }) => pairAt(item));
}

function effectsOf(inputs: Strategies): readonly CostEffect[] {
  if ('names' in inputs) return inputs.names.map((id, index) => ({ id, cost: inputs.cost[index]!, effect: inputs.effect[index]! }));
  return inputs.rows.map(([id, totalCost, passes, cases]) => ({ id, cost: totalCost / cases, effect: passes / cases }));
}

function taking(method: (inputs: never) => unknown): (inputs: unknown) => unknown {
  return (inputs) => method(inputs as never);
}
