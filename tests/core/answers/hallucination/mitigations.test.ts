import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mitigations, type WrongAnswers } from '../../../../src/core/answers/hallucination/mitigations.ts';
import { usedPhi } from '../../../../src/core/query/joint-success.ts';
import { cascade } from '../../../../src/core/routing/cascade.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const amount = fc.double({ min: 0, max: 100, noNaN: true });
const member = fc.record({ usd: amount, seconds: fc.option(amount, { nil: undefined }) });

const known = <Step extends { readonly seconds?: number | undefined }>({ seconds, ...step }: Step) => ({ ...step, ...(seconds === undefined ? {} : { seconds }) });

test('asking again, the same or another, is the cascade of the two', () => {
  fc.assert(
    fc.property(share, share, member, member, fc.record({ catches: share, passes: share }), member, (wrongRate, rate, now, other, judge, step) => {
      const check = { ...judge, ...step };
      const given: WrongAnswers = { now, check, review: { usd: 0, fixes: 1 }, others: [{ id: 'b', ...other, rate }] };
      const all = mitigations(wrongRate, given);
      const first = { ...known(now), rate: 1 - wrongRate };
      for (const [kind, last] of [['retry', first], ['escalate', { ...known(other), rate }]] as const) {
        const found = all.find((one) => one.kind === kind)!;
        const whole = cascade({ checked: [{ ...first, check: known(check) }], last, together: usedPhi([first.rate, last.rate]).phi });
        expect(found.usd).toBeCloseTo(whole.usd!, 9);
        expect(found.rate).toBeCloseTo(whole.rate!, 12);
        expect(found.seconds === undefined).toBe(whole.seconds === undefined);
        if (found.seconds !== undefined) expect(found.seconds).toBeCloseTo(whole.seconds!, 9);
      }
    }),
    { numRuns: 500 },
  );
});

test('a negative time, a negative price and a rate above 1 are refused', () => {
  const given: WrongAnswers = { now: { usd: 0.01 }, check: { catches: 0.8, passes: 0.9, usd: 0.002 }, review: { usd: 0.5, fixes: 1 }, others: [] };
  for (const wrong of [{ check: { ...given.check, seconds: -1 } }, { check: { ...given.check, usd: -1 } }, { check: { ...given.check, catches: 2 } }, { now: { usd: -1 } }, { now: { usd: 1, seconds: -1 } }]) {
    expect(() => mitigations(0.1, { ...given, ...wrong })).toThrow(/requires/u);
  }
  expect(() => mitigations(1.5, given)).toThrow(/requires/u);
});
