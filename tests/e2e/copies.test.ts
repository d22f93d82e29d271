import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countRunning, type Running } from './running.ts';

const POLICY = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";
const TAG = '<model-cost-calculator date="2026-11-22"></model-cost-calculator>';

/** Bytes of heap that a hundred elements may leave: what engines keep of compiled code and of caches that are full (assumption). */
const MOST_GROWTH = 3_000_000;

let server: Server;
let browser: Browser;
const files = new Map<string, string>();

beforeAll(async () => {
  const { pricingForEsbuild } = await untyped<{ pricingForEsbuild: Plugin }>('../../build/pricing-plugin.mjs');
  const { findChromium } = await untyped<{ findChromium: () => string | undefined }>('../../scripts/chromium.mjs');
  const { outputFiles } = await build({ entryPoints: { calculator: 'src/widget/define.ts' }, bundle: true, splitting: true, outdir: 'out', format: 'esm', target: 'es2022', write: false, minify: true, plugins: [pricingForEsbuild] });
  for (const { path, text } of outputFiles) {
    files.set(`/now/${basename(path)}`, text);
    // another version: it says other things of what it costs
    files.set(`/then/${basename(path)}`, text.replaceAll('GPT-4o mini', 'GPT-4o mini of then'));
  }
  files.set('/', `<!doctype html><html lang="en"><title>Copies</title>${TAG}</html>`);
  server = createServer(({ url = '/' }, response) => {
    const text = files.get(url);
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': url === '/' ? 'text/html; charset=utf-8' : 'text/javascript', 'content-security-policy': POLICY }).end(text);
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  browser = await launch({ executablePath: findChromium()!, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'] });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('Copies of the element', () => {
  test('loaded twice, in two versions: the first keeps the name, the second may have another, and both work', { timeout: 60_000 }, async () => {
    const { page, faults } = await visit();
    await page.evaluate(`import('/then/calculator.js').then(async () => {
      const { ModelCostCalculator } = await import('/now/calculator.js');
      customElements.define('model-cost-now', class extends ModelCostCalculator {});
      document.body.append(Object.assign(document.createElement('model-cost-now'), { scenario: { date: '2026-11-22' } }));
    })`);
    for (const [tag, name] of [
      ['model-cost-calculator', 'GPT-4o mini'],
      ['model-cost-now', 'GPT-4o mini'],
    ] as const) {
      await whole(page, tag);
      expect(await page.$eval(`${tag} >>> .comparison`, (table) => (table as HTMLElement).innerText)).toContain(name);
    }
    expect(await page.evaluate(() => ['model-cost-calculator', 'model-cost-now'].filter((tag) => document.querySelector(tag)!.shadowRoot!.textContent.includes('of then')))).toHaveLength(1);
    expect(await faults()).toEqual([]);
    await page.close();
  });

  test('a hundred of them, made and thrown away, leave nothing in memory', { timeout: 180_000 }, async () => {
    const { page, faults } = await visit();
    await page.evaluate("import('/now/calculator.js')");
    await whole(page, 'model-cost-calculator');
    const rounds = (count: number): Promise<void> =>
      page.evaluate(async (left) => {
        for (let round = 0; round < left; round++) {
          const element = document.createElement('model-cost-calculator') as HTMLElement & { updateComplete: Promise<unknown> };
          element.setAttribute('date', '2026-11-22');
          element.setAttribute('users', String(1_000 + round));
          document.body.append(element);
          await element.updateComplete;
          // some are thrown away whole, others while they are still loading
          if (round % 4 === 0) await new Promise((done) => setTimeout(done, 300));
          element.remove();
        }
      }, count);
    const session = await page.createCDPSession();
    const used = async (): Promise<{ readonly nodes: number; readonly listeners: number; readonly bytes: number }> => {
      await new Promise((done) => setTimeout(done, 1_000));
      for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
      const { Nodes: nodes = 0, JSEventListeners: listeners = 0, JSHeapUsedSize: bytes = 0 } = await page.metrics();
      return { nodes, listeners, bytes };
    };
    await rounds(20);
    const before = await used();
    await rounds(100);
    const after = await used();
    expect(after.nodes - before.nodes).toBeLessThan(500);
    expect(after.listeners - before.listeners).toBeLessThan(20);
    expect(after.bytes - before.bytes).toBeLessThan(MOST_GROWTH);
    expect(await faults()).toEqual([]);
    await page.close();
  });

  test('a hundred times attached and detached, in the middle of anything, they leave nothing that runs or listens', { timeout: 180_000 }, async () => {
    const { page, faults } = await visit(countRunning);
    const running = (): Promise<Running> => page.evaluate(() => (globalThis as unknown as { running: () => Running }).running());
    await page.evaluate("import('/now/calculator.js')");
    await whole(page, 'model-cost-calculator');
    const shown = await running();
    expect([shown.observers.length > 0, shown.listeners.length > 0]).toEqual([true, true]);
    const { typed, timers } = await page.evaluate(async () => {
      document.querySelector('model-cost-calculator')!.remove();
      const elements = [{}, { share: 'url' }, { locale: 'de' }, { models: 'openai/gpt-4o@176of200,openai/gpt-4o-mini@160of200', 'error-cost': '0.05' }].map((attributes) => {
        const element = document.createElement('model-cost-calculator');
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        return element;
      });
      let times = 0;
      const typeInto = (field: HTMLInputElement | null, text: string): void => {
        if (!field) return;
        times += 1;
        field.value = text;
        for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      };
      for (let round = 0; round < 100; round++) {
        const element = elements[round % elements.length]!;
        document.body.append(element);
        // some are taken away at once, some when they are painted, some when all of them is there
        if (round % 3 > 0) await element.updateComplete;
        if (round % 9 === 8) await new Promise((done) => setTimeout(done, 500));
        const root = element.shadowRoot!;
        for (const button of root.querySelectorAll<HTMLElement>('.expand, .sharing > button:first-of-type')) button.click();
        typeInto(root.querySelector('#workload-inputTokens'), String(1_000 + round));
        typeInto(root.querySelector('#question'), `gpt-4o for ${1_000 + round} users`);
        if (round % 2 > 0) await element.updateComplete;
        element.remove();
      }
      return { typed: times, timers: (globalThis as unknown as { running: () => Running }).running().timers };
    });
    expect(typed).toBeGreaterThan(100);
    expect(timers.filter((timer) => !timer.startsWith('setTimeout 0 '))).toEqual([]);
    await expect.poll(running, { timeout: 10_000 }).toEqual({ timers: [], frames: [], observers: [], listeners: [] });
    expect(await faults()).toEqual([]);
    await page.close();
  });
});

/** A script of the build, which has no types. */
const untyped = <Exports>(path: string): Promise<Exports> => import(new URL(path, import.meta.url).href);

async function visit(before?: () => void): Promise<{ readonly page: Page; readonly faults: () => Promise<readonly string[]> }> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    // the browser asks for the icon by itself
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => violatedDirective === 'img-src' || seen.push(violatedDirective));
  });
  if (before) await page.evaluateOnNewDocument(before);
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'load' });
  return { page, faults: async () => [...errors, ...(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen))] };
}

/** Waits until everything of the element is there. */
async function whole(page: Page, tag: string): Promise<void> {
  await page.waitForFunction((name) => document.querySelector(name)?.shadowRoot?.querySelector('[part~=panels]:not([aria-busy=true]) [part~=growth]'), {}, tag);
}
