import { testExamplesOf } from '../../example-tests.ts';

await testExamplesOf(['src/words/en/answer-basis.ts']);
