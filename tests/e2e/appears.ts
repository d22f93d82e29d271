import type { Page } from 'puppeteer-core';

/** Waits until the element on a page has what a selector names. A wait for a selector hears of no change within a shadow tree. */
export const appears = (page: Page, selector: string): Promise<unknown> =>
  page.waitForFunction((inner) => document.querySelector('model-cost-calculator')?.shadowRoot?.querySelector(inner), {}, selector);
