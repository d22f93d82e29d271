import type { LogFormat } from '../log-format.ts';

/**
 * Responses of Chat Completions and of the Responses API, one a line, bare or wrapped by whoever logged them.
 *
 * @example
 * openai.fields.at.includes('created') // => true
 */
export const openai: LogFormat = {
  logs: 'OpenAI responses: object chat.completion or response, with usage',
  source:
    'https://platform.openai.com/docs/api-reference/chat/object and …/responses/object (pages not opened) (`created`, `created_at` in seconds) as in the recorded responses of https://github.com/pydantic/genai-prices, read 2026-11-22; the keys of a wrapper (`timestamp`, `response`, `latency_ms`): assumption',
  marks: [
    ['object=chat.completion', 'usage'],
    ['object=text_completion', 'usage'],
    ['object=response', 'usage'],
    ['object=list', 'usage', 'model'],
    ['response.object', 'response.usage'],
  ],
  reports: ['response', ''],
  fields: {
    at: ['timestamp', 'at', 'time', 'created', 'created_at', 'response.created', 'response.created_at'],
    model: ['model', 'response.model'],
    latencySeconds: ['latency_seconds', 'duration_seconds'],
    latencyMilliseconds: ['latency_ms', 'duration_ms'],
    ttftSeconds: ['ttft_seconds', 'time_to_first_token_seconds'],
    ttftMilliseconds: ['ttft_ms', 'time_to_first_token_ms'],
    id: ['id', 'response.id'],
    feature: ['feature', 'metadata.feature', 'response.metadata.feature'],
    user: ['user', 'user_id', 'safety_identifier', 'response.user'],
    conversation: ['conversation.id', 'conversation_id', 'session_id', 'thread_id', 'response.conversation.id'],
    prefix: ['prompt_cache_key', 'response.prompt_cache_key'],
    status: ['status', 'response.status_code', 'response.status'],
  },
};

/**
 * The output file of OpenAI's Batch API: every line was served at the batch tier.
 *
 * @example
 * openaiBatch.setting // => {"serviceTier":"batch"}
 */
export const openaiBatch: LogFormat = {
  logs: 'OpenAI batch output: custom_id and response.body with usage',
  source: 'https://platform.openai.com/docs/api-reference/batch/request-output (page not opened)',
  marks: [['custom_id', 'response.body.usage']],
  reports: ['response.body'],
  fields: {
    at: ['response.body.created', 'response.body.created_at'],
    model: ['response.body.model'],
    id: ['custom_id'],
    status: ['response.status_code'],
  },
  setting: { serviceTier: 'batch' },
};
