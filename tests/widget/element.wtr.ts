import { aTimeout, elementUpdated, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/widget/define.ts';
import type { ModelCostCalculator } from '../../src/widget/element.ts';
import { whole } from './whole.ts';
import { unfolded } from './unfolded.ts';

const DAY = '2026-11-22';
const make = async (): Promise<ModelCostCalculator> => whole(await fixture(html`<model-cost-calculator date=${DAY}></model-cost-calculator>`));
const all = (element: ModelCostCalculator, selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (element: ModelCostCalculator, selector: string): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const input = (element: ModelCostCalculator, path: string): HTMLInputElement => one(element, `#${path.replaceAll('.', '-')}`) as HTMLInputElement;
const headline = (element: ModelCostCalculator): string => one(element, 'h2').innerText.replaceAll(/\s+/gu, ' ');
const table = (element: ModelCostCalculator): string => one(element, '.comparison').innerText;
const problems = (element: ModelCostCalculator): string => one(element, '[part=problems]').innerText;
const active = (element: ModelCostCalculator): Element | null => element.shadowRoot!.activeElement;
const chips = (element: ModelCostCalculator): string[] => all(element, '.chip > span').map(({ innerText }) => innerText);

/** The events of the element, as they come. */
function record(element: ModelCostCalculator): string[] {
  const seen: string[] = [];
  for (const type of ['mcc-input', 'mcc-change', 'mcc-error']) element.addEventListener(type, () => seen.push(type));
  return seen;
}

async function retype(element: ModelCostCalculator, path: string, text: string): Promise<void> {
  const field = input(element, path);
  field.focus();
  field.select();
  await sendKeys({ type: text });
  await elementUpdated(element);
}

before(() => setViewport({ width: 1280, height: 900 }));

describe('<model-cost-calculator>', function () {
  // axe reads the whole page
  this.timeout(30_000);

  it('shows its first numbers at once, and what follows when it is loaded', async () => {
    const element = await fixture<ModelCostCalculator>(html`<model-cost-calculator date=${DAY} question="50k users" models="openai/gpt-4o-mini,own/llama-3.3-70b@4xh100-sxm@fp8"></model-cost-calculator>`);
    const seen = record(element);
    expect(all(element, '.option').length).to.equal(2);
    expect([element.scenario.load.users, one(element, '.refusal').innerText]).to.deep.equal([null, 'Waits for the part that works it out.']);
    expect(one(element, '[part=panels]').getAttribute('aria-busy')).to.equal('true');
    await whole(element);
    expect([element.scenario.load.users, one(element, '.refusal')]).to.deep.equal([50_000, null]);
    expect(seen).to.deep.equal([]);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`is accessible in ${theme}, folded and with everything open`, async () => {
      const element = await fixture<ModelCostCalculator>(html`<model-cost-calculator date=${DAY} theme=${theme} models="openai/gpt-4o,openai/gpt-4o-mini,google/gemini-2.5-pro,openai/nothing" input-tokens="x"></model-cost-calculator>`);
      await expect(element).to.be.accessible();
      await unfolded(element);
      for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
      for (const button of all(element, '.expand, .drawer')) button.click();
      one(element, '#search').focus();
      await sendKeys({ type: 'gpt' });
      await retype(element, 'workload.outputTokens', '-');
      await expect(element).to.be.accessible();
    });
  }

  it('is accessible on a dark page that says nothing about its scheme', async () => {
    const page = await fixture(html`<div style="background:#15161a;color:#e9e9ec;padding:1rem"><model-cost-calculator date=${DAY}></model-cost-calculator></div>`);
    await expect(page).to.be.accessible();
  });

  it('answers before anything is touched', async () => {
    const element = await make();
    expect(headline(element)).to.match(/^GPT-4o costs \$4,698 a month more than GPT-4o mini: it pays if it is right 1 more time in 100 and a wrong answer costs you over \$0\.47, .* How often they are right is not known\.$/u);
    expect(table(element)).to.include('16.7×');
    expect(all(element, '.option').length).to.equal(2);
    expect(problems(element)).to.equal('');
  });

  it('takes the day from the clock when none is given', async () => {
    const element = await fixture<ModelCostCalculator>(html`<model-cost-calculator></model-cost-calculator>`);
    expect(element.scenario.date).to.equal(new Date().toISOString().slice(0, 10));
  });
});

describe('A person', function () {
  this.timeout(30_000);

  it('adds and removes a model and changes a number by keyboard alone', async () => {
    const element = await make();
    one(element, '#search').focus();
    await sendKeys({ type: '4.1 nano' });
    expect(one(element, '#search').getAttribute('aria-expanded')).to.equal('true');
    expect(one(element, '#search').getAttribute('aria-activedescendant')).to.equal('hit-0');
    await sendKeys({ press: 'Enter' });
    await elementUpdated(element);
    expect(chips(element)).to.deep.equal(['GPT-4o', 'GPT-4o mini', 'GPT-4.1 nano']);
    expect(active(element)?.id).to.equal('search');

    await sendKeys({ press: 'Tab' });
    expect(active(element)?.getAttribute('aria-label')).to.equal('Remove GPT-4o');
    await sendKeys({ press: 'Enter' });
    await elementUpdated(element);
    await nextFrame();
    expect(chips(element)).to.deep.equal(['GPT-4o mini', 'GPT-4.1 nano']);
    expect(active(element)?.getAttribute('aria-label')).to.equal('Remove GPT-4o mini');

    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(active(element)?.localName).to.equal('summary');
    await sendKeys({ press: 'Tab' });
    expect(active(element)?.getAttribute('data-preset')).to.equal('chat');
    await sendKeys({ press: 'Tab' });
    expect(active(element)?.id).to.equal('workload-inputTokens');
    await sendKeys({ type: '2000' });
    await elementUpdated(element);
    expect(element.scenario.workload.inputTokens).to.equal(2000);
    expect(headline(element)).to.include('more than GPT-4.1 nano');
  });

  it('walks through the hits with the arrows and leaves with Escape', async () => {
    const element = await make();
    const search = one(element, '#search');
    search.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(all(element, '[role=option]').length).to.equal(6);
    await sendKeys({ press: 'ArrowUp' });
    expect(search.getAttribute('aria-activedescendant')).to.equal('hit-5');
    await sendKeys({ press: 'Escape' });
    expect(search.getAttribute('aria-expanded')).to.equal('false');
    expect(chips(element)).to.deep.equal(['GPT-4o', 'GPT-4o mini']);
  });

  it('cannot add the same model twice', async () => {
    const element = await make();
    one(element, '#search').focus();
    await sendKeys({ type: 'gpt-4o-mini' });
    await sendKeys({ press: 'Enter' });
    expect(chips(element)).to.deep.equal(['GPT-4o', 'GPT-4o mini']);
  });

  it('keeps the focus and their own text while typing', async () => {
    const element = await make();
    await retype(element, 'workload.inputTokens', '0012.50');
    expect(input(element, 'workload.inputTokens').value).to.equal('0012.50');
    expect(active(element)).to.equal(input(element, 'workload.inputTokens'));
    expect(element.scenario.workload.inputTokens).to.equal(12.5);
    input(element, 'workload.inputTokens').blur();
    await elementUpdated(element);
    expect(input(element, 'workload.inputTokens').value).to.equal('12.5');
  });

  it('types a share in percent', async () => {
    const element = await make();
    await retype(element, 'workload.cachedShare', '30');
    expect(element.scenario.workload.cachedShare).to.equal(0.3);
  });

  it('hears what is allowed when an entry is not, and keeps the last good result', async () => {
    const element = await make();
    const before = headline(element);
    await retype(element, 'workload.outputTokens', '-5');
    const field = input(element, 'workload.outputTokens');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const described = field.getAttribute('aria-describedby')!.split(' ').map((id) => element.shadowRoot!.getElementById(id)!.innerText);
    expect(described.at(-1)).to.equal('Takes a number from 0 to 10,000,000; the last good value is kept.');
    expect(headline(element)).to.equal(before);
    field.blur();
    await elementUpdated(element);
    expect(field.value).to.equal('-5');
    await retype(element, 'workload.outputTokens', '100');
    expect(field.getAttribute('aria-invalid')).to.equal('false');
    expect(element.scenario.workload.outputTokens).to.equal(100);
  });

  it('moves a slider, and the number follows', async () => {
    const element = await make();
    const slider = one(element, '.slider[name="workload.inputTokens"]');
    slider.focus();
    await sendKeys({ press: 'ArrowRight' });
    await elementUpdated(element);
    expect(input(element, 'workload.inputTokens').value).to.equal('1400');
    expect(slider.getAttribute('aria-valuetext')).to.equal('1,400');
  });

  it('opens a row to its lines', async () => {
    const element = await make();
    const button = one(element, '.expand');
    button.click();
    await elementUpdated(element);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(one(element, `#${button.getAttribute('aria-controls')!}`).innerText).to.contain('$0.0049975').and.to.contain('Exact to the last digit');
  });

  it('goes back to a default', async () => {
    const element = await make();
    await retype(element, 'workload.inputTokens', '9');
    all(element, '.default .link')[0]!.click();
    await elementUpdated(element);
    expect(input(element, 'workload.inputTokens').value).to.equal('1155');
  });
});

describe('Events', function () {
  this.timeout(30_000);

  it('come live while a person types, and once when they are done', async () => {
    const element = await make();
    const seen = record(element);
    await retype(element, 'workload.inputTokens', '20');
    expect(seen).to.deep.equal(['mcc-input', 'mcc-input']);
    setTimeout(() => input(element, 'workload.inputTokens').blur());
    const { detail } = await oneEvent(element, 'mcc-change');
    expect(detail.scenario.workload.inputTokens).to.equal(20);
    expect(seen).to.deep.equal(['mcc-input', 'mcc-input', 'mcc-change']);
  });

  it('do not come from attributes and properties', async () => {
    const element = await make();
    const seen = record(element);
    element.setAttribute('input-tokens', '9');
    element.scenario = { load: { queriesPerMonth: 5 } };
    await elementUpdated(element);
    expect(seen).to.deep.equal([]);
    expect([element.scenario.workload.inputTokens, element.scenario.load.queriesPerMonth]).to.deep.equal([9, 5]);
  });

  it('leave the shadow tree', async () => {
    const element = await make();
    const page = oneEvent(document, 'mcc-change');
    all(element, '.remove')[0]!.click();
    expect((await page).detail.scenario.options.length).to.equal(1);
  });
});

describe('A page', function () {
  this.timeout(30_000);

  it('says everything by attributes', async () => {
    const element = await fixture<ModelCostCalculator>(
      html`<model-cost-calculator date="2026-11-01" models="gpt-4.1, openai/gpt-4o@batch" input-tokens="10" output-tokens="20" cached-share="0.5" service-tier="flex" queries-per-month="30"></model-cost-calculator>`,
    );
    const { date, options, workload, serviceTier, load } = element.scenario;
    expect([date, options.length, workload.inputTokens, workload.outputTokens, workload.cachedShare, serviceTier, load.queriesPerMonth]).to.deep.equal(['2026-11-01', 2, 10, 20, 0.5, 'flex', 30]);
    element.removeAttribute('input-tokens');
    expect(element.scenario.workload.inputTokens).to.equal(1155);
  });

  for (const [name, value] of [
    ['models', '<img src=x onerror=alert(1)>@@'],
    ['input-tokens', 'NaN'],
    ['output-tokens', '1e999'],
    ['cached-share', '__proto__'],
    ['service-tier', 'constructor'],
    ['queries-per-month', '-1'],
    ['date', '2026-99-99'],
    ['locale', '<script>alert(1)</script>'],
  ]) {
    it(`hears of a hostile ${name}, and the default stays`, async () => {
      const element = await fixture<ModelCostCalculator>(html`<model-cost-calculator date=${DAY}></model-cost-calculator>`);
      const before = JSON.stringify(element.scenario);
      setTimeout(() => element.setAttribute(name!, value!));
      const { detail } = await oneEvent(element, 'mcc-error');
      expect(problems(element)).to.contain(detail.message);
      if (name !== 'date') expect(JSON.stringify(element.scenario)).to.equal(before);
      expect(table(element)).to.contain('16.7×');
      expect(element.shadowRoot!.querySelector('img, script')).to.equal(null);
    });
  }

  it('writes a scenario as inline JSON', async () => {
    const element = await fixture<ModelCostCalculator>(html`<model-cost-calculator date=${DAY} output-tokens="7"></model-cost-calculator>`);
    const script = document.createElement('script');
    Object.assign(script, { type: 'application/json', slot: 'scenario', textContent: '{"workload":{"inputTokens":5,"outputTokens":6}}' });
    element.append(script);
    await aTimeout(0);
    await elementUpdated(element);
    expect([element.scenario.workload.inputTokens, element.scenario.workload.outputTokens]).to.deep.equal([5, 7]);
  });

  it('sets properties before the element is upgraded', async () => {
    const element = document.createElement('model-cost-early') as ModelCostCalculator;
    Object.assign(element, { scenario: { date: DAY, workload: { inputTokens: 77 } } });
    document.body.append(element);
    const Calculator = customElements.get('model-cost-calculator') as typeof ModelCostCalculator;
    customElements.define('model-cost-early', class extends Calculator {});
    await elementUpdated(element);
    expect(element.scenario.workload.inputTokens).to.equal(77);
    expect(input(element, 'workload.inputTokens').value).to.equal('77');
    element.remove();
  });

  it('gives a catalogue of its own; a faulty one changes nothing', async () => {
    const element = await make();
    element.catalogue = { version: 1, sellers: { openai: { name: 'OpenAI', negotiatedMultiplier: 0.5 } }, offers: {} };
    while (!table(element).includes('$149.92')) await aTimeout(5);
    setTimeout(() => {
      element.catalogue = JSON.parse('{"version":1,"sellers":{"__proto__":{}},"offers":{}}');
    });
    await oneEvent(element, 'mcc-error');
    expect(table(element)).to.contain('$149.92');
    element.catalogue = undefined;
    await elementUpdated(element);
    expect(table(element)).to.contain('$299.85');
    expect(problems(element)).to.equal('');
  });

  it('shows the slotted text until the element is defined', async () => {
    const element = await fixture(html`<model-cost-undefined>GPT-4o against GPT-4o mini</model-cost-undefined>`);
    expect((element as HTMLElement).innerText).to.equal('GPT-4o against GPT-4o mini');
  });

  it('loads the definition twice', async () => {
    const Calculator = customElements.get('model-cost-calculator');
    const again = '../../src/widget/define.ts?again';
    await import(again);
    expect(customElements.get('model-cost-calculator')).to.equal(Calculator);
  });

  it('attaches and detaches it a hundred times', async () => {
    const element = await make();
    const parent = element.parentElement!;
    for (let round = 0; round < 100; round += 1) {
      element.remove();
      parent.append(element);
      if (round % 10 === 0) await elementUpdated(element);
    }
    await elementUpdated(element);
    expect(table(element)).to.contain('$299.85');
    const seen = record(element);
    await retype(element, 'workload.inputTokens', '5');
    expect(seen).to.deep.equal(['mcc-input']);
  });

  for (const [width, layout] of [
    [280, 'grid'],
    [800, 'table-row'],
  ] as const) {
    it(`has no sideways scrolling at ${width}px`, async () => {
      const box = document.createElement('div');
      box.style.inlineSize = `${width}px`;
      document.body.append(box);
      const element = document.createElement('model-cost-calculator');
      element.setAttribute('date', DAY);
      box.append(element);
      await elementUpdated(element);
      for (const button of all(element, '.expand, .drawer')) button.click();
      await elementUpdated(element);
      expect(one(element, '.root').scrollWidth).to.be.at.most(width);
      expect(getComputedStyle(one(element, '.option')).display).to.equal(layout);
      box.remove();
    });
  }
});
