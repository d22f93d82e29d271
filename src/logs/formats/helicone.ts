import type { LogFormat } from '../log-format.ts';

/**
 * Requests exported from Helicone, as JSONL or CSV.
 *
 * @example
 * helicone.fields.latencyMilliseconds // => ["delay_ms","latency"]
 */
export const helicone: LogFormat = {
  logs: 'Helicone requests: request_id, request_created_at and prompt_tokens',
  source:
    'https://docs.helicone.ai/guides/cookbooks/etl, and the fields of HeliconeRequest and of request_response_rmt in https://github.com/Helicone/helicone (snapshot of 2026), read 2026-11-22: its costs add prompt, cache read and cache write, so they are disjoint; that a cache_reference_id other than the empty one marks an answer from its own cache: assumption',
  marks: [
    ['request_id', 'request_created_at'],
    ['response_id', 'response_created_at'],
  ],
  counts: {
    input: { at: ['prompt_tokens'] },
    cacheRead: { at: ['prompt_cache_read_tokens'] },
    cacheWrite: { at: ['prompt_cache_write_tokens'], holds: ['cacheWrite1h'] },
    cacheWrite1h: { at: ['prompt_cache_write_1h'] },
    inputAudio: { at: ['prompt_audio_tokens'] },
    output: { at: ['completion_tokens'] },
    reasoning: { at: ['reasoning_tokens'] },
    outputAudio: { at: ['completion_audio_tokens'] },
  },
  fields: {
    at: ['request_created_at'],
    model: ['response_model', 'model', 'request_model'],
    seller: ['provider'],
    costUsd: ['costUSD', 'cost_usd', 'cost'],
    latencyMilliseconds: ['delay_ms', 'latency'],
    ttftMilliseconds: ['time_to_first_token'],
    id: ['request_id'],
    feature: ['properties.feature', 'request_properties.feature', 'properties.Feature', 'prompt_id'],
    user: ['request_user_id', 'helicone_user', 'user_id'],
    conversation: ['properties.Helicone-Session-Id', 'request_properties.Helicone-Session-Id'],
    status: ['response_status', 'status'],
    gatewayCache: ['cache_reference_id'],
  },
};
