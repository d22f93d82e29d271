import type { Catalogue } from '../catalogue/catalogue.ts';
import type { AllCodes, Answered } from '../core/answers/all-codes.ts';
import type { Answer, AnswerLead } from '../core/answers/answer.ts';
import { once } from '../core/once.ts';
import { comparisonOf, type Comparison } from './comparison.ts';
import { deciding, type Deciding } from './deciding.ts';
import { figures, type FigureParts, type Figures } from './figures.ts';
import type { Scenario } from './scenario.ts';

/** How questions are answered: a function a question. */
export type Answers = { readonly [Question in Answered]?: (deciding: Deciding) => Answer<AllCodes[Question]> };

/** The same as far as answers lead with it: the verdict and why. */
export type Leads = { readonly [Question in Answered]?: (deciding: Deciding) => AnswerLead<AllCodes[Question]> };

/** What a scenario is run with: a page begins with few and loads the others when its first numbers are shown. */
export interface Parts<Answering extends Leads = Answers> extends FigureParts {
  /** Those of other questions are `undefined`. */
  readonly answers: Answering;
}

/** Everything the calculator says about a scenario. What follows from the quotes is worked out when it is first read. */
export interface Result<Said extends AnswerLead = Answer> extends Figures {
  readonly comparison: Comparison;
  /** `undefined`: nothing that is loaded answers the question. */
  readonly answer: Said | undefined;
}

/** A result of which the answer is known as far as it leads. */
export type LeadResult = Result<AnswerLead>;

/**
 * Runs a scenario over a catalogue with what is loaded.
 *
 * @example
 * const scenario = readTexts({ models: 'own/llama-3.3-70b@4xh100-sxm@fp8,openai/gpt-4o-mini' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const { quotes, answer } = runWith(scenario, catalogue, { answers: {} })
 * [quotes[0].code, quotes[1].kind, answer] // => ["not-loaded","offer",undefined]
 */
export function runWith(scenario: Scenario, catalogue: Catalogue, parts: Parts): Result;
export function runWith(scenario: Scenario, catalogue: Catalogue, parts: Parts<Leads>): LeadResult;
export function runWith(scenario: Scenario, catalogue: Catalogue, { answers, ...parts }: Parts<Leads>): LeadResult {
  const made = figures(scenario, catalogue, parts);
  const known = once(() => deciding(scenario, catalogue, made));
  const comparison = once(() => comparisonOf(known()));
  const answer = once(() => answerWith(answers, known()));
  return {
    quotes: made.quotes,
    quoters: made.quoters,
    get users() {
      return made.users;
    },
    get atHorizon() {
      return made.atHorizon;
    },
    get projections() {
      return made.projections;
    },
    get comparison() {
      return comparison();
    },
    get answer() {
      return answer();
    },
  };
}

/**
 * The answer to the question a scenario asks, where one of these gives it.
 *
 * @example
 * const scenario = defaultScenario('2026-11-22')
 * answerWith({}, deciding(scenario, catalogue, run(scenario, catalogue))) // => undefined
 */
export function answerWith(answers: Answers, known: Deciding): Answer | undefined;
export function answerWith(answers: Leads, known: Deciding): AnswerLead | undefined;
export function answerWith(answers: Leads, known: Deciding): AnswerLead | undefined {
  return (answers as Readonly<Record<string, (deciding: Deciding) => AnswerLead>>)[known.scenario.question]?.(known);
}
