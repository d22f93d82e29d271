import { openCatalogue } from '../../../src/catalogue/catalogue.ts';
import { catalogueData } from '../../../src/catalogue/data.ts';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { deciding, type Deciding } from '../../../src/scenario/deciding.ts';
import { defaultScenario } from '../../../src/scenario/fields.ts';
import { readTexts } from '../../../src/scenario/read.ts';
import { run } from '../../../src/scenario/run.ts';

/** The whole catalogue, opened once a test file. */
export const catalogue: Catalogue = openCatalogue(catalogueData);

/** What is decided on in a scenario of attributes. Throws where one of them is not understood. */
export function asked(texts: Readonly<Record<string, string>>): Deciding {
  const { scenario, problems } = readTexts(texts, 'attribute', defaultScenario('2026-11-22'));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return deciding(scenario, catalogue, run(scenario, catalogue));
}
