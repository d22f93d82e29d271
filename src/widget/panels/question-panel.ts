import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Words } from '../../words/language.ts';
import { QUESTION_EXAMPLES } from '../../words/question-examples.ts';
import type { QuestionChip, QuestionView } from './question-view.ts';

/** What a person does to the question. */
export interface QuestionHandlers {
  /** What stands in the field while a person types. */
  readonly text: string | undefined;
  readonly input: (event: Event) => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly leave: () => void;
  readonly ask: (sentence: string) => void;
  readonly remove: (chip: QuestionChip, index: number) => void;
}

/** The language that questions are read in. */
const READ = 'en';

/** The question in words; beneath it what was read of it as chips, what was taken for granted, and what was not read. */
export function questionPanel({ sentence, chips, assumed, unread, said }: QuestionView, { locale, decision: { question: say } }: Words, on: QuestionHandlers): TemplateResult {
  return html`<div class="question" part="question" role="group" aria-label=${say.label}>
    <div class="asked">
      <input type="text" id="question" class="asked-text" lang=${READ} dir="ltr" aria-label=${say.label} aria-describedby="question-read" placeholder=${QUESTION_EXAMPLES[0]} autocomplete="off" maxlength="2000" .value=${live(on.text ?? sentence)} @input=${on.input} @keydown=${on.keydown} @blur=${on.leave} />
      <kbd aria-hidden="true">${say.hint}</kbd>
    </div>
    <div class="read" id="question-read">
      ${locale === READ ? nothing : html`<span class="unit">${say.otherLanguage}</span>`}
      ${sentence === ''
        ? html`<span class="unit">${say.try}</span> ${QUESTION_EXAMPLES.map((example) => html`<button type="button" class="preset" lang=${READ} dir="ltr" @click=${() => on.ask(example)}>${example}</button> `)}`
        : html`${chips.length === 0 ? nothing : html`<span class="unit">${say.understood}</span>`}
          ${chips.map((chip, index) => html`<span class="chip" part="chip">${chip.text}<button type="button" class="remove" aria-label=${chip.remove} @click=${() => on.remove(chip, index)}>×</button></span>`)}
          ${list(say.assumed, assumed, 'guess')} ${list(say.unread, unread, 'warning')}`}
    </div>
    <span class="unseen" role="status">${said}</span>
  </div>`;
}

function list(label: string, texts: readonly string[], kind: string): TemplateResult | typeof nothing {
  return texts.length === 0 ? nothing : html`<span class="unit">${label}</span> ${texts.map((text) => html`<span class=${kind}>${text}</span>`)}`;
}
