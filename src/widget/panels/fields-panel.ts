import { html, noChange, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import type { Words } from '../../words/language.ts';
import type { InputGroup, InputView, MoreInputs } from './fields-view.ts';
import { historyPanel } from './history-panel.ts';
import type { EntryState, InputHandlers } from './inputs-panel.ts';
import { richText } from './rich-text-panel.ts';

/** The fields of the form. */
export const fieldsPanel = (groups: readonly InputGroup[], state: EntryState, words: Words, on: InputHandlers): readonly TemplateResult[] => groups.map((group) => (group.inputs.length === 0 ? foldedGroup : openGroup)(group, state, words, on));

function openGroup(group: InputGroup, state: EntryState, words: Words, on: InputHandlers): TemplateResult {
  const { key, title, inputs } = group;
  return html`<div role="group" class="group" part="group" aria-labelledby="group-${key}">
    <p id="group-${key}" class="group-title">${title}</p>
    ${inputs.map((input) => inputRow(input, state, on))}
    ${folded(group, words.moreInputs, state, words, on)}
  </div>`;
}

function foldedGroup(group: InputGroup, state: EntryState, words: Words, on: InputHandlers): TemplateResult {
  return html`<div role="group" class="group folded" part="group" aria-label=${group.title} data-group=${group.key}>${folded(group, group.title, state, words, on)}</div>`;
}

/** What is folded is drawn when it is first unfolded: ten times the fields that most people see. */
function folded({ key, hasMore, more }: InputGroup, label: string, state: EntryState, { waits }: Words, on: InputHandlers): TemplateResult | typeof nothing {
  if (!hasMore) return nothing;
  return html`<details class="more-inputs" @toggle=${() => state.unfolded.toggled(key)}>
    <summary>${label}${more && more.said !== '' ? html` <span class="said">${more.said}</span>` : nothing}</summary>
    ${state.unfolded.has(key) ? moreRows(more, waits, state, on) : nothing}
  </details>`;
}

function moreRows(more: MoreInputs | undefined, waits: string, state: EntryState, on: InputHandlers): TemplateResult {
  if (!more) return html`<p class="note">${waits}</p>`;
  return html`${more.inputs().map((input) => inputRow(input, state, on))}${more.history ? historyPanel(more.history, state.history, on.fit) : nothing}`;
}

/** A row is drawn again only when its view or what a person does in it has changed. */
function inputRow(input: InputView, { invalid, editing }: EntryState, on: InputHandlers): unknown {
  const isInvalid = invalid.has(input.path);
  const isEditing = editing === input.path;
  return guard([input, isInvalid, isEditing], () => inputFields(input, isInvalid, isEditing, on));
}

function inputFields(input: InputView, isInvalid: boolean, isEditing: boolean, on: InputHandlers): TemplateResult {
  const id = input.path.replaceAll('.', '-');
  return html`<div class="input" part="input">
    <label for=${id}>${input.label}</label>
    ${input.choices ? choiceField(input, id) : numberField(input, id, isInvalid, isEditing)}
    <span class="unit" id="${id}-unit">${input.unit}</span>
    ${isInvalid ? html`<p class="fault" id="${id}-fault" role="alert">${(input.number ?? input.list)?.allowed}</p>` : nothing}
    ${input.slider
      ? html`<input type="range" class="slider" name=${input.path} min="0" max=${input.slider.last} step="1" .value=${live(String(input.slider.position))} ?disabled=${input.isUnused} aria-label=${input.slider.label} aria-valuetext=${input.slider.text} />`
      : nothing}
    <details class="default">
      <summary>${input.default.summary}</summary>
      <p>${richText(input.default.from)}</p>
      ${input.default.reset === undefined ? nothing : html`<button type="button" class="link" @click=${() => on.reset(input.path)}>${input.default.reset}</button>`}
    </details>
  </div>`;
}

function numberField({ path, text, percent, number, list, placeholder, isUnused }: InputView, id: string, isInvalid: boolean, isEditing: boolean): TemplateResult {
  return html`<span class=${percent ? 'field percent' : 'field'}>
    <input
      type=${list ? 'text' : 'number'}
      id=${id}
      name=${path}
      min=${number?.least ?? nothing}
      max=${number?.most ?? nothing}
      step="any"
      inputmode=${list ? 'text' : 'decimal'}
      autocomplete="off"
      placeholder=${placeholder ?? nothing}
      ?disabled=${isUnused}
      aria-invalid=${isInvalid ? 'true' : 'false'}
      aria-describedby=${isInvalid ? `${id}-unit ${id}-fault` : `${id}-unit`}
      .value=${isEditing || isInvalid ? noChange : live(text)}
    />${percent ? html`<span class="sign" aria-hidden="true">%</span>` : nothing}
  </span>`;
}

function choiceField({ path, text, choices }: InputView, id: string): TemplateResult {
  return html`<span class="field choice">
    <select id=${id} name=${path} aria-describedby="${id}-unit" .value=${live(text)}>
      ${choices?.map(({ value, label }) => html`<option value=${value} ?selected=${value === text}>${label}</option>`)}
    </select>
  </span>`;
}
