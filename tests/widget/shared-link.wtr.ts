import { aTimeout, elementUpdated, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/widget/define.ts';
import type { ModelCostCalculator } from '../../src/widget/element.ts';
import { whole } from './whole.ts';

const DAY = '2026-11-22';
const until = (holds: () => boolean): Promise<void> => waitUntil(holds, 'it comes to be', { timeout: 10_000 });
/** Longer than a change waits before it is written. */
const WRITTEN = 600;
const bare = location.href.replace(/#.*$/u, '');
const one = (element: ModelCostCalculator, selector: string): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const problems = (element: ModelCostCalculator): string => one(element, '[part=problems]').innerText.replaceAll(/\s+/gu, ' ').trim();
const at = (hash: string): void => history.replaceState(null, '', `${bare}${hash}`);
const make = (): Promise<ModelCostCalculator> => fixture<ModelCostCalculator>(html`<model-cost-calculator date=${DAY} share="url"></model-cost-calculator>`);
const retype = async (element: ModelCostCalculator, path: string, text: string): Promise<void> => {
  const field = one(element, `#${path.replaceAll('.', '-')}`) as HTMLInputElement;
  field.focus();
  field.select();
  await sendKeys({ type: text });
  field.blur();
  await elementUpdated(element);
};

before(() => setViewport({ width: 1280, height: 900 }));
beforeEach(() => at(''));
after(() => at(''));

describe('A link in the hash of the page', function () {
  this.timeout(20_000);

  it('is read when the element is put on the page, over what the page says itself', async () => {
    at('#chapter-2&mcc.i=2000&mcc.m=openai/o3@batch');
    const element = await fixture<ModelCostCalculator>(html`<model-cost-calculator date=${DAY} input-tokens="5" output-tokens="7"></model-cost-calculator>`);
    const { workload, options } = element.scenario;
    expect([workload.inputTokens, workload.outputTokens, options, problems(element)]).to.deep.equal([2_000, 7, [{ offer: 'openai/o3', setting: { serviceTier: 'batch' } }], '']);
    await aTimeout(WRITTEN);
    expect(location.hash).to.equal('#chapter-2&mcc.i=2000&mcc.m=openai/o3@batch');
  });

  it('stands over the JSON of a slot that comes later', async () => {
    at('#mcc.i=2000');
    const element = await fixture<ModelCostCalculator>(html`<model-cost-calculator date=${DAY}></model-cost-calculator>`);
    element.append(Object.assign(document.createElement('script'), { type: 'application/json', slot: 'scenario', textContent: '{"workload":{"inputTokens":3,"outputTokens":4}}' }));
    await until(() => element.scenario.workload.outputTokens === 4);
    expect(element.scenario.workload.inputTokens).to.equal(2_000);
  });

  it('follows what a person does, once it is done, and keeps what the hash says to others', async () => {
    at('#chapter-2');
    const element = await make();
    const length = history.length;
    await retype(element, 'workload.inputTokens', '3000');
    await until(() => location.hash !== '#chapter-2');
    expect([location.hash, history.length]).to.deep.equal(['#chapter-2&mcc.i=3000', length]);
    await retype(element, 'workload.inputTokens', '1155');
    await until(() => location.hash === '#chapter-2');
  });

  it('survives a reload: another element reads what this one wrote', async () => {
    const element = await make();
    one(element, '[data-preset=code-completion]').click();
    await elementUpdated(element);
    await retype(element, 'workload.outputTokens', '99');
    await until(() => location.hash.includes('mcc.o=99'));
    const { scenario } = element;
    element.remove();
    expect((await make()).scenario).to.deep.equal(scenario);
  });

  it('of a page that says something says what makes the difference to it', async () => {
    const page = html`<model-cost-calculator date=${DAY} share="url" workload="rag-question" input-tokens="5"></model-cost-calculator>`;
    const element = await fixture<ModelCostCalculator>(page);
    await retype(element, 'workload.inputTokens', '1155');
    await until(() => location.hash !== '');
    const { scenario } = element;
    element.remove();
    expect((await fixture<ModelCostCalculator>(page)).scenario).to.deep.equal(scenario);
  });

  it('is followed when the hash changes, and on the way back', async () => {
    const element = await make();
    location.hash = '#mcc.i=10';
    await until(() => element.scenario.workload.inputTokens === 10);
    location.hash = '#mcc.o=20';
    await until(() => element.scenario.workload.outputTokens === 20);
    expect(element.scenario.workload.inputTokens).to.equal(1_155);
    history.back();
    await until(() => element.scenario.workload.inputTokens === 10);
    history.pushState({ of: 'the page' }, '', `${bare}&route=2#mcc.i=30`);
    history.back();
    await until(() => location.hash === '#mcc.i=10');
    history.forward();
    await until(() => element.scenario.workload.inputTokens === 30);
    await retype(element, 'workload.inputTokens', '40');
    await until(() => location.hash === '#mcc.i=40');
    expect(history.state).to.deep.equal({ of: 'the page' });
    expect(location.search.endsWith('&route=2')).to.equal(true);
  });

  it('tells nothing of it to the page: nobody has typed', async () => {
    const element = await make();
    const told: string[] = [];
    for (const name of ['mcc-input', 'mcc-change']) element.addEventListener(name, () => told.push(name));
    location.hash = '#mcc.i=10';
    await until(() => element.scenario.workload.inputTokens === 10);
    expect(told).to.deep.equal([]);
  });

  it('that goes leaves what is shown', async () => {
    at('#mcc.i=10');
    const element = await make();
    location.hash = '#chapter-3';
    await nextFrame();
    await aTimeout(50);
    expect(element.scenario.workload.inputTokens).to.equal(10);
  });

  it('is not written unasked, nor by an element that has gone', async () => {
    const unasked = await fixture<ModelCostCalculator>(html`<model-cost-calculator date=${DAY}></model-cost-calculator>`);
    await retype(unasked, 'workload.inputTokens', '3000');
    unasked.remove();
    const gone = await make();
    await retype(gone, 'workload.inputTokens', '3000');
    gone.remove();
    await aTimeout(WRITTEN);
    expect(location.hash).to.equal('');
  });

  it('is its own for each of several elements', async () => {
    at('#mcc.i=1&mcc2.i=2&mcc-left.i=3');
    const page = await fixture(html`<div>
      <model-cost-calculator date=${DAY} share="url"></model-cost-calculator>
      <model-cost-calculator date=${DAY} share="url" id="left"></model-cost-calculator>
      <model-cost-calculator date=${DAY} share="url"></model-cost-calculator>
    </div>`);
    const elements = [...page.querySelectorAll('model-cost-calculator')];
    expect(elements.map(({ scenario }) => scenario.workload.inputTokens)).to.deep.equal([1, 3, 2]);
    await elements[1]!.updateComplete;
    await retype(elements[1]!, 'workload.inputTokens', '4');
    await until(() => location.hash === '#mcc.i=1&mcc2.i=2&mcc-left.i=4');
  });

  it('where the browser does not let the address follow, that is said', async () => {
    const element = await make();
    history.replaceState = (): void => {
      throw new DOMException('too often', 'SecurityError');
    };
    await retype(element, 'workload.inputTokens', '3000');
    await until(() => problems(element) !== '').finally(() => Reflect.deleteProperty(history, 'replaceState'));
    expect(problems(element)).to.equal('The browser does not let the address of this page follow; “Copy link” still works.');
  });
});

describe('A hostile hash', function () {
  this.timeout(20_000);
  const HASHES: readonly (readonly [string, string, RegExp])[] = [
    ['NaN', '#mcc.i=NaN', /^In the link: workload\.inputTokens takes a number from 0 to 10,000,000, not “NaN”; the last good value is kept\.$/u],
    ['infinity', '#mcc.i=1e999', /“1e999”/u],
    ['a script', '#mcc.m=<script>window.pwned=1</script>@batch@batch', /^In the link: options takes/u],
    ['a script as a field', '#mcc.<img src=x onerror=window.pwned=1>=1', /^In the link: There is no field “<img/u],
    ['a prototype', '#mcc.__proto__=1&mcc.constructor=2&mcc.prototype.polluted=3', /There is no field “__proto__”/u],
    ['a broken escape', '#mcc.i=%E0%A4%A&mcc.%=%', /^In the link: workload\.inputTokens takes/u],
    ['a lone surrogate', '#mcc.i=\uD800', /takes a number/u],
    ['a megabyte', `#mcc.i=${'1'.repeat(1_000_000)}`, /more than 32,000 characters/u],
    ['a megabyte of fields', `#${'mcc.a=1&'.repeat(120_000)}`, /more than 32,000 characters/u],
    ['a megabyte for others', `#${'a=1&'.repeat(250_000)}`, /^$/u],
    ['only signs', '#&&==&=&mcc.&mcc', /^$/u],
  ];
  for (const [what, hash, said] of HASHES) {
    it(`with ${what} changes nothing`, async () => {
      const untouched = (await make()).scenario;
      document.querySelector('model-cost-calculator')!.remove();
      at(hash);
      const element = await whole(await make());
      expect(element.scenario).to.deep.equal(untouched);
      expect(problems(element)).to.match(said);
      expect([element.shadowRoot!.querySelector('img'), (window as { pwned?: number }).pwned, ({} as { polluted?: string }).polluted]).to.deep.equal([null, undefined, undefined]);
      location.hash = '#mcc.i=10';
      await until(() => element.scenario.workload.inputTokens === 10 && problems(element) === '');
    });
  }
});
