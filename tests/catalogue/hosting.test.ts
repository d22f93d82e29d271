import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { catalogueData } from '../../src/catalogue/data.ts';
import { catalogueFromFiles } from '../../src/catalogue/files.ts';
import { checkCatalogue } from '../../src/catalogue/validate.ts';
import { cheapestPrice, priceStanding } from '../../src/core/model/hardware.ts';
import { RENTALS } from '../../src/core/model/serving.ts';
import { documentedExports } from '../doc-examples.ts';
import { runExample } from '../run-example.ts';
import * as byId from '../../src/catalogue/by-id.ts';
import * as hardwareList from '../../src/catalogue/hardware.ts';
import * as weightsList from '../../src/catalogue/weights.ts';
import * as checks from '../../src/catalogue/hosting-checks.ts';

const AT = Date.parse('2026-11-22');
const catalogue = openCatalogue(catalogueData);
const { hardware } = catalogue;
const read = (path: string, text: string) => () => catalogueFromFiles([{ path, text }]);

describe('The devices of the catalogue', () => {
  test('are 24, with 93 prices asked and three figures of owning or renting for years where they are known', () => {
    const prices = hardware.all.flatMap(({ price = [] }) => price);
    const modelled = prices.filter(({ source }) => source.includes('TCO Model'));
    expect([hardware.ids.length, prices.length - modelled.length, modelled.length]).toEqual([24, 93, 27]);
    expect(new Set(modelled.map(({ kind }) => kind))).toEqual(new Set(['owned', 'reserved']));
    for (const kind of RENTALS) expect(prices.some((one) => one.kind === kind), kind).toBe(true);
  });

  // https://github.com/SemiAnalysisAI/InferenceX-app, gpu-specs.ts
  test('have what their makers say, in the units of their keys', () => {
    expect(hardware.device('h100-sxm')).toMatchObject({ memoryGb: 80, usableMib: 81_559, bandwidthGbPerSecond: 3350, denseTflops: { bf16: 989, fp8: 1979 }, linkGbPerSecond: 450 });
    expect(hardware.device('mi355x')).toMatchObject({ memoryGb: 288, bandwidthGbPerSecond: 8000, denseTflops: { fp4: 10_066 } });
  });

  test('say nothing where nothing is known, never 0', () => {
    expect(hardware.device('h100-nvl')).not.toHaveProperty('bandwidthGbPerSecond');
    expect(hardware.device('h100-nvl').denseTflops).toEqual({});
    expect(hardware.device('a100-sxm-80').denseTflops).not.toHaveProperty('fp8');
    expect(JSON.stringify(catalogueData.hardware)).not.toMatch(/null|":0[,}]/u);
  });

  test.each([
    // the list of 2026-05-24: 2.40 USD, against 2.03 USD of spot and 1.30 USD of owning
    ['h100-sxm', ['on-demand'], 'hyperstack', 2.4],
    ['h100-sxm', ['spot', 'on-demand'], 'sfcompute', 2.03],
    ['h100-sxm', ['serverless'], 'modal', 3.95],
    ['h100-sxm', ['owned'], 'hyperscaler', 1.3],
    ['l4', ['on-demand'], 'runpod', 0.39],
    ['a10g', ['on-demand'], undefined, undefined],
    ['a10g', ['serverless'], 'modal', 1.1],
    ['tpu-v6e', ['spot'], undefined, undefined],
    ['t4', ['on-demand'], undefined, undefined],
    ['trainium1', ['on-demand'], undefined, undefined],
    ['b300-sxm', ['owned', 'reserved'], undefined, undefined],
    ['mi325x', ['on-demand'], undefined, undefined],
  ] as const)('%s as %j is cheapest at %s', (id, kinds, seller, usdPerGpuHour) => {
    const found = cheapestPrice(hardware.device(id), kinds, AT);
    expect([found?.seller, found?.usdPerGpuHour]).toEqual([seller, usdPerGpuHour]);
  });

  test('a price that was cut is history from its day on', () => {
    const aws = hardware.device('h100-sxm').price!.filter(({ seller }) => seller === 'aws');
    expect(aws.map((one) => [one.usdPerGpuHour, priceStanding(one, AT), priceStanding(one, Date.parse('2025-06-04'))])).toEqual([
      [6.88, 'usable', 'not-yet'],
      [12.29, 'historic', 'usable'],
    ]);
  });

  test('a component without its host says so', () => {
    const prices = hardware.all.flatMap(({ price = [] }) => price);
    for (const { seller, sku, includesHost } of prices) if (seller === 'gcp' && sku?.endsWith('SKU')) expect([sku, includesHost]).toEqual([sku, false]);
  });

  test('an unknown one names the nearest', () => {
    expect(() => hardware.device('h100-sxn')).toThrow('catalogue has no device "h100-sxn"; did you mean "h100-sxm"?');
    expect(() => hardware.device('H100')).toThrow('catalogue has no device "H100"; did you mean "h100-nvl" or "h100-pcie" or "h100-sxm"?');
    expect(() => hardware.device('')).toThrow(/^catalogue has no device ""$/u);
    expect(() => hardware.device('__proto__')).toThrow('catalogue has no device "__proto__"');
    expect(() => catalogue.weights.weights('constructor')).toThrow('catalogue has no weights "constructor"');
  });
});

describe('A given catalogue', () => {
  const given = { version: 1, sellers: {}, offers: {}, hardware: { 'h100-sxm': { name: 'Ours', vendor: 'NVIDIA', memoryGb: 80, denseTflops: {}, source: 'contract' } } } as const;

  test('is merged over the bundled one by id', () => {
    const merged = openCatalogue(checkCatalogue(given, catalogueData), catalogueData);
    expect(merged.hardware.device('h100-sxm').name).toBe('Ours');
    expect(merged.hardware.device('h100-sxm').price).toBeUndefined();
    expect(merged.hardware.ids).toEqual(hardware.ids);
    expect(merged.weights.ids).toEqual(catalogue.weights.ids);
    expect(openCatalogue({ ...given, replace: true }, catalogueData).hardware.ids).toEqual(['h100-sxm']);
    expect(openCatalogue({ version: 1, sellers: {}, offers: {} }).weights.ids).toEqual([]);
  });

  test('names the key of a fault', () => {
    expect(() => checkCatalogue({ ...given, hardware: { x: { ...given.hardware['h100-sxm'], price: [{ seller: 's', kind: 'spot', usdPerGpuHour: 1, includesHost: true, checked: '2026-02-30', source: 'x' }] } } })).toThrow('hardware.x: price[0].checked requires a real date, got "2026-02-30"');
    expect(() => checkCatalogue({ ...given, weights: { 'No id': {} } })).toThrow('weights.No id is not an id of weights like "llama-3.3-70b"');
  });

  test('the bundled one passes its own checks as JSON', () => {
    const checked = checkCatalogue(JSON.stringify(catalogueData));
    expect([checked.hardware, checked.weights]).toEqual([catalogueData.hardware, catalogueData.weights]);
  });
});

describe('A file of a device', () => {
  const head = 'name = "D"\nvendor = "V"\nmemoryGb = 80\ndenseTflops = { bf16 = 100 }\nsource = "x"\n';
  const row = (more: string) => `${head}price = [{ seller = "s", usdPerGpuHour = 1, source = "x", ${more} }]`;

  test('is read', () => {
    expect(read('hardware/d.toml', row('kind = "spot", includesHost = true'))().hardware?.d).toMatchObject({ memoryGb: 80, price: [{ kind: 'spot' }] });
  });

  test.each([
    ['of an unknown way to pay', row('kind = "weekly", includesHost = true'), 'price[0].kind requires one of on-demand, spot, reserved, serverless, owned, got "weekly"'],
    ['that does not say whether the host is in it', row('kind = "spot"'), 'price[0].includesHost is missing, it requires true or false'],
    ['with a unit of another name', head.replace('memoryGb', 'memoryGB'), 'has unknown key "memoryGB"; did you mean "memoryGb"?'],
    ['with a peak of nothing', head.replace('100', '0'), 'denseTflops.bf16 requires a number ≥ 0, got 0'],
    ['with a day that never was', row('kind = "spot", includesHost = true, checked = "2026-02-30"'), 'price[0].checked requires a real date, got "2026-02-30"'],
    ['with a price that ends before it begins', row('kind = "spot", includesHost = true, from = "2026-02-02", until = "2026-02-01"'), 'price[0] requires from before until, got 2026-02-02 to 2026-02-01'],
    ['with a price that is only shown for no reason', row('kind = "spot", includesHost = true, onlyShown = true'), 'price[0].note is missing, onlyShown requires the reason'],
    ['with an empty list of prices', `${head}price = []`, 'price requires at least 1 entry, got []'],
  ])('%s is refused', (_, text, message) => {
    expect(read('hardware/d.toml', text)).toThrow(`pricing/hardware/d.toml: ${message}`);
  });
});

describe('A file of weights', () => {
  const lines = {
    name: '"W"', totalBillionParameters: '8', layers: '32', hidden: '4096', heads: '32', kvHeads: '8', headDim: '128', intermediate: '14336', vocab: '128256',
    tiedEmbeddings: 'false', attention: '"grouped-query"', qkNorm: 'false', sparseIndexer: 'false', source: '"x"',
  };
  const file = (change: Readonly<Record<string, string | undefined>>) =>
    Object.entries({ ...lines, ...change }).flatMap(([key, value]) => (value === undefined ? [] : [`${key} = ${value}`])).join('\n');
  const moe = (more: string) => `{ experts = 8, topK = 2, expertIntermediate = 100, ${more} }`;

  test('is read', () => {
    expect(read('weights/w.toml', file({}))().weights?.w).toMatchObject({ layers: 32 });
    expect(read('weights/w.toml', file({ intermediate: undefined, moe: moe('sharedExperts = 0') }))().weights?.w).toMatchObject({ moe: { topK: 2 } });
  });

  test.each<[string, Readonly<Record<string, string | undefined>>, string]>([
    ['without the heads of its cache', { kvHeads: undefined }, 'kvHeads is missing, attention "grouped-query" requires it'],
    ['of MLA without its widths', { attention: '"mla"' }, 'mla is missing, attention "mla" requires it'],
    ['of another attention without a reason', { attention: '"other"' }, 'underivable requires parameters and kvCache, the reasons to show, where attention is "other"'],
    ['with layers that do not add up', { fullAttentionLayers: '8', slidingLayers: '8', slidingWindow: '128' }, 'layers requires fullAttentionLayers + slidingLayers + linearLayers = 16, got 32'],
    ['with windows of no size', { fullAttentionLayers: '16', slidingLayers: '16' }, 'slidingWindow is missing, slidingLayers require it'],
    ['that picks more experts than there are', { moe: moe('sharedExperts = 0').replace('topK = 2', 'topK = 9') }, 'moe.topK requires at most the 8 experts, got 9'],
    ['with shared experts of no width', { moe: moe('sharedExperts = 1') }, 'moe.sharedIntermediate is missing, sharedExperts require it'],
    ['with dense layers of no width', { intermediate: undefined }, 'intermediate is missing, dense layers require it'],
    ['with dense layers at its start of no width', { intermediate: undefined, moe: moe('sharedExperts = 0, firstDenseLayers = 1') }, 'intermediate is missing, dense layers require it'],
    ['with half a layer', { layers: '32.5' }, 'layers requires a whole number, got 32.5'],
    ['with a key of another spelling', { kvHead: '8' }, 'has unknown key "kvHead"; did you mean "kvHeads"?'],
  ])('%s is refused', (_, change, message) => {
    expect(read('weights/w.toml', file(change))).toThrow(`pricing/weights/w.toml: ${message}`);
  });
});

describe('Examples of the documentation', () => {
  const scope: Record<string, unknown> = { ...byId, ...hardwareList, ...weightsList, ...checks, catalogue };
  const examples = ['by-id', 'hardware', 'weights', 'hosting-checks'].flatMap((file) => documentedExports(`src/catalogue/${file}.ts`).flatMap(({ name, examples: codes }) => codes.map((code) => ({ name, code }))));
  test('are there', () => expect(examples).toHaveLength(5));
  test.each(examples)('$name', ({ code }) => runExample(code, scope));
});
