import type { Benchmark, LatencyRow, MeasurementSource, QualityRow } from '../core/model/measurement.ts';
import { once } from '../core/once.ts';
import type { CatalogueData, LatencyEntry, MeasurementFile, QualityEntry } from './catalogue-data.ts';
import { groupBy } from './group-by.ts';
import { isSnapshot, sameSetting, settingsOf, type EffortOrBudget } from './measurements-match.ts';
import { cellOf, itemsBy, type Listed } from './table.ts';

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
  const files = data.measurements ?? {};
  const sources = once(() => Object.entries(files).map(([id, file]) => sourceOf(id, file)));
  const benchmarks = once(() => [...new Map(Object.keys(files).flatMap((id) => cellOf(files, id, 'benchmarks') ?? []).map((benchmark) => [benchmark.id, benchmark])).values()]);
  const latencyRows = latencyByOffer(files);
  const quality = qualityByOffer(files, data.offers);
  const qualityRows = (offerId: string, benchmark?: string): readonly QualityRow[] => quality(offerId).filter((row) => benchmark === undefined || row.benchmark === benchmark);

  return {
    get sources() {
      return sources();
    },
    source: (id) => sources().find((source) => source.id === id),
    get benchmarks() {
      return benchmarks();
    },
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

type Files = NonNullable<CatalogueData['measurements']>;

/** The rows of an offer, worked out when they are first asked for. */
function latencyByOffer(files: Files): (offerId: string) => readonly LatencyRow[] {
  const written = once(() => itemsBy<'latency', LatencyEntry>(files, 'latency', 'model'));
  return eachOnce((offerId) => written()(offerId).map(({ owner, item }): LatencyRow => ({ measured: cellOf(files, owner, 'date')!, ...item, source: owner })));
}

/** Likewise: its own rows, and those of the other sellers of its weights that it has no such row for, as they are written. */
function qualityByOffer(files: Files, offers: CatalogueData['offers']): (offerId: string) => readonly QualityRow[] {
  const written = once(() => itemsBy<'quality', QualityEntry>(files, 'quality', 'model'));
  const factsOf = eachOnce((source) => ({ date: cellOf(files, source, 'date')!, benchmarks: cellOf(files, source, 'benchmarks')! }));
  const sellersOf = once(() => groupBy(Object.keys(offers), (id) => cellOf(offers, id, 'weights')));
  return eachOnce((offerId) => {
    const weights = cellOf(offers, offerId, 'weights');
    const own = written()(offerId);
    const known = new Set(own.map(rowKey));
    const others = weights === undefined ? [] : sellersOf().get(weights)!.filter((id) => id !== offerId);
    const copied = others.flatMap((id) => written()(id)).filter((row) => !row.item.onlyThisOffer && !known.has(rowKey(row)));
    return [...own, ...copied].toSorted((a, b) => a.place - b.place).map((row) => qualityRow(row, offerId, factsOf(row.owner)));
  });
}

function qualityRow({ owner, item }: Listed<QualityEntry>, offerId: string, { date, benchmarks }: Pick<Required<MeasurementFile>, 'date' | 'benchmarks'>): QualityRow {
  const { unit, direction, n, nBasis, isShareOfN } = benchmarks.find(({ id }) => id === item.benchmark)!;
  const row: QualityRow = { date, unit, direction, ...(n !== undefined && { n }), ...(nBasis !== undefined && { nBasis }), ...(isShareOfN !== undefined && { isShareOfN }), ...item, source: owner };
  return item.model === offerId ? row : { ...row, model: offerId, viaWeights: { from: item.model } };
}

/** What tells the rows of one offer apart. */
const rowKey = ({ owner, item: { effort, thinkingBudgetTokens, variant, snapshot, benchmark } }: Listed<QualityEntry>): string => JSON.stringify([owner, effort, thinkingBudgetTokens, variant, snapshot, benchmark]);

/** What makes something of a text, once for each. */
function eachOnce<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const made = known.get(text) ?? make(text);
    known.set(text, made);
    return made;
  };
}
