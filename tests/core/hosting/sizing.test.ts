import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REFUSALS } from '../../../src/core/hosting/replica.ts';
import { sizing, SIZING_COUNTS, SIZING_FAILURES, type SizingFailure, type SizingInputs } from '../../../src/core/hosting/sizing.ts';
import { cheapestPrice, type Hardware } from '../../../src/core/model/hardware.ts';
import { PRECISIONS, RENTALS } from '../../../src/core/model/serving.ts';
import { deviceOf, idsOf, tokens, weightsOf } from './catalogued.ts';

const AT = Date.parse('2026-11-22');
const priced = (hardware: Hardware) => ({ hardware, prices: RENTALS.flatMap((kind) => cheapestPrice(hardware, [kind], AT) ?? []) });
const all = idsOf('hardware').map((id) => priced(deviceOf(id)));
const plan = { callsPerQuery: 1, utilisation: 0.7, spare: 1, fleet: 'fixed', peakFactor: 3, startUpSeconds: 600 } as const;
const search = (weights: string, more: Partial<SizingInputs> = {}) => sizing({ weights: weightsOf(weights), devices: all, length: tokens(1155, 211), limits: { tokensPerSecondPerUser: 20 }, plan, queries: 1e7, hours: 730.5, ...more });
const LLAMA = 'llama-3.3-70b';

describe('A search over devices, counts and precisions', () => {
  const found = search(LLAMA);

  test('says of each one that it serves, or why it does not', () => {
    expect(found.feasible.length + found.unfit.length).toBe(all.length * SIZING_COUNTS.length * PRECISIONS.length);
    for (const { reason } of found.unfit) expect({ ...SIZING_FAILURES, ...REFUSALS }).toHaveProperty(reason);
  });

  test('has the cheapest month first', () => {
    const bills = found.feasible.map(({ month }) => month.bill.usd);
    expect(bills).toEqual(bills.toSorted((a, b) => a - b));
    expect(bills.length).toBeGreaterThan(10);
  });

  test.each<[SizingFailure, string, number, string, Partial<SizingInputs>]>([
    ['too-large', 'h100-sxm', 1, 'bf16', {}],
    ['no-bandwidth', 'h100-nvl', 4, 'fp8', {}],
    ['no-arithmetic', 'a100-sxm-80', 4, 'fp8', {}],
    ['no-arithmetic', 'h100-sxm', 4, 'fp4', {}],
    ['too-slow', 'h100-sxm', 1, 'int4', { limits: { tokensPerSecondPerUser: 500 } }],
    ['no-price', 'h100-sxm', 4, 'fp8', { devices: [{ hardware: deviceOf('h100-sxm'), prices: [] }] }],
    ['context', 'h100-sxm', 4, 'fp8', { length: tokens(131_000, 200) }],
    ['groups', 'h100-sxm', 1, 'fp8', { served: { attentionGroups: 2 } }],
    ['overloaded', 'h100-sxm', 4, 'fp8', { queries: 1e300 }],
  ])('%s: %s × %i in %s', (reason, device, gpus, precision, more) => {
    const devices = all.filter(({ hardware }) => hardware.id === device);
    const { unfit } = search(LLAMA, { devices, ...more });
    expect(unfit.find((one) => one.gpus === gpus && one.precision === precision)?.reason ?? (devices.length === 0 ? 'no such device' : 'serves')).toBe(reason);
  });

  test('no link refuses more than one device, not one alone', () => {
    const { linkGbPerSecond: _, ...alone } = deviceOf('h100-sxm');
    const { feasible, unfit } = search('llama-3.1-8b', { devices: [priced(alone)], precisions: ['fp8'] });
    expect(feasible.map(({ gpus }) => gpus)).toEqual([1]);
    expect(unfit.map(({ gpus, reason }) => `${gpus} ${reason}`)).toEqual(['2 no-link', '4 no-link', '8 no-link']);
  });

  test('weights whose shape is not derived are refused with what they say of it', () => {
    const { feasible, unfit } = search('kimi-k3', { precisions: ['bf16'] });
    expect(feasible).toEqual([]);
    expect(new Set(unfit.map(({ reason }) => reason))).toEqual(new Set(['parameters-underivable']));
    for (const { detail } of unfit) expect(detail).toBe('Kimi delta attention beside MLA: not derived here');
  });

  test('weights published in mxfp4 run so on any device, and in no other 4 bits', () => {
    const { feasible, unfit } = search('gpt-oss-20b', { devices: all.filter(({ hardware }) => hardware.id === 'h100-sxm'), counts: [1] });
    expect(feasible.map(({ precision }) => precision)).toContain('fp4');
    expect(unfit.map(({ precision, reason }) => `${precision} ${reason}`)).toEqual(['int4 already-small']);
  });

  test('what no measured run had is marked', () => {
    for (const { hardware, precision, extrapolated } of found.feasible) {
      expect(extrapolated.includes('hardware')).toBe(!['h100-sxm', 'h200-sxm', 'b200-sxm', 'b300-sxm'].includes(hardware.id));
      expect(extrapolated.includes('precision')).toBe(precision === 'int4');
    }
  });

  test('each takes the kind of price that makes its month cheapest', () => {
    const price = (kind: 'on-demand' | 'serverless', usdPerGpuHour: number) => ({ seller: 's', kind, usdPerGpuHour, includesHost: true, source: 'x' });
    const devices = [{ hardware: deviceOf('h100-sxm'), prices: [price('on-demand', 2), price('serverless', 8)] }];
    const kindAt = (queries: number) => search(LLAMA, { devices, counts: [4], precisions: ['fp8'], queries }).feasible[0]!.price.kind;
    // serverless pays for work only, and four times as much for it
    expect([1_000, 1e9].map(kindAt)).toEqual(['serverless', 'on-demand']);
  });

  test('a month by hand: 4 × H100 in fp8 at 2 USD, planned at 70%, peak 3, one spare', () => {
    const devices = [{ hardware: deviceOf('h100-sxm'), prices: [{ seller: 's', kind: 'on-demand' as const, usdPerGpuHour: 2, includesHost: true, source: 'x' }] }];
    const [one] = search(LLAMA, { devices, counts: [4], precisions: ['fp8'], queries: 1e8 }).feasible;
    const peak = (3 * 1e8) / (730.5 * 3600);
    const needed = Math.ceil(peak / (0.7 * one!.point.queriesPerSecond));
    expect(one!.month.fleet).toMatchObject({ needed, spare: 1 });
    expect(one!.month.bill.usd).toBeCloseTo((needed + 1) * 8 * 730.5, 6);
  });
});

describe('Laws', () => {
  const load = fc.double({ min: 0, max: 1e10, noNaN: true });

  test('over the search more load never costs less', () => {
    fc.assert(
      fc.property(fc.constantFrom(LLAMA, 'llama-3.1-8b', 'gpt-oss-120b'), load, load, fc.constantFrom('fixed' as const, 'autoscaled' as const), (weights, one, other, fleet) => {
        const [least, most] = [Math.min(one, other), Math.max(one, other)].map((queries) => search(weights, { queries, counts: [1, 8], plan: { ...plan, fleet } }).feasible[0]!.month.bill.usd);
        expect(most!).toBeGreaterThanOrEqual(least! * (1 - 1e-12));
      }),
      { numRuns: 40 },
    );
  });

  test('a tighter limit, fewer prices or fewer counts never make it cheaper', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 60, noNaN: true }), fc.double({ min: 1, max: 3, noNaN: true }), load, (speed, factor, queries) => {
        const cheapest = (more: Partial<SizingInputs>): number => search(LLAMA, { queries, limits: { tokensPerSecondPerUser: speed }, ...more }).feasible[0]?.month.bill.usd ?? Infinity;
        const whole = cheapest({}) * (1 - 1e-12);
        expect(cheapest({ limits: { tokensPerSecondPerUser: speed * factor } })).toBeGreaterThanOrEqual(whole);
        expect(cheapest({ counts: [4] })).toBeGreaterThanOrEqual(whole);
        expect(cheapest({ devices: all.map(({ hardware, prices }) => ({ hardware, prices: prices.filter(({ kind }) => kind === 'on-demand') })) })).toBeGreaterThanOrEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  test('the order of devices is irrelevant to the cheapest bill', () => {
    expect(search(LLAMA, { devices: all.toReversed() }).feasible[0]!.month.bill.usd).toBe(search(LLAMA).feasible[0]!.month.bill.usd);
  });
});
