/**
 * Round amounts from 0 to just above `most`, about `count` steps of 1, 2 or 5 times a power of ten; 0 alone where there is nothing above.
 *
 * @example
 * roundTicks(88, 4) // => [0,20,40,60,80,100]
 * roundTicks(0, 4) // => [0]
 */
export function roundTicks(most: number, count: number): readonly number[] {
  if (!(most > 0)) return [0];
  const power = 10 ** Math.floor(Math.log10(most / count));
  const rough = most / count / power;
  // between two steps the one nearer in the logarithm
  const step = power * (rough < Math.SQRT2 ? 1 : rough < Math.sqrt(10) ? 2 : rough < Math.sqrt(50) ? 5 : 10);
  return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}
