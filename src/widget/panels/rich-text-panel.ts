import { html, nothing, type TemplateResult } from 'lit';
import { linked, type Part } from '../rich-text.ts';

/** Draws the parts of a sentence; a link opens beside the page and tells its host nothing. A quotation keeps its language and direction. */
export function richText(parts: readonly Part[]): readonly (TemplateResult | string)[] {
  return parts.map(({ text, mark, href, lang }) => {
    if (lang !== undefined && href === undefined) return html`<span lang=${lang} dir="ltr">${richText(linked(text))}</span>`;
    if (href !== undefined) return html`<a href=${href} lang=${lang ?? nothing} target="_blank" rel="noopener noreferrer">${text}</a>`;
    return mark === undefined ? text : html`<span class=${mark}>${text}</span>`;
  });
}

/** Each note as a quiet line of its own. */
export function noteLines(notes: readonly (readonly Part[])[]): TemplateResult | typeof nothing {
  return notes.length === 0 ? nothing : html`${notes.map((note) => html`<p class="note">${richText(note)}</p>`)}`;
}
