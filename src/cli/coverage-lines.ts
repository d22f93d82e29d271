import { coverage, STALE_MEASUREMENT_DAYS, type Aged, type Catalogue, type LatencyRow, type OfferCoverage, type QualityRow, type SettingCoverage } from '../index.ts';
import { en } from '../words/en/words.ts';
import { enCli } from '../words/en/cli.ts';
import { countText, shareText, timeText } from './figures.ts';
import { benchmarkName } from './quote-cells.ts';
import { table } from './table.ts';
import { bold, type Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

/**
 * What is measured of some offers on a day, in their order.
 *
 * @example
 * coverageOf(['openai/gpt-6-sol'], catalogue, Date.parse('2026-11-22')) // => [{"offerId":"openai/gpt-6-sol","settings":[]}]
 */
export function coverageOf(ids: readonly string[], catalogue: Catalogue, at: number): readonly OfferCoverage[] {
  const all = new Map(coverage(catalogue, at).map((entry) => [entry.offerId, entry]));
  return ids.flatMap((id) => all.get(id) ?? []);
}

/**
 * The table of what is measured: a line a measurement, and one that says so for an offer without any.
 *
 * @example
 * coverageLines(coverageOf(['openai/gpt-6-sol'], catalogue, at), catalogue, terminal)[1] // => "openai/gpt-6-sol  –       not measured  –      –    –"
 */
export function coverageLines(covered: readonly OfferCoverage[], catalogue: Catalogue, terminal: Terminal): readonly string[] {
  const heads = [
    { title: enCli.columns.offer },
    { title: enCli.columns.effort },
    { title: enCli.columns.measured, mayWrap: true },
    { title: enCli.columns.score },
    { title: enCli.columns.age },
    { title: enCli.columns.source, mayWrap: true },
  ];
  const rows = covered.flatMap(({ offerId, settings }) =>
    settings.length === 0 ? [[offerId, enCli.none, en.notMeasured, enCli.none, enCli.none, enCli.none]] : settings.flatMap((setting) => settingRows(setting, catalogue).map((cells) => [offerId, ...cells])),
  );
  const unmeasured = covered.filter(({ settings }) => settings.length === 0).length;
  const notes = [enCli.unmeasured(countText(unmeasured), countText(covered.length)), enCli.staleAfter(countText(STALE_MEASUREMENT_DAYS)), ...attributions(covered, catalogue)];
  const [head = '', ...lines] = table(heads, rows, terminal.columns);
  return [bold(terminal, head), ...lines, '', ...notes.flatMap((note) => wrap(note, terminal.columns, '  '))];
}

function settingRows({ setting, latency, quality }: SettingCoverage, catalogue: Catalogue): readonly (readonly string[])[] {
  const effort = setting.thinkingBudgetTokens === undefined ? (setting.effort ?? enCli.none) : `b${setting.thinkingBudgetTokens}`;
  return [
    ...latency.map((aged) => [effort, enCli.columns.latency, speedText(aged.row), ...ageAndSource(aged)]),
    ...quality.map((aged) => [effort, benchmarkName(aged.row.benchmark, catalogue), scoreText(aged.row), ...ageAndSource(aged)]),
  ];
}

const speedText = ({ ttftSeconds, outputTokensPerSecond }: LatencyRow): string => enCli.measuredSpeed(timeText(ttftSeconds.p50), countText(Math.round(outputTokensPerSecond.p50)));

function scoreText({ score, unit, direction }: QualityRow): string {
  const text = unit === 'share' ? shareText(score) : enCli.f1(String(score));
  return direction === 'lower' ? enCli.lessIsBetter(text) : text;
}

function ageAndSource({ row, ageDays, stale }: Aged<LatencyRow | QualityRow>): readonly string[] {
  const age = en.age(ageDays);
  return [stale ? `${age}, ${en.isAged}` : age, [row.source, ...(row.snapshot === undefined ? [] : [row.snapshot]), ...ofOthers(row)].join(', ')];
}

/** Whose measurement it is, where it is not this seller's own. */
function ofOthers(row: LatencyRow | QualityRow): readonly string[] {
  if ('scope' in row && row.scope === 'hosts') return [en.hostsMedian];
  return 'viaWeights' in row && row.viaWeights ? [enCli.viaWeights(row.viaWeights.from)] : [];
}

/** The lines of the sources that want them beside their numbers. */
function attributions(covered: readonly OfferCoverage[], { measurements }: Catalogue): readonly string[] {
  const used = new Set(covered.flatMap(({ settings }) => settings.flatMap(({ latency, quality }) => [...latency, ...quality].map(({ row }) => row.source))));
  return measurements.sources.filter(({ id, quoted }) => quoted && used.has(id)).map(({ id, attribution, page }) => `${id}: ${attribution} ${page}`);
}
