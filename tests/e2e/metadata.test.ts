import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Ajv } from 'ajv';
import { build, type Plugin } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unpacked } from './unpacked.ts';

const SLOW = 60_000;
const run = promisify(execFile);

/** What a tag is told well, and what has to be refused: each line is checked alone. */
const GOOD = (tag: (given: string) => string): string => tag(`models="openai/gpt-4o" output-tokens="5" users="" theme="dark" share="url"`);
const BAD = { 'a word that is no choice': 'theme="blue"', 'a text for a number': 'input-tokens="many"', 'a service tier that is none': 'service-tier="cheap"' };
const PART = `{ workload: { inputTokens: 5 } }`;
const BAD_PART = `{ workload: { inputTokens: 'x' } }`;

const jsx = (given: string): string => `<model-cost-calculator ${given} />`;
/** The object that a template of Vue or Svelte makes of the tag is of this type. */
const object = (type: string) => (given: string): string => `({ ${given.replaceAll(/([\w-]+)="([^"]*)"/gu, (_, name: string, value: string) => `${type === VUE ? camel(name) : `'${name}'`}: '${value}',`)} }) satisfies ${type}`;
const camel = (name: string): string => name.replaceAll(/-[a-z]/gu, (letters) => letters.slice(1).toUpperCase());
const VUE = "InstanceType<import('vue').GlobalComponents['model-cost-calculator']>['$props']";
const SVELTE = "import('svelte/elements').SvelteHTMLElements['model-cost-calculator']";

/** How each framework writes the tag, listens and gives a scenario in part. */
const FRAMEWORKS = {
  react: { entry: 'jsx', tag: jsx, listening: (body: string) => jsx(`onmcc-change={({ detail }) => void detail.${body}}`), giving: (part: string) => jsx(`scenario={${part}}`) },
  preact: { entry: 'jsx/preact', tag: jsx, listening: (body: string) => jsx(`onmcc-change={({ detail }) => void detail.${body}}`), giving: (part: string) => jsx(`scenario={${part}}`) },
  vue: { entry: 'vue', tag: object(VUE), listening: (body: string) => `({ onMccChange: ({ detail }) => void detail.${body} }) satisfies ${VUE}`, giving: (part: string) => `({ scenario: ${part} }) satisfies ${VUE}` },
  svelte: { entry: 'svelte', tag: object(SVELTE), listening: (body: string) => `({ 'onmcc-change': ({ detail }) => void detail.${body} }) satisfies ${SVELTE}`, giving: (part: string) => `({ scenario: ${part} }) satisfies ${SVELTE}` },
} as const;

describe.runIf(existsSync('dist/custom-elements.json'))('What tools read of the packed package', () => {
  let project = '';
  const packed = (file: string): string => join(project, 'node_modules/model-cost-calculator', file);
  const json = (file: string): unknown => JSON.parse(readFileSync(packed(file), 'utf8')) as unknown;

  beforeAll(async () => {
    project = await unpacked();
    // what Svelte's own declarations say of a tag, as far as these types name it
    mkdirSync(join(project, 'node_modules/svelte'));
    writeFileSync(join(project, 'node_modules/svelte/package.json'), '{"name":"svelte","type":"module","exports":{"./elements":{"types":"./elements.d.ts"}}}');
    writeFileSync(join(project, 'node_modules/svelte/elements.d.ts'), 'export interface HTMLAttributes<Type extends EventTarget> { class?: string; onclick?: (event: MouseEvent & { currentTarget: Type }) => void }\nexport interface SvelteHTMLElements {}\n');
  }, SLOW);

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test('the manifest is one, and package.json says where it is', () => {
    const schema = JSON.parse(readFileSync('node_modules/custom-elements-manifest/schema.json', 'utf8')) as object;
    const { customElements, exports } = json('package.json') as { customElements: string; exports: Record<string, string> };
    const ajv = new Ajv({ strict: false, allErrors: true });
    ajv.validate(schema, json(customElements));
    expect(ajv.errors ?? []).toEqual([]);
    expect(exports['./custom-elements.json']).toBe(`./${customElements}`);
  });

  test('its modules are files of the package', () => {
    const { modules } = json('dist/custom-elements.json') as { modules: readonly { path: string }[] };
    expect(modules.map(({ path }) => path).filter((path) => !existsSync(packed(path)))).toEqual([]);
  });

  test('editors are told every attribute, with its choices', () => {
    const [{ attributes: known }] = (json('dist/custom-elements.json') as { modules: readonly { declarations: readonly [{ attributes: readonly { name: string }[] }] }[] }).modules[0]!.declarations;
    const names = known.map(({ name }) => name);
    const [tag] = (json('dist/vscode.html-custom-data.json') as { tags: readonly { name: string; attributes: readonly { name: string; values?: readonly { name: string }[] }[] }[] }).tags;
    const { contributions } = json((json('package.json') as { 'web-types': string })['web-types']) as { contributions: { html: { elements: readonly { attributes: readonly { name: string }[] }[] } } };
    expect(tag!.attributes.map(({ name }) => name)).toEqual(names);
    expect(contributions.html.elements[0]!.attributes.map(({ name }) => name)).toEqual(names);
    expect(tag!.attributes.find(({ name }) => name === 'theme')!.values).toEqual([{ name: 'auto' }, { name: 'light' }, { name: 'dark' }]);
  });

  test.each(Object.entries(FRAMEWORKS))('the types for %s take what is right and refuse what is not', async (framework, { entry, tag, listening, giving }) => {
    const bad = [...Object.values(BAD).map(tag), listening('message'), giving(BAD_PART)];
    const lines = [GOOD(tag), listening('scenario.workload.inputTokens.toFixed()'), giving(PART), ...bad.map((line) => `// @ts-expect-error\nexport const bad${bad.indexOf(line)} = ${line}`)];
    writeFileSync(join(project, `${framework}.tsx`), `import 'model-cost-calculator/${entry}';\n${lines.map((line, index) => (line.startsWith('//') ? line : `export const good${index} = ${line}`)).join(';\n')};\n`);
    const isJsx = tag === jsx;
    const compilerOptions = { module: 'nodenext', target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], ...(isJsx ? { jsx: 'react-jsx', jsxImportSource: framework } : { jsx: 'preserve' }), types: [], strict: true, noEmit: true };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [`${framework}.tsx`] }));
    expect(await run(resolve('node_modules/.bin/tsc'), ['-p', project]).then(() => '', ({ stdout }: { stdout: string }) => stdout)).toBe('');
  }, SLOW);

  test('what leads to the first answer asks to be compiled while it comes, and nothing else does', () => {
    const scripts = readdirSync(packed('dist/cdn'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    expect(scripts.filter((file) => readFileSync(packed(`dist/cdn/${file}`), 'utf8').startsWith('//# allFunctionsCalledOnLoad\n'))).toEqual(['model-cost-calculator.min.js']);
  });

  test('every script for pages has its hash', () => {
    const hashes = json('dist/cdn/sri.json') as Readonly<Record<string, string>>;
    const scripts = readdirSync(packed('dist/cdn'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    expect(Object.keys(hashes).toSorted()).toEqual(scripts.toSorted());
    expect(scripts.filter((file) => hashes[file] !== `sha384-${createHash('sha384').update(readFileSync(packed(`dist/cdn/${file}`))).digest('base64')}`)).toEqual([]);
  });

  test('the terms of every package that is in those scripts are beside them', async () => {
    const { pricingForEsbuild } = (await import(new URL('../../build/pricing-plugin.mjs', import.meta.url).href)) as { pricingForEsbuild: Plugin };
    const { metafile } = await build({ entryPoints: ['src/widget/define.ts'], bundle: true, format: 'esm', write: false, metafile: true, logLevel: 'error', plugins: [pricingForEsbuild], outfile: 'all.js' });
    const used = Object.entries(metafile.outputs['all.js']!.inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [/.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(file)?.[1] ?? []] : [])).flat();
    const terms = readFileSync(packed('dist/cdn/LICENSES.txt'), 'utf8');
    // lit only passes on what is in lit-html, lit-element and @lit/reactive-element
    expect([...new Set(used)].filter((name) => name !== 'lit' && !terms.includes(`Name: ${name}\n`))).toEqual([]);
    expect(used).toEqual(expect.arrayContaining(['lit-html', 'd3-scale', 'zod']));
  }, SLOW);

  test('every path of its exports leads to a file', () => {
    const { exports } = json('package.json') as { exports: Readonly<Record<string, string | Readonly<Record<string, string>>>> };
    const targets = Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
    expect(targets.filter((file) => !existsSync(packed(file.replace(/\*.*/u, ''))))).toEqual([]);
  });
});
