import type { BreakEven, VolumeRange } from './break-even.ts';

/** The same at the predicted speed of own servers, and where it lies at either end of its band. */
export interface AtSpeeds<Found> {
  readonly predicted: Found;
  readonly slow: Found;
  readonly fast: Found;
}

/** From which monthly volume on own servers cost less: at all, and for good as far as it was looked at; absent: never. */
export interface OwnFrom {
  readonly first?: number;
  readonly lasting?: number;
}

/**
 * The first volume above which own servers cost less, and the one above which they do up to the last that was looked at.
 *
 * @example
 * const range = (cheaper, aboveQueries, upToQueries) => ({ cheaper, aboveQueries, upToQueries, begins: 'equal' })
 * ownFrom({ status: 'ranges', ranges: [range('api', 0, 80), range('own', 80, 100), range('api', 100, 160), range('own', 160, 300)] }) // => {"first":80,"lasting":160}
 * ownFrom({ status: 'never', ranges: [range('api', 0, 300)] }) // => {}
 */
export function ownFrom({ ranges }: BreakEven): OwnFrom {
  const first = ranges.find(({ cheaper }) => cheaper === 'own');
  const last = ranges.at(-1);
  return { ...(first ? { first: first.aboveQueries } : {}), ...(last?.cheaper === 'own' ? { lasting: last.aboveQueries } : {}) };
}

/**
 * The stretch of volumes that a volume lies in; `undefined` beyond the last that was looked at.
 *
 * @example
 * const ranges = [{ cheaper: 'api', aboveQueries: 0, upToQueries: 80, begins: 'first' }, { cheaper: 'own', aboveQueries: 80, upToQueries: 100, begins: 'equal' }]
 * rangeAt({ status: 'ranges', ranges }, 90).cheaper // => "own"
 * rangeAt({ status: 'ranges', ranges }, 101) // => undefined
 */
export function rangeAt({ ranges }: BreakEven, queries: number): VolumeRange | undefined {
  return ranges.find(({ upToQueries }) => queries <= upToQueries);
}
