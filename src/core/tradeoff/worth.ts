import type { Usd } from '../units.ts';
import { lacking, requireStakes, type Alternative, type Lacking, type Stakes } from './alternative.ts';
import { totalCost } from './total-cost.ts';

/** What an answer is worth, for choices against not answering at all. */
export interface Worth {
  /** V, what a right answer brings. */
  readonly rightUsd: Usd;
  /** r, what a wrong answer costs beyond bringing nothing: repair, harm. */
  readonly wrongUsd: Usd;
}

/**
 * The stakes that a worth amounts to: a wrong answer loses L = V + r.
 *
 * @example
 * stakesOf({ rightUsd: 2, wrongUsd: 5 }, 0.01) // => {"errorUsd":7,"secondUsd":0.01}
 */
export function stakesOf({ rightUsd, wrongUsd }: Worth, secondUsd: Usd): Stakes {
  const stakes = { errorUsd: rightUsd + wrongUsd, secondUsd };
  requireStakes(stakes, 'stakesOf');
  return stakes;
}

/**
 * What one query brings against not answering: V·q − r·(1 − q) − c − w·t, which is V − T at the stakes of that
 * worth; negative where not answering is better, `undefined` where the rate, or a wait that costs, is unknown.
 * Throws as `totalCost` does.
 *
 * @example
 * netValue({ id: 'a', usd: 0.05, seconds: 5, rate: 0.9 }, { rightUsd: 2, wrongUsd: 5 }, 0.01).toFixed(2) // => "1.20"
 * netValue({ id: 'a', usd: 0.05 }, { rightUsd: 2, wrongUsd: 5 }, 0.01) // => undefined
 */
export function netValue(alternative: Alternative, worth: Worth, secondUsd: Usd): Usd | undefined {
  const total = totalCost(alternative, stakesOf(worth, secondUsd));
  return total.status === 'known' ? worth.rightUsd - total.usd : undefined;
}

/** From which worth of a right answer on answering is better than not answering; `never` where none is right. */
export type LeastWorth = { readonly status: 'from'; readonly usd: Usd } | { readonly status: 'never' } | { readonly status: 'unknown'; readonly lacks: readonly Lacking[] };

/**
 * The worth V of a right answer at which answering pays for itself: (r·(1 − q) + c + w·t)/q, r being what a wrong
 * one costs beyond bringing nothing. Throws as `totalCost` does.
 *
 * @example
 * leastWorth({ id: 'a', usd: 0.4, rate: 0.8 }, 2, 0).usd.toFixed(6) // => "1.000000"
 * leastWorth({ id: 'a', usd: 0.4, rate: 0 }, 2, 0) // => {"status":"never"}
 * leastWorth({ id: 'a', usd: 0.4 }, 2, 0) // => {"status":"unknown","lacks":["rate"]}
 */
export function leastWorth(alternative: Alternative, wrongUsd: Usd, secondUsd: Usd): LeastWorth {
  // without a rate nobody knows how often it brings V, even where a wrong answer costs nothing more
  const lacks = lacking(alternative, { errorUsd: 1, secondUsd });
  const total = totalCost(alternative, { errorUsd: wrongUsd, secondUsd });
  if (lacks.length > 0 || total.status === 'unknown') return { status: 'unknown', lacks };
  const usd = total.usd / alternative.rate!;
  return usd < Infinity ? { status: 'from', usd } : { status: 'never' };
}
