import { CalculatorError, checkLeaf, Decimal, DIMENSION_NAMES, DIMENSIONS, type DimensionName, type Leaves } from '../../src/index.ts';
import { API_SHAPE_NAMES, readUsage, type ApiShape } from '../../src/usage/index.ts';
import { unknownWord } from './price-cases-card.ts';

type Counts = Readonly<Record<string, unknown>>;

/** Token counts of a case; all but the two totals are parts of one. */
const TOKENS = [
  'input_tokens',
  'cache_read_tokens',
  'cache_write_tokens',
  'cache_write_1h_tokens',
  'input_audio_tokens',
  'input_image_tokens',
  'input_document_tokens',
  'input_video_tokens',
  'cache_audio_read_tokens',
  'cache_image_read_tokens',
  'cache_video_read_tokens',
  'output_tokens',
  'reasoning_tokens',
  'output_audio_tokens',
  'output_image_tokens',
] as const;
type TokenKey = (typeof TOKENS)[number];

/** What else a case counts: the leaf, and how many of it one is. */
const FEES: Readonly<Record<string, readonly [DimensionName, number]>> = {
  requests: ['request', 1],
  web_searches: ['webSearch', 1],
  file_searches: ['fileSearch', 1],
  images: ['images', 1],
  pixels: ['pixels', 1],
  characters: ['characters', 1],
  seconds: ['audioSeconds', 1],
  minutes: ['audioSeconds', 60],
  audio_seconds: ['audioSeconds', 1],
  audio_minutes: ['audioSeconds', 60],
  video_seconds: ['videoSeconds', 1],
  video_minutes: ['videoSeconds', 60],
  cache_storage_token_hours: ['cacheStorage', 1],
};

/** Prompt tokens of each call, where the counts are those of several. */
const PER_CALL = 'tier_input_tokens';

/** The leaves a case is billed for. */
export interface CaseLeaves {
  readonly leaves: Leaves;
  readonly promptTokensPerCall?: number;
  /** How the provider's report differs from the counts the case states; empty when it gives them. */
  readonly differences: readonly string[];
}

/**
 * The disjoint leaves of a case. The provider's own report is read first and wins where the two differ; what it
 * does not state (a side of the call, a fee) is taken from the counts. Throws `bad-usage` and
 * `contradictory-usage`, what `readUsage` throws, and a plain error for a count this door does not know.
 */
export function caseLeaves(counts: Counts, report: unknown, shape: string, seller: string): CaseLeaves {
  const { [PER_CALL]: perCall, ...rest } = counts;
  const aggregate = perCall === undefined ? {} : { promptTokensPerCall: whole(PER_CALL, perCall) };
  if (report === undefined) return { leaves: leavesOfCounts(rest), ...aggregate, differences: [] };
  const named = (API_SHAPE_NAMES as readonly string[]).includes(shape) ? { shape: shape as ApiShape } : {};
  const { leaves: read } = readUsage(report, { ...named, ...(seller === '' ? {} : { seller }) });
  const stated = leavesOfCounts(rest);
  const leaves: Partial<Record<DimensionName, number>> = {};
  for (const name of DIMENSION_NAMES) {
    const count = readsSide(read, name) ? read[name] : stated[name];
    if (count !== undefined && count > 0) leaves[name] = count;
  }
  const wholes = countsOf(leaves);
  const differences = Object.keys(rest).flatMap((key) => {
    const given = wholes[key as TokenKey] ?? leaves[FEES[key]?.[0] as DimensionName] ?? 0;
    const wanted = (rest[key] as number) * (FEES[key]?.[1] ?? 1);
    return given === wanted || key === 'input_document_tokens' ? [] : [`the report gives ${given} ${key}, the case ${wanted}`];
  });
  return { leaves, ...aggregate, differences };
}

/** Whether a report says anything of the part of the call a leaf belongs to: its whole side, or its own fee. */
function readsSide(read: Leaves, name: DimensionName): boolean {
  const { side } = DIMENSIONS[name];
  return side === 'fee' ? read[name] !== undefined : DIMENSION_NAMES.some((other) => DIMENSIONS[other].side === side && (read[other] ?? 0) > 0);
}

/** Splits totals and their parts into disjoint leaves. */
function leavesOfCounts(counts: Counts): Leaves {
  const given: Partial<Record<TokenKey, number>> = {};
  const fees: Partial<Record<DimensionName, number>> = {};
  for (const [key, count] of Object.entries(counts)) {
    if ((TOKENS as readonly string[]).includes(key)) given[key as TokenKey] = whole(key, count);
    else {
      const [name, each] = (Object.hasOwn(FEES, key) ? FEES[key] : undefined) ?? unknownWord('usage', key, [...TOKENS, ...Object.keys(FEES), PER_CALL]);
      fees[name] = (fees[name] ?? 0) + charged(key, name, count, each);
    }
  }
  const of = (key: TokenKey): number => given[key] ?? 0;
  const rest = (total: TokenKey, ...parts: readonly TokenKey[]): number => left(total, of(total), parts.map((part) => [part, of(part)]));
  const images = of('input_image_tokens') + of('input_document_tokens');
  const fresh = {
    inputAudio: rest('input_audio_tokens', 'cache_audio_read_tokens'),
    inputImage: left('input_image_tokens', images, [['cache_image_read_tokens', of('cache_image_read_tokens')]]),
    inputVideo: rest('input_video_tokens', 'cache_video_read_tokens'),
  };
  return {
    input: left('input_tokens', of('input_tokens'), [
      ['cache_read_tokens', of('cache_read_tokens')],
      ['cache_write_tokens', of('cache_write_tokens')],
      ['uncached audio', fresh.inputAudio],
      ['uncached image', fresh.inputImage],
      ['uncached video', fresh.inputVideo],
    ]),
    cacheRead: rest('cache_read_tokens', 'cache_audio_read_tokens', 'cache_image_read_tokens', 'cache_video_read_tokens'),
    cacheWrite: rest('cache_write_tokens', 'cache_write_1h_tokens'),
    cacheWrite1h: of('cache_write_1h_tokens'),
    ...fresh,
    cacheReadAudio: of('cache_audio_read_tokens'),
    cacheReadImage: of('cache_image_read_tokens'),
    cacheReadVideo: of('cache_video_read_tokens'),
    output: rest('output_tokens', 'reasoning_tokens', 'output_audio_tokens', 'output_image_tokens'),
    reasoning: of('reasoning_tokens'),
    outputAudio: of('output_audio_tokens'),
    outputImage: of('output_image_tokens'),
    ...fees,
  };
}

/** The totals and parts that leaves add up to. */
function countsOf(leaves: Leaves): Partial<Record<TokenKey, number>> {
  const sum = (...names: readonly DimensionName[]): number => names.reduce((total, name) => total + (leaves[name] ?? 0), 0);
  const side = (wanted: string): number => sum(...DIMENSION_NAMES.filter((name) => DIMENSIONS[name].side === wanted));
  return {
    input_tokens: side('input'),
    cache_read_tokens: sum('cacheRead', 'cacheReadAudio', 'cacheReadImage', 'cacheReadVideo'),
    cache_write_tokens: sum('cacheWrite', 'cacheWrite1h'),
    cache_write_1h_tokens: sum('cacheWrite1h'),
    input_audio_tokens: sum('inputAudio', 'cacheReadAudio'),
    input_image_tokens: sum('inputImage', 'cacheReadImage'),
    input_video_tokens: sum('inputVideo', 'cacheReadVideo'),
    cache_audio_read_tokens: sum('cacheReadAudio'),
    cache_image_read_tokens: sum('cacheReadImage'),
    cache_video_read_tokens: sum('cacheReadVideo'),
    output_tokens: side('output'),
    reasoning_tokens: sum('reasoning'),
    output_audio_tokens: sum('outputAudio'),
    output_image_tokens: sum('outputImage'),
  };
}

function left(total: string, count: number, parts: readonly (readonly [string, number])[]): number {
  const inside = parts.reduce((sum, [, part]) => sum + part, 0);
  if (inside <= count) return count - inside;
  const named = parts.filter(([, part]) => part > 0).map(([part]) => part);
  throw new CalculatorError('contradictory-usage', `usage requires ${named.join(' + ')} inside ${total} ${count}, got ${inside}`, { total: count, inside });
}

/** A count of anything but tokens, as many as the way to charge counts: time may have milliseconds. */
function charged(key: string, name: DimensionName, count: unknown, each: number): number {
  if (typeof count !== 'number' || !Number.isFinite(count)) return whole(key, count);
  const units = new Decimal(count).times(each).toNumber();
  checkLeaf(name, units, 'counted');
  return units;
}

function whole(key: string, count: unknown): number {
  if (Number.isSafeInteger(count) && (count as number) >= 0) return count as number;
  throw new CalculatorError('bad-usage', `usage requires a whole number ≥ 0 for "${key}", got ${JSON.stringify(count)}`);
}
