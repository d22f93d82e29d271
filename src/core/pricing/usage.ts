import { CalculatorError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import type { Tokens } from '../units.ts';
import { DIMENSION_NAMES, DIMENSIONS, isDimension, type DimensionName } from './dimensions.ts';

/** Disjoint counts: a token stands in exactly one leaf, a missing leaf is 0. */
export type Leaves = Readonly<Partial<Record<DimensionName, number>>>;

/**
 * Checked leaves in one fixed shape (the six token leaves of every chat call, then the rest), which is
 * what lets a pricer run without looking anything up. Made by `usage()` only.
 */
export interface Usage {
  readonly input: Tokens;
  readonly cacheRead: Tokens;
  readonly cacheWrite: Tokens;
  readonly cacheWrite1h: Tokens;
  readonly output: Tokens;
  readonly reasoning: Tokens;
  /** Every other leaf that is not 0. */
  readonly others: Leaves | undefined;
  /** Prompt tokens of one call, cached included: they choose the context tier. */
  readonly prompt: Tokens;
}

/** The leaves that stand as fields of `Usage`. */
export const COMMON_LEAVES = ['input', 'cacheRead', 'cacheWrite', 'cacheWrite1h', 'output', 'reasoning'] as const;

const isCommon = (name: DimensionName): boolean => (COMMON_LEAVES as readonly string[]).includes(name);

/**
 * Checks leaves and gives them their fixed shape. Counts are whole and ≥ 0; an unknown leaf is an error
 * that names the nearest. A tier is per call, so an aggregate of several calls says how many prompt
 * tokens each had in `promptTokensPerCall`; without it the leaves are one call.
 *
 * @example
 * usage({ input: 800, cacheRead: 200, output: 500 }).prompt // => 1000
 * usage({ ouput: 500 }) // => Error: usage has unknown leaf "ouput"; did you mean "output"?
 * usage({ input: -1 }) // => Error: usage requires a whole number ≥ 0 for "input", got -1
 */
export function usage(leaves: Leaves, promptTokensPerCall?: Tokens): Usage {
  let prompt = 0;
  let others: Partial<Record<DimensionName, number>> | undefined;
  for (const [name, count] of Object.entries(leaves)) {
    if (count === undefined) continue;
    checkLeaf(name, count, 'counted');
    if (DIMENSIONS[name].prompt) prompt += count;
    if (count > 0 && !isCommon(name)) (others ??= {})[name] = count;
  }
  if (promptTokensPerCall !== undefined && !(Number.isSafeInteger(promptTokensPerCall) && promptTokensPerCall >= 0)) {
    throw new CalculatorError('bad-usage', `usage requires a whole number ≥ 0 for promptTokensPerCall, got ${String(promptTokensPerCall)}`);
  }
  const { input = 0, cacheRead = 0, cacheWrite = 0, cacheWrite1h = 0, output = 0, reasoning = 0 } = leaves;
  return { input, cacheRead, cacheWrite, cacheWrite1h, output, reasoning, others, prompt: promptTokensPerCall ?? prompt };
}

/**
 * The leaves of a usage that are not 0, in the order of a bill.
 *
 * @example
 * leavesOf(usage({ output: 5, input: 2, reasoning: 0 })) // => {"input":2,"output":5}
 */
export function leavesOf(checked: Usage): Leaves {
  const leaves: Partial<Record<DimensionName, number>> = {};
  if (checked.others === undefined) {
    // the common leaves stand in the order of a bill
    for (const name of COMMON_LEAVES) if (checked[name] > 0) leaves[name] = checked[name];
    return leaves;
  }
  for (const name of DIMENSION_NAMES) {
    const count = (isCommon(name) ? checked[name as (typeof COMMON_LEAVES)[number]] : checked.others[name]) ?? 0;
    if (count > 0) leaves[name] = count;
  }
  return leaves;
}

/**
 * Prompt tokens of leaves, cached and other modalities included.
 *
 * @example
 * promptTokens({ input: 10, cacheRead: 5, inputImage: 2, output: 7 }) // => 17
 */
export function promptTokens(leaves: Leaves): Tokens {
  let prompt = 0;
  for (const name in leaves) if (isDimension(name) && DIMENSIONS[name].prompt) prompt += leaves[name] ?? 0;
  return prompt;
}

/**
 * Throws `bad-usage` unless `name` is a way to charge and `count` can be counted (≥ 0 and whole; seconds may have
 * milliseconds) or be a mean (any number ≥ 0).
 *
 * @example
 * checkLeaf('input', 1.5, 'mean') // => undefined
 * checkLeaf('audioSeconds', 9.2, 'counted') // => undefined
 */
export function checkLeaf(name: string, count: number, as: 'counted' | 'mean'): asserts name is DimensionName {
  if (!isDimension(name)) {
    const near = nearest(name, DIMENSION_NAMES);
    throw new CalculatorError('bad-usage', `usage has unknown leaf "${name}"${near ? `; did you mean "${near}"?` : ''}`, { leaf: name });
  }
  const { grain } = DIMENSIONS[name];
  const fits = as === 'mean' ? Number.isFinite(count) : Number.isSafeInteger(count) || (grain < 1 && typeof count === 'number' && Number.isSafeInteger(grains(count)));
  if (!(fits && count >= 0)) {
    const kind = as === 'mean' ? 'a number' : grain === 1 ? 'a whole number' : 'a number of at most 3 decimals';
    throw new CalculatorError('bad-usage', `usage requires ${kind} ≥ 0 for "${name}", got ${String(count)}`, { leaf: name });
  }
}

/** Milliseconds of a count of seconds, or NaN when it has more than 3 decimals or is no number. */
function grains(seconds: number): number {
  if (typeof seconds !== 'number') return Number.NaN;
  const whole = Math.round(seconds * 1_000);
  return whole / 1_000 === seconds ? whole : Number.NaN;
}
