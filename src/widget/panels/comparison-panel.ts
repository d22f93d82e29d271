import { html, nothing, type TemplateResult } from 'lit';
import type { BreakdownView } from './breakdown-view.ts';
import type { ComparisonView, RowView } from './comparison-view.ts';
import { noteLines } from './rich-text-panel.ts';

/** The options side by side: a table, or cards where it is narrow; the roles keep it a table when it is laid out as cards. */
export function comparisonPanel({ caption, option, heads, rows }: ComparisonView, open: ReadonlySet<string>, toggle: (key: string) => void): TemplateResult {
  return html`<table class="comparison" part="comparison" role="table" aria-label=${caption}>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${option}</th>
        ${heads.map(({ key, text }) => html`<th role="columnheader" scope="col" class="number ${key}">${text}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row, index) => optionRow(row, `breakdown-${index}`, heads.length, open.has(row.key), toggle))}
    </tbody>
  </table>`;
}

function optionRow(row: RowView, id: string, span: number, isOpen: boolean, toggle: (key: string) => void): TemplateResult {
  const { breakdown } = row;
  return html`<tr role="row" class=${row.isCheapest ? 'option cheapest' : 'option'} part="option">
      <th role="rowheader" scope="row">
        ${breakdown
          ? html`<button type="button" class="expand" aria-expanded=${isOpen ? 'true' : 'false'} aria-controls=${id} title=${row.expand} @click=${() => toggle(row.key)}>${row.name}</button>`
          : html`<span class="unpriced">${row.name}</span>`}
        <span class="seller">${[row.seller, ...row.notices].filter(Boolean).join(' · ')}</span>
        ${row.missing.map((what) => html`<span class="warning">${what}</span>`)}
      </th>
      ${row.refusal === undefined ? row.cells.map(cell) : html`<td role="cell" class="refusal" colspan=${span}>${row.refusal}</td>`}
    </tr>
    ${breakdown
      ? html`<tr role="row" class="more" id=${id} ?hidden=${!isOpen}>
          <td role="cell" colspan=${span + 1}>${isOpen ? breakdownTable(breakdown) : nothing}</td>
        </tr>`
      : nothing}`;
}

function cell({ key, head, text, note, warning }: RowView['cells'][number]): TemplateResult {
  return html`<td role="cell" class="number ${key}" data-head=${head}>
    <span>${text}</span>
    ${note === undefined ? nothing : html`<span class="aside">${note}</span>`}
    ${warning === undefined ? nothing : html`<span class="warning">${warning}</span>`}
  </td>`;
}

function breakdownTable({ caption, heads, lines, total, notes }: BreakdownView): TemplateResult {
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
