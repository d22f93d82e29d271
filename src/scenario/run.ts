import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Answer } from '../core/answers/answer.ts';
import { answerOf } from './answer.ts';
import { comparisonOf, type Comparison } from './comparison.ts';
import { deciding } from './deciding.ts';
import { figures, type Figures } from './figures.ts';
import type { Scenario } from './scenario.ts';

/** Everything the calculator says about a scenario. What follows from the figures is worked out when it is first read. */
export interface Result extends Figures {
  readonly comparison: Comparison;
  /** `undefined`: the question has no answer yet. */
  readonly answer: Answer | undefined;
}

/**
 * Runs a scenario over a catalogue: the one call that the element and the command line make.
 *
 * @example
 * const { quotes, answer } = run(defaultScenario('2026-11-22'), catalogue)
 * quotes.map((quote) => quote.cost.bill.total.toString()) // => ["0.0049975","0.00029985"]
 * quotes.map((quote) => quote.timesCheapest.toFixed(1)) // => ["16.7","1.0"]
 * [answer.verdict.code, answer.verdict.values.atOne.value.toFixed(4)] // => ["requirement-open","0.4698"]
 */
export function run(scenario: Scenario, catalogue: Catalogue): Result {
  const made = figures(scenario, catalogue);
  const known = once(() => deciding(scenario, catalogue, made));
  const comparison = once(() => comparisonOf(known()));
  const answer = once(() => answerOf(known()));
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

function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}
