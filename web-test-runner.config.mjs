// The tests that run in a real Chromium.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esMatrixForServer } from './build/es-matrix.mjs';
import { pricingForServer } from './build/pricing-plugin.mjs';
import { findChromium } from './scripts/chromium.mjs';

export default {
  files: 'tests/widget/**/*.wtr.ts',
  nodeResolve: true,
  plugins: [
    pricingForServer,
    esMatrixForServer,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: findChromium(),
        args: ['--no-sandbox', '--disable-dev-shm-usage', '--force-color-profile=srgb', '--font-render-hinting=none'],
      },
    }),
  ],
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
        `${directory}/browser.json`,
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
