import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { catalogueData } from '../../src/catalogue/data.ts';
import { RENTALS } from '../../src/core/model/serving.ts';
import { defaultScenario } from '../../src/scenario/fields.ts';
import { isQuote } from '../../src/scenario/quotes.ts';
import { readTexts } from '../../src/scenario/read.ts';
import { run } from '../../src/scenario/run.ts';
import { sizedOption, sizingOf, type SizingFilter } from '../../src/scenario/sizing.ts';

const catalogue = openCatalogue(catalogueData);
const said = (texts: Readonly<Record<string, string>> = {}) => readTexts(texts, 'attribute', defaultScenario('2026-11-22')).scenario;
const LLAMA = 'llama-3.3-70b';

describe('Which devices of the catalogue serve a scenario', () => {
  test('every device, count and precision is answered for', () => {
    const { feasible, unfit } = sizingOf(LLAMA, said(), catalogue);
    expect(feasible.length + unfit.length).toBe(catalogue.hardware.ids.length * 4 * 4);
    expect(new Set(unfit.map(({ hardware }) => hardware.id))).toContain('trainium2');
  });

  test.each<[string, Record<string, string>]>([
    ['as it is', {}],
    ['many users', { users: '50000' }],
    ['a fleet that follows the load', { fleet: 'autoscaled' }],
    ['people, disks and a commitment', { 'on-call-cost': '9000', 'storage-cost': '100', 'egress-cost': '0', 'commitment-discount': '0.3' }],
    ['calls with tools', { calls: '4', 'tool-tokens': '500', 'failure-share': '0.1', attempts: '2' }],
  ])('what is found costs as an option what the search says: %s', (_, texts) => {
    const scenario = said(texts);
    const found = sizingOf(LLAMA, scenario, catalogue).feasible.slice(0, 3);
    for (const one of found) {
      const [quote] = run({ ...scenario, options: [sizedOption(LLAMA, one)] }, catalogue).quotes;
      expect(quote && isQuote(quote) && quote.usdPerMonth).toBeCloseTo(one.month.bill.usd, 6);
    }
  });

  test.each<[SizingFilter]>([[{ gpu: 'h100-sxm' }], [{ gpus: 8 }], [{ precision: 'bf16' }], [{ rental: 'spot' }], [{ rental: 'owned', gpu: 'mi300x' }]])('narrowed to %j', (filter) => {
    const { feasible } = sizingOf(LLAMA, said(), catalogue, filter);
    expect(feasible.length).toBeGreaterThan(0);
    for (const { hardware, gpus, precision, price } of feasible) expect({ gpu: hardware.id, gpus, precision, rental: price.kind }).toMatchObject(filter);
  });

  test('prices of every kind are looked at, and only those a day has', () => {
    const kinds = new Set(sizingOf(LLAMA, said(), catalogue).feasible.map(({ price }) => price.kind));
    expect(kinds.size).toBeGreaterThan(1);
    for (const kind of kinds) expect(RENTALS).toContain(kind);
    for (const { price } of sizingOf(LLAMA, said(), catalogue).feasible) expect(price.checked).toBeDefined();
  });

  test.each([
    ['weights nobody has', 'llama-9', {}, 'llama-9'],
    ['a device nobody has', LLAMA, { gpu: 'h1000' }, 'h1000'],
  ])('%s', (_, weights, filter, message) => expect(() => sizingOf(weights, said(), catalogue, filter)).toThrow(message));

  test('no queries need nothing', () => expect(() => sizingOf(LLAMA, said({ 'queries-per-month': '0' }), catalogue)).toThrow('sizingOf requires queries above 0 a month, got 0'));
});
