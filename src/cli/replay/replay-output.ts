import { Decimal } from '../../index.ts';
import type { FaultCount } from '../../logs/fault-tally.ts';
import { DIALECTS } from '../../logs/sql/dialects.ts';
import { enCliReplay } from '../../words/en/cli-logs-replay.ts';
import type { Duckdb, Row } from '../duckdb.ts';
import { choiceText, countText, exactUsd, timesText } from '../figures.ts';
import { table } from '../table.ts';
import { bold, type Terminal } from '../terminal.ts';
import type { CallsTable } from './calls.ts';
import type { LoggedCost } from './logged-costs.ts';
import { sharedPromptKey } from './what-if-leaves.ts';
import type { Amount, Replay, Unpriced, WhatIfAmount } from './replay-log.ts';

const { identifier } = DIALECTS.duckdb;
const { columns: words } = enCliReplay;

/**
 * The query of all groups, dearest first, for a file: amounts are decimals of a dollar, as texts where a file can't
 * hold them exactly.
 */
export function groupsSql({ by, whatIfs, unitsPerUsd, percentiles }: Replay): (kind: 'parquet' | 'csv' | 'json') => string {
  return (kind) => {
    const usd = (units: string): string => usdSql(units, unitsPerUsd, kind === 'parquet');
    const again = whatIfs.flatMap(({ whatIf: { offer, setting } }, index) => {
      const name = choiceText(offer, setting);
      return [`${usd(`w${index}_typical_units`)} AS ${identifier(`usd ${name}`)}`, `${usd(`w${index}_low_units`)} AS ${identifier(`low ${name}`)}`, `${usd(`w${index}_high_units`)} AS ${identifier(`high ${name}`)}`, `w${index}_typical_unpriced::BIGINT AS ${identifier(`unpriced ${name}`)}`];
    });
    const told = Object.keys(percentiles).flatMap((name) => [`${name}[1] AS p50_${name}`, `${name}[2] AS p95_${name}`]);
    return `SELECT ${[...by.map((name) => (kind === 'csv' ? `${inSpreadsheet(identifier(name))} AS ${identifier(name)}` : identifier(name))), 'calls', 'unpriced', `${usd('units')} AS usd`, ...again, ...told].join(', ')} FROM result ORDER BY units DESC NULLS LAST${by.map((name) => `, ${identifier(name)}`).join('')}`;
  };
}

/** What a spreadsheet takes for the beginning of a formula gets an apostrophe, as in every CSV file of the command line. */
const inSpreadsheet = (column: string): string => `CASE WHEN regexp_matches(${column}, '^[=+\\-@\\t\\r]') THEN concat('''', ${column}) ELSE ${column} END`;

/** Digits after the point: those of a unit that is a power of ten, else as many, the rest cut off. */
function usdSql(units: string, unitsPerUsd: bigint, isDecimal: boolean): string {
  const digits = unitsPerUsd.toString().length - 1;
  const scale = 10n ** BigInt(digits);
  const whole = scale === unitsPerUsd ? units : `(${units} * ${scale}::HUGEINT // ${unitsPerUsd}::HUGEINT)`;
  const amount = `concat(${whole} // ${scale}::HUGEINT, '.', lpad((${whole} % ${scale}::HUGEINT)::VARCHAR, ${digits}, '0'))`;
  return `CASE WHEN ${units} IS NOT NULL THEN ${isDecimal ? `${amount}::DECIMAL(38, ${digits})` : amount} END`;
}

const groupRows = (duckdb: Duckdb, { by, whatIfs }: Replay, limit?: number): Promise<readonly Row[]> =>
  duckdb.rows(
    `SELECT * REPLACE (${['units', ...whatIfs.flatMap((_, index) => ['typical', 'low', 'high'].map((edge) => `w${index}_${edge}_units`))].map((name) => `${name}::VARCHAR AS ${name}`).join(', ')}) FROM result ORDER BY result.units DESC NULLS LAST${by.map((name) => `, ${identifier(name)}`).join('')}${limit === undefined ? '' : ` LIMIT ${limit}`}`,
  );

/** Of units as DuckDB has them in a result: texts, or bigints. */
const usdOf = (units: unknown, unitsPerUsd: bigint): Decimal | undefined => (typeof units === 'string' || typeof units === 'bigint' ? new Decimal(units.toString()).div(unitsPerUsd.toString()) : undefined);
const nameOf = ({ whatIf: { offer, setting } }: WhatIfAmount): string => choiceText(offer, setting);

/** A replay as plain data: money as decimal texts, null where there is none. */
export async function replayData(duckdb: Duckdb, { records, faults, damaged }: CallsTable, replay: Replay) {
  const { unitsPerUsd, by } = replay;
  const usd = (units: unknown): string | null => usdOf(units, unitsPerUsd)?.toFixed() ?? null;
  const amount = ({ calls, units, unpriced }: Amount) => ({ calls, unpriced, usd: usd(calls === unpriced ? null : units) });
  return {
    records,
    unread: faults,
    damaged,
    actual: { ...amount(replay.actual), reasons: replay.unpriced },
    whatIfs: replay.whatIfs.map((found) => ({ option: nameOf(found), ...amount(found.typical), lowUsd: amount(found.low).usd, highUsd: amount(found.high).usd, reasons: found.unpriced })),
    logged: replay.logged.map(({ usd: own, cause = null, ...rest }) => ({ ...rest, usd: own?.toFixed() ?? null, cause })),
    repeated: replay.repeated ?? null,
    percentiles: Object.fromEntries(Object.entries(replay.percentiles).map(([name, [p50 = null, p95 = null]]) => [name, { p50, p95 }])),
    groups: (await groupRows(duckdb, replay)).map((row) => ({
      ...Object.fromEntries(by.map((name) => [name, row[name]])),
      calls: Number(row['calls']),
      unpriced: Number(row['unpriced']),
      usd: usd(row['units']),
      whatIfs: replay.whatIfs.map((found, index) => ({ option: nameOf(found), usd: usd(row[`w${index}_typical_units`]), lowUsd: usd(row[`w${index}_low_units`]), highUsd: usd(row[`w${index}_high_units`]), unpriced: Number(row[`w${index}_typical_unpriced`]) })),
      percentiles: Object.fromEntries(Object.keys(replay.percentiles).map((name) => [name, ((row[name] ?? []) as readonly unknown[]).map((value) => (value === null ? null : Number(value)))])),
    })),
  };
}

/** A replay for people. */
export async function replayLines(duckdb: Duckdb, calls: CallsTable, replay: Replay, { terminal, limit, out }: { readonly terminal: Terminal; readonly limit: number; readonly out: string | undefined }): Promise<readonly string[]> {
  const { by, whatIfs, actual, named, logged, repeated } = replay;
  const [size] = await duckdb.rows('SELECT count(*) AS groups FROM result');
  const groups = Number(size!['groups']);
  const sharedKey = sharedPromptKey(calls);
  const shown = (units: unknown): string => moneyText(usdOf(units, replay.unitsPerUsd));
  const heads = [
    ...by.map((title) => ({ title, mayShrink: true })),
    ...[words.calls, words.unpriced, words.actual, ...whatIfs.map(nameOf)].map((title) => ({ title, isNumber: true })),
  ];
  const rows = (await groupRows(duckdb, replay, limit)).map((row) => [
    ...by.map((name) => textOf(row[name])),
    countText(Number(row['calls'])),
    countText(Number(row['unpriced'])),
    shown(row['units']),
    ...whatIfs.map((_, index) => shown(row[`w${index}_typical_units`])),
  ]);
  return [
    bold(terminal, enCliReplay.title(countText(actual.calls))),
    ...table(heads, rows, terminal.columns),
    ...(groups > limit ? [enCliReplay.others(countText(groups - limit))] : []),
    '',
    ...optionLines(replay, terminal),
    ...Object.entries(replay.percentiles).map(([name, values]) => enCliReplay.percentile(enCliReplay.percentiles[name]!, values.map((value) => (value === undefined ? words.none : value.toLocaleString('en', { maximumSignificantDigits: 4 }))).join(' / '))),
    ...loggedLines(logged),
    ...unreadLines(calls.faults),
    ...unpricedLines(enCliReplay.unpricedTitle, replay.unpriced),
    ...whatIfs.flatMap((found) => unpricedLines(enCliReplay.whatIfUnpriced(nameOf(found)), found.unpriced)),
    ...(whatIfs.length > 0 ? [`${enCliReplay.held} ${sharedKey === undefined ? enCliReplay.heldNoKey : enCliReplay.heldByKey(sharedKey)}`, ...(named < actual.calls ? [enCliReplay.onlyNamed(countText(actual.calls - named))] : [])] : []),
    ...(repeated && repeated.calls > 0 ? [enCliReplay.repeated(countText(repeated.ids), countText(repeated.calls))] : []),
    ...(calls.damaged > 0 ? [enCliReplay.damaged(countText(calls.damaged))] : []),
    ...(out === undefined ? [] : [enCliReplay.written(out, countText(groups))]),
  ];
}

/** The totals: as it was, then each what-if with its band. How many times is said where both price the same number of calls. */
function optionLines({ actual, whatIfs, unitsPerUsd }: Replay, { columns }: Terminal): readonly string[] {
  const total = ({ calls, unpriced, units }: Amount): string => moneyText(calls === unpriced ? undefined : usdOf(units, unitsPerUsd));
  const priced = ({ calls, unpriced }: Amount): number => calls - unpriced;
  const heads = [{ title: words.option, mayShrink: true }, ...[words.calls, words.unpriced, words.amount, words.band, words.times].map((title) => ({ title, isNumber: true }))];
  const times = ({ typical }: WhatIfAmount): string =>
    priced(typical) !== priced(actual) ? enCliReplay.notComparable : actual.units === 0n ? words.none : timesText(new Decimal(typical.units.toString()).div(actual.units.toString()).toNumber());
  return table(
    heads,
    [
      [words.actual, countText(actual.calls), countText(actual.unpriced), total(actual), '', ''],
      ...whatIfs.map((found) => [nameOf(found), countText(found.typical.calls), countText(found.typical.unpriced), total(found.typical), found.low.units === found.high.units ? enCliReplay.sameCounts : `${total(found.low)} – ${total(found.high)}`, times(found)]),
    ],
    columns,
  );
}

const moneyText = (amount: Decimal | undefined): string => (amount === undefined ? words.none : exactUsd(amount));
const textOf = (value: unknown): string => (typeof value === 'string' && value !== '' ? value : words.none);

/** What the log says itself, model by model, and where to look where the catalogue says something else. */
function loggedLines(logged: readonly LoggedCost[]): readonly string[] {
  if (logged.length === 0) return [];
  const calls = logged.reduce((sum, one) => sum + one.calls, 0);
  const usd = logged.reduce((sum, one) => sum + one.loggedUsd, 0);
  const other = logged.filter(({ cause }) => cause !== 'same');
  const line = ({ model, loggedUsd, usd: own, cause }: LoggedCost): string => `  ${enCliReplay.loggedCost(model, moneyText(new Decimal(loggedUsd)), moneyText(own), own === undefined ? enCliReplay.loggedUnpriced : whyOf(cause))}`;
  return [enCliReplay.logged(moneyText(new Decimal(usd)), countText(calls), other.length === 0), ...other.slice(0, MOST_LOGGED).map(line), ...(other.length > MOST_LOGGED ? [`  ${enCliReplay.moreLogged(countText(other.length - MOST_LOGGED))}`] : [])];
}

const whyOf = (cause: LoggedCost['cause']): string => (cause === undefined ? enCliReplay.loggedUnexplained : enCliReplay.loggedCauses[cause]);

/** Models shown whose logged cost is another. */
const MOST_LOGGED = 20;

const unreadLines = (faults: readonly FaultCount[]): readonly string[] =>
  faults.length === 0 ? [] : [enCliReplay.unreadTitle, ...faults.map(({ reason, count, examples }) => `  ${countText(count)}  ${enCliReplay.faults[reason]} (${examples.map(({ record, path, got }) => [`#${record}`, path, got].filter((part) => part !== undefined).join(' ')).join('; ')})`)];

const unpricedLines = (title: string, unpriced: readonly Unpriced[]): readonly string[] =>
  unpriced.length === 0 ? [] : [title, ...unpriced.map(({ reason, calls, examples }) => `  ${countText(calls)}  ${enCliReplay.unpriced[reason]} (${examples.map((example) => `${[textOf(example.model), ...(example.serviceTier === '' ? [] : [example.serviceTier])].join('@')} ×${countText(example.calls)}`).join('; ')})`)];
