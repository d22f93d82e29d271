import { html, type TemplateResult } from 'lit';
import type { HeadlineView } from './headline-view.ts';
import { richText } from './rich-text-panel.ts';

/** The answer, read out when it changes. */
export function headlinePanel({ sentence, notes }: HeadlineView): TemplateResult {
  return html`<div class="headline" part="headline" aria-live="polite" aria-atomic="true">
    <h2>${richText(sentence)}</h2>
    ${notes.map((note) => html`<p class="lead">${note}</p>`)}
  </div>`;
}
