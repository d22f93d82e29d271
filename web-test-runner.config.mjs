// The tests that run in a browser: wtr runs those of Chromium, wtr --engine=firefox those of Firefox, and so on.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { pictures, trees } from './build/baselines.mjs';
import { emulate } from './build/emulate.mjs';
import { esMatrixForServer } from './build/es-matrix.mjs';
import { pricingForServer } from './build/pricing-plugin.mjs';
import { WebkitLauncher } from './build/webkit-launcher.mjs';
import { findBrowser } from './scripts/browsers.mjs';

const elements = 'tests/widget/**/*.wtr.ts';
/** What only Chromium can be told: the media it emulates. */
const chromiumOnly = 'tests/widget/**/*.chromium.wtr.ts';

const chromium = () =>
  chromeLauncher({
    launchOptions: {
      executablePath: findBrowser('chromium')?.browser,
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-lcd-text', '--force-color-profile=srgb', '--font-render-hinting=none'],
    },
  });

const ENGINES = {
  chromium: { files: elements, launcher: chromium },
  firefox: {
    files: [elements, `!${chromiumOnly}`],
    launcher: () => Object.assign(chromeLauncher({ launchOptions: { browser: 'firefox', executablePath: findBrowser('firefox')?.browser, headless: true } }), { name: 'Firefox' }),
  },
  webkit: { files: [elements, `!${chromiumOnly}`], launcher: () => new WebkitLauncher(findBrowser('webkit')) },
  baselines: { files: 'tests/baselines/**/*.wtr.ts', launcher: chromium },
};

const name = process.argv.find((arg) => arg.startsWith('--engine='))?.split('=')[1] ?? 'chromium';
const { files, launcher } = ENGINES[name];

export default {
  files,
  nodeResolve: true,
  // each page has the keyboard to itself
  concurrency: 1,
  // of a whole file, where other work goes on beside
  testsFinishTimeout: 600_000,
  plugins: [
    pricingForServer,
    esMatrixForServer,
    emulate,
    pictures,
    trees,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
  ],
  browsers: [launcher()],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), counts('node_modules/.cache/model-cost-calculator')],
};

// what scripts/test.mjs adds up
function counts(directory) {
  return {
    onTestRunFinished({ sessions }) {
      const results = sessions.flatMap((session) => [...resultsOf(session.testResults)]);
      const broken = sessions.filter((session) => !session.passed && ![...resultsOf(session.testResults)].some(hasFailed));
      mkdirSync(directory, { recursive: true });
      writeFileSync(
        `${directory}/${name}.json`,
        JSON.stringify({
          passed: results.filter((result) => result.passed && !result.skipped).length,
          failed: results.filter(hasFailed).length + broken.length,
        }),
      );
    },
  };
}

const hasFailed = (result) => !result.passed && !result.skipped;

function* resultsOf(suite) {
  if (!suite) return;
  yield* suite.tests;
  for (const inner of suite.suites) yield* resultsOf(inner);
}
