import { elementUpdated, waitUntil } from '@open-wc/testing';
import type { ModelCostCalculator } from '../../src/widget/element.ts';

/** The element, once all of it is loaded. */
export async function whole(element: ModelCostCalculator): Promise<ModelCostCalculator> {
  await waitUntil(() => element.shadowRoot!.querySelector('[part~=ways]'), 'the rest of it is loaded', { timeout: 10_000 });
  await elementUpdated(element);
  return element;
}
