import * as z from 'zod/mini';
import { RENTALS, type Rental } from '../core/model/serving.ts';

const MOST = 1_000_000_000;

/** What each way to pay means, for the reader of a schema. */
const RENTAL_MEANINGS: Readonly<Record<Rental, string>> = {
  'on-demand': 'rented by the hour, given back at any time',
  spot: 'rented by the hour, taken back at any time',
  reserved: 'rented for years',
  serverless: 'rented by the second while it works',
  owned: 'bought: purchase, power and colocation spread over its life',
};

const text = (description: string) => z.string().check(z.minLength(1), z.maxLength(2_000), z.describe(description));
const positive = (description: string) => z.number().check(z.gt(0), z.lte(MOST), z.describe(description));
const day = (description: string) => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u, 'a day like "2026-11-22"'), z.describe(description));

const price = z.strictObject({
  seller: text('who asks it'),
  kind: z.enum(RENTALS).check(z.describe(RENTALS.map((kind) => `${kind}: ${RENTAL_MEANINGS[kind]}`).join('; '))),
  usdPerGpuHour: positive('USD for one device and hour; a machine of eight is divided by eight'),
  includesHost: z.boolean().check(z.describe('false: processor, memory or disk of the host cost extra')),
  from: z.optional(day('first day in force; absent: start unknown')),
  until: z.optional(day('first day no longer in force')),
  checked: z.optional(day('when it was read; absent: undated, shown as such and never picked as the cheapest')),
  onlyShown: z.optional(z.boolean().check(z.describe('true: never picked, for the reason in note, like a figure that its own source calls a placeholder'))),
  region: z.optional(text("the seller's name of the region")),
  sku: z.optional(text("the seller's name of the machine")),
  source: text('where it was read'),
  note: z.optional(text('what was decided and why')),
});

const tflops = (description: string) => z.optional(positive(description));

/** A file `pricing/hardware/<device>.toml`, or a device of a JSON catalogue. */
export const hardwareSchema = z.strictObject({
  name: text('the name people use'),
  vendor: text('who makes it'),
  memoryGb: positive('memory in 10^9 bytes, as sold'),
  usableMib: z.optional(positive('what programs can use of it, where that was read, in 2^20 bytes')),
  bandwidthGbPerSecond: z.optional(positive('of its memory, in 10^9 bytes a second')),
  denseTflops: z
    .strictObject({ bf16: tflops('16 bits, floating'), fp8: tflops('8 bits, floating'), fp4: tflops('4 bits, floating'), int8: tflops('8 bits, whole') })
    .check(z.describe('peaks without sparsity, 10^12 operations a second; absent: not known or not supported')),
  linkGbPerSecond: z.optional(positive('to its neighbours in the same machine, one way, in 10^9 bytes a second')),
  watts: z.optional(positive('power of the device alone')),
  allInKw: z.optional(positive('power provisioned for it with its share of server, network and building, in kW')),
  source: text('where the figures above were read'),
  note: z.optional(text('what a reader should know')),
  price: z.optional(z.array(price).check(z.minLength(1), z.describe('absent: it can be sized, not priced'))),
});
