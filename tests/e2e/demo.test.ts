import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { AxeResults } from 'axe-core';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appears } from './appears.ts';

const SLOW = 120_000;
const WIDTHS = [320, 768, 1280];
/** A page that shows what somebody has pasted, and the address of the script for it. */
const PASTED = 'pasted.html';
const CDN = '/dist/cdn/model-cost-calculator.min.js';

const names = readdirSync('demo').filter((name) => name.endsWith('.html'));
const text = (name: string): string => readFileSync(`demo/${name}`, 'utf8');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { findChromium } = await untyped<{ findChromium: () => string | undefined }>('scripts/chromium.mjs');

describe.runIf(existsSync('dist/custom-elements.json'))('The demo, built', () => {
  let server: Server;
  let address: string;
  let browser: Browser;
  const made = new Map<string, Uint8Array>();

  beforeAll(async () => {
    const { serve } = await untyped<{ serve: (port: number, made: ReadonlyMap<string, Uint8Array>) => Promise<{ server: Server; address: string }> }>('scripts/serve.mjs');
    const { bundleDemo } = await untyped<{ bundleDemo: () => Promise<ReadonlyMap<string, Uint8Array>> }>('scripts/bundle-demo.mjs');
    for (const [path, contents] of await bundleDemo()) made.set(path, contents);
    ({ server, address } = await serve(0, made));
    browser = await launch({ executablePath: findChromium()!, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'] });
  }, SLOW);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test('what is typed in it holds', async () => {
    await promisify(execFile)('node_modules/.bin/tsc', ['--noEmit', '-p', 'demo']);
  }, SLOW);

  test.each(names)('%s answers at every width without an error, a failed request or a way to scroll sideways', async (name) => {
    const { page, faults } = await open(name);
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 900 });
      expect([width, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([width, width]);
    }
    expect(faults).toEqual([]);
    await page.close();
  }, SLOW);

  test.each(names.flatMap((name) => [[name, 'light', 1280], [name, 'dark', 320]] as const))('%s is accessible in %s at %i pixels', async (name, scheme, width) => {
    const { page } = await open(name, { scheme, width });
    await page.evaluate(axeSource);
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join('; ')}`)).toEqual([]);
    await page.close();
  }, SLOW);

  test.each(names)('every link of %s leads somewhere', async (name) => {
    const { page } = await open(name);
    const links = await page.$$eval('a[href]', (found) => found.map(({ href }) => href));
    const answers = await Promise.all(links.map(async (href) => [href, (await fetch(href, { method: 'HEAD' })).status] as const));
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
    expect(await page.$$eval('a[href^="#"]', (found) => found.filter(({ hash }) => !document.querySelector(hash)).map(({ hash }) => hash))).toEqual([]);
    await page.close();
  }, SLOW);

  test.each(['react.html', 'vue.html'])('in %s a change comes up as an event and goes down as a property', async (name) => {
    const { page } = await open(name);
    const shown = (): Promise<unknown> => page.$eval('model-cost-calculator', (element) => [element.scenario.load.users, element.scenario.workload.inputTokens]);
    expect(await shown()).toEqual([50_000, 1155]);

    await page.focus('model-cost-calculator >>> #workload-inputTokens');
    await page.keyboard.type('9');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.querySelector('output')?.textContent === 'Changes so far: 1');
    expect(await shown()).toEqual([50_000, 11_559]);

    await page.focus('.bar input');
    await page.keyboard.press('End');
    await page.keyboard.type('0');
    await page.waitForFunction(() => document.querySelector('output')?.textContent === 'Changes so far: 2');
    expect(await shown()).toEqual([500_000, 11_559]);

    await page.click('.bar button');
    await page.click('.bar button');
    await page.waitForFunction(() => document.querySelector('output')?.textContent === 'Changes so far: 0');
    expect(await shown()).toEqual([50_000, 1155]);
    expect(await page.$eval('.bar button', (button) => button.disabled)).toBe(true);
    await page.close();
  }, SLOW);

  test('the playground knows every attribute of the element', async () => {
    const { page } = await open('playground.html');
    const [offered, observed] = await page.evaluate(() => [
      [...document.querySelectorAll<HTMLOptionElement>('#names option')].map(({ value }) => value),
      (customElements.get('model-cost-calculator') as unknown as { observedAttributes: readonly string[] }).observedAttributes,
    ]);
    expect(new Set(offered)).toEqual(new Set(observed));
    await page.close();
  }, SLOW);

  test('a tag made in the playground, by keyboard, gives the same scenario elsewhere', async () => {
    const { page, faults } = await open('playground.html');
    await addAttribute(page, 'question', 'gpt-4o or gpt-4.1 for 20k users asking 3 questions a day');
    await addAttribute(page, 'workload', 'rag-question');
    await addAttribute(page, 'growth', 'linear');
    await page.waitForFunction(() => document.querySelector('model-cost-calculator')!.scenario.growth.curve === 'linear');
    // what is changed in the element itself is in the tag too, even back to a default that the question has left
    await appears(page, '.option');
    await page.$$eval('model-cost-calculator >>> details', (folded) => {
      for (const details of folded) details.open = true;
    });
    await appears(page, '#load-queriesPerUserPerDay');
    await page.focus('model-cost-calculator >>> #load-queriesPerUserPerDay');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('5');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.querySelector('#tag')!.textContent.includes('queries="5"'));

    const said = await page.$eval('#tag', (tag) => tag.textContent);
    const scenario = await page.$eval('model-cost-calculator', (element) => element.scenario);
    expect(scenario.load.queriesPerUserPerDay).toBe(5);
    expect(await scenarioOf(said)).toEqual(scenario);

    await page.reload();
    await appears(page, '[part~=ways]');
    expect(await page.$eval('#tag', (tag) => tag.textContent)).toBe(said);
    expect(await page.$eval('model-cost-calculator', (element) => element.scenario)).toEqual(scenario);
    expect(faults).toEqual([]);
    await page.close();
  }, SLOW);

  test('the playground writes the tag in the way that is chosen, leaves out what is taken away, and says what cannot be added', async () => {
    const { page } = await open('playground.html', { hash: '#users=7000&theme=dark' });
    await page.click('[name=as][value=react]');
    expect(await page.$eval('#tag', (tag) => tag.textContent)).toBe(`import 'model-cost-calculator/define';\n\n<model-cost-calculator users="7000" theme="dark" />`);
    await page.click('[aria-label="Remove theme"]');
    expect(await page.$eval('model-cost-calculator', (element) => element.getAttributeNames())).toEqual(['users']);
    expect(new URL(page.url()).hash).toBe('#as=react&users=7000');
    await page.type('#name', 'userz');
    await page.keyboard.press('Enter');
    expect(await page.$eval('#name', (field) => (field as HTMLInputElement).validity.valid)).toBe(false);
    await page.close();
  }, SLOW);

  test('a hash that nobody wrote here changes nothing', async () => {
    const { page, faults } = await open('playground.html', { hash: `#as=xml&__proto__=1&users=%E0%A4%A&onclick=alert(1)&x=${'y'.repeat(100_000)}` });
    expect(await page.$eval('model-cost-calculator', (element) => element.getAttributeNames())).toEqual(['users']);
    expect(faults).toEqual([]);
    await page.close();
  }, SLOW);

  test('what the front page says to paste shows an answer', async () => {
    expect((await scenarioOf(unescaped(/<pre><code>([\s\S]*)<\/code><\/pre>/.exec(text('index.html'))![1]!))).options).toHaveLength(2);
  }, SLOW);

  test('a form that is hidden leaves its place to the answer', async () => {
    const { page } = await open('index.html');
    const [whole, answer] = await page.$eval('.asked', (element) => [element, element.shadowRoot!.querySelector('.answer')!].map((part) => part.getBoundingClientRect().width));
    expect(answer).toBe(whole);
    await page.close();
  }, SLOW);

  test('the source that is shown is the source', async () => {
    const { page } = await open('react.html');
    await page.waitForFunction(() => [...document.querySelectorAll('[data-source]')].every((place) => place.textContent !== ''));
    expect(await page.$$eval('[data-source]', (places) => places.map((place) => place.textContent))).toEqual(['react/app.tsx', 'react/main.jsx'].map((path) => text(path).trim()));
    await page.close();
  }, SLOW);

  /** A page whose elements are all there, and what went wrong on the way. */
  async function open(name: string, { scheme = 'light', width = 1280, hash = '' } = {}): Promise<{ page: Page; faults: string[] }> {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => ['error', 'warn'].includes(message.type()) && faults.push(message.text()));
    page.on('requestfailed', (request) => faults.push(`${request.url()} ${request.failure()?.errorText}`));
    page.on('response', (response) => response.status() >= 400 && faults.push(`${response.url()} ${response.status()}`));
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width, height: 900 });
    await page.goto(`${address}${name}${hash}`, { waitUntil: 'load' });
    await page.waitForFunction(() => {
      const elements = [...document.querySelectorAll('model-cost-calculator')];
      // a question is read when what reads it has come, and with it the menu of ways
      return elements.length > 0 && elements.every((element) => element.shadowRoot?.querySelector('[part~=headline]')?.textContent?.trim() && element.shadowRoot.querySelector('[part~=ways]'));
    });
    return { page, faults };
  }

  /** The scenario of a page that somebody has pasted a tag into. */
  async function scenarioOf(tag: string): Promise<HTMLElementTagNameMap['model-cost-calculator']['scenario']> {
    made.set(PASTED, Buffer.from(`<!doctype html><html lang="en"><title>Pasted</title>${tag.replace('model-cost-calculator.min.js', CDN)}</html>`));
    const { page } = await open(PASTED);
    const scenario = await page.$eval('model-cost-calculator', (element) => element.scenario);
    await page.close();
    return scenario;
  }
});

async function addAttribute(page: Page, name: string, value: string): Promise<void> {
  await page.focus('#name');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(value);
}

const unescaped = (html: string): string => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** A script of the build or of a page, which has no types. */
function untyped<Exports>(path: string): Promise<Exports> {
  return import(pathToFileURL(resolve(path)).href);
}
