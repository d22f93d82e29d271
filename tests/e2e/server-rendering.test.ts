import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { build, type Plugin } from 'esbuild';
import { html } from 'lit';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ModelCostCalculator } from '../../src/widget/define.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { appears } from './appears.ts';

const served = html`<model-cost-calculator date="2026-11-22" models="openai/gpt-4o, openai/gpt-4.1-mini" users="50000" queries="5" output-tokens="300"></model-cost-calculator>`;

const german = html`<model-cost-calculator locale="de" date="2026-11-22" models="openai/gpt-4o, openai/gpt-4.1-mini"></model-cost-calculator>`;

/** As docs/server-rendering.md says. */
const styleHash = (): string => `'sha256-${createHash('sha256').update(ModelCostCalculator.elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('')).digest('base64')}'`;

/** The strictest policy under which a served element keeps its looks from the first moment. */
const policy = (): string => `default-src 'none'; script-src 'self'; style-src ${styleHash()}; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'; base-uri 'none'; form-action 'none'`;

const BROWSERS = (
  [
    ['Chromium', 'chrome', (await chromiumPath()) ?? '', ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking']],
    ['Firefox', 'firefox', '/usr/bin/firefox-esr', []],
  ] as const
).filter(([, , path]) => existsSync(path));

let server: Server;
let files: ReadonlyMap<string, string>;
const pages = new Map<string, string>();
/** What the server does not find. */
let missing: RegExp | undefined;

beforeAll(async () => {
  const { pricingForEsbuild } = (await import(new URL('../../build/pricing-plugin.mjs', import.meta.url).href)) as { pricingForEsbuild: Plugin };
  // as in dist/cdn: what follows the first answer is not in the first file
  const apart: Plugin = {
    name: 'apart',
    setup: (bundle) => {
      bundle.onResolve({ filter: new RegExp('/below-at-hand[.]ts$') }, ({ resolveDir }) => ({ path: join(resolveDir, 'below-apart.ts') }));
    },
  };
  const { outputFiles } = await build({ entryPoints: { calculator: 'src/widget/define.ts' }, bundle: true, splitting: true, outdir: 'out', format: 'esm', target: 'es2022', write: false, minify: true, plugins: [pricingForEsbuild, apart] });
  files = new Map(outputFiles.map(({ path, text }) => [`/${basename(path)}`, text]));
  const markup = await collectResult(render(served));
  await ModelCostCalculator.speak('de');
  pages.set('/german', page(await collectResult(render(german))));
  pages.set('/served', page(markup));
  pages.set('/alone', page(markup.replace(/<template[^]*<\/template>/u, '')));
  pages.set('/another', page(markup.replace('users="50000"', 'users="70"')));
  server = createServer(({ url = '/' }, response) => {
    const script = missing?.test(url) ? undefined : files.get(url);
    const text = script ?? pages.get(url);
    if (text === undefined) return response.writeHead(404, { 'content-type': 'text/javascript' }).end();
    return response.writeHead(200, { 'content-type': script ? 'text/javascript' : 'text/html; charset=utf-8', 'content-security-policy': policy() }).end(text);
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
}, 120_000);

afterAll(() => void server?.close());

describe('A server', () => {
  test('writes the numbers that the attributes ask for', async () => {
    const text = (await collectResult(render(served))).replace(/<style>[^]*?<\/style>/u, '').replaceAll(/<!--[^]*?-->/gu, '');
    expect(text).toMatch(/<model-cost-calculator[^>]* users="50000"[^>]*><template shadowroot="open" shadowrootmode="open">/u);
    expect(text).toContain('GPT-4.1 mini');
    expect(text).toContain('value="300"');
    expect(text).not.toContain('gpt-4o-mini');
  });

  test('writes the scenario that is set', async () => {
    const markup = html`<model-cost-calculator date="2026-11-22" .scenario=${{ workload: { outputTokens: 321 } }}></model-cost-calculator>`;
    expect(await collectResult(render(markup))).toContain('value="321"');
  });
});

describe('A server that has loaded a language', () => {
  test('writes it; one that has not writes the slotted text', async () => {
    const written = (locale: string): Promise<string> => collectResult(render(html`<model-cost-calculator date="2026-11-22" locale=${locale}>Slotted</model-cost-calculator>`));
    expect(await written('es')).not.toContain('GPT-4o');
    expect(await written('de-CH')).toContain('Vergleich');
    await expect(ModelCostCalculator.speak('no tag!')).rejects.toThrow(RangeError);
  });
});

describe.each(BROWSERS)('%s takes over what a server wrote', (_, name, executablePath, args) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch({ browser: name, executablePath, args: [...args], headless: true });
  }, 60_000);

  afterAll(() => browser?.close());

  test('as it stands, under a strict policy, and goes on with it', { timeout: 60_000 }, async () => {
    const { open, faults } = await visit(browser, '/served');
    await open.evaluate(() => {
      const root = document.querySelector('model-cost-calculator')!.shadowRoot!;
      Object.assign(globalThis, { before: [...root.querySelectorAll('*:not(style)')], size: getComputedStyle(root.querySelector('h2')!).fontSize });
    });
    await define(open);
    expect(
      await open.evaluate(() => {
        const { gone, size, footer } = globalThis as unknown as { gone: string[]; size: string; footer: string };
        const root = document.querySelector('model-cost-calculator')!.shadowRoot!;
        return { gone, footer, isStyled: size === getComputedStyle(root.querySelector('h2')!).fontSize && size !== '24px', left: root.querySelectorAll('style, [data-served]').length };
      }),
    ).toEqual({ gone: [], footer: 'flex', isStyled: true, left: 0 });
    const { open: alone } = await visit(browser, '/alone');
    await define(alone);
    expect(await shown(open)).toEqual(await shown(alone));
    await alone.close();

    await open.evaluate(() => {
      const field = document.querySelector('model-cost-calculator')!.shadowRoot!.querySelector<HTMLInputElement>('#workload-outputTokens')!;
      field.value = '900';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    });
    expect(await open.evaluate(() => (document.querySelector('model-cost-calculator') as unknown as { scenario: Scenario }).scenario.workload.outputTokens)).toBe(900);
    expect(await faults()).toEqual([]);
    await open.close();
  });

  test('in another language too', { timeout: 60_000 }, async () => {
    const { open, faults } = await visit(browser, '/german');
    const said = await open.$eval('model-cost-calculator >>> h2', (verdict) => verdict.textContent);
    await open.evaluate(() => Object.assign(globalThis, { before: [...document.querySelector('model-cost-calculator')!.shadowRoot!.querySelectorAll('*:not(style)')] }));
    await define(open);
    expect(await open.evaluate(() => (globalThis as unknown as { gone: string[] }).gone)).toEqual([]);
    expect(await open.$eval('model-cost-calculator >>> h2', (verdict) => verdict.textContent)).toBe(said);
    expect(said).toContain('kostet im Monat');
    expect(await faults()).toEqual([]);
    await open.close();
  });

  test.each([
    ['where the page says something else than the server heard', '/another', true, '70'],
    ['where what takes it over is missing', '/served', false, '50000'],
  ])('anew, %s', { timeout: 60_000 }, async (_because, path, isThere, users) => {
    missing = isThere ? undefined : /hydrate/u;
    const { open, faults } = await visit(browser, path);
    await define(open);
    missing = undefined;
    await open.$eval('model-cost-calculator >>> [data-group=who] details', (group) => group.toggleAttribute('open'));
    await appears(open, '#load-users');
    expect(
      await open.evaluate(() => {
        const root = document.querySelector('model-cost-calculator')!.shadowRoot!;
        return [root.querySelector<HTMLInputElement>('#load-users')!.value, root.querySelectorAll('.root').length, root.querySelectorAll('style').length];
      }),
    ).toEqual([users, 1, 0]);
    expect(await faults()).toEqual([]);
    await open.close();
  });
});

function page(markup: string): string {
  return `<!doctype html><html lang="en"><title>Served</title>${markup}</html>`;
}

/** Opens a page on which nothing is defined yet, and collects what goes wrong from its first moment on. */
async function visit(browser: Browser, path: string): Promise<{ readonly open: Page; readonly faults: () => Promise<readonly string[]> }> {
  const open = await browser.newPage();
  const errors: string[] = [];
  // the browser asks for the icon by itself
  open.on('pageerror', (error) => String(error).includes('/favicon.ico') || errors.push(String(error)));
  await open.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    addEventListener('unhandledrejection', ({ reason }) => seen.push(String(reason)));
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      if (violatedDirective !== 'img-src') seen.push(`${violatedDirective} ${blockedURI}`);
    });
  });
  await open.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { waitUntil: 'load' });
  return { open, faults: async () => [...errors, ...(await open.evaluate(() => (globalThis as unknown as { seen: string[] }).seen))] };
}

/** Defines the element, until its first tree is its own and everything that follows is there. */
async function define(open: Page): Promise<void> {
  // as text: in a function the import would be one of the test runner's
  await open.evaluate(`import('/calculator.js').then(async () => {
    await document.querySelector('model-cost-calculator').updateComplete;
    globalThis.footer = getComputedStyle(document.querySelector('model-cost-calculator').shadowRoot.querySelector('.footer')).display;
    globalThis.gone = globalThis.before?.filter((element) => !element.isConnected).map((element) => element.outerHTML);
  })`);
  await open.waitForFunction(() => document.querySelector('model-cost-calculator')!.shadowRoot!.querySelector('[part~=panels]:not([aria-busy=true]) [part~=growth]'));
}

/** What a person is shown: tags, texts and attributes, without the marks between them. An attribute that a server writes for a property is no part of it. */
function shown(open: Page): Promise<readonly string[]> {
  return open.evaluate(() => {
    const attributes = (element: Element): string[] =>
      [...element.attributes].filter(({ name }) => !(name === 'value' && element.localName === 'input') && !['checked', 'selected'].includes(name)).map(({ name, value }) => `${name}=${value}`).toSorted();
    const lines = (node: Node): string[] => {
      if (node instanceof Text) return node.data.trim() === '' ? [] : [node.data.trim()];
      if (!(node instanceof Element)) return [];
      const value = node instanceof HTMLInputElement || node instanceof HTMLSelectElement ? ` = ${node.value}` : '';
      return [`<${node.localName} ${attributes(node).join(' ')}>${value}`, ...[...node.childNodes].flatMap(lines)];
    };
    return [...document.querySelector('model-cost-calculator')!.shadowRoot!.childNodes].flatMap(lines);
  });
}

async function chromiumPath(): Promise<string | undefined> {
  const { findChromium } = (await import(new URL('../../scripts/chromium.mjs', import.meta.url).href)) as { findChromium: () => string | undefined };
  return findChromium();
}
