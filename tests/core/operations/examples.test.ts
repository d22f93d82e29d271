import { readdirSync } from 'node:fs';
import { testExamplesOf } from '../../example-tests.ts';

await testExamplesOf([...readdirSync('src/core/operations').map((name) => `src/core/operations/${name}`), 'src/core/projection/unit-economics.ts']);
