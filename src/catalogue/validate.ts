import { mergeCatalogues, type CatalogueData } from './catalogue-data.ts';
import { consistencyFaults } from './checks.ts';
import { catalogueError, schemaFaults } from './faults.ts';
import { hardwareFaults, weightsFaults } from './hosting-checks.ts';
import { measurementFaults } from './measurements-checks.ts';
import { hostileFaults, lossyFaults } from './safe-json.ts';
import { serviceFaults } from './services-checks.ts';
import { wholeCatalogueSchema } from './whole-schema.ts';

/** Folders of `pricing/` that hold other things than a seller's offers: no seller may have such an id. */
export const RESERVED: readonly string[] = ['hardware', 'measurements', 'services', 'weights'];

/**
 * Checks a catalogue given as JSON text or as an object, together with `base` (the catalogue it will be merged
 * over), and returns it. Throws `bad-catalogue` listing every fault, with `where` for the name of a text or object as a whole.
 *
 * @example
 * checkCatalogue({ version: 1, sellers: {}, offers: {} }).version // => 1
 */
export function checkCatalogue(input: unknown, base?: CatalogueData, where = 'catalogue'): CatalogueData {
  const value = typeof input === 'string' ? readJson(where, input) : input;
  const hostile = hostileFaults(where, value);
  if (hostile.length > 0) throw catalogueError(hostile);
  const faults = schemaFaults(where, wholeCatalogueSchema, value);
  if (faults.length > 0) throw catalogueError(faults);
  const data = value as CatalogueData;
  const whole = mergeCatalogues(data, base);
  const inconsistent = [
    ...Object.keys(data.sellers)
      .filter((id) => RESERVED.includes(id))
      .map((id) => ({ where, message: `sellers.${id} requires another id, "${id}" is reserved` })),
    ...consistencyFaults(whole, (id) => id),
    ...measurementFaults(data.measurements ?? {}, whole, (source) => `measurements.${source}`),
    ...serviceFaults(data.services ?? {}, whole, (service) => `services.${service}`),
    ...hardwareFaults(data.hardware ?? {}, (device) => `hardware.${device}`),
    ...weightsFaults(data.weights ?? {}, (weights) => `weights.${weights}`),
  ];
  if (inconsistent.length > 0) throw catalogueError(inconsistent);
  return data;
}

function readJson(where: string, text: string): unknown {
  const lossy = lossyFaults(where, text);
  if (lossy.length > 0) throw catalogueError(lossy);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw catalogueError([{ where, message: `requires JSON, got ${(error as Error).message}` }]);
  }
}
