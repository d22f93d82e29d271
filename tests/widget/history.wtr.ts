import { elementUpdated, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/widget/define.ts';
import type { ModelCostCalculator } from '../../src/widget/element.ts';
import { unfolded } from './unfolded.ts';

const ROWS = '2026-06,1000\n2026-07,1300\n2026-08,1600\n2026-09,1900\n2026-10,2200';
const one = (element: ModelCostCalculator, selector: string): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const text = (element: ModelCostCalculator, selector: string): string => one(element, selector)?.innerText.replaceAll(/\s+/gu, ' ').trim() ?? '';

async function make(width = 1_280): Promise<ModelCostCalculator> {
  const element = document.createElement('model-cost-calculator');
  for (const [name, value] of Object.entries({ date: '2026-11-22', models: 'openai/gpt-4o', growth: 'linear' })) element.setAttribute(name, value);
  await fixture(html`<div style="inline-size:${width}px">${element}</div>`);
  await elementUpdated(element);
  return unfolded(element);
}

async function paste(element: ModelCostCalculator, rows: string): Promise<void> {
  const area = one(element, '#history') as HTMLTextAreaElement;
  area.value = rows;
  area.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  area.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  one(element, '.history button').click();
  await elementUpdated(element);
}

const settled = (element: ModelCostCalculator): Promise<void> => waitUntil(() => text(element, '.history .fault, .history .fitted p') !== '', 'the fit is said', { timeout: 10_000 });

before(() => setViewport({ width: 1280, height: 900 }));

describe('A pasted history', function () {
  this.timeout(30_000);

  it('is accessible, read and refused', async () => {
    const element = await make();
    await expect(element).to.be.accessible();
    await paste(element, ROWS);
    await settled(element);
    await expect(element).to.be.accessible();
    await paste(element, '2026-06,many');
    await waitUntil(() => text(element, '.history .fault') !== '');
    await expect(element).to.be.accessible();
  });

  it('is fitted, shown and written into the fields once; then the form wins', async () => {
    const element = await make();
    const events: string[] = [];
    for (const type of ['mcc-input', 'mcc-change']) element.addEventListener(type, () => events.push(type));
    const changed = oneEvent(element, 'mcc-change');
    await paste(element, ROWS);
    await changed;
    await settled(element);
    expect(events).to.deep.equal(['mcc-input', 'mcc-change']);
    const { growth, load } = element.scenario;
    expect([growth.curve, load.users, growth['usersPerMonth']]).to.deep.equal(['linear', 2_500, 300]);
    expect((one(element, '#load-users') as HTMLInputElement).value).to.equal('2500');
    expect(text(element, '.history .fitted')).to.include('Linear, fitted to 5 rows from 2026-06 to 2026-10.').and.include('standard errors').and.include('root mean square').and.include('Filled in: Linear from 2026-11 on.');

    const users = one(element, '#load-users') as HTMLInputElement;
    users.focus();
    users.select();
    await sendKeys({ type: '9000' });
    await elementUpdated(element);
    expect([element.scenario.load.users, element.scenario.growth['usersPerMonth']]).to.deep.equal([9_000, 300]);
  });

  it('that cannot be read says where, and the last good state stays', async () => {
    const element = await make();
    await paste(element, ROWS);
    await settled(element);
    const before = element.scenario;
    await paste(element, '2026-06,1000\n2026-07,many');
    await waitUntil(() => text(element, '.history .fault') !== '');
    expect(text(element, '.history .fault')).to.equal('Line 2: “many” is no number of users such as 1234 or 1234.5.');
    expect(one(element, '#history').getAttribute('aria-describedby')).to.include('history-fault');
    expect(element.scenario).to.equal(before);
  });

  it('of adoptions says how it took them, and so does one of everyone so far', async () => {
    const element = await make();
    (one(element, '.history select') as HTMLSelectElement).value = 'adoptions';
    await paste(element, [840, 1_470, 2_110, 4_000, 7_590, 10_950, 10_530, 9_470, 7_790, 5_890].map((sales, index) => `${index + 1},${sales}`).join('\n'));
    await settled(element);
    expect(text(element, '.history .fitted')).to.include('The rows were taken as the people who came in each period.');
    expect(element.scenario.growth.curve).to.equal('bass');
    (one(element, '.history select') as HTMLSelectElement).value = 'users';
    await paste(element, [100, 260, 610, 1_300, 2_400, 3_600, 4_400, 4_800].map((users, index) => `${index + 1},${users}`).join('\n'));
    await waitUntil(() => text(element, '.history .fitted').includes('what came between two rows was fitted'));
  });

  for (const width of [280, 1280]) {
    it(`fits a page of ${width}px`, async () => {
      const element = await make(width);
      await unfolded(element);
      for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
      if (width < 768) one(element, '.drawer').click();
      await paste(element, ROWS);
      await settled(element);
      expect(element.scrollWidth).to.be.at.most(width);
      expect(one(element, '#history').getBoundingClientRect().width).to.be.above(100);
    });
  }

  it('is forgotten when the page says another scenario, and what still loads is dropped', async () => {
    const element = await make();
    await paste(element, ROWS);
    element.scenario = { load: { users: 7 } };
    await new Promise((done) => setTimeout(done, 500));
    expect([element.scenario.load.users, text(element, '.history .fitted')]).to.deep.equal([7, '']);
  });
});
