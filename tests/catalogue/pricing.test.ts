import { readFileSync, readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { fileSchemas } from '../../src/catalogue/json-schema.ts';
import { buildCatalogue } from '../../src/cli/catalogue-directory.ts';
import { Decimal } from '../../src/core/money.ts';
import { compilePricer } from '../../src/core/pricing/pricer.ts';

const data = await buildCatalogue('pricing');
const catalogue = openCatalogue(data);
const TODAY = '2026-11-22';
const offers = catalogue.ids.map((id) => catalogue.offer(id));

describe('Every offer of pricing/', () => {
  test('is there', () => {
    expect(catalogue.ids.length).toBeGreaterThanOrEqual(118);
  });

  test.each(offers.map((offer) => ({ id: offer.id, offer })))('$id prices an ordinary call today', ({ offer }) => {
    const pricer = compilePricer(offer, {}, TODAY);
    const call = offer.tier === 'embedding' || offer.tier === 'rerank' ? { input: 1_000 } : { input: 1_000, output: 500 };
    const { total, lines } = pricer.bill(call);
    expect(Number(total)).toBeGreaterThan(0);
    expect(lines.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0)).toString()).toBe(total);
    // dearer than any model sold, cheaper than any: a unit taken for another
    expect(Number(total)).toBeLessThan(1);
    expect(Number(total)).toBeGreaterThan(1e-7);
    expect(pricer.notices.map(({ code }) => code)).not.toContain('before-release');
  });

  test.each(offers.map((offer) => ({ id: offer.id, offer })))('$id is what its id and aliases mean', ({ offer: { id, aliases = [], seller } }) => {
    expect(catalogue.resolve(id).id).toBe(id);
    for (const alias of aliases) {
      expect(catalogue.resolve(`${seller.id}/${alias}`).id).toBe(id);
      expect(catalogue.search(alias, 1)[0]).toMatchObject({ reason: expect.stringMatching(/^(?:alias|name)$/u) });
      const bearers = offers.filter((other) => [other.id.slice(other.id.indexOf('/') + 1), other.name, ...(other.aliases ?? [])].some((name) => name.toLowerCase() === alias.toLowerCase()));
      if (bearers.length === 1) expect(catalogue.resolve(alias).id).toBe(id);
    }
  });

  test('no snapshot pattern matches another offer’s name', () => {
    const stolen = offers.flatMap(({ id, snapshotPattern, seller }) =>
      snapshotPattern === undefined
        ? []
        : offers
            .filter((other) => other.id !== id && other.seller.id === seller.id)
            .flatMap((other) => [other.id.slice(seller.id.length + 1), ...(other.aliases ?? [])].filter((name) => new RegExp(snapshotPattern, 'u').test(name)).map((name) => `${id} takes ${name} of ${other.id}`)),
    );
    expect(stolen).toEqual([]);
  });

  test('every price was read before today, and says where', () => {
    for (const { id, price } of offers) for (const { checked, source } of price) expect([id, checked <= TODAY, source.length > 0]).toEqual([id, true, true]);
  });

  test('nothing is out of the reach of the prices today: every service tier and region prices input and output, or says why not', () => {
    for (const offer of offers) {
      const [entry] = offer.price.slice(-1);
      const settings = [...Object.keys({ ...offer.seller.serviceTier, ...entry!.serviceTier }).map((serviceTier) => ({ serviceTier: serviceTier as 'batch' })), ...Object.keys({ ...offer.seller.region, ...entry!.region }).map((region) => ({ region }))];
      for (const setting of settings) {
        try {
          compilePricer(offer, setting, TODAY).usd({ input: 1, output: 1 });
        } catch (error) {
          expect(error).toMatchObject({ code: expect.stringMatching(/^(?:unknown-rate|not-offered|undefined-together)$/u) });
        }
      }
    }
  });
});

describe('The JSON Schemas of the files', () => {
  const schemas = fileSchemas();
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: true });
  const validators = Object.fromEntries(Object.entries(schemas).map(([kind, schema]) => [kind, ajv.compile(schema)]));
  const kinds = { 'measurements/': 'measurements', 'services/': 'service', 'hardware/': 'hardware', 'weights/': 'weights' };
  const kindOf = (path: string): string => Object.entries(kinds).find(([folder]) => path.startsWith(folder))?.[1] ?? (path.endsWith('/seller.toml') ? 'seller' : 'offer');
  const paths = readdirSync('pricing', { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.toml'));

  test.each(Object.entries(schemas))('%s is draft-07 and describes its fields', (_, schema) => {
    expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', additionalProperties: false });
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(JSON.stringify(schema)).toContain('"description":"');
  });

  test.each(paths)('pricing/%s is valid', (path) => {
    const valid = validators[kindOf(path)]!;
    valid(parse(readFileSync(`pricing/${path}`, 'utf8')));
    expect(valid.errors).toBeNull();
  });

  test('so is the whole catalogue', () => {
    validators['catalogue']!(JSON.parse(JSON.stringify(data)));
    expect(validators['catalogue']!.errors).toBeNull();
  });

  const entry = { source: 's', checked: '2026-11-10', confidence: 'several' };
  test.each<[string, unknown]>([
    ['an unknown key', { name: 'A', tier: 'small', price: [entry], nmae: 'x' }],
    ['no price', { name: 'A', tier: 'small', price: [] }],
    ['a negative price', { name: 'A', tier: 'small', price: [{ ...entry, usdPerMillionTokens: { input: -1 } }] }],
    ['a text for a number', { name: 'A', tier: 'small', price: [{ ...entry, usdPerMillionTokens: { input: '1' } }] }],
    ['a tier without threshold', { name: 'A', tier: 'small', price: [{ ...entry, contextTier: [{}] }] }],
    ['a window without offset', { name: 'A', tier: 'small', price: [{ ...entry, window: [{ from: '09:00', until: '12:00' }] }] }],
    ['a pattern that is not anchored', { name: 'A', tier: 'small', price: [entry], snapshotPattern: 'gpt.*' }],
  ])('an editor sees %s', (_, file) => {
    expect(validators['offer']!(file)).toBe(false);
  });
});
