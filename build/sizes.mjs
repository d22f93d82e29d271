// What each package and each folder of src/ adds to a bundle.
import { gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';

const sizeOf = (modules) => gzipSync(modules.map(({ code }) => code).join('\n'), { level: 9 }).length / 1000;

/** A plugin of the build that prints, largest first, how much smaller each file is without each: less than all of it together, as what repeats is packed once. */
export function sizes() {
  return {
    name: 'sizes',
    generateBundle(_, bundle) {
      for (const { fileName, modules } of Object.values(bundle)) if (modules) print(fileName, Object.entries(modules));
    },
  };
}

function print(fileName, entries) {
  // a module that only names others has no code
  const modules = entries.map(([id, { code }]) => ({ part: partOf(id), code: transformSync(code ?? '', { minify: true, format: 'esm', target: 'es2022', charset: 'utf8' }).code }));
  const all = sizeOf(modules);
  const parts = [...new Set(modules.map(({ part }) => part))].map((part) => ({ part, size: all - sizeOf(modules.filter((module) => module.part !== part)) }));
  console.log(fileName);
  for (const { part, size } of parts.toSorted((a, b) => b.size - a.size)) console.log(`${size.toFixed(1).padStart(6)} kB  ${part}`);
}

/** The package a module is of, else its folder: `lit-html`, `src/core/query`, `pricing` for the catalogue made from it. */
function partOf(id) {
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
  const [, folder] = /\/(src\/[^/]+(?:\/[^/]+)?)\/[^/]+$/.exec(id) ?? [];
  return name ?? folder ?? 'pricing';
}
