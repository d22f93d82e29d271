import type { AdaptCodes } from './adapt/codes.ts';
import type { QuestionId } from './answer.ts';
import type { AffordCodes } from './afford/codes.ts';
import type { CheaperSameCodes } from './cheaper-same/codes.ts';
import type { CompareCodes } from './compare/codes.ts';
import type { EvaluationItemsCodes } from './evaluation-items/codes.ts';
import type { FastEnoughCodes } from './fast-enough/codes.ts';
import type { HallucinationCodes } from './hallucination/codes.ts';
import type { ImproveCodes } from './improve/codes.ts';
import type { MonitoringCodes } from './monitoring/codes.ts';
import type { SelfHostCodes } from './self-host/codes.ts';
import type { RouteCodes } from './route/codes.ts';
import type { WaitCodes } from './wait/codes.ts';
import type { WorthItCodes } from './worth-it/codes.ts';

/** The vocabulary of each question that has an answer: a line a question. */
export interface AllCodes {
  readonly compare: CompareCodes;
  readonly hallucination: HallucinationCodes;
  readonly 'evaluation-items': EvaluationItemsCodes;
  readonly improve: ImproveCodes;
  readonly monitoring: MonitoringCodes;
  readonly adapt: AdaptCodes;
  readonly 'self-host': SelfHostCodes;
  readonly route: RouteCodes;
  readonly 'cheaper-same': CheaperSameCodes;
  readonly afford: AffordCodes;
  readonly 'fast-enough': FastEnoughCodes;
  readonly wait: WaitCodes;
  readonly 'worth-it': WorthItCodes;
}

/** A question that has an answer. */
export type Answered = keyof AllCodes & QuestionId;
