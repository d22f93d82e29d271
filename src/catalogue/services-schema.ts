import * as z from 'zod/mini';
import { SERVICE_KINDS, SERVICE_UNITS, STRENGTHS, type ServiceKind, type ServiceUnit, type Strength } from '../core/operations/service.ts';
import { UNIT_RATES, type UnitRate } from '../core/operations/tiered-charge.ts';

const MOST_USD = 1_000_000_000;
const MOST_UNITS = 1_000_000_000_000_000;

const text = (description: string) => z.string().check(z.minLength(1), z.maxLength(2_000), z.describe(description));
const usd = (description: string) => z.number().check(z.gte(0), z.lte(MOST_USD), z.describe(description));
const units = (description: string) => z.int().check(z.gte(1), z.lte(MOST_UNITS), z.describe(description));
const date = (description: string) =>
  z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$/u, 'a date like "2026-11-22" or a date-time with offset'), z.describe(description));
const list = <Name extends string>(table: Readonly<Record<Name, unknown>>) => Object.keys(table) as [Name, ...Name[]];
const meanings = (table: Readonly<Record<string, string | { readonly means: string }>>): string =>
  Object.entries(table)
    .map(([name, said]) => `${name}: ${typeof said === 'string' ? said : said.means}`)
    .join('; ');

const rates = Object.fromEntries(list<UnitRate>(UNIT_RATES).map((key) => [key, z.optional(usd(`USD for ${UNIT_RATES[key].toLocaleString('en')} of the unit; a band has one such key`))]));

const band = z.strictObject({
  upToUnits: z.optional(units('last unit of the month at this price, the included ones counted too; absent: no end')),
  ...rates,
});

const price = z.strictObject({
  from: z.optional(date('first instant in force; absent: start unknown')),
  until: z.optional(date('first instant no longer in force')),
  source: text('where it was read'),
  checked: z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u, 'a day like "2026-11-22", a month or a year'), z.describe('when it was read, or the date of the source')),
  strength: z.enum(list<Strength>(STRENGTHS)).check(z.describe(`${meanings(STRENGTHS)}. Only primary and secondary ones may be a default.`)),
  note: z.optional(text('what was decided and why')),
  usdPerMonth: z.optional(usd('the plan itself')),
  minimumUsdPerMonth: z.optional(usd('a lesser bill is topped up to this')),
  includedUnits: z.optional(units('units of the month that the plan already pays for')),
  billedInUnits: z.optional(units('units beyond those are rounded up to a multiple of this; absent: charged by the unit')),
  band: z.optional(z.array(band).check(z.minLength(1), z.describe('what units beyond the included ones cost, in rising order; absent: not stated, which is not free'))),
  usdPerUnitRange: z.optional(z.strictObject({ low: usd('least'), high: usd('most') }).check(z.describe('the source gives a range and no price: shown, never charged'))),
  tunedUsdPerMillionTokens: z.optional(z.strictObject({ input: usd('input'), output: usd('output') }).check(z.describe('what a call of the tuned model is charged, USD per million tokens'))),
});

/** A file `pricing/services/<service>.toml`, or a service of a JSON catalogue. */
export const serviceSchema = z.strictObject({
  name: text('the name people use'),
  kind: z.enum(list<ServiceKind>(SERVICE_KINDS)).check(z.describe(meanings(SERVICE_KINDS))),
  unit: z.enum(list<ServiceUnit>(SERVICE_UNITS)).check(z.describe(`what is counted. ${meanings(SERVICE_UNITS)}`)),
  page: z.optional(z.string().check(z.regex(/^https:\/\/[^\s"'<>]+$/u, 'an https:// address'), z.describe("the seller's own page"))),
  offer: z.optional(z.string().check(z.minLength(1), z.maxLength(120), z.describe('the id of the offer that is tuned, like "openai/gpt-4o"'))),
  readUnits: z.optional(
    z
      .strictObject({ perGb: usd('read units a gigabyte (10^9 bytes) that a query looks through'), least: usd('the least of a query') })
      .check(z.describe('read units of one query of a vector store')),
  ),
  note: z.optional(text('what a reader should know')),
  price: z.array(price).check(z.minLength(1), z.describe('oldest first')),
});
