import { testExamplesOf } from '../example-tests.ts';

/** No entry lists them. */
await testExamplesOf(['src/scenario/around-lines.ts'], ['src/core/operations/service.ts']);
