import { CalculatorError } from '../core/errors.ts';
import { parseExpression, type Expression, type Step, type Term } from './expression.ts';
import { isJsonObject, ownValue, quote, type JsonObject } from './json.ts';
import type { Names } from './shape.ts';

/** A number as a report states it. */
export interface Stated {
  readonly value: number;
  /** Where, for messages: `usage.prompt_tokens`. */
  readonly path: string;
}

/** The usage part of a report, read by the names of the table; it remembers what was read. */
export interface Report {
  readonly part: JsonObject;
  /** Where the part stands in what was given; empty when it is the whole. */
  readonly at: string;
  readonly read: Set<string>;
}

/**
 * A count under any of its names, or `undefined` where none is there. Null is not there. Throws
 * `bad-report` for anything but a whole number ≥ 0, `contradictory-usage` where two names disagree.
 *
 * @example
 * stated({ part: { a_b: 3 }, at: 'usage', read: new Set() }, ['a_b']) // => {"value":3,"path":"usage.a_b"}
 * stated({ part: { a: -1 }, at: '', read: new Set() }, ['a']) // => Error: readUsage requires a whole number ≥ 0 at "a", got -1
 */
export function stated(report: Report, names: Names): Stated | undefined {
  let found: Stated | undefined;
  for (const name of names) {
    const next = evaluate(report, parseExpression(name));
    if (next === undefined || (found !== undefined && (next.value === 0 || next.value === found.value))) continue;
    if (found !== undefined && found.value > 0) {
      throw contradiction(`requires "${found.path}" and "${next.path}" to agree, got ${found.value} and ${next.value}`, found.value, next.value);
    }
    found = next;
  }
  return found;
}

/**
 * The error of a report whose numbers exclude each other. Its details hold the number the
 * report states and what its parts add up to.
 *
 * @example
 * contradiction('requires 2 to be 3', 2, 3).message // => "readUsage requires 2 to be 3"
 */
export function contradiction(message: string, said: number, summed: number): CalculatorError {
  return new CalculatorError('contradictory-usage', `readUsage ${message}`, { stated: said, summed });
}

function evaluate(report: Report, expression: Expression): Stated | undefined {
  let first: Stated | undefined;
  for (const sum of expression.sums) {
    const value = add(report, sum);
    if (value !== undefined && (value.value > 0 || !expression.nonZero)) return value;
    first ??= value;
  }
  return first;
}

function add(report: Report, sum: readonly Term[]): Stated | undefined {
  const parts: Stated[] = [];
  for (const term of sum) {
    const found = collect(report, report.part, term.steps, 0, report.at);
    if (found.length === 0 && !term.optional) return undefined;
    parts.push(...found);
  }
  if (parts.length === 0) return undefined;
  const value = parts.reduce((total, part) => total + part.value, 0);
  const path = [...new Set(parts.map((part) => part.path))].join(' + ');
  return { value: whole(value, path), path };
}

/** The numbers at the end of a path: one, or in an array one an entry that is meant. */
function collect(report: Report, object: JsonObject, steps: readonly Step[], index: number, at: string): readonly Stated[] {
  const step = steps[index]!;
  const name = step.names.find((key) => ownValue(object, key) !== undefined);
  if (name === undefined) return [];
  const path = at === '' ? name : `${at}.${name}`;
  const value = ownValue(object, name);
  report.read.add(path);
  if (index === steps.length - 1) return [{ value: whole(value, path), path }];
  if (step.where === undefined) return collect(report, objectAt(value, path), steps, index + 1, path);
  const { key, value: wanted } = step.where;
  return entriesAt(value, path).flatMap((entry) => {
    const kind = String(ownValue(entry, key)).toUpperCase().split('.').at(-1);
    return kind === wanted.toUpperCase() ? collect(report, entry, steps, index + 1, `${path}[${wanted}]`) : [];
  });
}

/** Counts are whole; seconds may have milliseconds, as they are billed. */
function whole(value: unknown, path: string): number {
  if (typeof value === 'number' && value >= 0) {
    if (Number.isSafeInteger(value)) return value;
    if (path.endsWith('seconds') && Number.isSafeInteger(Math.round(value * 1_000)) && Math.round(value * 1_000) / 1_000 === value) return value;
  }
  throw new CalculatorError('bad-report', `readUsage requires a whole number ≥ 0 at "${path}", got ${quote(value)}`, { path });
}

function objectAt(value: unknown, path: string): JsonObject {
  if (isJsonObject(value)) return value;
  throw new CalculatorError('bad-report', `readUsage requires an object at "${path}", got ${quote(value)}`, { path });
}

function entriesAt(value: unknown, path: string): readonly JsonObject[] {
  if (Array.isArray(value)) return value.map((entry: unknown) => objectAt(entry, `${path}[]`));
  throw new CalculatorError('bad-report', `readUsage requires an array at "${path}", got ${quote(value)}`, { path });
}
