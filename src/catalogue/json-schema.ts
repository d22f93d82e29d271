import * as z from 'zod/mini';
import { hardwareSchema } from './hardware-schema.ts';
import { measurementsSchema } from './measurements-schema.ts';
import { offerSchema, sellerSchema } from './schema.ts';
import { serviceSchema } from './services-schema.ts';
import { weightsSchema } from './weights-schema.ts';
import { wholeCatalogueSchema } from './whole-schema.ts';

/**
 * The JSON Schema (draft-07) of every kind of catalogue file, made from the schemas that check them.
 *
 * @example
 * Object.keys(fileSchemas()) // => ["offer","seller","measurements","service","hardware","weights","catalogue"]
 */
export function fileSchemas(): Record<string, object> {
  const kinds = { offer: offerSchema, seller: sellerSchema, measurements: measurementsSchema, service: serviceSchema, hardware: hardwareSchema, weights: weightsSchema, catalogue: wholeCatalogueSchema };
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, schema]) => [kind, z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' })]),
  );
}
