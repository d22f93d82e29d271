import { elementUpdated, waitUntil } from '@open-wc/testing';
import type { ModelCostCalculator } from '../../src/widget/element.ts';
import { unfold } from './unfolded.ts';

/** What is closed, and no menu that closes again when it is left. */
const CLOSED = 'details:not([open]), .expand[aria-expanded=false], .formats[aria-expanded=false]';

/** The element with its panels drawn and everything in it opened that can be open together. */
export async function opened(element: ModelCostCalculator): Promise<ModelCostCalculator> {
  const all = (selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const settles = (): Promise<void> => waitUntil(() => all('[part~=panels][aria-busy=false] h3').length > 0, 'the panels are drawn', { timeout: 20_000 });
  await settles();
  // what is open may hold what is closed
  for (let closed = all(CLOSED); closed.length > 0; closed = all(CLOSED)) {
    for (const one of closed) if (!(one instanceof HTMLDetailsElement)) one.click();
    await Promise.all(closed.flatMap((one) => (one instanceof HTMLDetailsElement ? unfold(element, one) : [])));
    await elementUpdated(element);
  }
  for (const plot of all('.plot')) plot.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
  await elementUpdated(element);
  await settles();
  return element;
}

/** Opens the workings of one number in each row, the first of them or a later one; whether there was any. */
export async function asked(element: ModelCostCalculator, which: number): Promise<boolean> {
  const rows = [...element.shadowRoot!.querySelectorAll('.option')].map((row) => row.querySelectorAll<HTMLElement>('.ask')[which]);
  for (const ask of rows) if (ask?.ariaExpanded === 'false') ask.click();
  await elementUpdated(element);
  return rows.some((ask) => ask !== undefined);
}
