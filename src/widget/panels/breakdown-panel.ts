import { html, type TemplateResult } from 'lit';
import type { BreakdownView } from './breakdown-view.ts';
import { noteLines } from './rich-text-panel.ts';

/** How one query's price adds up, line by line. */
export function breakdownPanel({ caption, heads, lines, total, notes }: BreakdownView): TemplateResult {
  return html`<div class="breakdown" part="breakdown">
    <table>
      <caption>${caption}</caption>
      <thead>
        <tr>${heads.map((head, index) => html`<th scope="col" class=${index === 0 ? '' : 'number'}>${head}</th>`)}</tr>
      </thead>
      <tbody>
        ${lines.map((line) => html`<tr>
          <th scope="row">${line.dimension}${noteLines(line.notes)}</th>
          <td class="number">${line.count}</td>
          <td class="number">${line.rate} <span class="aside">${line.rateUnit}</span></td>
          <td class="number">${line.amount}</td>
        </tr>`)}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colspan="3">${total.label}<p class="note">${total.note}</p></th>
          <td class="number">${total.amount}</td>
        </tr>
      </tfoot>
    </table>
    ${noteLines(notes)}
  </div>`;
}
