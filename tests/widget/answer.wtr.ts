import { elementUpdated, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/widget/define.ts';
import type { ModelCostCalculator } from '../../src/widget/element.ts';
import { whole } from './whole.ts';

const EVALUATED = { models: 'openai/gpt-4o@176of200,openai/gpt-4o-mini@160of200', users: '50000' };
const all = (element: ModelCostCalculator, selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (element: ModelCostCalculator, selector: string): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const verdict = (element: ModelCostCalculator): string => one(element, 'h2').innerText.replaceAll(/\s+/gu, ' ');
const slider = (element: ModelCostCalculator): HTMLInputElement => one(element, '.flip .slider') as HTMLInputElement;
const active = (element: ModelCostCalculator): Element | null => element.shadowRoot!.activeElement;

async function make(attributes: Readonly<Record<string, string>> = {}, width = 1_000): Promise<ModelCostCalculator> {
  const element = document.createElement('model-cost-calculator');
  for (const [name, value] of Object.entries({ date: '2026-11-22', ...attributes })) element.setAttribute(name, value);
  await fixture(html`<div style="inline-size:${width}px">${element}</div>`);
  await whole(element);
  // its width is measured, and the line laid out for it
  await nextFrame();
  await nextFrame();
  await elementUpdated(element);
  return element;
}

const press = async (element: ModelCostCalculator, ...keys: string[]): Promise<void> => {
  for (const key of keys) await sendKeys({ press: key });
  await elementUpdated(element);
};

before(() => setViewport({ width: 1280, height: 900 }));

describe('The answer', function () {
  this.timeout(30_000);

  for (const theme of ['light', 'dark'] as const) {
    it(`is accessible in ${theme} with everything behind it open`, async () => {
      const element = await make({ ...EVALUATED, theme, 'error-cost': '0.02' });
      for (const details of all(element, '.behind')) (details as HTMLDetailsElement).open = true;
      await expect(element).to.be.accessible();
    });
  }

  it('is drawn before what stands below it and the form, which updateComplete waits for', async () => {
    const element = document.createElement('model-cost-calculator');
    element.setAttribute('date', '2026-11-22');
    document.body.append(element);
    await Promise.resolve();
    await waitUntil(() => element.shadowRoot?.querySelector('h2'));
    const drawn = (): readonly number[] => ['.drawer', '[part~=option]', '[part~=stakes]', '[part~=footer]', '[part~=group]'].map((selector) => all(element, selector).length);
    expect(drawn()).to.deep.equal([1, 0, 0, 0, 0]);
    expect(one(element, '.answer').getBoundingClientRect().height, 'what comes after the element is out of sight').to.be.at.least(Math.min(window.innerHeight, 960));
    await element.updateComplete;
    expect(drawn().slice(0, 4)).to.deep.equal([1, 2, 1, 1]);
    expect(all(element, '[part~=input]').length).to.be.greaterThan(4);
    element.remove();
  });

  it('changes with its line and the table at once; what stands behind it keeps its words, says that they are late, and follows', async () => {
    const element = await make({ ...EVALUATED, 'error-cost': '0.02' });
    const behind = (of = element): string => all(of, '.because').map((part) => part.textContent.replaceAll(/\s+/gu, ' ')).join('');
    const seen = (): unknown => [verdict(element), one(element, '.flip').textContent, one(element, '[part~=comparison]').textContent].join('\n');
    const [before, seenBefore] = [behind(), seen()];
    const busy = (): readonly (string | null)[] => all(element, '.because').map((part) => part.getAttribute('aria-busy'));
    expect(busy()).to.deep.equal(['false', 'false']);
    element.setAttribute('output-tokens', '2110');
    await element.updateComplete;
    expect(seen()).not.to.equal(seenBefore);
    expect([behind(), busy()]).to.deep.equal([before, ['true', 'true']]);
    expect(all(element, '.because').map((part) => getComputedStyle(part).visibility)).to.deep.equal(['visible', 'visible']);
    await waitUntil(() => one(element, '.because').getAttribute('aria-busy') === 'false');
    expect(behind()).not.to.equal(before);
    expect(behind()).to.equal(behind(await make({ ...EVALUATED, 'error-cost': '0.02', 'output-tokens': '2110' })));
  });

  it('has nothing of another question behind it', async () => {
    const element = await make({ ...EVALUATED, 'error-cost': '0.02' });
    element.setAttribute('question-kind', 'monitoring');
    await element.updateComplete;
    expect(all(element, '.because').map((part) => [part.classList.contains('awaited'), getComputedStyle(part).visibility])).to.deep.equal([[true, 'hidden']]);
    await waitUntil(() => all(element, '.because.awaited').length === 0);
    expect(one(element, '.because').getAttribute('aria-busy')).to.equal('false');
  });

  it('has what stands behind it where no panels are wanted, and after it was away while that was worked out', async () => {
    const element = await make({ ...EVALUATED, 'error-cost': '0.02', panels: 'none' });
    expect(one(element, '.because').getAttribute('aria-busy')).to.equal('false');
    element.setAttribute('output-tokens', '2110');
    await element.updateComplete;
    const parent = element.parentElement!;
    element.remove();
    await nextFrame();
    expect(one(element, '.because').getAttribute('aria-busy')).to.equal('true');
    parent.append(element);
    await waitUntil(() => one(element, '.because').getAttribute('aria-busy') === 'false');
  });

  it('asks for what nobody else knows and keeps the focus while it is filled', async () => {
    const element = await make({ users: '50000' });
    expect(verdict(element)).to.include('How often they are right is not known.');
    for (const [id, text] of [['#right-0-correct', '176'], ['#right-0-asked', '200'], ['#right-1-correct', '160'], ['#right-1-asked', '200']] as const) {
      one(element, id).focus();
      await sendKeys({ type: text });
      await elementUpdated(element);
      expect(active(element)).to.equal(one(element, id));
    }
    expect(verdict(element)).to.match(/^Choose GPT-4o mini while a wrong answer costs you less than \$0\.059/u);
    one(element, '#stake').focus();
    await sendKeys({ type: '0.2' });
    await elementUpdated(element);
    expect(active(element)?.id).to.equal('stake');
    expect(element.scenario.stakes.errorUsd).to.equal(0.2);
    expect(verdict(element)).to.match(/^Choose GPT-4o: a wrong answer costs you \$0\.20/u);
  });

  it('takes the stake from the line by keyboard, and its words go with it', async () => {
    const element = await make({ ...EVALUATED, 'error-cost': '0.05' });
    slider(element).focus();
    expect(slider(element).getAttribute('aria-valuetext')).to.equal('$0.05: GPT-4o mini');
    await press(element, 'ArrowRight', 'ArrowRight');
    expect(element.scenario.stakes.errorUsd).to.equal(0.06);
    expect(slider(element).getAttribute('aria-valuetext')).to.equal('$0.06: GPT-4o');
    expect(verdict(element)).to.match(/^Choose GPT-4o: /u);
    expect((one(element, '#stake') as HTMLInputElement).value).to.equal('0.06');
    expect(active(element)).to.equal(slider(element));
  });

  it('has the thumb where the line says the stake is', async () => {
    const element = await make({ ...EVALUATED, 'error-cost': '0.05' });
    const { left, width } = slider(element).getBoundingClientRect();
    const { min, max, value } = slider(element);
    // the middle of a thumb of 16 px goes from 8 px to 8 px before the end
    const thumb = left + 8 + ((Number(value) - Number(min)) / (Number(max) - Number(min))) * (width - 16);
    const text = one(element, '.stake text').getBoundingClientRect();
    expect(Math.abs(text.left + text.width / 2 - thumb)).to.be.at.most(3);
  });

  it('is laid out anew for every width', async () => {
    for (const width of [280, 480, 768, 1_200]) {
      const element = await make({ ...EVALUATED, 'error-cost': '0.05' }, width);
      const svg = one(element, '.flip svg').getBoundingClientRect();
      expect(svg.width).to.be.at.most(width);
      expect(Math.abs(svg.width - one(element, '.stakes').getBoundingClientRect().width)).to.be.at.most(1);
      expect(one(element, '.root').scrollWidth).to.be.at.most(width);
      element.parentElement!.remove();
    }
  });

  it('says why a number is not taken and keeps the last good one', async () => {
    const element = await make({ ...EVALUATED, 'error-cost': '0.05' });
    const before = verdict(element);
    const stake = one(element, '#stake') as HTMLInputElement;
    stake.focus();
    stake.select();
    await sendKeys({ type: '-1' });
    await elementUpdated(element);
    expect(stake.getAttribute('aria-invalid')).to.equal('true');
    expect(one(element, '#stake-fault').innerText).not.to.equal('');
    expect(verdict(element)).to.equal(before);
  });

  it('has its verdict read out when it changes', async () => {
    expect(one(await make(EVALUATED), 'h2').getAttribute('aria-live')).to.equal('polite');
  });
});

describe('More ways', function () {
  this.timeout(30_000);

  it('add own GPUs and a cascade from a menu', async () => {
    const element = await make(EVALUATED);
    (one(element, '.ways') as HTMLDetailsElement).open = true;
    await waitUntil(() => all(element, '.ways button').length === 2);
    await expect(one(element, '.ways')).to.be.accessible();
    const [own, together] = all(element, '.ways button');
    (one(element, '.ways input[name=usd]') as HTMLInputElement).value = '2.5';
    own!.click();
    await elementUpdated(element);
    expect(element.scenario.options.length).to.equal(3);
    expect(element.scenario.options[2]).to.deep.include({ gpu: 'h100-sxm', gpus: 4, usdPerGpuHour: 2.5 });
    (one(element, '.ways select[name=first]') as HTMLSelectElement).value = '1';
    (one(element, '.ways select[name=second]') as HTMLSelectElement).value = '0';
    together!.click();
    await elementUpdated(element);
    expect(element.scenario.options[3]).to.deep.include({ way: 'cascade' });
    expect(all(element, '.option').length).to.equal(4);
  });
});
