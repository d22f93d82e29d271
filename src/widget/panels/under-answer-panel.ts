import { html, noChange, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { flipLine, flipView } from '../charts/flip-line.ts';
import type { Words } from '../../words/language.ts';
import type { BehindAnswer } from '../behind-answer.ts';
import type { OptionFieldName } from '../option-draft.ts';
import type { InputView } from './fields-view.ts';
import type { EntryState, InputHandlers } from './inputs-panel.ts';
import type { OptionFieldsHandlers, OptionFieldsState } from './option-fields-panel.ts';
import { behindPanel } from './behind-panel.ts';
import type { RightOf, UnderAnswerView } from './under-answer-view.ts';

/** What a person does under the answer: fills what nobody else knows. */
export interface UnderAnswerHandlers {
  readonly entry: InputHandlers & { readonly state: EntryState };
  readonly options: OptionFieldsHandlers & { readonly state: (index: number) => OptionFieldsState };
}

/** The line the answer turns on, what is left to fill, how sure it is and what would change it. */
export function underAnswerPanel({ stake, rights, flip, flipText, awaited }: UnderAnswerView, behind: BehindAnswer | undefined, width: number, words: Words, on: UnderAnswerHandlers): TemplateResult {
  const { decision: { answer: say, flip: flipWords } } = words;
  return html`${stake === undefined ? nothing : html`<div class="stakes" part="stakes" role="group" aria-label=${say.fill}>
      <div class="stake-fields" @input=${on.entry.input} @change=${on.entry.change} @focusin=${on.entry.focus} @focusout=${on.entry.blur}>
        ${stakeField(stake, words, on)}
        ${flip ? flipLine(flipView(flip, width), { name: stake.path, label: flipWords.label, text: flipText }) : nothing}
      </div>
      <div class="rights">${rights.map((right) => rightFields(right, words, on.options))}</div>
    </div>`}
    ${behindPanel(behind, awaited)}`;
}

function stakeField({ path, text, number }: InputView, { decision: { answer: say } }: Words, { entry: { state } }: UnderAnswerHandlers): TemplateResult {
  const isInvalid = state.invalid.has(path);
  return html`<label class="own-field">${say.stake}
      <span class="field"><input type="number" id="stake" name=${path} min=${number?.least ?? nothing} max=${number?.most ?? nothing} step="any" inputmode="decimal" autocomplete="off" aria-invalid=${isInvalid ? 'true' : 'false'} aria-describedby=${isInvalid ? 'stake-fault' : nothing} .value=${isInvalid || state.editing === path ? noChange : live(text)} /></span>
      ${say.stakeUnit}</label>
    ${isInvalid ? html`<p class="fault" id="stake-fault" role="alert">${number?.allowed}</p>` : nothing}`;
}

function rightFields({ index, name, draft }: RightOf, words: Words, { state, input, change }: UnderAnswerHandlers['options']): TemplateResult {
  const { draft: typed, fault } = state(index);
  const isWrong = fault === 'evaluation';
  const field = (key: OptionFieldName, label: string): TemplateResult => html`<span class="field"><input type="number" id="right-${index}-${key}" name=${key} min=${key === 'asked' ? 1 : 0} step="any" inputmode="numeric" autocomplete="off" aria-label=${label} aria-invalid=${isWrong ? 'true' : 'false'} aria-describedby=${isWrong ? `right-${index}-fault` : nothing} .value=${typed ? noChange : live(draft[key])} /></span>`;
  return html`<div class="own-field" role="group" aria-label=${name} @input=${(event: Event) => input(index, event)} @change=${change}>
    ${words.decision.answer.rightOf(name)} ${field('correct', words.evaluationRight)} ${words.evaluationOf} ${field('asked', words.evaluationAsked)}
    ${isWrong ? html`<p class="fault" id="right-${index}-fault" role="alert">${words.evaluationFault}</p>` : nothing}
  </div>`;
}
