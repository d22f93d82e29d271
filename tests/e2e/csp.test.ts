import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { launch, type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appears } from './appears.ts';

/** The strictest policy under which the element promises to work. */
const POLICY = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'; base-uri 'none'; form-action 'none'";
const pageWith = (script: string): string => `<!doctype html><html lang="en"><title>Strict</title>${script}
<model-cost-calculator date="2026-11-22" models="openai/gpt-4o, openai/gpt-4o-mini" output-tokens="&lt;script&gt;alert(1)&lt;/script&gt;">Before</model-cost-calculator></html>`;

/** How each browser is launched, with the folder that it saves to. */
const BROWSERS: Readonly<Record<string, (folder: string) => LaunchOptions>> = {
  chromium: (downloadPath) => ({ args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'], downloadBehavior: { policy: 'allow', downloadPath } }),
  firefox: (folder) => ({ browser: 'firefox', extraPrefsFirefox: { 'browser.download.folderList': 2, 'browser.download.dir': folder, 'browser.download.useDownloadDir': true } }),
};
type Paths = { readonly browser: string } | undefined;

const { findBrowser } = await untyped<{ findBrowser: (name: string) => Paths }>('../../scripts/browsers.mjs');
let server: Server;
/** What a path answers with, and as what. */
const served = new Map<string, readonly [type: string, text: string]>();

beforeAll(async () => {
  const { pricingForEsbuild } = await untyped<{ pricingForEsbuild: Plugin }>('../../build/pricing-plugin.mjs');
  const { outputFiles } = await build({ entryPoints: ['src/widget/define.ts'], bundle: true, format: 'esm', target: 'es2022', write: false, minify: true, plugins: [pricingForEsbuild] });
  const script = outputFiles[0]!.text;
  const integrity = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;
  const tag = (hash: string): string => `<script type="module" src="/calculator.js" integrity="${hash}" crossorigin></script>`;
  served.set('/', ['text/html', pageWith(tag(integrity(script)))]);
  served.set('/evaluated', ['text/html', pageWith(tag(integrity(script))).replace(/models="[^"]*" output-tokens="[^"]*"/u, 'models="openai/gpt-4o@176of200, openai/gpt-4o-mini@160of200"')]);
  served.set('/another-script', ['text/html', pageWith(tag(integrity(`${script} `)))]);
  served.set('/calculator.js', ['text/javascript', script]);
  server = createServer(({ url = '/' }, response) => {
    const [type, text] = served.get(url) ?? ['text/plain', ''];
    response.writeHead(served.has(url) ? 200 : 404, { 'content-type': type, 'content-security-policy': POLICY }).end(text);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
}, 60_000);

afterAll(() => void server?.close());

describe.each(Object.entries(BROWSERS))('Under a strict content security policy in %s', (name, optionsFor) => {
  const path = findBrowser(name)?.browser;
  const saved = mkdtempSync(join(tmpdir(), 'model-cost-saved-'));
  let browser: Browser;

  beforeAll(async () => {
    if (path) browser = await launch({ executablePath: path, ...optionsFor(saved) });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(saved, { recursive: true, force: true });
  });

  test.runIf(path)('a person uses everything without one violation, request or error', async () => {
    const page = await browser.newPage();
    const faults = listen(page);
    const requests: string[] = [];
    // Firefox has fonts of its own, as data
    page.on('request', (request) => void (request.url().startsWith('data:') || requests.push(new URL(request.url()).pathname)));
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(address(), { waitUntil: 'load' });
    await appears(page, '.option');

    await page.focus('model-cost-calculator >>> #search');
    await page.keyboard.type('gpt-4.1');
    await page.keyboard.press('Enter');
    await appears(page, '#workload-inputTokens');
    await page.focus('model-cost-calculator >>> #workload-inputTokens');
    await page.keyboard.type('9');
    await page.$$eval('model-cost-calculator >>> .expand', (buttons) => {
      for (const button of buttons) (button as HTMLElement).click();
    });
    await page.click('model-cost-calculator >>> [data-preset=code-completion]');
    await appears(page, '.option .right .ask');
    await page.$$eval('model-cost-calculator >>> .option .right .ask', (buttons) => {
      for (const button of buttons) (button as HTMLElement).click();
    });
    await appears(page, '.why');
    await page.focus('model-cost-calculator >>> #own-0-correct');
    await page.keyboard.type('176');
    await page.keyboard.press('Tab');
    await page.keyboard.type('200');
    await page.$$eval('model-cost-calculator >>> details', (folded) => {
      for (const details of folded) details.open = true;
    });
    await appears(page, '#growth-curve');
    await page.select('model-cost-calculator >>> #growth-curve', 'compound');
    await appears(page, '[part=growth] .warning');
    await page.focus('model-cost-calculator >>> #growth-growthPerMonth');
    await page.keyboard.type('10');
    await page.focus('model-cost-calculator >>> #money-budgetUsdPerMonth');
    await page.keyboard.type('10000');
    await appears(page, '[part=growth] .limit line');
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
    expect(requests.filter((asked) => asked !== '/favicon.ico')).toEqual(['/', '/calculator.js']);
    await page.close();
  }, 60_000);

  test.runIf(path)('what a person takes away is copied and saved', async () => {
    const page = await browser.newPage();
    const faults = listen(page);
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(new URL('evaluated', address()).href, { waitUntil: 'load' });
    await appears(page, '[part~=panels][aria-busy=false] [data-chart] svg');
    const press = async (text: string): Promise<void> => {
      for (const button of await page.$$('model-cost-calculator >>> .sharing button, model-cost-calculator >>> #formats button')) {
        if ((await button.evaluate((element) => (element as HTMLElement).innerText)) === text) await button.click();
      }
    };
    const pasted = async (text: string): Promise<string> => {
      const told = (): Promise<string> => page.evaluate(() => document.querySelector('model-cost-calculator')!.shadowRoot!.querySelector('.told [role=status]')?.textContent ?? '');
      const before = await told();
      await press(text);
      // what was told of the last one also ends so
      await expect.poll(told, { timeout: 10_000 }).toSatisfy((now: string) => now !== before && now.endsWith('copied.'));
      await page.focus('textarea');
      await page.keyboard.down('Control');
      await page.keyboard.press('v', { commands: ['Paste'] });
      await page.keyboard.up('Control');
      return page.$eval('textarea', (field) => {
        const { value } = field;
        field.value = '';
        return value;
      });
    };
    await page.evaluate(() => document.body.prepend(document.createElement('textarea')));
    expect(await pasted('Copy link')).toBe(`${address()}evaluated#mcc.m=openai/gpt-4o@176of200,openai/gpt-4o-mini@160of200`);
    expect(await pasted('Memo')).toMatch(/^# Which option\?\n\n\*\*Choose GPT-4o mini/u);
    expect(await pasted('Embed')).toContain('<model-cost-calculator date="2026-11-22" models="openai/gpt-4o@176of200,openai/gpt-4o-mini@160of200">');

    await press('CSV');
    await press('More formats');
    const formats = await page.$$eval('model-cost-calculator >>> #formats button', (buttons) => buttons.map((button) => (button as HTMLElement).innerText));
    for (const format of formats) await press(format);
    const endings = (): readonly string[] => readdirSync(saved).map((file) => file.slice(file.lastIndexOf('.'))).toSorted();
    await expect.poll(endings, { timeout: 10_000 }).toEqual(['.csv', '.json', '.md', ...Array.from({ length: formats.length - 2 }, () => '.svg')]);
    expect(formats.length).toBeGreaterThan(4);
    for (const file of readdirSync(saved)) expect(readFileSync(join(saved, file), 'utf8'), file).toMatch(/^(?:option,name,|\{\n {2}"link": "http|# Which option\?|<svg )/u);
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  }, 60_000);

  test.runIf(path)('what the page forbids is seen by this test', async () => {
    const page = await browser.newPage();
    listen(page);
    await page.goto(address(), { waitUntil: 'load' });
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('p'), { id: 'styled' })));
    await page.evaluate(() => document.querySelector('#styled')!.setAttribute('style', 'color: red'));
    expect(await violations(page)).not.toEqual([]);
    const markup = await page.evaluate(() => {
      try {
        document.querySelector('#styled')!.innerHTML = '<b>markup</b>';
        return 'taken';
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(markup).toBe('TypeError');
    await page.close();
  }, 60_000);

  test.runIf(path)('a script that is not the one the page means does not run, and what stands in the element stays', async () => {
    const page = await browser.newPage();
    await page.goto(new URL('another-script', address()).href, { waitUntil: 'load' });
    expect(await page.$eval('model-cost-calculator', (element) => [element.shadowRoot, (element as HTMLElement).innerText, element.checkVisibility()])).toEqual([null, 'Before', true]);
    await page.close();
  }, 60_000);
});

/** A script of the build, which has no types. */
function untyped<Exports>(path: string): Promise<Exports> {
  return import(new URL(path, import.meta.url).href);
}

const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

/** Collects violations in the page from its first moment on, and errors here. */
function listen(page: Page): string[] {
  const faults: string[] = [];
  // the browser asks for the icon by itself
  const isOfIcon = (text = ''): boolean => text.includes('/favicon.ico');
  page.on('pageerror', (error) => void (isOfIcon(String(error)) || faults.push(String(error))));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isOfIcon(message.location().url) && !isOfIcon(message.text())) faults.push(message.text());
  });
  void page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) => {
      if (violatedDirective !== 'img-src') seen.push(`${violatedDirective} ${sourceFile}`);
    });
  });
  return faults;
}

const violations = (page: Page): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
