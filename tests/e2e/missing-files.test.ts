import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appears } from './appears.ts';

const { findChromium } = (await import(new URL('../../scripts/chromium.mjs', import.meta.url).href)) as { findChromium: () => string | undefined };
const chromium = findChromium();
const CATALOGUE = '{"version":1,"sellers":{"openai":{"name":"OpenAI","negotiatedMultiplier":0.5}},"offers":{}}';
const SLOTTED = `<script type="application/json" slot="catalogue">${CATALOGUE}</script>`;

const WAITS = 'The rest of the calculator cannot be shown:';
/** A file that a page has forgotten, what the page says, what a person is told, and whether the panels follow all the same. */
const FORGOTTEN: readonly (readonly [file: string, attributes: string, told: string, isWhole: boolean])[] = [
  ['later.min.js', '', `${WAITS} later.min.js has to stand beside the script.`, false],
  ['lang/en-rest.min.js', '', `${WAITS} lang/en-rest.min.js has to stand beside the script.`, false],
  ['lang/de-rest.min.js', 'locale="de"', 'The words of “de” cannot be loaded: lang/de-rest.min.js has to stand beside the script. Until then it speaks English.', true],
  ['lang/de.min.js', 'locale="de"', 'The words of “de” cannot be loaded: lang/de.min.js has to stand beside the script. Until then it speaks English.', true],
  ['validate.min.js', 'src="/prices.json"', '/prices.json cannot be read: validate.min.js has to stand beside the script.', true],
];

describe.runIf(existsSync('dist/cdn/sri.json') && chromium)('A page that has forgotten', () => {
  let server: Server;
  let browser: Browser;
  let forgotten: readonly string[] = [];
  let html = '';

  beforeAll(async () => {
    server = createServer(({ url = '/' }, response) => {
      const name = url.slice(1);
      if (name === '') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
      else if (name === 'prices.json') response.writeHead(200, { 'content-type': 'application/json' }).end(CATALOGUE);
      else if (forgotten.includes(name) || !existsSync(`dist/cdn/${name}`)) response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(`dist/cdn/${name}`));
    });
    await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
    browser = await launch({ executablePath: chromium!, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'] });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test.each(FORGOTTEN)('%s, with %s, is told so and keeps the answer', async (file, attributes, told, isWhole) => {
    const { page, escaped } = await visit([file], attributes);
    await page.waitForFunction((text) => document.querySelector('model-cost-calculator')?.shadowRoot?.querySelector('[part~=problems]')?.textContent?.includes(text), { timeout: 10_000 }, told);
    await isAlive(page);
    if (isWhole) await appears(page, '[part~=growth]');
    // what follows the answer has its style with it
    expect(await page.$eval('model-cost-calculator >>> .footer', (part) => getComputedStyle(part).display)).toBe('flex');
    const said = await problems(page);
    expect([said.includes(told), said.includes(WAITS)]).toEqual([true, !isWhole]);
    expect(escaped).toEqual([]);
    await page.close();
  }, 60_000);

  test('below.min.js is told so once, and keeps the answer and what stands above it', async () => {
    const { page, escaped } = await visit(['below.min.js'], '');
    const told = `${WAITS} below.min.js has to stand beside the script.`;
    await page.waitForFunction((text) => document.querySelector('model-cost-calculator')?.shadowRoot?.querySelector('[part~=problems]')?.textContent?.includes(text), { timeout: 10_000 }, told);
    // nothing is waited for
    await page.evaluate(() => (document.querySelector('model-cost-calculator') as unknown as { updateComplete: Promise<unknown> }).updateComplete);
    const shown = await page.evaluate(() => ['.headline', '.answer.alone', '.option', '#search', '[part~=problems] li'].map((selector) => document.querySelector('model-cost-calculator')!.shadowRoot!.querySelectorAll(selector).length));
    expect(shown).toEqual([1, 0, 0, 1, 1]);
    expect(await problems(page)).toContain(told);
    // another model is another answer
    const before = await page.$eval('model-cost-calculator >>> .headline', (part) => (part as HTMLElement).innerText);
    await page.evaluate(() => document.querySelector('model-cost-calculator')!.setAttribute('models', 'openai/gpt-4o-mini,google/gemini-2.5-flash'));
    await page.waitForFunction((text) => document.querySelector('model-cost-calculator')!.shadowRoot!.querySelector<HTMLElement>('.headline')!.innerText !== text, {}, before);
    expect(escaped).toEqual([]);
    await page.close();
  }, 60_000);

  test('everything, and still compares prices', async () => {
    const { page, escaped } = await visit(['later.min.js', 'validate.min.js', 'fit.min.js', 'hydrate.min.js', ...['en', 'de'].flatMap((tag) => [`lang/${tag}.min.js`, `lang/${tag}-rest.min.js`])], 'locale="de" src="/prices.json" question="gpt-4o for 50 users" question-kind="afford"', SLOTTED);
    await page.waitForFunction(() => (document.querySelector('model-cost-calculator')?.shadowRoot?.querySelectorAll('[part~=problems] li').length ?? 0) > 1);
    await isAlive(page);
    expect(escaped).toEqual([]);
    await page.close();
  }, 60_000);

  async function visit(without: readonly string[], attributes: string, content = ''): Promise<{ readonly page: Page; readonly escaped: readonly string[] }> {
    forgotten = without;
    html = `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,"><script type="module" src="/model-cost-calculator.min.js"></script><model-cost-calculator date="2026-11-22" ${attributes}>${content}</model-cost-calculator></html>`;
    const page = await browser.newPage();
    const escaped: string[] = [];
    page.on('pageerror', (error) => void escaped.push(String(error)));
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return { page, escaped };
  }
});

const problems = (page: Page): Promise<string> => page.$eval('model-cost-calculator >>> [part~=problems]', (part) => (part as HTMLElement).innerText);

/** The answer stands there, and follows what a person types. */
async function isAlive(page: Page): Promise<void> {
  const answer = (): Promise<string> => page.$eval('model-cost-calculator >>> [part~=headline]', (part) => (part as HTMLElement).innerText);
  const before = await answer();
  expect(before).toContain('GPT-4o');
  await appears(page, '#workload-inputTokens');
  await page.focus('model-cost-calculator >>> #workload-inputTokens');
  await page.keyboard.press('End');
  await page.keyboard.type('9');
  await page.waitForFunction((text) => document.querySelector('model-cost-calculator')!.shadowRoot!.querySelector<HTMLElement>('[part~=headline]')!.innerText !== text, {}, before);
}
