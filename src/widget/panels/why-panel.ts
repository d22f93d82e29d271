import { html, nothing, type TemplateResult } from 'lit';
import { noteLines, richText } from './rich-text-panel.ts';
import type { WhyView } from './why-view.ts';

/** How one number is worked out: formula, the values in it, the result, and what stands behind them. */
export function whyPanel({ title, formula, published, inputs, result, sources, assumptions }: WhyView): TemplateResult {
  return html`<div class="why" part="workings" role="group" aria-label=${title}>
    <h3>${title}</h3>
    <p class="formula">${formula}</p>
    <dl>
      ${inputs.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>
    <p class="result">${result}</p>
    ${assumptions.length === 0 ? nothing : html`<ul>${assumptions.map((assumption) => html`<li>${assumption}</li>`)}</ul>`}
    ${noteLines(sources)} ${published === undefined ? nothing : html`<p class="note">${richText(published)}</p>`}
  </div>`;
}
