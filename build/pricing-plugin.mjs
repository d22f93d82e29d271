// The module "virtual:pricing", the catalogue made from pricing/: for rollup and vitest, for esbuild, for web-test-runner.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { importTs, root } from './import-ts.mjs';
import { literal, pack } from './pack.mjs';

const name = 'virtual:pricing';

/** The catalogue as data; throws an Error that lists every fault of the files. */
export async function readCatalogue(directory = join(root, 'pricing')) {
  const { buildCatalogue } = await importTs('src/cli/catalogue-directory.ts');
  return buildCatalogue(directory);
}

export function pricing(directory = join(root, 'pricing')) {
  return {
    name: 'pricing',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    async load(id) {
      if (id !== `\0${name}`) return null;
      for (const file of tomlFiles(directory)) this.addWatchFile(file);
      return { code: moduleOf(await readCatalogue(directory)), moduleSideEffects: false };
    },
  };
}

export const pricingForEsbuild = {
  name: 'pricing',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: 'pricing', sideEffects: false }));
    onLoad({ filter: /.*/, namespace: 'pricing' }, async () => ({ contents: moduleOf(await readCatalogue()) }));
  },
};

// not the rollup plugin through an adapter: that leaves "virtual:" to the browser, as a URL
export const pricingForServer = {
  name: 'pricing',
  resolveImport: ({ source }) => (source === name ? '/virtual-pricing.js' : undefined),
  serve: async ({ path }) => (path === '/virtual-pricing.js' ? { body: moduleOf(await readCatalogue()), type: 'js' } : undefined),
};

const moduleOf = (catalogue) => `export default ${literal(pack([catalogue]))};`;

const tomlFiles = (directory) =>
  readdirSync(directory, { recursive: true })
    .filter((file) => file.endsWith('.toml'))
    .map((file) => join(directory, file));
