import { html, nothing, type TemplateResult } from 'lit';
import type { Part } from '../rich-text.ts';

/** Draws the parts of a sentence; a link opens beside the page and tells its host nothing. */
export function richText(parts: readonly Part[]): readonly (TemplateResult | string)[] {
  return parts.map(({ text, mark, href }) => {
    if (href !== undefined) return html`<a href=${href} target="_blank" rel="noopener noreferrer">${text}</a>`;
    return mark === undefined ? text : html`<span class=${mark}>${text}</span>`;
  });
}

/** Each note as a quiet line of its own. */
export function noteLines(notes: readonly (readonly Part[])[]): TemplateResult | typeof nothing {
  return notes.length === 0 ? nothing : html`${notes.map((note) => html`<p class="note">${richText(note)}</p>`)}`;
}
