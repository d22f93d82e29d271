import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { spread } from './measure.ts';
import { printAim, printTable } from './report.ts';

const PROCESSES = 21;

/** Milliseconds that a fresh process may spend. */
const AIMS = { importLibrary: 40, loadCatalogue: 15 } as const;

type Times = Readonly<Record<keyof typeof AIMS, number>>;

const script = (library: string): string => `
  const start = performance.now();
  const { loadCatalogue } = await import(${JSON.stringify(library)});
  const imported = performance.now();
  await loadCatalogue();
  console.log(JSON.stringify({ importLibrary: imported - start, loadCatalogue: performance.now() - imported }));
`;

/** Times the import of dist/index.js and the first catalogue, each in processes of its own. */
export function reportLoadTime(): void {
  const library = pathToFileURL('dist/index.js').href;
  const runs = Array.from({ length: PROCESSES }, () => loaded(library));
  console.log(`\n(e) loading, in ${PROCESSES} fresh processes`);
  const rows = [
    ['import of the library', 'importLibrary'],
    ['loadCatalogue(), after it', 'loadCatalogue'],
  ] as const;
  const spreads = rows.map(([name, key]) => ({ name, most: AIMS[key], ...spread(runs.map((run) => run[key])) }));
  printTable(['', 'ms', 'p10–p90', ''], spreads.map(({ name, median, p10, p90 }) => [name, median.toFixed(1), `${p10.toFixed(1)}–${p90.toFixed(1)}`, '']));
  for (const { name, most, median } of spreads) printAim(`${name} ≤ ${most} ms: ${median.toFixed(1)}`, median <= most);
}

function loaded(library: string): Times {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script(library)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`bench requires dist/ to load, got ${stderr}`);
  return JSON.parse(stdout) as Times;
}
