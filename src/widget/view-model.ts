import { run } from '../scenario/run.ts';
import type { Context } from './context.ts';
import { answerView, type AnswerView } from './panels/answer-view.ts';
import { comparisonView, type ComparisonView } from './panels/comparison-view.ts';
import { footerView, type FooterView } from './panels/footer-view.ts';
import { headlineView, type HeadlineView } from './panels/headline-view.ts';
import { inputsView, type InputsView } from './panels/inputs-view.ts';
import { presetsView, type PresetsView } from './panels/presets-view.ts';
import { optionsView, type OptionsView } from './panels/options-view.ts';

/** What the panels draw. */
export interface ViewModel {
  /** What the panels that follow later are made of. */
  readonly context: Context;
  readonly options: OptionsView;
  readonly presets: PresetsView;
  readonly headline: HeadlineView;
  /** `undefined`: the headline stands for it. */
  readonly answer: AnswerView | undefined;
  readonly comparison: ComparisonView;
  readonly inputs: InputsView;
  readonly footer: FooterView;
}

/**
 * Runs a scenario and prepares every panel: texts, positions and links, nothing left to compute.
 *
 * @example
 * viewModel({ scenario: defaultScenario('2026-11-22'), catalogue, words: en, formats: formatsOf('en') }).comparison.rows.length // => 2
 */
export function viewModel(given: Omit<Context, 'result'>): ViewModel {
  const context: Context = { ...given, result: run(given.scenario, given.catalogue) };
  return {
    context,
    options: optionsView(context),
    presets: presetsView(context),
    headline: headlineView(context),
    answer: answerView(context),
    comparison: comparisonView(context),
    inputs: inputsView(context),
    footer: footerView(context),
  };
}
