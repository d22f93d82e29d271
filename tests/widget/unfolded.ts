import { elementUpdated, nextFrame } from '@open-wc/testing';
import type { ModelCostCalculator } from '../../src/widget/element.ts';

/** The element with every group of its form unfolded, those inside them too. */
export async function unfolded(element: ModelCostCalculator): Promise<ModelCostCalculator> {
  const folded = (): HTMLDetailsElement | null => element.shadowRoot!.querySelector<HTMLDetailsElement>('.more-inputs:not([open])');
  for (let details = folded(); details; details = folded()) {
    details.open = true;
    // that it is open is told in a task of its own
    await nextFrame();
    await elementUpdated(element);
  }
  return element;
}
