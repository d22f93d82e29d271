import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { catalogueData } from '../../src/catalogue/data.ts';

/** The bundled catalogue, for the tests and examples of sentences. */
export const catalogue = openCatalogue(catalogueData);
