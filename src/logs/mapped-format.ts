import { CalculatorError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import { DIMENSION_NAMES, DIMENSIONS, isDimension, type DimensionName } from '../core/pricing/dimensions.ts';
import { LOG_FIELDS, type LogField, type LogFormat, type LoggedCount } from './log-format.ts';

/** Sums of leaves that a log may keep in one column: all of the prompt, all that was generated. */
const SUMS = {
  prompt: ['input', DIMENSION_NAMES.filter((name) => DIMENSIONS[name].side === 'input' && name !== 'input')],
  generated: ['output', DIMENSION_NAMES.filter((name) => DIMENSIONS[name].side === 'output' && name !== 'output')],
} as const satisfies Record<string, readonly [DimensionName, readonly DimensionName[]]>;

/** Names a mapping may map: the facts and the leaves of a row, and `prompt` and `generated`, which hold the leaves that are mapped beside them. */
export type MappedName = LogField | DimensionName | keyof typeof SUMS;

/**
 * The format of a log whose columns the user names: what each of the row's facts and leaves is called there. A leaf is
 * disjoint; `prompt` and `generated` are sums that hold the other leaves of their side. Throws `bad-argument` for a
 * name that is none, and where the model, the time or every count is missing.
 *
 * @example
 * mappedFormat({ model: 'llm', at: 'when', prompt: 'in', cacheRead: 'hit', output: 'out' }).counts.input.at // => ["in"]
 * mappedFormat({ model: 'llm', at: 'when', promt: 'in' }) // => Error: mappedFormat requires names of a row's facts or leaves, got "promt"; did you mean "prompt"?
 */
export function mappedFormat(mapping: Readonly<Record<string, string>>): LogFormat {
  const fields: Partial<Record<LogField, readonly string[]>> = {};
  const counts: Partial<Record<DimensionName, LoggedCount>> = {};
  for (const [name, column] of Object.entries(mapping)) {
    if (isField(name)) fields[name] = [column];
    else if (isDimension(name)) counts[name] = { at: [column] };
    else if (isSum(name)) counts[SUMS[name][0]] = { at: [column], holds: SUMS[name][1] };
    else throw unknownName(name);
  }
  if (!fields.at || !fields.model || Object.keys(counts).length === 0) {
    throw new CalculatorError('bad-argument', `mappedFormat requires columns for model, at and at least one count, got ${Object.keys(mapping).join(', ') || 'none'}`);
  }
  return { logs: 'a table with columns of your own', source: 'you', marks: [], fields, counts };
}

const isField = (name: string): name is LogField => (LOG_FIELDS as readonly string[]).includes(name);
const isSum = (name: string): name is keyof typeof SUMS => Object.hasOwn(SUMS, name);

function unknownName(name: string): CalculatorError {
  const near = nearest(name, [...LOG_FIELDS, ...Object.keys(SUMS), ...DIMENSION_NAMES]);
  return new CalculatorError('bad-argument', `mappedFormat requires names of a row's facts or leaves, got ${JSON.stringify(name)}${near === undefined ? '' : `; did you mean "${near}"?`}`);
}
