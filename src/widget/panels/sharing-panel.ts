import { html, nothing, type TemplateResult } from 'lit';
import type { LaterWords } from '../../words/language.ts';
import type { ReportedNumber } from '../report.ts';

/** Where a person is in taking things away. */
export interface SharingState {
  /** What was done last. */
  readonly said: string;
  /** A text that the browser did not let be copied. */
  readonly text?: string | undefined;
  /** Whether the other formats are shown. */
  readonly isOpen: boolean;
  /** The charts on the page, with their words. */
  readonly charts: readonly { readonly key: string; readonly title: string; readonly note: string }[];
}

/** What a person takes away. */
export interface SharingHandlers {
  readonly state: SharingState;
  readonly link: () => void;
  readonly memo: () => void;
  readonly embed: () => void;
  readonly save: (format: 'memo' | 'csv' | 'json') => void;
  readonly saveChart: (key: string) => void;
  readonly report: (about?: ReportedNumber) => void;
  readonly toggle: () => void;
  readonly close: (event: KeyboardEvent) => void;
}

/** What may be taken away, as quiet links in a line; formats that few want are folded. */
export function sharingPanel(hasAnswer: boolean, { sharing: say }: LaterWords, on: SharingHandlers): TemplateResult {
  const { isOpen, charts } = on.state;
  const link = (text: string, act: () => void, hint?: string): TemplateResult => html`<button type="button" class="link" title=${hint ?? nothing} @click=${act}>${text}</button>`;
  return html`<div class="sharing" part="actions" role="group" aria-label=${say.label} @keydown=${on.close}>
      ${link(say.link, on.link, say.linkHint)} ${hasAnswer ? link(say.memo, on.memo, say.memoHint) : nothing} ${link(say.csv, () => on.save('csv'), say.csvHint)} ${link(say.embed, on.embed, say.embedHint)}
      <button type="button" class="link formats" aria-expanded=${isOpen ? 'true' : 'false'} aria-controls="formats" @click=${on.toggle}>${say.more}</button>
      ${link(say.report, () => on.report())}
    </div>
    <ul id="formats" ?hidden=${!isOpen} @keydown=${on.close}>
      ${hasAnswer ? html`<li>${link(say.memoFile, () => on.save('memo'))}</li>` : nothing}
      <li>${link(say.jsonFile, () => on.save('json'))}</li>
      ${charts.map(({ key, title }) => html`<li>${link(say.chartFile(title), () => on.saveChart(key))}</li>`)}
    </ul>`;
}

/** What was done, said aloud and shown wherever a person is on the page; a text that could not be copied stands there to be taken. */
export function toldPanel({ said, text }: SharingState, { sharing: say }: LaterWords, on: SharingHandlers): TemplateResult {
  return html`<div class=${said === '' ? 'unseen' : 'told'} @keydown=${on.close}>
    <span role="status">${said}</span>
    ${text === undefined ? nothing : html`<textarea readonly rows="3" aria-label=${say.refused} .value=${text}></textarea>`}
  </div>`;
}
