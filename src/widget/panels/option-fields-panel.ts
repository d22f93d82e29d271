import { html, noChange, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { OptionDraft, OptionFault } from '../option-draft.ts';
import type { OptionField, OptionFieldsView } from './option-fields-view.ts';

/** Where a person is in the fields of one option. */
export interface OptionFieldsState {
  /** What stands in the fields while a person types: their text is the person's. */
  readonly draft?: OptionDraft;
  readonly fault?: OptionFault;
}

/** What a person does to the fields of one option; fields are told apart by their `name`. */
export interface OptionFieldsHandlers {
  readonly input: (index: number, event: Event) => void;
  readonly change: () => void;
  readonly effort: (index: number, event: Event) => void;
}

/** What a person knows of one option. */
export function optionFieldsPanel({ title, evaluation, guess, timed, effort }: OptionFieldsView, index: number, { draft, fault }: OptionFieldsState, on: OptionFieldsHandlers): TemplateResult {
  const faultId = `own-${index}-fault`;
  const field = ({ name, label, text }: OptionField, isWrong: boolean, least: number): TemplateResult => html`<input
    type="number"
    id="own-${index}-${name}"
    name=${name}
    min=${least}
    max=${name === 'guess' ? 100 : nothing}
    step="any"
    inputmode="decimal"
    autocomplete="off"
    aria-label=${label}
    aria-invalid=${isWrong ? 'true' : 'false'}
    aria-describedby=${isWrong ? faultId : nothing}
    .value=${draft ? noChange : live(text)}
  />`;
  return html`<div class="own" part="own" role="group" aria-label=${title} @input=${(event: Event) => on.input(index, event)} @change=${on.change}>
    <span class="own-field">${evaluation.label} <span class="field">${field(evaluation.correct, fault === 'evaluation', 0)}</span> ${evaluation.of} <span class="field">${field(evaluation.asked, fault === 'evaluation', 1)}</span></span>
    <span class="own-field">${guess.label} <span class="field percent">${field(guess, fault === 'guess', 0)}<span class="sign" aria-hidden="true">%</span></span></span>
    ${timed?.rows.map(({ label, p50, of, p95 }) => html`<span class="own-field">${label} <span class="field">${field(p50, fault === 'timed', 0)}</span> ${of} <span class="field">${field(p95, fault === 'timed', 0)}</span></span>`)}
    ${effort
      ? html`<label class="own-field">${effort.label}
          <span class="field"><select id="own-${index}-effort" @input=${(event: Event) => on.effort(index, event)} .value=${live(effort.value)}>
            ${effort.choices.map(({ value, label }) => html`<option value=${value} ?selected=${value === effort.value}>${label}</option>`)}
          </select></span>
        </label>`
      : nothing}
    ${fault ? html`<p class="fault" id=${faultId} role="alert">${{ evaluation, guess, timed }[fault]?.fault}</p>` : nothing}
  </div>`;
}
