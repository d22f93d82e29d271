import { elementUpdated, oneEvent } from '@open-wc/testing';
import type { ModelCostCalculator } from '../../src/widget/element.ts';
import { whole } from './whole.ts';

/** The element, once all of it is loaded, with every group of its form unfolded, those inside them too. */
export async function unfolded(element: ModelCostCalculator): Promise<ModelCostCalculator> {
  await whole(element);
  const folded = (): HTMLDetailsElement | null => element.shadowRoot!.querySelector<HTMLDetailsElement>('.more-inputs:not([open])');
  for (let details = folded(); details; details = folded()) await unfold(element, details);
  return element;
}

/** Unfolds one, and waits until what was folded is drawn. */
export async function unfold(element: ModelCostCalculator, details: HTMLDetailsElement): Promise<void> {
  const told = oneEvent(details, 'toggle');
  details.open = true;
  await told;
  await elementUpdated(element);
}
