import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import * as catalogueEntry from '../../src/catalogue/data.ts';
import * as library from '../../src/index.ts';
import * as usageEntry from '../../src/usage/index.ts';
import { ModelCostCalculator } from '../../src/widget/element.ts';
import { runExample } from '../run-example.ts';
import { codeBlocks, shellLines, type CodeBlock, type ShellLine } from './code-blocks.ts';

const README = 'README.md';
const modules: Readonly<Record<string, object>> = { 'model-cost-calculator': library, 'model-cost-calculator/usage': usageEntry, 'model-cost-calculator/catalogue': catalogueEntry };
const blocks = codeBlocks(README);
const ofLanguage = (language: string): readonly CodeBlock[] => blocks.filter((block) => block.language === language);

describe('README', () => {
  test('names the two commands before anything else', () => {
    expect(blocks[0]).toMatchObject({ language: 'sh', text: 'npm start\nnpm test\n' });
  });

  test('has no block that nothing runs', () => {
    expect(blocks.filter(({ language }) => !['js', 'sh', 'html', 'text'].includes(language)).map(({ line }) => line)).toEqual([]);
  });
});

describe('The code of README, one block after the other', () => {
  const scripts = ofLanguage('js').map(({ text, line }) => ({ line, code: withModules(text) }));
  test.each(scripts.map(({ line, code }, index) => ({ line, code, before: scripts.slice(0, index).map((script) => script.code).join('\n') })))('line $line', ({ code, before }) =>
    runExample(code, { modules }, before),
  );
});

describe('The shell lines of README', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> };
  const lines = shellLines(README);
  const commands = lines.filter(({ line }) => /^(?:npx )?model-cost /.test(line));

  test.each(commands)('$line', async ({ line, output }) => {
    expect(await printed(line)).toBe(output);
  });

  test('all of them run: as above, as scripts of package.json, or in the test of the package', () => {
    const isScript = ({ line }: ShellLine): boolean => (/^npm (?:run )?([a-z:]+)$/.exec(line)?.[1] ?? '') in scripts;
    const isInstall = ({ line }: ShellLine): boolean => /^(?:npm install|cp) /.test(line);
    expect(lines.filter((line) => !commands.includes(line) && !isScript(line) && !isInstall(line))).toEqual([]);
  });
});

describe('The markup of README', () => {
  // that it shows a comparison is in the test of the package
  test.each(ofLanguage('html'))('line $line has no attribute that the element does not know', ({ text }) => {
    const [, attributes = ''] = /<model-cost-calculator([^>]*)>/.exec(text) ?? [];
    const names = [...attributes.matchAll(/([a-z-]+)=/g)].map(([, name]) => name ?? '');
    expect(names.filter((name) => !ModelCostCalculator.observedAttributes.includes(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(0);
  });

  test('every attribute in its table is one', () => {
    const rows = readFileSync(README, 'utf8').split('## The element')[1]?.split('\n## ')[0]?.match(/^\| `.*?\|/gm) ?? [];
    const names = rows.flatMap((row) => [...row.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name ?? ''));
    expect(names.filter((name) => !ModelCostCalculator.observedAttributes.includes(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(5);
  });
});

/** Imports become names taken from the modules themselves. */
function withModules(code: string): string {
  return code.replaceAll(/^import (\{[^}]*\}) from '([^']+)';$/gm, (_, names: string, specifier: string) => {
    if (!(specifier in modules)) throw new Error(`README imports ${specifier}, which this test does not know`);
    return `const ${names.replaceAll(' as ', ': ')} = modules['${specifier}'];`;
  });
}

/** What a line of the command prints, in a terminal as wide as it wants. */
async function printed(line: string): Promise<string> {
  let text = '';
  const write = (part: string): void => void (text += part);
  const words = line.replace(/^(?:npx )?model-cost /, '').split(' ');
  await main(words, { write, writeError: write, columns: Infinity, isColored: false, now: () => new Date(0), read: refused, save: refused, version: () => '' });
  return text;
}

async function refused(file: string): Promise<never> {
  throw new Error(`README reads or writes no file, got ${file}`);
}
