import type { Later } from '../later.ts';
import type { ViewModel } from '../view-model.ts';
import { comparisonView, type ComparisonView } from './comparison-view.ts';
import { fieldsView, type InputGroup } from './fields-view.ts';
import { footerView, type FooterView } from './footer-view.ts';
import { underAnswerView, type UnderAnswerView } from './under-answer-view.ts';

/** What stands below the answer, and the fields of the form. */
export interface BelowView {
  readonly fields: readonly InputGroup[];
  readonly underAnswer: UnderAnswerView | undefined;
  /** `undefined`: ratios stand for the options. */
  readonly comparison: ComparisonView | undefined;
  readonly footer: FooterView;
}

/**
 * Prepares what follows the first answer. Without `later`, as far as that goes.
 *
 * @example
 * belowView(viewModel({ scenario: defaultScenario('2026-11-22'), catalogue, first, formats: formatsOf('en') })).comparison.rows.length // => 2
 */
export function belowView({ context, following, answer }: ViewModel, later?: Later): BelowView {
  return {
    fields: fieldsView(following ?? context, following && later && ((group, asked) => later.moreInputsView(group, asked, following))),
    underAnswer: underAnswerView(following ?? context),
    comparison: answer?.isRelative ? undefined : comparisonView(context, following && later?.foldedView(following)),
    footer: footerView(context, following),
  };
}
