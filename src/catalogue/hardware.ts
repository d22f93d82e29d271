import type { Hardware } from '../core/model/hardware.ts';
import { byId } from './by-id.ts';
import type { CatalogueData } from './catalogue-data.ts';

/** The devices that models can be served on. */
export interface Devices {
  readonly ids: readonly string[];
  readonly all: readonly Hardware[];
  /** The device of an exact id. Throws `unknown-offer` naming the nearest. */
  readonly device: (id: string) => Hardware;
}

/**
 * Opens the devices of catalogue data.
 *
 * @example
 * const devices = hardwareOf(catalogue.data)
 * devices.device('h100-sxm').memoryGb // => 80
 * devices.device('h100-sxn') // => Error: catalogue has no device "h100-sxn"; did you mean "h100-sxm"?
 */
export function hardwareOf({ hardware }: CatalogueData): Devices {
  const { one: device, ...devices } = byId('device', hardware);
  return { ...devices, device };
}
