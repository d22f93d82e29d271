import { readdirSync } from 'node:fs';
import { testExamplesOf } from '../../example-tests.ts';

await testExamplesOf(readdirSync('src/core/tradeoff').map((name) => `src/core/tradeoff/${name}`), ['src/core/query/call-time.ts']);
