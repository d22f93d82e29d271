import { readdirSync } from 'node:fs';
import { testExamplesOf } from '../../example-tests.ts';

await testExamplesOf(readdirSync('src/core/answers').filter((name) => name.endsWith('.ts')).map((name) => `src/core/answers/${name}`));
