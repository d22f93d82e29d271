import { readdirSync } from 'node:fs';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { catalogueData } from '../../src/catalogue/data.ts';
import { testExamplesOf } from '../example-tests.ts';

const files = readdirSync('src/logs', { recursive: true, encoding: 'utf8' }).flatMap((name) => (name.endsWith('.ts') ? [`src/logs/${name.replaceAll('\\', '/')}`] : []));
await testExamplesOf(files, [], { catalogue: openCatalogue(catalogueData) });
