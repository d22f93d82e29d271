import { USD } from '../../scenario/currency.ts';
import { fieldAt, FIELDS, type Field } from '../../scenario/fields.ts';
import { curveFields, GROWTH_FIELDS } from '../../scenario/growth-fields.ts';
import type { Scenario } from '../../scenario/scenario.ts';

type Where = (scenario: Scenario) => boolean;

const where = (isAsked: Where, ...names: (keyof typeof FIELDS)[]): readonly (readonly [path: string, isAsked: Where])[] => names.map((name) => [FIELDS[name].path, isAsked]);

/** Fields that mean nothing until another one is filled: each curve has its own. */
const ASKED_WHERE: ReadonlyMap<string, Where> = new Map([
  ...where(({ load }) => load.counted === 'monthly', 'stickiness'),
  ...where(({ load }) => load.activeHours === 'typed', 'hourShares', 'dayShares'),
  ...where(({ money }) => money.currency !== USD.code, 'usdRate', 'rateDate'),
  ...where(({ operations }) => operations.documents > 0, 'documentTokens', 'chunkTokens', 'vectorDimensions', 'changedPerMonth', 'questionTokens'),
  ...where(({ operations }) => operations.vectorStore !== 'none', 'readUsdPerMillion'),
  ...where(({ operations }) => operations.reranker !== 'none', 'rerankedChunks'),
  ...where(({ operations }) => operations.trainingTokens > 0, 'trainingEpochs', 'trainingsPerMonth', 'trainingService'),
  ...[FIELDS.points.path, ...GROWTH_FIELDS.map(({ path }) => path)].map((path) => [path, ({ growth }: Scenario) => curveFields(growth.curve).includes(path)] as const),
]);

/**
 * Those of some fields that are asked for, as the other fields are.
 *
 * @example
 * askedFields(['growth.months', 'growth.ceiling'], defaultScenario('2026-11-22')).map(({ path }) => path) // => ["growth.months"]
 */
export function askedFields(paths: readonly string[], scenario: Scenario): readonly Field[] {
  return paths.flatMap((path) => (ASKED_WHERE.get(path)?.(scenario) === false ? [] : (fieldAt(path) ?? [])));
}
