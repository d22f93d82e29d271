// npm test: runs every check, even after one has failed, and ends with one line that adds up all of them.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { installChromium } from './chromium.mjs';
import { installPackages } from './install.mjs';

installPackages();
const hasChromium = installChromium();
const cache = 'node_modules/.cache/model-cost-calculator';

const results = [
  one('typecheck'),
  one('lint'),
  one('build'),
  many('test:unit', `${cache}/unit.json`, unitCounts, ['--reporter=default', '--reporter=json', `--outputFile.json=${cache}/unit.json`]),
  hasChromium ? many('test:browser', `${cache}/browser.json`, (report) => report) : { passed: 0, failed: 1 },
];
const passed = sum(results.map((result) => result.passed));
const failed = sum(results.map((result) => result.failed));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** A part that counts as one check. */
function one(script) {
  return run(script, []) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A runner that counts its own tests in a report; to break off, or to run nothing, is a failure too. */
function many(script, reportFile, countsOf, args = []) {
  rmSync(reportFile, { force: true });
  const good = run(script, args);
  let counts = { passed: 0, failed: 0 };
  try {
    counts = countsOf(JSON.parse(readFileSync(reportFile, 'utf8')));
  } catch {
    console.error(`${script} left no report`);
  }
  const broken = counts.failed === 0 && (!good || counts.passed === 0);
  return broken ? { ...counts, failed: 1 } : counts;
}

/** A file that breaks off before or between its tests counts as one that failed. */
function unitCounts({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'));
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

function run(script, args) {
  console.log(`\n— ${script}`);
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
