import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Explained } from '../../scenario/reading.ts';
import type { ReportedNumber } from '../report.ts';
import type { RowHandlers, RowState } from '../row-states.ts';
import type { ComparisonView, HeadView, RowView } from './comparison-view.ts';
import type { OpenedPanels } from './opened-panels.ts';
import type { OptionFieldsHandlers, OptionFieldsState } from './option-fields-panel.ts';
import { richText } from './rich-text-panel.ts';
import type { SourceView } from './sources-view.ts';

/** What a person does to the options side by side. */
export interface ComparisonHandlers {
  readonly rows: RowHandlers;
  readonly options: OptionFieldsHandlers & { readonly state: (index: number) => OptionFieldsState };
  /** Draws what a row opens, once it is loaded. */
  readonly opened: () => OpenedPanels | undefined;
  /** A number looks wrong. */
  readonly report: (about: ReportedNumber) => void;
}

/** The options side by side: a table, or cards where it is narrow; the roles keep it a table when it is laid out as cards. */
export function comparisonPanel({ caption, option, heads, rows, sources }: ComparisonView, on: ComparisonHandlers): TemplateResult {
  return html`<div class="comparison-frame">
    <table class="comparison" part="comparison" role="table" aria-label=${caption}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${option}</th>
          ${heads.map((head) => html`<th role="columnheader" scope="col" class=${columnClass(head)}>${head.lines[0]}<br />${head.lines[1]}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row, index) => optionRows(row, index, heads.length, on))}
      </tbody>
    </table>
    ${sources.length === 0 ? nothing : html`<ul class="sources">${sources.map((source) => guard([source], () => sourceLine(source)))}</ul>`}
  </div>`;
}

const columnClass = ({ key, priority }: HeadView): string => `number ${key} priority-${priority}`;

function optionRows(row: RowView, index: number, span: number, on: ComparisonHandlers): TemplateResult {
  const { rows, options, report } = on;
  const { key } = row;
  const opened = on.opened();
  const state = rows.state(key);
  const why = state.asked === undefined ? undefined : row.why(state.asked);
  const keydown = (event: KeyboardEvent): void => rows.keydown(key, event);
  return html`<tr role="row" class=${row.isCheapest ? 'option cheapest' : 'option'} part="option" data-row=${index} @keydown=${keydown}>
      <th role="rowheader" scope="row">
        ${row.refusal === undefined
          ? html`<button type="button" class="expand" aria-expanded=${state.isOpen ? 'true' : 'false'} aria-controls="breakdown-${index}" title=${row.expand} @click=${() => rows.toggle(key)}>${row.name}</button>`
          : html`<span class="unpriced">${row.name}</span>`}
        <span class="seller">${row.asides.join(' · ')}</span>
        ${row.estimate === undefined ? nothing : html`<span class="estimate">${askButton('reasoning', row.estimate, row.expand, index, state, row, rows)}</span>`}
        ${row.warnings.map((what) => html`<span class="warning">${what}</span>`)}
      </th>
      ${row.refusal === undefined ? row.cells.map((cell) => cellOf(cell, index, state, row, rows)) : html`<td role="cell" class="refusal" colspan=${span}>${richText([row.refusal])}</td>`}
    </tr>
    <tr role="row" class="more" id="why-${index}" data-row=${index} ?hidden=${!why} @keydown=${keydown}>
      <td role="cell" colspan=${span + 1}>${why ? opened?.why(why, report) : nothing}</td>
    </tr>
    <tr role="row" class="more" id="breakdown-${index}" data-row=${index} ?hidden=${!state.isOpen} @keydown=${keydown}>
      <td role="cell" colspan=${span + 1}>
        ${state.isOpen && opened ? openedRow(row, index, opened, options, report) : nothing}
      </td>
    </tr>`;
}

function openedRow({ breakdown, cells, why, fields: known }: RowView, index: number, opened: OpenedPanels, options: ComparisonHandlers['options'], report: ComparisonHandlers['report']): TemplateResult {
  const [lines, view] = [breakdown?.(), known?.()];
  return html`${lines ? opened.breakdown(lines) : nothing} ${cells.map(hiddenWorkings(why, opened, report))} ${view ? opened.fields(view, index, options.state(index), options) : nothing}`;
}

function cellOf(cell: RowView['cells'][number], index: number, state: RowState, row: RowView, rows: RowHandlers): TemplateResult {
  const { head, text, isUnknown = false, notes = [], warning, asks, ask } = cell;
  const plain = isUnknown ? html`<em class="unknown">${text}</em>` : html`<span>${text}</span>`;
  return html`<td role="cell" class=${columnClass(head)} data-head=${head.lines.join(' ')}>
    ${asks === undefined ? plain : askButton(asks, text, ask, index, state, row, rows)}
    ${notes.map((note) => html`<span class="aside">${note}</span>`)}
    ${warning === undefined ? nothing : html`<span class="warning">${warning}</span>`}
  </td>`;
}

/** The workings of a number whose column has no room. */
const hiddenWorkings = (why: RowView['why'], opened: OpenedPanels, report: ComparisonHandlers['report']) => ({ head, asks }: RowView['cells'][number]): TemplateResult | typeof nothing => {
  const view = head.priority === 2 && asks ? why(asks) : undefined;
  return view ? html`<div class="without-priority-2">${opened.why(view, report)}</div>` : nothing;
};

function askButton(asks: Explained, text: string, title: string, index: number, { asked }: RowState, { key }: RowView, rows: RowHandlers): TemplateResult {
  return html`<button type="button" class="ask" aria-expanded=${asked === asks ? 'true' : 'false'} aria-controls="why-${index}" title=${title} @click=${() => rows.ask(key, asks)}>${text}</button>`;
}

function sourceLine({ line, terms }: SourceView): TemplateResult {
  return html`<li class="note">
    <span>${richText(line)}</span>
    <details><summary>${terms.label}</summary><p>${richText(terms.text)}</p></details>
  </li>`;
}
