/** An object of another list, whatever is in it. */
export type Json = Readonly<Record<string, unknown>>;

/**
 * Whether a value is an object with keys, and no list.
 *
 * @example
 * [{}, [], null, 'x'].map(isObject) // => [true,false,false,false]
 */
export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
