// Checks dist/: sizes within their limits, declarations that need only our dependencies; prints sizes and the bundle's SRI.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const cdn = readFileSync('dist/cdn/model-cost-calculator.min.js');
const { exports, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const faults = [];

checkSize('one-file bundle', cdn, 140);
checkSize('what follows the first numbers', readFileSync('dist/cdn/later.min.js'), 180);
checkSize('what fits a pasted history, loaded on demand', readFileSync('dist/cdn/fit.min.js'), 30);
checkSize('what checks a given catalogue, loaded on demand', readFileSync('dist/cdn/validate.min.js'), 30);
checkSize('what takes over a tree that a server wrote', readFileSync('dist/cdn/hydrate.min.js'), 5);
checkSize('compilePricer alone', await bundled("export { compilePricer } from './dist/index.js'"), 20);
console.log(`integrity="sha384-${createHash('sha384').update(cdn).digest('base64')}"`);

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

function checkDeclaration(path) {
  if (seen.has(path)) return;
  seen.add(path);
  const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  for (const [, name] of code.matchAll(/\b(?:from\s+|import\s+|import\s*\(\s*)['"]([^'"]+)['"]/g)) {
    if (!name.startsWith('.')) {
      const owner = name.split('/', name.startsWith('@') ? 2 : 1).join('/');
      if (!(owner in dependencies)) faults.push(`${path} needs ${name}, which is not a dependency`);
      continue;
    }
    const file = resolve(dirname(path), name.replace(/\.[jt]s$/, '.d.ts'));
    if (existsSync(file)) checkDeclaration(file);
    else faults.push(`${path} needs ${name}, which is not there`);
  }
}
