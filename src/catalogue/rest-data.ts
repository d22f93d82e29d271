import packed from 'virtual:rest';
import type { CatalogueData } from './catalogue-data.ts';
import { valueAt } from './unpack.ts';

/**
 * What the first numbers do not need of the bundled catalogue: the services around a model, the devices and the open
 * weights, checked when it was built.
 *
 * @example
 * restData.hardware['h100-sxm'].memoryGb // => 80
 */
export const restData = valueAt(packed, 0) as Required<Pick<CatalogueData, 'services' | 'hardware' | 'weights'>>;
