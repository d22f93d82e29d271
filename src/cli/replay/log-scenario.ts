import { CalculatorError, FIELDS, isOption, MOST_OPTIONS, tokenFactorOf, workloadFromTotals, type Catalogue, type OptionSpec, type OwnTimes } from '../../index.ts';
import { leafName } from '../../logs/sql/rates-statements.ts';
import { enCliReplay } from '../../words/en/cli-logs-replay.ts';
import type { Duckdb } from '../duckdb.ts';
import type { CallsTable } from './calls.ts';
import { offerTimes } from './offer-times.ts';
import { measures, valuesOf } from './percentiles.ts';

const MILLISECONDS_A_DAY = 86_400_000;
const MINUTES_A_DAY = 1_440;
const HOURS_A_DAY = 24;
const DAYS_A_WEEK = 7;
/** Below a call a minute the busiest one says nothing of a peak. Assumption. */
const LEAST_A_MINUTE = 1;
/** Weeks from which the days of a week can be told apart, and days from which its hours can. Assumption: one of each. */
const LEAST_WEEKS = 1;
/** What a scenario takes for a peak factor, for a spread, and for turns of a conversation. */
const MOST_PEAK = 1_000;
const MOST_SPREAD = 20;
const MOST_TURNS = 200;
/** Digits of what is counted, not added up. */
const DIGITS = 6;

type Values = Readonly<Record<string, unknown>>;

/**
 * A scenario of what `priced` adds up to, each call one query: the offers that were called most and how long their calls
 * took, tokens of a call and their spread, cached share, share of failed calls, turns of a conversation, queries a month, the hours and days of the
 * week (UTC) of a log of a week or more, and the busiest minute over the mean one where there is a call a minute. Tokens
 * are as o200k makes them, by the typical factor of each model's tokenizer, so that the log's own models are quoted what
 * they were billed. Throws `bad-report` where no call has a price.
 */
export async function logScenario(duckdb: Duckdb, calls: CallsTable, catalogue: Catalogue): Promise<Values> {
  await duckdb.run('CREATE TABLE minutes AS SELECT at_ms // 60000 AS minute, count(*) AS calls FROM calls WHERE at_ms IS NOT NULL GROUP BY minute');
  const span = await spanOf(duckdb);
  const values = { ...(await totalValues(duckdb, calls, catalogue, span)), ...(await turnValues(duckdb, calls)), ...(await spreadValues(duckdb, calls)), ...peakValues(span), ...(await weekValues(duckdb, span)) };
  const groups: Record<string, Values> = {};
  for (const [path, value] of Object.entries(values)) {
    const [group = '', name = ''] = path.split('.');
    groups[group] = { ...groups[group], [name]: value };
  }
  return { version: 1, options: await optionsOf(duckdb, calls), ...groups };
}

async function optionsOf(duckdb: Duckdb, calls: CallsTable): Promise<readonly OptionSpec[]> {
  const rows = await duckdb.rows(`SELECT offer FROM priced WHERE reason IS NULL GROUP BY offer ORDER BY sum(calls) DESC, offer LIMIT ${MOST_OPTIONS}`);
  const times = await offerTimes(duckdb, calls);
  return rows.map(({ offer }) => timedOption({ offer: String(offer), setting: {} }, times.get(String(offer))));
}

/** An option with the times of its calls that it can have: a first token may have been told of other calls than the whole was. */
function timedOption(option: OptionSpec, times: Partial<OwnTimes> = {}): OptionSpec {
  const { ttftSeconds: _first, ...whole } = times;
  return [{ ...option, ...times }, { ...option, ...whole }].find((timed) => isOption(timed)) ?? option;
}

/** From when to when a log goes, in whole minutes, and how many calls it and its busiest minute have. */
interface Span {
  readonly first: number;
  readonly minutes: number;
  readonly calls: number;
  readonly busiest: number;
}

async function spanOf(duckdb: Duckdb): Promise<Span> {
  const [row] = await duckdb.rows('SELECT max(calls) AS busiest, sum(calls)::BIGINT AS calls, min(minute) AS first, max(minute) AS last FROM minutes');
  const [first, last] = [Number(row!['first']), Number(row!['last'])];
  return { first, minutes: last - first + 1, calls: Number(row!['calls']), busiest: Number(row!['busiest']) };
}

async function totalValues(duckdb: Duckdb, { columns, others }: CallsTable, catalogue: Catalogue, { minutes }: Span): Promise<Values> {
  const sum = (...names: readonly (keyof typeof columns.leaves)[]): string =>
    names.filter((name) => columns.leaves[name] !== undefined).map((name) => `coalesce(sum(${leafName(name)}), 0)`).join(' + ') || '0';
  const rows = await duckdb.rows(
    `SELECT offer, sum(calls)::BIGINT AS calls, (${sum('input', 'cacheRead', 'cacheWrite', 'cacheWrite1h')})::BIGINT AS input, (${sum('cacheRead')})::BIGINT AS read, (${sum('cacheWrite', 'cacheWrite1h')})::BIGINT AS written, (${sum('output')})::BIGINT AS output, (${sum('reasoning')})::BIGINT AS reasoning FROM priced WHERE reason IS NULL GROUP BY offer ORDER BY offer`,
  );
  if (rows.length === 0) throw new CalculatorError('bad-report', enCliReplay.noScenario);
  const factors = rows.map(({ offer }) => tokenFactorOf(catalogue.offer(String(offer))).typical);
  const tokens = (name: string): number => rows.reduce((added, row, index) => added + Number(row[name]) / factors[index]!, 0);
  const called = rows.reduce((added, row) => added + Number(row['calls']), 0);
  const [failed] = others.includes('status') ? await duckdb.rows("SELECT avg((status = 'failed')::INTEGER) AS share FROM calls WHERE status IS NOT NULL") : [];
  const patch = workloadFromTotals({ calls: called, input: tokens('input'), cacheRead: tokens('read'), cacheWrite: tokens('written'), output: tokens('output'), reasoning: tokens('reasoning'), days: (minutes * 60_000) / MILLISECONDS_A_DAY });
  return { ...Object.fromEntries(Object.entries(patch).map(([path, { value }]) => [path, value])), [FIELDS.tokenizer.path]: 'o200k', ...(failed ? { [FIELDS.failureShare.path]: rounded(Number(failed['share'])) } : {}) };
}

/** Calls of a conversation on the mean, of those that say of which they are; one that the log cuts off counts with what it has. */
async function turnValues(duckdb: Duckdb, { others }: CallsTable): Promise<Values> {
  if (!others.includes('conversation')) return {};
  const [row] = await duckdb.rows('SELECT avg(calls) AS turns FROM (SELECT count(*) AS calls FROM calls WHERE conversation IS NOT NULL GROUP BY conversation)');
  return typeof row!['turns'] === 'number' ? { [FIELDS.turnsPerConversation.path]: Math.min(MOST_TURNS, Math.round(row!['turns'])) } : {};
}

/** The standard deviation of the tokens of a call over their mean. */
async function spreadValues(duckdb: Duckdb, calls: CallsTable): Promise<Values> {
  const fields: Readonly<Record<string, string>> = { prompt_tokens: FIELDS.inputCv.path, output_tokens: FIELDS.outputCv.path };
  const values: Record<string, number> = {};
  for (const { name } of measures(calls)) {
    const path = fields[name];
    if (path === undefined) continue;
    const [row] = await duckdb.rows(`SELECT sqrt(sum(calls * (value - mean) ^ 2) / sum(calls)) / nullif(max(mean), 0) AS spread FROM (SELECT value::DOUBLE AS value, calls::DOUBLE AS calls, sum(calls * value::DOUBLE) OVER () / sum(calls) OVER () AS mean FROM ${valuesOf(name)})`);
    if (typeof row!['spread'] === 'number') values[path] = rounded(Math.min(MOST_SPREAD, row!['spread']));
  }
  return values;
}

function peakValues({ calls, minutes, busiest }: Span): Values {
  const aMinute = calls / minutes;
  const peak = busiest / aMinute;
  return aMinute >= LEAST_A_MINUTE && peak <= MOST_PEAK ? { [FIELDS.peakFactor.path]: peak } : {};
}

/** The days of the week by calls a day of each, and the hours by calls. */
async function weekValues(duckdb: Duckdb, { first, minutes }: Span): Promise<Values> {
  const firstDay = Math.floor((first * 60_000) / MILLISECONDS_A_DAY);
  const lastDay = Math.floor(((first + minutes - 1) * 60_000) / MILLISECONDS_A_DAY);
  if (lastDay - firstDay + 1 < LEAST_WEEKS * DAYS_A_WEEK) return {};
  // 1970 began on a Thursday
  const weekday = (day: number): number => (day + 3) % DAYS_A_WEEK;
  const counted = Array.from({ length: DAYS_A_WEEK }, () => 0);
  for (let day = firstDay; day <= lastDay; day += 1) counted[weekday(day)]! += 1;
  const count = async (sql: string, length: number): Promise<readonly number[]> => {
    const rows = await duckdb.rows(`SELECT ${sql} AS part, sum(calls)::BIGINT AS calls FROM minutes GROUP BY part`);
    const found = new Map(rows.map(({ part, calls }) => [Number(part), Number(calls)]));
    return Array.from({ length }, (_, part) => found.get(part) ?? 0);
  };
  const hours = await count(`minute // 60 % ${HOURS_A_DAY}`, HOURS_A_DAY);
  const days = (await count(`(minute // ${MINUTES_A_DAY} + 3) % ${DAYS_A_WEEK}`, DAYS_A_WEEK)).map((calls, day) => rounded(calls / counted[day]!));
  return { [FIELDS.activeHours.path]: 'typed', [FIELDS.hourShares.path]: hours, [FIELDS.dayShares.path]: days, [FIELDS.utcOffsetHours.path]: 0 };
}

const rounded = (value: number): number => Number(value.toPrecision(DIGITS));
