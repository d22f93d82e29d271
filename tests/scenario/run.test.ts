import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import type { CatalogueData } from '../../src/catalogue/catalogue-data.ts';
import { buildCatalogue } from '../../src/cli/catalogue-directory.ts';
import { defaultScenario, withField } from '../../src/scenario/fields.ts';
import type { Quote } from '../../src/scenario/quote.ts';
import { isQuote, type Refusal } from '../../src/scenario/quotes.ts';
import { run } from '../../src/scenario/run.ts';
import type { OfferQuote } from '../../src/scenario/offer-quote.ts';
import { offersIn } from '../../src/scenario/offers-in.ts';
import type { OfferOption, OptionSpec, Scenario } from '../../src/scenario/scenario.ts';

const bundled = await buildCatalogue('pricing');
const catalogue = openCatalogue(bundled);
const base = defaultScenario('2026-11-22');
const option = (offer: string, setting: OfferOption['setting'] = {}): OfferOption => ({ offer, setting });
const ask = (options: readonly OptionSpec[], over: Partial<Scenario> = {}): readonly (Quote | Refusal)[] => run({ ...base, ...over, options }, catalogue).quotes;
const quoted = (options: readonly OptionSpec[], over: Partial<Scenario> = {}): OfferQuote[] => ask(options, over).filter(isQuote).flatMap(offersIn);
const plain = (usd: number, output = usd): CatalogueData['offers'][string] => ({ name: String(usd), tier: 'small', price: [{ source: 's', checked: '2026-11-10', confidence: 'several', usdPerMillionTokens: { input: usd, output } }] });
const shop = openCatalogue({ version: 1, replace: true, sellers: { shop: { name: 'Shop' } }, offers: { 'shop/free': plain(0), 'shop/cheap': plain(1), 'shop/dear': plain(3), 'shop/embed': { ...plain(1), tier: 'embedding', price: [{ ...plain(1).price[0]!, usdPerMillionTokens: { input: 1 } }] } } });

describe('A run of the default scenario', () => {
  test('is exact for both models', () => {
    const [gpt4o, mini] = quoted(base.options);
    expect(gpt4o!.cost.bill?.total).toBe('0.0049975');
    expect(mini!.cost.bill?.total).toBe('0.00029985');
    expect(gpt4o!.timesCheapest).toBeCloseTo(16.6667, 3);
    expect(mini!.timesCheapest).toBe(1);
  });

  test('the same again gives the same, setting by setting', () => {
    const scenario = { ...base, serviceTier: 'batch' as const };
    const [first, second] = [run(scenario, catalogue), run(scenario, catalogue)].map(({ quotes }) => quotes.filter(isQuote).flatMap(offersIn));
    expect(second).toEqual(first);
    for (const [index, quote] of first!.entries()) {
      expect(second![index]!.offer).toBe(quote.offer);
      expect(second![index]!.setting, 'so that the schedule finds its compiled pricer').toBe(quote.setting);
      expect(second![index]!.cost.entry).toBe(quote.cost.entry);
      expect(second![index]!.cost.lines[0]!.rate, 'the pricer is compiled once').toBe(quote.cost.lines[0]!.rate);
    }
  });

  test('changes nothing it is given', () => {
    const frozen = JSON.stringify(base);
    run(base, catalogue);
    expect(JSON.stringify(base)).toBe(frozen);
  });
});

describe('An option that cannot be priced is a refusal, never $0', () => {
  test.each<[string, OptionSpec, Partial<Scenario>, string]>([
    ['an unknown offer', option('openai/gpt-9'), {}, 'unknown-offer'],
    ['no offer', option(''), {}, 'unknown-offer'],
    ['a prototype', option('__proto__'), {}, 'unknown-offer'],
    ['a name of several sellers', option('gpt-oss-120b'), {}, 'unknown-offer'],
    ['a service tier nobody states', option('openai/gpt-4o', { serviceTier: 'fast' }), {}, 'unknown-rate'],
    ['a service tier of the scenario nobody states', option('deepseek/deepseek-v4-pro'), { serviceTier: 'flex' }, 'unknown-rate'],
    ['a region nobody states', option('openai/gpt-4o', { region: 'mars' }), {}, 'unknown-rate'],
    ['a day before there was a price', option('google/gemini-3.8-flash'), { date: '2020-01-01' }, 'priced'],
    ['an answer of a model that gives none', option('openai/text-embedding-3-small'), {}, 'unknown-rate'],
    ['a setting that is none', option('openai/gpt-4o', { serviceTier: 'cheap' as 'batch' }), {}, 'bad-setting'],
    ['audio where it has no rate', option('openai/gpt-4o'), { workload: { ...base.workload, audioTokens: 10 } }, 'unknown-rate'],
  ])('%s', (_, asked, over, code) => {
    const [entry, other] = ask([asked, option('openai/gpt-4o-mini', { serviceTier: 'standard' })], over);
    if (code === 'priced') {
      expect(isQuote(entry!)).toBe(true);
      expect((entry as OfferQuote).cost.notices.map((notice) => notice.code)).toContain('before-release');
      return;
    }
    expect(entry).toMatchObject({ option: asked, code, message: expect.stringMatching(/\w/u), details: {} });
    expect(entry).not.toHaveProperty('cost');
    expect(entry).not.toHaveProperty('timesCheapest');
    if (!over.workload) expect(other).toMatchObject({ timesCheapest: 1 });
  });

  test('no options give no quotes, only refused ones give refusals', () => {
    expect(ask([])).toEqual([]);
    const all = ask([option('a'), option('b')]);
    expect(all.map((entry) => isQuote(entry))).toEqual([false, false]);
  });

  test('a day that is none is an error of the whole scenario', () => {
    expect(() => run({ ...base, date: '2026-02-30' }, catalogue)).toThrow(expect.objectContaining({ code: 'bad-date' }));
  });

  test('an unknown preset or benchmark does not stop a price', () => {
    for (const word of ['from-the-future', 'constructor', 'to-string']) {
      const scenario = withField(withField(base, 'workload.preset', word), 'quality.benchmark', word);
      expect(run(scenario, catalogue).quotes.filter(isQuote)).toHaveLength(2);
    }
  });
});

describe('Times the cheapest', () => {
  const times = (ids: readonly string[], over: Partial<Scenario> = {}): (number | undefined)[] => run({ ...base, ...over, options: ids.map((id) => option(id)) }, shop).quotes.map((entry) => (isQuote(entry) ? entry.timesCheapest : undefined));

  test('counts only what has a price', () => {
    expect(times(['shop/dear', 'shop/nobody', 'shop/cheap'])).toEqual([expect.closeTo(3, 12), undefined, 1]);
    expect(times(['shop/dear'])).toEqual([1]);
    expect(times(['shop/dear', 'shop/dear'])).toEqual([1, 1]);
  });

  test('says nothing beside a free one', () => {
    expect(times(['shop/free', 'shop/dear'])).toEqual([undefined, undefined]);
    expect(run({ ...base, options: [option('shop/free')] }, shop).quotes[0]).toMatchObject({ cost: { expected: 0 } });
  });

  test('says nothing of a query of nothing', () => {
    const nothing = { workload: { ...base.workload, inputTokens: 0, outputTokens: 0 } };
    expect(times(['shop/cheap', 'shop/dear'], nothing)).toEqual([undefined, undefined]);
  });
});

describe('What a scenario says is what is priced', () => {
  test('the scenario’s tier is for options that name none', () => {
    const [own, general] = quoted([option('openai/gpt-4o', { serviceTier: 'standard' }), option('openai/gpt-4o')], { serviceTier: 'batch' });
    expect(own!.cost.bill?.total).toBe('0.0049975');
    expect(general!.cost.bill?.total).toBe('0.00249875');
    expect(general!.setting).toEqual({ serviceTier: 'batch' });
    expect(own!.setting).toEqual({ serviceTier: 'standard' });
  });

  test('the cached share is read from the cache, at its rate', () => {
    const [half] = quoted([option('openai/gpt-4o')], { workload: { ...base.workload, inputTokens: 2_000, cachedShare: 0.5, outputTokens: 100 } });
    expect(half!.cost.lines.map(({ dimension, count }) => [dimension, count])).toEqual([['input', 1_000], ['cacheRead', 1_000], ['output', 100]]);
    expect(half!.cost.bill?.total).toBe('0.00475');
  });

  test('the date chooses the price, and its notices, whatever was asked before', () => {
    const o3 = [option('openai/o3')];
    const of = (date: string): [number, string[]] => {
      const [quote] = quoted(o3, { date, workload: { ...base.workload, inputTokens: 1_000_000, outputTokens: 0, inputCv: 0 } });
      return [quote!.cost.expected, quote!.cost.notices.map(({ code }) => code)];
    };
    expect(of('2026-11-22')).toEqual([2, []]);
    expect(of('2025-06-09')).toEqual([10, ['single-source', 'before-checked']]);
    expect(of('2025-04-01')).toEqual([10, ['single-source', 'before-checked', 'before-release']]);
    expect(of('2025-06-09')).toEqual([10, ['single-source', 'before-checked']]);
  });

  test('windows are a mean over the week, not the hour of midnight', () => {
    const [quote] = quoted([option('deepseek/deepseek-v4-pro')], { workload: { ...base.workload, inputTokens: 1_000_000, outputTokens: 0 } });
    expect(quote!.cost.weekly).toBe(true);
    expect(quote!.cost.expected).toBeCloseTo((35 * 1.32 + 133 * 0.66) / 168, 10);
  });

  test('lines add up', () => {
    for (const { cost } of quoted(catalogue.ids.slice(0, 40).map((id) => option(id)), { workload: { ...base.workload, inputTokens: 123.4, cachedShare: 0 } })) {
      expect(cost.lines.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(cost.expected, 15);
    }
  });
});
