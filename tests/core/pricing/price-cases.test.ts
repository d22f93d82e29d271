import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { priceCase, type PriceCase } from '../../doors/price-cases.ts';

const { cases } = JSON.parse(readFileSync('tests/doors/price-cases.json', 'utf8')) as { cases: readonly (PriceCase & { id: string; dims: readonly string[] })[] };

describe('Worked examples of other projects', () => {
  test.each(cases.map((given) => ({ given, name: `${given.id}: ${given.note || given.dims.join(', ') || 'input and output'}` })))('$name', ({ given }) => {
    expect(priceCase(given)).toMatchObject({ verdict: 'pass' });
  });

  test('are all there', () => {
    expect(cases).toHaveLength(205);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(205);
  });
});

const card = { input: 2, output: 10 };
const call = { input_tokens: 1_000, output_tokens: 100 };

describe('The door for price cases', () => {
  test.each<[string, PriceCase, string]>([
    ['a total to the last digit', { usage: call, prices_used: card, expected_usd_exact: '0.003' }, '0.003'],
    ['minutes that do not divide, to the digits given', { usage: { video_seconds: 7 }, prices_used: { per_video_minute: 1 }, expected_usd_exact: '0.116666666667' }, '0.1166666666666666666666666666666666666667'],
    ['minutes of a count in minutes', { usage: { audio_minutes: 2.5 }, prices_used: { per_audio_minute: 0.006 }, expected_usd_exact: '0.015' }, '0.015'],
    ['a fraction of a second', { usage: { audio_seconds: 12.5 }, prices_used: { per_audio_minute: 0.006 }, expected_usd_exact: '0.00125' }, '0.00125'],
    ['seconds of no named medium', { usage: { seconds: 30 }, prices_used: { per_second: 0.0001 }, expected_usd_exact: '0.003' }, '0.003'],
    ['images by the piece beside tokens', { usage: { images: 3, input_tokens: 10 }, prices_used: { per_image: 0.039, input: 0.15 }, expected_usd_exact: '0.1170015' }, '0.1170015'],
    ['prices written as texts', { usage: call, prices_used: { input: '2', output: '10.0' }, expected_usd: 0.003 }, '0.003'],
    [
      'two multipliers together, on token rates only, above a threshold',
      {
        usage: { input_tokens: 1_000_000, web_searches: 1 },
        options: { region: 'eu', service_tier: 'batch' },
        prices_used: { input: 2, web_search_per_call: 0.01, tiers: [{ above_input_tokens: 200_000, input: 4 }], multipliers: { 'region:eu': 1.1, 'service_tier:batch': 0.5, 'region:us': 3 } },
        expected_usd_exact: '2.21',
      },
      '2.21',
    ],
    ['an option without a multiplier, whose prices are its own', { usage: call, options: { region: 'eu' }, prices_used: { ...card, multipliers: { 'region:us': 1.1 } }, expected_usd_exact: '0.003' }, '0.003'],
    ['an aggregate at the tier of its calls', { usage: { input_tokens: 300_000, tier_input_tokens: 100_000 }, prices_used: { input: 1, tiers: [{ above_input_tokens: 200_000, input: 9 }] }, expected_usd_exact: '0.3' }, '0.3'],
    ['video at Google, at the input rate', { provider: 'vertex_ai', usage: { input_tokens: 10, input_video_tokens: 10 }, prices_used: card, expected_usd_exact: '0.00002' }, '0.00002'],
    ['what a report leaves out, from the counts', { usage: call, raw_usage: { prompt_tokens: 1_000, prompt_tokens_details: {} }, prices_used: card, expected_usd_exact: '0.003' }, '0.003'],
  ])('passes %s', (_, given, got) => {
    expect(priceCase(given)).toMatchObject({ got, verdict: 'pass' });
  });

  test.each<[string, PriceCase, string]>([
    ['a card without prices', { usage: call, prices_used: {} }, 'case/ requires a price, got none'],
    ['more cached than read', { usage: { input_tokens: 100, cache_read_tokens: 200 }, prices_used: card }, 'usage requires cache_read_tokens inside input_tokens 100, got 200'],
    ['a negative count', { usage: { input_tokens: -1 }, prices_used: card }, 'usage requires a whole number ≥ 0 for "input_tokens", got -1'],
    ['audio without a rate', { model: 'm', usage: { input_tokens: 10, input_audio_tokens: 10 }, prices_used: card }, 'case/m requires a rate for "inputAudio": no rate is known'],
    ['video elsewhere than at Google', { provider: 'openai', model: 'm', usage: { input_tokens: 10, input_video_tokens: 10 }, prices_used: card }, 'openai/m requires a rate for "inputVideo": no rate is known'],
    [
      'a write for one hour where only short ones are priced',
      { model: 'm', usage: { input_tokens: 10, cache_write_tokens: 10, cache_write_1h_tokens: 10 }, prices_used: { ...card, cache_write: 2.5 } },
      'case/m requires a rate for "cacheWrite1h": no rate is known',
    ],
    ['a negative price', { usage: call, prices_used: { input: -1 } }, 'prices_used requires a number ≥ 0 for "input", got -1'],
  ])('sees a refusal of %s', (_, given, because) => {
    expect(priceCase({ ...given, expect: 'error' })).toMatchObject({ got: 'refused', verdict: 'pass', because: [because] });
    expect(priceCase({ ...given, expected_usd_exact: '0' })).toMatchObject({ got: 'refused', verdict: 'FAIL' });
  });

  test.each<[string, PriceCase, string | undefined]>([
    ['another total', { usage: call, prices_used: card, expected_usd_exact: '0.0030001' }, undefined],
    ['a price where a refusal is due', { usage: call, prices_used: card, expect: 'error' }, undefined],
    ['another side', { usage: call, prices_used: card, expected_usd_exact: '0.003', expected_input_usd: 0.001 }, 'input side 0.002, expected 0.001'],
    ['a rounded amount', { usage: { video_seconds: 7 }, prices_used: { per_video_minute: 1 }, expected_usd_exact: '0.12' }, undefined],
    ['a case without an amount', { usage: call, prices_used: card }, undefined],
    ['an expectation nobody knows', { usage: call, prices_used: card, expect: 'roughly', expected_usd_exact: '0.003' }, undefined],
    ['a price key nobody knows', { usage: call, prices_used: { ...card, outptu: 1 }, expect: 'error' }, 'prices_used has unknown key "outptu"; did you mean "output"?'],
    ['a count nobody knows', { usage: { ...call, input_tokns: 1 }, prices_used: card, expect: 'error' }, 'usage has unknown key "input_tokns"; did you mean "input_tokens"?'],
    [
      'a report that gives other counts',
      { usage: { ...call, reasoning_tokens: 5 }, raw_usage: { prompt_tokens: 1_000, completion_tokens: 100 }, prices_used: card, expected_usd_exact: '0.003' },
      'the report gives 0 reasoning_tokens, the case 5',
    ],
  ])('fails %s', (_, given, because) => {
    expect(priceCase(given)).toMatchObject({ verdict: 'FAIL', because: because === undefined ? [] : [because] });
  });
});
