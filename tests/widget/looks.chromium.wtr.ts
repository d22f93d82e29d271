import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../../src/widget/define.ts';
import type { ModelCostCalculator } from '../../src/widget/element.ts';

const ALL = { models: 'openai/gpt-4o@176of200,openai/gpt-4o-mini@160of200,own/llama-3.3-70b@4xh100-sxm@fp8@150of200', users: '50000', 'error-cost': '0.05', 'latency-limit': '8' };
const all = (element: ModelCostCalculator, selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (element: ModelCostCalculator, selector: string): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const isShown = (part: HTMLElement): boolean => part.getClientRects().length > 0;

async function make(style = '', width = 1_200): Promise<ModelCostCalculator> {
  const element = document.createElement('model-cost-calculator');
  for (const [name, value] of Object.entries({ date: '2026-11-22', ...ALL })) element.setAttribute(name, value);
  element.style.cssText = style;
  await fixture(html`<div style="inline-size:${width}px">${element}</div>`);
  await waitUntil(() => one(element, '.panels')?.getAttribute('aria-busy') === 'false' && one(element, '.panel h3') !== null, 'the panels follow', { timeout: 20_000 });
  await nextFrame();
  return element;
}

before(() => setViewport({ width: 1280, height: 900 }));
afterEach(async () => {
  document.documentElement.style.fontSize = '';
  await emulateMedia({ media: 'screen' });
});

describe('The looks', function () {
  this.timeout(30_000);

  it('are accessible in a text of twice the size', async () => {
    const element = await make('--mcc-text-size: 26px');
    await expect(element).to.be.accessible();
  });

  it('have four sizes of text, in pictures too', async () => {
    const element = await make();
    const texts = all(element, '*').filter((part) => part.localName !== 'title' && [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '') && isShown(part));
    const sizes = new Set(texts.map((part) => getComputedStyle(part).fontSize));
    expect([...sizes].toSorted((a, b) => Number.parseFloat(a) - Number.parseFloat(b))).to.deep.equal(['12px', '13px', '20px', '28px'].filter((size) => sizes.has(size)));
    expect(sizes.has('12px') && sizes.has('13px')).to.equal(true);
  });

  for (const [what, style, root] of [['of the page', '', '32px'], ['that a page sets', '--mcc-text-size: 26px', '']] as const) {
    it(`grow with the text ${what}, and nothing stands over the edge`, async () => {
      document.documentElement.style.fontSize = root;
      const element = await make(style);
      expect(Math.round(Number.parseFloat(getComputedStyle(one(element, '.lead')).fontSize))).to.equal(26);
      const text = one(element, '[part=peak] .plot text').getBoundingClientRect();
      expect(text.height).to.be.greaterThan(22);
      for (const svg of all(element, '.plot svg')) expect(svg.getBoundingClientRect().width).to.be.at.most(svg.parentElement!.getBoundingClientRect().width + 1);
      expect(one(element, '.root').scrollWidth).to.be.at.most(1_200);
      // the pointer finds the place under it in a larger picture too
      const plot = one(element, '[part=growth] .plot');
      const { right, top } = plot.querySelector<SVGElement>('.series .line')!.getBoundingClientRect();
      plot.dispatchEvent(new PointerEvent('pointermove', { clientX: right, clientY: top }));
      await nextFrame();
      expect(one(element, '[part=growth] .readout').innerText).to.match(/^Month 24/u);
    });
  }

  it('on paper are the answer, the options and the panels, dark on nothing', async () => {
    const element = await make('color: #eee');
    await emulateMedia({ media: 'print' });
    for (const part of ['.inputs', '.options', '.presets', '.stakes .own-field', '.numbers', 'kbd']) expect(all(element, part).filter(isShown).length, part).to.equal(0);
    for (const part of ['.headline h2', '.comparison', '[part=growth] svg', '[part=peak] svg']) expect(isShown(one(element, part)), part).to.equal(true);
    element.style.color = '';
    expect(getComputedStyle(element).color).to.equal('rgb(27, 28, 33)');
  });

  it('keep the digits of a column under each other in a script that runs to the left', async () => {
    const element = await make();
    one(element, '.root').dir = 'rtl';
    for (const cell of all(element, '.option > .number, .scroll .number')) expect(getComputedStyle(cell).textAlign).to.equal('right');
    const { left, right } = one(element, '[part=growth] .plot svg').getBoundingClientRect();
    const ticks = all(element, '[part=growth] .axis text').filter((text) => text.textContent === '24');
    // time runs to the right in every script
    expect(ticks[0]!.getBoundingClientRect().left).to.be.greaterThan((left + right) / 2);
  });
});
