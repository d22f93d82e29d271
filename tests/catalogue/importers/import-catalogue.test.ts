import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../../src/catalogue/catalogue.ts';
import { catalogueData } from '../../../src/catalogue/data.ts';
import { importCatalogue, type ImporterName } from '../../../src/catalogue/import-catalogue.ts';
import { priceChanges } from '../../../src/catalogue/price-changes.ts';
import { runCli } from '../../cli/fake-terminal.ts';

const source = { source: 'a list', checked: '2026-11-22' };
// hand-made, in the shape of each list
const lists = {
  litellm: {
    sample_spec: { input_cost_per_token: 0, litellm_provider: 'one of …' },
    'gpt-4o': { litellm_provider: 'openai', mode: 'chat', input_cost_per_token: 2.5e-6, output_cost_per_token: 1.1e-5, cache_read_input_token_cost: 1.25e-6, input_cost_per_token_batches: 1.25e-6, output_cost_per_token_batches: 5e-6, max_input_tokens: 128_000, max_output_tokens: 16_384, search_context_cost_per_query: { low: 0.03 } },
    'gemini/gemini-x': { litellm_provider: 'gemini', input_cost_per_token: 3e-7, output_cost_per_token: 2.5e-6, input_cost_per_token_above_200k_tokens: 6e-7 },
  },
  'models-dev': { openai: { id: 'openai', models: { 'gpt-4o': { id: 'gpt-4o', name: 'GPT-4o', reasoning: false, cost: { input: 2.5, output: 11, cache_read: 1.25 }, limit: { context: 128_000, output: 16_384 } } } }, google: { id: 'google', models: { 'gemini-x': { id: 'gemini-x', name: 'Gemini X', cost: { input: 0.3, output: 2.5, context_over_200k: { input: 0.6 } } } } } },
  'llm-prices': { updated_at: '2026-11-01', prices: [{ id: 'gpt-4o', vendor: 'openai', name: 'GPT-4o', input: 2.5, output: 11, input_cached: 1.25, from_date: null, to_date: null }, { id: 'gemini-x', vendor: 'google', name: 'Gemini X', input: 0.3, output: 2.5, input_cached: null }] },
  'genai-prices': [
    { id: 'openai', models: [{ id: 'gpt-4o', name: 'GPT-4o', match: { equals: 'gpt-4o' }, context_window: 128_000, prices: { input_mtok: 2.5, output_mtok: 11, cache_read_mtok: 1.25 } }] },
    { id: 'google', models: [{ id: 'gemini-x', prices: [{ prices: { input_mtok: { base: 0.3, tiers: [{ start: 200_000, price: 0.6 }] }, output_mtok: 2.5 } }] }] },
  ],
  openrouter: { data: [{ id: 'openai/gpt-4o', name: 'OpenAI: GPT-4o', context_length: 128_000, top_provider: { max_completion_tokens: 16_384 }, pricing: { prompt: '0.0000025', completion: '0.000011', input_cache_read: '0.00000125', request: '0', image: '0' } }, { id: 'google/gemini-x', name: 'Google: Gemini X', pricing: { prompt: '0.0000003', completion: '0.0000025' } }] },
} as const satisfies Record<ImporterName, unknown>;
/** A router sells under its own name. */
const idIn = (from: ImporterName, id: string): string => (from === 'openrouter' ? `openrouter/${id.replace('/', '-')}` : id);

describe('importCatalogue', () => {
  test.each(Object.keys(lists) as ImporterName[])('makes offers of %s, to the digit', (from) => {
    const { data } = importCatalogue(from, lists[from], source);
    const [gpt, gemini] = [idIn(from, 'openai/gpt-4o'), idIn(from, 'google/gemini-x')];
    expect(Object.keys(data.offers)).toEqual([gpt, gemini]);
    expect(data.offers[gpt]!.price[0]).toMatchObject({ source: 'a list', checked: '2026-11-22', confidence: 'single', usdPerMillionTokens: { input: 2.5, output: 11, cacheRead: 1.25 } });
    expect(data.offers[gemini]!.price[0]!.usdPerMillionTokens).toEqual({ input: 0.3, output: 2.5 });
    expect(openCatalogue(data).ids).toHaveLength(2);
  });

  test.each(['litellm', 'models-dev', 'genai-prices'] as const)('keeps what %s charges long prompts', (from) => {
    expect(importCatalogue(from, lists[from], source).data.offers['google/gemini-x']!.price[0]!.contextTier).toEqual([{ above: 200_000, usdPerMillionTokens: { input: 0.6 } }]);
  });

  test('keeps service tiers and context, and names charges that have no place', () => {
    const { data, notCarried } = importCatalogue('litellm', lists.litellm, source);
    expect(data.offers['openai/gpt-4o']).toMatchObject({ contextTokens: 128_000, maxOutputTokens: 16_384, price: [{ serviceTier: { batch: { usdPerMillionTokens: { input: 1.25, output: 5 } } } }] });
    expect(notCarried).toEqual([{ reason: 'other-charge', name: 'openai/gpt-4o: search_context_cost_per_query' }]);
  });

  test('keeps what a service tier charges for long prompts, and the shortest prefix that is cached', () => {
    const list = { x: { litellm_provider: 'acme', input_cost_per_token: 1e-6, input_cost_per_token_above_272k_tokens: 2e-6, input_cost_per_token_priority: 3e-6, input_cost_per_token_above_272k_tokens_priority: 6e-6, prompt_cache_min_tokens: 2_048 } };
    const { data, notCarried } = importCatalogue('litellm', list, source);
    expect(notCarried).toEqual([]);
    expect(data.offers['acme/x']!.minCachePrefixTokens).toBe(2_048);
    const usd = (tokens: number, serviceTier?: 'priority'): number => Number(openCatalogue(data).schedule('acme/x').pricer(Date.parse('2026-11-22'), serviceTier ? { serviceTier } : {}).usd({ input: tokens }));
    expect([usd(200_000), usd(300_000), usd(200_000, 'priority'), usd(300_000, 'priority')]).toEqual([0.2, 0.6, 0.6, 1.8]);
  });

  test('takes the tiers of models.dev over its older block, and a mode that asks for a service tier as that tier', () => {
    const model = {
      id: 'x',
      cost: { input: 5, tiers: [{ input: 10, tier: { type: 'context', size: 272_000 } }, { input: 9, tier: { type: 'output', size: 9 } }], context_over_200k: { input: 11 }, per_minute: 1 },
      experimental: { modes: { fast: { cost: { input: 12.5, tiers: [{ context: { min: 272_000 }, input: 25 }] }, provider: { body: { service_tier: 'priority' } } }, odd: { cost: { input: 1 } }, free: {}, none: 3 } },
    };
    const { data, notCarried } = importCatalogue('models-dev', { acme: { models: { x: model } } }, source);
    expect(data.offers['acme/x']!.price[0]).toMatchObject({
      usdPerMillionTokens: { input: 5 },
      contextTier: [{ above: 272_000, usdPerMillionTokens: { input: 10 } }],
      serviceTier: { priority: { usdPerMillionTokens: { input: 12.5 }, contextTier: [{ above: 272_000, usdPerMillionTokens: { input: 25 } }] } },
    });
    expect(notCarried.map(({ name }) => name)).toEqual(['acme/x: per_minute', 'acme/x: tiers[1]', 'acme/x: experimental.modes.odd.cost']);
  });

  test('makes one history of a model’s prices', () => {
    const old = { id: 'x', vendor: 'acme', name: 'X', output: 2, input_cached: null };
    const { data } = importCatalogue('llm-prices', { prices: [{ ...old, input: 2, to_date: '2026-01-01' }, { ...old, input: 1, from_date: '2026-01-01' }] }, source);
    expect(openCatalogue(data).schedule('acme/x').pricer(Date.parse('2025-12-31'), {}).entry.usdPerMillionTokens).toEqual({ input: 2, output: 2 });
    expect(openCatalogue(data).schedule('acme/x').pricer(Date.parse('2026-01-01'), {}).entry.usdPerMillionTokens).toEqual({ input: 1, output: 2 });
  });

  test('follows dated prices of genai-prices, and gives none to a model that is priced by the hour', () => {
    const models = [
      { id: 'x', prices: [{ prices: { input_mtok: 2, output_mtok: 4, requests_kcount: 5 } }, { constraint: { start_date: '2026-09-01' }, prices: { input_mtok: 1, output_mtok: 4 } }] },
      { id: 'y', prices: [{ prices: { input_mtok: 2 } }, { constraint: { start_time: '00:30:00Z', end_time: '16:30:00Z' }, prices: { input_mtok: 4 } }] },
      'none',
    ];
    const { data, notCarried } = importCatalogue('genai-prices', [{ id: 'acme', models }], source);
    const schedule = openCatalogue(data).schedule('acme/x');
    expect(['2026-08-31', '2026-09-01'].map((day) => schedule.pricer(Date.parse(day), {}).entry.usdPerMillionTokens?.input)).toEqual([2, 1]);
    expect(notCarried).toEqual([
      { reason: 'other-charge', name: 'acme/x: requests_kcount' },
      { reason: 'other-charge', name: 'acme/y: prices by the hour' },
      { reason: 'no-price', name: 'acme/y' },
      { reason: 'not-a-model', name: 'acme.models[2]' },
    ]);
  });

  test('takes no price of OpenRouter that depends on the request, and names what is charged beside tokens', () => {
    const models = [
      { id: 'openrouter/auto', pricing: { prompt: '-1', completion: '-1' } },
      { id: 'acme/free', pricing: { prompt: '0', completion: '0', internal_reasoning: '0', web_search: '0.01', discount: 'text' } },
    ];
    const { data, notCarried } = importCatalogue('openrouter', { data: models }, source);
    expect(data.offers['openrouter/acme-free']!.price[0]!.usdPerMillionTokens).toEqual({ input: 0, output: 0 });
    expect(notCarried.map(({ reason, name }) => `${reason} ${name}`)).toEqual([
      'bad-price openrouter/openrouter/auto: input',
      'bad-price openrouter/openrouter/auto: output',
      'no-price openrouter/openrouter/auto',
      'other-charge openrouter/acme/free: web_search',
      'other-charge openrouter/acme/free: discount',
    ]);
  });

  const good = { litellm_provider: 'acme', input_cost_per_token: 1e-6 };
  test.each([
    ['no object', { x: 'text' }, { reason: 'not-a-model', name: 'x' }],
    ['a seller that is none', { x: { ...good, litellm_provider: '' } }, { reason: 'bad-name', name: '/x' }],
    ['a prototype’s key', JSON.parse('{"__proto__":{"litellm_provider":"__proto__","input_cost_per_token":1}}'), { reason: 'bad-name', name: '__proto__/__proto__' }],
    ['a text for a price', { x: { ...good, input_cost_per_token: 'free' } }, { reason: 'bad-price', name: 'acme/x: input' }],
    ['less than nothing', { x: { ...good, input_cost_per_token: -1 } }, { reason: 'bad-price', name: 'acme/x: input' }],
    ['a number without end', JSON.parse('{"x":{"litellm_provider":"acme","input_cost_per_token":1e999}}'), { reason: 'bad-price', name: 'acme/x: input' }],
    ['more digits than any price', { x: { ...good, input_cost_per_token: 1.23456789012345e-6 } }, { reason: 'bad-price', name: 'acme/x: input' }],
    ['no price', { x: { litellm_provider: 'acme' } }, { reason: 'no-price', name: 'acme/x' }],
  ])('names %s', (_, list: object, expected) => {
    const { data, notCarried } = importCatalogue('litellm', { good, ...Object.fromEntries(Object.entries(list)) }, source);
    expect(Object.keys(data.offers)).toEqual(['acme/good']);
    expect(notCarried).toContainEqual(expected);
  });

  test.each([[undefined], [[]], [{}], ['text'], [{ prices: 3 }]])('refuses %j', (list) => {
    for (const from of Object.keys(lists) as ImporterName[]) expect(() => importCatalogue(from, list, source)).toThrow(`importCatalogue requires a list of ${from} with at least one price, got none`);
  });
});

describe('priceChanges', () => {
  const bundled = openCatalogue(catalogueData);
  const at = Date.parse('2026-11-22');

  test('finds nothing between a catalogue and itself', () => {
    expect(priceChanges(bundled, bundled, at)).toMatchObject({ changes: [], same: bundled.ids, added: [], missing: [] });
  });

  test('names the one rate that differs, exactly', () => {
    const { changes, added, missing } = priceChanges(bundled, openCatalogue(importCatalogue('models-dev', lists['models-dev'], source).data), at);
    expect(changes.map(({ before, after, ...change }) => ({ ...change, before: before?.toString(), after: after?.toString() }))).toEqual([{ offer: 'openai/gpt-4o', serviceTier: 'standard', dimension: 'output', rateKey: 'usdPerMillionTokens', above: 0, before: '10', after: '11' }]);
    expect(added).toEqual(['google/gemini-x']);
    expect(missing).toEqual(bundled.ids.filter((id) => /^(?:openai|google)\//u.test(id) && id !== 'openai/gpt-4o'));
  });
});

describe('model-cost catalogue import', () => {
  test('shows the change, what was left out, and writes a catalogue that prices', async () => {
    const { out, saved, exit } = await runCli(['catalogue', 'import', '--from', 'litellm', 'list.json', '--out', 'own.json'], { files: { 'list.json': lists.litellm } });
    expect(exit).toBe(0);
    expect(out).toMatch(/^openai\/gpt-4o +standard +output +10 +11$/mu);
    expect(out).toContain('1  a way to charge that has no place: openai/gpt-4o: search_context_cost_per_query');
    const priced = await runCli(['price', 'openai/gpt-4o', '--output', '1000000', '--catalogue', 'own.json', '--json'], { files: saved });
    expect(priced.out).toContain('"totalUsd": "11"');
    expect((await runCli(['catalogue', 'diff', 'own.json'], { files: saved })).out).toMatch(/^openai\/gpt-4o +standard +output +10 +11$/mu);
  });

  test.each([
    ['http://example.com/list.json', 'catalogue import requires an https address or a file, got "http://example.com/list.json"'],
    ['file:///etc/passwd', 'catalogue import requires an https address or a file, got "file:///etc/passwd"'],
  ])('refuses %s', async (url, message) => {
    expect(await runCli(['catalogue', 'import', '--from', 'litellm', url])).toMatchObject({ exit: 2, out: '', error: `model-cost: ${message}\n` });
  });
});
