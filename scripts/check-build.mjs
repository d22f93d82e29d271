// Checks dist/: sizes within their limits, declarations that need only our dependencies; prints sizes and the hash of every file for pages.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const cdn = readFileSync('dist/cdn/model-cost-calculator.min.js');
const { exports, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const faults = [];
/** Whoever imports the types for one of them has it. */
const FRAMEWORKS = ['preact', 'react', 'svelte', 'vue'];

checkSize('what a page loads, up to the first answer', cdn, 112);
checkSize('what follows the first answer', readFileSync('dist/cdn/below.min.js'), 15);
checkSize('what follows that', readFileSync('dist/cdn/later.min.js'), 180);
checkSize('what fits a pasted history, loaded on demand', readFileSync('dist/cdn/fit.min.js'), 30);
checkSize('what checks a given catalogue, loaded on demand', readFileSync('dist/cdn/validate.min.js'), 30);
checkSize('what takes over a tree that a server wrote', readFileSync('dist/cdn/hydrate.min.js'), 5);
checkSize('compilePricer alone', await bundled("export { compilePricer } from './dist/index.js'"), 8);
checkSize('everything in one classic script, also for pages that are files', readFileSync('dist/cdn/model-cost-calculator.iife.min.js'), 560);
checkSize('the element alone: its dependencies in it, without the catalogue, what it loads later and other languages', await bundledAtOnce('dist/element.js'), 105);
for (const file of readdirSync('dist/cdn/lang')) checkSize(`the words of ${file}`, readFileSync(`dist/cdn/lang/${file}`), file.endsWith('-rest.min.js') ? 40 : 8);
for (const [file, hash] of Object.entries(JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8')))) console.log(`${file} integrity="${hash}"`);

const seen = new Set();
for (const { types } of Object.values(exports)) if (types) checkDeclaration(resolve(types));

for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

function checkSize(what, code, limit) {
  const size = gzipSync(code, { level: 9 }).length / 1000;
  console.log(`${what}: ${size.toFixed(1)} kB min+gz, limit ${limit}`);
  if (size > limit) faults.push(`${what} is larger than ${limit} kB`);
}

async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].contents;
}

/** A file with all that it imports at once, as a bundler that splits what is loaded later makes it. */
async function bundledAtOnce(entry) {
  const { outputFiles, metafile } = await build({ entryPoints: [entry], bundle: true, minify: true, splitting: true, format: 'esm', target: 'es2022', outdir: 'bundled', write: false, metafile: true, logLevel: 'error' });
  const needed = new Set([Object.keys(metafile.outputs).find((file) => metafile.outputs[file].entryPoint === entry)]);
  for (const file of needed) for (const { path, kind } of metafile.outputs[file].imports) if (kind === 'import-statement') needed.add(path);
  return outputFiles.filter(({ path }) => needed.has(relative('.', path).replaceAll('\\', '/'))).map(({ text }) => text).join('\n');
}

function checkDeclaration(path) {
  if (seen.has(path)) return;
  seen.add(path);
  const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  for (const [, name] of code.matchAll(/\b(?:from\s+|import\s+|import\s*\(\s*)['"]([^'"]+)['"]/g)) {
    if (!name.startsWith('.')) {
      const owner = name.split('/', name.startsWith('@') ? 2 : 1).join('/');
      if (!(owner in dependencies) && !FRAMEWORKS.includes(owner)) faults.push(`${path} needs ${name}, which is not a dependency`);
      continue;
    }
    const file = resolve(dirname(path), name.replace(/\.[jt]s$/, '.d.ts'));
    if (existsSync(file)) checkDeclaration(file);
    else faults.push(`${path} needs ${name}, which is not there`);
  }
}
