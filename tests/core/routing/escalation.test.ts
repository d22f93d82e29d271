import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviewCost } from '../../../src/core/operations/review.ts';
import { supportBlend } from '../../../src/core/operations/support.ts';
import { cascade } from '../../../src/core/routing/cascade.ts';
import { escalation, personAnswers, personChecks } from '../../../src/core/routing/escalation.ts';
import { router } from '../../../src/core/routing/router.ts';

const person = { minutes: 6, usdPerHour: 30, utilisation: 0.75, waitSeconds: 600 };
const model = { usd: 0.01, seconds: 3, rate: 0.8 };
const check = { usd: 0.002, seconds: 1, catches: 0.7, passes: 0.9 };

describe('People who answer', () => {
  test('cost their time with the idle share of it, and take it', () => {
    expect(personAnswers(person, 0.95)).toEqual({ usd: 4, seconds: 960, rate: 0.95 });
    expect(personAnswers({ minutes: 6, usdPerHour: 30, utilisation: 1 })).toEqual({ usd: 3 });
    expect(() => personAnswers({ ...person, utilisation: 0 })).toThrow('personAnswers requires a utilisation above 0 and up to 1, got 0');
  });
  test('escalated queries, worked by hand', () => {
    const all = escalation({ model, check, person, personRate: 0.95, together: 0 });
    // 0.8·0.1 + 0.2·0.7 = 0.22 go to people
    expect(all.personShare).toEqual([expect.closeTo(0.22, 12), expect.closeTo(0.22, 12)]);
    expect(all.personMinutes[0]).toBeCloseTo(1.32, 12);
    expect(all.usd).toBeCloseTo(0.012 + 0.22 * 4, 12);
    expect(all.seconds).toBeCloseTo(4 + 0.22 * 960, 12);
    expect(all.worstSeconds).toBe(964);
    expect(all.rate).toBeCloseTo(0.72 + 0.22 * 0.95, 12);
  });
  test('is what reviewing that share costs in a month, on top of the model and its check', () => {
    const all = escalation({ model, check, person, personRate: 0.95 });
    const staffed = { queries: 100_000, reviewedShare: all.personShare[0], minutesPerReview: 6, usdPerHour: 30, hoursPerMonth: 160, utilisation: 0.75, staffing: 'hours' } as const;
    expect((all.usd! - 0.012) * 100_000).toBeCloseTo(reviewCost(staffed).monthly[0]!.usd, 6);
  });
  test('people of unknown quality leave the rate unknown, a model of unknown quality their share a range', () => {
    const unrated = escalation({ model, check, person });
    expect([unrated.rate, unrated.usd]).toEqual([undefined, expect.closeTo(0.892, 12)]);
    const unknown = escalation({ model: { usd: 0.01 }, check, person, personRate: 0.95 });
    expect(unknown.personShare).toEqual([expect.closeTo(0.1, 12), 0.7]);
    expect(unknown.personMinutes).toEqual([expect.closeTo(0.6, 12), expect.closeTo(4.2, 12)]);
    expect(unknown.usdRange).toEqual([expect.closeTo(0.412, 12), expect.closeTo(2.812, 12)]);
  });
  test('nobody escalated, everybody escalated', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (rate, personRate) => {
        const at = (catches: number, passes: number) => escalation({ model: { ...model, rate }, check: { ...check, catches, passes }, person, personRate, together: 0 });
        expect([at(0, 1).personShare, at(1, 0).personShare]).toEqual([[0, 0], [1, 1]]);
        expect([at(0, 1).rate, at(1, 0).rate]).toEqual([expect.closeTo(rate, 12), expect.closeTo(personRate, 12)]);
      }),
    );
  });
});

describe('People who read', () => {
  test('every answer, and write what they reject: a cascade whose check is a person', () => {
    const reader = personChecks({ minutes: 1, usdPerHour: 30, utilisation: 1, waitSeconds: 0 }, { catches: 0.9, passes: 1 });
    const reviewed = cascade({ checked: [{ ...model, check: reader }], last: personAnswers(person, 0.95), together: 0 });
    expect(reviewed.usd).toBeCloseTo(0.01 + 0.5 + 0.18 * 4, 12);
    expect(reviewed.rate).toBeCloseTo(0.8 + 0.2 * 0.9 * 0.95, 12);
    expect(reviewed.seconds).toBeCloseTo(3 + 60 + 0.18 * 960, 12);
  });
  test('a share of the answers only: a router between read and unread', () => {
    const reader = personChecks({ minutes: 1, usdPerHour: 30, utilisation: 1 }, { catches: 0.9, passes: 1 });
    const reviewed = cascade({ checked: [{ ...model, check: reader }], last: personAnswers(person, 0.95), together: 0 });
    const sampled = router({ classifier: { usd: 0 }, routes: [{ usd: reviewed.usd!, rate: reviewed.rate!, share: 0.25 }, { ...model, share: 0.75 }] });
    expect(sampled.rate).toBeCloseTo(0.8 + 0.25 * 0.171, 12);
  });
  test('handing over what the model does not resolve is the blend of a support desk', () => {
    // 60% resolved at $0.99, every other contact $13.50 by a person: Intercom Fin; Gartner 2024
    const blend = supportBlend({ resolvedShare: 0.6, resolvedUsd: 0.99, escalatedUsd: 0, humanUsd: 13.5 });
    const routed = router({ classifier: { usd: 0 }, routes: [{ usd: 0.99, share: 0.6 }, { usd: 13.5, share: 0.4 }] });
    expect(routed.usd).toBeCloseTo(blend.perContactUsd, 12);
  });
});
