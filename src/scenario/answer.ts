import type { Answer } from '../core/answers/answer.ts';
import { adaptOf } from './answers/adapt.ts';
import { affordOf } from './answers/afford.ts';
import { cheaperSameOf } from './answers/cheaper-same.ts';
import { compareOf } from './answers/compare.ts';
import { evaluationItemsOf } from './answers/evaluation-items.ts';
import { fastEnoughOf } from './answers/fast-enough.ts';
import { hallucinationOf } from './answers/hallucination.ts';
import { improveOf } from './answers/improve.ts';
import { monitoringOf } from './answers/monitoring.ts';
import { selfHostOf } from './answers/self-host.ts';
import { routeOf } from './answers/route.ts';
import { waitOrBuildOf } from './answers/wait.ts';
import { worthItOf } from './answers/worth-it.ts';
import type { Deciding } from './deciding.ts';
import { answerWith, type Answers } from './run-with.ts';

/** How each question is answered: a line a question. */
export const ANSWERS: Required<Answers> = {
  compare: compareOf,
  hallucination: hallucinationOf,
  'evaluation-items': evaluationItemsOf,
  improve: improveOf,
  monitoring: monitoringOf,
  adapt: adaptOf,
  'self-host': selfHostOf,
  route: routeOf,
  'cheaper-same': cheaperSameOf,
  afford: affordOf,
  'fast-enough': fastEnoughOf,
  wait: waitOrBuildOf,
  'worth-it': worthItOf,
};

/**
 * The answer to the question a scenario asks; `undefined` where nobody has taught the calculator to answer it.
 *
 * @example
 * const scenario = defaultScenario('2026-11-22')
 * answerOf(deciding(scenario, catalogue, figures(scenario, catalogue))).question // => "compare"
 */
export function answerOf(known: Deciding): Answer | undefined {
  return answerWith(ANSWERS, known);
}
