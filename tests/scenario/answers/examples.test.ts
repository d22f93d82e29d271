import { readdirSync } from 'node:fs';
import { describe, test } from 'vitest';
import { documentedExports } from '../../doc-examples.ts';
import { runExample } from '../../run-example.ts';
import * as deciding from '../../../src/scenario/deciding.ts';
import * as fields from '../../../src/scenario/fields.ts';
import * as figures from '../../../src/scenario/figures.ts';
import { readTexts } from '../../../src/scenario/read.ts';
import { run } from '../../../src/scenario/run.ts';
import { catalogue } from './asked.ts';

const files = readdirSync('src/scenario/answers').map((name) => `src/scenario/answers/${name}`);
const modules = await Promise.all(files.map((file) => import(/* @vite-ignore */ `../../../${file}`)));
const scope = Object.assign({ ...deciding, ...fields, ...figures, readTexts, run, catalogue }, ...modules) as Record<string, unknown>;

describe.each(files)('%s', (file) => {
  const examples = documentedExports(file).flatMap(({ name, examples: codes }) => codes.map((code) => ({ name, code })));
  test.each(examples)('$name', ({ code }) => runExample(code, scope));
});
