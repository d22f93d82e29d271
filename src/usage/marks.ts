import { isJsonObject, ownValue, type JsonObject } from './json.ts';
import type { UsagePart } from './usage-part.ts';

const TERM = /^(!?)(\^?)([\w.]+)(?:(>=|=|>)([\w.]+))?$/;

/**
 * Whether a usage part meets at least one set of terms whole (the grammar is told at `Shape.marks`).
 *
 * @example
 * meets({ part: { a: 1 }, at: '', bodies: [] }, [['a', '!b']]) // => true
 */
export function meets(usage: UsagePart, sets: readonly (readonly string[])[]): boolean {
  return sets.some((terms) => terms.every((term) => holds(usage, term)));
}

function holds(usage: UsagePart, term: string): boolean {
  const [, not, around, path, operator, operand] = TERM.exec(term)!;
  const objects = around === '^' ? usage.bodies : [usage.part];
  return objects.some((object) => COMPARE[operator ?? 'there']!(valueAt(object, path!), operand)) !== (not === '!');
}

/** What a term asks of the value it names. */
const COMPARE: Readonly<Record<string, (value: unknown, operand: string | undefined) => boolean>> = {
  there: (value) => value !== undefined,
  '=': (value, operand) => value === operand,
  '>': (value, operand) => typeof value === 'number' && value > Number(operand),
  '>=': (value, operand) => typeof value === 'number' && value >= Number(operand),
};

function valueAt(object: JsonObject, path: string): unknown {
  let value: unknown = object;
  for (const key of path.split('.')) {
    if (!isJsonObject(value)) return undefined;
    value = ownValue(value, key);
  }
  return value;
}
