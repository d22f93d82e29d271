import { describe, expect, test } from 'vitest';
import { detectLogFormat, type LogFormatName } from '../../src/logs/formats.ts';
import { mappedFormat } from '../../src/logs/mapped-format.ts';
import { readLogRow } from '../../src/logs/read-row.ts';
import type { LogRow } from '../../src/logs/log-row.ts';

const AT = Date.UTC(2026, 10, 22, 10);

const SAMPLES: readonly (readonly [string, LogFormatName, object, Partial<LogRow>])[] = [
  [
    'a chat completion, bare',
    'openai',
    { id: 'chatcmpl-1', object: 'chat.completion', created: AT / 1_000, model: 'gpt-4o-2024-08-06', service_tier: 'flex', usage: { prompt_tokens: 1_000, completion_tokens: 50, total_tokens: 1_050, prompt_tokens_details: { cached_tokens: 800 }, completion_tokens_details: { reasoning_tokens: 20 } } },
    { id: 'chatcmpl-1', model: 'gpt-4o-2024-08-06', leaves: { input: 200, cacheRead: 800, output: 30, reasoning: 20 }, setting: { serviceTier: 'flex' } },
  ],
  [
    'a response of the Responses API, wrapped with its latency',
    'openai',
    { timestamp: '2026-11-22T10:00:00Z', latency_ms: 1_250, ttft_ms: 300, feature: 'search', response: { id: 'resp-1', object: 'response', model: 'gpt-5', status: 'completed', usage: { input_tokens: 10, output_tokens: 5, total_tokens: 15, input_tokens_details: { cached_tokens: 0 }, output_tokens_details: { reasoning_tokens: 2 } } } },
    { id: 'resp-1', model: 'gpt-5', feature: 'search', latencySeconds: 1.25, ttftSeconds: 0.3, status: 'ok', leaves: { input: 10, output: 3, reasoning: 2 } },
  ],
  [
    'a row of an OpenAI batch, at the batch tier',
    'openai-batch',
    { custom_id: 'q1', response: { status_code: 200, body: { id: 'c', object: 'chat.completion', created: AT / 1_000, model: 'gpt-4o', usage: { prompt_tokens: 4, completion_tokens: 1, total_tokens: 5 } } } },
    { id: 'q1', model: 'gpt-4o', status: 'ok', leaves: { input: 4, output: 1 }, setting: { serviceTier: 'batch' } },
  ],
  [
    'an Anthropic message with one-hour cache writes in the US',
    'anthropic',
    { timestamp: '2026-11-22T11:00:00+01:00', response: { id: 'msg_1', type: 'message', model: 'claude-haiku-4-5', usage: { input_tokens: 10, cache_read_input_tokens: 500, cache_creation_input_tokens: 300, cache_creation: { ephemeral_5m_input_tokens: 100, ephemeral_1h_input_tokens: 200 }, output_tokens: 40, service_tier: 'standard', inference_geo: 'us' } } },
    { id: 'msg_1', model: 'claude-haiku-4-5', leaves: { input: 10, cacheRead: 500, cacheWrite: 100, cacheWrite1h: 200, output: 40 }, setting: { region: 'us' } },
  ],
  [
    'a LiteLLM spend log, as a CSV has it',
    'litellm',
    { request_id: 'r', call_type: 'acompletion', spend: '0.0123', prompt_tokens: '1000', completion_tokens: '50', total_tokens: '1050', startTime: '2026-11-22 10:00:00.000', endTime: '2026-11-22 10:00:02.500', completionStartTime: '2026-11-22 10:00:00.400', model: 'gpt-4o', custom_llm_provider: 'openai', end_user: 'u', session_id: 's', status: 'success', cache_hit: 'False', model_group: 'chat', metadata: '{"additional_usage_values":{"prompt_tokens_details":{"cached_tokens":800}}}' },
    { id: 'r', model: 'gpt-4o', seller: 'openai', user: 'u', conversation: 's', feature: 'chat', status: 'ok', reportedCostUsd: 0.0123, latencySeconds: 2.5, ttftSeconds: 0.4, leaves: { input: 200, cacheRead: 800, output: 50 } },
  ],
  [
    'a LiteLLM spend log that kept the whole usage',
    'litellm',
    { request_id: 'r', spend: 0, startTime: '2026-11-22T10:00:00Z', model: 'o3', status: 'failure', metadata: { usage_object: { prompt_tokens: 9, completion_tokens: 8, total_tokens: 17, completion_tokens_details: { reasoning_tokens: 6 } } } },
    { id: 'r', model: 'o3', status: 'failed', reportedCostUsd: 0, leaves: { input: 9, output: 2, reasoning: 6 } },
  ],
  [
    'a Langfuse generation of a blob export',
    'langfuse',
    { id: 'o', trace_id: 't', type: 'GENERATION', start_time: '2026-11-22 10:00:00.000000', end_time: '2026-11-22 10:00:01.000000', completion_start_time: '2026-11-22 10:00:00.250000', provided_model_name: 'claude-haiku-4-5', usage_details: { input: 10, cache_read_input_tokens: 5, output: 7, total: 22 }, total_cost: 0.5, user_id: 'u', session_id: '', trace_name: 'chat', level: 'DEFAULT' },
    { id: 'o', model: 'claude-haiku-4-5', reportedCostUsd: 0.5, latencySeconds: 1, ttftSeconds: 0.25, user: 'u', conversation: 't', feature: 'chat', status: 'ok', leaves: { input: 10, cacheRead: 5, output: 7 } },
  ],
  [
    'a Helicone request',
    'helicone',
    { response_id: 'x', request_id: 'r', request_created_at: '2026-11-22T10:00:00.000Z', response_status: 200, response_model: 'gpt-4o-2024-08-06', request_model: 'gpt-4o', provider: 'OPENAI', delay_ms: 900, time_to_first_token: 200, prompt_tokens: 10, prompt_cache_read_tokens: 3, completion_tokens: 2, costUSD: 0.001, request_user_id: null, properties: { feature: 'faq' }, cache_reference_id: '00000000-0000-0000-0000-000000000000' },
    { id: 'r', model: 'gpt-4o-2024-08-06', seller: 'OPENAI', feature: 'faq', reportedCostUsd: 0.001, latencySeconds: 0.9, ttftSeconds: 0.2, status: 'ok', leaves: { input: 10, cacheRead: 3, output: 2 } },
  ],
  [
    'an OpenTelemetry span, cached tokens inside',
    'open-telemetry',
    { spanId: 's', traceId: 't', startTimeUnixNano: `${AT}000000`, endTimeUnixNano: `${AT + 1_500}000000`, attributes: { 'gen_ai.operation.name': 'chat', 'gen_ai.provider.name': 'anthropic', 'gen_ai.request.model': 'claude-haiku-4-5', 'gen_ai.usage.input_tokens': 100, 'gen_ai.usage.cache_read.input_tokens': 60, 'gen_ai.usage.output_tokens': 7 } },
    { id: 's', conversation: 't', model: 'claude-haiku-4-5', seller: 'anthropic', latencySeconds: 1.5, leaves: { input: 40, cacheRead: 60, output: 7 } },
  ],
  [
    'a plain table with cached tokens inside the input',
    'table',
    { model: 'gpt-4o', input_tokens: 1_000, output_tokens: 50, cached_tokens: 800, timestamp: AT / 1_000 },
    { model: 'gpt-4o', leaves: { input: 200, cacheRead: 800, output: 50 } },
  ],
  [
    'a plain table with Anthropic’s names, cached tokens beside the input',
    'table-beside',
    { model: 'claude-haiku-4-5', input_tokens: 1_000, output_tokens: 50, cache_read_input_tokens: 800, cache_creation_input_tokens: 20, timestamp: AT },
    { model: 'claude-haiku-4-5', leaves: { input: 1_000, cacheRead: 800, cacheWrite: 20, output: 50 } },
  ],
  ['a table of leaves', 'leaves', { model: 'gpt-4o', at: new Date(AT), input: 1n, cache_read: 2, output: 3, service_tier: 'batch', mode: 'thinking' }, { model: 'gpt-4o', leaves: { input: 1, cacheRead: 2, output: 3 }, setting: { serviceTier: 'batch', mode: 'thinking' } }],
];

describe('A record is read by the keys of its format', () => {
  test.each(SAMPLES)('%s', (_, format, record, expected) => {
    expect(detectLogFormat(record)).toBe(format);
    expect(readLogRow(record)).toEqual({ row: { at: AT, setting: {}, ...expected } });
  });

  test('columns that the user names', () => {
    const format = mappedFormat({ model: 'llm', at: 'when', prompt: 'in', cacheRead: 'hit', generated: 'out', reasoning: 'think', feature: 'team', latencyMilliseconds: 'ms' });
    expect(readLogRow({ llm: 'o3', when: '2026-11-22T10:00:00Z', in: '10', hit: '4', out: 9, think: 5, team: 'a', ms: 20 }, format)).toEqual({
      row: { at: AT, model: 'o3', leaves: { input: 6, cacheRead: 4, output: 4, reasoning: 5 }, setting: {}, latencySeconds: 0.02, feature: 'a' },
    });
  });
});

describe('What is no row says why', () => {
  const row = { model: 'gpt-4o', input_tokens: 10, output_tokens: 5, timestamp: '2026-11-22T10:00:00Z' };
  test.each([
    ['no object', 'model,input', 'not-a-record'],
    ['an array', [row], 'not-a-record'],
    ['keys of nothing', { a: 1 }, 'unknown-format'],
    ['keys that an object inherits', Object.create(row), 'unknown-format'],
    ['no time', { ...row, timestamp: '' }, 'no-time'],
    ['a day that is none', { ...row, timestamp: '2026-02-30' }, 'bad-time'],
    ['a word for a time', { ...row, timestamp: 'yesterday' }, 'bad-time'],
    ['a negative count', { ...row, input_tokens: -1 }, 'bad-count'],
    ['half a token', { ...row, output_tokens: 0.5 }, 'bad-count'],
    ['a count beyond what is exact', { ...row, input_tokens: 2 ** 53 }, 'bad-count'],
    ['a word for a count', { ...row, input_tokens: 'NaN' }, 'bad-count'],
    ['no counts', { ...row, input_tokens: null, output_tokens: null, model: 'm', prompt_tokens: '' }, 'unknown-format'],
    ['more cached than prompt', { ...row, cached_tokens: 11 }, 'contradictory'],
    ['a total that is no sum', { ...row, total_tokens: 16 }, 'contradictory'],
    ['details that overlap, by their total', { type: 'GENERATION', start_time: '2026-11-22', provided_model_name: 'm', usage_details: { input: 10, input_cached_tokens: 4, output: 2, total: 12 } }, 'contradictory'],
    ['a span of the application', { type: 'SPAN', start_time: '2026-11-22', usage_details: {} }, 'not-a-call'],
    ['a tool call of OpenTelemetry', { attributes: { 'gen_ai.operation.name': 'execute_tool' } }, 'not-a-call'],
    ['an answer from LiteLLM’s cache', { request_id: 'r', spend: 0, startTime: '2026-11-22', cache_hit: 'True' }, 'gateway-cache'],
    ['an answer from Helicone’s cache', { request_id: 'r', request_created_at: '2026-11-22', cache_reference_id: '6f1c9a32-0000-4000-8000-000000000001' }, 'gateway-cache'],
    ['an Anthropic message without a time', { type: 'message', model: 'm', usage: { input_tokens: 1, output_tokens: 1 } }, 'no-time'],
    ['a completion whose total is wrong', { object: 'chat.completion', created: 1, model: 'm', usage: { prompt_tokens: 9, completion_tokens: 5, total_tokens: 20 } }, 'contradictory'],
    ['a completion with a negative count', { object: 'chat.completion', created: 1, model: 'm', usage: { prompt_tokens: -9, completion_tokens: 5 } }, 'bad-count'],
    ['a completion with an empty usage', { object: 'chat.completion', created: 1, model: 'm', usage: {} }, 'no-usage'],
    ['no model', { object: 'list', model: 7, created: 1, usage: null }, 'unknown-format'],
  ])('%s', (_, record, reason) => {
    expect(readLogRow(record)).toMatchObject({ fault: { reason } });
  });
});

describe('A time may be written', () => {
  test.each([
    ['with an offset', '2026-11-22T15:30:00.000+05:30'],
    ['with a short offset, as PostgreSQL prints it', '2026-11-22 10:00:00+00'],
    ['without one: UTC', '2026-11-22 10:00:00'],
    ['to the minute', '2026-11-22T10:00Z'],
    ['in seconds', AT / 1_000],
    ['in milliseconds', AT],
    ['in microseconds', AT * 1_000],
    ['in nanoseconds, as a text', `${AT}000000`],
    ['as a bigint', BigInt(AT)],
  ])('%s', (_, timestamp) => {
    expect(readLogRow({ model: 'm', input_tokens: 1, timestamp })).toMatchObject({ row: { at: AT } });
  });
});
