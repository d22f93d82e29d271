import { html, type TemplateResult } from 'lit';

/** The place of the panels that follow the answer, before they are loaded. */
export function followingPanel(updating: string): TemplateResult {
  return html`<div class="panels" part="panels" aria-busy="true"><span class="updating late" aria-hidden="true">${updating}</span></div>`;
}
