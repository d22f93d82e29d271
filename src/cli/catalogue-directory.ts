import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { CatalogueData } from '../catalogue/catalogue-data.ts';
import { catalogueFromFiles } from '../catalogue/files.ts';

/**
 * Reads a folder like `pricing/` (one folder a seller, one file an offer) and makes a catalogue of it.
 * Throws `bad-catalogue` listing every fault.
 *
 * @example
 * Object.keys(await buildCatalogue('pricing')) // => ["version","sellers","offers"]
 */
export async function buildCatalogue(directory: string): Promise<CatalogueData> {
  const names = await readdir(directory, { recursive: true });
  const paths = names.filter((name) => name.endsWith('.toml')).map((name) => join(directory, name));
  const files = paths.map(async (path) => ({ path: relative(directory, path).split(sep).join('/'), text: await readFile(path, 'utf8') }));
  return catalogueFromFiles(await Promise.all(files), basename(resolve(directory)));
}

export { importCatalogue, IMPORTERS, type ImporterName } from '../catalogue/import-catalogue.ts';
export { priceChanges, type CatalogueDifference } from '../catalogue/price-changes.ts';
