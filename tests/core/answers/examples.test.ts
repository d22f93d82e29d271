import { readdirSync } from 'node:fs';
import { testExamplesOf } from '../../example-tests.ts';

const entries = readdirSync('src/core/answers', { withFileTypes: true });
const files = entries.filter((entry) => entry.isFile()).map(({ name }) => `src/core/answers/${name}`);
await testExamplesOf(files);

/** What a question's answer is made of names the shared parts too. */
for (const { name: folder } of entries.filter((entry) => entry.isDirectory())) {
  await testExamplesOf(readdirSync(`src/core/answers/${folder}`).map((name) => `src/core/answers/${folder}/${name}`), files);
}
