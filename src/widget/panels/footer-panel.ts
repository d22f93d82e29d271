import { html, nothing, type TemplateResult } from 'lit';
import type { FooterView } from './footer-view.ts';
import { richText } from './rich-text-panel.ts';

/** Age of the prices, what kind of number this is, where to check, and what may be taken away. */
export function footerPanel({ read, age, stale, estimate, currency, pages, taken }: FooterView, actions: TemplateResult | typeof nothing): TemplateResult {
  return html`<footer class="footer" part="footer">
    <span>${read}${age === undefined ? nothing : html`, ${age}`}</span>
    ${stale === undefined ? nothing : html`<span class="stale" part="stale"><strong class="badge">${stale.badge}</strong> ${stale.advice}</span>`}
    <slot name="disclaimer"><span>${estimate}</span></slot>
    ${currency === undefined ? nothing : html`<span>${currency}</span>`}
    ${pages.map((page) => html`<span>${richText([page])}</span>`)}
    ${actions}
    <slot name="actions"></slot>
    ${taken === undefined ? nothing : html`<details><summary>${taken.label}</summary>${taken.lines.map((line) => html`<p>${line}</p>`)}</details>`}
    <slot name="footer"></slot>
  </footer>`;
}
