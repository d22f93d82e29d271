import * as z from 'zod/mini';
import { DIRECTIONS, MEASURED_EFFORTS, SCORE_UNITS, type ScoreUnit } from '../core/model/measurement.ts';

const MOST = 1_000_000_000_000;

const text = (description: string) => z.string().check(z.minLength(1), z.maxLength(2_000), z.describe(description));
const id = (description: string) => z.string().check(z.regex(/^[\w.:-]{1,80}$/u, 'letters, digits and . : - _'), z.describe(description));
const date = (description: string) =>
  z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u, 'a day like "2026-11-22", a month or a year'), z.describe(description));
const positive = (description: string) => z.number().check(z.gt(0), z.lte(MOST), z.describe(description));
const share = (description: string) => z.number().check(z.gte(0), z.lte(1), z.describe(description));
const count = (description: string) => z.int().check(z.gte(1), z.lte(MOST), z.describe(description));
const percentiles = (description: string) =>
  z.strictObject({ p05: z.optional(positive('5th percentile')), p50: positive('median'), p95: z.optional(positive('95th percentile')) }).check(z.describe(description));

const cases = {
  n: z.optional(count('cases; absent: not stated, so no interval')),
  nBasis: z.optional(text('what n counts, and whether the score is k of it')),
  isShareOfN: z.optional(z.boolean().check(z.describe('false: the score is not exactly k of n, so it has no interval'))),
};

const row = {
  model: z.string().check(z.minLength(1), z.maxLength(120), z.describe('the id of an offer, like "openai/gpt-4o"')),
  effort: z.optional(z.enum(MEASURED_EFFORTS).check(z.describe('the reasoning effort that ran; on: reasoning, level not stated; unstated: the source does not say'))),
  thinkingBudgetTokens: z.optional(count('the thinking budget that ran, instead of an effort')),
  variant: z.optional(text('what sets the row apart and no setting can say; such a row matches no setting')),
  snapshot: z.optional(id('the dated snapshot, as the source writes it; absent: not stated')),
  snapshotDate: z.optional(date('day or month of the snapshot where its label does not hold one')),
  rawName: z.optional(text("the source's own name, where it adds something")),
  note: z.optional(text('what a reader should know')),
};

const latency = z.strictObject({
  ...row,
  scope: z.optional(z.literal('hosts').check(z.describe('hosts: the median over several hosts of the same weights, not this seller'))),
  hosts: z.optional(z.array(text('a host')).check(z.minLength(1), z.describe('the hosts, where the source names them'))),
  ttftSeconds: percentiles('seconds to the first token'),
  outputTokensPerSecond: percentiles('output speed'),
  includesHiddenReasoning: z.boolean().check(z.describe('true: the first token comes after the thinking')),
  timeToFirstAnswerSeconds: z.optional(positive('seconds to the first token of the answer, where thinking is streamed before it')),
  measured: z.optional(date("when it was measured; absent: the source's date")),
});

const quality = z.strictObject({
  ...row,
  benchmark: id('the id of one of `benchmarks`'),
  score: z.number().check(z.describe('the score, in the unit of its benchmark')),
  ...cases,
  stderr: z.optional(share('standard error, as published')),
  answerRate: z.optional(share('share of the cases that got an answer')),
  costUsdTotal: z.optional(positive('USD the whole run cost, at the prices of its day')),
  costUsdPerCase: z.optional(positive('USD a case')),
  secondsPerCase: z.optional(positive('seconds a case')),
  date: z.optional(date("day, month or year of the run; absent: the source's date")),
  onlyThisOffer: z.optional(z.boolean().check(z.describe('true: which weights ran is not sure, so the row does not reach other offers of the same weights'))),
});

const benchmark = z.strictObject({
  id: id('the name rows use; one benchmark under one protocol'),
  name: text('the name people use'),
  unit: z.enum(Object.keys(SCORE_UNITS) as [ScoreUnit, ...ScoreUnit[]]).check(z.describe('unit of the score')),
  direction: z.enum(DIRECTIONS).check(z.describe('whether more is better (higher) or worse (lower)')),
  ...cases,
});

/** A file `pricing/measurements/<source>.toml`, or a source of a JSON catalogue. */
export const measurementsSchema = z.strictObject({
  name: text('the name people use'),
  page: z.string().check(z.regex(/^https:\/\/[^\s"'<>]+$/u, 'an https:// address'), z.describe('where the numbers stand')),
  date: date('when they were read or published'),
  licence: text('the terms, or that they are not stated or were not read'),
  quoted: z.optional(z.boolean().check(z.describe('true: terms not stated or not read, so attribution and link stand beside every number shown'))),
  attribution: text('the line that names the source'),
  what: text('what the numbers are'),
  note: z.optional(text('what a reader should know')),
  benchmarks: z.optional(z.array(benchmark)),
  latency: z.optional(z.array(latency)),
  quality: z.optional(z.array(quality)),
});
