import { elementUpdated, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { ModelCostCalculator } from '../../src/widget/element.ts';
import { smallCatalogue } from './small-catalogue.ts';

/** What every baseline is of, as far as it says nothing else. */
const ATTRIBUTES = {
  date: '2026-11-22',
  question: 'GPT-4o vs GPT-4o mini for 50k users asking 5 questions a day',
  models: 'openai/gpt-4o@176of200,openai/gpt-4o-mini@160of200,own/llama-3.3-70b@4xh100-sxm@fp8@150of200',
  'error-cost': '0.05',
  'latency-limit': '8',
  growth: 'compound',
  'growth-growth-per-month': '0.05',
};

ModelCostCalculator.bundled = openCatalogue(smallCatalogue);
customElements.define('model-cost-calculator', ModelCostCalculator);
const font = await new FontFace('Baseline', `url(${new URL('font/dejavu-sans-subset.woff', import.meta.url).href})`).load();
document.fonts.add(font);

/** The element with all of it there: in one font, with nothing that moves, on a page of this width. */
export async function shown(width: number, attributes: Readonly<Record<string, string>> = {}): Promise<ModelCostCalculator> {
  await executeServerCommand('emulate', { 'prefers-reduced-motion': 'reduce', 'prefers-color-scheme': 'light' });
  await setViewport({ width, height: 900 });
  document.body.style.margin = '0';
  const element = document.createElement('model-cost-calculator');
  for (const [name, value] of Object.entries({ ...ATTRIBUTES, ...attributes })) element.setAttribute(name, value);
  await fixture(html`<div style="font-family:Baseline">${element}</div>`);
  await waitUntil(() => element.shadowRoot!.querySelector('.panels[aria-busy=false] .panel h3'), 'the panels follow', { timeout: 50_000 });
  await elementUpdated(element);
  // widths are measured, and charts laid out for them
  await nextFrame();
  await nextFrame();
  return element;
}
