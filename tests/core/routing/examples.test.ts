import { readdirSync } from 'node:fs';
import { testExamplesOf } from '../../example-tests.ts';

await testExamplesOf(readdirSync('src/core/routing').map((name) => `src/core/routing/${name}`));
