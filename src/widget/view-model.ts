import { LEADS } from '../scenario/leads.ts';
import { runWith, type Parts } from '../scenario/run-with.ts';
import type { First, Whole } from '../words/language.ts';
import type { Context, LaterContext } from './context.ts';
import type { Later } from './later.ts';
import { answerView, type AnswerView } from './panels/answer-view.ts';
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
  /** What the question is answered with; where it has no answer, what the options cost. */
  readonly answer: AnswerView | undefined;
  readonly headline: HeadlineView | undefined;
  readonly inputs: InputsView;
  /** What all of that is made of. */
  readonly context: Context;
}

/** What a scenario is run with before the rest is loaded: the offers side by side, and which of them to choose, without how sure that is. */
const FIRST_PARTS: Parts = { answers: {}, leads: LEADS };

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
 * viewModel({ scenario: defaultScenario('2026-11-22'), catalogue, first, formats: formatsOf('en') }).answer.isRelative // => false
 */
export function viewModel({ scenario, catalogue, formats, first, whole }: ViewInputs, later?: Later): ViewModel {
  const complete = later && runWith(scenario, catalogue, later.parts);
  const context: Context = { scenario, catalogue, formats, result: complete ?? runWith(scenario, catalogue, FIRST_PARTS), ...first };
  const following: LaterContext | undefined = complete && whole && { ...context, ...whole, result: complete };
  const answer = answerView(following ?? context);
  return {
    following,
    options: optionsView(context),
    presets: presetsView(context),
    answer,
    headline: answer ? undefined : waiting(headlineView(context), context, later),
    inputs: inputsView(following ?? context),
    context,
  };
}

/** A question that is not answered yet says so above what the options cost. */
function waiting(headline: HeadlineView, { result, words }: Context, later: Later | undefined): HeadlineView {
  return later || result.quotes.length === 0 ? headline : { ...headline, notes: [words.answerWaits, ...headline.notes] };
}
