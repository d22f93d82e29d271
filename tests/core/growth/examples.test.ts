import { readdirSync } from 'node:fs';
import { testExamplesOf } from '../../example-tests.ts';

/** The curves are reached through `CURVES`, so no entry lists them: their examples run here. */
const files = [
  'src/core/calendar.ts',
  ...['src/core/growth', 'src/fit'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`)),
].filter((path) => path.endsWith('.ts') && !path.endsWith('index.ts'));

await testExamplesOf(files, ['src/core/instant.ts']);
