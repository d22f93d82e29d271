import { readdirSync } from 'node:fs';
import { openCatalogue } from '../../../src/catalogue/catalogue.ts';
import { catalogueData } from '../../../src/catalogue/data.ts';
import { testExamplesOf } from '../../example-tests.ts';

const files = [...readdirSync('src/catalogue/importers').map((name) => `src/catalogue/importers/${name}`), 'src/catalogue/import-catalogue.ts', 'src/catalogue/price-changes.ts', 'src/cli/replay/what-if.ts', 'src/cli/replay/what-if-leaves.ts'];
await testExamplesOf(files, [], { catalogue: openCatalogue(catalogueData) });
