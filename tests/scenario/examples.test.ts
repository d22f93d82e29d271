import { loadCatalogue } from '../../src/catalogue/load.ts';
import { testExamplesOf } from '../example-tests.ts';

/** No entry lists all of them. */
await testExamplesOf(['src/scenario/around-lines.ts', 'src/scenario/own-timing.ts'], ['src/core/operations/service.ts', 'src/scenario/fields.ts', 'src/scenario/read.ts', 'src/scenario/run.ts'], { catalogue: await loadCatalogue() });
