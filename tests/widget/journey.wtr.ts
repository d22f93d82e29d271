import { elementUpdated, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/widget/define.ts';
import type { ModelCostCalculator } from '../../src/widget/element.ts';
import { whole } from './whole.ts';
import { unfolded } from './unfolded.ts';

const DAY = '2026-11-22';
const MODELS = 'openai/gpt-4o,openai/gpt-5,openai/gpt-4o@batch,groq/gpt-oss-120b,openai/nothing';
const make = async (models = 'openai/gpt-4o,openai/gpt-5-mini'): Promise<ModelCostCalculator> =>
  whole(await fixture(html`<model-cost-calculator date=${DAY} models=${models}></model-cost-calculator>`));
const all = (element: ModelCostCalculator, selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (element: ModelCostCalculator, selector: string): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const text = (element: ModelCostCalculator, selector: string): string => one(element, selector).innerText.replaceAll(/\s+/gu, ' ').trim();
const active = (element: ModelCostCalculator): HTMLElement => element.shadowRoot!.activeElement as HTMLElement;
const press = async (element: ModelCostCalculator, ...keys: string[]): Promise<void> => {
  for (const key of keys) await sendKeys({ press: key });
  await elementUpdated(element);
  await nextFrame();
};
const type = async (element: ModelCostCalculator, typed: string): Promise<void> => {
  await sendKeys({ type: typed });
  await elementUpdated(element);
};

async function openEverything(element: ModelCostCalculator): Promise<void> {
  await whole(element);
  one(element, '[data-preset=code-completion]').click();
  await elementUpdated(element);
  for (const button of all(element, '.expand, .drawer')) button.click();
  await elementUpdated(element);
  await unfolded(element);
  for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
  for (const [index, number] of ['.perThousand', '.estimate', '.right', '.wholeAnswer'].entries()) (all(element, `.option[data-row="${index}"] ${number} .ask`)[0] ?? all(element, `.option[data-row="${index}"] .ask`)[0])?.click();
  await elementUpdated(element);
}

before(() => setViewport({ width: 1280, height: 900 }));

describe('Everything of one query', function () {
  this.timeout(30_000);

  for (const theme of ['light', 'dark'] as const) {
    it(`is accessible in ${theme} with everything open`, async () => {
      const element = await fixture<ModelCostCalculator>(html`<model-cost-calculator date=${DAY} theme=${theme} models=${MODELS} latency-limit="8"></model-cost-calculator>`);
      await openEverything(element);
      expect(all(element, '.why').length).to.be.at.least(4);
      one(element, '#own-0-asked').focus();
      await type(element, '-1');
      await expect(element).to.be.accessible();
    });
  }

  for (const width of [280, 320, 480, 640, 768, 960, 1280, 1600]) {
    it(`does not scroll sideways at ${width}px with everything open`, async () => {
      const box = document.createElement('div');
      box.style.inlineSize = `${width}px`;
      document.body.append(box);
      const element = document.createElement('model-cost-calculator');
      element.setAttribute('date', DAY);
      element.setAttribute('models', `${MODELS},openai/gpt-4o-mini,openai/gpt-5@high`);
      box.append(element);
      await elementUpdated(element);
      await openEverything(element);
      // long rules of a seller stand in its lines
      one(element, '[data-preset=support-bot]').click();
      await elementUpdated(element);
      const root = one(element, '.root');
      const beyond = all(element, '.root *').filter((inner) => inner.checkVisibility() && !inner.closest('.unseen, .hits, .drawer-summary') && inner.getBoundingClientRect().right > root.getBoundingClientRect().right + 1);
      expect(beyond.map(({ className, tagName }) => `${tagName}.${className}`)).to.deep.equal([]);
      expect(root.scrollWidth).to.be.at.most(width);
      box.remove();
    });
  }
});

describe('By keyboard alone', function () {
  this.timeout(20_000);

  it('a person chooses a preset, edits it, opens a formula, closes it and sets their own evaluation', async () => {
    const element = await make();
    one(element, '[aria-pressed=true]').focus();
    await press(element, 'ArrowRight', 'End', 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
    expect(element.scenario.workload.preset).to.equal('code-completion');
    expect(text(element, '[aria-pressed=true]')).to.equal('Code completion');
    expect(element.scenario.workload.inputTokens).to.equal(2048);

    await press(element, 'Tab');
    expect(active(element).id).to.equal('workload-inputTokens');
    await type(element, '3000');
    expect(text(element, '[aria-pressed=true]')).to.equal('Code completion · edited');

    const number = one(element, '.option[data-row="0"] .perThousand .ask');
    const place = (): number => number.getBoundingClientRect().top;
    number.scrollIntoView({ block: 'center' });
    number.focus();
    const before = place();
    await press(element, 'Enter');
    expect(number.getAttribute('aria-expanded')).to.equal('true');
    expect(active(element)).to.equal(number);
    expect(Math.abs(place() - before)).to.be.at.most(1);
    const workings = one(element, `#${number.getAttribute('aria-controls')!}`);
    expect(workings.innerText).to.contain('What a query costs').and.to.contain('3,000 tokens').and.to.contain('= $0.00778 per query');

    await press(element, 'Tab', 'Escape');
    expect(number.getAttribute('aria-expanded')).to.equal('false');
    expect(active(element)).to.equal(number);
    expect(workings.checkVisibility()).to.equal(false);

    await sendKeys({ down: 'Shift' });
    await press(element, 'Tab');
    await sendKeys({ up: 'Shift' });
    expect(active(element).className).to.equal('expand');
    await press(element, 'Enter');
    one(element, '#own-0-correct').focus();
    await type(element, '176');
    expect(element.scenario.options[0]?.evaluation).to.equal(undefined);
    await press(element, 'Tab');
    expect(active(element).id).to.equal('own-0-asked');
    await type(element, '200');
    expect(element.scenario.options[0]?.evaluation).to.deep.equal({ correct: 176, asked: 200 });
    expect(text(element, '.option[data-row="0"] .right')).to.equal('88% 82.8–91.8 your evaluation');
    expect(active(element).id).to.equal('own-0-asked');
    await press(element, 'Escape');
    expect(active(element).className).to.equal('expand');
  });
});

describe('A person', function () {
  this.timeout(30_000);

  it('hears what an evaluation takes, and the last good one is kept', async () => {
    const element = await make();
    const said: string[] = [];
    for (const name of ['mcc-input', 'mcc-change']) element.addEventListener(name, () => said.push(name));
    one(element, '.expand').click();
    await elementUpdated(element);
    one(element, '#own-0-correct').focus();
    await type(element, '9');
    one(element, '#own-0-asked').focus();
    await type(element, '1');
    const field = one(element, '#own-0-asked') as HTMLInputElement;
    expect([field.value, field.getAttribute('aria-invalid'), text(element, `#${field.getAttribute('aria-describedby')!}`)]).to.deep.equal([
      '1',
      'true',
      'Takes whole numbers, at least 1 question and no more right than asked; the last good ones are kept.',
    ]);
    await type(element, '0');
    expect(element.scenario.options[0]?.evaluation).to.deep.equal({ correct: 9, asked: 10 });
    field.blur();
    await elementUpdated(element);
    expect([field.value, said.at(-1)]).to.deep.equal(['10', 'mcc-change']);
  });

  it('clears half an evaluation without losing the other half', async () => {
    const element = await make();
    element.scenario = { ...element.scenario, options: [{ offer: 'openai/gpt-4o', setting: {}, evaluation: { correct: 9, asked: 10 } }] };
    await elementUpdated(element);
    one(element, '.expand').click();
    await elementUpdated(element);
    const [correct, asked] = all(element, '#own-0-correct, #own-0-asked') as HTMLInputElement[];
    correct!.focus();
    correct!.select();
    await press(element, 'Delete');
    expect([element.scenario.options[0]?.evaluation, asked!.value]).to.deep.equal([undefined, '10']);
    await type(element, '8');
    expect(element.scenario.options[0]?.evaluation).to.deep.equal({ correct: 8, asked: 10 });
  });

  it('guesses where nothing was measured', async () => {
    const element = await make();
    one(element, '.expand').click();
    await elementUpdated(element);
    one(element, '#own-0-guess').focus();
    await type(element, '90');
    expect(text(element, '.option[data-row="0"] .right')).to.equal('90% a guess');
  });

  it('chooses an effort, and what is open stays open', async () => {
    const element = await make();
    all(element, '.expand')[1]!.click();
    await elementUpdated(element);
    const select = one(element, '#own-1-effort') as HTMLSelectElement;
    select.focus();
    select.value = 'high';
    select.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await elementUpdated(element);
    expect(element.scenario.options[1]).to.deep.include({ setting: { effort: 'high' } });
    expect(text(element, '.option[data-row="1"] .expand')).to.equal('GPT-5 Mini · high');
    expect(one(element, '#breakdown-1').checkVisibility()).to.equal(true);
    expect(active(element)).to.equal(select);
  });

  it('chooses what quality is measured by', async () => {
    const element = await make();
    const select = one(element, '#quality-benchmark') as HTMLSelectElement;
    select.value = 'aider-polyglot';
    select.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await elementUpdated(element);
    expect(text(element, '.option[data-row="0"] .right')).to.contain('Aider polyglot');
    expect(text(element, '.sources')).to.contain('Right: Aider');
  });

  it('unfolds a group by key: its fields are drawn then, and keep what is typed while it is folded again', async () => {
    const element = await make();
    const summary = one(element, '[data-group=limits] summary');
    expect(all(element, '#limits-latencySeconds')).to.deep.equal([]);
    summary.focus();
    await press(element, 'Enter');
    await waitUntil(() => all(element, '#limits-latencySeconds').length === 1);
    one(element, '#limits-latencySeconds').focus();
    await type(element, '-');
    summary.focus();
    await press(element, 'Enter');
    await press(element, 'Enter');
    expect(one(element, '#limits-latencySeconds').getAttribute('aria-invalid')).to.equal('true');
  });

  it('empties a limit again', async () => {
    const element = await unfolded(await make());
    const limit = one(element, '#limits-latencySeconds') as HTMLInputElement;
    limit.focus();
    await type(element, '1');
    expect(element.scenario.limits.latencySeconds).to.equal(1);
    expect(text(element, '.option[data-row="0"] .wholeAnswer .warning')).to.match(/^✕ only \d+% within 1 s$/u);
    await press(element, 'Backspace');
    expect(element.scenario.limits.latencySeconds).to.equal(null);
    await type(element, '-');
    expect([element.scenario.limits.latencySeconds, limit.getAttribute('aria-invalid')]).to.deep.equal([null, 'true']);
  });

  it('goes back to what the preset says', async () => {
    const element = await make();
    one(element, '[data-preset=support-bot]').click();
    await elementUpdated(element);
    one(element, '#workload-outputTokens').focus();
    await type(element, '9');
    all(element, '.input .default .link')[0]!.click();
    await elementUpdated(element);
    expect(element.scenario.workload.outputTokens).to.equal(180);
    expect(text(element, '[aria-pressed=true]')).to.equal('Support bot');
  });

  it('sees each number opened one at a time in its row, each row for itself', async () => {
    const element = await make();
    one(element, '.option[data-row="0"] .perThousand .ask').click();
    one(element, '.option[data-row="0"] .perMonth .ask').click();
    one(element, '.option[data-row="1"] .perMonth .ask').click();
    await elementUpdated(element);
    expect(all(element, '.why h3').map(({ innerText }) => innerText)).to.deep.equal(['What a month costs', 'What a month costs']);
  });
});

describe('A page', function () {
  it('names a preset, and what it says beside it stands over it', async () => {
    const element = await fixture<ModelCostCalculator>(html`<model-cost-calculator date=${DAY} output-tokens="99" workload="code-completion" models="openai/gpt-4o@176of200"></model-cost-calculator>`);
    const { workload, quality, options } = element.scenario;
    expect([workload.inputTokens, workload.outputTokens, quality.benchmark, options[0]?.evaluation?.correct]).to.deep.equal([2048, 99, 'aider-polyglot', 176]);
    element.setAttribute('workload', 'support-bot');
    expect([element.scenario.workload.systemTokens, element.scenario.quality.benchmark]).to.deep.equal([1500, 'none']);
    element.removeAttribute('workload');
    expect([element.scenario.workload.preset, element.scenario.workload.inputTokens, element.scenario.workload.outputTokens]).to.deep.equal(['chat', 1155, 99]);
  });
});

describe('A hostile scenario', function () {
  this.timeout(30_000);

  for (const [name, scenario, kept] of [
    ['a script for a benchmark', { quality: { benchmark: '<script>alert(1)</script>' } }, true],
    ['a prototype for a preset', { workload: { preset: '__proto__' } }, true],
    ['a preset that is a method', { workload: { preset: 'constructor' } }, false],
    ['an evaluation of more than was asked', { options: [{ offer: 'openai/gpt-4o', setting: {}, evaluation: { correct: 9, asked: 1 } }] }, true],
    ['a guess above one', { options: [{ offer: 'openai/gpt-4o', setting: {}, guessedSuccess: 9 }] }, true],
    ['a benchmark nobody has', { quality: { benchmark: 'constructor' } }, false],
    ['a limit that is none', { limits: { latencySeconds: 'NaN' } }, true],
    ['an option with a prototype', JSON.parse('{"options":[{"offer":"openai/gpt-4o","setting":{"__proto__":{"effort":"high"}}}]}') as unknown, true],
  ] as const) {
    it(`${name}: ${kept ? 'is reported and changes nothing' : 'is taken as a word, and everything is still there'}`, async () => {
      const element = await whole(await make());
      const before = JSON.stringify(element.scenario);
      element.scenario = scenario;
      await elementUpdated(element);
      expect(JSON.stringify(element.scenario) === before).to.equal(kept);
      expect(text(element, '[part=problems]') !== '').to.equal(kept);
      await openEverything(element);
      expect(text(element, '.option[data-row="0"] .perThousand')).to.match(/^\$/u);
      expect(element.shadowRoot!.querySelector('img, script')).to.equal(null);
    });
  }

  it('in an attribute is told by the attribute’s name', async () => {
    const element = await fixture<ModelCostCalculator>(html`<model-cost-calculator date=${DAY} latency-limit="soon"></model-cost-calculator>`);
    await whole(element);
    expect(text(element, '[part=problems]')).to.equal('The attribute latency-limit takes a number from 0 to 86,400, or nothing, not “soon”; the last good value is kept.');
  });
});
