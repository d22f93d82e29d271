import { html, type TemplateResult } from 'lit';
import type { PresetsView } from './presets-view.ts';

/** Workloads to start from, as a toolbar: one stop of Tab, arrows walk, Enter fills the form. */
export function presetsPanel({ label, chips }: PresetsView, choose: (id: string) => void): TemplateResult {
  const stop = Math.max(0, chips.findIndex(({ isChosen }) => isChosen));
  return html`<div class="presets" part="presets" role="toolbar" aria-labelledby="presets-label" @keydown=${walk}>
    <span class="unit" id="presets-label">${label}</span>
    ${chips.map(({ id, label: name, isChosen }, index) => html`<button type="button" class="preset" data-preset=${id} tabindex=${index === stop ? 0 : -1} aria-pressed=${isChosen ? 'true' : 'false'} @click=${() => choose(id)}>${name}</button>`)}
  </div>`;
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

function walk(event: KeyboardEvent): void {
  const bar = event.currentTarget as HTMLElement;
  const isMirrored = bar.matches(':dir(rtl)') && event.key.startsWith('Arrow');
  const key = isMirrored ? { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[event.key] : event.key;
  const step = key === undefined ? undefined : STEPS[key];
  if (!step) return;
  event.preventDefault();
  const chips = [...bar.querySelectorAll<HTMLElement>('.preset')];
  chips[step(chips.indexOf(event.target as HTMLElement), chips.length - 1)]?.focus();
}
