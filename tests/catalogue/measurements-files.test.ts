import { describe, expect, test } from 'vitest';
import { catalogueData } from '../../src/catalogue/data.ts';
import { fileSchemas } from '../../src/catalogue/json-schema.ts';
import { catalogueFromFiles } from '../../src/catalogue/files.ts';
import { checkCatalogue } from '../../src/catalogue/validate.ts';

const seller = [
  { path: 'me/seller.toml', text: 'name = "Me"' },
  { path: 'me/one.toml', text: 'name = "One"\ntier = "small"\n[[price]]\nsource = "x"\nchecked = "2026-11-22"\nconfidence = "single"\nusdPerMillionTokens = { input = 1 }' },
];
const head = 'name = "S"\npage = "https://example.org"\ndate = "2026-11-22"\nlicence = "MIT"\nattribution = "S"\nwhat = "w"\n';
const benchmarks = 'benchmarks = [{ id = "b", name = "B", unit = "share", direction = "higher" }]\n';
const read = (text: string, path = 'measurements/s.toml') => () => catalogueFromFiles([...seller, { path, text: head + text }]);
const times = 'ttftSeconds = { p50 = 1 }, outputTokensPerSecond = { p50 = 1 }, includesHiddenReasoning = false';
const latency = (row: string) => `latency = [{ model = "me/one", effort = "low", ${row} }]`;
const quality = (...rows: string[]) => `${benchmarks}quality = [${rows.map((row) => `{ ${row} }`).join(', ')}]`;
const fine = 'model = "me/one", effort = "low", benchmark = "b", score = 0.5';

describe('A file of measurements', () => {
  test('with its rows is read', () => {
    expect(read(`${latency(times)}\n${quality(fine)}`)().measurements?.s).toMatchObject({ name: 'S', latency: [{ model: 'me/one' }], quality: [{ score: 0.5 }] });
  });

  test.each([
    ['of an unknown offer', quality('model = "me/onne", effort = "low", benchmark = "b", score = 0.5'), 'quality[0].model requires the id of an offer, got "me/onne"; did you mean "me/one"?'],
    ['with an unknown key', quality(`${fine}, scor = 1`), 'quality[0] has unknown key "scor"; did you mean "score"?'],
    ['of an effort nobody sells', quality('model = "me/one", effort = "huge", benchmark = "b", score = 0.5'), 'quality[0].effort requires one of none, minimal, low, medium, high, xhigh, max, on, unstated, got "huge"'],
    ['without a setting', quality('model = "me/one", benchmark = "b", score = 0.5'), 'quality[0] requires either effort or thinkingBudgetTokens, got neither'],
    ['with two settings', quality(`${fine}, thinkingBudgetTokens = 1000`), 'quality[0] requires either effort or thinkingBudgetTokens, got both'],
    ['of an unknown benchmark', quality('model = "me/one", effort = "low", benchmark = "bb", score = 0.5'), 'quality[0].benchmark requires one of benchmarks, got "bb"; did you mean "b"?'],
    ['with percent for a share', quality('model = "me/one", effort = "low", benchmark = "b", score = 50'), 'quality[0].score requires a number from 0 to 1, got 50'],
    ['with a negative score', quality('model = "me/one", effort = "low", benchmark = "b", score = -0.1'), 'quality[0].score requires a number from 0 to 1, got -0.1'],
    ['with a score that is no number', quality('model = "me/one", effort = "low", benchmark = "b", score = nan'), 'quality[0].score requires'],
    ['with no cases', quality(`${fine}, n = 0`), 'quality[0].n requires a number ≥ 1, got 0'],
    ['with half a case', quality(`${fine}, n = 1.5`), 'quality[0].n requires a whole number, got 1.5'],
    ['that cost nothing', quality(`${fine}, costUsdTotal = 0`), 'quality[0].costUsdTotal requires a number'],
    ['of a day that never was', quality(`${fine}, date = "2026-02-30"`), 'quality[0].date requires a real date, got "2026-02-30"'],
    ['of a month that never was', quality(`${fine}, date = "2026-13"`), 'quality[0].date requires a real date, got "2026-13"'],
    ['of a snapshot nobody can date', quality(`${fine}, snapshot = "0125"`), 'quality[0] requires snapshotDate, because the label "0125" holds no date'],
    ['that stands there twice', quality(fine, `${fine}, note = "again"`), 'quality[1] repeats quality[0]: model, setting, snapshot and benchmark are the same'],
    ['of a time that stands there twice', `latency = [{ model = "me/one", effort = "low", ${times} }, { model = "me/one", effort = "low", ${times} }]`, 'latency[1] repeats latency[0]: model, setting, snapshot are the same'],
    ['with percentiles out of order', latency('ttftSeconds = { p05 = 2, p50 = 1 }, outputTokensPerSecond = { p50 = 1 }, includesHiddenReasoning = false'), 'latency[0].ttftSeconds requires p05 ≤ p50 ≤ p95, got 2, 1, none'],
    ['with speeds out of order', latency('ttftSeconds = { p50 = 1 }, outputTokensPerSecond = { p50 = 3, p95 = 2 }, includesHiddenReasoning = false'), 'latency[0].outputTokensPerSecond requires p05 ≤ p50 ≤ p95, got none, 3, 2'],
    ['that takes no time', latency('ttftSeconds = { p50 = 0 }, outputTokensPerSecond = { p50 = 1 }, includesHiddenReasoning = false'), 'latency[0].ttftSeconds.p50 requires a number'],
    ['measured on no day', latency(`${times}, measured = "2026-00-01"`), 'latency[0].measured requires a real date, got "2026-00-01"'],
    ['with digits that are lost', quality('model = "me/one", effort = "low", benchmark = "b", score = 0.12345678901234567890'), 'has the number 0.12345678901234567890, which does not survive being read'],
    ['with a benchmark twice', 'benchmarks = [{ id = "b", name = "B", unit = "share", direction = "higher" }, { id = "b", name = "C", unit = "share", direction = "lower" }]', 'benchmarks[1].id repeats "b"'],
    ['in a unit nobody knows', 'benchmarks = [{ id = "b", name = "B", unit = "elo", direction = "higher" }]', 'benchmarks[0].unit requires one of share, f1, got "elo"'],
    ['under a list nobody knows', 'x = 1', 'has unknown key "x"'],
  ])('is refused for a row %s', (_, text, message) => {
    expect(read(text)).toThrow(`pricing/measurements/s.toml: ${message}`);
  });

  test('is refused without attribution and with a page that is no address', () => {
    const text = head.replace('attribution = "S"\n', '').replace('https://example.org', 'javascript:alert(1)');
    expect(() => catalogueFromFiles([{ path: 'measurements/s.toml', text }])).toThrow(/attribution is missing/);
    expect(() => catalogueFromFiles([{ path: 'measurements/s.toml', text }])).toThrow(/page requires an https:\/\/ address/);
  });

  test('is refused when another source says the benchmark is something else', () => {
    const other = { path: 'measurements/t.toml', text: head + benchmarks.replace('higher', 'lower') };
    const files = [...seller, { path: 'measurements/s.toml', text: head + benchmarks }, other];
    expect(() => catalogueFromFiles(files)).toThrow('pricing/measurements/t.toml: benchmarks[0] says "b" is share, lower is better; s says share, higher');
  });

  test.each(['__proto__', 'A b', 'constructor.x'])('may not be called %s', (name) => {
    expect(read('', `measurements/${name}.toml`)).toThrow('requires a name of a-z, 0-9 and - like aider.toml');
    expect(({} as Record<string, unknown>).quality).toBeUndefined();
  });
});

describe('A seller', () => {
  test.each(['hardware', 'weights', 'services'])('may not be called %s', (id) => {
    expect(() => catalogueFromFiles([{ path: `${id}/seller.toml`, text: 'name = "X"' }])).toThrow(`pricing/${id}/seller.toml: requires the folder of a seller, "${id}" is reserved`);
    expect(() => checkCatalogue({ version: 1, sellers: { [id]: { name: 'X' } }, offers: {} })).toThrow(`catalogue: sellers.${id} requires another id, "${id}" is reserved`);
  });

  test('may not be called measurements', () => {
    expect(() => catalogueFromFiles([{ path: 'measurements/seller.toml', text: 'name = "X"' }])).toThrow('page is missing');
    expect(() => checkCatalogue({ version: 1, sellers: { measurements: { name: 'X' } }, offers: {} })).toThrow('"measurements" is reserved');
  });
});

describe('A catalogue in JSON', () => {
  const source = { name: 'S', page: 'https://example.org', date: '2026', licence: 'MIT', attribution: 'S', what: 'w', benchmarks: [{ id: 'b', name: 'B', unit: 'share', direction: 'higher' }] };
  const given = (row: object, replace = false) => ({ version: 1, replace, sellers: {}, offers: {}, measurements: { mine: { ...source, quality: [{ effort: 'none', benchmark: 'b', score: 1, ...row }] } } });

  test('may measure an offer of the catalogue below it', () => {
    expect(checkCatalogue(given({ model: 'openai/gpt-4o' }), catalogueData).measurements?.mine?.quality).toHaveLength(1);
  });

  test.each([
    ['an offer that neither has', given({ model: 'openai/gpt-4x' }), 'measurements.mine: quality[0].model requires the id of an offer, got "openai/gpt-4x"; did you mean "openai/gpt-4'],
    ['an offer of the catalogue it replaces', given({ model: 'openai/gpt-4o' }, true), 'measurements.mine: quality[0].model requires the id of an offer'],
    ['a score nobody can have', given({ model: 'openai/gpt-4o', score: 2 }), 'measurements.mine: quality[0].score requires a number from 0 to 1, got 2'],
    ['a key of its own', given({ model: 'openai/gpt-4o', foo: 2 }), 'catalogue: measurements.mine.quality[0] has unknown key "foo"'],
    ['a source by no name', { version: 1, sellers: {}, offers: {}, measurements: { 'A b': source } }, 'measurements.A b is not'],
    ['a prototype', JSON.parse('{"version":1,"sellers":{},"offers":{},"measurements":{"__proto__":{}}}') as object, 'has key "__proto__", which is not allowed'],
  ])('may not measure %s', (_, catalogue, message) => {
    expect(() => checkCatalogue(catalogue, catalogueData)).toThrow(message);
  });

  test('made of the bundled one passes', () => {
    expect(checkCatalogue(JSON.stringify(catalogueData)).measurements).toEqual(catalogueData.measurements);
  });

  test('has a schema a kind, with a description for every key of a row', () => {
    const schema = fileSchemas().measurements as { properties: { quality: { items: { properties: Record<string, { description?: string }> } } } };
    const { properties } = schema.properties.quality.items;
    expect(Object.keys(properties)).toContain('costUsdPerCase');
    expect(Object.entries(properties).filter(([, { description }]) => !description).map(([key]) => key)).toEqual([]);
  });
});
