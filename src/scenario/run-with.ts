import type { Catalogue } from '../catalogue/catalogue.ts';
import type { AllCodes, Answered } from '../core/answers/all-codes.ts';
import type { Answer } from '../core/answers/answer.ts';
import { comparisonOf, type Comparison } from './comparison.ts';
import { deciding, type Deciding } from './deciding.ts';
import { figures, type FigureParts, type Figures } from './figures.ts';
import type { Scenario } from './scenario.ts';

/** How questions are answered: a function a question. */
export type Answers = { readonly [Question in Answered]?: (deciding: Deciding) => Answer<AllCodes[Question]> };

/** What a scenario is run with: a page begins with few and loads the others when its first numbers are shown. */
export interface Parts extends FigureParts {
  /** Those of other questions are `undefined`. */
  readonly answers: Answers;
}

/** Everything the calculator says about a scenario. What follows from the figures is worked out when it is first read. */
export interface Result extends Figures {
  readonly comparison: Comparison;
  /** `undefined`: nothing that is loaded answers the question. */
  readonly answer: Answer | undefined;
}

/**
 * Runs a scenario over a catalogue with what is loaded.
 *
 * @example
 * const scenario = readTexts({ models: 'own/llama-3.3-70b@4xh100-sxm@fp8,openai/gpt-4o-mini' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const { quotes, answer } = runWith(scenario, catalogue, { answers: {} })
 * [quotes[0].code, quotes[1].kind, answer] // => ["not-loaded","offer",undefined]
 */
export function runWith(scenario: Scenario, catalogue: Catalogue, { answers, ...parts }: Parts): Result {
  const made = figures(scenario, catalogue, parts);
  const known = once(() => deciding(scenario, catalogue, made));
  const comparison = once(() => comparisonOf(known()));
  const answer = once(() => answerWith(answers, known()));
  return {
    ...made,
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
export function answerWith(answers: Answers, known: Deciding): Answer | undefined {
  return (answers as Readonly<Record<string, (deciding: Deciding) => Answer>>)[known.scenario.question]?.(known);
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}
