import { testExamplesOf } from '../../example-tests.ts';

await testExamplesOf(['weights.ts', 'weight-shapes.ts', 'hardware.ts'].map((name) => `src/core/model/${name}`));
