import { html, nothing, type TemplateResult } from 'lit';

/** What could not be read, in place; the rest goes on with the last good values. */
export function problemsPanel(problems: readonly string[]): TemplateResult {
  return html`<div role="status" class=${problems.length === 0 ? 'unseen' : 'problems'} part="problems">
    ${problems.length === 0 ? nothing : html`<ul>${problems.map((problem) => html`<li>${problem}</li>`)}</ul>`}
  </div>`;
}
