import type { Workload } from '../model/workload.ts';
import { promptTokens, type Leaves } from '../pricing/usage.ts';
import { logNormalFromMean, logNormalQuantile } from '../stats/log-normal.ts';
import type { Tokens } from '../units.ts';

/**
 * Tokens of prompt and answer together that 95 of 100 calls of a query stay within: the longest of its calls, each at
 * the p95 of its spread (of prompt and of answer, as if both were long at once).
 *
 * @example
 * longestCall({ inputCv: 0, outputCv: 0 }, [{ leaves: { input: 1000, output: 200 } }, { leaves: { input: 1500, output: 100 } }]) // => 1600
 */
export function longestCall({ inputCv, outputCv }: Pick<Workload, 'inputCv' | 'outputCv'>, calls: readonly { readonly leaves: Leaves }[]): Tokens {
  const [ofPrompt, ofAnswer] = [p95OverMean(inputCv), p95OverMean(outputCv)];
  return calls.reduce((longest, { leaves }) => Math.max(longest, promptTokens(leaves) * ofPrompt + ((leaves.output ?? 0) + (leaves.reasoning ?? 0)) * ofAnswer), 0);
}

const p95OverMean = (cv: number): number => logNormalQuantile(logNormalFromMean(1, cv), 0.95);
