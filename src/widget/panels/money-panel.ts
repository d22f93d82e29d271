import { html, type TemplateResult } from 'lit';
import type { MoneyView } from './money-view.ts';

/** Costs per user, what is earned, and how long money lasts. */
export function moneyPanel({ title, note, heads, rows, sentences }: MoneyView): TemplateResult {
  return html`<section class="panel money" part="money">
    <h3 id="money-title">${title}</h3>
    <p class="note">${note}</p>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="money-title">
      <table>
        <thead><tr>${heads.map((head, index) => html`<th scope="col" class=${index === 0 ? '' : 'number'}>${head}</th>`)}</tr></thead>
        <tbody>${rows.map(([name, ...cells]) => html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td class="number">${cell}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
  </section>`;
}
