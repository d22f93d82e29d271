import { elementUpdated, expect, fixture, html } from '@open-wc/testing';
import { readScenario } from '../../src/scenario/read.ts';
import { FIELD_ATTRIBUTES } from '../../src/widget/declared.ts';
import '../../src/widget/define.ts';
import type { ModelCostCalculator } from '../../src/widget/element.ts';
import { nothingEscapes } from './escaped.ts';
import { whole } from './whole.ts';

const DAY = '2026-11-22';
const make = async (): Promise<ModelCostCalculator> => whole(await fixture(html`<model-cost-calculator date=${DAY}></model-cost-calculator>`));
const problems = (element: ModelCostCalculator): string => element.shadowRoot!.querySelector<HTMLElement>('[part=problems]')!.innerText;
const rows = (element: ModelCostCalculator): number => element.shadowRoot!.querySelectorAll('.option').length;

nothingEscapes();

/** What no attribute means, or not this one. */
const TEXTS: Readonly<Record<string, string>> = {
  'nothing': '',
  'not a number': 'NaN',
  'a number without end': '1e400',
  'minus nothing': '-0',
  'a number beyond every range': '9'.repeat(400),
  'a key that reaches a prototype': '__proto__',
  'a key of every object': 'constructor',
  'markup with a script': '"><img src=x onerror="window.pwned=1"><script>window.pwned=1</script>',
  'an address that is a script': 'javascript:window.pwned=1',
  'an expression of a template': '${window.pwned=1}{{pwned}}',
  'half a character': '\ud800',
  'text that turns round': '\u202e0001\u2066',
  'digits of Arabic': '\u0661\u0662\u0663',
  'control characters': '\u0000\u0007\u001b[31m',
  'names with too many marks': 'a@@@@,,,,@@batch@@,own/@x@,cascade(',
  'a megabyte': 'gpt-4o,'.repeat(150_000),
};

describe('Hostile attributes', function () {
  this.timeout(60_000);
  const names = [...FIELD_ATTRIBUTES.keys()].filter((name) => name !== 'date');
  let element: ModelCostCalculator;

  before(async () => {
    element = await make();
  });

  it('leave nothing behind when they are taken away', async () => {
    const before = JSON.stringify(element.scenario);
    for (const name of names) element.setAttribute(name, '1');
    for (const name of names) element.removeAttribute(name);
    await elementUpdated(element);
    expect([JSON.stringify(element.scenario), problems(element), rows(element)]).to.deep.equal([before, '', 2]);
  });

  for (const [what, text] of Object.entries(TEXTS)) {
    it(`every field holds what it held, or what it can mean, when each is ${what}`, async () => {
      for (const name of names) element.setAttribute(name, text);
      await elementUpdated(element);
      const read = readScenario(JSON.parse(JSON.stringify(element.scenario)), element.scenario);
      expect(read.problems).to.deep.equal([]);
      expect(problems(element)).not.to.equal('');
      expect(element.shadowRoot!.querySelector('img, script, a:not([href^="https://"])')?.outerHTML).to.equal(undefined);
    });
  }
});

describe('Hostile questions', function () {
  this.timeout(60_000);
  let element: ModelCostCalculator;

  before(async () => {
    element = await make();
  });

  for (const [what, text] of Object.entries({ ...TEXTS, 'as many numbers as a field holds': '1 '.repeat(1_000) })) {
    it(`${what}: is read or not, and nothing breaks`, async () => {
      element.setAttribute('question', text);
      await elementUpdated(element);
      expect(rows(element)).to.be.above(0);
      const field = element.shadowRoot!.querySelector<HTMLInputElement>('#question')!;
      field.value = text.slice(0, field.maxLength);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      await elementUpdated(element);
      expect(rows(element)).to.be.above(0);
      expect(element.shadowRoot!.querySelector('img, script')?.outerHTML).to.equal(undefined);
    });
  }
});
