import { INSIDE_PROMPT } from '../../usage/parts.ts';
import type { LogFormat } from '../log-format.ts';

const attribute = (...names: readonly string[]): readonly string[] => names.flatMap((name) => [`attributes.${name}`, `span_attributes.${name}`, `SpanAttributes.${name}`, name]);

/**
 * Spans of OpenTelemetry's conventions for generative AI, one a line, their attributes an object (or columns).
 *
 * @example
 * openTelemetry.counts.input.holds.includes('cacheRead') // => true
 */
export const openTelemetry: LogFormat = {
  logs: 'OpenTelemetry spans: attributes gen_ai.request.model and gen_ai.usage.input_tokens',
  source:
    'https://github.com/open-telemetry/semantic-conventions docs/registry/attributes/gen-ai.md ("This value SHOULD include all types of input tokens, including cached tokens") and docs/gen-ai/gen-ai-spans.md, read 2026-11-22; prompt_tokens and completion_tokens: its earlier names; SpanAttributes: the ClickHouse exporter; reasoning, service tier and feature: assumption',
  marks: [
    ['attributes.gen_ai.request.model'],
    ['attributes.gen_ai.response.model'],
    ['attributes.gen_ai.operation.name'],
    ['span_attributes.gen_ai.request.model'],
    ['SpanAttributes.gen_ai.request.model'],
    ['gen_ai.request.model'],
    ['gen_ai.response.model'],
  ],
  counts: {
    input: { at: attribute('gen_ai.usage.input_tokens', 'gen_ai.usage.prompt_tokens'), holds: INSIDE_PROMPT },
    cacheRead: { at: attribute('gen_ai.usage.cache_read.input_tokens', 'gen_ai.usage.cache_read_input_tokens') },
    cacheWrite: { at: attribute('gen_ai.usage.cache_creation.input_tokens', 'gen_ai.usage.cache_creation_input_tokens') },
    output: { at: attribute('gen_ai.usage.output_tokens', 'gen_ai.usage.completion_tokens'), holds: ['reasoning'] },
    reasoning: { at: attribute('gen_ai.usage.reasoning.output_tokens', 'gen_ai.usage.reasoning_tokens') },
  },
  fields: {
    at: ['startTimeUnixNano', 'start_time_unix_nano', 'start_time', 'startTime', 'Timestamp', 'timestamp'],
    end: ['endTimeUnixNano', 'end_time_unix_nano', 'end_time', 'endTime'],
    model: attribute('gen_ai.response.model', 'gen_ai.request.model'),
    seller: attribute('gen_ai.provider.name', 'gen_ai.system'),
    serviceTier: attribute('openai.response.service_tier', 'gen_ai.openai.response.service_tier'),
    id: ['spanId', 'span_id', 'SpanId'],
    feature: attribute('gen_ai.prompt.name', 'gen_ai.agent.name', 'service.name'),
    user: attribute('user.id', 'enduser.id'),
    conversation: [...attribute('gen_ai.conversation.id'), 'traceId', 'trace_id', 'TraceId'],
    status: ['status.code', 'StatusCode', 'status_code', ...attribute('error.type')],
    kind: attribute('gen_ai.operation.name'),
  },
  calls: ['chat', 'text_completion', 'generate_content', 'embeddings'],
};
