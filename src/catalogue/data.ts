import type { CatalogueData } from './catalogue-data.ts';
import { offersData } from './offers-data.ts';
import { restData } from './rest-data.ts';

/**
 * The bundled catalogue as plain data: every seller and offer of `pricing/`, checked when it was built.
 *
 * @example
 * catalogueData.offers['openai/gpt-4o'].name // => "GPT-4o"
 */
export const catalogueData: CatalogueData = { ...offersData, ...restData };
