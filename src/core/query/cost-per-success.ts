import { requireAmount, requireArgument, requireShare } from '../argument.ts';
import { DEFAULT_ALPHA, wilsonInterval, type ShareInterval } from '../stats/interval.ts';
import { normalQuantile } from '../stats/normal.ts';
import type { Share, Usd } from '../units.ts';

/** What a success costs; `never` where nothing succeeds, so no amount buys one. */
export type CostPerSuccess = { readonly status: 'finite'; readonly usd: Usd } | { readonly status: 'never' };

/**
 * Cost per success c/q, also called cost of pass: what is spent until one query succeeds, failures included.
 * Throws `bad-argument` for a negative cost or a rate outside 0–1.
 *
 * Source: arXiv:2504.13359, equation 1.
 *
 * @example
 * costPerSuccess(0.02, 0.5) // => {"status":"finite","usd":0.04}
 * costPerSuccess(0.02, 0) // => {"status":"never"}
 */
export function costPerSuccess(cost: Usd, rate: Share): CostPerSuccess {
  requireAmount(cost, 'cost', 'costPerSuccess');
  requireShare(rate, 'the success rate', 'costPerSuccess');
  return perSuccess(cost, rate);
}

/** Between what and what a success costs. */
export interface CostPerSuccessInterval {
  readonly lower: CostPerSuccess;
  readonly upper: CostPerSuccess;
  /** `cost`: the cost was taken as certain, only the success rate varies. `nothing`: both vary together. */
  readonly heldFixed: 'cost' | 'nothing';
}

/**
 * The interval of c/q from the interval of q, with the cost held fixed: its bounds are exchanged and divided.
 *
 * @example
 * const { lower, upper, heldFixed } = costPerSuccessInterval(0.1, wilsonInterval(10, 100))
 * [lower.usd.toFixed(4), upper.usd.toFixed(4), heldFixed] // => ["0.5735","1.8106","cost"]
 * costPerSuccessInterval(0.1, wilsonInterval(0, 100)).upper // => {"status":"never"}
 */
export function costPerSuccessInterval(cost: Usd, rate: Pick<ShareInterval, 'lower' | 'upper'>): CostPerSuccessInterval {
  return { lower: costPerSuccess(cost, rate.upper), upper: costPerSuccess(cost, rate.lower), heldFixed: 'cost' };
}

/** One item that was run: what it cost and whether it succeeded. */
export interface RunItem {
  readonly costUsd: Usd;
  readonly succeeded: boolean;
}

/** Cost per success of items whose costs are known one by one. */
export interface MeasuredCostPerSuccess {
  readonly costPerItemUsd: Usd;
  readonly rate: Share;
  readonly costPerSuccess: CostPerSuccess;
  /** From two items on. */
  readonly interval?: CostPerSuccessInterval;
}

/**
 * Cost per success of measured items: the ratio of the means, total cost over successes. (The mean of the
 * ratios of single items is another number, and infinite as soon as one fails.) The interval lets cost and success
 * vary together (Fieller), or holds the cost fixed where all items went alike; its upper bound is `never` where a
 * rate of 0 can't be excluded. Throws `bad-argument` for no items or a negative cost.
 *
 * Source: E. C. Fieller, J. R. Stat. Soc. B 16 (1954) 175–185; ratio of means as in arXiv:2504.13359.
 *
 * @example
 * const items = [{ costUsd: 0.1, succeeded: true }, { costUsd: 0.1, succeeded: true }, { costUsd: 0.1, succeeded: false }]
 * measuredCostPerSuccess(items).costPerSuccess.usd.toFixed(6) // => "0.150000"
 */
export function measuredCostPerSuccess(items: readonly RunItem[], alpha: Share = DEFAULT_ALPHA): MeasuredCostPerSuccess {
  requireArgument(items.length > 0, 'measuredCostPerSuccess', 'at least one item', items.length);
  requireArgument(alpha > 0 && alpha < 1, 'measuredCostPerSuccess', 'alpha between 0 and 1', alpha);
  for (const { costUsd } of items) requireAmount(costUsd, 'every cost', 'measuredCostPerSuccess');
  const n = items.length;
  const cost = items.reduce((sum, { costUsd }) => sum + costUsd, 0) / n;
  const rate = items.filter(({ succeeded }) => succeeded).length / n;
  const point = { costPerItemUsd: cost, rate, costPerSuccess: perSuccess(cost, rate) };
  if (n === 1) return point;
  // where all went alike the success rate shows no spread of its own: Wilson knows what is left
  const isEven = rate === 0 || rate === 1;
  return { ...point, interval: isEven ? costPerSuccessInterval(cost, wilsonInterval(rate * n, n, alpha)) : fieller(items, cost, rate, alpha) };
}

function perSuccess(cost: Usd, rate: Share): CostPerSuccess {
  const usd = cost / rate;
  return rate > 0 && usd < Infinity ? { status: 'finite', usd } : { status: 'never' };
}

/** All ratios θ for which the mean of cost − θ·success could be 0. */
function fieller(items: readonly RunItem[], cost: Usd, rate: Share, alpha: Share): CostPerSuccessInterval {
  let [ofCost, ofRate, both] = [0, 0, 0];
  for (const { costUsd, succeeded } of items) {
    const [c, q] = [costUsd - cost, Number(succeeded) - rate];
    ofCost += c * c;
    ofRate += q * q;
    both += c * q;
  }
  const z2 = normalQuantile(1 - alpha / 2) ** 2 / (items.length * (items.length - 1));
  const a = rate * rate - z2 * ofRate;
  const b = rate * cost - z2 * both;
  const c = cost * cost - z2 * ofCost;
  const root = Math.sqrt(Math.max(0, b * b - a * c));
  const least = { status: 'finite', usd: 0 } as const;
  if (a <= 0) return { lower: c > 0 && b + root > 0 ? { status: 'finite', usd: c / (b + root) } : least, upper: { status: 'never' }, heldFixed: 'nothing' };
  return { lower: { status: 'finite', usd: Math.max(0, (b - root) / a) }, upper: { status: 'finite', usd: (b + root) / a }, heldFixed: 'nothing' };
}
