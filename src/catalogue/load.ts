import { openCatalogue, type Catalogue } from './catalogue.ts';
import type { CatalogueData } from './catalogue-data.ts';

let bundled: Promise<Catalogue> | undefined;

/**
 * The bundled catalogue, imported when it is first asked for.
 *
 * @example
 * const loaded = await loadCatalogue()
 * loaded.resolve('gpt-4o').name // => "GPT-4o"
 */
export function loadCatalogue(): Promise<Catalogue> {
  bundled ??= import('./data.ts').then(({ catalogueData }) => openCatalogue(catalogueData));
  return bundled;
}

/**
 * Checks a catalogue given as JSON text or as an object and opens it over `base`. Throws `bad-catalogue`
 * listing every fault with its key and what would be right.
 *
 * @example
 * const own = await parseCatalogue('{"version":1,"sellers":{},"offers":{}}', catalogue.data)
 * own.ids.length === catalogue.ids.length // => true
 */
export async function parseCatalogue(input: unknown, base?: CatalogueData): Promise<Catalogue> {
  const { checkCatalogue } = await import('./validate.ts');
  return openCatalogue(checkCatalogue(input, base), base);
}
