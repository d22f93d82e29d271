import { CalculatorError } from '../core/errors.ts';
import { DIMENSIONS, type DimensionName } from '../core/pricing/dimensions.ts';
import type { Leaves } from '../core/pricing/usage.ts';
import type { Counts } from '../usage/counts.ts';
import { TOKEN_LEAVES } from '../usage/parts.ts';
import { readUsage, type ReadUsage } from '../usage/read-usage.ts';
import { split } from '../usage/split.ts';
import { TIER_WORDS } from '../usage/surroundings.ts';
import { detectLogFormat, LOG_FORMATS } from './formats.ts';
import type { LogField, LogFormat, Paths } from './log-format.ts';
import { firstAt, isRecord, numberOf, shown, textAt, timeOf, type LogRecord } from './log-record.ts';
import type { LoggedSetting, LogRow, ReadRow, RowFault } from './log-row.ts';

/**
 * Reads one record of a log into a row, by the format given or the one its keys give away. A record that is no row
 * comes back as a fault with its reason: nothing is thrown, guessed or taken for 0.
 *
 * @example
 * readLogRow({ model: 'gpt-4o', input_tokens: 9, cached_tokens: 4, output_tokens: 5, timestamp: '2026-11-22T10:00:00Z' }).row.leaves // => {"input":5,"cacheRead":4,"output":5}
 * readLogRow({ model: 'gpt-4o', input_tokens: -9, timestamp: '2026-11-22T10:00:00Z' }) // => {"fault":{"reason":"bad-count","path":"input_tokens","got":"-9"}}
 */
export function readLogRow(record: unknown, format?: LogFormat): ReadRow {
  if (!isRecord(record)) return fault('not-a-record', undefined, record);
  const name = format === undefined ? detectLogFormat(record) : undefined;
  const known: LogFormat | undefined = format ?? (name === undefined ? undefined : LOG_FORMATS[name]);
  if (known === undefined) return fault('unknown-format', undefined, record);
  const text = (field: LogField): string | undefined => textAt(record, known.fields[field])?.text;

  const kind = text('kind');
  if (known.calls && kind !== undefined && !known.calls.includes(kind)) return fault('not-a-call', pathOf(record, known.fields.kind), kind);
  const gatewayCache = text('gatewayCache');
  if (gatewayCache !== undefined && !NOT_FROM_CACHE.test(gatewayCache)) return fault('gateway-cache', pathOf(record, known.fields.gatewayCache), gatewayCache);
  const written = firstAt(record, known.fields.at);
  if (written === undefined) return fault('no-time');
  const at = timeOf(written.value);
  if (at === undefined) return fault('bad-time', written.path, written.value);

  const counted = countedOf(record, known, text('seller'));
  if ('fault' in counted) return counted;
  const model = text('model') ?? counted.report?.model;
  if (model === undefined) return fault('no-model');
  const cost = numberOf(firstAt(record, known.fields.costUsd)?.value) ?? counted.report?.reportedCostUsd;
  const status = text('status');
  return {
    row: given({
      at,
      model,
      seller: text('seller'),
      leaves: counted.leaves,
      setting: { ...known.setting, ...settingOf(text('serviceTier') ?? counted.report?.serviceTier, text('region'), text('mode')) },
      reportedCostUsd: cost !== undefined && cost >= 0 ? cost : undefined,
      latencySeconds: secondsOf(record, known, 'latencySeconds', 'latencyMilliseconds', 'end', at),
      ttftSeconds: secondsOf(record, known, 'ttftSeconds', 'ttftMilliseconds', 'firstToken', at),
      id: text('id'),
      feature: text('feature'),
      user: text('user'),
      conversation: text('conversation'),
      prefix: text('prefix'),
      status: status === undefined ? undefined : FAILED.test(status) ? 'failed' : 'ok',
    }),
  };
}

/** Words of a gateway's cache column that mean it asked the provider. LiteLLM writes True and False, Helicone the id of what it repeated. */
const NOT_FROM_CACHE = /^(?:false|0|no|none|miss|[0-]*)$/iu;
/** LiteLLM `failure`, Langfuse `ERROR`, OpenTelemetry code 2 or `STATUS_CODE_ERROR`, Responses `failed`, HTTP 4xx and 5xx. */
export const FAILED = /^(?:2|[45]\d\d|fail\w*|.*error\w*|.*timeout\w*|cancel\w*)$/iu;

const fault = (reason: RowFault['reason'], path?: string, ...got: readonly unknown[]): { readonly fault: RowFault } => ({
  fault: { reason, ...(path === undefined ? {} : { path }), ...(got.length === 0 ? {} : { got: shown(got[0]) }) },
});

const pathOf = (record: LogRecord, paths: Paths | undefined): string | undefined => firstAt(record, paths)?.path;

/** Without what is unknown. */
const given = (row: { readonly [Key in keyof LogRow]-?: LogRow[Key] | undefined }): LogRow => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as unknown as LogRow;

type Counted = { readonly leaves: Leaves; readonly report?: ReadUsage };

/** The provider's own report where the log kept it, else the counts of the format. */
function countedOf(record: LogRecord, format: LogFormat, seller: string | undefined): Counted | { readonly fault: RowFault } {
  for (const path of format.reports ?? []) {
    const found = firstAt(record, [path]);
    if (!isRecord(found?.value)) continue;
    try {
      const report = readUsage(found.value, seller === undefined ? {} : { seller });
      return { leaves: report.leaves, report };
    } catch (error) {
      if (!(error instanceof CalculatorError)) throw error;
      if (error.code === 'contradictory-usage') return fault('contradictory', path, error.message);
      if (format.counts === undefined) return fault(faultOfReport(error), path, error.message);
    }
  }
  return format.counts === undefined ? fault('no-usage') : leavesOf(record, format);
}

/** `bad-report` says three things; its details name a path where it was a number. */
const faultOfReport = ({ details, message }: CalculatorError): RowFault['reason'] => (details['path'] !== undefined ? 'bad-count' : message.includes('requires a shape for') ? 'ambiguous-usage' : 'no-usage');

function leavesOf(record: LogRecord, format: LogFormat): Counted | { readonly fault: RowFault } {
  const counts: Counts = new Map();
  for (const [name, { at }] of Object.entries(format.counts ?? {})) {
    const found = firstAt(record, at);
    if (found === undefined) continue;
    const value = numberOf(found.value);
    if (value === undefined || !isCount(name as DimensionName, value)) return fault('bad-count', found.path, found.value);
    counts.set(name as DimensionName, { value, path: found.path });
  }
  if (counts.size === 0) return fault('no-usage');
  try {
    const leaves = split(counts, Object.fromEntries(Object.entries(format.counts ?? {}).map(([name, { holds = [] }]) => [name, holds])));
    const total = firstAt(record, format.total);
    const sum = TOKEN_LEAVES.reduce((added, name) => added + (leaves[name] ?? 0), 0);
    return total !== undefined && numberOf(total.value) !== sum ? fault('contradictory', total.path, total.value) : { leaves };
  } catch (error) {
    if (!(error instanceof CalculatorError)) throw error;
    return fault('contradictory', undefined, error.message);
  }
}

const isCount = (name: DimensionName, value: number): boolean => value >= 0 && (Number.isSafeInteger(value) || (DIMENSIONS[name].grain < 1 && Math.round(value * 1_000) / 1_000 === value));

/** Regions that sellers write where there is none: Anthropic's inference_geo. */
const NO_REGION = /^(?:global|not_available|none|default)$/iu;

function settingOf(tier: string | undefined, region: string | undefined, mode: string | undefined): LoggedSetting {
  const word = tier?.toLowerCase();
  const serviceTier = word === undefined ? undefined : Object.hasOwn(TIER_WORDS, word) ? TIER_WORDS[word] : word === 'auto' ? undefined : tier;
  return {
    ...(serviceTier === undefined || serviceTier === 'standard' ? {} : { serviceTier }),
    ...(region === undefined || NO_REGION.test(region) ? {} : { region }),
    ...(mode === undefined ? {} : { mode }),
  };
}

/** A duration: in seconds, in milliseconds, or from the start to a later instant. */
function secondsOf(record: LogRecord, { fields }: LogFormat, seconds: LogField, milliseconds: LogField, until: LogField, at: number): number | undefined {
  const inSeconds = numberOf(firstAt(record, fields[seconds])?.value);
  const inMilliseconds = numberOf(firstAt(record, fields[milliseconds])?.value);
  const later = timeOf(firstAt(record, fields[until])?.value);
  const found = inSeconds ?? (inMilliseconds === undefined ? undefined : inMilliseconds / 1_000) ?? (later === undefined ? undefined : (later - at) / 1_000);
  return found !== undefined && found >= 0 ? found : undefined;
}
