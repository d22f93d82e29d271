import packed from 'virtual:pricing';
import type { CatalogueData } from './catalogue-data.ts';
import { valueAt } from './unpack.ts';

/**
 * The bundled catalogue without what the first numbers do not need: sellers, offers and measurements, checked when
 * it was built. Each seller, offer and source of measurements is made when it is first read.
 *
 * @example
 * [offersData.offers['openai/gpt-4o'].name, offersData.services] // => ["GPT-4o",undefined]
 */
export const offersData = valueAt(packed, 0) as CatalogueData;
