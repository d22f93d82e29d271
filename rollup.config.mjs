// What is published: ES modules for npm, the one-file bundle, the catalogue and the schemas as JSON.
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import { compactCss } from './build/compact-css.mjs';
import { esMatrix } from './build/es-matrix.mjs';
import { importTs } from './build/import-ts.mjs';
import { leanDecimal } from './build/lean-decimal.mjs';
import { noDescriptions } from './build/no-descriptions.mjs';
import { pricing, readCatalogue } from './build/pricing-plugin.mjs';
import { sizes } from './build/sizes.mjs';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

const compile = (licences, { minify = false } = {}) => [
  pricing(),
  compactCss(),
  nodeResolve({ extensions: ['.ts', '.mjs', '.js'], exportConditions: ['production'] }),
  // what is imported file by file is read and parsed faster in ASCII and without comments, which the declarations hold
  esbuild({ target: 'es2022', charset: minify ? 'utf8' : 'ascii', tsconfig: 'tsconfig.json', minify, minifyWhitespace: true }),
  license({ thirdParty: { output: licences } }),
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
    fit: 'src/fit/index.ts',
    'cli/model-cost': 'src/cli/model-cost.ts',
  },
  external: [/^node:/, ...Object.keys(dependencies).map((name) => new RegExp(`^${name}($|/)`))],
  output: { dir: 'dist', format: 'es', chunkFileNames: 'chunks/[name]-[hash].js', manualChunks: areaOf },
  plugins: [emptied('dist'), ...compile('dist/LICENSES.txt'), json(), executable('cli/model-cost.js')],
};

/** A file for a page without a build of its own; unless `alone`, with what it loads later in a file beside it. */
const oneFile = (input, name, licences, alone = true) => ({
  onLog,
  input,
  // what is loaded later takes what it shares from here
  preserveEntrySignatures: 'allow-extension',
  output: { dir: 'dist/cdn', entryFileNames: `${name}.min.js`, chunkFileNames: '[name].min.js', format: 'es', inlineDynamicImports: alone, ...(alone ? {} : { manualChunks: halfOf }) },
  plugins: [beside(), together(), esMatrix(), leanDecimal(), noDescriptions(), ...compile(`dist/cdn/${licences}.txt`, { minify: true }), terser({ ecma: 2022, module: true, compress: { inline: 1 }, format: { comments: false } }), oneLine(), sizes()],
});

export default [npm, oneFile('src/widget/define.ts', 'model-cost-calculator', 'LICENSES', false), oneFile('src/widget/history.ts', 'fit', 'LICENSES-fit'), oneFile('src/widget/given-catalogue.ts', 'validate', 'LICENSES-validate')];

/** What few pages need stays in files beside, which the element loads from where it came from: what fits a pasted history, what fetches and checks a catalogue that a page gives. */
function beside() {
  const files = { './history.ts': './fit.min.js', './given-catalogue.ts': './validate.min.js' };
  return { name: 'beside', resolveId: (source, importer) => (importer?.includes('/src/widget/') && source in files ? { id: files[source], external: true } : undefined) };
}

/** What follows the first numbers is one file, with what the catalogue leaves out at first. */
function together() {
  const data = '../catalogue/own-servers-data.ts';
  return {
    name: 'together',
    resolveId(source, importer) {
      return source === data && importer.endsWith('/widget/define.ts') ? this.resolve('./later.ts', importer) : undefined;
    },
    transform: (code, id) => (id.endsWith('/widget/later.ts') ? { code: `${code}\nexport * from '${data}';`, map: null } : undefined),
  };
}

/** Each half of a language is a file; the first half of English is in the element. */
function halfOf(id, { getModuleInfo }) {
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

/** A chunk an area, so that a bundler drops the areas a page does not use; other languages, and what only the command says, stay where they are asked for. */
function areaOf(id) {
  if (/\/src\/core\/(?:pricing\/|(?:argument|errors|instant|money|nearest)\.ts|model\/setting\.ts)/.test(id)) return 'pricing';
  if (/\/src\/words\/(?:en\/cli|(?!en\/)[a-z]{2}\/)/.test(id)) return undefined;
  return /\/src\/(core|scenario|words)\//.exec(id)?.[1];
}

function emptied(directory) {
  return { name: 'emptied', buildStart: () => rmSync(directory, { recursive: true, force: true }) };
}

/** What line breaks are left stand in templates, where they are white space. The licences are in a file beside. */
function oneLine() {
  return { name: 'one-line', renderChunk: (code) => ({ code: code.replaceAll(/\n\s+/g, ' '), map: null }) };
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
