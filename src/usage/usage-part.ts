import { isJsonObject, ownValue, type JsonObject } from './json.ts';

/** The part of a report that holds the counts, and what stands around it. */
export interface UsagePart {
  readonly part: JsonObject;
  /** Dotted path of the part in the report; empty when the report is the part. */
  readonly at: string;
  /** The bodies around it, outermost first, the part itself last. */
  readonly bodies: readonly JsonObject[];
}

/**
 * Keys under which response bodies, stream events and batch rows carry their usage, the likeliest first.
 * `usage`, `usageMetadata` and `meta` stand in recorded responses; the rest (streams, batch rows): assumption.
 *
 * @example
 * ENVELOPES[0] // => "usage"
 */
export const ENVELOPES = [
  'usage',
  'usageMetadata',
  'usage_metadata',
  'response',
  'message',
  'body',
  'result',
  'meta',
  'metadata',
  'delta',
  'x_groq',
  'data',
] as const;

/** Deepest nesting of envelopes: a batch row is `response.body.usage`. Assumption: one more is enough. */
const MAX_ENVELOPES = 4;

/**
 * The innermost part of a report for which `isUsage` holds, looked for along the known envelopes only,
 * or `undefined`.
 *
 * @example
 * findUsagePart({ response: { usage: { a: 1 } } }, ({ part }) => 'a' in part)?.at // => "response.usage"
 */
export function findUsagePart(report: unknown, isUsage: (part: UsagePart) => boolean): UsagePart | undefined {
  return isJsonObject(report) ? search({ part: report, at: '', bodies: [report] }, isUsage, 0) : undefined;
}

function search(here: UsagePart, isUsage: (part: UsagePart) => boolean, depth: number): UsagePart | undefined {
  for (const key of depth < MAX_ENVELOPES ? ENVELOPES : []) {
    const part = ownValue(here.part, key);
    if (!isJsonObject(part)) continue;
    const at = here.at === '' ? key : `${here.at}.${key}`;
    const found = search({ part, at, bodies: [...here.bodies, part] }, isUsage, depth + 1);
    if (found !== undefined) return found;
  }
  return isUsage(here) ? here : undefined;
}
