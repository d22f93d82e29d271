import { aTimeout, elementUpdated, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/widget/define.ts';
import type { ModelCostCalculator } from '../../src/widget/element.ts';
import { nothingEscapes } from './escaped.ts';
import { whole } from './whole.ts';
import { unfolded } from './unfolded.ts';

const DAY = '2026-11-22';
const users = (element: ModelCostCalculator): string => element.shadowRoot!.querySelector<HTMLInputElement>('#load-users')!.value;
const rows = (element: ModelCostCalculator): number => element.shadowRoot!.querySelectorAll('.option').length;
const json = (scenario: object): HTMLScriptElement => Object.assign(document.createElement('script'), { type: 'application/json', slot: 'scenario', textContent: JSON.stringify(scenario) });

nothingEscapes();

describe('An element is made', function () {
  this.timeout(30_000);

  const WAYS: Readonly<Record<string, () => ModelCostCalculator>> = {
    'by its class': () => new (customElements.get('model-cost-calculator') as new () => ModelCostCalculator)(),
    'by its name': () => document.createElement('model-cost-calculator'),
    'of markup': () => new DOMParser().parseFromString('<model-cost-calculator></model-cost-calculator>', 'text/html').querySelector('model-cost-calculator')!,
    'as an import from another document': () => document.importNode(new DOMParser().parseFromString('<model-cost-calculator></model-cost-calculator>', 'text/html').querySelector('model-cost-calculator')!, true),
  };
  for (const [how, made] of Object.entries(WAYS)) {
    it(`${how}: without attributes of its own, and works`, async () => {
      const element = made();
      expect(element.getAttributeNames()).to.deep.equal([]);
      element.setAttribute('users', '123');
      document.body.append(element);
      await elementUpdated(element);
      await unfolded(element);
      expect([users(element), element.getAttributeNames()]).to.deep.equal(['123', ['users']]);
      element.remove();
    });
  }

  it('as a copy, which has its own life', async () => {
    const element = await fixture<ModelCostCalculator>(html`<model-cost-calculator date=${DAY} users="123"></model-cost-calculator>`);
    element.append(json({ load: { queriesPerUserPerDay: 9 } }));
    await aTimeout(0);
    element.scenario = { workload: { inputTokens: 5 } };
    const copy = element.cloneNode(true) as ModelCostCalculator;
    document.body.append(copy);
    await unfolded(element);
    await unfolded(copy);
    expect([copy.scenario.load.users, copy.scenario.load.queriesPerUserPerDay, copy.scenario.workload.inputTokens]).to.deep.equal([123, 9, 1155]);
    copy.setAttribute('users', '7');
    await elementUpdated(copy);
    expect([users(copy), users(element)]).to.deep.equal(['7', '123']);
    copy.remove();
  });
});

describe('An element is moved', function () {
  this.timeout(30_000);

  it('into a shadow tree and out of it: what was typed and opened stays', async () => {
    const element = await whole(await fixture(html`<model-cost-calculator date=${DAY}></model-cost-calculator>`));
    element.scenario = { load: { users: 55 } };
    await elementUpdated(element);
    element.shadowRoot!.querySelector<HTMLElement>('.expand')!.click();
    await unfolded(element);
    const host = document.createElement('div');
    document.body.append(host);
    for (const place of [host.attachShadow({ mode: 'closed' }), document.body]) {
      place.append(element);
      await elementUpdated(element);
      expect([users(element), element.shadowRoot!.querySelector('.expand')!.getAttribute('aria-expanded')]).to.deep.equal(['55', 'true']);
      expect(getComputedStyle(element.shadowRoot!.querySelector('h2')!).fontSize).not.to.equal('24px');
    }
    element.remove();
    host.remove();
  });

  it('into another document and back: it is styled there, and goes on', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const element = await unfolded(await whole(await fixture(html`<model-cost-calculator date=${DAY} users="55"></model-cost-calculator>`)));
    const other = frame.contentDocument!;
    other.body.append(other.adoptNode(element));
    element.setAttribute('users', '66');
    await elementUpdated(element);
    expect([users(element), rows(element)]).to.deep.equal(['66', 2]);
    expect(other.defaultView!.getComputedStyle(element.shadowRoot!.querySelector('h2')!).fontSize).not.to.equal('24px');
    document.body.append(document.adoptNode(element));
    element.setAttribute('users', '77');
    await elementUpdated(element);
    expect([users(element), rows(element)]).to.deep.equal(['77', 2]);
    expect(getComputedStyle(element.shadowRoot!.querySelector('h2')!).fontSize).not.to.equal('24px');
    element.remove();
    frame.remove();
  });
});

describe('What the page says of the element itself', function () {
  this.timeout(30_000);

  it('stays as it was written', async () => {
    const element = await fixture<ModelCostCalculator>(html`<model-cost-calculator date=${DAY} role="region" tabindex="0" lang="fr" dir="rtl" title="T" class="c" style="color: red" aria-label="L" contenteditable="false"></model-cost-calculator>`);
    const written = (): readonly string[] => element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)}`);
    const before = written();
    await whole(element);
    element.scenario = { load: { users: 5 } };
    element.theme = 'dark';
    element.locale = 'en';
    await elementUpdated(element);
    expect(written()).to.deep.equal(before);
  });

  it('may hide it', async () => {
    const element = await fixture<ModelCostCalculator>(html`<model-cost-calculator date=${DAY} hidden></model-cost-calculator>`);
    expect(getComputedStyle(element).display).to.equal('none');
  });

  it('in the JSON of its slot is read again when the script is another, or none', async () => {
    const element = await fixture<ModelCostCalculator>(html`<model-cost-calculator date=${DAY}></model-cost-calculator>`);
    const first = json({ load: { users: 5 } });
    element.append(first);
    await waitUntil(() => element.scenario.load.users === 5);
    first.replaceWith(json({ load: { users: 6 } }));
    await waitUntil(() => element.scenario.load.users === 6);
    element.replaceChildren();
    await waitUntil(() => element.scenario.load.users === null);
  });
});
