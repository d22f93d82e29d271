import { describe, expect, test } from 'vitest';
import { catalogueFromFiles } from '../../src/catalogue/files.ts';
import { checkCatalogue } from '../../src/catalogue/validate.ts';
import type { CatalogueData } from '../../src/catalogue/catalogue-data.ts';
import type { CalculatorError } from '../../src/core/errors.ts';
import { parse } from 'smol-toml';

const HEAD = 'name = "One"\ntier = "small"\n';
const ENTRY = '[[price]]\nsource = "a registry"\nchecked = "2026-11-10"\nconfidence = "several"\n';
const CARD = `${HEAD}${ENTRY}usdPerMillionTokens = { input = 1, output = 2 }\n`;
const SELLER = 'name = "Acme"\n';

/** The faults of `pricing/acme/one.toml`, each without the name of the file. */
function faults(one: string, seller = SELLER, more: readonly { path: string; text: string }[] = []): readonly string[] {
  return lines(() => catalogueFromFiles([{ path: 'acme/seller.toml', text: seller }, { path: 'acme/one.toml', text: one }, ...more]));
}

/** The lines of the error an action ends in; `[]` when it ends well. */
function lines(action: () => unknown): readonly string[] {
  try {
    action();
    return [];
  } catch (error) {
    expect(error).toMatchObject({ name: 'CalculatorError', code: 'bad-catalogue' });
    return (error as CalculatorError).message.split('\n');
  }
}

/** What is wrong with a file, by what its author did: the text, and the one line that says so, after the name of the file. */
const BROKEN: readonly (readonly [string, string, string])[] = [
  ['an unknown key', CARD.replace('output =', 'ouput ='), 'price[0].usdPerMillionTokens has unknown key "ouput"; did you mean "output"?'],
  ['an unknown key at the top', `names = "x"\n${CARD}`, 'has unknown key "names"; did you mean "name"?'],
  ['an unknown key with nothing near', `colour = "red"\n${CARD}`, 'has unknown key "colour"'],
  ['a unit that does not go with the dimension', CARD.replace('output = 2', 'webSearch = 2'), 'price[0].usdPerMillionTokens has unknown key "webSearch"'],
  ['a missing name', CARD.replace('name = "One"\n', ''), 'name is missing, it requires a text'],
  ['a missing tier', CARD.replace('tier = "small"\n', ''), 'tier is missing, it requires one of frontier, balanced, small, embedding, rerank'],
  ['a tier nobody knows', CARD.replace('"small"', '"tiny"'), 'tier requires one of frontier, balanced, small, embedding, rerank, got "tiny"'],
  ['no price', HEAD, 'price is missing, it requires a list'],
  ['an empty history', `${HEAD}price = []\n`, 'price requires at least 1 entry, got []'],
  ['a price without a source', CARD.replace('source = "a registry"\n', ''), 'price[0].source is missing, it requires a text'],
  ['an empty source', CARD.replace('"a registry"', '""'), 'price[0].source requires at least 1 character, got ""'],
  ['a negative price', CARD.replace('input = 1', 'input = -1'), 'price[0].usdPerMillionTokens.input requires a number ≥ 0, got -1'],
  ['nan', CARD.replace('input = 1', 'input = nan'), 'price[0].usdPerMillionTokens.input requires a finite number, got NaN'],
  ['-nan', CARD.replace('input = 1', 'input = -nan'), 'price[0].usdPerMillionTokens.input requires a finite number, got NaN'],
  ['inf', CARD.replace('input = 1', 'input = inf'), 'price[0].usdPerMillionTokens.input requires a finite number, got Infinity'],
  ['+inf', CARD.replace('input = 1', 'input = +inf'), 'price[0].usdPerMillionTokens.input requires a finite number, got Infinity'],
  ['1e400', CARD.replace('input = 1', 'input = 1e400'), 'has the number 1e400, which does not survive being read; it requires a finite number of at most 15 digits'],
  ['1e-400, which would read as free', CARD.replace('input = 1', 'input = 1e-400'), 'has the number 1e-400, which does not survive being read; it requires a finite number of at most 15 digits'],
  ['a text for a number', CARD.replace('input = 1', 'input = "1"'), 'price[0].usdPerMillionTokens.input requires a finite number, got "1"'],
  ['25 digits', CARD.replace('input = 1', 'input = 1.234567890123456789012345'), 'has the number 1.234567890123456789012345, which does not survive being read; it requires a finite number of at most 15 digits'],
  ['a whole number of 25 digits', CARD.replace('input = 1', 'input = 1234567890123456789012345'), 'has the number 1234567890123456789012345, which does not survive being read; it requires a finite number of at most 15 digits'],
  ['11 digits', CARD.replace('input = 1', 'input = 1.2345678901'), 'price[0].usdPerMillionTokens.input requires at most 10 significant digits, got 1.2345678901'],
  ['a price per token taken for one per million', CARD.replace('input = 1', 'input = 2e9'), 'price[0].usdPerMillionTokens.input requires at most 1000000000, got 2000000000'],
  ['a date without quotes', CARD.replace('"2026-11-10"', '2026-11-10'), 'price[0].checked requires a text, got 2026-11-10'],
  ['a date in another order', CARD.replace('2026-11-10', '10.11.2026'), 'price[0].checked requires a date like "2026-11-22" or a date-time with offset, got "10.11.2026"'],
  ['a date-time without offset', CARD.replace('"2026-11-10"', '"2026-11-10T10:00"'), 'price[0].checked requires a date like "2026-11-22" or a date-time with offset, got "2026-11-10T10:00"'],
  ['a day that is none', CARD.replace('2026-11-10', '2026-02-30'), 'price[0].checked requires a real date, got "2026-02-30"'],
  ['a month that is none', `released = "2026-13"\n${CARD}`, 'released requires a real date, got "2026-13"'],
  ['overlapping dates', `${HEAD}${ENTRY}until = "2026-06-02"\n${ENTRY}from = "2026-06-01"\n`, 'price[1] overlaps price[0]; entries stand oldest first and each ends (until) where the next begins (from)'],
  ['a price that never ends before another', `${HEAD}${ENTRY}${ENTRY}from = "2026-06-01"\n`, 'price[1] overlaps price[0]; entries stand oldest first and each ends (until) where the next begins (from)'],
  ['the newest price first', `${HEAD}${ENTRY}from = "2026-06-01"\n${ENTRY}until = "2026-06-01"\n`, 'price[1] overlaps price[0]; entries stand oldest first and each ends (until) where the next begins (from)'],
  ['prices that overlap by an hour of offset', `${HEAD}${ENTRY}until = "2026-06-01"\n${ENTRY}from = "2026-06-01T00:00+01:00"\n`, 'price[1] overlaps price[0]; entries stand oldest first and each ends (until) where the next begins (from)'],
  ['a price that ends before it begins', `${HEAD}${ENTRY}from = "2026-06-01"\nuntil = "2026-06-01"\n`, 'price[0] requires from before until, got 2026-06-01 to 2026-06-01'],
  ['a tier without threshold', `${CARD}[[price.contextTier]]\nusdPerMillionTokens = { input = 2 }\n`, 'price[0].contextTier[0].above is missing, it requires a finite number'],
  ['a threshold of half a token', `${CARD}[[price.contextTier]]\nabove = 0.5\n`, 'price[0].contextTier[0].above requires a whole number, got 0.5'],
  ['tiers out of order', `${CARD}[[price.contextTier]]\nabove = 2\n[[price.contextTier]]\nabove = 1\n`, 'price[0].contextTier[1].above requires more than 2, got 1; tiers stand in rising order'],
  ['the same tier twice, in two spellings', `${CARD}[[price.contextTier]]\nabove = 100\n[[price.contextTier]]\nabove = 101\ninclusive = true\n`, 'price[0].contextTier[1].above requires more than 100, got 101; tiers stand in rising order'],
  ['tiers out of order in a batch', `${CARD}[[price.serviceTier.batch.contextTier]]\nabove = 2\n[[price.serviceTier.batch.contextTier]]\nabove = 2\n`, 'price[0].serviceTier.batch.contextTier[1].above requires more than 2, got 2; tiers stand in rising order'],
  ['a window without offset', `${CARD}[[price.window]]\nfrom = "09:00"\nuntil = "12:00"\n`, 'price[0].window[0].utcOffset is missing, it requires a text'],
  ['a window with a zone instead', `${CARD}[[price.window]]\nutcOffset = "CST"\nfrom = "09:00"\nuntil = "12:00"\n`, 'price[0].window[0].utcOffset requires an offset like "+08:00", got "CST"'],
  ['an hour that is none', `${CARD}[[price.window]]\nutcOffset = "+08:00"\nfrom = "09:00"\nuntil = "24:30"\n`, 'price[0].window[0].until requires a time like "09:00", got "24:30"'],
  ['a window over midnight', `${CARD}[[price.window]]\nutcOffset = "+08:00"\nfrom = "22:00"\nuntil = "02:00"\n`, 'price[0].window[0] requires from before until, got 22:00 to 02:00; a window over midnight is two windows'],
  ['windows that overlap', `${CARD}${window('+08:00', '09:00', '12:00')}${window('+00:00', '03:59', '05:00')}`, 'price[0].window has windows that overlap; every minute may lie in one only'],
  ['a day that is none', `${CARD}[[price.window]]\nutcOffset = "+08:00"\ndays = ["monday"]\nfrom = "09:00"\nuntil = "12:00"\n`, 'price[0].window[0].days[0] requires one of mon, tue, wed, thu, fri, sat, sun, got "monday"'],
  ['a service tier nobody knows', `${CARD}[price.serviceTier.bach]\noffered = false\n`, 'price[0].serviceTier has unknown key "bach"; did you mean "batch"?'],
  ['standard as a tier of its own', `${CARD}[price.serviceTier.standard]\noffered = true\n`, 'price[0].serviceTier has unknown key "standard"'],
  ['a multiplier without a dimension', `${CARD}[price.serviceTier.batch]\nmultiply = 0.5\n`, 'price[0].serviceTier.batch.multiply requires a table, got 0.5'],
  ['an alias it already is', `aliases = ["One"]\n${CARD}`, 'aliases has "acme/one", which it already has; a name belongs to one offer of a seller'],
  ['a rule in a circle', `${CARD}[chargesAs]\noutput = { as = "reasoning", source = "s" }\nreasoning = { as = "output", source = "s" }\n`, 'chargesAs.output goes in a circle (output → reasoning → output); it requires to end at a dimension with a rate'],
  ['a rule that leads to itself', `${CARD}[chargesAs]\noutput = { as = "output", source = "s" }\n`, 'chargesAs.output goes in a circle (output → output); it requires to end at a dimension with a rate'],
  ['a rule to another unit', `${CARD}[chargesAs]\nimages = { as = "output", source = "s" }\n`, 'chargesAs.images.as requires a dimension charged in usdPerImage, got "output" (usdPerMillionTokens)'],
  ['a rule to nowhere', `${CARD}[chargesAs]\nreasoning = { as = "outputs", source = "s" }\n`, expect.stringMatching(/^chargesAs\.reasoning\.as requires one of input, cacheRead, .*, got "outputs"$/u)],
  ['a rule without a source', `${CARD}[chargesAs]\nreasoning = { as = "output" }\n`, 'chargesAs.reasoning.source is missing, it requires a text'],
  ['a pattern with no anchors', `snapshotPattern = "one-.*"\n${CARD}`, expect.stringMatching(/^snapshotPattern requires an anchored pattern of .*, got "one-\.\*"$/u)],
  ['the prototype as a key', `${CARD}[price.__proto__]\ninput = 1\n`, 'price[0] has key "__proto__", which is not allowed'],
  ['the prototype in an inline table', CARD.replace('output = 2', '"__proto__" = 2'), 'price[0].usdPerMillionTokens has key "__proto__", which is not allowed'],
  ['a constructor as a region', `${CARD}[price.region.constructor]\noffered = false\n`, 'price[0].region has key "constructor", which is not allowed'],
  ['a region in capitals', `${CARD}[price.region.US]\noffered = false\n`, 'price[0].region.US is not the seller\'s name of a region, like `us`'],
  ['a key twice', `${CARD}tier = "small"\ntier = "small"\n`, 'requires TOML, got Invalid TOML document: trying to redefine an already defined table or value'],
  ['no TOML at all', '{"name": "One"}', expect.stringMatching(/^requires TOML, got Invalid TOML document: /u)],
];

function window(utcOffset: string, from: string, until: string): string {
  return `[[price.window]]\nutcOffset = "${utcOffset}"\nfrom = "${from}"\nuntil = "${until}"\n`;
}

describe('A broken file names the file, the key and what would be right', () => {
  test('the whole one is taken', () => {
    expect(faults(CARD)).toEqual([]);
  });

  test.each(BROKEN)('%s', (_, text, message) => {
    const [first, ...rest] = faults(text);
    expect(first?.slice(0, 'pricing/acme/one.toml: '.length)).toBe('pricing/acme/one.toml: ');
    expect(first?.slice('pricing/acme/one.toml: '.length)).toEqual(message);
    // a circle and an overlap are met from both ends
    expect(rest.filter((line) => !/circle/u.test(line))).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['an address that is none', 'name = "A"\npage = "javascript:alert(1)"\n', 'page requires an https:// address, got "javascript:alert(1)"'],
    ['an address with a quote', 'name = "A"\npage = "https://a.com/\\"onclick=x"\n', 'page requires an https:// address, got "https://a.com/\\"onclick=x"'],
    ['a discount below nothing', 'name = "A"\nnegotiatedMultiplier = -0.1\n', 'negotiatedMultiplier requires a number ≥ 0, got -0.1'],
    ['an offer’s key', 'name = "A"\naliases = []\n', 'has unknown key "aliases"'],
    ['tiers out of order', 'name = "A"\n[[serviceTier.batch.contextTier]]\nabove = 5\n[[serviceTier.batch.contextTier]]\nabove = 5\n', 'serviceTier.batch.contextTier[1].above requires more than 5, got 5; tiers stand in rising order'],
    ['a rule to another unit', 'name = "A"\n[chargesAs.webSearch]\nas = "input"\nsource = "s"\n', 'chargesAs.webSearch.as requires a dimension charged in usdPerThousandCalls, got "input" (usdPerMillionTokens)'],
  ])('a seller: %s', (_, seller, message) => {
    expect(faults(CARD, seller)).toContain(`pricing/acme/seller.toml: ${message}`);
  });

  test.each<[string, string, string]>([
    ['an alias of two offers', `aliases = ["1"]\n${CARD}`, 'pricing/acme/two.toml: aliases has "acme/1", which acme/one has too; a name belongs to one offer of a seller'],
    ['an alias that is another offer', `aliases = ["TWO"]\n${CARD}`, 'pricing/acme/two.toml: aliases has "acme/two", which acme/one has too; a name belongs to one offer of a seller'],
  ])('%s', (_, one, message) => {
    expect(faults(one, SELLER, [{ path: 'acme/two.toml', text: `aliases = ["1"]\n${CARD}` }])).toEqual([message]);
  });

  test('a circle of the seller’s rule and the offer’s', () => {
    const seller = `${SELLER}[chargesAs.output]\nas = "reasoning"\nsource = "s"\n`;
    expect(faults(`${CARD}[chargesAs.reasoning]\nas = "output"\nsource = "s"\n`, seller)).toContain('pricing/acme/one.toml: chargesAs.output goes in a circle (output → reasoning → output); it requires to end at a dimension with a rate');
  });

  test('more faults than an engine can hand on are one', () => {
    const offers = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`a/${index}`, {}]));
    expect(lines(() => checkCatalogue({ version: 1, sellers: {}, offers }))).toEqual([expect.stringMatching(/^catalogue: requires fewer faults than can be listed, got \{"version":1/u)]);
  });

  test('of very many unknown keys the first are compared with what there is', () => {
    const unknown = lines(() => checkCatalogue({ version: 1, sellers: {}, offers: {}, ...Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`offer${index}`, 1])) }));
    expect([unknown.length, unknown[99], unknown[100]]).toEqual([1_000, 'catalogue: has unknown key "offer99"; did you mean "offers"?', 'catalogue: has unknown key "offer100"']);
  });

  test('an offer without its seller', () => {
    expect(lines(() => catalogueFromFiles([{ path: 'acme/one.toml', text: CARD }]))).toEqual(['pricing/acme/one.toml: needs a seller "acme" (a seller.toml beside it)']);
  });

  test.each([
    ['one.toml', 'requires a path like pricing/<seller>/<model>.toml'],
    ['a/b/c.toml', 'requires a path like pricing/<seller>/<model>.toml'],
    ['Acme/one.toml', 'requires a path like pricing/<seller>/<model>.toml'],
    ['../one.toml', 'requires a path like pricing/<seller>/<model>.toml'],
    ['hardware/seller.toml', 'requires the folder of a seller, "hardware" is reserved'],
    ['weights/Llama.toml', 'requires a name of a-z, 0-9, "." and "-" like llama-3.3-70b.toml'],
    ['acme/a b.toml', 'requires a name of letters, digits, ".", ":", "_" and "-" like gpt-4o.toml'],
    [`acme/${'a'.repeat(81)}.toml`, 'requires a name of letters, digits, ".", ":", "_" and "-" like gpt-4o.toml'],
  ])('a file at %s', (path, message) => {
    expect(lines(() => catalogueFromFiles([{ path, text: CARD }]))).toEqual([`pricing/${path}: ${message}`]);
  });

  test('every fault of every file is listed, and nothing is taken', () => {
    const all = lines(() => catalogueFromFiles([{ path: 'acme/seller.toml', text: 'nam = "A"' }, { path: 'acme/one.toml', text: CARD.replace('1', '-1').replace('2 }', '"2" }') }, { path: 'acme/two.toml', text: '=' }]));
    expect(all.map((line) => line.split(':')[0])).toEqual(['pricing/acme/one.toml', 'pricing/acme/one.toml', 'pricing/acme/seller.toml', 'pricing/acme/seller.toml', 'pricing/acme/two.toml']);
  });
});

describe('A broken JSON catalogue is refused like a file', () => {
  const asJson = (text: string): object => ({ version: 1, sellers: { acme: { name: 'Acme' } }, offers: { 'acme/one': parse(text) } });
  const schemaFault = (message: string): boolean => /\[|\.|missing|unknown key|requires one of|requires at least/u.test(message) && !/which does not survive|TOML|contextTier\[1\]|goes in a circle|overlap|before until|real date|chargesAs\.images/u.test(message);
  const rows = BROKEN.filter(([name, , message]) => typeof message === 'string' && schemaFault(message) && !/without quotes/u.test(name));

  test('most rows say the same of both', () => {
    expect(rows.length).toBeGreaterThan(25);
  });

  test.each(rows)('%s', (_, text, message) => {
    const path = message.startsWith('has ') ? `catalogue: offers.acme/one ${message}` : `catalogue: offers.acme/one.${message}`;
    expect(lines(() => checkCatalogue(asJson(text)))).toEqual([path]);
  });

  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'catalogue: is missing, it requires a table'],
    ['null', 'null', 'catalogue: requires a table, got null'],
    ['a number', '5', 'catalogue: requires a table, got 5'],
    ['a list', '[]', 'catalogue: requires a table, got []'],
    ['no JSON', '{', expect.stringMatching(/^catalogue: requires JSON, got /u)],
    ['a bare NaN', '{"version": NaN}', expect.stringMatching(/^catalogue: requires JSON, got .*NaN/u)],
    ['no version', { sellers: {}, offers: {} }, 'catalogue: version is missing, it requires one of 1'],
    ['a later version', { version: 2, sellers: {}, offers: {} }, 'catalogue: version requires one of 1, got 2'],
    ['an unknown key', { version: 1, seller: {}, sellers: {}, offers: {} }, 'catalogue: has unknown key "seller"; did you mean "sellers"?'],
    ['an id that is none', { version: 1, sellers: {}, offers: { one: {} } }, 'catalogue: offers.one is not an id like "openai/gpt-4o"'],
    ['a seller that is none', { version: 1, sellers: { 'A B': { name: 'x' } }, offers: {} }, 'catalogue: sellers.A B is not a seller id like "openai"'],
    ['a reserved seller', { version: 1, sellers: { weights: { name: 'x' } }, offers: {} }, 'catalogue: sellers.weights requires another id, "weights" is reserved'],
    ['1e400', '{"version":1,"sellers":{"acme":{"name":"A","negotiatedMultiplier":1e400}},"offers":{}}', 'catalogue: has the number 1e400, which does not survive being read; it requires a finite number of at most 15 digits'],
    ['25 digits', '{"version":1,"sellers":{"acme":{"name":"A","negotiatedMultiplier":0.9000000000000000000000001}},"offers":{}}', 'catalogue: has the number 0.9000000000000000000000001, which does not survive being read; it requires a finite number of at most 15 digits'],
    ['NaN in an object', { version: 1, sellers: { acme: { name: 'A', negotiatedMultiplier: Number.NaN } }, offers: {} }, 'catalogue: sellers.acme.negotiatedMultiplier requires a finite number, got NaN'],
    ['a prototype as a seller', '{"version":1,"sellers":{"__proto__":{"name":"x"}},"offers":{}}', 'catalogue: sellers has key "__proto__", which is not allowed'],
    ['a prototype at the top', '{"__proto__":{"version":1},"version":1,"sellers":{},"offers":{}}', 'catalogue: has key "__proto__", which is not allowed'],
    ['a prototype in a list', '{"version":1,"sellers":{},"offers":{"a/b":{"price":[{"__proto__":{"source":"x"}}]}}}', 'catalogue: offers.a/b.price[0] has key "__proto__", which is not allowed'],
    ['an offer without seller', { version: 1, sellers: {}, offers: { 'acme/one': parse(CARD) } }, 'acme/one: needs a seller "acme" (a seller.toml beside it)'],
  ])('%s', (_, input, message) => {
    expect(lines(() => checkCatalogue(input))).toEqual([message]);
  });

  test('what is right is returned as it was given', () => {
    const given = asJson(CARD);
    expect(checkCatalogue(given)).toBe(given);
    expect(checkCatalogue(JSON.stringify(given))).toEqual(given);
  });

  test('names and rules are checked together with the catalogue below', () => {
    const base = catalogueFromFiles([{ path: 'acme/seller.toml', text: `${SELLER}[chargesAs.reasoning]\nas = "output"\nsource = "s"\n` }, { path: 'acme/one.toml', text: CARD }]);
    const given = (over: Partial<CatalogueData>): CatalogueData => ({ version: 1, sellers: {}, offers: {}, ...over });
    const two = parse(`aliases = ["one"]\n${CARD}`) as never;
    expect(lines(() => checkCatalogue(given({ offers: { 'acme/two': two } }), base))).toEqual(['acme/two: aliases has "acme/one", which acme/one has too; a name belongs to one offer of a seller']);
    expect(lines(() => checkCatalogue(given({ replace: true, sellers: { acme: { name: 'A' } }, offers: { 'acme/two': two } }), base))).toEqual([]);
    const rule = parse(`${CARD}[chargesAs]\noutput = { as = "reasoning", source = "s" }\n`) as never;
    expect(lines(() => checkCatalogue(given({ sellers: { acme: { name: 'A', negotiatedMultiplier: 0.9 } }, offers: { 'acme/three': rule } }), base))).toContain('acme/three: chargesAs.reasoning goes in a circle (reasoning → output → reasoning); it requires to end at a dimension with a rate');
  });
});
