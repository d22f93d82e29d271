import { aTimeout, elementUpdated, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/widget/define.ts';
import type { ModelCostCalculator } from '../../src/widget/element.ts';

const DAY = '2026-11-22';
/** What checks a catalogue is loaded first. */
const until = (holds: () => boolean): Promise<void> => waitUntil(holds, 'it comes to be', { timeout: 10_000 });
const one = (element: ModelCostCalculator, selector: string): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const problems = (element: ModelCostCalculator): string => one(element, '[part=problems]').innerText.replaceAll(/\s+/gu, ' ').trim();
const price = (element: ModelCostCalculator): string => one(element, '.option .perThousand').innerText.split('\n')[0]!;
const multiplier = (element: ModelCostCalculator): number | undefined => element.catalogue?.data.sellers['openai']?.negotiatedMultiplier;
const own = (negotiatedMultiplier: unknown): string => JSON.stringify({ version: 1, sellers: { openai: { name: 'OpenAI', negotiatedMultiplier } }, offers: {} });
const make = (attributes: Readonly<Record<string, string>>, inside = ''): Promise<ModelCostCalculator> => {
  const names = Object.entries({ date: DAY, ...attributes }).map(([name, value]) => `${name}="${value}"`);
  return fixture<ModelCostCalculator>(`<model-cost-calculator ${names.join(' ')}>${inside}</model-cost-calculator>`);
};
const slotted = (json: string): string => `<script type="application/json" slot="catalogue">${json}</script>`;

/** What the addresses of a test answer, in place of the network; and which of them were asked. */
const answers = new Map<string, (signal: AbortSignal) => Promise<Response>>();
const asked: string[] = [];
const network = window.fetch;
const answer = (path: string, text: string, wait = 0): void =>
  void answers.set(path, async (signal) => {
    await aTimeout(wait);
    signal.throwIfAborted();
    return new Response(text);
  });

before(() => {
  window.fetch = (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : String(input));
    const made = answers.get(pathname);
    if (!made) return network(input, init);
    asked.push(pathname);
    return made(init!.signal!);
  };
});
after(() => {
  window.fetch = network;
});
beforeEach(() => {
  answers.clear();
  asked.length = 0;
});

describe('A catalogue at an address', function () {
  this.timeout(20_000);

  it('is fetched, checked and laid over the bundled one, and that it is under way is said politely', async () => {
    answer('/prices.json', own(0.5), 100);
    const element = await make({ src: '/prices.json' });
    await until(() => problems(element) !== '');
    expect(problems(element)).to.equal('Reading the catalogue at /prices.json; until it is there these are the prices from before.');
    expect([one(element, '[part=problems]').getAttribute('role'), price(element)]).to.deep.equal(['status', '$4.998']);
    await expect(element).to.be.accessible();
    await until(() => price(element) === '$2.499');
    expect([problems(element), multiplier(element)]).to.deep.equal(['', 0.5]);
    expect(element.catalogue!.data.offers['openai/gpt-4o']).not.to.equal(undefined);
  });

  it('may be any file beside the page', async () => {
    const element = await make({ src: '/tests/widget/own-catalogue.json' });
    await until(() => multiplier(element) === 0.25);
  });

  const FAULTS: readonly (readonly [string, string, RegExp])[] = [
    ['no JSON', '<html>Log in</html>', /\/faulty\.json: requires JSON, got /u],
    ['a fault of its schema', own('cheap'), /\/faulty\.json: sellers\.openai\.negotiatedMultiplier requires a finite number, got "cheap"/u],
    ['a key that reaches a prototype', '{"version":1,"sellers":{"__proto__":{"name":"x"}},"offers":{}}', /\/faulty\.json: sellers has key "__proto__", which is not allowed/u],
    ['a number that no double holds', '{"version":1,"sellers":{},"offers":{},"x":1e400}', /\/faulty\.json: has the number 1e400/u],
    ['a script for a page', JSON.stringify({ version: 1, sellers: { me: { name: 'Me', page: 'javascript:window.pwned=1' } }, offers: {} }), /sellers\.me\.page requires an https:\/\/ address, got "javascript:window\.pwned=1"/u],
    ['nothing', '', /\/faulty\.json: requires JSON/u],
    ['a list', '[]', /\/faulty\.json: .*requires a table/u],
    ['a thousand faults', JSON.stringify({ version: 1, sellers: {}, offers: Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`a/${index}`, {}])) }), /and \d+ more$/u],
    ['five megabytes and more', ' '.repeat(5_000_001), /^This catalogue could not be used; the last good one is kept\. \/faulty\.json is larger than 5 MB\.$/u],
  ];
  for (const [what, text, said] of FAULTS) {
    it(`with ${what} is refused in place; the last good one is kept`, async () => {
      answer('/good.json', own(0.5));
      answer('/faulty.json', text);
      const element = await make({ src: '/good.json' });
      await until(() => multiplier(element) === 0.5);
      const errors: string[] = [];
      element.addEventListener('mcc-error', ({ detail }) => errors.push(detail.message));
      element.src = '/faulty.json';
      await until(() => errors.length > 0);
      await elementUpdated(element);
      expect(problems(element)).to.match(said).and.to.match(/^This catalogue could not be used; the last good one is kept\./u);
      expect(problems(element).length).to.be.below(8_000);
      expect([price(element), ({} as { name?: string }).name]).to.deep.equal(['$2.499', undefined]);
      element.src = '/good.json';
      await until(() => problems(element) === '');
    });
  }

  it('that is not there, or no address, is said', async () => {
    const element = await make({ src: '/tests/widget/no-such-catalogue.json' });
    await until(() => problems(element).includes('answered'));
    expect(problems(element)).to.equal('This catalogue could not be used; the last good one is kept. /tests/widget/no-such-catalogue.json answered 404.');
    element.src = 'javascript:window.pwned=1';
    await until(() => problems(element).includes('“javascript:window.pwned=1” is no http or https address.'));
    element.src = 'http://127.0.0.1:1/';
    await until(() => problems(element).includes('could not be fetched'));
    expect(price(element)).to.equal('$4.998');
  });

  it('of two the later one counts, whichever comes first', async () => {
    answer('/slow.json', own(0.1), 300);
    answer('/fast.json', own(0.5));
    const element = await make({ src: '/slow.json' });
    await until(() => asked.length === 1);
    element.src = '/fast.json';
    await until(() => multiplier(element) === 0.5);
    await aTimeout(400);
    expect([multiplier(element), problems(element)]).to.deep.equal([0.5, '']);
  });

  it('goes with the attribute', async () => {
    answer('/prices.json', own(0.5));
    const element = await make({ src: '/prices.json' });
    await until(() => multiplier(element) === 0.5);
    element.removeAttribute('src');
    await until(() => multiplier(element) === undefined);
    expect(price(element)).to.equal('$4.998');
  });

  it('is not fetched where nobody asks for it, nor taken by an element that has gone', async () => {
    answer('/prices.json', own(0.5), 1_000);
    const element = await make({});
    await aTimeout(50);
    expect(asked).to.deep.equal([]);
    element.src = '/prices.json';
    await until(() => asked.length === 1);
    const parent = element.parentElement!;
    element.remove();
    await aTimeout(1_200);
    expect(multiplier(element)).to.equal(undefined);
    parent.append(element);
    await until(() => multiplier(element) === 0.5);
    expect(asked.length).to.equal(2);
  });

  it('with code in its names is text', async () => {
    const hostile = [{ source: 'javascript:window.pwned=1 https://ok.example/"onclick="window.pwned=1', checked: '2026-11-10', confidence: 'single', usdPerMillionTokens: { input: 1, output: 1 } }];
    const evil = '<img src=x onerror="window.pwned=1">';
    answer('/evil.json', JSON.stringify({ version: 1, sellers: { me: { name: evil } }, offers: { 'me/evil': { name: evil, tier: 'small', note: 'javascript:window.pwned=1', price: hostile } } }));
    const element = await make({ src: '/evil.json', models: 'me/evil' });
    await until(() => one(element, '.expand')?.innerText === evil);
    one(element, '.expand').click();
    await aTimeout(100);
    expect([...element.shadowRoot!.querySelectorAll('a')].map(({ href }) => href).filter((href) => !href.startsWith('https://'))).to.deep.equal([]);
    expect([element.shadowRoot!.querySelector('img'), (window as { pwned?: number }).pwned]).to.deep.equal([null, undefined]);
  });
});

describe('Of several catalogues', function () {
  this.timeout(20_000);

  it('a property stands over one in the slot, that over an address, and that over the bundled one', async () => {
    answer('/prices.json', own(0.5));
    const element = await make({ src: '/prices.json' }, slotted(own(0.25)));
    await until(() => multiplier(element) === 0.25);
    await until(() => asked.length === 1);
    await aTimeout(50);
    expect(multiplier(element)).to.equal(0.25);
    element.catalogue = JSON.parse(own(0.75));
    await until(() => multiplier(element) === 0.75);
    element.querySelector('script')!.remove();
    await aTimeout(50);
    expect(multiplier(element)).to.equal(0.75);
    element.catalogue = undefined;
    await until(() => multiplier(element) === 0.5);
    element.removeAttribute('src');
    await until(() => multiplier(element) === undefined);
  });

  it('one in the slot that is faulty is said, and the bundled one stays', async () => {
    const element = await make({}, slotted('{"version":1,"sellers":{},"offers":{},"ofers":{}}'));
    await until(() => problems(element) !== '');
    expect(problems(element)).to.include('catalogue: has unknown key "ofers"; did you mean "offers"?');
    expect(price(element)).to.equal('$4.998');
  });

  it('one in the slot may come later', async () => {
    const element = await fixture<ModelCostCalculator>(html`<model-cost-calculator date=${DAY}></model-cost-calculator>`);
    const script = Object.assign(document.createElement('script'), { type: 'application/json', slot: 'catalogue', textContent: own(0.5) });
    element.append(script);
    await until(() => multiplier(element) === 0.5);
  });
});
