import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { compileScript, parse } from '@vue/compiler-sfc';
import { build, type BuildOptions } from 'esbuild';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeBlocks } from '../docs/code-blocks.ts';
import { appears } from './appears.ts';
import { unpacked } from './unpacked.ts';

const SLOW = 60_000;
/** Layout shifts below which a page is good, by https://web.dev/articles/cls. */
const GOOD_SHIFT = 0.1;
const run = promisify(execFile);
const blocks = codeBlocks('docs/embed.md');
const blockOf = (language: string, ...words: readonly string[]): string => blocks.find((block) => block.language === language && words.every((word) => block.text.includes(word)))!.text;
/** The markup of docs/embed.md that holds all of these words. */
const markup = (...words: readonly string[]): string => blockOf('html', ...words);
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };
/** What the policy of the page allows beside what docs/embed.md says. */
const ALSO = "; style-src 'self'; connect-src 'self'; img-src data:";
const { findChromium } = (await import(pathToFileURL(resolve('scripts/chromium.mjs')).href)) as { findChromium: () => string | undefined };
const chromium = findChromium();

describe.runIf(existsSync('dist/cdn/sri.json') && chromium)('docs/embed.md, from the packed package', () => {
  let project = '';
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    project = await unpacked();
    writeFileSync(join(project, 'listen.js'), blockOf('js'));
    writeFileSync(join(project, 'prices.json'), blockOf('json'));
    writeFileSync(join(project, 'page.css'), blockOf('css', '::part'));
    writeFileSync(join(project, 'place.css'), blockOf('css', ':not(:defined)'));
    server = createServer(({ url = '/' }, response) => {
      const name = url.slice(1).replace(/[?#].*/u, '');
      const file = [join(project, name), join(project, 'node_modules/model-cost-calculator/dist/cdn', name)].find((path) => !name.includes('..') && existsSync(path));
      if (name === '' || file === undefined) return response.writeHead(404).end();
      return response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'text/plain', 'content-security-policy': blockOf('http').trim() + ALSO }).end(readFileSync(file));
    });
    await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
    browser = await launch({ executablePath: chromium!, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'] });
  }, SLOW);

  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(project, { recursive: true, force: true });
  });

  test('has no block that nothing tries', () => {
    expect([...new Set(blocks.map(({ language }) => language))].toSorted()).toEqual(['css', 'html', 'http', 'js', 'json', 'mdx', 'tsx', 'vue']);
    expect(blocks.filter(({ language }) => language === 'html')).toHaveLength(5);
  });

  test('plain HTML shows a comparison under the policy it names', () => withPage('plain.html', markup('input-tokens="2000"'), async (page) => expect(await headline(page)).toContain('GPT-4o')), SLOW);

  test('a page hears what a person changes', async () => {
    await withPage('listen.html', markup('listen.js'), async (page) => {
      await headline(page);
      await retype(page, '77');
      expect(await shown(page, 'output')).toBe('77');
    });
  }, SLOW);

  describe('The classic script', () => {
    const classic = (): string => markup('iife').replace('sha384-…', hashes()['model-cost-calculator.iife.min.js']!);
    const hashes = (): Readonly<Record<string, string>> => JSON.parse(readFileSync(join(project, 'node_modules/model-cost-calculator/dist/cdn/sri.json'), 'utf8')) as Record<string, string>;

    test('runs with its hash, alone, and leaves no name in the page but those of Lit and zod', async () => {
      const requests: string[] = [];
      const names = (page: Page): Promise<readonly string[]> => page.evaluate(() => Object.getOwnPropertyNames(globalThis));
      let usual: readonly string[] = [];
      await withPage('empty.html', '', async (page) => void (usual = await names(page)));
      await withPage('classic.html', classic(), async (page) => {
        await headline(page);
        await appears(page, '[part~=growth]');
        expect(requests.filter((path) => path.endsWith('.min.js'))).toEqual(['/model-cost-calculator.iife.min.js']);
        // the last are those of the tool that drives the page
        expect((await names(page)).filter((name) => !usual.includes(name) && !/^(?:lit|reactiveElement|__zod_|puppeteer_|__aria)/u.test(name))).toEqual([]);
      }, requests);
    }, SLOW);

    test('does not run with another', async () => {
      await withPage('wrong.html', markup('iife').replace('sha384-…', hashes()['fit.min.js']!), async (page) => {
        expect(await page.$eval('model-cost-calculator', (element) => (element as HTMLElement).innerText)).toBe('What a support bot costs.');
      }, [], 1);
    }, SLOW);

    test('works in a page that is a file', async () => {
      const folder = join(project, 'node_modules/model-cost-calculator/dist/cdn');
      writeFileSync(join(folder, 'file.html'), `<!doctype html><html lang="en"><title>Page</title>${classic().replace(/ integrity="[^"]*" crossorigin="anonymous"/u, '')}</html>`);
      const page = await browser.newPage();
      await page.goto(pathToFileURL(join(folder, 'file.html')).href);
      expect(await headline(page)).toContain('GPT-4o');
      await appears(page, '[part~=growth]');
      await page.close();
    }, SLOW);
  });

  test('React shows it, tells it and hears it', async () => {
    const main = "import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; import { Costs } from './costs.tsx'; createRoot(document.querySelector('#app')).render(createElement(Costs));";
    await bundled('react', { 'costs.tsx': blockOf('tsx'), 'react.js': main }, { jsx: 'automatic' });
    await isLive('react');
  }, SLOW);

  test('Vue shows it, tells it and hears it', async () => {
    const { descriptor } = parse(blockOf('vue'));
    const { content } = compileScript(descriptor, { id: 'costs', inlineTemplate: true, templateOptions: { compilerOptions: { isCustomElement: (tag) => tag === 'model-cost-calculator' } } });
    await bundled('vue', { 'costs.ts': content, 'vue.js': "import { createApp } from 'vue'; import Costs from './costs.ts'; createApp(Costs).mount('#app');" });
    // Vue asks for a policy of its own, which this page does not name
    await isLive('vue', 1);
  }, SLOW);

  test('MDX is imports and markup that the types know', async () => {
    const [imports = '', ...rest] = blockOf('mdx').split('\n\n');
    writeFileSync(join(project, 'page.tsx'), `${imports}\nimport 'model-cost-calculator/jsx';\nexport const page = <>${rest.join('\n')}</>;\n`);
    writeFileSync(join(project, 'costs.tsx'), blockOf('tsx'));
    const compilerOptions = { module: 'nodenext', target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], jsx: 'react-jsx', types: [], strict: true, noEmit: true, skipLibCheck: true };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['page.tsx', 'costs.tsx'] }));
    expect(await run(resolve('node_modules/.bin/tsc'), ['-p', project]).then(() => '', ({ stdout }: { stdout: string }) => stdout)).toBe('');
  }, SLOW);

  test('a catalogue of the page is fetched and used', async () => {
    await withPage('catalogue.html', markup('prices.json'), async (page) => {
      await page.waitForFunction(() => document.querySelector('model-cost-calculator')?.shadowRoot?.querySelector('[part~=comparison]')?.textContent?.includes('House model'));
    });
  }, SLOW);

  test('the address remembers what a person changed', async () => {
    await withPage('share.html', markup('share="url"'), async (page) => {
      await headline(page);
      await retype(page, '77');
      await page.waitForFunction(() => location.hash.includes('77'));
      await page.reload();
      await headline(page);
      expect(await page.$eval('model-cost-calculator >>> #workload-inputTokens', (field) => (field as HTMLInputElement).value)).toBe('77');
    });
  }, SLOW);

  test('tokens and parts take a style', async () => {
    await withPage('look.html', `<link rel="stylesheet" href="page.css">${markup('input-tokens="2000"')}`, async (page) => {
      await headline(page);
      const [edge, accent] = await page.$eval('model-cost-calculator', (element) => [getComputedStyle(element.shadowRoot!.querySelector('[part~=comparison]')!).borderBlockStartColor, getComputedStyle(element).getPropertyValue('--_accent')]);
      expect([edge, accent]).toEqual(['rgb(120, 40, 200)', 'rgb(120, 40, 200)']);
    });
  }, SLOW);

  test.each([
    ['keeps its place', '<link rel="stylesheet" href="place.css">', true],
    ['is pushed down without that', '', false],
  ])('what comes after the element %s', async (_, sheet, isStill) => {
    const shifts: number[] = [];
    // a script that is there before the page is first painted moves nothing: then the page is looked at again
    for (let visits = 0; visits < (isStill ? 1 : 5); visits++) {
      await withPage('place.html', `${sheet}${markup('input-tokens="2000"')}<p>${'What comes after. '.repeat(60)}</p>`, async (page) => {
        await headline(page);
        await appears(page, '[part~=growth]');
        shifts.push(await shiftsIn(page));
      });
    }
    expect(Math.max(...shifts) < GOOD_SHIFT).toBe(isStill);
  }, SLOW);

  /** Opens a page with this markup; a fault of the page or a violation of its policy fails the test, but those that are expected. */
  async function withPage(file: string, body: string, action: (page: Page) => Promise<void>, requests: string[] = [], expected = 0): Promise<void> {
    writeFileSync(join(project, file), `<!doctype html>\n<html lang="en"><title>Page</title><link rel="icon" href="data:,">${body}</html>`);
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${file}`);
    await action(page);
    await page.close();
    expect(faults, faults.join('\n')).toHaveLength(expected);
  }

  async function bundled(name: string, files: Readonly<Record<string, string>>, options: BuildOptions = {}): Promise<void> {
    for (const [file, text] of Object.entries(files)) writeFileSync(join(project, file), text);
    await build({ entryPoints: [join(project, `${name}.js`)], bundle: true, splitting: true, format: 'esm', outdir: join(project, 'bundled'), define: { 'process.env.NODE_ENV': '"production"' }, preserveSymlinks: true, logLevel: 'error', ...options });
  }

  /** What a framework passed in is shown, and what a person changes comes back out. */
  async function isLive(name: string, faults = 0): Promise<void> {
    await withPage(`${name}.html`, `<div id="app"></div><script type="module" src="bundled/${name}.js"></script>`, async (page) => {
      await headline(page);
      expect([await shown(page, 'output'), await page.$eval('model-cost-calculator >>> #workload-inputTokens', (field) => (field as HTMLInputElement).value)]).toEqual(['2000', '2000']);
      await retype(page, '77');
      await page.waitForFunction(() => document.querySelector('output')!.textContent === '77');
      expect(await page.$eval('model-cost-calculator', (element) => element.getAttribute('input-tokens'))).toBe('77');
    }, [], faults);
  }
});

/** The headline, when the form that follows it is drawn. */
async function headline(page: Page): Promise<string> {
  await appears(page, '[part~=input]');
  const text = await page.waitForFunction(() => document.querySelector('model-cost-calculator')?.shadowRoot?.querySelector('[part~=headline]')?.textContent?.trim());
  return String(await text.jsonValue());
}

/** The sum of all layout shifts of a page. */
const shiftsIn = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { readonly value: number }).value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // nobody is told where there was none
    await new Promise((told) => setTimeout(told, 200));
    return sum;
  });

const shown = (page: Page, selector: string): Promise<string> => page.$eval(selector, (element) => (element as HTMLElement).innerText);

async function retype(page: Page, text: string): Promise<void> {
  await page.focus('model-cost-calculator >>> #workload-inputTokens');
  await page.$eval('model-cost-calculator >>> #workload-inputTokens', (field) => (field as HTMLInputElement).select());
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}
