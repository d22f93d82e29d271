import { html, nothing, type TemplateResult } from 'lit';
import type { OptionSpec } from '../../scenario/scenario.ts';
import type { LaterContext } from '../context.ts';
import type { Unfolded } from '../unfolded.ts';
import { ownGpus, together, waysView, type Choice, type WaysView } from './ways-view.ts';

/** What the menu is called among what can be unfolded. */
const NAME = 'ways';

/** More ways to serve the feature: open weights on own GPUs, or chosen options together. */
export function waysPanel(context: LaterContext, unfolded: Unfolded, add: (option: OptionSpec) => void): TemplateResult {
  return html`<details class="ways" part="ways" @toggle=${() => unfolded.toggled(NAME)}>
    <summary>${context.words.decision.ways.title}</summary>
    ${unfolded.has(NAME) ? menu(waysView(context), context, add) : nothing}
  </details>`;
}

function menu({ weights, gpus, counts, precisions, ways, members }: WaysView, { scenario: { options }, words: { decision: { ways: say } } }: LaterContext, add: (option: OptionSpec) => void): TemplateResult {
  const own = (event: Event): void => add(ownGpus(chosen(event)));
  const both = (event: Event): void => {
    const option = together(chosen(event), options);
    if (option) add(option);
  };
  return html`${weights.length === 0 ? nothing : html`<div role="group" aria-label=${say.own}>${select('weights', say.weights, weights)} ${select('gpus', say.gpus, counts, '4')} ${select('gpu', say.gpu, gpus, 'h100-sxm')} ${select('precision', say.precision, precisions)} <label class="chosen">${say.price} <input type="number" name="usd" min="0" max="999999" step="any" inputmode="decimal" placeholder=${say.priceOfCatalogue} /></label> <button type="button" class="preset" @click=${own}>${say.add}</button></div>`}
    ${members.length < 2 ? nothing : html`<div role="group" aria-label=${say.together}>${select('way', say.way, ways)} ${select('first', say.first, members, members.at(-1)!.value)} ${select('second', say.second, members, members[0]!.value)} <button type="button" class="preset" @click=${both}>${say.add}</button></div>`}`;
}

function select(name: string, label: string, choices: readonly Choice[], usual = choices[0]?.value): TemplateResult {
  return html`<label class="chosen">${label} <select name=${name}>${choices.map((choice) => html`<option value=${choice.value} ?selected=${choice.value === usual}>${choice.label}</option>`)}</select></label>`;
}

/** What stands in the fields around a button. */
function chosen({ currentTarget }: Event): Readonly<Record<string, string>> {
  return Object.fromEntries([...(currentTarget as HTMLElement).parentElement!.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')].map(({ name, value }) => [name, value]));
}
