// Bundles a TypeScript file with esbuild and imports it: for the build's own use of src/.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules/.cache/model-cost-calculator');

/** Bundles `file`, npm packages left outside, and returns the path of the result, which is named by its content. */
export async function bundleTs(file, plugins = []) {
  const { outputFiles } = await build({
    entryPoints: [file],
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    write: false,
    sourcemap: 'inline',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    logLevel: 'silent',
    plugins: [...plugins, packagesStayOutside],
  });
  const { contents } = outputFiles[0];
  const path = join(cache, `${createHash('sha256').update(contents).digest('hex').slice(0, 16)}.mjs`);
  if (!existsSync(path)) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(`${path}.${process.pid}`, contents);
    renameSync(`${path}.${process.pid}`, path);
  }
  return path;
}

export const importTs = async (file) => import(pathToFileURL(await bundleTs(file)).href);

// resolved from the file that imports them, as the result lies elsewhere
const packagesStayOutside = {
  name: 'packages-stay-outside',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^[^./]/ }, async ({ path, pluginData, ...args }) => {
      if (args.kind === 'entry-point' || path.startsWith('node:') || pluginData === 'resolved') return undefined;
      const found = await resolve(path, { ...args, pluginData: 'resolved' });
      return found.errors.length > 0 ? found : { path: found.external ? found.path : pathToFileURL(found.path).href, external: true };
    });
  },
};
