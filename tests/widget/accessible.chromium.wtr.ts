import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import '../../src/widget/define.ts';
import type { ModelCostCalculator } from '../../src/widget/element.ts';
import { PANELS } from '../../src/widget/panels-shown.ts';
import { asked, opened } from './opened.ts';
import { whole } from './whole.ts';

const DECIDING = { models: 'openai/gpt-4o@176of200,openai/gpt-4o-mini@160of200,own/llama-3.3-70b@4xh100-sxm@fp8@150of200', users: '50000', 'error-cost': '0.05', 'latency-limit': '8', growth: 'compound', 'growth-growth-per-month': '0.05', revenue: '2', budget: '60000' };
const QUESTION = 'GPT-4o vs GPT-4o mini for 50k users asking 5 questions a day, a wrong answer costs $2 and claude';

/** What may be seen, each with what the page says and whether everything is open. */
const STATES: readonly (readonly [name: string, attributes: Readonly<Record<string, string>>, isOpen: boolean])[] = [
  ['the first view', {}, false],
  ['a question that was read', { question: QUESTION }, false],
  ['everything open', DECIDING, true],
  ['what could not be read', { models: 'openai/gpt-4o,openai/nothing', 'input-tokens': 'x', date: '2027-09-01' }, true],
];

/** How it may be seen: what the browser is told, and a page that follows it. */
const SIGHTS: readonly (readonly [name: string, media: string, features: Readonly<Record<string, string>>])[] = [
  ['on a light page', '(prefers-color-scheme: light)', { 'prefers-color-scheme': 'light' }],
  ['on a page that follows a dark scheme', '(prefers-color-scheme: dark)', { 'prefers-color-scheme': 'dark' }],
  ['in forced colours', '(forced-colors: active)', { 'forced-colors': 'active' }],
  ['in forced colours on black', '(forced-colors: active) and (prefers-color-scheme: dark)', { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }],
  ['with more contrast', '(prefers-contrast: more)', { 'prefers-contrast': 'more' }],
];

const all = (element: ModelCostCalculator, selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const emulate = (features: Readonly<Record<string, string>>): Promise<unknown> => executeServerCommand('emulate', features);

async function make(attributes: Readonly<Record<string, string>>, isOpen: boolean): Promise<ModelCostCalculator> {
  const element = document.createElement('model-cost-calculator');
  for (const [name, value] of Object.entries({ date: '2026-11-22', ...attributes })) element.setAttribute(name, value);
  await fixture(html`<div style="color-scheme:light dark;color:CanvasText;background:Canvas">${element}</div>`);
  await whole(element);
  if (isOpen) await open(element);
  return element;
}

/** Opens everything, down to the text that could not be copied. */
async function open(element: ModelCostCalculator): Promise<void> {
  await opened(element);
  await asked(element, 0);
  all(element, '.sharing .link')[0]!.click();
  await waitUntil(() => all(element, '.told textarea').length > 0, 'the text to be copied by hand stands there');
}

before(async () => {
  await setViewport({ width: 1280, height: 900 });
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
});
after(() => Reflect.deleteProperty(navigator, 'clipboard'));
afterEach(() => emulate({}));

describe('The element', function () {
  this.timeout(60_000);

  for (const [sight, media, features] of SIGHTS) {
    for (const [state, attributes, isOpen] of STATES) {
      it(`is accessible ${sight}: ${state}`, async () => {
        await emulate(features);
        const element = await make(attributes, isOpen);
        expect(matchMedia(media).matches).to.equal(true);
        await expect(element).to.be.accessible();
      });
    }

    it(`is accessible ${sight}: from right to left, everything open`, async () => {
      await emulate(features);
      const element = await make({ ...DECIDING, locale: 'ar' }, true);
      expect(PANELS.filter((panel) => all(element, `[part~=${panel}] h3`).length === 0)).to.deep.equal([]);
      expect([matchMedia(media).matches, getComputedStyle(all(element, '.root')[0]!).direction]).to.deep.equal([true, 'rtl']);
      await expect(element).to.be.accessible();
    });
  }

  it('moves nothing where less motion is asked for', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    const element = await make(DECIDING, true);
    const moving = all(element, '*').filter((inner) => {
      const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(inner);
      return /[1-9]/u.test(transitionDuration) || (animationName !== 'none' && /[1-9]/u.test(animationDuration)) || scrollBehavior === 'smooth';
    });
    expect(moving.map(({ className, localName }) => `${localName}.${className}`)).to.deep.equal([]);
  });

  it('tells series apart by more than colour in forced colours', async () => {
    await emulate({ 'forced-colors': 'active' });
    const element = await make(DECIDING, true);
    const lines = all(element, '[part=growth] .series .line');
    const dashes = lines.map((line) => getComputedStyle(line).strokeDasharray);
    const markers = lines.map((line) => line.parentElement!.querySelector('.marker')!.getAttribute('d'));
    expect(dashes.length).to.be.above(1);
    expect([new Set(dashes).size, new Set(markers).size]).to.deep.equal([dashes.length, markers.length]);
  });
});

describe('At 200%', function () {
  this.timeout(60_000);

  after(() => setViewport({ width: 1280, height: 900 }));

  // a page that is zoomed in has fewer and larger pixels
  for (const [width, height] of [[1280, 900], [1024, 768], [640, 900]] as const) {
    it(`of ${width} × ${height} nothing is cut off`, async () => {
      await setViewport({ width: width / 2, height: height / 2, deviceScaleFactor: 2 });
      const element = await make(DECIDING, true);
      expect(document.documentElement.scrollWidth).to.be.at.most(width / 2);
      await expect(element).to.be.accessible();
    });
  }

  it('of text alone nothing is cut off', async () => {
    await setViewport({ width: 1280, height: 900, deviceScaleFactor: 1 });
    document.documentElement.style.fontSize = '200%';
    const element = await make(DECIDING, true);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    const cut = all(element, '.root *').filter((inner) => {
      const { overflowX, textOverflow } = getComputedStyle(inner);
      return overflowX === 'hidden' && textOverflow !== 'ellipsis' && inner.scrollWidth > inner.clientWidth + 1 && !inner.closest('.unseen');
    });
    expect(cut.map(({ className, localName }) => `${localName}.${className}`)).to.deep.equal([]);
    document.documentElement.style.fontSize = '';
  });
});

describe('The element', function () {
  this.timeout(60_000);

  it('fits from right to left', async () => {
    const element = await make({ ...DECIDING, locale: 'ar' }, true);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });
});
