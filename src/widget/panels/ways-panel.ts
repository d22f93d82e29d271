import { html, nothing, type TemplateResult } from 'lit';
import type { OptionSpec } from '../../scenario/scenario.ts';
import type { LaterWords } from '../../words/language.ts';
import { ownGpus, together, type Choice, type WaysView } from './ways-view.ts';

/** More ways to serve the feature: open weights on own GPUs, or chosen options together. */
export function waysPanel({ weights, gpus, counts, precisions, ways, members }: WaysView, options: readonly OptionSpec[], { decision: { ways: say } }: LaterWords, add: (option: OptionSpec) => void): TemplateResult {
  const own = (event: Event): void => add(ownGpus(chosen(event)));
  const both = (event: Event): void => {
    const option = together(chosen(event), options);
    if (option) add(option);
  };
  return html`<details class="ways" part="ways">
    <summary>${say.title}</summary>
    ${weights.length === 0 ? nothing : html`<div role="group" aria-label=${say.own}>${select('weights', say.weights, weights)} ${select('gpus', say.gpus, counts, '4')} ${select('gpu', say.gpu, gpus, 'h100-sxm')} ${select('precision', say.precision, precisions)} <label class="chosen">${say.price} <input type="number" name="usd" min="0" max="999999" step="any" inputmode="decimal" placeholder=${say.priceOfCatalogue} /></label> <button type="button" class="preset" @click=${own}>${say.add}</button></div>`}
    ${members.length < 2 ? nothing : html`<div role="group" aria-label=${say.together}>${select('way', say.way, ways)} ${select('first', say.first, members, members.at(-1)!.value)} ${select('second', say.second, members, members[0]!.value)} <button type="button" class="preset" @click=${both}>${say.add}</button></div>`}
  </details>`;
}

function select(name: string, label: string, choices: readonly Choice[], usual = choices[0]?.value): TemplateResult {
  return html`<label class="chosen">${label} <select name=${name}>${choices.map((choice) => html`<option value=${choice.value} ?selected=${choice.value === usual}>${choice.label}</option>`)}</select></label>`;
}

/** What stands in the fields around a button. */
function chosen({ currentTarget }: Event): Readonly<Record<string, string>> {
  return Object.fromEntries([...(currentTarget as HTMLElement).parentElement!.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')].map(({ name, value }) => [name, value]));
}
