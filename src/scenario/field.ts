import { numberKind, optionalNumberKind, type Kind } from './kinds.ts';

/** More tokens than any prompt has. */
export const MOST_TOKENS = 10_000_000;

/** A value nobody typed, and where it comes from: a source, or why it is assumed. */
export type Default<Value> = { readonly value: Value; readonly unit: string } & ({ readonly source: string; readonly page?: string } | { readonly assumption: string });

/** One field of a scenario, for every surface at once. */
export interface Field<Value = unknown> {
  /** Where it stands in the scenario: `workload.inputTokens`. */
  readonly path: string;
  /** Its name in `words`. */
  readonly words: string;
  readonly attribute: string;
  readonly flag: string;
  /** Its key in a share link. */
  readonly url: string;
  readonly kind: Kind<Value>;
  readonly default: Default<Value>;
}

/**
 * A row of the table; its flag is its attribute, its words key the last part of its path.
 *
 * @example
 * field('load.users', 'users', 'u', optionalNumberKind(0, 10), { value: null, unit: 'users', assumption: 'none' }).flag // => "--users"
 */
export function field<Value>(path: string, attribute: string, url: string, kind: Kind<Value>, fallback: Default<Value>): Field<Value> {
  return { path, words: path.split('.').at(-1)!, attribute, flag: `--${attribute}`, url, kind, default: fallback };
}

/**
 * A count of tokens.
 *
 * @example
 * tokens('a.b', 'b', 'b', { value: 1, unit: 'tokens', assumption: 'x' }).words // => "b"
 */
export function tokens(path: string, attribute: string, url: string, fallback: Default<number>): Field<number> {
  return field(path, attribute, url, numberKind(0, MOST_TOKENS), fallback);
}

/**
 * A share, 0–1.
 *
 * @example
 * share('a.b', 'b', 'b', { value: 0, unit: 'share', assumption: 'x' }).kind.accepts(2) // => false
 */
export function share(path: string, attribute: string, url: string, fallback: Default<number>): Field<number> {
  return field(path, attribute, url, numberKind(0, 1), fallback);
}

/**
 * A number that may be unknown.
 *
 * @example
 * optional('a.b', 'b', 'b', [0, 10], { value: null, unit: 'users', assumption: 'x' }).kind.read('') // => null
 */
export function optional(path: string, attribute: string, url: string, [least, most]: readonly [number, number], fallback: Default<number | null>): Field<number | null> {
  return field(path, attribute, url, optionalNumberKind(least, most), fallback);
}
