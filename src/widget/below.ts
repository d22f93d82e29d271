import type { nothing, TemplateResult } from 'lit';
import type { Words } from '../words/language.ts';
import type { BehindAnswer } from './behind-answer.ts';
import type { Later } from './later.ts';
import { optionDrafts } from './option-draft.ts';
import { belowPanel, type BelowHandlers } from './panels/below-panel.ts';
import { belowView } from './panels/below-view.ts';
import { fieldsPanel } from './panels/fields-panel.ts';
import { footerPanel } from './panels/footer-panel.ts';
import type { EntryState, InputHandlers } from './panels/inputs-panel.ts';
import { fieldReaders } from './panels/read-input.ts';
import { styles } from './styles/styles.ts';
import type { ViewModel } from './view-model.ts';

/** What the element draws when its first answer is painted: the fields of the form, and all that stands below the answer. */
export const below = { styles, fieldReaders, optionDrafts, of: partsOf } as const;

/** What that is. */
export type Below = typeof below;

/** The parts of it, each ready to be drawn. */
export type BelowParts = ReturnType<typeof partsOf>;

function partsOf(model: ViewModel, later: Later | undefined) {
  const view = belowView(model, later);
  return {
    fields: (state: EntryState, words: Words, on: InputHandlers): readonly TemplateResult[] => fieldsPanel(view.fields, state, words, on),
    underAnswer: (behind: BehindAnswer | undefined, width: number, overTime: TemplateResult | typeof nothing, words: Words, on: BelowHandlers): TemplateResult => belowPanel(view, behind, width, overTime, words, on),
    footer: (actions: TemplateResult | typeof nothing): TemplateResult => footerPanel(view.footer, actions),
  };
}
