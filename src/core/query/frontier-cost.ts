import { requireAmount, requireArgument } from '../argument.ts';
import type { Share, Usd } from '../units.ts';
import { costPerSuccess, type CostPerSuccess } from './cost-per-success.ts';

/** What the best of several models, or a person, makes a success cost. */
export interface FrontierCost {
  /** Problem by problem, from the cheapest that can solve it. */
  readonly perProblem: readonly CostPerSuccess[];
  /** Their mean: the frontier cost of pass. */
  readonly frontier: CostPerSuccess;
  /** Each model alone: the mean of its costs per success, `never` as soon as one problem defeats it. */
  readonly single: readonly CostPerSuccess[];
  /** Each model alone, mean cost over mean rate: another number, for comparison with totals. */
  readonly ratioOfMeans: readonly CostPerSuccess[];
}

/**
 * Frontier cost of pass: for each problem the least cost per success over the models, at most what a person
 * costs (`human`, USD a problem; absent: nobody steps in), then the mean over problems. `costs` and `rates` are
 * by model, then problem. Throws `bad-argument` for tables of different shape.
 *
 * Source: arXiv:2504.13359, equations 1–5.
 *
 * @example
 * const { perProblem, frontier } = frontierCost([[0.01, 0.01], [0.1, 0.1]], [[1, 0], [1, 0.5]], 2)
 * perProblem.map(({ usd }) => usd) // => [0.01,0.2]
 * frontier.usd.toFixed(4) // => "0.1050"
 */
export function frontierCost(costs: readonly (readonly Usd[])[], rates: readonly (readonly Share[])[], human?: Usd): FrontierCost {
  const problems = costs[0]?.length ?? 0;
  const even = problems > 0 && costs.length === rates.length && [...costs, ...rates].every((row) => row.length === problems);
  requireArgument(even, 'frontierCost', 'costs and rates of the same models and problems', `${costs.length} and ${rates.length} rows`);
  if (human !== undefined) requireAmount(human, 'the cost of a person', 'frontierCost');
  const byModel = costs.map((row, model) => row.map((cost, problem) => costPerSuccess(cost, rates[model]![problem]!)));
  const person: readonly CostPerSuccess[] = human === undefined ? [] : [{ status: 'finite', usd: human }];
  const perProblem = Array.from({ length: problems }, (_, problem) => least([...byModel.map((row) => row[problem]!), ...person]));
  return {
    perProblem,
    frontier: mean(perProblem),
    single: byModel.map(mean),
    ratioOfMeans: costs.map((row, model) => costPerSuccess(average(row), average(rates[model]!))),
  };
}

function least(all: readonly CostPerSuccess[]): CostPerSuccess {
  return all.reduce((best, one) => (one.status === 'finite' && (best.status === 'never' || one.usd < best.usd) ? one : best));
}

function mean(all: readonly CostPerSuccess[]): CostPerSuccess {
  let sum = 0;
  for (const one of all) {
    if (one.status === 'never') return one;
    sum += one.usd;
  }
  return { status: 'finite', usd: sum / all.length };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
