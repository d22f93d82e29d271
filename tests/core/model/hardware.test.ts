import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cheapestPrice, priceStanding, type Hardware, type HardwarePrice } from '../../../src/core/model/hardware.ts';
import { RENTALS } from '../../../src/core/model/serving.ts';

const AT = Date.parse('2026-11-22');
const price = (more: Partial<HardwarePrice>): HardwarePrice => ({ seller: 's', kind: 'on-demand', usdPerGpuHour: 1, includesHost: true, checked: '2026-08-21', source: 'a list', ...more });
const undated = ({ checked: _checked, ...one }: HardwarePrice): HardwarePrice => one;
const device = (...all: readonly HardwarePrice[]): Hardware => ({ id: 'd', name: 'D', vendor: 'V', memoryGb: 80, denseTflops: {}, source: 'a list', price: all });

describe('A price of a device', () => {
  test.each<[string, HardwarePrice, string]>([
    ['that was read can be charged', price({}), 'usable'],
    ['without a day is only shown', undated(price({})), 'undated'],
    ['that says so is only shown', price({ onlyShown: true }), 'only-shown'],
    ['that ended is history', price({ until: '2025-06-05' }), 'historic'],
    ['ends with its last instant', price({ until: '2026-11-22' }), 'historic'],
    ['holds until then', price({ until: '2026-11-23' }), 'usable'],
    ['that is announced is not yet one', price({ from: '2026-11-23' }), 'not-yet'],
    ['begins with its first instant', price({ from: '2026-11-22' }), 'usable'],
    ['without a day is undated whatever else it is', undated(price({ onlyShown: true, until: '2025-01-01' })), 'undated'],
  ])('%s', (_, one, standing) => {
    expect(priceStanding(one, AT)).toBe(standing);
  });
});

describe('The cheapest price', () => {
  test.each<[string, readonly HardwarePrice[], string | undefined]>([
    ['is the least', [price({ seller: 'a', usdPerGpuHour: 2 }), price({ seller: 'b', usdPerGpuHour: 1 })], 'b'],
    ['is never an undated one', [price({ seller: 'a', usdPerGpuHour: 2 }), undated(price({ seller: 'b', usdPerGpuHour: 1 }))], 'a'],
    ['is never one that is only shown', [price({ seller: 'a', usdPerGpuHour: 2 }), price({ seller: 'b', usdPerGpuHour: 1, onlyShown: true })], 'a'],
    ['is never history', [price({ seller: 'a', usdPerGpuHour: 2 }), price({ seller: 'b', usdPerGpuHour: 1, until: '2025-06-05' })], 'a'],
    ['is never of another kind', [price({ seller: 'a', usdPerGpuHour: 2 }), price({ seller: 'b', usdPerGpuHour: 1, kind: 'spot' })], 'a'],
    ['leaves the host out only where no other is', [price({ seller: 'a', usdPerGpuHour: 2 }), price({ seller: 'b', usdPerGpuHour: 1, includesHost: false })], 'a'],
    ['leaves the host out where there is nothing else', [price({ seller: 'b', includesHost: false })], 'b'],
    ['is none where all are undated', [undated(price({}))], undefined],
    ['is none where there are none', [], undefined],
  ])('%s', (_, all, seller) => {
    expect(cheapestPrice(device(...all), ['on-demand'], AT)?.seller).toBe(seller);
  });

  test('a device without prices has none', () => {
    const { price: _none, ...bare } = device();
    expect(cheapestPrice(bare, RENTALS, AT)).toBeUndefined();
  });

  test('is usable, of a kind asked for, and no other such is cheaper with as much in it', () => {
    const anyPrice = fc.record({
      usdPerGpuHour: fc.integer({ min: 1, max: 20 }),
      kind: fc.constantFrom(...RENTALS),
      includesHost: fc.boolean(),
      onlyShown: fc.boolean(),
      until: fc.constantFrom('2025-01-01', '2027-01-01'),
      dated: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyPrice, { maxLength: 12 }), fc.subarray([...RENTALS]), (rows, kinds) => {
        const all = rows.map(({ dated, ...one }) => (dated ? price(one) : undated(price(one))));
        const fit = all.filter((one) => kinds.includes(one.kind) && priceStanding(one, AT) === 'usable');
        const found = cheapestPrice(device(...all), kinds, AT);
        if (!found) return fit.length === 0;
        return fit.includes(found) && fit.every((one) => one.usdPerGpuHour >= found.usdPerGpuHour || (found.includesHost && !one.includesHost));
      }),
    );
  });
});
