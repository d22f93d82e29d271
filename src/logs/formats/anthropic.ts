import type { LogFormat } from '../log-format.ts';

/**
 * Responses of the Messages API, one a line. They carry no time of their own: whoever logged them wrote it beside.
 *
 * @example
 * anthropic.fields.region // => ["usage.inference_geo","response.usage.inference_geo"]
 */
export const anthropic: LogFormat = {
  logs: 'Anthropic responses: type message with usage, and a time beside it',
  source: 'https://docs.anthropic.com/en/api/messages (page not opened) and https://github.com/anthropics/anthropic-sdk-python src/anthropic/types/usage.py, read 2026-11-22; the keys of a wrapper (`timestamp`, `response`, `latency_ms`): assumption',
  marks: [
    ['type=message', 'usage'],
    ['response.type=message', 'response.usage'],
    ['message.type=message', 'message.usage'],
    ['result.message.type=message', 'result.message.usage'],
  ],
  reports: ['response', 'result.message', 'message', ''],
  fields: {
    at: ['timestamp', 'at', 'time', 'created_at'],
    model: ['model', 'response.model', 'message.model', 'result.message.model'],
    region: ['usage.inference_geo', 'response.usage.inference_geo'],
    latencySeconds: ['latency_seconds', 'duration_seconds'],
    latencyMilliseconds: ['latency_ms', 'duration_ms'],
    ttftSeconds: ['ttft_seconds', 'time_to_first_token_seconds'],
    ttftMilliseconds: ['ttft_ms', 'time_to_first_token_ms'],
    id: ['id', 'response.id', 'message.id', 'result.message.id'],
    feature: ['feature', 'metadata.feature'],
    user: ['user', 'user_id', 'metadata.user_id'],
    conversation: ['conversation_id', 'session_id', 'thread_id', 'sessionId'],
    status: ['status', 'status_code'],
  },
};
