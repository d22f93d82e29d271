import { compareOf } from '../scenario/answers/compare.ts';
import { runWith, type Parts } from '../scenario/run-with.ts';
import type { AnswerSentences } from '../words/answer-texts.ts';
import { compareSentences } from '../words/en/answer-compare.ts';
import type { Context, LaterContext } from './context.ts';
import type { Later } from './later.ts';
import { answerView, type AnswerView } from './panels/answer-view.ts';
import { comparisonView, type ComparisonView } from './panels/comparison-view.ts';
import { footerView, type FooterView } from './panels/footer-view.ts';
import { headlineView, type HeadlineView } from './panels/headline-view.ts';
import { inputsView, type InputsView } from './panels/inputs-view.ts';
import { presetsView, type PresetsView } from './panels/presets-view.ts';
import { optionsView, type OptionsView } from './panels/options-view.ts';

/** What the panels draw. */
export interface ViewModel {
  /** What the panels that follow are made of; `undefined`: they are not loaded. */
  readonly following: LaterContext | undefined;
  readonly options: OptionsView;
  readonly presets: PresetsView;
  readonly headline: HeadlineView;
  /** `undefined`: the headline stands for it. */
  readonly answer: AnswerView | undefined;
  readonly comparison: ComparisonView;
  readonly inputs: InputsView;
  readonly footer: FooterView;
}

/** What a scenario is run with before the rest is loaded: the offers side by side, and which of them to choose. */
const FIRST_PARTS: Parts = { answers: { compare: compareOf } };
const FIRST_SENTENCES: AnswerSentences = { compare: compareSentences };

/**
 * Runs a scenario and prepares every panel: texts, positions and links, nothing left to compute. Without `later`, as far
 * as that goes.
 *
 * @example
 * viewModel({ scenario: defaultScenario('2026-11-22'), catalogue, words: en, formats: formatsOf('en') }).comparison.rows.length // => 2
 */
export function viewModel(given: Omit<Context, 'result' | 'sentences'>, later?: Later): ViewModel {
  const { parts = FIRST_PARTS, sentences = FIRST_SENTENCES } = later ?? {};
  const context: Context = { ...given, sentences, result: runWith(given.scenario, given.catalogue, parts) };
  const following: LaterContext | undefined = later && { ...context, words: { ...context.words, ...later.words } };
  return {
    following,
    options: optionsView(context),
    presets: presetsView(context),
    headline: waiting(headlineView(context), context, later),
    answer: answerView(context, later && following && ((answer) => later.memoOf(answer, following))),
    comparison: comparisonView(context, later && following && { why: (number, quote) => later.whyView(number, quote, following), breakdown: (quote) => later.breakdownView(quote, following) }),
    inputs: inputsView(context),
    footer: footerView(context),
  };
}

/** A question that is not answered yet says so above what the options cost. */
function waiting(headline: HeadlineView, { result, words }: Context, later: Later | undefined): HeadlineView {
  return later || result.answer || result.quotes.length === 0 ? headline : { ...headline, notes: [words.answerWaits, ...headline.notes] };
}
