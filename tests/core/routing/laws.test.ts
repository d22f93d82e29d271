import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cascade } from '../../../src/core/routing/cascade.ts';
import { fallback } from '../../../src/core/routing/fallback.ts';
import type { Member } from '../../../src/core/routing/member.ts';
import { oracle } from '../../../src/core/routing/oracle.ts';
import { foreseeingRouter, router } from '../../../src/core/routing/router.ts';
import { voteOfMany } from '../../../src/core/routing/vote.ts';

/** Members at the edge of what is possible, their times and rates known or not. */
const share = fc.oneof(fc.constantFrom(0, 1, 0.5, 1e-12, 1 - 1e-12, 1e-300), fc.double({ min: 0, max: 1, noNaN: true }));
const amount = fc.oneof(fc.constantFrom(0, 1e-300, 1e12), fc.double({ min: 0, max: 1e6, noNaN: true }));
const member: fc.Arbitrary<Member> = fc.record({ usd: amount, seconds: amount, rate: share }, { requiredKeys: ['usd'] });
const check = fc.record({ usd: amount, seconds: amount, catches: share, passes: share });

const ways: readonly (readonly [string, fc.Arbitrary<unknown>])[] = [
  ['A cascade', fc.tuple(member, check, member).map(([first, by, last]) => cascade({ checked: [{ ...first, check: by }], last }))],
  ['A chain', fc.tuple(member, check, member, check, member).map(([first, one, second, two, last]) => cascade({ checked: [{ ...first, check: one }, { ...second, check: two }], last }))],
  ['A router', fc.tuple(member, member, share, share).map(([first, second, part, routedRate]) => router({ classifier: { usd: 0 }, routes: [{ ...first, share: part, routedRate }, { ...second, share: 1 - part }] }))],
  ['A router that foresees', fc.tuple(member, member, check).map(([first, second, classifier]) => foreseeingRouter({ first, second, classifier }))],
  ['An oracle', fc.array(member, { minLength: 1, maxLength: 3 }).map((members) => oracle(members))],
  ['A vote', fc.array(member, { minLength: 1, maxLength: 3 }).map((members) => voteOfMany(members))],
  ['A fallback', fc.array(fc.tuple(member, share, amount), { minLength: 1, maxLength: 3 }).map((members) => fallback(members.map(([one, availability, timeoutSeconds]) => ({ ...one, availability, timeoutSeconds }))))],
];

test.each(ways)('%s is finite, its shares are shares, its cost is in its range', (_, results) => {
  fc.assert(
    fc.property(results, (result) => {
      for (const [path, value] of numbersIn(result, '')) {
        const most = /rate|share|reached/iu.test(path) ? 1 : Number.MAX_VALUE;
        expect(value >= 0 && value <= most, `${path} ${value}`).toBe(true);
      }
      const { usd, usdRange } = result as ReturnType<typeof oracle>;
      expect(usdRange[0]).toBeLessThanOrEqual(usdRange[1]);
      if (usd !== undefined) expect([usd, usd]).toEqual(usdRange);
    }),
    { numRuns: 200 },
  );
}, 20_000);

function numbersIn(value: unknown, path: string): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'together' || key === 'phi' ? [] : numbersIn(inner, `${path}.${key}`)));
}
