import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { BehindAnswer } from '../behind-answer.ts';
import type { AnswerPart, BehindView } from './behind-view.ts';
import { richText } from './rich-text-panel.ts';

/** What stands behind the answer: it follows, and says so while it is late. Until it is there, its place. */
export function behindPanel(behind: Pick<BehindAnswer, 'view' | 'isUpdating'> | undefined, awaited: readonly number[]): TemplateResult {
  return behind?.view ? behindParts(behind.view, behind.isUpdating) : html`<div class="because awaited" part="because" aria-busy="true" aria-hidden="true">${awaited.map(awaitedPart)}</div>`;
}

function behindParts({ parts, why }: BehindView, isUpdating: boolean): TemplateResult {
  const busy = isUpdating ? 'true' : 'false';
  return html`${parts.length === 0 ? nothing : html`<div class="because" part="because" aria-busy=${busy}>${guard([parts], () => parts.map(answerPart))}</div>`}
    ${why.parts.length === 0 ? nothing : html`<details class="behind" part="why"><summary>${why.head}</summary><div class="because" aria-busy=${busy}>${guard([why], () => why.parts.map(answerPart))}</div></details>`}`;
}

/** The place of a part that is not there yet. */
function awaitedPart(lines: number): TemplateResult {
  return html`<section><h3>…</h3><ul>${Array.from({ length: lines }, () => html`<li>…</li>`)}</ul></section>`;
}

function answerPart({ head, lines }: AnswerPart): TemplateResult {
  return html`<section><h3>${head}</h3><ul>${lines.map((line) => html`<li>${richText(line)}</li>`)}</ul></section>`;
}
