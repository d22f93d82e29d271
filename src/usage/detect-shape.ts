import { CalculatorError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import { API_SHAPE_NAMES, API_SHAPES, type ApiShape } from './api-shapes.ts';
import { quote } from './json.ts';
import { meets } from './marks.ts';
import type { Shape } from './shape.ts';
import { findUsagePart, type UsagePart } from './usage-part.ts';

/** The usage part of a report and the shapes it can be. */
export interface Candidates {
  readonly usage: UsagePart;
  /** Shapes whose own marks it bears. */
  readonly certain: readonly ApiShape[];
  /** Shapes that share its keys with others. */
  readonly possible: readonly ApiShape[];
}

const isApiShape = (name: unknown): name is ApiShape => typeof name === 'string' && Object.hasOwn(API_SHAPES, name);
const row = (shape: ApiShape): Shape => API_SHAPES[shape];
const isCertain = (usage: UsagePart) => (shape: ApiShape): boolean => meets(usage, row(shape).marks);
const isPossible = (usage: UsagePart) => (shape: ApiShape): boolean => meets(usage, row(shape).mayBe);

/**
 * The API shape of a usage report (or of a whole response body with one inside), by its keys. Throws
 * `bad-report` when its keys are those of no shape, or of several; the message lists what would be right.
 *
 * @example
 * detectShape({ usage: { prompt_tokens: 9, completion_tokens: 1 } }) // => "openai-chat"
 * detectShape({ input_tokens: 9, output_tokens: 1 }) // => Error: detectShape requires a shape for input_tokens, output_tokens (openai-responses, anthropic or cohere), got none
 */
export function detectShape(report: unknown): ApiShape {
  const { usage, certain, possible } = candidates(report, 'detectShape');
  if (certain.length === 1) return certain[0]!;
  throw ambiguous('detectShape', usage, certain.length > 1 ? certain : possible);
}

/**
 * The usage part of a report and the shapes it can be; throws `bad-report` when it can be none.
 *
 * @example
 * candidates({ inputTokens: 1 }, 'readUsage').certain // => ["bedrock-converse"]
 */
export function candidates(report: unknown, caller: string): Candidates {
  const usage =
    findUsagePart(report, (part) => API_SHAPE_NAMES.some(isCertain(part))) ??
    findUsagePart(report, (part) => API_SHAPE_NAMES.some(isPossible(part)));
  if (usage === undefined) {
    const known = API_SHAPE_NAMES.map((shape) => row(shape).reports).join('; ');
    throw new CalculatorError('bad-report', `${caller} requires a usage report of a known shape (${known}), got ${quote(report)}`);
  }
  return { usage, certain: API_SHAPE_NAMES.filter(isCertain(usage)), possible: API_SHAPE_NAMES.filter(isPossible(usage)) };
}

/**
 * The shape to read by when the caller names one: the named shape where the report's keys allow it, else
 * the one shape they are certain of. Throws `bad-report` for a name that is not in the table, or keys
 * that fit neither.
 *
 * @example
 * chooseShape(candidates({ prompt_tokens: 9, completion_tokens: 1 }, 'readUsage'), 'anthropic') // => "openai-chat"
 */
export function chooseShape(found: Candidates, named: unknown): ApiShape {
  if (!isApiShape(named)) {
    const near = typeof named === 'string' ? nearest(named, API_SHAPE_NAMES) : undefined;
    const hint = near === undefined ? '' : `; did you mean "${near}"?`;
    throw new CalculatorError('bad-report', `readUsage requires shape to be one of ${API_SHAPE_NAMES.join(', ')}, got ${quote(named)}${hint}`);
  }
  if (found.certain.includes(named)) return named;
  if (found.certain.length === 1) return found.certain[0]!;
  const kin = [named, ...((row(named).also ?? []) as readonly ApiShape[])];
  const fitting = kin.find((shape) => found.possible.includes(shape));
  if (fitting !== undefined && found.certain.length === 0) return fitting;
  throw ambiguous('readUsage', found.usage, found.certain.length > 1 ? found.certain : found.possible, named);
}

/**
 * The error of a report whose keys several shapes share.
 *
 * @example
 * ambiguous('readUsage', { part: { a: 1 }, at: '', bodies: [] }, ['cohere', 'litellm']).code // => "bad-report"
 */
export function ambiguous(caller: string, usage: UsagePart, shapes: readonly ApiShape[], got = 'none'): CalculatorError {
  const keys = quote(usage.part).replace('an object with ', '');
  const list = shapes.length < 2 ? shapes.join('') : `${shapes.slice(0, -1).join(', ')} or ${shapes.at(-1)}`;
  return new CalculatorError('bad-report', `${caller} requires a shape for ${keys} (${list}), got ${got}`);
}
