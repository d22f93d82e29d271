/**
 * What makes something at most once, when it is first asked for.
 *
 * @example
 * let count = 0
 * const counted = once(() => ++count)
 * [counted(), counted()] // => [1,1]
 */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}
