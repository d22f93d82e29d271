/** One step of a path: the names a key may have, and, in an array, which entries are meant. */
export interface Step {
  readonly names: readonly string[];
  readonly where?: { readonly key: string; readonly value: string };
}

/** One number of a sum. */
export interface Term {
  readonly steps: readonly Step[];
  readonly optional: boolean;
}

/** A way to come by a number: the first sum that is there, or (`nonZero`) the first that is not 0. */
export interface Expression {
  readonly sums: readonly (readonly Term[])[];
  readonly nonZero: boolean;
}

/** One alternative of `a || b ?? c`: the operator joins the one before it to the next. */
const JOINTS = / (?:\|\||\?\?) /;
const STEP = /^(\w+)(?:\[(\w+)=([\w.]+)\])?$/;
const parsed = new Map<string, Expression>();

/**
 * Parses a cell of the table (the grammar is told at `Names`). Cells are few and never come from a
 * report, so each is parsed once and kept.
 *
 * @example
 * parseExpression('a.b + c?').sums[0].map((term) => term.optional) // => [false,true]
 */
export function parseExpression(text: string): Expression {
  let expression = parsed.get(text);
  if (expression === undefined) {
    const sums = text.split(JOINTS).map((sum) => sum.split(' + ').map(parseTerm));
    expression = { sums, nonZero: text.includes(' || ') };
    parsed.set(text, expression);
  }
  return expression;
}

/**
 * A snake_case name in camelCase.
 *
 * @example
 * camelCase('prompt_token_count') // => "promptTokenCount"
 */
export function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function parseTerm(text: string): Term {
  const optional = text.endsWith('?');
  return { steps: (optional ? text.slice(0, -1) : text).split('.').map(parseStep), optional };
}

function parseStep(text: string): Step {
  const [, name, key, value] = STEP.exec(text)!;
  const names = [...new Set([name!, camelCase(name!)])];
  return key === undefined ? { names } : { names, where: { key, value: value! } };
}
