import { elementUpdated, expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { ModelCostCalculator } from '../../src/widget/element.ts';
import { shown } from './shown.ts';

const all = (element: ModelCostCalculator, selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];

/** What of the element is heard, by name, each with what opens it. */
const STATES: Readonly<Record<string, (element: ModelCostCalculator) => Promise<void> | void>> = {
  'first-view': () => undefined,
  workings: async (element) => {
    all(element, '.option .ask')[0]!.click();
    await elementUpdated(element);
  },
  'chart-table': async (element) => {
    (all(element, '[part=growth] .numbers')[0] as HTMLDetailsElement).open = true;
    await waitUntil(() => all(element, '[part=growth] .numbers table').length === 1);
  },
};

describe('Assistive technology hears what it did', function () {
  this.timeout(120_000);

  for (const [name, open] of Object.entries(STATES)) {
    it(name, async () => {
      const element = await shown(1280);
      await open(element);
      await holds(name);
    });
  }

  it('question', async () => {
    await shown(1280, { question: 'GPT-4o vs GPT-4o mini for 50k users asking 5 questions a day, a wrong answer costs $2 and claude' });
    await holds('question');
  });
});

async function holds(name: string): Promise<void> {
  const { now, kept } = await executeServerCommand<{ readonly now: string; readonly kept: string }, string>('tree', name);
  expect(now, 'npm run test:baselines -- --update renews it').to.equal(kept);
}
