import type { Catalogue } from '../../catalogue/catalogue.ts';
import { basisOf, type Basis } from '../../core/answers/basis.ts';
import type { Alternative } from '../../core/tradeoff/alternative.ts';
import type { RightOf } from '../../core/tradeoff/difference.ts';
import type { Share, Usd } from '../../core/units.ts';
import type { Choice } from '../deciding.ts';
import type { Scenario } from '../scenario.ts';

/** An alternative with what its success rate rests on. */
export interface Rated extends Alternative {
  readonly basis?: Basis;
  /** 95% interval of its rate. */
  readonly interval?: readonly [low: Share, high: Share];
  /** Right answers of the user's own evaluation. */
  readonly right?: RightOf;
}

/**
 * An option as an alternative, with what its success rate rests on; queries that are never served count as wrong in
 * the interval too.
 *
 * @example
 * const scenario = readTexts({ models: 'openai/gpt-4o@80of100' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const { choices } = deciding(scenario, catalogue, run(scenario, catalogue))
 * const { basis, interval, right } = rated(choices[0])
 * [basis, interval.map((end) => end.toFixed(3)), right] // => ["evaluation",["0.711","0.867"],{"successes":80,"items":100}]
 */
export function rated({ id, usd, seconds, rate, quote: { success, option } }: Choice): Rated {
  if (!success || rate === undefined) return { id, usd, seconds, rate };
  const served = success.rate > 0 ? rate / success.rate : 1;
  const { interval } = success;
  const { evaluation } = option;
  return {
    id,
    usd,
    seconds,
    rate,
    basis: basisOf(success),
    ...(interval ? { interval: [interval.lower * served, interval.upper * served] as const } : {}),
    ...(success.origin === 'own-evaluation' && evaluation ? { right: { successes: evaluation.correct, items: evaluation.asked } } : {}),
  };
}

/**
 * What people call the benchmark that stands for the task; `undefined` where none does.
 *
 * @example
 * benchmarkOf(withField(defaultScenario('2026-11-22'), 'quality.benchmark', 'aider-polyglot'), catalogue) // => "Aider polyglot"
 * benchmarkOf(defaultScenario('2026-11-22'), catalogue) // => undefined
 */
export function benchmarkOf({ quality: { benchmark } }: Scenario, { measurements }: Catalogue): string | undefined {
  return measurements.benchmarks.find(({ id }) => id === benchmark)?.name;
}

/**
 * What a wrong answer costs beyond bringing nothing, r of L = V + r: the repair that was said, or what the loss leaves
 * beside a right answer. `errorUsd` is the scenario's loss, severe errors included; `undefined`: nobody said, or only
 * the two together.
 *
 * @example
 * const { stakes } = defaultScenario('2026-11-22')
 * wrongUsdOf({ stakes: { ...stakes, rightUsd: 1, errorUsd: 5 } }, 5) // => 4
 * wrongUsdOf({ stakes: { ...stakes, rightUsd: 1 } }, 1) // => undefined
 * wrongUsdOf({ stakes: { ...stakes, errorUsd: 5 } }, 5) // => undefined
 */
export function wrongUsdOf({ stakes: { rightUsd, repairUsd, errorUsd: said } }: Pick<Scenario, 'stakes'>, errorUsd: Usd | undefined): Usd | undefined {
  if (errorUsd === undefined || (said === null && repairUsd === null)) return undefined;
  if (rightUsd === null) return said === null ? errorUsd : undefined;
  return Math.max(0, errorUsd - rightUsd);
}
