import packed from 'virtual:own-servers';
import type { CatalogueData } from './catalogue-data.ts';
import { unpack } from './unpack.ts';

/**
 * What only own servers need of the bundled catalogue: the devices and the open weights, checked when it was built.
 *
 * @example
 * ownServersData.hardware['h100-sxm'].memoryGb // => 80
 */
export const ownServersData = unpack(packed, 1)[0] as Required<Pick<CatalogueData, 'hardware' | 'weights'>>;
