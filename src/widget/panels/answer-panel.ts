import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerView } from './answer-view.ts';
import { richText } from './rich-text-panel.ts';

/** The verdict, read out when it changes, and what stands beside it. */
export function answerPanel({ verdict, isLong, lead, notes }: AnswerView): TemplateResult {
  return html`<div class="headline" part="headline">
    <h2 class=${isLong ? 'long' : nothing} aria-live="polite" aria-atomic="true">${richText(verdict)}</h2>
    ${lead.length === 0 ? nothing : html`<p class="lead">${richText(lead)}</p>`}${notes.map((line) => html`<p class="lead">${line}</p>`)}
  </div>`;
}
