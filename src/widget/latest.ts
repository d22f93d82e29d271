/** Gives the last value made for a key while what it was made of is the same. */
export type Latest<Value> = (key: string, of: readonly unknown[], make: () => Value) => Value;

/**
 * Keeps one value a key: what has not changed is not worked out, nor drawn, again.
 *
 * @example
 * const kept = latest()
 * kept('a', [1], () => 'made') // => "made"
 * kept('a', [1], () => 'made again') // => "made"
 * kept('a', [2], () => 'made again') // => "made again"
 */
export function latest<Value>(): Latest<Value> {
  const known = new Map<string, { readonly of: readonly unknown[]; readonly value: Value }>();
  return (key, of, make) => {
    const last = known.get(key);
    if (last && last.of.length === of.length && last.of.every((part, index) => Object.is(part, of[index]))) return last.value;
    const value = make();
    known.set(key, { of, value });
    return value;
  };
}
