// What the element is held against: its pictures, and its accessibility trees as text. npm run test:baselines -- --update renews them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { visualRegressionPlugin } from '@web/test-runner-visual-regression/plugin';

const kept = resolve('tests/baselines');
const found = resolve('node_modules/.cache/model-cost-calculator/baselines');
const update = process.argv.includes('--update');

export const pictures = visualRegressionPlugin({
  update,
  baseDir: join(kept, 'pictures'),
  // text is drawn a little differently by the next version of Chromium
  diffOptions: { threshold: 0.1 },
  failureThreshold: 0.1,
  getBaselineName: ({ name }) => name,
  getFailedName: ({ name }) => join(found, name),
  getDiffName: ({ name }) => join(found, `${name}-diff`),
  saveFailed: said('what is seen now'),
  saveDiff: said('what differs'),
});

/** The command "kept-text": what is kept under a name, which is the given text when it is renewed. */
export const texts = {
  name: 'texts',
  executeCommand({ command, payload }) {
    if (command !== 'kept-text') return undefined;
    const file = join(kept, 'trees', `${payload.name}.txt`);
    if (update) write(file, payload.text);
    return { text: existsSync(file) ? readFileSync(file, 'utf8') : '' };
  },
};

function said(what) {
  return ({ filePath, content }) => {
    write(filePath, content);
    console.log(`${what}: ${filePath}`);
  };
}

function write(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
