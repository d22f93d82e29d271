// What is published: ES modules for npm, files for pages without a build, the catalogue, the schemas and what tools read of the element.
import { chmodSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import { compactCss } from './build/compact-css.mjs';
import { esMatrix } from './build/es-matrix.mjs';
import { importTs } from './build/import-ts.mjs';
import { integrity, ownHash } from './build/integrity.mjs';
import { metadata } from './build/metadata.mjs';
import { noDescriptions } from './build/no-descriptions.mjs';
import { pricing, readCatalogue } from './build/pricing-plugin.mjs';
import { sizes } from './build/sizes.mjs';

const packageJson = JSON.parse(readFileSync('package.json', 'utf8'));
const LANGUAGES = readdirSync('src/words', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

const compile = (licences, { minify = false } = {}) => [
  pricing(),
  compactCss(),
  nodeResolve({ extensions: ['.ts', '.mjs', '.js'], exportConditions: ['production'] }),
  // what is imported file by file is read and parsed faster in ASCII and without comments, which the declarations hold
  esbuild({ target: 'es2022', charset: minify ? 'utf8' : 'ascii', tsconfig: 'tsconfig.json', minify, minifyWhitespace: true }),
  license({ thirdParty: { output: licences, allow: { test: '(MIT OR ISC OR BSD-3-Clause)', failOnUnlicensed: true, failOnViolation: true } } }),
];

// a warning about our own code, an import that leads nowhere for one, fails the build
const onLog = (level, log, report) => {
  if (level !== 'warn') report(level, log);
  else if (![log.id, ...(log.ids ?? [])].some((id) => id?.includes('node_modules'))) report('error', log);
};

const npm = {
  onLog,
  input: {
    index: 'src/index.ts',
    element: 'src/widget/element.ts',
    define: 'src/widget/define.ts',
    catalogue: 'src/catalogue/data.ts',
    usage: 'src/usage/index.ts',
    logs: 'src/logs/index.ts',
    fit: 'src/fit/index.ts',
    ...Object.fromEntries(LANGUAGES.map((tag) => [`lang/${tag}`, `src/words/${tag}/index.ts`])),
    'cli/model-cost': 'src/cli/model-cost.ts',
  },
  external: [/^node:/, ...Object.keys(packageJson.dependencies).map((name) => new RegExp(`^${name}($|/)`))],
  output: { dir: 'dist', format: 'es', chunkFileNames: 'chunks/[name]-[hash].js', hoistTransitiveImports: false, minifyInternalExports: false, manualChunks: pricingApart },
  plugins: [emptied('dist'), ...compile('dist/LICENSES.txt'), json(), metadata(packageJson), executable('cli/model-cost.js')],
};

/** Files for a page without a build of its own. */
const forPages = (input, output, plugins, last = []) => ({
  onLog,
  input,
  // what is loaded later takes what it shares from here
  preserveEntrySignatures: 'allow-extension',
  output: { dir: 'dist/cdn', ...output },
  plugins: [...plugins, esMatrix(), noDescriptions(), ...compile('dist/cdn/LICENSES.txt', { minify: true }), terser({ ecma: 2022, module: true, compress: { inline: 1, passes: 2 }, format: { comments: false } }), oneLine(), ...last, sizes(), integrity()],
});

/** A module that holds all it needs. */
const alone = (input, name) => forPages(input, { entryFileNames: `${name}.min.js`, format: 'es', inlineDynamicImports: true }, [beside()]);

export default [
  npm,
  alone('src/widget/history.ts', 'fit'),
  alone('src/widget/given-catalogue.ts', 'validate'),
  forPages('src/widget/define.ts', { entryFileNames: 'model-cost-calculator.min.js', chunkFileNames: '[name].min.js', format: 'es', onlyExplicitManualChunks: true, manualChunks: partOf }, [beside(), apart(), together(), ownHash('model-cost-calculator.min.js')], [compiledAhead()]),
  // last: it has everything in it, so that its licences are those of all the others
  forPages('src/widget/define.ts', { entryFileNames: 'model-cost-calculator.iife.min.js', format: 'iife', inlineDynamicImports: true }, [nameless()]),
];

/** What few pages need stays in files beside, which the element loads from where it came from: what fits a pasted history, what fetches and checks a catalogue that a page gives. */
function beside() {
  const files = { './history.ts': './fit.min.js', './given-catalogue.ts': './validate.min.js' };
  return { name: 'beside', resolveId: (source, importer) => (importer?.includes('/src/widget/') && source in files ? { id: files[source], external: true } : undefined) };
}

/** What follows the first answer is a file of its own. */
function apart() {
  return { name: 'apart', resolveId(source, importer) { return source === './below-at-hand.ts' ? this.resolve('./below-apart.ts', importer) : undefined; } };
}

/** What is loaded after that is one file, with what the catalogue leaves out at first. */
function together() {
  const data = '../catalogue/rest-data.ts';
  return {
    name: 'together',
    resolveId(source, importer) {
      return source === data && importer.endsWith('/widget/define.ts') ? this.resolve('./later.ts', importer) : undefined;
    },
    transform: (code, id) => (id.endsWith('/widget/later.ts') ? { code: `${code}\nexport * from '${data}';`, map: null } : undefined),
  };
}

/** What the element does not need at first, and what follows it does: later files find it there too. */
function partOf(id, { getModuleInfo }) {
  const reached = (file) => reachedFrom(resolve(file), getModuleInfo);
  return halfOf(id, getModuleInfo) ?? (reached('src/widget/below.ts').has(id) && !reached('src/widget/define.ts').has(id) ? 'below' : undefined);
}

/** Each half of a language is a file; the first half of English is in the element. */
function halfOf(id, getModuleInfo) {
  const [, folder, tag] = /(.*\/src\/words\/([a-z]+)\/)[^/]+$/.exec(id) ?? [];
  if (tag === undefined) return undefined;
  const isFirst = reachedFrom(`${folder}first.ts`, getModuleInfo).has(id);
  if (tag === 'en') return isFirst ? undefined : 'lang/en-rest';
  return isFirst ? `lang/${tag}` : `lang/${tag}-rest`;
}

function reachedFrom(id, getModuleInfo, reached = new Set()) {
  if (reached.has(id)) return reached;
  reached.add(id);
  for (const imported of getModuleInfo(id)?.importedIds ?? []) reachedFrom(imported, getModuleInfo, reached);
  return reached;
}

/** A classic script leaves no name in the page: the element is all that it defines. */
function nameless() {
  return { name: 'nameless', transform: (code, id) => (id.endsWith('/widget/define.ts') ? { code: code.replace(/^export \{ ModelCostCalculator \};$/m, ''), map: null } : undefined) };
}

/** What finds an offer and prices a call is a chunk of its own, for those who need no more; of the rest, what is needed together stands together. */
function pricingApart(id) {
  return /\/src\/(?:core\/(?:pricing\/|(?:argument|errors|exact|instant|nearest)\.ts|model\/setting\.ts)|catalogue\/search\.ts)/.test(id) ? 'pricing' : undefined;
}

function emptied(directory) {
  return { name: 'emptied', buildStart: () => rmSync(directory, { recursive: true, force: true }) };
}

/** What line breaks are left stand in templates, where they are white space. The licences are in a file beside. */
function oneLine() {
  return { name: 'one-line', renderChunk: (code) => ({ code: code.replaceAll(/\n\s+/g, ' '), map: null }) };
}

/**
 * What leads to the first answer is compiled while it comes, beside the page's own work: an engine that knows the sign
 * does so (https://v8.dev/blog/explicit-compile-hints), to others it is a comment. What follows it is compiled when it is called.
 */
function compiledAhead() {
  return { name: 'compiled-ahead', renderChunk: (code, { isEntry }) => (isEntry ? { code: `//# allFunctionsCalledOnLoad\n${code}`, map: null } : null) };
}

function json() {
  return {
    name: 'json',
    async generateBundle() {
      const emit = (fileName, value) => this.emitFile({ type: 'asset', fileName, source: JSON.stringify(value) });
      const { fileSchemas } = await importTs('src/catalogue/json-schema.ts');
      emit('catalogue.json', await readCatalogue());
      for (const [kind, schema] of Object.entries(fileSchemas())) emit(`schema/${kind}.json`, schema);
    },
  };
}

function executable(file) {
  return {
    name: 'executable',
    generateBundle: (_, bundle) => {
      const { code } = bundle[file];
      if (!code.startsWith('#!')) bundle[file].code = `#!/usr/bin/env node\n${code}`;
    },
    writeBundle: ({ dir }) => chmodSync(`${dir}/${file}`, 0o755),
  };
}
