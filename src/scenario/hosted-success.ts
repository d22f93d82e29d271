import type { Catalogue } from '../catalogue/catalogue.ts';
import { matchRow } from '../catalogue/measurements-match.ts';
import type { QualityRow } from '../core/model/measurement.ts';
import { proxyRate, type SuccessRate } from '../core/query/quality.ts';
import { knownSuccess } from './known-success.ts';
import type { HostedOption, Scenario } from './scenario.ts';

/**
 * The benchmark row of open weights, from any offer of the same weights: of the lowest effort that was measured. Served
 * in fewer bits they may be worse, which the row does not say.
 *
 * @example
 * const scenario = withPreset(defaultScenario('2026-11-22'), 'code-completion')
 * hostedRow({ weights: 'deepseek-v4-pro', gpu: 'b200-sxm', gpus: 8, precision: 'fp4' }, scenario, catalogue) // => undefined
 */
export function hostedRow({ weights }: HostedOption, { quality: { benchmark } }: Scenario, { measurements, ...catalogue }: Catalogue): QualityRow | undefined {
  if (benchmark === 'none') return undefined;
  for (const id of catalogue.weights.offersOf(weights)) {
    const effort = measurements.assumedEffort(id, benchmark)?.setting;
    const found = effort && matchRow(measurements.qualityRows(id, benchmark), effort);
    if (found) return found.row;
  }
  return undefined;
}

/**
 * How often own servers are right: the user's own evaluation, else what a benchmark says of the same weights, else a guess.
 *
 * @example
 * hostedSuccess({ weights: 'llama-3.3-70b', gpu: 'h100-sxm', gpus: 4, precision: 'fp8', guessedSuccess: 0.8 }, defaultScenario('2026-11-22'), catalogue) // => {"origin":"guess","rate":0.8}
 */
export function hostedSuccess(option: HostedOption, scenario: Scenario, catalogue: Catalogue): SuccessRate | undefined {
  const known = knownSuccess(option);
  if (known?.origin === 'own-evaluation') return known;
  const row = hostedRow(option, scenario, catalogue);
  if (!row) return known;
  const { benchmark, score, direction, n, isShareOfN } = row;
  return proxyRate({ benchmark, score, direction, ...(n !== undefined && isShareOfN !== false ? { items: n } : {}) });
}
