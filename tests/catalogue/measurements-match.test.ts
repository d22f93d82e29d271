import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { catalogueData } from '../../src/catalogue/data.ts';
import { baseRow, matchRow, settingOrder } from '../../src/catalogue/measurements-match.ts';
import { MEASURED_EFFORTS, type LatencyRow, type MeasuredSetting, type QualityRow } from '../../src/core/model/measurement.ts';

const { measurements, ids } = openCatalogue(catalogueData);

const row = (over: Partial<QualityRow>): QualityRow => ({ model: 'me/one-5', source: 'mine', effort: 'low', benchmark: 'b', score: 0.5, unit: 'share', direction: 'higher', date: '2026-01-01', ...over });
const scores = (rows: readonly QualityRow[], setting: MeasuredSetting) => {
  const match = matchRow(rows, setting);
  return match && [match.row.score, match.assumedSnapshot];
};

describe('matchRow', () => {
  const dated = [row({ score: 0.1, snapshot: '2025-01-31' }), row({ score: 0.3, snapshot: '20250601' }), row({ score: 0.2, snapshot: '0401', snapshotDate: '2025-04-01' })];

  test.each<[string, readonly QualityRow[], MeasuredSetting, unknown]>([
    ['takes the row of the effort', [row({ score: 0.1 }), row({ score: 0.2, effort: 'high' })], { effort: 'high' }, [0.2, false]],
    ['takes no row of another effort', [row({ effort: 'high' })], { effort: 'medium' }, undefined],
    ['takes no effort unstated for one that is named', [row({ effort: 'unstated' }), row({ effort: 'on' })], { effort: 'low' }, undefined],
    ['takes no row where nothing is named', [row({})], {}, undefined],
    ['takes the row of the budget', [row({ score: 0.1 }), { ...budget(8_000), score: 0.2 }, { ...budget(16_000), score: 0.3 }], { thinkingBudgetTokens: 8_000 }, [0.2, false]],
    ['takes no row of another budget', [budget(32_000)], { thinkingBudgetTokens: 32_768 }, undefined],
    ['takes no row of an effort for an effort and a budget', [row({}), budget(8_000)], { effort: 'low', thinkingBudgetTokens: 8_000 }, undefined],
    ['takes no row of a variant', [row({ variant: 'with tools' })], { effort: 'low' }, undefined],
    ['takes the named snapshot', dated, { effort: 'low', snapshot: '2025-01-31' }, [0.1, false]],
    ['knows a snapshot by its other spelling', dated, { effort: 'low', snapshot: '2025-06-01' }, [0.3, false]],
    ['knows a snapshot by the whole name', dated, { effort: 'low', snapshot: 'one-5-0401' }, [0.2, false]],
    ['takes no row of another snapshot', dated, { effort: 'low', snapshot: '2025-02-01' }, undefined],
    ['takes no row without a snapshot for a named one', [row({})], { effort: 'low', snapshot: '2025-02-01' }, undefined],
    ['takes the newest snapshot where none is named, and says so', dated, { effort: 'low' }, [0.3, true]],
    ['takes the plain name on a later day for newer than a snapshot', [row({ score: 0.1, snapshot: '2025-06-01' }), row({ score: 0.2 })], { effort: 'low' }, [0.2, true]],
    ['takes the plain name on an earlier day for older', [row({ score: 0.1, snapshot: '2026-06-01' }), row({ score: 0.2 })], { effort: 'low' }, [0.1, true]],
    ['takes the newest measurement of several sources', [row({ score: 0.1 }), row({ score: 0.2, source: 'other', snapshotDate: '2026-01-01', date: '2026-03' })], { effort: 'low' }, [0.2, false]],
  ])('%s', (_, rows, setting, expected) => {
    expect(scores(rows, setting)).toEqual(expected);
  });

  test('never borrows another effort, budget or snapshot, over every measured offer', () => {
    const snapshot = fc.constantFrom(undefined, undefined, '2024-08-06', '20250929', '0813', '2026-07-30', '2025-08-07');
    const thought = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...MEASURED_EFFORTS).map((effort): MeasuredSetting => ({ effort })) },
      { weight: 2, arbitrary: fc.constantFrom(1_000, 8_000, 16_000, 32_000, 64_000).map((thinkingBudgetTokens): MeasuredSetting => ({ thinkingBudgetTokens })) },
      { weight: 1, arbitrary: fc.constant<MeasuredSetting>({ effort: 'high', thinkingBudgetTokens: 16_000 }) },
    );
    const setting = fc.tuple(thought, snapshot).map(([said, of]): MeasuredSetting => (of === undefined ? said : { ...said, snapshot: of }));
    let found = 0;
    fc.assert(
      fc.property(fc.constantFrom(...ids), setting, (id, asked) => {
        for (const rows of [measurements.latencyRows(id), measurements.qualityRows(id)] as readonly (readonly (LatencyRow | QualityRow)[])[]) {
          const match = matchRow(rows, asked);
          const exact = rows.filter((one) => one.variant === undefined && one.effort === asked.effort && one.thinkingBudgetTokens === asked.thinkingBudgetTokens && (asked.snapshot === undefined || one.snapshot === asked.snapshot));
          expect(match !== undefined).toBe(exact.length > 0);
          if (!match) continue;
          found++;
          expect(exact).toContain(match.row);
          expect(match.row.model).toBe(id);
          if (asked.snapshot !== undefined) expect(match.assumedSnapshot).toBe(false);
        }
      }),
      { seed: 3, numRuns: 3_000 },
    );
    expect(found).toBeGreaterThan(100);
  });

  test('does not depend on the order of rows with different snapshots', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(dated, { minLength: dated.length }), (rows) => {
        expect(scores(rows, { effort: 'low' })).toEqual([0.3, true]);
      }),
      { seed: 3 },
    );
  });

  test.each([
    ['openai/gpt-4-turbo', 'gpqa-diamond-epoch', 'none', '2024-04-09', 0.466],
    ['openai/gpt-3.5-turbo', 'gpqa-diamond-epoch', 'none', '0125', 0.272],
    ['openai/gpt-5.6-luna', 'arc-agi-2', 'low', '2026-07-30', 0.036111],
    ['google/gemini-2.5-pro', 'gpqa-diamond-epoch', 'unstated', undefined, 0.853],
    ['deepseek/deepseek-v4-pro', 'livebench-2026-06-25', 'unstated', '0813', 0.7744],
  ] as const)('takes of %s on %s the newest release', (model, benchmark, effort, snapshot, score) => {
    const match = matchRow(measurements.qualityRows(model, benchmark), { effort });
    expect([match?.row.snapshot, match?.row.score, match?.assumedSnapshot]).toEqual([snapshot, score, true]);
  });
});

describe('baseRow', () => {
  test.each([
    ['openai/gpt-4o', 'none', 0.829],
    ['anthropic/claude-sonnet-4-6', 'none', 1.227],
    ['amazon/nova-2-lite', 'none', 1.231],
    ['groq/gpt-oss-120b', 'low', 0.851],
  ])('of %s is measured at %s, before any thinking', (model, effort, seconds) => {
    const base = baseRow(measurements.latencyRows(model));
    expect([base?.effort, base?.ttftSeconds.p50]).toEqual([effort, seconds]);
  });

  test.each(['openai/gpt-5', 'openai/gpt-6-luna'])('of %s is unknown: every row holds thinking, or there is none', (model) => {
    expect(baseRow(measurements.latencyRows(model))).toBeUndefined();
  });

  test('is of the snapshot that is named', () => {
    expect(baseRow(measurements.latencyRows('openai/gpt-4o'), 'gpt-4o-2024-05-13')?.ttftSeconds.p50).toBe(1.099);
    expect(baseRow(measurements.latencyRows('openai/gpt-4o'), '2030-01-01')).toBeUndefined();
  });

  test('never holds hidden reasoning', () => {
    const bases = ids.flatMap((id) => baseRow(measurements.latencyRows(id)) ?? []);
    expect(bases.length).toBeGreaterThan(30);
    expect(bases.filter(({ includesHiddenReasoning }) => includesHiddenReasoning)).toEqual([]);
  });
});

test('settings rise from none to max, through the budgets, to what nobody can ask for', () => {
  const settings: MeasuredSetting[] = [...MEASURED_EFFORTS.slice(0, -2).map((effort) => ({ effort })), { thinkingBudgetTokens: 1_000 }, { thinkingBudgetTokens: 64_000 }, { effort: 'on' }, { effort: 'unstated' }];
  const orders = settings.map(settingOrder);
  expect(orders).toEqual(orders.toSorted((a, b) => a - b));
  expect(new Set(orders).size).toBe(settings.length);
});

function budget(thinkingBudgetTokens: number): QualityRow {
  const { effort: _effort, ...rest } = row({});
  return { ...rest, thinkingBudgetTokens };
}
