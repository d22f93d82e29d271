import { aTimeout, elementUpdated, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/widget/define.ts';
import type { ModelCostCalculator } from '../../src/widget/element.ts';
import { whole } from './whole.ts';
import { unfolded } from './unfolded.ts';

const SENTENCE = 'GPT-4o vs GPT-4o mini for 50k users asking 5 questions a day, a wrong answer costs $2 and claude';
const all = (element: ModelCostCalculator, selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (element: ModelCostCalculator, selector: string): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const field = (element: ModelCostCalculator): HTMLInputElement => one(element, '#question') as HTMLInputElement;
const chips = (element: ModelCostCalculator): string[] => all(element, '.question .chip').map(({ innerText }) => innerText.replace(/\s*×\s*$/u, '').trim());
const said = (element: ModelCostCalculator): string => one(element, '.question [role=status]').innerText;

async function make(attributes: Readonly<Record<string, string>> = {}): Promise<ModelCostCalculator> {
  const element = document.createElement('model-cost-calculator');
  for (const [name, value] of Object.entries({ date: '2026-11-22', ...attributes })) element.setAttribute(name, value);
  await fixture(html`<div>${element}</div>`);
  return whole(element);
}

async function type(element: ModelCostCalculator, text: string): Promise<void> {
  field(element).focus();
  await sendKeys({ type: text });
}

before(() => setViewport({ width: 1280, height: 900 }));

describe('The question', function () {
  this.timeout(30_000);

  it('is accessible, empty and asked', async () => {
    const element = await make();
    await expect(element).to.be.accessible();
    element.setAttribute('question', SENTENCE);
    await elementUpdated(element);
    await expect(element).to.be.accessible();
  });

  it('is read on Enter and written into the form once', async () => {
    const element = await make();
    await type(element, '50k users asking 5 questions a day');
    setTimeout(() => void sendKeys({ press: 'Enter' }));
    const { detail } = await oneEvent(element, 'mcc-change');
    await elementUpdated(element);
    expect([detail.scenario.load.users, detail.scenario.load.queriesPerUserPerDay, detail.scenario.sentence]).to.deep.equal([50_000, 5, '50k users asking 5 questions a day']);
    expect(chips(element)).to.deep.equal(['Users 50,000', 'Queries 5 per user per day']);
    expect(said(element)).to.equal('2 understood.');
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
  });

  it('is read after a pause, and typing on is not disturbed', async () => {
    const element = await make();
    await type(element, '50k users ');
    await waitUntil(() => element.scenario.load.users === 50_000, 'the pause is over', { timeout: 10_000 });
    await elementUpdated(element);
    expect(field(element).value).to.equal('50k users ');
    await sendKeys({ type: 'asking 3 questions a day' });
    await waitUntil(() => element.scenario.load.queriesPerUserPerDay === 3, 'the next pause is over', { timeout: 10_000 });
    expect(field(element).value).to.equal('50k users asking 3 questions a day');
  });

  it('clears nothing that it does not mention', async () => {
    const element = await make({ 'latency-limit': '3', 'input-tokens': '2000' });
    await type(element, '50k users');
    await sendKeys({ press: 'Enter' });
    await elementUpdated(element);
    expect([element.scenario.limits.latencySeconds, element.scenario.workload.inputTokens]).to.deep.equal([3, 2_000]);
  });

  it('loses the chip of an edited field, and the form wins', async () => {
    const element = await make({ question: SENTENCE });
    expect(chips(element)).to.include('Users 50,000');
    await unfolded(element);
    const users = one(element, '#load-users') as HTMLInputElement;
    users.focus();
    users.select();
    await sendKeys({ type: '60000' });
    await elementUpdated(element);
    expect(chips(element)).not.to.include('Users 50,000');
    expect(element.scenario.load.users).to.equal(60_000);
    field(element).focus();
    await sendKeys({ press: 'Enter' });
    await aTimeout(0);
    expect(element.scenario.load.users).to.equal(60_000);
  });

  it('loses a chip that is removed by keyboard, whose field goes back; the focus goes to the next', async () => {
    const element = await make({ question: SENTENCE });
    const remove = all(element, '.question .remove').find((button) => button.getAttribute('aria-label')!.includes('Users'))!;
    remove.focus();
    await sendKeys({ press: 'Enter' });
    await elementUpdated(element);
    await aTimeout(0);
    expect(element.scenario.load.users).to.equal(null);
    expect(chips(element)).not.to.include('Users 50,000');
    expect(element.shadowRoot!.activeElement?.className).to.equal('remove');
  });

  it('says plainly what was assumed and what was not read', async () => {
    const element = await make({ question: SENTENCE });
    expect(one(element, '.guess').innerText).to.equal('users are those active on a day');
    expect(one(element, '.question .warning').innerText).to.match(/^“claude” \(several models are called so: /u);
  });

  it('can be tried with an example', async () => {
    const element = await make();
    all(element, '.question .preset')[0]!.click();
    await elementUpdated(element);
    expect(field(element).value).to.equal(element.scenario.sentence);
    expect(chips(element)).to.include('Users 50,000');
  });

  it('of a page stands under its attributes, whichever comes first', async () => {
    const first = await make({ question: '50k users asking 5 questions a day', users: '7' });
    expect([first.scenario.load.users, first.scenario.load.queriesPerUserPerDay]).to.deep.equal([7, 5]);
    const last = await make({ users: '7', question: '50k users asking 5 questions a day' });
    expect([last.scenario.load.users, last.scenario.load.queriesPerUserPerDay]).to.deep.equal([7, 5]);
  });

  it('of a page without a script of its own is read from the slot', async () => {
    const element = await fixture<ModelCostCalculator>(html`<model-cost-calculator date="2026-11-22"><script type="application/json" slot="scenario">{"sentence":"50k users asking 5 questions a day","load":{"queriesPerUserPerDay":9}}</script></model-cost-calculator>`);
    await whole(element);
    expect([element.scenario.load.users, element.scenario.load.queriesPerUserPerDay]).to.deep.equal([50_000, 9]);
  });

  it('in a property says what the property does not', async () => {
    const element = await make();
    element.scenario = { sentence: '50k users asking 5 questions a day', load: { queriesPerUserPerDay: 2 } };
    await elementUpdated(element);
    expect([element.scenario.load.users, element.scenario.load.queriesPerUserPerDay]).to.deep.equal([50_000, 2]);
  });

  for (const [what, sentence] of [['markup', '<img src=x onerror=alert(1)>'], ['a name of every object', '__proto__ constructor'], ['a long text', 'a vs b '.repeat(10_000)]] as const) {
    it(`that is ${what} changes nothing and breaks nothing`, async () => {
      const element = await make();
      const before = JSON.stringify({ ...element.scenario, sentence: '' });
      element.setAttribute('question', sentence);
      await elementUpdated(element);
      expect(JSON.stringify({ ...element.scenario, sentence: '', question: 'compare' })).to.equal(before);
      expect(element.shadowRoot!.querySelector('img, script')).to.equal(null);
      expect(all(element, '.option').length).to.equal(2);
    });
  }
});
