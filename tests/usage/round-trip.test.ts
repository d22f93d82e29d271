import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIMENSION_NAMES, type DimensionName } from '../../src/core/pricing/dimensions.ts';
import { API_SHAPE_NAMES, readUsage, type ReadUsageOptions } from '../../src/usage/index.ts';
import { aboveZero, WRITERS, type Writer } from './writers.ts';

const RUNS = { numRuns: 300, seed: 20261122 };

/** Counts of a call: often 0, often small enough to coincide, sometimes very large. */
const count = fc.oneof(fc.constant(0), fc.nat(5), fc.nat(200_000), fc.nat(1e12));

type Full = Readonly<Record<DimensionName, number>>;
const zero = Object.fromEntries(DIMENSION_NAMES.map((name) => [name, 0])) as Record<DimensionName, number>;
const leavesOf = (writer: Writer): fc.Arbitrary<Full> =>
  fc.record(Object.fromEntries(writer.leaves.map((name) => [name, count]))).map((leaves) => ({ ...zero, ...leaves }));

const optionsOf = ({ shape, seller }: Writer): ReadUsageOptions => (seller === undefined ? { shape } : { shape, seller });

/** A report without its zeros: providers leave out what is 0, or write null. */
const thin = (report: unknown, zeroBecomes: null | undefined): unknown =>
  JSON.parse(JSON.stringify(report, (key, value: unknown) => (value === 0 && /details|^(?:audio|image|cached|thinking|reasoning|thoughts|web)/i.test(key) ? zeroBecomes : value)));

describe('what a provider writes is read back, leaf by leaf', () => {
  test.each(WRITERS)('$name', (writer) => {
    fc.assert(
      fc.property(leavesOf(writer), (leaves) => {
        const { leaves: read } = readUsage(writer.write(leaves), optionsOf(writer));
        expect(read).toEqual(aboveZero(leaves));
      }),
      RUNS,
    );
  });

  test.each(WRITERS)('$name inside a response body', (writer) => {
    fc.assert(
      fc.property(leavesOf(writer), fc.constantFrom('usage', 'usageMetadata', 'response', 'message'), (leaves, envelope) => {
        const { leaves: read } = readUsage({ id: 'x', [envelope]: writer.write(leaves), model: 'm' }, optionsOf(writer));
        expect(read).toEqual(aboveZero(leaves));
      }),
      RUNS,
    );
  });

  test.each(WRITERS)('$name with its zeros left out or null', (writer) => {
    fc.assert(
      fc.property(leavesOf(writer), fc.constantFrom(null, undefined), (leaves, zeroBecomes) => {
        const { leaves: read } = readUsage(thin(writer.write(leaves), zeroBecomes), optionsOf(writer));
        expect(read).toEqual(aboveZero(leaves));
      }),
      RUNS,
    );
  });

  test('every shape has a writer', () => {
    expect(new Set(WRITERS.map(({ shape }) => shape))).toEqual(new Set(API_SHAPE_NAMES));
  });
});

describe('a wrong total is never taken', () => {
  const withTotal = WRITERS.filter((writer) => writer.shape !== 'mistral-audio' && writer.seller !== 'google' && /total/i.test(JSON.stringify(writer.write(zero))));
  const bump = (report: unknown, by: number): unknown =>
    JSON.parse(JSON.stringify(report, (key, value: unknown) => (key.startsWith('total') && typeof value === 'number' ? value + by : value)));

  test.each(withTotal)('$name', (writer) => {
    fc.assert(
      // more than any reasoning or cache count here, so that no other reading explains it
      fc.property(leavesOf(writer), fc.integer({ min: 1, max: 1000 }), (leaves, by) => {
        expect(() => readUsage(bump(writer.write(leaves), 1e13 + by), optionsOf(writer))).toThrow(expect.objectContaining({ code: 'contradictory-usage' }));
      }),
      RUNS,
    );
  });
});
