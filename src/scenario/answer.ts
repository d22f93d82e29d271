import type { AllCodes, Answered } from '../core/answers/all-codes.ts';
import type { Answer } from '../core/answers/answer.ts';
import { compareOf } from './answers/compare.ts';
import { evaluationItemsOf } from './answers/evaluation-items.ts';
import { hallucinationOf } from './answers/hallucination.ts';
import { monitoringOf } from './answers/monitoring.ts';
import type { Deciding } from './deciding.ts';

/** How each question is answered: a line a question. */
const ANSWERS: { readonly [Question in Answered]: (deciding: Deciding) => Answer<AllCodes[Question]> } = {
  compare: compareOf,
  hallucination: hallucinationOf,
  'evaluation-items': evaluationItemsOf,
  monitoring: monitoringOf,
};

/**
 * The answer to the question a scenario asks; `undefined` where nobody has taught the calculator to answer it.
 *
 * @example
 * const scenario = defaultScenario('2026-11-22')
 * answerOf(deciding(scenario, catalogue, figures(scenario, catalogue))).question // => "compare"
 */
export function answerOf(known: Deciding): Answer | undefined {
  const { question } = known.scenario;
  return question in ANSWERS ? ANSWERS[question as Answered](known) : undefined;
}
