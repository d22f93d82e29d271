import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../words/language.ts';
import type { BehindAnswer } from '../behind-answer.ts';
import type { BelowView } from './below-view.ts';
import { comparisonPanel, type ComparisonHandlers } from './comparison-panel.ts';
import { underAnswerPanel, type UnderAnswerHandlers } from './under-answer-panel.ts';

/** What a person does below the answer. */
export type BelowHandlers = UnderAnswerHandlers & ComparisonHandlers;

/** What stands below the answer, as wide as it: what is left to fill, what stands behind it, the options side by side, and the panels over time that follow them. */
export function belowPanel({ underAnswer, comparison }: BelowView, behind: BehindAnswer | undefined, width: number, overTime: TemplateResult | typeof nothing, words: Words, on: BelowHandlers): TemplateResult {
  return html`${underAnswer ? underAnswerPanel(underAnswer, behind, width, words, on) : nothing}${comparison ? html`${comparisonPanel(comparison, on)}${overTime}` : nothing}`;
}
