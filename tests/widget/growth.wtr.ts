import { elementUpdated, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/widget/define.ts';
import type { ModelCostCalculator } from '../../src/widget/element.ts';
import { unfolded } from './unfolded.ts';

const DAY = '2026-11-22';
const MODELS = 'openai/gpt-4o,openai/gpt-4o-mini,google/gemini-3.6-flash';
const all = (element: ModelCostCalculator, selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (element: ModelCostCalculator, selector: string): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const text = (element: ModelCostCalculator, selector: string): string => one(element, selector).innerText.replaceAll(/\s+/gu, ' ').trim();
const isSettled = (element: ModelCostCalculator): boolean => one(element, '.panels')?.getAttribute('aria-busy') === 'false' && one(element, '.panel h3') !== null;
const settled = (element: ModelCostCalculator): Promise<void> => waitUntil(() => isSettled(element), 'the panels follow', { timeout: 10_000 });

async function make(more: Readonly<Record<string, string>> = {}, width = 1_280): Promise<ModelCostCalculator> {
  const element = document.createElement('model-cost-calculator');
  const attributes = { date: DAY, models: MODELS, users: '50000', growth: 'logistic', 'growth-ceiling': '160000', 'growth-halfway-month': '9', ...more };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await fixture(html`<div style="inline-size:${width}px">${element}</div>`);
  await settled(element);
  return element;
}

const press = async (element: ModelCostCalculator, ...keys: string[]): Promise<void> => {
  for (const key of keys) await sendKeys({ press: key });
  await elementUpdated(element);
};

before(() => setViewport({ width: 1280, height: 900 }));

describe('The months', function () {
  this.timeout(30_000);

  for (const theme of ['light', 'dark'] as const) {
    it(`are accessible in ${theme} with every table open`, async () => {
      const element = await make({ theme, revenue: '2', budget: '60000', plan: '20', 'judged-share': '0.1' });
      await unfolded(element);
      for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
      one(element, '.plot').focus();
      await press(element, 'End');
      await waitUntil(() => all(element, '.numbers').every((details) => details.querySelector('table')));
      await expect(element).to.be.accessible();
    });
  }

  it('say what they show', async () => {
    const element = await make();
    expect(text(element, '[part=growth] h3')).to.equal('GPT-4o passes $50,000 a month in month 7');
    expect(text(element, '[part=components] h3')).to.equal('Input is 58% of what GPT-4o costs');
    expect(text(element, '[part=growth]')).to.include('Gemini 3.6 Flash, announced: doubles on Jan 1, 2027.');
  });

  it('are walked through with the arrows, one stop of Tab a chart, and said aloud', async () => {
    const element = await make();
    const plot = one(element, '[part=growth] .plot');
    const said = (): string => text(element, '[part=growth] .readout');
    expect(plot.querySelectorAll('[tabindex], a, button').length).to.equal(0);
    expect(one(element, '[part=growth] .readout').getAttribute('aria-live')).to.equal('polite');
    plot.focus();
    await press(element, 'ArrowRight');
    expect(said()).to.match(/^Month 1, Nov 2026: GPT-4o \$37,485, GPT-4o mini \$2,249, .* 50,000 users$/u);
    await press(element, 'End', 'ArrowRight');
    expect(said()).to.match(/^Month 24, Oct 2028/u);
    await press(element, 'ArrowLeft');
    expect(said()).to.match(/^Month 23, /u);
    await press(element, 'Home');
    expect(said()).to.match(/^Month 1, /u);
    expect(all(element, '[part=growth] .at-cursor').length).to.equal(3);
    await press(element, 'Escape');
    expect([said(), all(element, '[part=growth] .at-cursor').length]).to.deep.equal(['', 0]);
    expect(element.shadowRoot!.activeElement).to.equal(plot);
  });

  it('are a table too, of the numbers that are said', async () => {
    const element = await make();
    for (const part of ['growth', 'components']) {
      (one(element, `[part=${part}] .numbers`) as HTMLDetailsElement).open = true;
      await waitUntil(() => one(element, `[part=${part}] .numbers table`));
      const rows = all(element, `[part=${part}] .numbers tbody tr`).map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText));
      expect(rows.length).to.equal(24);
      one(element, `[part=${part}] .plot`).focus();
      for (const month of [0, 1, 2]) {
        await press(element, 'ArrowRight');
        const said = text(element, `[part=${part}] .readout`);
        for (const cell of rows[month]!) expect(said).to.include(cell);
      }
    }
  });

  it('follow the answer, and a change of what they show', async () => {
    const element = await make();
    element.setAttribute('growth', 'constant');
    await elementUpdated(element);
    expect(one(element, '.panels').getAttribute('aria-busy')).to.equal('true');
    await settled(element);
    expect(text(element, '[part=growth] h3')).to.match(/^GPT-4o stays near/u);
    const select = one(element, '[name=components-option]') as HTMLSelectElement;
    select.value = '2';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => text(element, '[part=components] h3').includes('Gemini 3.6 Flash'));
  });

  it('say what is missing, where it is missing', async () => {
    const element = await make({ 'growth-ceiling': '' });
    expect(all(element, '[part=growth] .plot').length).to.equal(0);
    expect(text(element, '[part=growth] .warning')).to.equal('Logistic growth needs Ceiling. The fields stand under “Who and growth”.');
    await unfolded(element);
    const field = one(element, '#growth-ceiling') as HTMLInputElement;
    field.focus();
    await sendKeys({ type: '160000' });
    await waitUntil(() => all(element, '[part=growth] .plot').length === 1);
    expect(element.shadowRoot!.activeElement).to.equal(field);
  });

  it('ask only what the chosen curve needs', async () => {
    const element = await unfolded(await make());
    const asked = (): string[] => all(element, '[data-group=who] .input :is(input, select)').map((field) => (field as HTMLInputElement).name);
    expect(asked()).to.include.members(['growth.ceiling', 'growth.halfwayMonth']);
    expect(asked()).not.to.include('growth.growthPerMonth');
    element.setAttribute('growth', 'compound');
    await elementUpdated(element);
    expect(asked()).to.include('growth.growthPerMonth');
    expect(asked()).not.to.include('growth.ceiling');
  });

  it('are laid out anew when their place gets another width', async () => {
    const element = await make();
    element.parentElement!.style.inlineSize = '600px';
    await waitUntil(() => all(element, '.plot svg').every((svg) => svg.getBoundingClientRect().width === 600), 'they have the width of their place', { timeout: 10_000 });
    expect(all(element, '.plot svg').length).to.be.at.least(2);
  });

  it('are laid out anew after the element was away', async () => {
    const element = await make();
    const parent = element.parentElement!;
    element.remove();
    parent.style.inlineSize = '600px';
    parent.append(element);
    await waitUntil(() => all(element, '.plot svg').every((svg) => svg.getBoundingClientRect().width === 600));
    expect(all(element, '.plot svg').length).to.be.at.least(2);
  });

  it('keep a season as it is typed, and say what it takes', async () => {
    const element = await unfolded(await make());
    const field = one(element, '#growth-season') as HTMLInputElement;
    field.focus();
    await sendKeys({ type: '1,1,1' });
    await elementUpdated(element);
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    await sendKeys({ type: ',1,1,1,1,1,1,1,1,2' });
    await elementUpdated(element);
    expect([element.scenario.growth.season.at(-1), field.value]).to.deep.equal([2, '1,1,1,1,1,1,1,1,1,1,1,2']);
  });

  for (const width of [280, 320, 768, 1280]) {
    it(`are laid out for ${width}px and do not scroll sideways`, async () => {
      const element = await make({ revenue: '2', budget: '60000' }, width);
      await unfolded(element);
      for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
      await waitUntil(() => all(element, '.plot svg').every((svg) => Math.abs(svg.getBoundingClientRect().width - svg.parentElement!.getBoundingClientRect().width) < 2));
      expect(element.scrollWidth).to.be.at.most(width);
    });
  }
});
