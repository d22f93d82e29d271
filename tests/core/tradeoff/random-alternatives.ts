import * as fc from 'fast-check';
import type { Alternative, Stakes } from '../../../src/core/tradeoff/alternative.ts';

/** An alternative of which everything is known. */
export interface Known extends Alternative {
  readonly seconds: number;
  readonly rate: number;
}

/** Amounts, many of them 0, equal, or equal but for rounding. */
export const amount = (max: number): fc.Arbitrary<number> =>
  fc
    .tuple(fc.oneof(fc.constantFrom(0, 0.1 * max, 0.3 * max, 0.7 * max), fc.double({ min: max * 1e-9, max, noNaN: true })), fc.constantFrom(1, 1, 1 + 1e-13, 1 - 1e-13))
    .map(([value, nearly]) => Math.min(max, value * nearly));

/** Alternatives that are fully known, from one to fifty. */
export const alternatives: fc.Arbitrary<readonly Known[]> = fc.oneof({ weight: 4, arbitrary: listOf(1, 8) }, { weight: 1, arbitrary: listOf(50, 50) });

/** Alternatives, some of which lack a rate, a wait, or both. */
export const partlyKnown: fc.Arbitrary<readonly Alternative[]> = fc
  .tuple(alternatives, fc.array(fc.constantFrom('', 'rate', 'seconds', 'both'), { minLength: 50, maxLength: 50 }))
  .map(([all, lacks]) => all.map(({ seconds, rate, ...rest }, index) => ({ ...rest, ...(/seconds|both/.test(lacks[index]!) ? {} : { seconds }), ...(/rate|both/.test(lacks[index]!) ? {} : { rate }) })));

export const stakes: fc.Arbitrary<Stakes> = fc.record({ errorUsd: amount(1000), secondUsd: amount(1) });

function listOf(minLength: number, maxLength: number): fc.Arbitrary<readonly Known[]> {
  return fc.array(fc.record({ usd: amount(10), seconds: amount(300), rate: amount(1) }), { minLength, maxLength }).map((all) => all.map((one, index) => ({ id: `option-${index}`, ...one })));
}
