import { elementUpdated, expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/widget/define.ts';
import { ModelCostCalculator } from '../../src/widget/element.ts';
import { whole } from './whole.ts';

const DAY = '2026-11-22';
const make = async (): Promise<ModelCostCalculator> => whole(await fixture(html`<model-cost-calculator date=${DAY}></model-cost-calculator>`));
const part = (element: ModelCostCalculator, name: string): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>(`[part~=${name}]`)!;
const written = (element: Element): string => (element.cloneNode() as Element).outerHTML;

/** A person types a number into the first field. */
async function retype(element: ModelCostCalculator, text: string): Promise<void> {
  const field = element.shadowRoot!.querySelector<HTMLInputElement>('#workload-inputTokens')!;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await elementUpdated(element);
}

before(() => setViewport({ width: 1280, height: 900 }));

describe('A good element', function () {
  this.timeout(20_000);

  it('is accessible', async () => {
    const element = await make();
    await expect(element).to.be.accessible();
  });

  it('leaves alone what the author of the page wrote on it and in it', async () => {
    const element = await whole(await fixture<ModelCostCalculator>(html`<model-cost-calculator date=${DAY} id="mine" class="a b" tabindex="-1" role="region" aria-label="Costs" lang="en" dir="ltr" title="Costs"><p>Mine</p></model-cost-calculator>`));
    const before = [written(element), element.innerHTML];
    await retype(element, '77');
    element.scenario = { load: { queriesPerMonth: 5 } };
    await elementUpdated(element);
    expect([written(element), element.innerHTML]).to.deep.equal(before);
  });

  it('says nothing of its own in its attributes and classes', async () => {
    const element = await make();
    await retype(element, '77');
    expect(written(element)).to.equal(`<model-cost-calculator date="${DAY}"></model-cost-calculator>`);
  });

  it('is a block that may be hidden, and shown again', async () => {
    const element = await make();
    expect(getComputedStyle(element).display).to.equal('block');
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
    element.hidden = false;
    expect(getComputedStyle(element).display).to.equal('block');
  });

  it('keeps its root when it is taken away and put back', async () => {
    const element = await make();
    const { shadowRoot, parentElement } = element;
    element.remove();
    parentElement!.append(element);
    await elementUpdated(element);
    expect(element.shadowRoot).to.equal(shadowRoot);
  });

  it('is made by hand, and told what to show, before it is in a page', async () => {
    for (const element of [document.createElement('model-cost-calculator'), new ModelCostCalculator()]) {
      element.scenario = { date: DAY, workload: { inputTokens: 77 } };
      expect(element.scenario.workload.inputTokens).to.equal(77);
      document.body.append(element);
      await elementUpdated(element);
      expect(part(element, 'headline').innerText).to.contain('GPT-4o');
      element.remove();
    }
  });

  it('is told its attributes and properties in any order and combination', async () => {
    const steps: readonly ((element: ModelCostCalculator) => void)[] = [
      (element) => element.setAttribute('date', DAY),
      (element) => element.setAttribute('input-tokens', '77'),
      (element) => element.setAttribute('models', 'openai/gpt-4.1'),
      (element) => Object.assign(element, { scenario: { workload: { outputTokens: 7 } } }),
      (element) => document.body.append(element),
    ];
    const shown = await Promise.all(
      steps.map(async (_, first) => {
        const element = document.createElement('model-cost-calculator');
        for (const step of [...steps.slice(first), ...steps.slice(0, first)]) step(element);
        await elementUpdated(element);
        const { date, options, workload } = element.scenario;
        element.remove();
        return JSON.stringify([date, options, workload.inputTokens, workload.outputTokens]);
      }),
    );
    expect([...new Set(shown)]).to.deep.equal([JSON.stringify([DAY, [{ offer: 'openai/gpt-4.1', setting: {} }], 77, 7])]);
  });

  it('knows at once what its attributes say, the last of each', async () => {
    const element = await make();
    element.setAttribute('workload', 'code-completion');
    element.setAttribute('input-tokens', '5');
    element.setAttribute('input-tokens', '6');
    const { workload } = element.scenario;
    expect([workload.inputTokens, workload.outputTokens]).to.deep.equal([6, 28]);
    element.scenario = { workload: { inputTokens: 9 } };
    element.setAttribute('output-tokens', '3');
    expect([element.scenario.workload.inputTokens, element.scenario.workload.outputTokens]).to.deep.equal([9, 3]);
    element.setAttribute('input-tokens', '7');
    element.scenario = { workload: { inputTokens: 9 } };
    expect(element.scenario.workload.inputTokens).to.equal(9);
  });

  it('gives back what it was given', async () => {
    const element = await make();
    const { scenario } = element;
    element.scenario = scenario;
    expect(element.scenario).to.deep.equal(scenario);
    element.locale = 'de';
    expect(element.locale).to.equal('de');
  });

  it('needs no attribute at all', async () => {
    const element = await whole(await fixture<ModelCostCalculator>(html`<model-cost-calculator></model-cost-calculator>`));
    expect(part(element, 'headline').innerText).to.contain('GPT-4o');
  });

  it('takes the colour and the font of the page', async () => {
    const box = await fixture<HTMLElement>(html`<div><model-cost-calculator date=${DAY}></model-cost-calculator></div>`);
    Object.assign(box.style, { color: 'rgb(1, 2, 90)', fontFamily: 'monospace' });
    const { color, fontFamily } = getComputedStyle(part(await whole(box.firstElementChild as ModelCostCalculator), 'headline'));
    expect([color, fontFamily]).to.deep.equal(['rgb(1, 2, 90)', 'monospace']);
  });

  for (const [layout, style] of Object.entries({ 'a flex box': 'display: flex', 'a grid': 'display: grid', 'a positioned box': 'position: relative', 'a table cell': 'display: table-cell' })) {
    it(`fills ${layout} and no more`, async () => {
      const box = await fixture<HTMLElement>(html`<div><model-cost-calculator date=${DAY}></model-cost-calculator></div>`);
      box.style.cssText = `${style}; inline-size: 600px`;
      const element = box.firstElementChild as ModelCostCalculator;
      element.style.flex = '1';
      await whole(element);
      expect(Math.round(element.getBoundingClientRect().width)).to.equal(600);
      expect(element.scrollWidth).to.be.at.most(600);
    });
  }

  it('moves nothing when it appears', async () => {
    const element = await fixture<ModelCostCalculator>(html`<model-cost-calculator date=${DAY}></model-cost-calculator>`);
    expect(element.shadowRoot!.getAnimations()).to.deep.equal([]);
  });

  it('may be extended under a name of one’s own', async () => {
    customElements.define('model-cost-extended', class extends ModelCostCalculator {});
    const element = await whole(await fixture<ModelCostCalculator>(html`<model-cost-extended date=${DAY}></model-cost-extended>`));
    expect(part(element, 'headline').innerText).to.contain('GPT-4o');
  });

  it('writes nothing to the console', async () => {
    const said: unknown[] = [];
    const { warn, error, log } = console;
    Object.assign(console, { warn: (...words: unknown[]) => said.push(words), error: (...words: unknown[]) => said.push(words), log: (...words: unknown[]) => said.push(words) });
    const element = await make();
    await retype(element, 'x');
    element.setAttribute('models', '<b>');
    element.setAttribute('theme', 'dark');
    await elementUpdated(element);
    Object.assign(console, { warn, error, log });
    expect(said).to.deep.equal([]);
  });
});
