import { html, nothing, type TemplateResult } from 'lit';
import type { ReportedNumber } from '../report.ts';
import { noteLines, richText } from './rich-text-panel.ts';
import type { WhyView } from './why-view.ts';

/** How one number is worked out: formula, the values in it, the result, and what stands behind them. */
export function whyPanel({ title, formula, published, inputs, result, sources, assumptions, report }: WhyView, tell: (about: ReportedNumber) => void): TemplateResult {
  return html`<div class="why" part="workings" role="group" aria-label=${title}>
    <h3>${title}</h3>
    <p class="formula">${formula}</p>
    <dl>
      ${inputs.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>
    <p class="result">${result}</p>
    ${assumptions.length === 0 ? nothing : html`<ul>${assumptions.map((assumption) => html`<li>${assumption}</li>`)}</ul>`}
    ${noteLines(sources)} ${published === undefined ? nothing : html`<p class="note">${richText(published)}</p>`}
    <button type="button" class="link wrong" @click=${() => tell(report.about)}>${report.label}</button>
  </div>`;
}
