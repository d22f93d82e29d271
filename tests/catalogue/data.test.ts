import { describe, expect, test } from 'vitest';
import { catalogueData } from '../../src/catalogue/data.ts';
import { offersData } from '../../src/catalogue/offers-data.ts';
import { restData } from '../../src/catalogue/rest-data.ts';

const build = (await import(/* @vite-ignore */ new URL('../../build/pricing-plugin.mjs', import.meta.url).href)) as {
  readCatalogue: () => Promise<unknown>;
  pricingForServer: { serve: (context: { path: string }) => Promise<{ body: string } | undefined> };
};

describe('The bundled catalogue', () => {
  test('is every file of pricing/, in two parts that share no section', async () => {
    expect(catalogueData).toEqual(await build.readCatalogue());
    expect(Object.keys(offersData).filter((section) => section in restData)).toEqual([]);
  });

  test('holds devices and open weights apart from what every page needs', () => {
    expect(Object.keys(restData)).toEqual(['services', 'hardware', 'weights']);
    expect(JSON.stringify(offersData)).not.toContain('bandwidthGbPerSecond');
  });

  test.each([
    ['/virtual-pricing.js', /^export default .*gpt-4o/su],
    ['/virtual-rest.js', /^export default .*h100-sxm/su],
  ])('reaches a browser under test as %s', async (path, body) => {
    expect((await build.pricingForServer.serve({ path }))?.body).toMatch(body);
  });

  test('is asked for under no other name', async () => {
    expect(await build.pricingForServer.serve({ path: '/virtual-other.js' })).toBe(undefined);
  });
});
