import type { Benchmark, LatencyRow, MeasurementSource, QualityRow } from '../core/model/measurement.ts';
import type { CatalogueData, MeasurementFile, QualityEntry } from './catalogue-data.ts';
import { isSnapshot, sameSetting, settingsOf, type EffortOrBudget } from './measurements-match.ts';

/** What was measured of the offers of a catalogue. No row means never measured, which is not 0. */
export interface Measurements {
  readonly sources: readonly MeasurementSource[];
  readonly source: (id: string) => MeasurementSource | undefined;
  readonly benchmarks: readonly Benchmark[];
  /** Rows of the offer itself. */
  readonly latencyRows: (offerId: string) => readonly LatencyRow[];
  /** Rows of the offer, and of others with the same weights, which say so in `viaWeights`. */
  readonly qualityRows: (offerId: string, benchmark?: string) => readonly QualityRow[];
  /**
   * The setting to show where the user names no effort: the lowest with a latency and a quality row (of the
   * benchmark and snapshot, if given), else the lowest with either. `undefined` when there is no row at all.
   */
  readonly assumedEffort: (offerId: string, benchmark?: string, snapshot?: string) => AssumedEffort | undefined;
}

/** A setting nobody named. */
export interface AssumedEffort {
  readonly setting: EffortOrBudget;
  /** `false`: the offer cannot reason, so it has no other. */
  readonly assumed: boolean;
  /** Which of the two were measured at it, latency and (that benchmark's) quality. */
  readonly measured: { readonly latency: boolean; readonly quality: boolean };
}

/**
 * Opens the measurements of catalogue data.
 *
 * @example
 * const measured = measurementsOf(catalogue.data)
 * measured.qualityRows('together/gpt-oss-120b', 'aider-polyglot')[0].viaWeights // => {"from":"groq/gpt-oss-120b"}
 * measured.assumedEffort('openai/gpt-5').setting // => {"effort":"minimal"}
 */
export function measurementsOf(data: CatalogueData): Measurements {
  const files = Object.entries(data.measurements ?? {});
  const sources = files.map(([id, file]) => sourceOf(id, file));
  const benchmarks = new Map(files.flatMap(([, file]) => (file.benchmarks ?? []).map((benchmark) => [benchmark.id, benchmark] as const)));
  const latency = groupBy(
    files.flatMap(([source, file]) => (file.latency ?? []).map((entry): LatencyRow => ({ measured: file.date, ...entry, source }))),
    (row) => row.model,
  );
  const written = files.flatMap(([source, file]) => (file.quality ?? []).map((entry) => qualityRow(source, file, entry)));
  const quality = groupBy(spread(written, data), (row) => row.model);
  const latencyRows = (offerId: string): readonly LatencyRow[] => latency.get(offerId) ?? [];
  const qualityRows = (offerId: string, benchmark?: string): readonly QualityRow[] =>
    (quality.get(offerId) ?? []).filter((row) => benchmark === undefined || row.benchmark === benchmark);

  return {
    sources,
    source: (id) => sources.find((source) => source.id === id),
    benchmarks: [...benchmarks.values()],
    latencyRows,
    qualityRows,
    assumedEffort: (offerId, benchmark, snapshot) => {
      const fits = (row: LatencyRow | QualityRow): boolean => snapshot === undefined || isSnapshot(row, snapshot);
      const times = latencyRows(offerId).filter(fits);
      const scores = qualityRows(offerId, benchmark).filter(fits);
      const at = (setting: EffortOrBudget): AssumedEffort['measured'] => ({
        latency: times.some((row) => sameSetting(row, setting)),
        quality: scores.some((row) => sameSetting(row, setting)),
      });
      if (data.offers[offerId]?.reasoning === false) return { setting: { effort: 'none' }, assumed: false, measured: at({ effort: 'none' }) };
      const settings = settingsOf([...times, ...scores]);
      const setting = settings.find((one) => at(one).latency && at(one).quality) ?? settings[0];
      return setting && { setting, assumed: true, measured: at(setting) };
    },
  };
}

function sourceOf(id: string, { name, page, date, licence, attribution, what, note, quoted = false }: MeasurementFile): MeasurementSource {
  return { id, name, page, date, licence, attribution, what, ...(note !== undefined && { note }), quoted };
}

function qualityRow(source: string, file: MeasurementFile, entry: QualityEntry): QualityRow {
  const { unit, direction, n, nBasis, isShareOfN } = file.benchmarks!.find(({ id }) => id === entry.benchmark)!;
  return { date: file.date, unit, direction, ...(n !== undefined && { n }), ...(nBasis !== undefined && { nBasis }), ...(isShareOfN !== undefined && { isShareOfN }), ...entry, source };
}

/** Every row, followed by its copies at the other sellers of the same weights that have no such row of their own. */
function spread(written: readonly QualityRow[], data: CatalogueData): QualityRow[] {
  const offersOf = groupBy(Object.keys(data.offers), (id) => data.offers[id]!.weights);
  const own = new Set(written.map(rowKey));
  return written.flatMap((row) => {
    const weights = row.onlyThisOffer ? undefined : data.offers[row.model]?.weights;
    const others = weights === undefined ? [] : offersOf.get(weights)!;
    const copies = others.map((model): QualityRow => ({ ...row, model, viaWeights: { from: row.model } })).filter((copy) => !own.has(rowKey(copy)));
    return [row, ...copies];
  });
}

const rowKey = (row: QualityRow): string => JSON.stringify([row.source, row.model, row.effort, row.thinkingBudgetTokens, row.variant, row.snapshot, row.benchmark]);

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
