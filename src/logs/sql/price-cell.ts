import { DIMENSIONS, type DimensionName } from '../../core/pricing/dimensions.ts';
import { WEEK_MINUTES } from '../../core/pricing/entry.ts';
import { FIRST_INSTANT, LAST_INSTANT, type RateRow } from '../rates-table.ts';
import type { Dialect } from './dialects.ts';
import { countedLeaves, exceedsSql, termsOf } from './leaf-counts.ts';
import type { LogColumns, Span } from './log-columns.ts';

/** Cells of calls without a price, whatever the model. */
export const NO_CELL = { noTime: -2, badCount: -1 } as const;

/** All the time there is. */
export const ALWAYS: Span = { first: FIRST_INSTANT, last: LAST_INSTANT };

/** Calls of one name and setting are in one cell where all of them are charged by the same rates. */
export interface PriceCell {
  /** The number of a call's cell, over `at_ms`, `is_bad` and the counts. */
  readonly sql: string;
  /** What the calls of `cell` have in common, of those that were in time and counted: SQL over that column. */
  readonly since: string;
  readonly minute: string;
  readonly promptAbove: string;
}

/** One thing that decides a price: what it may be, and which of these it is, counted from 0. */
interface Part {
  readonly values: readonly number[];
  readonly index: string;
}

/**
 * Which calls are charged alike by some rates: it depends on the last change of a price before the call, the minutes of
 * the week, the thresholds that the prompt exceeds and whether leaves are used that may have no rate. A part that these
 * rates do not depend on is no part of the number, so that few rates make few cells and cheap ones.
 *
 * @example
 * const leaves = { input: { column: 'prompt' } }
 * const { rates } = ratesTable(catalogue, ['anthropic/claude-haiku-4-5'])
 * priceCell(DIALECTS.duckdb, rates, { leaves }).sql // => "CASE WHEN at_ms IS NULL THEN -2 WHEN is_bad THEN -1 ELSE 0 END"
 */
export function priceCell(dialect: Dialect, rates: readonly RateRow[], { leaves }: LogColumns, span?: Span): PriceCell {
  const parts = [sincePart(rates, span), minutePart(dialect, rates), promptPart(rates, leaves), ...countedLeaves(leaves).map((name) => usedPart(rates, leaves, name))];
  const radixes = parts.map((_, index) => parts.slice(0, index).reduce((product, { values }) => product * values.length, 1));
  const digits = parts.flatMap(({ values, index }, place) => (values.length === 1 ? [] : [radixes[place] === 1 ? index : `CAST(${radixes[place]} AS ${dialect.int64}) * ${index}`]));
  const less = countedLeaves(leaves).map((name) => termsOf(leaves, [name])).filter(({ minus }) => minus.length > 0);
  const isLess = less.map(({ plus, minus }) => ` WHEN ${exceedsSql({ plus: minus, minus: plus })} THEN ${NO_CELL.badCount}`);
  const read = (place: number): string => {
    const { values } = parts[place]!;
    const digit = `${dialect.quotient('cell', String(radixes[place]))} % ${values.length}`;
    return values.length === 1 ? `CAST(${values[0]} AS ${dialect.int64})` : `CASE WHEN cell >= 0 THEN ${dialect.element(values, `${digit} + 1`)} END`;
  };
  return {
    // the counts are compared with each other only where each of them is one: nothing overflows
    sql: `CASE${span === undefined ? ` WHEN at_ms IS NULL THEN ${NO_CELL.noTime}` : ''} WHEN is_bad THEN ${NO_CELL.badCount}${isLess.join('')} ELSE ${digits.join(' + ') || '0'} END`,
    since: read(0),
    minute: read(1),
    promptAbove: read(2),
  };
}

/** The last change of any price before the call. */
function sincePart(rates: readonly RateRow[], { first, last }: Span = ALWAYS): Part {
  const changes = ascending(rates.flatMap(({ from, until }) => [from, until])).filter((change) => change > first && change <= last && change < LAST_INSTANT);
  return { values: [first, ...changes], index: lastOf(changes, (change) => `at_ms >= ${change}`) };
}

/**
 * The first minute of the week that is charged like the call's: a list has it for every stretch of the week as long as
 * all windows allow, so that a week of calls adds up to a few groups. Before there were windows, 0.
 */
function minutePart({ quotient, element }: Dialect, rates: readonly RateRow[]): Part {
  const windowed = rates.filter(({ minuteFrom, minuteUntil }) => minuteUntil - minuteFrom < WEEK_MINUTES);
  if (windowed.length === 0) return { values: [0], index: '0' };
  const step = windowed.flatMap(({ minuteFrom, minuteUntil }) => [minuteFrom, minuteUntil]).reduce(greatestDivisor, WEEK_MINUTES);
  const starts = Array.from({ length: WEEK_MINUTES / step }, (_, index) => index * step);
  const charged = starts.map((minute) => windowed.flatMap(({ minuteFrom, minuteUntil, ...rest }) => (minuteFrom <= minute && minute < minuteUntil ? [spelled(rest)] : [])).join());
  const alike = charged.map((one) => starts[charged.indexOf(one)]!);
  const values = ascending(alike);
  // 1970 began on a Thursday
  const stretch = quotient(`((${quotient('at_ms', '60000')} + 4320) % ${WEEK_MINUTES})`, String(step));
  return { values, index: `CASE WHEN at_ms >= ${Math.min(...windowed.map(({ from }) => from))} THEN ${element(alike.map((start) => values.indexOf(start)), `${stretch} + 1`)} ELSE 0 END` };
}

/** The longest threshold that the prompt exceeds. */
function promptPart(rates: readonly RateRow[], leaves: LogColumns['leaves']): Part {
  const { plus, minus } = termsOf(leaves, countedLeaves(leaves).filter((name) => DIMENSIONS[name].prompt));
  const thresholds = plus.length === 0 ? [] : ascending(rates.map(({ above }) => above)).filter((above) => above >= 0);
  return { values: [-1, ...thresholds], index: lastOf(thresholds, (above) => exceedsSql({ plus, minus }, above)) };
}

/** Whether a leaf is used, where some rates have none for it. */
function usedPart(rates: readonly RateRow[], leaves: LogColumns['leaves'], name: DimensionName): Part {
  const isFree = rates.every(({ units }) => units[name] !== undefined);
  return isFree ? { values: [0], index: '0' } : { values: [0, 1], index: lastOf([0], () => exceedsSql(termsOf(leaves, [name]))) };
}

/** How many values of an ascending list are met; who meets one meets those before. */
const lastOf = (values: readonly number[], meets: (value: number) => string): string => `CASE ${values.map((value, index) => `WHEN ${meets(value)} THEN ${index + 1}`).toReversed().join(' ')} ELSE 0 END`;

const spelled = (value: unknown): string => JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? part.toString() : part));

const ascending = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].toSorted((a, b) => a - b);

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));
