import * as z from 'zod/mini';
import { DAYS } from '../core/pricing/entry.ts';
import { DIMENSION_NAMES, DIMENSIONS, RATE_KEYS, type DimensionName, type RateKey } from '../core/pricing/dimensions.ts';
import { MODES, SERVICE_TIERS } from '../core/model/setting.ts';

/** More digits than any seller prints, few enough that a rate and three factors (tier, region, negotiated) stay exact in 40. */
const MOST_DIGITS = 10;
const RATE_MOST = 1_000_000_000;

/** One letter, digit or sign of a snapshot's id, or a fixed number of digits. */
const ATOM = String.raw`(?:[\w:/@-]|\\[.-]|\\d(?:\{\d{1,2}\})?|\[[.-]+\])`;
/** Patterns that match in linear time: one optional part and no repetition but of a fixed number of digits, so a hostile catalogue cannot stall a look-up. */
const SNAPSHOT_PATTERN = new RegExp(String.raw`^\^${ATOM}*(?:\(${ATOM}+\)\?${ATOM}*)?\$$`, 'u');

const significantDigits = (value: number): number => String(value).replace(/e.*$/u, '').replace(/[^0-9]/gu, '').replace(/^0+|0+$/gu, '').length;

const describe = <Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema => schema.check(z.describe(description));
const text = (description: string) => describe(z.string().check(z.minLength(1), z.maxLength(2_000)), description);
const exactNumber = (most: number) =>
  z.number().check(
    z.gte(0),
    z.lte(most),
    z.refine((value) => significantDigits(value) <= MOST_DIGITS, `at most ${MOST_DIGITS} significant digits`),
  );
const count = (description: string) => describe(z.int().check(z.gte(0), z.lte(1_000_000_000_000)), description);
const https = (description: string) => describe(z.string().check(z.regex(/^https:\/\/[^\s"'<>]+$/u, 'an https:// address')), description);
const date = (description: string) =>
  describe(
    z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$/u, 'a date like "2026-11-22" or a date-time with offset')),
    description,
  );
const day = (description: string) => describe(z.string().check(z.regex(/^\d{4}-\d{2}(-\d{2})?$/u, 'a day like "2026-11-22" or a month like "2026-11"')), description);
const clock = (description: string) => describe(z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/u, 'a time like "09:00"')), description);

const dimensionsOf = (key: RateKey): DimensionName[] => DIMENSION_NAMES.filter((name) => DIMENSIONS[name].rateKey === key);
const rateTable = (key: RateKey) =>
  describe(
    z.strictObject(Object.fromEntries(dimensionsOf(key).map((name) => [name, z.optional(describe(exactNumber(RATE_MOST), DIMENSIONS[name].counts))]))),
    `USD for ${RATE_KEYS[key].toLocaleString('en')} of what the key names. An absent rate is unknown; 0 is a price.`,
  );
const rates = Object.fromEntries((Object.keys(RATE_KEYS) as RateKey[]).map((key) => [key, z.optional(rateTable(key))]));

const contextTier = z.strictObject({
  above: count('prompt tokens, cached included'),
  inclusive: z.optional(describe(z.boolean(), 'whether a prompt of exactly `above` tokens is already in the tier')),
  quote: z.optional(text("the seller's words that decide `inclusive`")),
  ...rates,
});
const block = { ...rates, contextTier: z.optional(describe(z.array(contextTier), 'rates above a prompt length, for the whole call')) };
const multiply = describe(
  z.strictObject(Object.fromEntries(DIMENSION_NAMES.map((name) => [name, z.optional(exactNumber(1_000))]))),
  'factor on the list price, a dimension each; what is not named is unknown under this tier or region',
);
const adjustment = z.strictObject({
  ...block,
  multiply: z.optional(multiply),
  offered: z.optional(describe(z.boolean(), 'false: the seller does not offer it')),
  source: z.optional(text('where the rule was read')),
  note: z.optional(text('what was decided and why')),
});
const serviceTier = z.strictObject(Object.fromEntries(SERVICE_TIERS.filter((name) => name !== 'standard').map((name) => [name, z.optional(adjustment)])));
const region = z.record(z.string().check(z.regex(/^[a-z0-9-]{1,32}$/u, "the seller's name of a region, like `us`")), adjustment);
const chargesAs = describe(
  z.strictObject(
    Object.fromEntries(DIMENSION_NAMES.map((name) => [name, z.optional(z.strictObject({ as: z.enum(DIMENSION_NAMES as [DimensionName, ...DimensionName[]]), source: text('where the seller says so') }))])),
  ),
  "the seller's written rule that a dimension without a rate is charged at another's",
);
const cache = {
  minCachePrefixTokens: z.optional(count('shortest prompt prefix that is cached')),
  cacheLifetimesSeconds: z.optional(describe(z.array(z.int().check(z.gte(1))), 'how long a cached prefix lives without being read')),
};

const tokenFactor = describe(
  z.strictObject({ low: exactNumber(10), typical: exactNumber(10), high: exactNumber(10), source: text('where it was read') }),
  'tokens this model makes of what o200k makes one of',
);

const window = z.strictObject({
  utcOffset: describe(z.string().check(z.regex(/^[+-](0\d|1[0-4]):[0-5]\d$/u, 'an offset like "+08:00"')), 'fixed offset of the clock, no summer time'),
  days: z.optional(describe(z.array(z.enum(DAYS)).check(z.minLength(1)), 'days it applies, in its own offset; absent: every day')),
  from: clock('start, inclusive'),
  until: clock('end, exclusive; "24:00" is the end of the day'),
  ...block,
});

const price = z.strictObject({
  from: z.optional(date('first instant in force; absent: start unknown')),
  until: z.optional(date('first instant no longer in force')),
  source: text("where it was read; the seller's own page is `page` in seller.toml"),
  checked: date('when it was read'),
  confidence: z.enum(['several', 'single']),
  note: z.optional(text('what was decided and why')),
  ...block,
  window: z.optional(z.array(window)),
  serviceTier: z.optional(serviceTier),
  region: z.optional(region),
  mode: z.optional(z.strictObject(Object.fromEntries(MODES.map((name) => [name, z.optional(z.strictObject(block))])))),
});

/** A file `pricing/<seller>/<model>.toml`, or an offer of a JSON catalogue. */
export const offerSchema = z.strictObject({
  name: text('the name people use'),
  tier: z.enum(['frontier', 'balanced', 'small', 'embedding', 'rerank']),
  weights: z.optional(text('the same weights at other sellers share this name')),
  openWeights: z.optional(z.boolean()),
  reasoning: z.optional(describe(z.boolean(), 'whether it can produce hidden reasoning tokens')),
  released: z.optional(day('day, or month, of release')),
  retires: z.optional(day('first day it can no longer be called')),
  aliases: z.optional(describe(z.array(text('another id')), 'other ids of the same offer at this seller')),
  snapshotPattern: z.optional(
    describe(
      z.string().check(z.maxLength(200), z.regex(SNAPSHOT_PATTERN, 'an anchored pattern of letters, digits, `\\.`, `[.-]`, `\\d{n}` and at most one `(…)?`, like "^o3-\\d{4}-\\d{2}-\\d{2}$"')),
      'pattern of the ids of dated snapshots',
    ),
  ),
  contextTokens: z.optional(count('longest prompt and answer together')),
  maxOutputTokens: z.optional(count('longest answer')),
  modalities: z.optional(z.strictObject({ input: z.array(text('a modality')), output: z.array(text('a modality')) })),
  ...cache,
  tokenFactor: z.optional(tokenFactor),
  chargesAs: z.optional(chargesAs),
  note: z.optional(text('what a reader should know')),
  price: z.array(price).check(z.minLength(1)),
});

/** A file `pricing/<seller>/seller.toml`, or a seller of a JSON catalogue. */
export const sellerSchema = z.strictObject({
  name: text('the name people use'),
  page: z.optional(https("the seller's own price page")),
  chargesAs: z.optional(chargesAs),
  serviceTier: z.optional(serviceTier),
  region: z.optional(region),
  ...cache,
  cacheSource: z.optional(text('where the cache facts were read')),
  tokenFactor: z.optional(tokenFactor),
  negotiatedMultiplier: z.optional(describe(exactNumber(10), 'a negotiated factor on everything: 0.9 is 10% off')),
  note: z.optional(text('what a reader should know')),
});

/** A whole catalogue as JSON. */
export const catalogueSchema = z.strictObject({
  version: z.literal(1),
  replace: z.optional(describe(z.boolean(), 'true: use this catalogue alone instead of merging it over the bundled one')),
  sellers: z.record(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/u, 'a seller id like "openai"')), sellerSchema),
  offers: z.record(z.string().check(z.regex(/^[a-z0-9-]{1,40}\/[\w.:-]{1,80}$/u, 'an id like "openai/gpt-4o"')), offerSchema),
});
