/**
 * The candidate that `word` was most likely meant to be, or `undefined` when none is near
 * (more than a third of its letters would have to change).
 *
 * @example
 * nearest('ouput', ['input', 'output']) // => "output"
 * nearest('price', ['input', 'output']) // => undefined
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.floor(Math.max(word.length, 3) / 3) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Edits, two swapped letters being one (optimal string alignment), cut off at `limit`: a long hostile word costs no more than a short one. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + change, swap);
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
