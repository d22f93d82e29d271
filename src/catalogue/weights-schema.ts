import * as z from 'zod/mini';
import { ATTENTION_KINDS, WEIGHT_FORMATS, type AttentionKind, type WeightFormat } from '../core/model/weights.ts';

const MOST_COUNT = 1_000_000_000;
const MOST_BILLIONS = 1_000_000;

const text = (description: string) => z.string().check(z.minLength(1), z.maxLength(2_000), z.describe(description));
const count = (description: string) => z.int().check(z.gte(1), z.lte(MOST_COUNT), z.describe(description));
const countOrNone = (description: string) => z.int().check(z.gte(0), z.lte(MOST_COUNT), z.describe(description));
const billions = (description: string) => z.number().check(z.gt(0), z.lte(MOST_BILLIONS), z.describe(description));
const meanings = (table: Readonly<Record<string, string>>): string =>
  Object.entries(table)
    .map(([name, said]) => `${name}: ${said}`)
    .join('; ');
const format = (description: string) => z.enum(Object.keys(WEIGHT_FORMATS) as [WeightFormat, ...WeightFormat[]]).check(z.describe(`${description}. ${meanings(WEIGHT_FORMATS)}`));

const mla = z.strictObject({
  qLoraRank: count('width of the compressed query'),
  kvLoraRank: count('width of the compressed keys and values, which is what the cache keeps'),
  qkNopeHeadDim: count('width of a head of queries and keys that knows no position'),
  qkRopeHeadDim: count('width of the part that does; the cache keeps one of it a layer'),
  vHeadDim: count('width of a head of values'),
});

const moe = z.strictObject({
  experts: count('experts of one layer that the router picks from'),
  topK: count('experts that one token passes'),
  expertIntermediate: count('width of one expert'),
  sharedExperts: countOrNone('experts that every token passes; 0: none'),
  sharedIntermediate: z.optional(count('width of one shared expert')),
  firstDenseLayers: z.optional(countOrNone('layers at the start without experts')),
  interleave: z.optional(count('every how many layers one is of experts; absent: each')),
  parallelDense: z.optional(count('width of a dense part that every layer of experts has beside them')),
});

/** A file `pricing/weights/<model>.toml`, or the weights of a JSON catalogue. */
export const weightsSchema = z.strictObject({
  name: text('the name people use'),
  repository: z.optional(z.string().check(z.regex(/^[\w.-]+\/[\w.-]+$/u, 'an owner and a name like "Qwen/Qwen3-8B"'), z.describe('owner and name at huggingface.co'))),
  totalBillionParameters: billions('parameters as published, in 10^9'),
  activeBillionParameters: z.optional(billions('those that one token passes, as published, in 10^9')),
  outsideShapeBillionParameters: z.optional(billions('of the total, what the shape does not hold, in 10^9')),
  layers: count('layers of all kinds'),
  hidden: count('width of a layer'),
  heads: count('query heads'),
  kvHeads: z.optional(count('heads that keep keys and values; absent with mla')),
  headDim: z.optional(count('width of a head; absent with mla')),
  intermediate: z.optional(count('width of a dense feed-forward layer; absent where no layer is dense')),
  vocab: count('tokens it knows'),
  tiedEmbeddings: z.boolean().check(z.describe('whether the table that reads tokens is the one that writes them')),
  attention: z.enum(Object.keys(ATTENTION_KINDS) as [AttentionKind, ...AttentionKind[]]).check(z.describe(meanings(ATTENTION_KINDS))),
  mla: z.optional(mla.check(z.describe('the widths of MLA, as config.json calls them'))),
  moe: z.optional(moe.check(z.describe('a mixture of experts'))),
  slidingWindow: z.optional(count('tokens that a sliding or chunked layer sees')),
  fullAttentionLayers: z.optional(countOrNone('layers that see everything')),
  slidingLayers: z.optional(countOrNone('layers that see a window; absent: none')),
  linearLayers: z.optional(countOrNone('layers with a state of constant size instead of a cache; absent: none')),
  qkNorm: z.boolean().check(z.describe('whether queries and keys are normalised apart')),
  sparseIndexer: z.boolean().check(z.describe('whether a small indexer picks the tokens that attention reads')),
  reasoning: z.optional(z.boolean().check(z.describe('whether it writes hidden reasoning before it answers; absent: as the offers of these weights say'))),
  nativeFormat: z.optional(format('the format its maker publishes; that of the experts where the rest has another')),
  nativeOtherFormat: z.optional(format('the published format of all but the experts, where it differs')),
  contextTokens: z.optional(count('longest prompt and answer together')),
  underivable: z.optional(
    z
      .strictObject({ parameters: z.optional(text('why parameters cannot be derived from the shape')), kvCache: z.optional(text('why the cache cannot be')) })
      .check(z.describe('why a size cannot be derived; sizing is refused with it')),
  ),
  licence: z.optional(text('name of the licence')),
  licencePage: z.optional(z.string().check(z.regex(/^https:\/\/[^\s"'<>]+$/u, 'an https:// address'), z.describe("the licence's own text"))),
  licenceLimits: z.optional(text("what the licence's own text limits, in a few words; absent: not read")),
  source: text('where shape and sizes were read'),
  note: z.optional(text('what a reader should know')),
});
