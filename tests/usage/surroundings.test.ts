import { describe, expect, test } from 'vitest';
import { readUsage } from '../../src/usage/index.ts';

const counts = { prompt_tokens: 1, completion_tokens: 2 };
const claude = { input_tokens: 1, output_tokens: 2, cache_read_input_tokens: 0 };

describe('what stands around the counts', () => {
  test.each([
    ['a chat body', { model: 'gpt-5', service_tier: 'default', usage: counts }, { model: 'gpt-5', serviceTier: 'standard' }],
    ['a batch row', { response: { body: { model: 'gpt-5', usage: counts } } }, { model: 'gpt-5' }],
    ['a stream event', { type: 'response.completed', response: { object: 'response', model: 'gpt-5', service_tier: 'flex', usage: { input_tokens: 1, output_tokens: 2 } } }, { model: 'gpt-5', serviceTier: 'flex' }],
    ['a Groq stream', { x_groq: { usage: counts }, model: 'llama' }, { model: 'llama' }],
    ['a Claude message', { type: 'message', model: 'claude', usage: { ...claude, service_tier: 'batch' } }, { model: 'claude', serviceTier: 'batch' }],
    ['a fast Claude message', { usage: { ...claude, service_tier: 'standard', speed: 'fast' } }, { serviceTier: 'fast' }],
    ['a Gemini body', { modelVersion: 'gemini-3', usageMetadata: { promptTokenCount: 1, candidatesTokenCount: 2, trafficType: 'ON_DEMAND_PRIORITY' } }, { model: 'gemini-3', serviceTier: 'priority' }],
    ['a Bedrock body', { serviceTier: { type: 'flex' }, usage: { inputTokens: 1, outputTokens: 2 } }, { serviceTier: 'flex' }],
    ['a tier nobody knows', { service_tier: 'scale', usage: counts }, { serviceTier: 'scale' }],
    ['OpenRouter', { usage: { ...counts, cost: 0.00435825 } }, { reportedCostUsd: 0.00435825 }],
    ['Perplexity', { usage: { ...counts, cost: { total_cost: 0.5, input_tokens_cost: 0.1 } } }, { reportedCostUsd: 0.5 }],
    ['xAI in ticks of 10^-10 USD', { usage: { ...counts, cost_in_usd_ticks: 37_756_000 } }, { reportedCostUsd: 0.0037756 }],
    ['a free call', { usage: { ...counts, cost: 0 } }, { reportedCostUsd: 0 }],
    ['nothing', { model: 5, service_tier: null, usage: { ...counts, cost: null } }, {}],
  ])('%s', (_, body, expected) => {
    const { model, serviceTier, reportedCostUsd } = readUsage(body);
    expect(Object.fromEntries(Object.entries({ model, serviceTier, reportedCostUsd }).filter(([, value]) => value !== undefined))).toEqual(expected);
  });

  test('a cost under the caller’s own key is called so', () => {
    expect(readUsage({ ...counts, cost: 0.01, is_byok: true }).notices).toContainEqual({ code: 'own-key' });
  });

  test.each([[-1], ['0.5'], [Number.NaN], [Number.POSITIVE_INFINITY], [true], [[1]]])('a cost of %s is refused', (cost) => {
    expect(() => readUsage({ ...counts, cost })).toThrow(/requires a number ≥ 0 at "cost", got /);
  });
});
