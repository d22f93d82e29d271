import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { catalogueData } from '../../src/catalogue/data.ts';
import { FIRST_INSTANT, LAST_INSTANT, ratesTable } from '../../src/logs/rates-table.ts';
import { editionOf } from '../../src/logs/sql/rates-statements.ts';

const catalogue = openCatalogue(catalogueData);
const table = ratesTable(catalogue);
const rowsOf = (offer: string) => table.rates.filter((row) => row.offer === offer);

describe('The rates table', () => {
  test('has a dollar in 10^12 units or a power of ten beyond', () => {
    expect(table.unitsPerUsd.toString()).toMatch(/^10{12,}$/u);
  });

  test('has every offer at its list price', () => {
    expect(new Set(table.rates.filter(({ serviceTier, region }) => serviceTier === 'standard' && region === '').map(({ offer }) => offer))).toEqual(new Set(catalogue.ids));
  });

  test('has the price of o3 before and after 10 June 2025', () => {
    const listed = rowsOf('openai/o3').filter(({ serviceTier }) => serviceTier === 'standard');
    expect(listed.map(({ from, until, units }) => [from, until, units.input, units.output])).toEqual([
      [FIRST_INSTANT, Date.UTC(2025, 5, 10), 10_000_000n, 40_000_000n],
      [Date.UTC(2025, 5, 10), LAST_INSTANT, 2_000_000n, 8_000_000n],
    ]);
  });

  test('has the peak hours of DeepSeek in minutes of the UTC week', () => {
    const peak = rowsOf('deepseek/deepseek-v4-pro').filter(({ from, units }) => from === Date.parse('2026-08-23T00:00:00+08:00') && units.output === 3_960_000n);
    const hours = peak.map(({ minuteFrom, minuteUntil }) => [minuteFrom / 60, minuteUntil / 60]);
    expect(hours).toEqual([0, 1, 2, 3, 4].flatMap((day) => [[24 * day + 1, 24 * day + 4], [24 * day + 6, 24 * day + 10]]));
  });

  test('of one offer and setting, its rows cover each instant, minute and prompt once', () => {
    for (const offer of catalogue.ids) {
      const settings = new Set(rowsOf(offer).map(({ serviceTier, region, mode }) => JSON.stringify([serviceTier, region, mode])));
      for (const setting of settings) {
        const rows = rowsOf(offer).filter(({ serviceTier, region, mode }) => JSON.stringify([serviceTier, region, mode]) === setting);
        for (const row of rows) {
          const here = rows.filter(({ from, until, minuteFrom, minuteUntil, above, upTo }) => from <= row.from && row.from < until && minuteFrom <= row.minuteFrom && row.minuteFrom < minuteUntil && above <= row.above && row.above < upTo);
          expect([offer, setting, here.length]).toEqual([offer, setting, 1]);
        }
      }
    }
  });

  test('resolves every name as the catalogue does', () => {
    for (const { name, offer } of table.names) {
      if (offer === undefined) expect(() => catalogue.resolve(name)).toThrow(/has \d+ offers called/u);
      else expect(catalogue.resolve(name).id).toBe(offer);
    }
  });

  test('has another edition when a single rate differs', () => {
    const dearer = openCatalogue({ version: 1, sellers: { openai: { name: 'OpenAI', negotiatedMultiplier: 1.000001 } }, offers: {} }, catalogueData);
    expect(editionOf(ratesTable(dearer))).not.toBe(editionOf(table));
    expect(editionOf(ratesTable(openCatalogue(catalogueData)))).toBe(editionOf(table));
  });
});
