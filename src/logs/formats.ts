import { anthropic } from './formats/anthropic.ts';
import { helicone } from './formats/helicone.ts';
import { langfuse } from './formats/langfuse.ts';
import { litellm } from './formats/litellm.ts';
import { openTelemetry } from './formats/open-telemetry.ts';
import { openai, openaiBatch } from './formats/openai.ts';
import { besideTable, leafTable, plainTable } from './formats/table.ts';
import type { LogFormat } from './log-format.ts';
import { isRecord, textAt, valueAt, type LogRecord } from './log-record.ts';

/**
 * The table of log formats, those with the most telling keys first. A new format is one file and one line here.
 *
 * @example
 * LOG_FORMATS.helicone.fields.id // => ["request_id"]
 */
export const LOG_FORMATS = {
  'open-telemetry': openTelemetry,
  langfuse,
  litellm,
  helicone,
  'openai-batch': openaiBatch,
  openai,
  anthropic,
  leaves: leafTable,
  'table-beside': besideTable,
  table: plainTable,
} as const satisfies Record<string, LogFormat>;

/** The name of a row: `litellm`, `table`, … */
export type LogFormatName = keyof typeof LOG_FORMATS;

/**
 * All names, in the order of the table.
 *
 * @example
 * LOG_FORMAT_NAMES.includes('langfuse') // => true
 */
export const LOG_FORMAT_NAMES = Object.keys(LOG_FORMATS) as readonly LogFormatName[];

/**
 * The format that a record's keys give away, or `undefined`. Of a table without a nesting, an object whose keys are
 * its columns will do.
 *
 * @example
 * detectLogFormat({ request_id: 'a', spend: 0.1, startTime: '2026-11-22T00:00:00Z' }) // => "litellm"
 * detectLogFormat({ model: 'gpt-4o', input_tokens: 9, timestamp: '2026-11-22' }) // => "table"
 * detectLogFormat({ a: 1 }) // => undefined
 */
export function detectLogFormat(record: unknown): LogFormatName | undefined {
  return isRecord(record) ? LOG_FORMAT_NAMES.find((name) => LOG_FORMATS[name].marks.some((terms) => terms.every((term) => holds(record, term)))) : undefined;
}

function holds(record: LogRecord, term: string): boolean {
  const [path = '', value] = term.split('=');
  return value === undefined ? valueAt(record, path) !== undefined : textAt(record, [path])?.text === value;
}
