import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Words } from '../../words/language.ts';
import type { HitView, OptionsView } from './options-view.ts';

/** Where a person is in the search. */
export interface SearchState {
  readonly text: string;
  readonly isOpen: boolean;
  readonly active: number;
  readonly hits: readonly HitView[];
  /** What just happened, for who can't see it. */
  readonly said: string;
}

/** What a person does to the list of models. */
export interface OptionsHandlers {
  readonly input: (event: InputEvent) => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly open: () => void;
  readonly close: () => void;
  readonly choose: (id: string) => void;
  readonly remove: (index: number) => void;
}

/** The chosen models and the search for more: an editable combobox with a list; `more` stands where there is room for another. */
export function optionsPanel({ chips, full }: OptionsView, state: SearchState, words: Words, on: OptionsHandlers, more: TemplateResult | typeof nothing): TemplateResult {
  const isShown = state.isOpen && (state.hits.length > 0 || state.text.trim() !== '');
  return html`<div class="options" part="options">
    <div class="search">
      <input
        type="text"
        id="search"
        class="search-text"
        role="combobox"
        aria-label=${words.addModel}
        aria-autocomplete="list"
        aria-expanded=${isShown ? 'true' : 'false'}
        aria-controls="hits"
        aria-activedescendant=${isShown && state.hits[state.active] ? `hit-${state.active}` : nothing}
        aria-describedby=${full === undefined ? 'search-hint' : 'search-full'}
        placeholder=${words.addModel}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        maxlength="200"
        ?readonly=${full !== undefined}
        .value=${live(state.text)}
        @input=${on.input}
        @keydown=${on.keydown}
        @click=${on.open}
        @blur=${on.close}
      />
      <span class="unit" id="search-hint">${words.fields.options.hint}</span>
      <div class="hits" part="hits" ?hidden=${!isShown} @mousedown=${keepFocus}>
        <ul role="listbox" id="hits" aria-label=${words.fields.options.label}>
          ${isShown ? state.hits.map((hit, index) => hitRow(hit, index, index === state.active, on)) : nothing}
        </ul>
        ${isShown && state.hits.length === 0 ? html`<p class="no-match">${words.noMatch(state.text.trim())}</p>` : nothing}
      </div>
    </div>
    <ul class="chips" aria-label=${words.chosenModels}>
      ${chips.map(({ name, remove }, index) => html`<li class="chip" part="chip">
        <span>${name}</span><button type="button" class="remove" aria-label=${remove} @click=${() => on.remove(index)}>×</button>
      </li>`)}
    </ul>
    ${full === undefined ? more : html`<p class="note" id="search-full">${full}</p>`}
    <span class="unseen" role="status">${state.said}</span>
  </div>`;
}

/** A press in the list leaves the focus in the field. */
const keepFocus = (event: Event): void => event.preventDefault();

function hitRow(hit: HitView, index: number, isActive: boolean, on: OptionsHandlers): TemplateResult {
  return html`<li
    role="option"
    id="hit-${index}"
    class="hit${isActive ? ' active' : ''}${hit.isSibling ? ' sibling' : ''}"
    aria-selected=${isActive ? 'true' : 'false'}
    aria-disabled=${hit.isChosen ? 'true' : 'false'}
    @click=${() => on.choose(hit.id)}
  >
    <span class="hit-name">${hit.name}</span> <span class="hit-seller">${hit.seller}</span> <span class="hit-reason">${hit.reason}</span>
  </li>`;
}
