import packed from 'virtual:pricing';
import type { CatalogueData } from './catalogue-data.ts';
import { unpackWhenRead } from './unpack.ts';

/**
 * The bundled catalogue without what the first numbers do not need: sellers, offers and measurements, checked when
 * it was built. Each part is unpacked when it is first read.
 *
 * @example
 * [offersData.offers['openai/gpt-4o'].name, offersData.services] // => ["GPT-4o",undefined]
 */
export const offersData = unpackWhenRead(packed) as CatalogueData;
