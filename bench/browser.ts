import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { ratio, spread } from './measure.ts';
import { printAim, printTable } from './report.ts';

/** How much slower than this machine the processor is made: a middling phone beside a desk (assumption). */
const SLOWDOWN = 4;
/** As the tests find one, but none is installed for it. */
const CHROMIUM = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
const ELEMENT = 'model-cost-calculator.min.js';
/** Milliseconds a new page is left alone: until then its browser is still at work on opening it and closing the one before. */
const SETTLED = 600;
const STARTS = 11;
const EDITS = 120;
const QUESTIONS = 20;
const CYCLES = 100;

/** Milliseconds at that slowdown. */
const AIMS = { firstPaint: 250, edit: 50 } as const;

const pageOf = (models: string): string => `<!doctype html><html lang="en"><title>Bench</title><style>body{max-width:80rem}</style><model-cost-calculator date="2026-11-22" models="${models}" users="50000" error-cost="0.02"></model-cost-calculator></html>`;

/** What is answered, by the place of its page: prices alone, and what is known of how often each is right, which the flip line is drawn of. */
const PAGES = {
  '/': pageOf('openai/gpt-4o,openai/gpt-4o-mini,google/gemini-2.5-flash'),
  '/rated': pageOf('openai/gpt-4o@176of200,openai/gpt-4o-mini@160of200,google/gemini-2.5-flash@168of200'),
} as const;

/** What is edited in turn, each time to another value. */
const FIELDS = ['workload-inputTokens', 'workload-outputTokens', 'workload-cachedShare', 'load-users', 'load-queriesPerUserPerDay', 'stakes-errorUsd'];

const SENTENCES = ['gpt-4o vs gpt-4o-mini for {n} users asking 5 questions a day', 'A is 3x more expensive and {n} points more accurate', 'gpt-4.1 right on 176 of 200 vs gpt-4o-mini right on 160 of 200, {n} users, a wrong answer costs $2'];

interface Timed {
  readonly name: string;
  readonly times: readonly number[];
}

/** A shadow tree as text. */
interface Tree {
  readonly html: string;
  readonly headline: string;
  readonly sheets: readonly string[];
}

/** Times the built element in Chromium, its processor slowed down: from its script to the first answer, from a key to the changed one. */
export async function reportBrowser(): Promise<void> {
  console.log(`\n(i) the element in Chromium at ${SLOWDOWN}× slowdown`);
  if (!existsSync(CHROMIUM)) return console.log('  no Chromium found: set CHROME_PATH to where it is');
  const scripts = new Map<string, string>();
  const server = createServer(answerWith(scripts));
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'] });
  try {
    for (const [file, tree] of Object.entries(await stills(browser, address))) scripts.set(file, still(tree));
    const begun: readonly Begun[] = [{ script: ELEMENT, at: '/' }, { script: ELEMENT, at: '/rated' }, ...Array.from(scripts.keys(), (script) => ({ script, at: '/' as const }))];
    const [first, firstRated, same, sentence] = (await starts(browser, address, begun)) as [number[], number[], number[], number[]];
    const plain = await ready(browser, address);
    const plainEdits = await plain.evaluate(edit, FIELDS, EDITS);
    await plain.browserContext().close();
    const page = await ready(browser, `${address}rated`);
    if (!(await page.$('model-cost-calculator >>> .flip'))) throw new Error('the page of the bench has no flip line');
    const edits = await page.evaluate(edit, FIELDS, EDITS);
    const rows: readonly Timed[] = [
      { name: 'script → first answer painted', times: first },
      { name: 'the same of options that were evaluated', times: firstRated },
      { name: 'a script that writes the same tree as a text → painted', times: same },
      { name: 'a script that writes its headline alone → painted', times: sentence },
      { name: `a field → answer and table painted, ${EDITS} edits`, times: plainEdits },
      { name: 'the same with the flip line', times: edits },
      { name: 'a question → its answer painted', times: await page.evaluate(ask, SENTENCES, QUESTIONS) },
      { name: 'attached and detached once', times: await page.evaluate(cycle, CYCLES) },
    ];
    printTable(['', 'p50 ms', 'p95', ''], rows.map(({ name, times }) => [name, ms(spread(times).median), ms(p95(times)), '']));
    const paint = spread(first).median;
    printAim(`script → first answer ≤ ${AIMS.firstPaint} ms: ${ms(paint)}`, paint <= AIMS.firstPaint);
    console.log(`  the first answer takes ${ratio(first, same).toFixed(1)} × the same tree, ${ratio(first, sentence).toFixed(1)} × its headline alone`);
    printAim(`a field → answer, flip line and table, p95 ≤ ${AIMS.edit} ms: ${ms(p95(edits))}`, p95(edits) <= AIMS.edit);
  } finally {
    await browser.close();
    server.close();
  }
}

const ms = (value: number): string => value.toFixed(1);

const p95 = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.ceil(0.95 * times.length) - 1]!;

const answerWith = (scripts: ReadonlyMap<string, string>): Parameters<typeof createServer>[1] => ({ url = '/' }, response) => {
  const [, file] = /^\/(\w[\w./-]*\.js)$/.exec(url) ?? [];
  const html = (PAGES as Readonly<Record<string, string>>)[url];
  if (file === undefined) response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  else response.writeHead(200, { 'content-type': 'text/javascript' }).end(scripts.get(file) ?? readFileSync(`dist/cdn/${file}`));
};

/** The tree of the first answer, and of it the headline, with the sheets of both: what the browser itself needs to show them. */
async function stills(browser: Browser, address: string): Promise<Readonly<Record<string, Tree>>> {
  const page = await open(browser, address);
  await page.evaluate(() => (window.requestIdleCallback = () => 0)); // nothing follows
  await page.evaluate(start, ELEMENT);
  const tree = await page.evaluate(treeOf);
  await page.browserContext().close();
  return { 'same.js': tree, 'headline.js': { ...tree, html: tree.headline } };
}

/** A script that brings a tree as it is. */
const still = ({ html, sheets }: Tree): string => `customElements.define('model-cost-calculator', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = ${JSON.stringify(sheets)}.map((text) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text); return sheet; });
    root.innerHTML = ${JSON.stringify(html)};
  }
});`;

async function open(browser: Browser, address: string): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(address, { waitUntil: 'load' });
  await page.emulateCPUThrottling(SLOWDOWN);
  await pause(SETTLED);
  return page;
}

/** A page with all of its element drawn. */
async function ready(browser: Browser, address: string): Promise<Page> {
  const page = await open(browser, address);
  await page.evaluate(start, ELEMENT);
  await page.waitForFunction(() => document.querySelector('model-cost-calculator')!.shadowRoot!.querySelector('[part~=panels]:not([aria-busy=true]) [part~=growth]'));
  return page;
}

/** A script, and the place of the page that it begins on. */
interface Begun {
  readonly script: string;
  readonly at: keyof typeof PAGES;
}

/** The first answer of a page by each script in turn, in pages and caches of their own. */
async function starts(browser: Browser, address: string, begun: readonly Begun[]): Promise<readonly number[][]> {
  const times = begun.map((): number[] => []);
  for (let round = 0; round < STARTS; round++) {
    for (const [index, { script, at }] of begun.entries()) {
      const page = await open(browser, new URL(at, address).href);
      times[index]!.push(await page.evaluate(start, script));
      await page.browserContext().close();
    }
  }
  return times;
}

// what follows runs in the page: each function stands alone

async function start(script: string): Promise<number> {
  const painted = (): Promise<void> => new Promise((done) => void requestAnimationFrame(() => setTimeout(done)));
  await painted();
  const from = performance.now();
  await import(`/${script}`);
  // the form follows the answer
  while (!document.querySelector('model-cost-calculator')!.shadowRoot?.querySelector('[part~=headline]')) await new Promise((done) => setTimeout(done));
  await painted();
  return performance.now() - from;
}

function treeOf(): Tree {
  const root = document.querySelector('model-cost-calculator')!.shadowRoot!;
  return { html: root.innerHTML, headline: root.querySelector('[part~=headline]')!.outerHTML, sheets: root.adoptedStyleSheets.map(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText).join('\n')) };
}

async function edit(fields: readonly string[], count: number): Promise<number[]> {
  const element = document.querySelector('model-cost-calculator') as HTMLElement & { updateComplete: Promise<unknown> };
  element.shadowRoot!.querySelector<HTMLDetailsElement>('[data-group=who] details')!.open = true;
  const times: number[] = [];
  for (let round = 0; round < count; round++) {
    const field = element.shadowRoot!.querySelector<HTMLInputElement>(`#${fields[round % fields.length]}`)!;
    field.focus();
    // an even moment between two frames, with nothing left to do
    do await new Promise((done) => setTimeout(done, 60 + round % 16));
    while (element.shadowRoot!.querySelector('[aria-busy=true]'));
    const from = performance.now();
    field.value = String(1 + round);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    times.push(performance.now() - from);
  }
  return times;
}

async function ask(sentences: readonly string[], count: number): Promise<number[]> {
  const element = document.querySelector('model-cost-calculator') as HTMLElement & { updateComplete: Promise<unknown> };
  const field = element.shadowRoot!.querySelector<HTMLInputElement>('#question')!;
  const times: number[] = [];
  for (let round = 0; round < count; round++) {
    field.value = sentences[round % sentences.length]!.replace('{n}', String(1 + round));
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    do await new Promise((done) => setTimeout(done, 60));
    while (element.shadowRoot!.querySelector('[aria-busy=true]'));
    const from = performance.now();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    await element.updateComplete;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    times.push(performance.now() - from);
  }
  return times;
}

async function cycle(count: number): Promise<number[]> {
  const element = document.querySelector('model-cost-calculator') as HTMLElement & { updateComplete: Promise<unknown> };
  const parent = element.parentElement!;
  const times: number[] = [];
  for (let round = 0; round < count; round++) {
    const from = performance.now();
    element.remove();
    parent.append(element);
    await element.updateComplete;
    times.push(performance.now() - from);
  }
  return times;
}
