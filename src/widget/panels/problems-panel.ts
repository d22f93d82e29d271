import { html, nothing, type TemplateResult } from 'lit';
import { markedParts } from '../marked-parts.ts';
import { richText } from './rich-text-panel.ts';

/** What could not be read, in place; the rest goes on with the last good values. What is waited for is said there too. */
export function problemsPanel(problems: readonly string[], awaited?: string): TemplateResult {
  return html`<div role="status" class=${problems.length === 0 && awaited === undefined ? 'unseen' : 'problems'} part="problems">
    ${awaited === undefined ? nothing : html`<p class="note">${awaited}</p>`}
    ${problems.length === 0 ? nothing : html`<ul>${problems.map((problem) => html`<li>${richText(markedParts(problem))}</li>`)}</ul>`}
  </div>`;
}
