import { measuredInstant, snapshotInstant, type MeasuredSetting, type Percentiles } from '../core/model/measurement.ts';
import { nearest } from '../core/nearest.ts';
import type { CatalogueData, LatencyEntry, MeasurementFile, QualityEntry } from './catalogue-data.ts';
import type { Fault } from './faults.ts';

/**
 * What no schema can say of measurements: rows of offers or benchmarks that do not exist, two rows of one
 * key, days that never were, percentiles out of order, scores out of range. `known` is the catalogue the rows
 * will be read with, `where` names the file or key of each source.
 *
 * @example
 * measurementFaults({}, { version: 1, sellers: {}, offers: {} }, (id) => id) // => []
 */
export function measurementFaults(sources: Readonly<Record<string, MeasurementFile>>, known: CatalogueData, where: (id: string) => string): Fault[] {
  const offers = Object.keys(known.offers);
  return Object.entries(sources).flatMap(([id, source]) =>
    [...sourceMessages(id, source, new Set(offers), known.measurements ?? {})].map((message) => ({ where: where(id), message })),
  );
}

function* sourceMessages(id: string, source: MeasurementFile, offers: ReadonlySet<string>, others: NonNullable<CatalogueData['measurements']>): Generator<string> {
  yield* dateMessages('date', source.date);
  yield* benchmarkMessages(id, source, others);
  yield* repeatMessages('latency', source.latency ?? []);
  for (const [index, row] of (source.latency ?? []).entries()) {
    const key = `latency[${index}]`;
    yield* rowMessages(key, row, row.measured ?? source.date, offers);
    if (row.measured !== undefined) yield* dateMessages(`${key}.measured`, row.measured);
    yield* percentileMessages(`${key}.ttftSeconds`, row.ttftSeconds);
    yield* percentileMessages(`${key}.outputTokensPerSecond`, row.outputTokensPerSecond);
  }
  const benchmarks = new Set((source.benchmarks ?? []).map((benchmark) => benchmark.id));
  yield* repeatMessages('quality', source.quality ?? []);
  for (const [index, row] of (source.quality ?? []).entries()) {
    const key = `quality[${index}]`;
    yield* rowMessages(key, row, row.date ?? source.date, offers);
    if (row.date !== undefined) yield* dateMessages(`${key}.date`, row.date);
    if (!benchmarks.has(row.benchmark)) yield `${key}.benchmark requires one of benchmarks, got "${row.benchmark}"${meant(row.benchmark, benchmarks)}`;
    if (row.score < 0 || row.score > 1) yield `${key}.score requires a number from 0 to 1, got ${row.score}`;
  }
}

function* benchmarkMessages(id: string, source: MeasurementFile, others: NonNullable<CatalogueData['measurements']>): Generator<string> {
  const seen = new Set<string>();
  for (const [index, benchmark] of (source.benchmarks ?? []).entries()) {
    if (seen.has(benchmark.id)) yield `benchmarks[${index}].id repeats "${benchmark.id}"`;
    seen.add(benchmark.id);
    for (const [other, { benchmarks = [] }] of Object.entries(others)) {
      const same = other === id ? undefined : benchmarks.find((candidate) => candidate.id === benchmark.id);
      if (same && (same.unit !== benchmark.unit || same.direction !== benchmark.direction)) {
        yield `benchmarks[${index}] says "${benchmark.id}" is ${benchmark.unit}, ${benchmark.direction} is better; ${other} says ${same.unit}, ${same.direction}`;
      }
    }
  }
}

function* rowMessages(key: string, row: LatencyEntry | QualityEntry, measured: string, offers: ReadonlySet<string>): Generator<string> {
  if (!offers.has(row.model)) yield `${key}.model requires the id of an offer, got "${row.model}"${meant(row.model, offers)}`;
  if ((row.effort === undefined) === (row.thinkingBudgetTokens === undefined)) {
    yield `${key} requires either effort or thinkingBudgetTokens, got ${row.effort === undefined ? 'neither' : 'both'}`;
  }
  if (row.snapshotDate !== undefined) yield* dateMessages(`${key}.snapshotDate`, row.snapshotDate);
  else if (row.snapshot !== undefined && snapshotInstant(row, measured) === undefined) {
    yield `${key} requires snapshotDate, because the label "${row.snapshot}" holds no date`;
  }
}

function* dateMessages(key: string, date: string): Generator<string> {
  try {
    measuredInstant(date);
  } catch {
    yield `${key} requires a real date, got "${date}"`;
  }
}

function* percentileMessages(key: string, { p05, p50, p95 }: Percentiles): Generator<string> {
  if ((p05 ?? p50) > p50 || p50 > (p95 ?? p50)) yield `${key} requires p05 ≤ p50 ≤ p95, got ${[p05, p50, p95].map((value) => value ?? 'none').join(', ')}`;
}

/** Two rows of one model, setting, snapshot and benchmark: nothing could choose between them. */
function* repeatMessages(list: string, rows: readonly (MeasuredSetting & { readonly model: string; readonly variant?: string; readonly benchmark?: string })[]): Generator<string> {
  const first = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const key = JSON.stringify([row.model, row.effort, row.thinkingBudgetTokens, row.variant, row.snapshot, row.benchmark]);
    const before = first.get(key);
    if (before === undefined) first.set(key, index);
    else yield `${list}[${index}] repeats ${list}[${before}]: model, setting, snapshot${list === 'quality' ? ' and benchmark' : ''} are the same`;
  }
}

const meant = (word: string, candidates: Iterable<string>): string => {
  const near = nearest(word, candidates);
  return near === undefined ? '' : `; did you mean "${near}"?`;
};
