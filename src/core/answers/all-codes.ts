import type { QuestionId } from './answer.ts';
import type { CompareCodes } from './compare/codes.ts';
import type { EvaluationItemsCodes } from './evaluation-items/codes.ts';
import type { HallucinationCodes } from './hallucination/codes.ts';
import type { MonitoringCodes } from './monitoring/codes.ts';

/** The vocabulary of each question that has an answer: a line a question. */
export interface AllCodes {
  readonly compare: CompareCodes;
  readonly hallucination: HallucinationCodes;
  readonly 'evaluation-items': EvaluationItemsCodes;
  readonly monitoring: MonitoringCodes;
}

/** A question that has an answer. */
export type Answered = keyof AllCodes & QuestionId;
