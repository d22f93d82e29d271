import { elementUpdated, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/widget/define.ts';
import type { ModelCostCalculator } from '../../src/widget/element.ts';
import { whole } from './whole.ts';

const ALL = { models: 'openai/gpt-4o@176of200,openai/gpt-4o-mini@160of200,own/llama-3.3-70b@4xh100-sxm@fp8@150of200', users: '50000', 'error-cost': '0.05' };
const parts = (element: ModelCostCalculator): (string | null)[] => [...element.shadowRoot!.querySelectorAll('.panel')].map((panel) => panel.getAttribute('part'));
const settled = (element: ModelCostCalculator): Promise<void> => waitUntil(() => element.shadowRoot!.querySelector('.panels')?.getAttribute('aria-busy') === 'false' && element.shadowRoot!.querySelector('.panel h3') !== null, 'the panels follow', { timeout: 10_000 });

async function make(panels: string | undefined): Promise<ModelCostCalculator> {
  const element = document.createElement('model-cost-calculator');
  for (const [name, value] of Object.entries({ date: '2026-11-22', ...ALL, ...(panels === undefined ? {} : { panels }) })) element.setAttribute(name, value);
  await fixture(html`<div style="inline-size:1200px">${element}</div>`);
  return element;
}

before(() => setViewport({ width: 1280, height: 900 }));

describe('The panels a page asks for', function () {
  this.timeout(30_000);

  it('are accessible alone', async () => {
    const element = await make('peak');
    await settled(element);
    await expect(element).to.be.accessible();
  });

  it('are those and no others', async () => {
    const element = await make('peak, growth');
    await settled(element);
    expect(parts(element)).to.deep.equal(['growth', 'peak']);
  });

  it('are all where it says nothing, and follow when it says something else', async () => {
    const element = await make(undefined);
    await settled(element);
    expect(parts(element)).to.deep.equal(['growth', 'components', 'trade-off', 'matters', 'how-sure', 'self-host', 'peak', 'money']);
    element.panels = 'money';
    await elementUpdated(element);
    await settled(element);
    expect(parts(element)).to.deep.equal(['money']);
    element.removeAttribute('panels');
    element.panels = undefined;
    await elementUpdated(element);
    await settled(element);
    expect(parts(element).length).to.equal(8);
  });

  it('may be none: the answer stands alone', async () => {
    const element = await make('none');
    await whole(element);
    expect(element.shadowRoot!.querySelector('.panels')).to.equal(null);
    expect(element.shadowRoot!.querySelector('.comparison')).not.to.equal(null);
  });

  it('that there are not are told, in place and as an event', async () => {
    const told: string[] = [];
    document.addEventListener('mcc-error', (event) => told.push((event as CustomEvent<{ message: string }>).detail.message), { once: true });
    const element = await make('growth, costs');
    await settled(element);
    expect(parts(element)).to.deep.equal(['growth']);
    expect(element.shadowRoot!.querySelector<HTMLElement>('[part=problems]')!.innerText).to.include('No panel is called costs');
    expect(told.length).to.equal(1);
  });
});
