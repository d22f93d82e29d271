import { elementUpdated, expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/widget/define.ts';
import type { ModelCostCalculator } from '../../src/widget/element.ts';
import { whole } from './whole.ts';

/** What `model-cost replay --scenario-out` writes of a log with times. */
const LOGGED = {
  version: 1,
  options: [
    { offer: 'openai/gpt-4o', setting: {}, callSeconds: { p50: 5.734, p95: 10.234 }, ttftSeconds: { p50: 0.85, p95: 1.3 } },
    { offer: 'openai/gpt-4o-mini', setting: {}, callSeconds: { p50: 1.3, p95: 2.3 } },
  ],
  load: { activeHours: 'typed', hourShares: Array.from({ length: 24 }, (_, hour) => 1_000_000 + hour) },
};

const all = (element: ModelCostCalculator, selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (element: ModelCostCalculator, selector: string): HTMLElement => all(element, selector)[0]!;
const text = (element: ModelCostCalculator, selector: string): string => one(element, selector).innerText.replaceAll(/\s+/gu, ' ').trim();
const made = async (): Promise<ModelCostCalculator> => {
  const element = await fixture<ModelCostCalculator>(html`<model-cost-calculator date="2026-11-22" .scenario=${LOGGED}></model-cost-calculator>`);
  return whole(element);
};
const opened = async (element: ModelCostCalculator): Promise<ModelCostCalculator> => {
  one(element, '.expand').click();
  await elementUpdated(element);
  return element;
};
const type = async (element: ModelCostCalculator, field: string, typed: string): Promise<void> => {
  const input = one(element, `#own-0-${field}`) as HTMLInputElement;
  input.focus();
  input.select();
  await sendKeys(typed === '' ? { press: 'Delete' } : { type: typed });
  await elementUpdated(element);
};

before(() => setViewport({ width: 1280, height: 900 }));

describe('Times that a person measured themselves', function () {
  this.timeout(30_000);

  it('are shown as a log’s scenario has them, and named as one’s own', async () => {
    const element = await made();
    expect(text(element, '[data-row="0"] .wholeAnswer')).to.equal('5.7 / 10.2 s your timing');
    expect(text(element, '[data-row="0"] .firstWord')).to.equal('0.9 / 1.3 s your timing');
    expect(text(element, '[data-row="1"] .wholeAnswer')).to.equal('1.3 / 2.3 s your timing');
    expect(text(element, '[data-row="1"] .firstWord')).to.equal('not measured');
    expect(all(element, '.sources')).to.have.lengthOf(0);
    one(element, '[data-row="0"] .wholeAnswer .ask').click();
    await elementUpdated(element);
    expect(all(element, '#why-0 dd').map(({ innerText }) => innerText)).to.deep.equal(['5.73 s', '10.23 s']);
  });

  it('can be typed and taken away again', async () => {
    const element = await opened(await made());
    await type(element, 'callP50', '2.4');
    await type(element, 'callP95', '9.8');
    expect(text(element, '[data-row="0"] .wholeAnswer')).to.equal('2.4 / 9.8 s your timing');
    expect(element.scenario.options[0]).to.deep.include({ callSeconds: { p50: 2.4, p95: 9.8 }, ttftSeconds: { p50: 0.85, p95: 1.3 } });
    for (const field of ['firstP50', 'firstP95', 'callP95', 'callP50']) await type(element, field, '');
    expect(element.scenario.options[0]).to.deep.equal({ offer: 'openai/gpt-4o', setting: {} });
    expect(text(element, '[data-row="0"] .wholeAnswer')).to.match(/±\d+%$/u);
  });

  it('keep the last good ones where what was typed cannot be, and say why', async () => {
    const element = await opened(await made());
    await type(element, 'callP95', '3');
    expect(element.scenario.options[0]).to.deep.include({ callSeconds: { p50: 5.734, p95: 10.234 } });
    expect(one(element, '#own-0-callP95').ariaInvalid).to.equal('true');
    expect(text(element, '.own .fault')).to.equal('Takes seconds above 0, p95 no less than p50, and a first token no later than its call; the last good ones are kept.');
    await expect(element).to.be.accessible();
  });

  it('leave the hours of a log within their column', async () => {
    const { scrollWidth, clientWidth } = one(await made(), '.inputs');
    expect(scrollWidth).to.be.at.most(clientWidth);
  });
});
