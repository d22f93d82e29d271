import type { LogFormat } from '../log-format.ts';

/** `input` under `usage_details` of a blob export, under `usageDetails` of the API and of the export from the page. */
const detail = (...keys: readonly string[]): readonly string[] => keys.flatMap((key) => [`usage_details.${key}`, `usageDetails.${key}`]);

/**
 * Observations exported from Langfuse: by blob storage, from its page or by its API. The details are disjoint; a
 * record whose total says otherwise is contradictory and not read.
 *
 * @example
 * langfuse.calls // => ["GENERATION","EMBEDDING"]
 */
export const langfuse: LogFormat = {
  logs: 'Langfuse observations: type, provided_model_name or model, usage_details',
  source:
    'https://langfuse.com/docs/api-and-data-platform/features/blob-storage-export-fields, read 2026-11-22 (times without an offset are UTC; latency in seconds, in milliseconds where the export was set up before 2026-04-01: times are taken from start and end instead); names of details from its integrations, and that they are disjoint: assumption, checked against `total`',
  marks: [
    ['usage_details', 'start_time'],
    ['usageDetails', 'startTime'],
    ['type', 'trace_id', 'provided_model_name'],
    ['type', 'traceId', 'startTime'],
  ],
  counts: {
    input: { at: detail('input', 'prompt_tokens', 'input_tokens') },
    cacheRead: { at: detail('input_cached_tokens', 'cache_read_input_tokens', 'input_cache_read', 'input_cached') },
    cacheWrite: { at: detail('cache_creation_input_tokens', 'input_cache_creation', 'input_cache_write') },
    inputAudio: { at: detail('input_audio_tokens', 'input_audio') },
    output: { at: detail('output', 'completion_tokens', 'output_tokens') },
    reasoning: { at: detail('output_reasoning_tokens', 'reasoning_tokens', 'output_reasoning') },
    outputAudio: { at: detail('output_audio_tokens', 'output_audio') },
  },
  total: detail('total', 'total_tokens'),
  fields: {
    at: ['start_time', 'startTime'],
    end: ['end_time', 'endTime'],
    firstToken: ['completion_start_time', 'completionStartTime'],
    model: ['provided_model_name', 'model'],
    costUsd: ['total_cost', 'totalCost', 'calculatedTotalCost', 'cost_details.total', 'costDetails.total'],
    id: ['id'],
    feature: ['trace_name', 'traceName', 'name'],
    user: ['user_id', 'userId'],
    conversation: ['session_id', 'sessionId', 'trace_id', 'traceId'],
    status: ['level'],
    kind: ['type'],
  },
  calls: ['GENERATION', 'EMBEDDING'],
};
