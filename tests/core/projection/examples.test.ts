import { testExamplesOf } from '../../example-tests.ts';

await testExamplesOf(['src/core/projection/break-even.ts']);
