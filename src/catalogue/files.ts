import { parse as parseToml } from 'smol-toml';
import type * as z from 'zod/mini';
import type { CatalogueData, HardwareFile, MeasurementFile, OfferFile, SellerFile, ServiceFile, WeightsFile } from './catalogue-data.ts';
import { consistencyFaults } from './checks.ts';
import { catalogueError, schemaFaults, type Fault } from './faults.ts';
import { hardwareSchema } from './hardware-schema.ts';
import { hardwareFaults, weightsFaults } from './hosting-checks.ts';
import { measurementFaults } from './measurements-checks.ts';
import { measurementsSchema } from './measurements-schema.ts';
import { hostileFaults, lossyFaults } from './safe-json.ts';
import { offerSchema, sellerSchema } from './schema.ts';
import { serviceFaults } from './services-checks.ts';
import { serviceSchema } from './services-schema.ts';
import { weightsSchema } from './weights-schema.ts';

/** A file of `pricing/`: its path below that folder, with `/`. */
export interface PricingFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Makes a catalogue of TOML files. Throws `bad-catalogue` listing every fault with its file, key and what
 * would be right; nothing is taken from a faulty set. `root` is what messages call the folder.
 *
 * @example
 * catalogueFromFiles([{ path: 'me/seller.toml', text: 'name = "Me"' }]).sellers.me.name // => "Me"
 * catalogueFromFiles([{ path: 'me/seller.toml', text: 'nam = "Me"' }]) // => Error: pricing/me/seller.toml: name is missing, it requires a text
 */
export function catalogueFromFiles(files: readonly PricingFile[], root = 'pricing'): CatalogueData {
  const faults: Fault[] = [];
  const sellers: Record<string, SellerFile> = {};
  const offers: Record<string, OfferFile> = {};
  const measurements: Record<string, MeasurementFile> = {};
  const services: Record<string, ServiceFile> = {};
  const hardware: Record<string, HardwareFile> = {};
  const weights: Record<string, WeightsFile> = {};
  const shelves: Readonly<Record<string, Record<string, unknown>>> = { measurements, services, hardware, weights };
  const placeOf = (folder: string, name: string): Place | undefined => {
    const shelf = SHELVES.get(folder);
    if (shelf) return shelf.name.test(name) ? { schema: shelf.schema, into: shelves[folder]!, id: name } : undefined;
    if (!/^[\w.:-]{1,80}$/u.test(name)) return undefined;
    return name === 'seller' ? { schema: sellerSchema, into: sellers, id: folder } : { schema: offerSchema, into: offers, id: `${folder}/${name}` };
  };
  for (const { path, text } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const where = `${root}/${path}`;
    const [folder, name] = /^([a-z0-9-]{1,40})\/([^/]+)\.toml$/u.exec(path)?.slice(1) ?? [];
    if (folder === undefined || name === undefined) {
      faults.push({ where, message: `requires a path like ${root}/<seller>/<model>.toml` });
      continue;
    }
    const place = placeOf(folder, name);
    if (place === undefined) {
      faults.push({ where, message: placeless(folder, name) });
      continue;
    }
    const table = readToml(where, text, faults);
    if (table === undefined) continue;
    const hostile = hostileFaults(where, table);
    const found = hostile.length > 0 ? hostile : schemaFaults(where, place.schema, table);
    faults.push(...found);
    if (found.length === 0) place.into[place.id] = table;
  }
  const filled = Object.fromEntries(Object.entries(shelves).filter(([, shelf]) => Object.keys(shelf).length > 0));
  const data: CatalogueData = { version: 1, sellers, offers, ...filled };
  const fileOf = (id: string): string => `${root}/${id.includes('/') ? id : `${id}/seller`}.toml`;
  const inFolder = (folder: string) => (id: string) => `${root}/${folder}/${id}.toml`;
  if (faults.length === 0) {
    faults.push(
      ...consistencyFaults(data, fileOf),
      ...measurementFaults(measurements, data, inFolder('measurements')),
      ...serviceFaults(services, data, inFolder('services')),
      ...hardwareFaults(hardware, inFolder('hardware')),
      ...weightsFaults(weights, inFolder('weights')),
    );
  }
  if (faults.length > 0) throw catalogueError(faults);
  return data;
}

function placeless(folder: string, name: string): string {
  if (name === 'seller' && SHELVES.has(folder)) return `requires the folder of a seller, "${folder}" is reserved`;
  return SHELVES.get(folder)?.wanted ?? 'requires a name of letters, digits, ".", ":", "_" and "-" like gpt-4o.toml';
}

/** Folders that hold other things than a seller's offers. */
const SHELVES = new Map<string, Shelf>([
  ['measurements', { schema: measurementsSchema, name: /^[a-z0-9-]{1,40}$/u, wanted: 'requires a name of a-z, 0-9 and - like aider.toml' }],
  ['services', { schema: serviceSchema, ...idNamed('langfuse-core') }],
  ['hardware', { schema: hardwareSchema, ...idNamed('h100-sxm') }],
  ['weights', { schema: weightsSchema, ...idNamed('llama-3.3-70b') }],
]);

interface Shelf {
  readonly schema: z.ZodMiniType;
  readonly name: RegExp;
  /** What a name that does not fit is told. */
  readonly wanted: string;
}

function idNamed(example: string): Pick<Shelf, 'name' | 'wanted'> {
  return { name: /^(?!seller$)[a-z0-9][a-z0-9.-]{0,79}$/u, wanted: `requires a name of a-z, 0-9, "." and "-" like ${example}.toml` };
}

/** What a file is checked with, and where it goes. */
interface Place {
  readonly schema: z.ZodMiniType;
  readonly into: Record<string, unknown>;
  readonly id: string;
}

function readToml(where: string, text: string, faults: Fault[]): Record<string, unknown> | undefined {
  const lossy = lossyFaults(where, text);
  faults.push(...lossy);
  if (lossy.length > 0) return undefined;
  try {
    return parseToml(text);
  } catch (error) {
    faults.push({ where, message: `requires TOML, got ${(error as Error).message.split('\n')[0]}` });
    return undefined;
  }
}
