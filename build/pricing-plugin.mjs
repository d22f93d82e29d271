// The catalogue made from pricing/, in the modules "virtual:pricing" and "virtual:rest": for rollup and vitest, for esbuild, for web-test-runner.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { importTs, root } from './import-ts.mjs';
import { literal, pack } from './pack.mjs';

/** What each module holds: a page loads what is around the model, and what own servers need, when the first numbers are shown. */
const MODULES = {
  'virtual:pricing': ({ services: _services, hardware: _hardware, weights: _weights, ...offers }) => offers,
  'virtual:rest': ({ services, hardware, weights }) => ({ services, hardware, weights }),
};
const isOurs = (id) => Object.hasOwn(MODULES, id);

/** The catalogue as data; throws an Error that lists every fault of the files. */
export async function readCatalogue(directory = join(root, 'pricing')) {
  const { buildCatalogue } = await importTs('src/cli/catalogue-directory.ts');
  return buildCatalogue(directory);
}

export function pricing(directory = join(root, 'pricing')) {
  return {
    name: 'pricing',
    resolveId: (id) => (isOurs(id) ? `\0${id}` : null),
    async load(id) {
      if (!isOurs(id.slice(1))) return null;
      for (const file of tomlFiles(directory)) this.addWatchFile(file);
      return { code: moduleOf(id.slice(1), await readCatalogue(directory)), moduleSideEffects: false };
    },
  };
}

export const pricingForEsbuild = {
  name: 'pricing',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(?:${Object.keys(MODULES).join('|')})$`) }, ({ path }) => ({ path, namespace: 'pricing', sideEffects: false }));
    onLoad({ filter: /.*/, namespace: 'pricing' }, async ({ path }) => ({ contents: moduleOf(path, await readCatalogue()) }));
  },
};

// not the rollup plugin through an adapter: that leaves "virtual:" to the browser, as a URL
export const pricingForServer = {
  name: 'pricing',
  resolveImport: ({ source }) => (isOurs(source) ? pathOf(source) : undefined),
  async serve({ path }) {
    const id = Object.keys(MODULES).find((one) => pathOf(one) === path);
    return id && { body: moduleOf(id, await readCatalogue()), type: 'js' };
  },
};

const pathOf = (id) => `/${id.replace(':', '-')}.js`;

/** Each part is packed on its own: the rows of one table have little in common with those of another. */
const moduleOf = (id, catalogue) => `export default ${literal({ fields: Object.fromEntries(Object.entries(MODULES[id](catalogue)).map(([part, value]) => [part, pack([value])])) })};`;

const tomlFiles = (directory) =>
  readdirSync(directory, { recursive: true })
    .filter((file) => file.endsWith('.toml'))
    .map((file) => join(directory, file));
