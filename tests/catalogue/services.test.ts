import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { catalogueData } from '../../src/catalogue/data.ts';
import { fileSchemas } from '../../src/catalogue/json-schema.ts';
import { documentedExports } from '../doc-examples.ts';
import { runExample } from '../run-example.ts';
import { servicesOf } from '../../src/catalogue/services.ts';
import * as services from '../../src/catalogue/services.ts';
import * as checks from '../../src/catalogue/services-checks.ts';
import { catalogueFromFiles } from '../../src/catalogue/files.ts';
import { checkCatalogue } from '../../src/catalogue/validate.ts';
import { SERVICE_KINDS, mayBeDefault, type ServiceKind } from '../../src/core/operations/service.ts';
import { tieredCharge } from '../../src/core/operations/tiered-charge.ts';

const AT = Date.parse('2026-11-22');
const catalogue = openCatalogue(catalogueData);
const head = 'name = "S"\nkind = "tracing"\nunit = "event"\n';
const entry = '[[price]]\nsource = "x"\nchecked = "2026-11-22"\nstrength = "primary"\n';
const read = (text: string, path = 'services/s.toml') => () => catalogueFromFiles([{ path, text }]);

describe('The services of the catalogue', () => {
  test('every kind has some, and every price in force can be charged', () => {
    for (const kind of Object.keys(SERVICE_KINDS) as ServiceKind[]) expect(catalogue.services.ofKind(kind), kind).not.toEqual([]);
    for (const id of catalogue.services.ids) expect(tieredCharge(1e8, catalogue.services.priceAt(id, AT)).usd, id).toBeGreaterThanOrEqual(0);
  });

  // Langfuse's own billing code, 2026-08-22: 60 million units on Core
  test('Langfuse Core bills what its code bills', () => {
    expect(tieredCharge(60_000_000, catalogue.services.priceAt('langfuse-core', AT)).usd).toBeCloseTo(3931, 9);
    expect(tieredCharge(1_000_000, catalogue.services.priceAt('langfuse-core', AT)).usd).toBeCloseTo(101, 9);
    expect(tieredCharge(60_000, catalogue.services.priceAt('langfuse-hobby', AT))).toMatchObject({ usd: 0, unpricedUnits: 10_000 });
  });

  test('no weak, anecdotal or illustrative figure can be a default', () => {
    const { services: all } = catalogue;
    const weak = all.ids.filter((id) => !mayBeDefault(all.priceAt(id, AT).strength));
    expect(weak).toEqual(expect.arrayContaining(['crowd-label', 'expert-label', 'scale-ai-task', 'food-delivery-ticket']));
    for (const id of weak) expect(() => all.defaultPriceAt(id, AT), id).toThrow(/requires a primary or secondary source/);
    const defaultable = (Object.keys(SERVICE_KINDS) as ServiceKind[]).flatMap((kind) => all.defaultable(kind, AT).map(({ id }) => id));
    expect(defaultable.toSorted()).toEqual(all.ids.filter((id) => !weak.includes(id)).toSorted());
    expect(all.defaultPriceAt('langfuse-core', AT).usdPerMonth).toBe(29);
  });

  test('a service that is not in force is no default', () => {
    const dated = servicesOf(read(`${head}${entry}from = "2027-01-01"\nusdPerMonth = 1`)());
    expect(dated.defaultable('tracing', AT)).toEqual([]);
    expect(dated.defaultable('tracing', Date.parse('2027-01-01'))).toHaveLength(1);
    expect(() => dated.priceAt('s', AT)).toThrow('s has no known price on 2026-11-22T00:00:00.000Z');
  });

  test('an unknown one prices nothing and names the nearest', () => {
    expect(() => catalogue.services.service('langfuse-cor')).toThrow('catalogue has no service "langfuse-cor"; did you mean "langfuse-core"?');
    expect(() => catalogue.services.service('__proto__')).toThrow('catalogue has no service "__proto__"');
  });

  test('a given catalogue is merged over the bundled one by id', () => {
    const mine = checkCatalogue({ version: 1, sellers: {}, offers: {}, services: { 'langfuse-core': { name: 'Ours', kind: 'tracing', unit: 'event', price: [{ source: 'contract', checked: '2026-11-22', strength: 'primary', usdPerMonth: 20 }] } } }, catalogueData);
    const merged = openCatalogue(mine, catalogueData);
    expect(merged.services.priceAt('langfuse-core', AT)).toMatchObject({ usdPerMonth: 20 });
    expect(merged.services.priceAt('langfuse-core', AT)).not.toHaveProperty('band');
    expect(merged.services.ids).toEqual(catalogue.services.ids);
    expect(openCatalogue({ ...mine, replace: true }, catalogueData).services.ids).toEqual(['langfuse-core']);
    expect(openCatalogue({ version: 1, sellers: {}, offers: {} }).services.ids).toEqual([]);
  });

  test('the bundled one passes its own checks as JSON', () => {
    expect(checkCatalogue(JSON.stringify(catalogueData)).services).toEqual(catalogueData.services);
  });
});

describe('A file of a service', () => {
  test('is read', () => {
    expect(read(`${head}${entry}usdPerMonth = 0`)().services?.s).toMatchObject({ name: 'S', price: [{ usdPerMonth: 0 }] });
  });

  test.each([
    ['of no price', entry, 'price[0] requires a price: usdPerMonth, minimumUsdPerMonth, band, usdPerUnitRange or tunedUsdPerMillionTokens'],
    ['without an entry', '', 'price is missing, it requires a list'],
    ['with an unknown key', `${entry}usdPerMonht = 1`, 'price[0] has unknown key "usdPerMonht"; did you mean "usdPerMonth"?'],
    ['that costs less than nothing', `${entry}usdPerMonth = -1`, 'price[0].usdPerMonth requires a number ≥ 0, got -1'],
    ['with a wrong unit of a band', `${entry}band = [{ usdPerThousandUnit = 1 }]`, 'price[0].band[0] has unknown key "usdPerThousandUnit"; did you mean "usdPerThousandUnits"?'],
    ['with a band of no price', `${entry}band = [{ upToUnits = 1 }]`, 'price[0].band[0] requires one of usdPerUnit, usdPerThousandUnits, usdPerHundredThousandUnits, usdPerMillionUnits, got none'],
    ['with a band of two prices', `${entry}band = [{ usdPerUnit = 1, usdPerMillionUnits = 1 }]`, 'price[0].band[0] requires one of usdPerUnit, usdPerThousandUnits, usdPerHundredThousandUnits, usdPerMillionUnits, got usdPerUnit and usdPerMillionUnits'],
    ['with bands that fall', `${entry}band = [{ upToUnits = 10, usdPerUnit = 1 }, { upToUnits = 10, usdPerUnit = 2 }]`, 'price[0].band[1] requires more than the 10 units before it; bands stand in rising order'],
    ['with a band after the last', `${entry}band = [{ usdPerUnit = 1 }, { upToUnits = 10, usdPerUnit = 2 }]`, 'price[0].band[1] requires more than the band without end before it; bands stand in rising order'],
    ['with a range the wrong way round', `${entry}usdPerUnitRange = { low = 2, high = 1 }`, 'price[0].usdPerUnitRange requires low ≤ high, got 2 to 1'],
    ['of a strength nobody knows', `${entry.replace('primary', 'strong')}usdPerMonth = 1`, 'price[0].strength requires one of primary, secondary, weak, anecdotal, illustrative, got "strong"'],
    ['read on a day that never was', `${entry.replace('2026-11-22', '2026-02-30')}usdPerMonth = 1`, 'price[0].checked requires a real date, got "2026-02-30"'],
    ['from a day that never was', `${entry}usdPerMonth = 1\nfrom = "2026-02-30"`, 'price[0].from requires a real date, got "2026-02-30"'],
    ['that ends before it begins', `${entry}usdPerMonth = 1\nfrom = "2026-02-02"\nuntil = "2026-02-01"`, 'price[0] requires from before until, got 2026-02-02 to 2026-02-01'],
    ['that overlaps itself', `${entry}usdPerMonth = 1\n${entry}usdPerMonth = 2`, 'price[1] overlaps price[0]'],
  ])('is refused for a price %s', (_, text, message) => {
    expect(read(`${head}${text}`)).toThrow(`pricing/services/s.toml: ${message}`);
  });

  test('is refused for a kind, a unit, an offer or a name that is none', () => {
    expect(read(`${head.replace('"tracing"', '"trace"')}${entry}usdPerMonth = 1`)).toThrow('kind requires one of tracing, vector-store, reranker, labelling, support, training, got "trace"');
    expect(read(`${head.replace('"event"', '"events"')}${entry}usdPerMonth = 1`)).toThrow('unit requires one of event, trace,');
    expect(read(`${head}offer = "openai/gpt-4o"\n${entry}usdPerMonth = 1`)).toThrow('offer requires the id of an offer, got "openai/gpt-4o"');
    expect(read(`${head}${entry}usdPerMonth = 1`, 'services/__proto__.toml')).toThrow('pricing/services/__proto__.toml: requires a name of a-z, 0-9, "." and "-" like langfuse-core.toml');
  });

  test('of JSON is refused under its key, and checked with the catalogue below', () => {
    const given = (offer: string): unknown => ({ version: 1, sellers: {}, offers: {}, services: { s: { name: 'S', kind: 'training', unit: 'token', offer, price: [{ source: 'x', checked: '2026', strength: 'primary', band: [{ usdPerMillionUnits: 3 }] }] } } });
    expect(() => checkCatalogue(given('openai/gpt-4o-minni'), catalogueData)).toThrow('services.s: offer requires the id of an offer, got "openai/gpt-4o-minni"; did you mean "openai/gpt-4o-mini"?');
    expect(checkCatalogue(given('openai/gpt-4o-mini'), catalogueData).services).toHaveProperty('s');
    expect(() => checkCatalogue({ version: 1, sellers: {}, offers: {}, services: { 'S s': {} } })).toThrow('services.S s is not a service id like "langfuse-core"');
  });

  test('has a schema that describes every key', () => {
    const { properties } = fileSchemas()['service'] as { properties: Record<string, { description?: string; items?: { properties: Record<string, { description?: string }> } }> };
    const keys = [...Object.entries(properties), ...Object.entries(properties['price']!.items!.properties)];
    expect(keys.filter(([, { description }]) => !description).map(([key]) => key)).toEqual([]);
  });
});

describe.each(['src/catalogue/services.ts', 'src/catalogue/services-checks.ts'])('The examples of %s', (file) => {
  test.each(documentedExports(file).flatMap(({ name, examples }) => examples.map((code) => [name, code] as const)))('%s', (_, code) => runExample(code, { ...services, ...checks, catalogue }));
});
