// Makes the scripts of those pages of demo/ that import packages, as a page's own build would.
import { readFileSync } from 'node:fs';
import { parse, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { compileScript, parse as parseVue } from '@vue/compiler-sfc';

/** The scripts by their path below demo/. */
export async function bundleDemo() {
  const { outputFiles } = await build({
    entryPoints: ['demo/playground/main.js', 'demo/react/main.jsx', 'demo/vue/main.ts'],
    outbase: 'demo',
    outdir: 'demo',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
    plugins: [vue],
    // inside its own package dist/ is no dependency, whose bare imports nobody warns of
    logOverride: { 'ignored-bare-import': 'silent' },
    write: false,
  });
  return new Map(outputFiles.map(({ path, contents }) => [relative('demo', path).split(sep).join('/'), contents]));
}

/** A component of Vue in one file, compiled; a tag with a hyphen is a custom element. */
const vue = {
  name: 'vue',
  setup({ onLoad }) {
    onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const { descriptor, errors } = parseVue(readFileSync(path, 'utf8'), { filename: path });
      if (errors.length > 0) return { errors: errors.map(({ message }) => ({ text: message })) };
      const { content } = compileScript(descriptor, { id: parse(path).name, inlineTemplate: true, templateOptions: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } });
      return { contents: content, loader: 'ts' };
    });
  },
};
