import { elementUpdated, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/widget/define.ts';
import type { ModelCostCalculator } from '../../src/widget/element.ts';

const ALL = { models: 'openai/gpt-4o@176of200,openai/gpt-4o-mini@160of200,own/llama-3.3-70b@4xh100-sxm@fp8@150of200', users: '50000', 'error-cost': '0.05' };
const PARTS = ['trade-off', 'matters', 'how-sure', 'self-host', 'peak'] as const;
const all = (element: ModelCostCalculator, selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (element: ModelCostCalculator, selector: string): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const settled = (element: ModelCostCalculator): Promise<void> => waitUntil(() => one(element, '.panels')?.getAttribute('aria-busy') === 'false' && one(element, '.panel h3') !== null, 'the panels follow', { timeout: 10_000 });

async function make(attributes: Readonly<Record<string, string>>, width = 1_200): Promise<ModelCostCalculator> {
  const element = document.createElement('model-cost-calculator');
  for (const [name, value] of Object.entries({ date: '2026-11-22', ...attributes })) element.setAttribute(name, value);
  await fixture(html`<div style="inline-size:${width}px">${element}</div>`);
  await settled(element);
  return element;
}

const press = async (element: ModelCostCalculator, ...keys: string[]): Promise<void> => {
  for (const key of keys) await sendKeys({ press: key });
  await elementUpdated(element);
};

before(() => setViewport({ width: 1280, height: 900 }));

describe('The panels about deciding', function () {
  this.timeout(30_000);

  for (const theme of ['light', 'dark'] as const) {
    it(`are accessible in ${theme} with every table open`, async () => {
      const element = await make({ ...ALL, theme });
      for (const details of all(element, '.numbers')) (details as HTMLDetailsElement).open = true;
      await waitUntil(() => all(element, '.numbers').every((details) => details.querySelector('table')));
      await expect(element).to.be.accessible();
    });
  }

  it('stand where the scenario has something to show in them', async () => {
    const element = await make(ALL);
    for (const part of PARTS) expect(one(element, `[part=${part}] h3`).innerText, part).not.to.equal('');
    const plain = await make({});
    expect(PARTS.filter((part) => one(plain, `[part=${part}]`) !== null)).to.deep.equal(['peak']);
  });

  for (const part of PARTS) {
    it(`${part} is walked through with the arrows, one stop of Tab, and said aloud`, async () => {
      const element = await make(ALL);
      const plot = one(element, `[part=${part}] .plot`);
      const said = (): string => one(element, `[part=${part}] .readout`).innerText;
      expect(plot.querySelectorAll('[tabindex], a, button, input').length).to.equal(0);
      plot.focus();
      await press(element, 'ArrowRight');
      const first = said();
      expect(first).to.match(/\S/u);
      await press(element, 'ArrowRight');
      expect(said()).not.to.equal(first);
      await press(element, 'Home');
      expect(said()).to.equal(first);
      await press(element, 'End', 'Escape');
      expect(said()).to.equal('');
    });
  }

  it('whose places stand over each other are walked up and down too; the others leave these keys to the page', async () => {
    const element = await make(ALL);
    const said = (part: string): string => one(element, `[part=${part}] .readout`).innerText;
    for (const part of ['trade-off', 'matters', 'peak']) {
      one(element, `[part=${part}] .plot`).focus();
      await press(element, 'ArrowDown');
      const first = said(part);
      expect(first, part).to.match(/\S/u);
      await press(element, 'ArrowDown');
      expect(said(part), part).not.to.equal(first);
      await press(element, 'ArrowUp');
      expect(said(part), part).to.equal(first);
    }
    one(element, '[part=how-sure] .plot').focus();
    await press(element, 'ArrowDown');
    expect(said('how-sure')).to.equal('');
  });

  it('say that an axis is logarithmic', async () => {
    const element = await make(ALL);
    for (const part of ['trade-off', 'how-sure', 'self-host', 'peak']) expect(one(element, `[part=${part}] figcaption`).innerText).to.include('log');
  });

  it('mark themselves as updating, and follow a change', async () => {
    const element = await make(ALL);
    const before = one(element, '[part=how-sure] h3').innerText;
    element.setAttribute('error-cost', '5');
    await elementUpdated(element);
    expect(one(element, '.panels').getAttribute('aria-busy')).to.equal('true');
    expect(getComputedStyle(one(element, '.updating')).visibility, 'not before it is noticed').to.equal('hidden');
    await settled(element);
    expect(one(element, '[part=how-sure] h3').innerText).not.to.equal(before);
  });

  it('say so where that takes long enough to be noticed', async () => {
    const element = await make(ALL);
    const visible = (): string => getComputedStyle(one(element, '.updating')).visibility;
    const waiting: IdleRequestCallback[] = [];
    const known = Object.getOwnPropertyDescriptor(window, 'requestIdleCallback');
    Object.defineProperty(window, 'requestIdleCallback', { configurable: true, value: (work: IdleRequestCallback) => waiting.push(work) });
    try {
      element.setAttribute('error-cost', '5');
      await waitUntil(() => visible() === 'visible');
      expect(one(element, '.updating').textContent).not.to.equal('');
    } finally {
      if (known) Object.defineProperty(window, 'requestIdleCallback', known);
      else Reflect.deleteProperty(window, 'requestIdleCallback');
    }
    for (const work of waiting) work({ didTimeout: false, timeRemaining: () => 0 });
    await settled(element);
    expect(visible()).to.equal('hidden');
  });

  it('fit a narrow place', async () => {
    const element = await make(ALL, 280);
    expect(one(element, '.root').scrollWidth).to.be.at.most(280);
    for (const svg of all(element, '.plot svg')) expect(svg.getBoundingClientRect().width).to.be.at.most(280);
  });
});
