import { CalculatorError } from '../errors.ts';
import type { Share } from '../units.ts';

/** What retrying does to a call: how often it is made and how often it is served at all. */
export interface Retries {
  /** Mean attempts, all of them billed. */
  readonly expectedAttempts: number;
  /** Share of queries that are served after the last attempt. */
  readonly servedShare: Share;
}

/**
 * Attempts until one succeeds, at most `most`, when each fails with probability `failure` on its own:
 * (1 − r^k)/(1 − r) attempts, r^k never served. Only failures that are billed belong here (refused or
 * malformed answers, not 429 or 5xx). Throws `bad-argument` outside 0–1 or below one attempt.
 *
 * @example
 * retries(0.1, 2).expectedAttempts.toFixed(6) // => "1.100000"
 * retries(1, 3) // => {"expectedAttempts":3,"servedShare":0}
 */
export function retries(failure: Share, most: number): Retries {
  if (!(failure >= 0 && failure <= 1)) throw new CalculatorError('bad-argument', `retries requires a share of failures from 0 to 1, got ${failure}`);
  if (!(Number.isInteger(most) && most >= 1)) throw new CalculatorError('bad-argument', `retries requires a whole number of attempts ≥ 1, got ${most}`);
  const never = failure ** most;
  return { expectedAttempts: failure === 1 ? most : (1 - never) / (1 - failure), servedShare: 1 - never };
}
