import { elementUpdated, waitUntil } from '@open-wc/testing';
import type { ModelCostCalculator } from '../../src/widget/element.ts';

/** The element, once all of it is loaded, and what stands behind its answer is there. */
export async function whole(element: ModelCostCalculator): Promise<ModelCostCalculator> {
  await waitUntil(() => element.shadowRoot!.querySelector('[part~=ways]'), 'the rest of it is loaded', { timeout: 10_000 });
  await waitUntil(() => !element.shadowRoot!.querySelector('.because[aria-busy=true]'), 'what stands behind the answer is there');
  await elementUpdated(element);
  return element;
}
