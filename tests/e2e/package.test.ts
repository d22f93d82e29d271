import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeBlocks, shellLines } from '../docs/code-blocks.ts';
import { appears } from './appears.ts';

const SLOW = 60_000;
const run = promisify(execFile);
const { name, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; exports: Readonly<Record<string, string | { types: string; default: string }>> };
const entries = Object.keys(exports).filter((path) => !/\*|\.json$/.test(path));
/** Imported for their types; at run time there is nothing in them. */
const isTypesOnly = (path: string): boolean => (exports[path] as { default: string }).default.endsWith('/types-only.js');
const { findChromium } = (await import(pathToFileURL(resolve('scripts/chromium.mjs')).href)) as { findChromium: () => string | undefined };
const chromium = findChromium();

/** An empty project that the package is installed into. */
let project = '';
let tarball = '';

describe.runIf(existsSync('dist/index.js'))('The package', () => {
  beforeAll(async () => {
    project = mkdtempSync(join(tmpdir(), 'model-cost-package-'));
    // what dist/ holds is what is packed: the build has run before
    const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', project]);
    const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
    tarball = join(project, filename);
    writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
    for (const line of shellLines('README.md').filter((shell) => /^(?:npm install|cp) /.test(shell.line))) {
      const [command = '', ...words] = line.line.split(' ');
      if (command === 'cp') cpSync(join(project, words.at(-2)!), join(project, words.at(-1)!), { recursive: true });
      else await run(command, [...words, '--prefer-offline', '--no-audit', '--no-fund'], { cwd: project });
    }
  }, SLOW);

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test('carries what was built and the terms, and no source', () => {
    const installed = join(project, 'node_modules', name);
    expect(readdirSync(installed).toSorted()).toEqual(['LICENSE', 'NOTICE', 'README.md', 'dist', 'package.json']);
  });

  test.each(entries)('%s can be imported in Node, without a page', async (path) => {
    const specifier = path.replace('.', name);
    const { stdout } = await inProject(`const entry = await import(${JSON.stringify(specifier)}); console.log(Object.keys(entry).length)`);
    expect(Number(stdout) > 0).toBe(!isTypesOnly(path));
  });

  test('every file its exports name is there', async () => {
    const installed = join(project, 'node_modules', name);
    const files = Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
    expect(files.filter((file) => !existsSync(join(installed, file.replace(/\*$/, ''))))).toEqual([]);
    const { stdout } = await inProject(`for (const path of ['schema/offer.json', 'cdn/model-cost-calculator.min.js']) console.log(import.meta.resolve('${name}/' + path))`);
    expect(stdout.trim().split('\n').filter((url) => !existsSync(new URL(url)))).toEqual([]);
  });

  test('its command prints what README shows', async () => {
    const { line, output } = shellLines('README.md').find((shell) => shell.line.startsWith('npx model-cost price openai/gpt-4o '))!;
    const [command = '', ...words] = line.split(' ');
    const { stdout } = await run(command, ['--no-install', ...words], { cwd: project });
    expect(stdout).toBe(output);
  });

  test('its types hold in a project of its own', async () => {
    const consumer = [
      `import { compilePricer, loadCatalogue, type Bill, type Scenario } from '${name}';`,
      `import { catalogueData } from '${name}/catalogue';`,
      `import { ModelCostCalculator } from '${name}/element';`,
      `import '${name}/define';`,
      `import { answerTextsIn, valuesIn, type Answer } from '${name}';`,
      `import { first, rest } from '${name}/lang/de';`,
      "export const verdict = (answer: Answer): string => answerTextsIn(rest.sentences, answer, valuesIn(first.words, 'de')).verdict;",
      `import { fitHistory, type HistoryFit } from '${name}/fit';`,
      `import { readLogRow, type ReadRow } from '${name}/logs';`,
      `import { readUsage } from '${name}/usage';`,
      'const catalogue = await loadCatalogue();',
      "const bill: Bill = compilePricer(catalogue.resolve('gpt-4o'), { serviceTier: 'batch' }, '2026-11-22').bill(readUsage({}).leaves);",
      'export const total: string = bill.total;',
      'export const offers: number = Object.keys(catalogueData.offers).length;',
      "const element = document.createElement('model-cost-calculator') as ModelCostCalculator;",
      'export const scenario: Scenario = element.scenario;',
      "export const fit: HistoryFit = fitHistory('linear', '2026-01,100\\n2026-02,110\\n2026-03,120');",
      "export const row: ReadRow = readLogRow({ model: 'gpt-4o' });",
      "element.addEventListener('mcc-change', ({ detail }) => void detail.scenario.workload.inputTokens);",
      '// @ts-expect-error a service tier that does not exist',
      "compilePricer(catalogue.resolve('gpt-4o'), { serviceTier: 'cheap' }, '2026-11-22');",
    ];
    const compilerOptions = { module: 'nodenext', target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], types: [], strict: true, noEmit: true };
    writeFileSync(join(project, 'consumer.ts'), consumer.join('\n'));
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
    await passes('tsc', ['-p', project]);
  }, SLOW);

  test('publint finds nothing', () => passes('publint', ['--strict', '--pack', 'false', join(project, 'node_modules', name)]), SLOW);

  test('its types are found by every resolution that knows ES modules', () => passes('attw', [tarball, '--profile', 'esm-only']), SLOW);

  describe.runIf(chromium)('in a browser', () => {
    let server: Server;

    beforeAll(async () => {
      server = createServer(({ url = '/' }, response) => {
        const file = join(project, url.slice(1).replace(/\?.*/, '').replaceAll('..', ''));
        if (!existsSync(file)) return response.writeHead(404).end();
        const type = file.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript';
        return response.writeHead(200, { 'content-type': type, 'content-security-policy': "default-src 'self'" }).end(readFileSync(file));
      });
      await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
    });

    afterAll(() => void server.close());

    test.each(codeBlocks('README.md').filter(({ language }) => language === 'html'))('the markup of README, line $line, shows a comparison under a strict policy', async ({ text, line }) => {
      await onPage(`page-${line}.html`, text, async (page) => {
        const headline = await page.waitForFunction(() => document.querySelector('model-cost-calculator')?.shadowRoot?.querySelector('[part~=headline]')?.textContent?.trim());
        expect(await headline.jsonValue()).toMatch(/GPT-4o mini.*GPT-4o|GPT-4o.*GPT-4o mini/s);
      });
    }, SLOW);

    test.each([
      ['is fitted by the file beside the script', true, 'Linear, fitted to 3 rows from 2026-08 to 2026-10.'],
      ['without that file is refused, and the rest goes on', false, 'fit.min.js has to stand beside the script.'],
    ])('a pasted history %s', async (_, isBeside, said) => {
      await beside('fit.min.js', isBeside, () =>
        onPage('history.html', tag('growth="linear"'), async (page) => {
          await appears(page, '[data-group=who] details');
          await page.$eval('model-cost-calculator >>> [data-group=who] details', (details) => details.toggleAttribute('open'));
          await appears(page, '.history');
          await page.evaluate(() => {
            const { shadowRoot } = document.querySelector('model-cost-calculator')!;
            shadowRoot!.querySelector<HTMLTextAreaElement>('#history')!.value = '2026-08,100\n2026-09,200\n2026-10,300';
            shadowRoot!.querySelector<HTMLButtonElement>('.history button')!.click();
          });
          const answer = await page.waitForFunction(() => document.querySelector('model-cost-calculator')!.shadowRoot!.querySelector('.history :is(.fault, .fitted p)')?.textContent);
          expect(await answer.jsonValue()).toContain(said);
          expect(await page.evaluate(() => (document.querySelector('model-cost-calculator') as unknown as { scenario: { load: { users: number | null } } }).scenario.load.users)).toBe(isBeside ? 400 : null);
        }),
      );
    }, SLOW);

    test.each([
      ['is checked by the file beside the script', true, 'offers.me/x.price is missing'],
      ['without that file is refused, and the rest goes on', false, 'validate.min.js has to stand beside the script.'],
    ])('a catalogue of the page %s', async (_, isBeside, said) => {
      await beside('validate.min.js', isBeside, () =>
        onPage('catalogue.html', tag(''), async (page) => {
          await appears(page, '.option');
          await page.evaluate(() => Object.assign(document.querySelector('model-cost-calculator')!, { catalogue: { version: 1, sellers: { me: { name: 'Me' } }, offers: { 'me/x': { name: 'X', tier: 'small' } } } }));
          const problems = await page.waitForFunction(() => document.querySelector('model-cost-calculator')!.shadowRoot!.querySelector('[part~=problems]')?.textContent?.trim());
          expect(await problems.jsonValue()).toContain(said);
          expect(await page.evaluate(() => document.querySelector('model-cost-calculator')!.shadowRoot!.querySelectorAll('.option').length)).toBeGreaterThan(0);
        }),
      );
    }, SLOW);

    test.each([
      ['are brought by the file beside the script', true],
      ['are missing without that file, which one line says, and the rest goes on', false],
    ])('the panels, own servers and the reader of questions %s', async (_, isBeside) => {
      await beside('later.min.js', isBeside, () =>
        onPage('later.html', tag('question="50k users" models="openai/gpt-4o-mini,own/llama-3.3-70b@4xh100-sxm@fp8"'), async (page) => {
          const text = (part: string): Promise<string> => page.evaluate((selector) => document.querySelector('model-cost-calculator')!.shadowRoot!.querySelector(selector)?.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? '', part);
          await appears(page, isBeside ? '[part~=growth]' : '[part~=problems] li');
          expect(await text('[part~=problems]')).toContain(isBeside ? '' : 'later.min.js has to stand beside the script.');
          expect(await text('[part~=option]:first-of-type')).toContain('GPT-4o mini');
          expect((await text('[part~=comparison] .refusal')) === '').toBe(isBeside);
          expect(await page.evaluate(() => (document.querySelector('model-cost-calculator') as unknown as { scenario: { load: { users: number | null } } }).scenario.load.users)).toBe(isBeside ? 50_000 : null);
        }),
      );
    }, SLOW);

    test('a script that is loaded under another address than the file beside it knows still works', async () => {
      await onPage('version.html', tag('models="own/llama-3.3-70b@4xh100-sxm@fp8,own/llama-3.3-70b@1xt4@bf16"').replace('.min.js', '.min.js?v=2'), async (page) => {
        await page.waitForFunction(() => document.querySelector('model-cost-calculator')?.shadowRoot?.querySelector('[part~=growth]'));
        const refusals = await page.evaluate(() => [...document.querySelector('model-cost-calculator')!.shadowRoot!.querySelectorAll('.refusal')].map(({ textContent }) => textContent));
        expect(refusals).toHaveLength(1);
      });
    }, SLOW);

    const tag = (attributes: string): string => `<script type="module" src="model-cost-calculator.min.js"></script><model-cost-calculator date="2026-11-22" ${attributes}></model-cost-calculator>`;

    /** Opens a page with this markup; a fault of the page or of its policy fails the test. */
    async function onPage(file: string, markup: string, action: (page: Page) => Promise<void>): Promise<void> {
      writeFileSync(join(project, file), `<!doctype html>\n<html lang="en"><title>Page</title>\n${markup}</html>`);
      const browser = await launch({ executablePath: chromium!, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'] });
      try {
        const page = await browser.newPage();
        const faults: unknown[] = [];
        page.on('pageerror', (error) => faults.push(error));
        page.on('console', (message) => message.text().includes('Content Security Policy') && faults.push(message.text()));
        await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${file}`);
        await action(page);
        expect(faults).toEqual([]);
      } finally {
        await browser.close();
      }
    }

    /** With a file beside the script, or without it. */
    async function beside(file: string, isThere: boolean, action: () => Promise<void>): Promise<void> {
      const path = join(project, file);
      const kept = readFileSync(path);
      if (!isThere) rmSync(path);
      try {
        await action();
      } finally {
        writeFileSync(path, kept);
      }
    }
  });
});

async function inProject(script: string) {
  return run(process.execPath, ['--input-type=module', '-e', script], { cwd: project });
}

/** Runs a tool of this project; what it prints is the message when it fails. */
async function passes(tool: string, words: readonly string[]): Promise<void> {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
  const failure = await run(resolve('node_modules/.bin', tool), words, { env }).then(
    () => undefined,
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
  );
  expect(failure, failure).toBe(undefined);
}
