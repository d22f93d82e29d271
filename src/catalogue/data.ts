import packed from 'virtual:pricing';
import type { CatalogueData } from './catalogue-data.ts';
import { unpack } from './unpack.ts';

/**
 * The bundled catalogue as plain data: every seller and offer of `pricing/`, checked when it was built.
 *
 * @example
 * catalogueData.offers['openai/gpt-4o'].name // => "GPT-4o"
 */
export const catalogueData = unpack(packed, 1)[0] as CatalogueData;
