import type { Benchmark, LatencyRow, MeasurementSource, QualityRow } from '../core/model/measurement.ts';
import { once } from '../core/once.ts';
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
  const quality = qualityByOffer(files, data);
  const latencyRows = (offerId: string): readonly LatencyRow[] => latency.get(offerId) ?? [];
  const qualityRows = (offerId: string, benchmark?: string): readonly QualityRow[] => quality(offerId).filter((row) => benchmark === undefined || row.benchmark === benchmark);

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

/** Rows as they are written, with their place among all of them. */
interface WrittenRow {
  readonly place: number;
  readonly source: string;
  readonly file: MeasurementFile;
  readonly entry: QualityEntry;
}

/** The rows of an offer, worked out when they are asked for: its own, and those of the other sellers of its weights that it has no such row for, as they are written. */
function qualityByOffer(files: readonly (readonly [string, MeasurementFile])[], data: CatalogueData): (offerId: string) => readonly QualityRow[] {
  let place = 0;
  const written = once(() => groupBy(files.flatMap(([source, file]) => (file.quality ?? []).map((entry): WrittenRow => ({ place: place++, source, file, entry }))), ({ entry }) => entry.model));
  const sellersOf = once(() => groupBy(Object.keys(data.offers), (id) => data.offers[id]!.weights));
  const made = new Map<string, readonly QualityRow[]>();
  const make = (offerId: string): readonly QualityRow[] => {
    const weights = Object.hasOwn(data.offers, offerId) ? data.offers[offerId]!.weights : undefined;
    const own = written().get(offerId) ?? [];
    const known = new Set(own.map(({ source, entry }) => rowKey(source, entry)));
    const others = weights === undefined ? [] : sellersOf().get(weights)!.filter((id) => id !== offerId);
    const copied = others.flatMap((id) => written().get(id) ?? []).filter(({ source, entry }) => !entry.onlyThisOffer && !known.has(rowKey(source, entry)));
    return [...own, ...copied].toSorted((a, b) => a.place - b.place).map((row) => qualityRow(row, offerId));
  };
  return (offerId) => {
    const rows = made.get(offerId) ?? make(offerId);
    made.set(offerId, rows);
    return rows;
  };
}

function qualityRow({ source, file, entry }: WrittenRow, offerId: string): QualityRow {
  const { unit, direction, n, nBasis, isShareOfN } = file.benchmarks!.find(({ id }) => id === entry.benchmark)!;
  const row: QualityRow = { date: file.date, unit, direction, ...(n !== undefined && { n }), ...(nBasis !== undefined && { nBasis }), ...(isShareOfN !== undefined && { isShareOfN }), ...entry, source };
  return entry.model === offerId ? row : { ...row, model: offerId, viaWeights: { from: entry.model } };
}

/** What tells the rows of one offer apart. */
const rowKey = (source: string, { effort, thinkingBudgetTokens, variant, snapshot, benchmark }: QualityEntry): string => JSON.stringify([source, effort, thinkingBudgetTokens, variant, snapshot, benchmark]);

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
