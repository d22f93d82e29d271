import type { Answer } from '../../core/answers/answer.ts';
import { compareAnswer, type CompareCodes } from '../../core/answers/compare.ts';
import type { Deciding } from '../deciding.ts';
import { fieldTurns } from '../field-turns.ts';
import { compareInputs } from './compare-inputs.ts';

/**
 * Which option to choose, from a scenario.
 *
 * @example
 * const scenario = readTexts({ models: 'openai/gpt-4o@88%,openai/gpt-4o-mini@80%' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const { verdict } = compareOf(deciding(scenario, catalogue, figures(scenario, catalogue)))
 * [verdict.code, verdict.values.below.id, verdict.values.flip.value.toFixed(4)] // => ["by-stake-by-guess","openai/gpt-4o-mini","0.0587"]
 */
export function compareOf(deciding: Deciding): Answer<CompareCodes> {
  const inputs = compareInputs(deciding);
  const turns = fieldTurns(deciding);
  return compareAnswer(turns.length === 0 ? inputs : { ...inputs, turns });
}
