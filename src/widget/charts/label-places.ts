/**
 * Places of labels down a column: each as near as it can be to where it belongs, none nearer to the next than `gap`,
 * all between `top` and `bottom` while they fit.
 *
 * @example
 * labelPlaces([100, 102, 20], 14, 0, 200) // => [94,108,20]
 */
export function labelPlaces(wanted: readonly number[], gap: number, top: number, bottom: number): readonly number[] {
  const step = Math.min(gap, wanted.length > 1 ? (bottom - top) / (wanted.length - 1) : gap);
  const order = wanted.map((_, index) => index).toSorted((a, b) => wanted[a]! - wanted[b]!);
  // labels that would touch make a block around the mean of where they belong
  const blocks: { from: number; readonly labels: number[] }[] = [];
  for (const label of order) {
    blocks.push({ from: within(wanted[label]!, 1), labels: [label] });
    while (blocks.length > 1 && blocks.at(-1)!.from < end(blocks.at(-2)!)) {
      const { labels } = blocks.pop()!;
      const merged = blocks.at(-1)!;
      merged.labels.push(...labels);
      const mean = merged.labels.reduce((sum, one, place) => sum + wanted[one]! - place * step, 0) / merged.labels.length;
      merged.from = within(mean, merged.labels.length);
    }
  }
  const places: number[] = [];
  for (const { from, labels } of blocks) for (const [place, label] of labels.entries()) places[label] = Math.round((from + place * step) * 100) / 100;
  return places;

  function within(from: number, count: number): number {
    return Math.max(top, Math.min(from, bottom - (count - 1) * step));
  }

  function end({ from, labels }: { readonly from: number; readonly labels: readonly number[] }): number {
    return from + labels.length * step;
  }
}
