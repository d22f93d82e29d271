// What the element is held against: its pictures, and its accessibility trees as text. npm run test:baselines -- --update renews them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { PNG } from 'pngjs';
import { visualRegressionPlugin } from '@web/test-runner-visual-regression/plugin';

const kept = resolve('tests/baselines');
const found = resolve('node_modules/.cache/model-cost-calculator/baselines');
const update = process.argv.includes('--update');

export const pictures = visualRegressionPlugin({
  update,
  baseDir: join(kept, 'pictures'),
  // less than a word in another colour
  failureThreshold: 100,
  failureThresholdType: 'pixel',
  diffOptions: { threshold: 0.1 },
  getBaselineName: ({ name }) => name,
  getFailedName: ({ name }) => join(found, name),
  getDiffName: ({ name }) => join(found, `${name}-diff`),
  saveBaseline: ({ filePath, content }) => write(filePath, small(content)),
  saveFailed: said('what is seen now'),
  saveDiff: said('what differs'),
});

/** The command "tree": what assistive technology finds on the page, a line a node, and what is kept of it under a name. */
export const trees = {
  name: 'trees',
  async executeCommand({ command, payload, session }) {
    if (command !== 'tree') return undefined;
    const page = await session.browser.getPage(session.id).accessibility.snapshot({ interestingOnly: false });
    const now = `${linesOf(page).join('\n')}\n`;
    const file = join(kept, 'trees', `${payload}.txt`);
    if (update) write(file, now);
    return { now, kept: existsSync(file) ? readFileSync(file, 'utf8') : '' };
  },
};

/** Only their content is heard. */
const SILENT = new Set(['RootWebArea', 'generic', 'none', 'paragraph', 'LabelText', 'StaticText', 'LineBreak', 'InlineTextBox', 'ListMarker', 'SvgRoot']);
/** What is told of a node, where it is so. */
const TOLD = ['description', 'value', 'checked', 'pressed', 'expanded', 'selected', 'disabled', 'invalid', 'live', 'level', 'haspopup'];

function linesOf({ role, name = '', children = [], ...rest }, indent = '') {
  const inner = SILENT.has(role) ? indent : `${indent}  `;
  if (role === 'StaticText') return name.trim() === '' ? [] : [`${indent}${JSON.stringify(name)}`];
  const within = children.flatMap((child) => linesOf(child, inner));
  if (SILENT.has(role)) return within;
  const states = TOLD.filter((key) => rest[key] !== undefined && rest[key] !== '').map((key) => ` [${key}: ${rest[key]}]`);
  const content = bare(within.join(' '));
  const isSaid = content === bare(name) || content === bare(String(rest.value));
  return [`${indent}${role}${name === '' ? '' : ` ${JSON.stringify(name)}`}${states.join('')}`, ...(isSaid ? [] : within)];
}

const bare = (text) => text.replaceAll(/[\s"]/g, '');

/** A picture in fewer colours, which differ less than what counts as a difference: a third of the size. */
function small(content) {
  const picture = PNG.sync.read(content);
  const step = 255 / 9;
  for (const [index, value] of picture.data.entries()) picture.data[index] = Math.round(Math.round(value / step) * step);
  return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
}

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
