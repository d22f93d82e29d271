import type { Instant } from '../core/units.ts';
import { isJsonObject, quote, type JsonObject } from '../usage/json.ts';
import type { Paths } from './log-format.ts';

/** One record of a log: a parsed line of JSONL, or a row of a table by its columns. */
export type LogRecord = JsonObject;

/** What stands at a path. */
export interface FoundValue {
  readonly value: unknown;
  readonly path: string;
}

/**
 * Whether a value can be a record.
 *
 * @example
 * isRecord({ model: 'gpt-4o' }) // => true
 * isRecord('model') // => false
 */
export const isRecord = (value: unknown): value is LogRecord => isJsonObject(value) && !(value instanceof Date);

/**
 * What stands at a path of a record, or `undefined`: the key as it is written, else key by key. A text of JSON on the
 * way is opened; null and an empty text are not there; what an object inherits is not either.
 *
 * @example
 * valueAt({ 'gen_ai.usage.input_tokens': 3 }, 'gen_ai.usage.input_tokens') // => 3
 * valueAt({ metadata: '{"usage":{"input":3}}' }, 'metadata.usage.input') // => 3
 * valueAt({ a: '' }, 'a') // => undefined
 */
export function valueAt(record: LogRecord, path: string): unknown {
  if (Object.hasOwn(record, path)) return present(record[path]);
  for (let dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
    const key = path.slice(0, dot);
    const inner = Object.hasOwn(record, key) ? opened(record[key]) : undefined;
    const found = inner === undefined ? undefined : valueAt(inner, path.slice(dot + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The first path under which something stands, and what.
 *
 * @example
 * firstAt({ b: 2 }, ['a', 'b']) // => {"value":2,"path":"b"}
 */
export function firstAt(record: LogRecord, paths: Paths | undefined): FoundValue | undefined {
  for (const path of paths ?? []) {
    const value = path === '' ? record : valueAt(record, path);
    if (value !== undefined) return { value, path };
  }
  return undefined;
}

/**
 * The first text, number or truth value under the paths, as a text.
 *
 * @example
 * textAt({ status: 200 }, ['status']) // => {"text":"200","path":"status"}
 */
export function textAt(record: LogRecord, paths: Paths | undefined): { readonly text: string; readonly path: string } | undefined {
  const found = firstAt(record, paths);
  if (found === undefined || !['string', 'number', 'bigint', 'boolean'].includes(typeof found.value)) return undefined;
  return { text: String(found.value).trim(), path: found.path };
}

/**
 * A number that may be written as a text (columns of a CSV are) or be a bigint; `undefined` for anything else.
 *
 * @example
 * numberOf('12') // => 12
 * numberOf('1e3') // => 1000
 * numberOf('twelve') // => undefined
 */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' ? (/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/iu.test(value) ? Number(value) : Number.NaN) : typeof value === 'bigint' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** Numbers below are seconds, then milliseconds, microseconds, nanoseconds: each spans the years 1973–5138 (assumption: no log is older). */
const SECONDS_BELOW = 1e11;
const DAY_OR_TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(\.\d+)?\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/u;

/**
 * The instant that a log writes: a date, a date-time (UTC where it has no offset), a number or digits of seconds,
 * milliseconds, microseconds or nanoseconds since 1970 by their size, or a Date; `undefined` for anything else.
 *
 * @example
 * timeOf('2024-05-29 13:46:19.963000') // => 1716990379963
 * timeOf(1716990379) // => 1716990379000
 * timeOf('1716990379963000000') // => 1716990379963
 * timeOf('soon') // => undefined
 */
export function timeOf(value: unknown): Instant | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.getTime();
  const number = numberOf(value);
  if (number !== undefined) return number < 0 ? undefined : millisecondsOf(value, number);
  const [, day, clock = '00:00', fraction = '', zone = 'Z'] = (typeof value === 'string' && DAY_OR_TIME.exec(value.trim())) || [];
  if (day === undefined) return undefined;
  const digits = zone.replace(':', '');
  const offset = zone === 'UTC' || zone === 'Z' ? 'Z' : `${digits.slice(0, 3)}:${digits.slice(3) || '00'}`;
  const time = Date.parse(`${day}T${clock}${clock.length === 5 ? ':00' : ''}${fraction.slice(0, 4)}${offset}`);
  return Number.isNaN(time) || !isRealDay(day) ? undefined : time;
}

/**
 * A value of a record as a report of faults quotes it.
 *
 * @example
 * shown(-3) // => "-3"
 */
export const shown = (value: unknown): string => quote(value);

/** Whole numbers exactly: nanoseconds are beyond what a double holds. */
function millisecondsOf(value: unknown, number: number): Instant {
  if (number < SECONDS_BELOW) return Math.floor(Math.round(number * 1e6) / 1e3);
  let time = BigInt(typeof value === 'string' && /^\s*\d+\s*$/u.test(value) ? value : typeof value === 'bigint' ? value : Math.floor(number));
  while (time >= SECONDS_BELOW * 1_000) time /= 1_000n;
  return Number(time);
}

const present = (value: unknown): unknown => (value === null || value === '' ? undefined : value);

function opened(value: unknown): LogRecord | undefined {
  if (isRecord(value)) return value;
  if (typeof value !== 'string' || !value.startsWith('{')) return undefined;
  try {
    const parsed: unknown = JSON.parse(value);
    return isRecord(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** Parsers take 30 February for 2 March. */
const isRealDay = (day: string): boolean => new Date(`${day}T00:00Z`).toISOString().startsWith(day);
