import { aTimeout, elementUpdated, expect, fixture, html } from '@open-wc/testing';
import type { CatalogueData } from '../../src/catalogue/catalogue-data.ts';
import { readScenario } from '../../src/scenario/read.ts';
import '../../src/widget/define.ts';
import type { ModelCostCalculator } from '../../src/widget/element.ts';
import { nothingEscapes } from './escaped.ts';
import { whole } from './whole.ts';
import { unfolded } from './unfolded.ts';

const DAY = '2026-11-22';
const problems = (element: ModelCostCalculator): string => element.shadowRoot!.querySelector<HTMLElement>('[part=problems]')!.innerText;
const price = (element: ModelCostCalculator): string => element.shadowRoot!.querySelector<HTMLElement>('.option .perThousand')!.innerText;
const rows = (element: ModelCostCalculator): number => element.shadowRoot!.querySelectorAll('.option').length;

nothingEscapes();

const circle = (): unknown => {
  const made: Record<string, unknown> = {};
  made['workload'] = { inputTokens: made };
  made['load'] = made;
  return made;
};
const nested = (depth: number): unknown => JSON.parse(`${'{"workload":'.repeat(depth)}1${'}'.repeat(depth)}`);
const fails = (): never => {
  throw new Error('a trap');
};
const trapped = (): unknown => new Proxy({}, { get: fails, has: fails, ownKeys: fails, getPrototypeOf: fails, getOwnPropertyDescriptor: fails });
const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

/** What no scenario is. */
const SCENARIOS: Readonly<Record<string, () => unknown>> = {
  'a number': () => 5,
  'a text': () => '{"workload":{}}',
  'a large whole number': () => 10n,
  'a symbol': () => Symbol('s'),
  'a function': () => fails,
  'a list': () => [1, 2],
  'keys that reach a prototype': () => JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"workload":{"__proto__":{"polluted":1}}}'),
  'one that holds itself': circle,
  'one nested a thousand deep': () => nested(1_000),
  'a getter that throws': () => Object.defineProperty({}, 'workload', { enumerable: true, get: fails }),
  'a sentence that throws': () => Object.defineProperty({}, 'sentence', { enumerable: true, get: fails }),
  'a leaf that throws': () => ({ workload: Object.defineProperty({}, 'inputTokens', { enumerable: true, get: fails }) }),
  'a proxy that throws': trapped,
  'a proxy that is revoked': revoked,
  'a proxy for a leaf': () => ({ options: trapped(), workload: { inputTokens: revoked() } }),
  'a large whole number for a leaf': () => ({ workload: { inputTokens: 10n, outputTokens: Number.NaN } }),
  'a list of a hundred thousand options': () => ({ options: Array.from({ length: 100_000 }, () => ({ offer: 'openai/gpt-4o', setting: {} })) }),
  'ten thousand unknown fields': () => Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`workload${index}`, index])),
  'values with a say in how they are written': () => ({ workload: { inputTokens: { toJSON: fails } }, options: { toJSON: fails } }),
};

describe('Hostile scenarios', function () {
  this.timeout(60_000);
  let element: ModelCostCalculator;

  beforeEach(async () => {
    element = await whole(await fixture(html`<model-cost-calculator date=${DAY}></model-cost-calculator>`));
  });

  it('markup in one is text', async () => {
    const text = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>';
    element.scenario = { options: [{ offer: text, setting: {} }], sentence: text };
    await elementUpdated(element);
    expect(element.shadowRoot!.querySelector<HTMLElement>('.comparison')!.innerText).to.contain('onerror');
    expect(element.shadowRoot!.querySelector('img, script')?.outerHTML).to.equal(undefined);
  });

  for (const [what, hostile] of Object.entries(SCENARIOS)) {
    it(`${what}: is told of, and what can be read of it is shown`, async () => {
      Object.assign(element, { scenario: { workload: { inputTokens: 77 } } });
      element.scenario = hostile();
      await elementUpdated(element);
      expect(problems(element)).not.to.equal('');
      expect(problems(element).length).to.be.below(20_000);
      expect(rows(element)).to.be.above(0);
      expect(readScenario(JSON.parse(JSON.stringify(element.scenario)), element.scenario).problems).to.deep.equal([]);
      expect(element.shadowRoot!.querySelector('img, script')?.outerHTML).to.equal(undefined);
      element.setAttribute('output-tokens', '5');
      element.scenario = { workload: { inputTokens: 8 } };
      await elementUpdated(element);
      expect([element.scenario.workload.inputTokens, element.scenario.workload.outputTokens, problems(element)]).to.deep.equal([8, 5, '']);
    });
  }
});

const seller = (more: object): CatalogueData => ({ version: 1, sellers: { openai: { name: 'OpenAI', ...more } }, offers: {} });

/** What no catalogue is. */
const CATALOGUES: Readonly<Record<string, () => unknown>> = {
  'a number': () => 5,
  'a text': () => 'x',
  'an empty object': () => ({}),
  'what looks like a catalogue at work': () => ({ resolve: 1, data: {} }),
  'keys that reach a prototype': () => JSON.parse('{"version":1,"sellers":{"__proto__":{"polluted":1}},"offers":{"constructor":{"prototype":{"polluted":1}}}}'),
  'one that holds itself': circle,
  'a proxy that throws': trapped,
  'a proxy that is revoked': revoked,
  'a getter that throws': () => Object.defineProperty({ version: 1, offers: {} }, 'sellers', { enumerable: true, get: fails }),
  'a large whole number': () => seller({ negotiatedMultiplier: 10n }),
  'ten thousand offers of nothing': () => ({ version: 1, sellers: {}, offers: Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`a/${index}`, {}])) }),
  'an address that is a script': () => seller({ page: 'javascript:window.pwned=1' }),
};

describe('Hostile catalogues', function () {
  this.timeout(60_000);
  let element: ModelCostCalculator;

  beforeEach(async () => {
    element = await whole(await fixture(html`<model-cost-calculator date=${DAY}></model-cost-calculator>`));
  });

  for (const [what, hostile] of Object.entries(CATALOGUES)) {
    it(`${what}: is told of, and the prices stay`, async () => {
      const before = price(element);
      element.catalogue = hostile() as CatalogueData;
      for (let wait = 0; wait < 400 && problems(element) === ''; wait += 1) await aTimeout(10);
      expect(problems(element)).not.to.equal('');
      expect(price(element)).to.equal(before);
      element.catalogue = undefined;
      await elementUpdated(element);
      expect(problems(element)).to.equal('');
    });
  }

  it('names that are markup are text, in every place they are shown', async () => {
    await whole(element);
    const name = '<img src=x onerror="window.pwned=1">\u202e"\'`';
    element.catalogue = { version: 1, sellers: { openai: { name } }, offers: { 'openai/gpt-4o': { ...element.catalogue!.data.offers['openai/gpt-4o']!, name } } };
    for (let wait = 0; wait < 400 && !element.shadowRoot!.textContent.includes('onerror'); wait += 1) await aTimeout(10);
    for (const button of element.shadowRoot!.querySelectorAll<HTMLElement>('.expand, .ask')) button.click();
    await unfolded(element);
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    await elementUpdated(element);
    await aTimeout(50);
    expect(element.shadowRoot!.textContent).to.include('onerror');
    expect(element.shadowRoot!.querySelector('img, script, a:not([href^="https://"])')?.outerHTML).to.equal(undefined);
  });
});
