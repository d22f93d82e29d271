import type { LogFormat } from '../log-format.ts';

/**
 * Spend logs of the LiteLLM proxy: its table, or what `/spend/logs` answers. The whole usage report stands in the
 * metadata where the proxy wrote it; else only the two counts are known.
 *
 * @example
 * litellm.fields.costUsd // => ["spend"]
 */
export const litellm: LogFormat = {
  logs: 'LiteLLM spend logs: request_id, spend and startTime',
  source:
    'https://github.com/BerriAI/litellm schema.prisma, LiteLLM_SpendLogs (snapshot of 2026), read 2026-11-22; metadata.additional_usage_values and metadata.usage_object: its own interface and tests (ui/litellm-dashboard, view_logs), same day; that prompt_tokens include cached and written ones: assumption from its normalised usage',
  marks: [
    ['request_id', 'spend', 'startTime'],
    ['call_type', 'spend', 'startTime'],
  ],
  reports: ['metadata.usage_object', 'response.usage'],
  counts: {
    input: { at: ['prompt_tokens'], holds: ['cacheRead', 'cacheWrite'] },
    cacheRead: { at: ['metadata.additional_usage_values.cache_read_input_tokens', 'metadata.additional_usage_values.prompt_tokens_details.cached_tokens'] },
    cacheWrite: { at: ['metadata.additional_usage_values.cache_creation_input_tokens'] },
    output: { at: ['completion_tokens'], holds: ['reasoning'] },
    reasoning: { at: ['metadata.additional_usage_values.completion_tokens_details.reasoning_tokens'] },
  },
  fields: {
    at: ['startTime'],
    end: ['endTime'],
    firstToken: ['completionStartTime'],
    model: ['model'],
    seller: ['custom_llm_provider'],
    serviceTier: ['metadata.usage_object.service_tier'],
    costUsd: ['spend'],
    latencyMilliseconds: ['request_duration_ms'],
    id: ['request_id'],
    feature: ['metadata.feature', 'metadata.spend_logs_metadata.feature', 'model_group'],
    user: ['end_user', 'user'],
    conversation: ['session_id'],
    status: ['status', 'metadata.status'],
    gatewayCache: ['cache_hit'],
  },
};
