import { html, type nothing, type TemplateResult } from 'lit';
import type { Unfolded } from '../unfolded.ts';
import type { HistoryState } from './history-panel.ts';
import type { InputsView } from './inputs-view.ts';

/** What a person is in the middle of. */
export interface EntryState {
  /** The field under the cursor: its text is the person's. */
  readonly editing: string | undefined;
  /** Fields whose text is not allowed; they keep it. */
  readonly invalid: ReadonlySet<string>;
  readonly isOpen: boolean;
  readonly unfolded: Unfolded;
  readonly history: HistoryState;
}

/** What a person does to the form; fields are told apart by their `name`. */
export interface InputHandlers {
  readonly input: (event: Event) => void;
  readonly change: (event: Event) => void;
  readonly focus: (event: FocusEvent) => void;
  readonly blur: (event: FocusEvent) => void;
  readonly reset: (path: string) => void;
  readonly toggle: () => void;
  readonly fit: (text: string, counts: 'users' | 'adoptions') => void;
}

/** The form; where it is narrow it folds into a line that says what it holds. Its fields are drawn a moment later than that. */
export function inputsPanel({ title, summary }: InputsView, fields: readonly TemplateResult[] | typeof nothing, state: EntryState, on: InputHandlers): TemplateResult {
  return html`<div class="inputs" part="inputs">
    <button type="button" class="drawer" aria-expanded=${state.isOpen ? 'true' : 'false'} aria-controls="fields" @click=${on.toggle}>
      <span class="drawer-title">${title}</span><span class="drawer-summary">${summary}</span>
    </button>
    <div id="fields" class=${state.isOpen ? 'fields open' : 'fields'} @input=${on.input} @change=${on.change} @focusin=${on.focus} @focusout=${on.blur}>
      ${fields}
    </div>
  </div>`;
}
