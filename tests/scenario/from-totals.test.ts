import { assert, constant, integer, nat, oneof, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callsOf } from '../../src/core/query/calls.ts';
import { FIELDS, FIELD_LIST, defaultScenario, withField } from '../../src/scenario/fields.ts';
import { workloadFromTotals, type LogTotals } from '../../src/scenario/from-totals.ts';
import { withPreset } from '../../src/scenario/presets.ts';
import { workloadOf } from '../../src/scenario/workload-of.ts';

const WEEK: LogTotals = { calls: 1_200, queries: 400, input: 4_800_000, cacheRead: 2_400_000, cacheWrite: 480_000, output: 240_000, reasoning: 120_000, failures: 60, days: 7 };

describe('A week of a log', () => {
  const patch = workloadFromTotals(WEEK);
  test.each([
    ['three calls a query', 'workload.callsPerTurn', 3],
    ['the mean prompt of a first call', 'workload.inputTokens', 4_000],
    ['and of a later one', 'workload.toolTokens', 4_000],
    ['the mean answer', 'workload.outputTokens', 200],
    ['the mean reasoning', 'workload.reasoningTokens', 100],
    ['half of it read from the cache', 'workload.cachedShare', 0.5],
    ['a tenth written to it', 'workload.cacheWriteShare', 0.1],
    ['one call in twenty failed', 'workload.failureShare', 0.05],
    ['failed calls are among the calls', 'workload.mostAttempts', 1],
    ['the system prompt is among the input', 'workload.systemTokens', 0],
    ['images are among the input', 'workload.imageTokens', 0],
    ['queries of 365.25 / 12 days', 'load.queriesPerMonth', (400 / 7) * (365.25 / 12)],
  ])('%s', (_, path, value) => {
    expect(patch[path]?.value).toBe(value);
  });

  test('every value says its formula and the numbers in it', () => {
    expect(patch['workload.cachedShare']?.why).toEqual({ formula: 'cacheRead / input', inputs: { cacheRead: 2_400_000, input: 4_800_000 } });
    expect(patch['workload.inputTokens']?.why).toEqual({ formula: 'input / (queries × callsPerTurn)', inputs: { input: 4_800_000, queries: 400, callsPerTurn: 3 } });
    expect(patch['load.queriesPerMonth']?.why).toEqual({ formula: 'queries / days × 365.25 / 12', inputs: { queries: 400, days: 7 } });
    expect(Object.values(patch).every(({ why }) => why.formula.length > 0)).toBe(true);
  });

  test('every path is a field', () => {
    const paths = FIELD_LIST.map(({ path }) => path);
    expect(Object.keys(patch).filter((path) => !paths.includes(path))).toEqual([]);
  });
});

test('without queries each call answers one; without days the load is left alone', () => {
  const patch = workloadFromTotals({ calls: 7, input: 700, cacheRead: 0, cacheWrite: 0, output: 70, reasoning: 0 });
  expect(patch[FIELDS.callsPerTurn.path]?.value).toBe(1);
  expect(patch[FIELDS.queriesPerMonth.path]).toBeUndefined();
});

test('a log without a prompt has no cached share', () => {
  expect(workloadFromTotals({ calls: 1, input: 0, cacheRead: 0, cacheWrite: 0, output: 0, reasoning: 0 })[FIELDS.cachedShare.path]?.value).toBe(0);
});

describe('Contradictions name both numbers', () => {
  const plain: LogTotals = { calls: 10, input: 100, cacheRead: 0, cacheWrite: 0, output: 5, reasoning: 0 };
  test.each<[string, Partial<LogTotals>, string]>([
    ['no calls', { calls: 0 }, 'calls to be a whole number ≥ 1, got 0'],
    ['half a call', { calls: 1.5 }, 'calls to be a whole number ≥ 1, got 1.5'],
    ['more cached than sent', { cacheRead: 80, cacheWrite: 30 }, 'cacheRead + cacheWrite of at most the input of 100, got 110'],
    ['more queries than calls', { queries: 11 }, 'queries of at most the 10 calls, got 11'],
    ['more failures than calls', { failures: 12 }, 'failures of at most the 10 calls, got 12'],
    ['no time', { days: 0 }, 'days to be a finite number > 0, got 0'],
    ['negative tokens', { output: -5 }, 'output to be a finite number ≥ 0, got -5'],
    ['no number', { reasoning: Number.NaN }, 'reasoning to be a finite number ≥ 0, got NaN'],
    ['more calls a query than the field takes', { calls: 500, queries: 1 }, 'totals that leave workload.callsPerTurn within its range, got 500'],
    ['a prompt no model takes', { calls: 1, input: 1e9 }, 'totals that leave workload.inputTokens within its range, got 1000000000'],
  ])('%s', (_, change, message) => {
    expect(() => workloadFromTotals({ ...plain, ...change })).toThrow(`workloadFromTotals requires ${message}`);
  });
});

test('priced as a scenario, the queries use the tokens of the log again, whatever stood there before', () => {
  const totals = record({ queries: integer({ min: 1, max: 1_000 }), more: nat(5_000), fresh: oneof(constant(0), nat(3e6)), cacheRead: nat(3e6), cacheWrite: nat(3e6), output: nat(1e6), reasoning: nat(1e6) });
  assert(
    property(totals, ({ queries, more, fresh, cacheRead, cacheWrite, output, reasoning }) => {
      const log: LogTotals = { queries, calls: queries + Math.min(more, 150 * queries), input: fresh + cacheRead + cacheWrite, cacheRead, cacheWrite, output, reasoning };
      const before = withField(withPreset(defaultScenario('2026-11-22'), 'support-bot'), 'workload.imageTokens', 500);
      const scenario = Object.entries(workloadFromTotals(log)).reduce((changed, [path, { value }]) => withField(changed, path, value), before);
      const workload = workloadOf(scenario);
      const used: Record<string, number> = { input: 0, cacheRead: 0, cacheWrite: 0, output: 0, reasoning: 0 };
      for (const { leaves, perQuery } of callsOf(workload, { offered: true, writesCharged: true, minPrefixTokens: 0, lifetimeSeconds: 300 }, 0)) {
        for (const [name, count] of Object.entries(leaves)) used[name] = (used[name] ?? 0) + count * perQuery * queries;
      }
      for (const [name, total] of Object.entries({ input: fresh, cacheRead, cacheWrite, output, reasoning })) {
        expect(Math.abs((used[name] ?? 0) - total)).toBeLessThanOrEqual(1e-9 * Math.max(1, log.input, total));
      }
    }),
    { numRuns: 1_000 },
  );
});
