import { parse as parseToml } from 'smol-toml';
import type * as z from 'zod/mini';
import type { CatalogueData, MeasurementFile, OfferFile, SellerFile, ServiceFile } from './catalogue-data.ts';
import { consistencyFaults } from './checks.ts';
import { catalogueError, schemaFaults, type Fault } from './faults.ts';
import { measurementFaults } from './measurements-checks.ts';
import { measurementsSchema } from './measurements-schema.ts';
import { hostileFaults, lossyFaults } from './safe-json.ts';
import { offerSchema, sellerSchema } from './schema.ts';
import { serviceFaults } from './services-checks.ts';
import { serviceSchema } from './services-schema.ts';
import { RESERVED } from './validate.ts';

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
  const placeOf = (folder: string, name: string): Place | undefined => {
    if (folder === 'measurements' && /^[a-z0-9-]{1,40}$/u.test(name)) return { schema: measurementsSchema, into: measurements, id: name };
    if (folder === 'services' && name !== 'seller' && /^[a-z0-9][a-z0-9.-]{0,79}$/u.test(name)) return { schema: serviceSchema, into: services, id: name };
    if (RESERVED.includes(folder) || !/^[\w.:-]{1,80}$/u.test(name)) return undefined;
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
  const data: CatalogueData = { version: 1, sellers, offers, ...(Object.keys(measurements).length > 0 && { measurements }), ...(Object.keys(services).length > 0 && { services }) };
  const fileOf = (id: string): string => `${root}/${id.includes('/') ? id : `${id}/seller`}.toml`;
  if (faults.length === 0) {
    faults.push(
      ...consistencyFaults(data, fileOf),
      ...measurementFaults(measurements, data, (source) => `${root}/measurements/${source}.toml`),
      ...serviceFaults(services, data, (service) => `${root}/services/${service}.toml`),
    );
  }
  if (faults.length > 0) throw catalogueError(faults);
  return data;
}

function placeless(folder: string, name: string): string {
  if (folder === 'measurements') return 'requires a name of a-z, 0-9 and - like aider.toml';
  if (folder === 'services' && name !== 'seller') return 'requires a name of a-z, 0-9, "." and "-" like langfuse-core.toml';
  return RESERVED.includes(folder) ? `requires the folder of a seller, "${folder}" is reserved` : 'requires a name of letters, digits, ".", ":", "_" and "-" like gpt-4o.toml';
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
