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
export interface Parts extends FigureParts {
  /** Those of other questions are `undefined`. */
  readonly answers: Answers;
  /** Of questions whose answer takes far longer than its verdict; the others lead with what their answer says. */
  readonly leads?: Leads | undefined;
}

/** Everything the calculator says about a scenario. What follows from the quotes is worked out when it is first read. */
export interface Result extends Figures {
  readonly comparison: Comparison;
  /** What the answer leads with, without the rest of it: how sure that is, and what would change it, are priced and weighed many times over. `undefined`: nothing that is loaded answers the question. */
  readonly lead: AnswerLead | undefined;
  /** `undefined`: nothing that is loaded answers the question. */
  readonly answer: Answer | undefined;
}

/**
 * Runs a scenario over a catalogue with what is loaded.
 *
 * @example
 * const scenario = readTexts({ models: 'own/llama-3.3-70b@4xh100-sxm@fp8,openai/gpt-4o-mini' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const { quotes, lead, answer } = runWith(scenario, catalogue, { answers: {}, leads: LEADS })
 * [quotes[0].code, quotes[1].kind, lead.verdict.code, answer] // => ["not-loaded","offer","only-one",undefined]
 */
export function runWith(scenario: Scenario, catalogue: Catalogue, { answers, leads, ...parts }: Parts): Result {
  const made = figures(scenario, catalogue, parts);
  const known = once(() => deciding(scenario, catalogue, made));
  const comparison = once(() => comparisonOf(known()));
  const answer = once(() => answerWith(answers, known()));
  const lead = once(() => answerWith(leads ?? {}, known()) ?? answer());
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
    get lead() {
      return lead();
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
