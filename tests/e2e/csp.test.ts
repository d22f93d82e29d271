import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build, type Plugin } from 'esbuild';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The strictest policy under which the element promises to work. */
const POLICY = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'; base-uri 'none'; form-action 'none'";
const PAGE = `<!doctype html><html lang="en"><title>Strict</title><script type="module" src="/calculator.js"></script>
<model-cost-calculator date="2026-11-22" models="openai/gpt-4o, openai/gpt-4o-mini" output-tokens="&lt;script&gt;alert(1)&lt;/script&gt;">Before</model-cost-calculator></html>`;

let server: Server;
let browser: Browser;
let script: string;

beforeAll(async () => {
  const { pricingForEsbuild } = await untyped<{ pricingForEsbuild: Plugin }>('../../build/pricing-plugin.mjs');
  const { findChromium } = await untyped<{ findChromium: () => string | undefined }>('../../scripts/chromium.mjs');
  const { outputFiles } = await build({ entryPoints: ['src/widget/define.ts'], bundle: true, format: 'esm', target: 'es2022', write: false, minify: true, plugins: [pricingForEsbuild] });
  script = outputFiles[0]!.text;
  server = createServer(({ url }, response) => {
    const isScript = url === '/calculator.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html', 'content-security-policy': POLICY }).end(isScript ? script : PAGE);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  browser = await launch({ executablePath: findChromium()!, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'] });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('Under a strict content security policy', () => {
  test('a person uses everything without one violation, request or error', async () => {
    const page = await browser.newPage();
    const faults = listen(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(address(), { waitUntil: 'load' });
    await page.waitForFunction(() => document.querySelector('model-cost-calculator')?.shadowRoot?.querySelector('.option'));

    await page.focus('model-cost-calculator >>> #search');
    await page.keyboard.type('gpt-4.1');
    await page.keyboard.press('Enter');
    await page.focus('model-cost-calculator >>> #workload-inputTokens');
    await page.keyboard.type('9');
    await page.$$eval('model-cost-calculator >>> .expand', (buttons) => {
      for (const button of buttons) (button as HTMLElement).click();
    });
    await page.click('model-cost-calculator >>> [data-preset=code-completion]');
    await page.waitForSelector('model-cost-calculator >>> .option .right .ask');
    await page.$$eval('model-cost-calculator >>> .option .right .ask', (buttons) => {
      for (const button of buttons) (button as HTMLElement).click();
    });
    await page.waitForSelector('model-cost-calculator >>> .why');
    await page.focus('model-cost-calculator >>> #own-0-correct');
    await page.keyboard.type('176');
    await page.keyboard.press('Tab');
    await page.keyboard.type('200');
    await page.$$eval('model-cost-calculator >>> details', (folded) => {
      for (const details of folded) details.open = true;
    });
    await page.select('model-cost-calculator >>> #growth-curve', 'compound');
    await page.waitForSelector('model-cost-calculator >>> [part=growth] .warning');
    await page.focus('model-cost-calculator >>> #growth-growthPerMonth');
    await page.keyboard.type('10');
    await page.focus('model-cost-calculator >>> #money-budgetUsdPerMonth');
    await page.keyboard.type('10000');
    await page.waitForSelector('model-cost-calculator >>> [part=growth] .limit line');
    await page.focus('model-cost-calculator >>> [part=growth] .plot');
    await page.keyboard.press('End');
    await page.keyboard.press('Escape');
    await page.select('model-cost-calculator >>> #serviceTier', 'priority');
    await page.waitForFunction(() => document.querySelector('model-cost-calculator')!.shadowRoot!.querySelectorAll('.option').length === 3);

    expect(await page.$eval('model-cost-calculator >>> .option .right', (cell) => (cell as HTMLElement).innerText)).toContain('your evaluation');
    // a long answer is set smaller; without a style sheet it were 24 px
    expect(['20px', '28px']).toContain(await page.$eval('model-cost-calculator >>> h2', (title) => getComputedStyle(title).fontSize));
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    expect(requests.filter((path) => path !== '/favicon.ico')).toEqual(['/', '/calculator.js']);
    await page.close();
  }, 60_000);

  test('what the page forbids is seen by this test', async () => {
    const page = await browser.newPage();
    listen(page);
    await page.goto(address(), { waitUntil: 'load' });
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('p'), { id: 'styled' })));
    await page.evaluate(() => document.querySelector('#styled')!.setAttribute('style', 'color: red'));
    expect(await violations(page)).not.toEqual([]);
    await page.close();
  }, 60_000);
});

/** A script of the build, which has no types. */
const untyped = <Exports>(path: string): Promise<Exports> => import(new URL(path, import.meta.url).href);

const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

/** Collects violations in the page from its first moment on, and errors here. */
function listen(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url?.endsWith('/favicon.ico')) faults.push(message.text());
  });
  void page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) => {
      // the browser asks for the icon by itself
      if (violatedDirective !== 'img-src') seen.push(`${violatedDirective} ${sourceFile}`);
    });
  });
  return faults;
}

const violations = (page: Page): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
