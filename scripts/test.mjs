// Runs every check, or the parts that are named, even after one has failed, and ends with one line that adds up all of them.
// What begins with -- goes to the runner of each part: node scripts/test.mjs baselines --update
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { installBrowser } from './browsers.mjs';
import { installPackages } from './install.mjs';

const cache = 'node_modules/.cache/model-cost-calculator';
const options = process.argv.slice(2).filter((arg) => arg.startsWith('--'));

const PARTS = {
  typecheck: () => one('typecheck'),
  lint: () => one('lint'),
  build: () => one('build'),
  unit: () => many('test:unit', `${cache}/unit.json`, unitCounts, ['--reporter=default', '--reporter=json', `--outputFile.json=${cache}/unit.json`]),
  chromium: () => inBrowser('chromium'),
  firefox: () => inBrowser('firefox'),
  webkit: () => inBrowser('webkit'),
  baselines: () => inBrowser('baselines'),
};
/** The browsers that parts need; they are there before any part begins. */
const BROWSERS = { chromium: 'chromium', firefox: 'firefox', webkit: 'webkit', baselines: 'chromium' };

const named = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const parts = named.length > 0 ? named : Object.keys(PARTS);
installPackages();
const browsers = new Set(parts.map((name) => BROWSERS[name]).filter((browser) => browser && installBrowser(browser)));
const results = parts.map(timed);
const passed = sum(results.map((result) => result.passed));
const failed = sum(results.map((result) => result.failed));
for (const { name, ...result } of results) console.log(`${name}: ${result.passed} passed, ${result.failed} failed in ${Math.round(result.seconds)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function timed(name) {
  console.log(`\n— ${name}`);
  const start = performance.now();
  return { name, ...PARTS[name](), seconds: (performance.now() - start) / 1000 };
}

/** A part that counts as one check. */
function one(script) {
  return run(script, []) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The tests of an engine of web-test-runner.config.mjs; without its browser they have failed. */
function inBrowser(engine) {
  return browsers.has(BROWSERS[engine]) ? many('test:browser', `${cache}/${engine}.json`, (report) => report, [`--engine=${engine}`]) : { passed: 0, failed: 1 };
}

/** A runner that counts its own tests in a report; to break off, or to run nothing, is a failure too. */
function many(script, reportFile, countsOf, args) {
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
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args, ...options], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
