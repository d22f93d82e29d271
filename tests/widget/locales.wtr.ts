import { elementUpdated, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/widget/define.ts';
import type { ModelCostCalculator } from '../../src/widget/element.ts';
import { whole } from './whole.ts';
import { unfolded } from './unfolded.ts';

const LOCALES = ['en', 'de', 'es', 'ja', 'ar'] as const;
const DECIDING = { models: 'openai/gpt-4o@176of200,openai/gpt-4o-mini@160of200,own/llama-3.3-70b@4xh100-sxm@fp8@150of200', users: '50000', 'error-cost': '0.05', 'latency-limit': '8', growth: 'compound', 'growth-growth-per-month': '0.05', revenue: '2', budget: '60000' };

/** Firefox counts what stands around the letters of a picture as theirs, in pixels. */
const HALO = 2;

/** Firefox counts the space at which a line of two directions was broken, in pixels. */
const SPACE = 5;

const all = (element: ModelCostCalculator, selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const isSettled = (element: ModelCostCalculator): boolean => all(element, '.panels[aria-busy=false] .panel h3').length > 0;

async function make(locale: string, width: number): Promise<ModelCostCalculator> {
  const element = document.createElement('model-cost-calculator');
  for (const [name, value] of Object.entries({ date: '2026-11-22', locale, ...DECIDING })) element.setAttribute(name, value);
  await fixture(html`<div style="inline-size:${width}px;font-family:sans-serif">${element}</div>`);
  await whole(element);
  await waitUntil(() => isSettled(element), 'the panels follow', { timeout: 10_000 });
  return element;
}

/** The numbers of the table, by row and column, read as the locale writes them; not the day, which is read in words. */
function numbersOf(element: ModelCostCalculator, locale: string): Readonly<Record<string, readonly number[]>> {
  const read = readerOf(locale);
  const cells = all(element, '.option td.number:not(.priceRead)').map((cell) => {
    const row = cell.closest<HTMLElement>('.option')!.dataset['row']!;
    const [column] = [...cell.classList].filter((name) => name !== 'number');
    return [`${row} ${column}`, read(cell.innerText).toSorted((a, b) => a - b)] as const;
  });
  return Object.fromEntries(cells);
}

/** Reads the numbers in a text of a locale. */
function readerOf(locale: string): (text: string) => number[] {
  const plain = new Intl.NumberFormat(locale, { useGrouping: false });
  const digits = Array.from({ length: 10 }, (_, digit) => plain.format(digit));
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.5);
  const sign = (type: string): string => parts.find((part) => part.type === type)!.value;
  const isGroup = (letter: string): boolean => letter === sign('group') || letter === '\u202f';
  return (text) => {
    const latin = Array.from(text, (letter) => (digits.includes(letter) ? String(digits.indexOf(letter)) : letter));
    const bare = latin.filter((letter, index) => !(isGroup(letter) && /\d/u.test(latin[index - 1] ?? '') && /\d/u.test(latin[index + 1] ?? ''))).join('');
    return (bare.replaceAll(sign('decimal'), '.').match(/\d+(?:\.\d+)?/gu) ?? []).map(Number);
  };
}

/** A long table scrolls in a frame of its own. */
function isScrolled(inner: Element): boolean {
  for (let around = inner.parentElement; around; around = around.parentElement) if (/auto|scroll/u.test(getComputedStyle(around).overflowX)) return true;
  return false;
}

before(() => setViewport({ width: 1280, height: 900 }));

describe('The element', function () {
  this.timeout(30_000);

  let english: Readonly<Record<string, readonly number[]>> = {};

  for (const locale of LOCALES) {
    it(`is accessible in ${locale}`, async () => {
      await expect(await make(locale, 800)).to.be.accessible();
    });

    it(`writes the same numbers in ${locale}, and the words with them`, async () => {
      const element = await make(locale, 1_200);
      const numbers = numbersOf(element, locale);
      if (locale === 'en') english = numbers;
      expect(Object.keys(numbers).length).to.be.at.least(15);
      expect(Object.values(numbers).filter((found) => found.length === 0)).to.deep.equal([]);
      expect(numbers).to.deep.equal(english);
      const { lang, dir } = all(element, '.root')[0]!;
      expect([lang, dir]).to.deep.equal([locale, locale === 'ar' ? 'rtl' : 'ltr']);
    });

    it(`fits 320 px in ${locale} with everything open`, async () => {
      const element = await make(locale, 320);
      for (const button of all(element, '.expand, .drawer')) button.click();
      await unfolded(element);
      for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
      await elementUpdated(element);
      await nextFrame();
      const { left, right } = element.getBoundingClientRect();
      const beyond = all(element, '.root *').filter((inner) => {
        const box = inner.getBoundingClientRect();
        return inner.checkVisibility() && !inner.closest('.unseen') && !isScrolled(inner) && (box.right > right + HALO || box.left < left - HALO);
      });
      expect(beyond.map((inner) => `${inner.localName}.${inner.getAttribute('class')} ${inner.textContent?.trim().slice(0, 40)}`)).to.deep.equal([]);
      expect(all(element, '.root')[0]!.scrollWidth).to.be.at.most(320 + SPACE);
    });
  }

});
