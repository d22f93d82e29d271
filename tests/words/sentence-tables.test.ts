import { testExamplesOf } from '../example-tests.ts';

await testExamplesOf(['src/words/sentence-tables.ts']);
