import type { AnswerLead } from '../../core/answers/answer.ts';
import type { CompareCodes } from '../../core/answers/compare/codes.ts';
import { compareVerdict } from '../../core/answers/compare/lead.ts';
import type { Deciding } from '../deciding.ts';
import { compareInputs } from './compare-inputs.ts';

/**
 * Which option to choose, from a scenario: what the answer leads with, before what stands behind it is worked out.
 *
 * @example
 * const scenario = readTexts({ models: 'openai/gpt-4o@88%,openai/gpt-4o-mini@80%' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * compareLeadOf(deciding(scenario, catalogue, figures(scenario, catalogue))).verdict.code // => "by-stake-by-guess"
 */
export function compareLeadOf(deciding: Deciding): AnswerLead<CompareCodes> {
  return compareVerdict(compareInputs(deciding));
}
