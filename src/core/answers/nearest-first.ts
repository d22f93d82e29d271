/** A change that would turn an answer, and how far off it is. */
export interface Change<Said> {
  readonly said: Said;
  /** What the input is now, and where the answer turns. */
  readonly now: number;
  readonly at: number;
}

/** So many changes are said: more are a list nobody reads (assumption). */
const MOST_SAID = 3;

/**
 * The changes that would turn an answer, the nearest first by how much of itself the input must change; at most three.
 * What has no size now is as far as can be.
 *
 * @example
 * nearestFirst([{ said: 'double', now: 1, at: 2 }, { said: 'a tenth', now: 10, at: 9 }, { said: 'anything', now: 0, at: 1 }]) // => ["a tenth","double","anything"]
 */
export function nearestFirst<Said>(changes: readonly Change<Said>[]): readonly Said[] {
  return changes
    .map(({ said, now, at }) => ({ said, far: now === 0 ? Infinity : Math.abs(at / now - 1) }))
    .toSorted((one, other) => one.far - other.far || 0)
    .slice(0, MOST_SAID)
    .map(({ said }) => said);
}
