// npm run calibrate: fits what the speed of own GPUs is predicted with to measured runs and prints the error left.
// npm run calibrate -- --write: the same as docs/calibration.md.
// npm run calibrate -- --predict rows.json [--json]: predicted beside measured times of any rows of that shape.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { evaluate } from './calibration/evaluation.ts';
import { listed, listing } from './calibration/listing.ts';
import { calibrationPage } from './calibration/page.ts';
import { calibrationRuns, isPlain, readRuns, type RunRow } from './calibration/run.ts';

const [command, file, form] = process.argv.slice(2);
if (command === '--predict' && file !== undefined) {
  const given = JSON.parse(readFileSync(file, 'utf8')) as readonly RunRow[] | { readonly rows: readonly RunRow[] };
  const runs = readRuns('rows' in given ? given.rows : given);
  console.log(form === '--json' ? JSON.stringify(listed(runs), null, 1) : listing(runs));
} else if (command === undefined || command === '--write') {
  const runs = calibrationRuns();
  const plain = runs.filter(isPlain);
  const page = calibrationPage(runs, plain, evaluate(plain));
  if (command === undefined) console.log(page);
  else {
    mkdirSync('docs', { recursive: true });
    writeFileSync('docs/calibration.md', page);
    console.log('docs/calibration.md');
  }
} else {
  console.error('npm run calibrate [-- --write | --predict rows.json [--json]]');
  process.exitCode = 1;
}
