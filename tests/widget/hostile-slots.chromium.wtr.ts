import { aTimeout, elementUpdated, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/widget/define.ts';
import type { ModelCostCalculator } from '../../src/widget/element.ts';
import { nothingEscapes } from './escaped.ts';
import { whole } from './whole.ts';

const DAY = '2026-11-22';
/** Characters in five megabytes. */
const FIVE_MEGABYTES = 5_000_000;
const until = (holds: () => boolean, what: string): Promise<void> => waitUntil(holds, what, { timeout: 30_000 });
const problems = (element: ModelCostCalculator): string => element.shadowRoot!.querySelector<HTMLElement>('[part=problems]')!.innerText;
const price = (element: ModelCostCalculator): string => element.shadowRoot!.querySelector<HTMLElement>('.option .perThousand')!.innerText;
const slotted = (slot: string, text: string): HTMLScriptElement => Object.assign(document.createElement('script'), { type: 'application/json', slot, textContent: text });
const nested = (depth: number): string => `${'{"workload":'.repeat(depth)}1${'}'.repeat(depth)}`;
const many = (count: number, entry: (index: number) => string): string => `{${Array.from({ length: count }, (_, index) => entry(index)).join(',')}}`;

nothingEscapes();

/** What no JSON of a slot should be, whatever it is for. */
const TEXTS: Readonly<Record<string, () => string>> = {
  'nothing': () => ' ',
  'no JSON': () => '{"workload":',
  'a list': () => '[1,2]',
  'null': () => 'null',
  'another version': () => '{"version":2}',
  'keys that reach a prototype': () => '{"__proto__":{"polluted":1},"workload":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}},"sellers":{"__proto__":{"polluted":1}},"offers":{"constructor":{"prototype":{"polluted":1}}}}',
  'a number without end': () => '{"workload":{"inputTokens":1e400}}',
  'a number of five megabytes': () => `{"workload":{"inputTokens":${'9'.repeat(FIVE_MEGABYTES)}}}`,
  'ten thousand brackets': () => '['.repeat(10_000),
  'a thousand levels': () => nested(1_000),
  'a million levels': () => '['.repeat(1_000_000) + ']'.repeat(1_000_000),
  'a text of five megabytes': () => JSON.stringify({ sentence: 'x'.repeat(FIVE_MEGABYTES) }),
  'five megabytes of quotes': () => '"'.repeat(FIVE_MEGABYTES),
  'thousands of unknown fields': () => many(6_000, (index) => `"x${index}":1`),
  'five megabytes of unknown fields': () => many(400_000, (index) => `"x${index}":1`),
  'a page': () => '<!doctype html><img src=x onerror="window.pwned=1"><script>window.pwned=1</script>',
  'a program': () => 'window.pwned = 1',
};

const HALF = '{"version":1,"sellers":{"openai":{"name":"OpenAI","negotiatedMultiplier":0.5}},"offers":{}}';
const seller = (more: string): string => `{"version":1,"sellers":{"openai":{"name":"OpenAI",${more}}},"offers":{}}`;

/** What no catalogue is, beside that. */
const CATALOGUES: Readonly<Record<string, () => string>> = {
  ...TEXTS,
  'a price without end': () => seller('"negotiatedMultiplier":1e400'),
  'a price of more digits than are read': () => seller('"negotiatedMultiplier":0.1234567890123456789'),
  'a price below nothing': () => seller('"negotiatedMultiplier":-1'),
  'an address that is a script': () => seller('"page":"javascript:window.pwned=1"'),
  'five megabytes of offers of nothing': () => `{"version":1,"sellers":{},"offers":${many(400_000, (index) => `"a/${index}":{}`)}}`,
};

describe('In the slot of the scenario', function () {
  this.timeout(60_000);

  for (const [what, text] of Object.entries(TEXTS)) {
    it(`${what}: is told of, and what the page says else stays`, async () => {
      const element = await fixture<ModelCostCalculator>(html`<model-cost-calculator date=${DAY} users="5"></model-cost-calculator>`);
      const before = [JSON.stringify(element.scenario), price(element)];
      const script = slotted('scenario', text());
      element.append(script);
      await until(() => problems(element) !== '', 'it is told of');
      expect([JSON.stringify(element.scenario), price(element), problems(element).length < 20_000]).to.deep.equal([...before, true]);
      script.replaceWith(slotted('scenario', '{"workload":{"inputTokens":77}}'));
      await until(() => element.scenario.workload.inputTokens === 77, 'the next one is read');
      expect(problems(element)).to.equal('');
    });
  }
});

describe('In the slot of the catalogue', function () {
  this.timeout(60_000);

  for (const [what, text] of Object.entries(CATALOGUES)) {
    it(`${what}: is told of, and the prices of the one before stay`, async () => {
      const element = await fixture<ModelCostCalculator>(html`<model-cost-calculator date=${DAY}></model-cost-calculator>`);
      const listed = price(element);
      const good = slotted('catalogue', HALF);
      element.append(good);
      await until(() => price(element) !== listed, 'the prices are half');
      const half = price(element);
      const bad = slotted('catalogue', text());
      good.replaceWith(bad);
      await until(() => problems(element) !== '', 'it is told of');
      expect(problems(element)).not.to.include('stack');
      expect([price(element), problems(element).length < 20_000, element.shadowRoot!.querySelector('img, script')?.outerHTML]).to.deep.equal([half, true, undefined]);
      bad.remove();
      await until(() => price(element) === listed && problems(element) === '', 'the listed prices are back');
    });
  }
});

describe('Children of the element', function () {
  this.timeout(30_000);

  it('are read where they are scripts of a slot, the first of each, and left as they are', async () => {
    const users = (count: number): string => `{"load":{"users":${count}}}`;
    const children = `<div slot="scenario">${users(1)}</div><template slot="scenario"><script>window.pwned = 1</script></template><section><script type="application/json" slot="scenario">${users(2)}</script></section><script type="application/json" slot="scenario">${users(3)}</script><script type="application/json" slot="scenario">${users(4)}</script><p slot="nowhere" onclick="window.pwned = 1">Text</p><svg onload="window.pwned = 1"><script>window.pwned = 1</script></svg>`;
    const element = document.createElement('model-cost-calculator');
    element.setAttribute('date', DAY);
    element.innerHTML = children;
    const written = element.innerHTML;
    await fixture(html`<div>${element}</div>`);
    await whole(element);
    expect(element.scenario.load.users).to.equal(3);
    element.scenario = { workload: { inputTokens: 77 } };
    await elementUpdated(element);
    expect([element.innerHTML, problems(element)]).to.deep.equal([written, '']);
    expect([...element.children].filter((child) => child.checkVisibility()).map(({ localName }) => localName)).to.deep.equal([]);
    expect(element.shadowRoot!.querySelector('script, svg[onload], [onclick]')?.outerHTML).to.equal(undefined);
  });

  it('that come in a slot of words are shown there, and what they carry stays theirs', async () => {
    const element = await whole(await fixture(html`<model-cost-calculator date=${DAY}></model-cost-calculator>`));
    const markup = '<img src=x onerror="window.pwned=1">';
    for (const slot of ['header', 'actions', 'disclaimer', 'footer']) element.append(Object.assign(document.createElement('button'), { slot, textContent: markup }));
    await aTimeout(0);
    await elementUpdated(element);
    expect([...element.children].filter((child) => child.checkVisibility() && (child as HTMLElement).innerText === markup)).to.have.length(4);
    expect(element.shadowRoot!.querySelector('img, script')?.outerHTML).to.equal(undefined);
  });
});
