import { readdirSync } from 'node:fs';
import { testExamplesOf } from '../../example-tests.ts';

await testExamplesOf(readdirSync('src/core/hosting').map((name) => `src/core/hosting/${name}`));
