import * as z from 'zod/mini';
import { hardwareSchema } from './hardware-schema.ts';
import { measurementsSchema } from './measurements-schema.ts';
import { catalogueSchema } from './schema.ts';
import { serviceSchema } from './services-schema.ts';
import { weightsSchema } from './weights-schema.ts';

/** The name of a file of one kind, which is its id. */
const idOf = (what: string) => z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,79}$/u, what));

/** A whole catalogue as JSON: offers, measurements, services, hardware and weights. */
export const wholeCatalogueSchema = z.extend(catalogueSchema, {
  measurements: z.optional(
    z.record(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/u, 'a source id like "aider"')), measurementsSchema).check(z.describe('who measured what, by source')),
  ),
  services: z.optional(z.record(idOf('a service id like "langfuse-core"'), serviceSchema).check(z.describe('what is bought beside the model, by id'))),
  hardware: z.optional(z.record(idOf('a device id like "h100-sxm"'), hardwareSchema).check(z.describe('devices that serve models, by id'))),
  weights: z.optional(z.record(idOf('an id of weights like "llama-3.3-70b"'), weightsSchema).check(z.describe('open weights, by id'))),
});
