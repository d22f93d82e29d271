import { html, nothing, type TemplateResult } from 'lit';
import type { LaterWords } from '../../words/language.ts';
import { markedParts } from '../marked-parts.ts';
import { richText } from './rich-text-panel.ts';

/** What became of a paste. */
export interface HistoryState {
  readonly lines: readonly string[];
  readonly fault?: string;
  readonly isFitting: boolean;
}

/** A place to paste a history, and what was made of it; nothing of it is a field of the scenario. */
export function historyPanel(say: LaterWords['history'], { lines, fault, isFitting }: HistoryState, fit: (text: string, counts: 'users' | 'adoptions') => void): TemplateResult {
  const submit = ({ target }: Event): void => {
    const box = (target as Element).closest('.history')!;
    fit(box.querySelector('textarea')!.value, box.querySelector('select')!.value as 'users' | 'adoptions');
  };
  return html`<details class="more-inputs history" @input=${keep} @change=${keep}>
    <summary>${say.title}</summary>
    <div class="input">
      <label for="history">${say.label}</label>
      <span class="field choice"><select aria-label=${say.title}>${Object.entries(say.counts).map(([value, label]) => html`<option value=${value}>${label}</option>`)}</select></span>
      <span class="unit" id="history-unit">${say.hint}</span>
      <textarea id="history" rows="5" dir="ltr" placeholder="2026-09, 1200" aria-describedby=${fault === undefined ? 'history-unit' : 'history-unit history-fault'} aria-invalid=${fault === undefined ? 'false' : 'true'}></textarea>
      <button type="button" class="link" @click=${submit}>${say.fit}</button>
      ${fault === undefined ? nothing : html`<p class="fault" id="history-fault" role="alert">${richText(markedParts(fault))}</p>`}
      <div class="fitted unit" role="status">${isFitting ? say.fitting : lines.map((line) => html`<p>${line}</p>`)}</div>
    </div>
  </details>`;
}

const keep = (event: Event): void => event.stopPropagation();
