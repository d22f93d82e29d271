import packed from 'virtual:pricing';
import type { CatalogueData } from './catalogue-data.ts';
import { unpack } from './unpack.ts';

/**
 * The bundled catalogue without what the first numbers do not need: sellers, offers and measurements, checked when
 * it was built.
 *
 * @example
 * [offersData.offers['openai/gpt-4o'].name, offersData.services] // => ["GPT-4o",undefined]
 */
export const offersData = unpack(packed, 1)[0] as CatalogueData;
