import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom: the areas of src/, and the packages. "type core" is `import type` only, "lit/" every path below. */
const mayImport: Record<string, readonly string[]> = {
  core: ['decimal.js', 'd3-random'],
  catalogue: ['core', 'zod/mini', 'smol-toml'],
  usage: ['core'],
  logs: ['core', 'catalogue', 'usage'],
  fit: ['core', 'ml-levenberg-marquardt'],
  scenario: ['core', 'catalogue'],
  ask: ['core', 'catalogue', 'scenario'],
  words: ['type core', 'type scenario'],
  widget: ['scenario', 'ask', 'catalogue', 'words', 'lit', 'lit/', 'd3-array', 'd3-scale', 'd3-shape'],
  index: ['core', 'catalogue', 'usage', 'logs', 'fit', 'scenario', 'ask', 'words'],
  cli: ['index', 'logs', 'usage', 'fit', 'words', 'commander', 'node:'],
};

/** Files that may import more than their area. */
const mayAlsoImport: Record<string, readonly string[]> = {
  'catalogue/offers-data.ts': ['virtual:pricing'],
  'catalogue/rest-data.ts': ['virtual:rest'],
  // the build runs it before there is a catalogue for the index to load
  'cli/catalogue-directory.ts': ['catalogue'],
  // loaded when a history is pasted: see below
  'widget/history.ts': ['fit'],
  // loaded where a server has written the tree
  'widget/hydrate.ts': ['@lit-labs/ssr-client'],
};

/** Tables of tables: the only files that may be longer than 250 lines. */
const longTables: readonly string[] = ['index.ts'];

/** What a pure core can't say. Its tsconfig holds back `window` too, which is a word of price lists as well. */
const notInCore: Record<string, RegExp> = {
  'the clock': /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(|\bperformance\s*\./,
  'ambient randomness': /\bMath\.random\b|\bcrypto\s*\./,
  'the time zone of the machine': /\.(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|Timezone\w*)\(/,
  'the page or the process': /\b(?:document|globalThis|localStorage|process)\b/,
  'a class': /^(?:export )?(?:abstract )?class \w+/m,
};
const mayInCore: Record<string, readonly string[]> = { 'core/errors.ts': ['a class'] };

/** Files that the bundle of a page leaves beside it, to be loaded on demand: nobody imports them but by `import(…)`. */
const onDemand: readonly string[] = ['widget/given-catalogue.ts', 'widget/history.ts', 'widget/hydrate.ts', 'widget/later.ts'];

type Import = { readonly specifier: string; readonly typeOnly: boolean; readonly isCall: boolean };
type Source = { readonly path: string; readonly text: string; readonly code: string; readonly imports: readonly Import[] };

const quoted = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;
const sources = readSources();

describe('Who may import whom', () => {
  test.each(sources)('$path', ({ path, imports }) => {
    const area = areaOf(path);
    const allowed = [...(mayImport[area] ?? []), ...(mayAlsoImport[path] ?? [])];
    const forbidden = imports.filter(({ specifier, typeOnly }) => {
      const target = specifier.startsWith('.') ? areaOf(targetOf(path, specifier)) : specifier;
      const permitted = (rule: string) =>
        rule === target || (typeOnly && rule === `type ${target}`) || (/[/:]$/.test(rule) && target.startsWith(rule));
      return target !== area && !allowed.some(permitted);
    });
    expect(forbidden).toEqual([]);
  });

  test('every area is in the table', () => {
    expect(sources.map(({ path }) => areaOf(path)).filter((area) => !(area in mayImport))).toEqual([]);
  });

  test('what is loaded on demand is imported in no other way', () => {
    const atOnce = sources.flatMap(({ path, imports }) =>
      imports.filter(({ specifier, typeOnly, isCall }) => !typeOnly && !isCall && onDemand.includes(targetOf(path, specifier))).map(() => path),
    );
    expect(atOnce).toEqual([]);
    expect(onDemand.filter((path) => !sources.some((source) => source.imports.some(({ specifier, isCall }) => isCall && targetOf(source.path, specifier) === path)))).toEqual([]);
  });

  test('every import of a file leads to a file', () => {
    const paths = new Set(sources.map(({ path }) => path));
    const missing = edges().filter(([, target]) => !paths.has(target));
    expect(missing).toEqual([]);
  });

  test('nothing imports in a cycle', () => {
    expect(cycles(edges())).toEqual([]);
  });

  test('nobody imports a sibling through their own barrel', () => {
    const own = edges().filter(([path, target]) => target.endsWith('/index.ts') && path.startsWith(`${dirname(target)}/`));
    expect(own).toEqual([]);
  });

  test('the core compiles without a page and without Node', () => {
    const { compilerOptions } = JSON.parse(readFileSync('src/core/tsconfig.json', 'utf8'));
    expect(compilerOptions).toMatchObject({ lib: ['ES2023'], types: [] });
  });
});

describe('The core does not reach for', () => {
  const core = sources.filter(({ path }) => areaOf(path) === 'core');
  test.each(Object.entries(notInCore))('%s', (what, pattern) => {
    const found = core.filter(({ path, code }) => pattern.test(code) && !mayInCore[path]?.includes(what));
    expect(found.map(({ path, code }) => `${path}: ${pattern.exec(code)?.[0]}`)).toEqual([]);
  });
});

describe('Manners', () => {
  test('file and folder names are kebab-case', () => {
    expect(sources.map(({ path }) => path).filter((path) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.ts$/.test(path))).toEqual([]);
  });

  test('exports have names', () => {
    const modules = sources.filter(({ path }) => !path.endsWith('.d.ts'));
    expect(modules.filter(({ code }) => /\bexport\s+default\b|\bas default\b/.test(code)).map(({ path }) => path)).toEqual([]);
  });

  test('no check is switched off in a line', () => {
    const off = /(?:ox|es)lint-disable|@ts-(?:ignore|expect-error|nocheck)|(?:v8|c8|istanbul) ignore/;
    expect(sources.filter(({ text }) => off.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('only the listed tables are longer than 250 lines', () => {
    const long = sources.filter(({ text }) => text.split('\n').length > 251).map(({ path }) => path);
    expect(long).toEqual(long.filter((path) => longTables.includes(path)));
    expect(longTables).toEqual(longTables.filter((path) => long.includes(path)));
  });
});

describe('The reader of imports', () => {
  test.each([
    ["import { a } from './a.ts';", ['./a.ts']],
    ["import type { a } from './a.ts';", ['type ./a.ts']],
    ["import a, {\n  type B,\n} from './a.ts'; import './b.ts';", ['./a.ts', './b.ts']],
    ["export * from './a.ts';\nexport { type B } from './b.ts';", ['./a.ts', './b.ts']],
    ["export type { A } from './a.ts';", ['type ./a.ts']],
    ["const a = await import('./a.ts');", ['./a.ts']],
    ["type A = import('./a.ts').A;", ['./a.ts']],
    ["export type A =\n  | { code: 'b' };\nexport interface B {\n  from: 'c';\n}", []],
    ["// import './a.ts'\n/* import './b.ts' */\nconst a = \"import './c.ts'\";", []],
    ["export const a = 'x // y'; import './a.ts';", ['./a.ts']],
  ])('%j', (text, expected) => {
    expect(importsOf(text).map(({ specifier, typeOnly }) => (typeOnly ? `type ${specifier}` : specifier))).toEqual(expected);
  });

  test.each([
    [[['a', 'b'], ['b', 'c']], 0],
    [[['a', 'b'], ['b', 'c'], ['c', 'a']], 1],
    [[['a', 'a']], 1],
  ] as [[string, string][], number][])('finds the cycles of %j', (graph, count) => {
    expect(cycles(graph)).toHaveLength(count);
  });
});

function readSources(): Source[] {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return paths
    .filter((path) => path.endsWith('.ts'))
    .toSorted()
    .map((path) => {
      const text = readFileSync(join('src', path), 'utf8');
      return { path, text, code: withoutComments(text).replaceAll(quoted, "''"), imports: importsOf(text) };
    });
}

/** `core/money.ts` is in core, `index.ts` in index. */
function areaOf(path: string): string {
  return path.replace(/\/.*|\.ts$/, '');
}

function targetOf(path: string, specifier: string): string {
  return normalize(join(dirname(path), specifier)).replaceAll('\\', '/');
}

function edges(): [string, string][] {
  return sources.flatMap(({ path, imports }) =>
    imports.filter(({ specifier }) => specifier.startsWith('.')).map(({ specifier }): [string, string] => [path, targetOf(path, specifier)]),
  );
}

function withoutComments(text: string): string {
  return text.replaceAll(/('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")|\/\*[^]*?\*\/|(?<!:)\/\/.*/g, (_, string?: string) => string ?? '');
}

/** Statements begin a line or follow a semicolon; a quotation mark that opens a specifier follows `from`, `import` or `import(`. */
function importsOf(text: string): Import[] {
  const code = withoutComments(text);
  const statement = /(?:^|;)[ \t]*(?:import\s*|(?:import|export)\b(?<type>\s+type\b)?[^'"`;=()]*\bfrom\s*)['"](?<specifier>[^'"]+)['"]/gm;
  const call = /\bimport\(\s*['"](?<specifier>[^'"]+)['"]/g;
  const found = (matches: Iterable<RegExpMatchArray>, isCall: boolean): Import[] =>
    [...matches].map(({ groups }) => ({ specifier: groups?.specifier ?? '', typeOnly: groups?.type !== undefined, isCall }));
  return [...found(code.matchAll(statement), false), ...found(code.matchAll(call), true)];
}

function cycles(graph: readonly (readonly [string, string])[]): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path]);
    if (trail.includes(path) || done.has(path)) return;
    for (const [from, to] of graph) if (from === path) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const [from] of graph) visit(from, []);
  return found;
}
