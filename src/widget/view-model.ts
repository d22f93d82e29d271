import { compareLeadOf } from '../scenario/answers/compare-lead.ts';
import { runWith, type Leads, type Parts } from '../scenario/run-with.ts';
import type { First, Whole } from '../words/language.ts';
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

/** What a scenario is run with before the rest is loaded: the offers side by side, and which of them to choose, without how sure that is. */
const FIRST_PARTS: Parts<Leads> = { answers: { compare: compareLeadOf } };

/** What the panels are made of: a scenario over a catalogue, and the language they speak. */
export interface ViewInputs extends Pick<Context, 'scenario' | 'catalogue' | 'formats'> {
  readonly first: First;
  /** `undefined`: not loaded. */
  readonly whole?: Whole | undefined;
}

/**
 * Runs a scenario and prepares every panel: texts, positions and links, nothing left to compute. Without `later`, as far
 * as that goes.
 *
 * @example
 * viewModel({ scenario: defaultScenario('2026-11-22'), catalogue, first, formats: formatsOf('en') }).comparison.rows.length // => 2
 */
export function viewModel({ scenario, catalogue, formats, first, whole }: ViewInputs, later?: Later): ViewModel {
  const complete = later && runWith(scenario, catalogue, later.parts);
  const context: Context = { scenario, catalogue, formats, result: complete ?? runWith(scenario, catalogue, FIRST_PARTS), ...first };
  const following: LaterContext | undefined = complete && whole && { ...context, ...whole, result: complete };
  return {
    following,
    options: optionsView(context),
    presets: presetsView(context),
    headline: waiting(headlineView(context), context, later),
    answer: answerView(following ?? context, following && later?.behindView(following)),
    comparison: comparisonView(context, following && later?.foldedView(following)),
    inputs: inputsView(following ?? context, following && later && ((group) => later.moreInputsView(group, following))),
    footer: footerView(context, following),
  };
}

/** A question that is not answered yet says so above what the options cost. */
function waiting(headline: HeadlineView, { result, words }: Context, later: Later | undefined): HeadlineView {
  return later || result.answer || result.quotes.length === 0 ? headline : { ...headline, notes: [words.answerWaits, ...headline.notes] };
}
