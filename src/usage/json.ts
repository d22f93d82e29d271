/** A parsed JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Longest run of keys or text that a message quotes from a report. */
const MAX_QUOTED = 60;

/**
 * Whether a value is an object with keys (no array, no null).
 *
 * @example
 * isJsonObject({}) // => true
 * isJsonObject([]) // => false
 */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What the object itself holds under a key; what it inherits is not there, and neither is null.
 *
 * @example
 * ownValue({ a: 1 }, 'a') // => 1
 * ownValue({}, 'constructor') // => undefined
 */
export function ownValue(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? (object[key] ?? undefined) : undefined;
}

/**
 * A value of a report as a message quotes it: short, whatever its size or depth.
 *
 * @example
 * quote(-1.5) // => "-1.5"
 * quote({ a: { b: 1 } }) // => "an object with a"
 * quote([1, 2]) // => "an array of 2"
 */
export function quote(value: unknown): string {
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (isJsonObject(value)) return `an object with ${shorten(Object.keys(value).slice(0, MAX_QUOTED).join(', ')) || 'no keys'}`;
  return typeof value === 'string' ? `"${shorten(value)}"` : String(value);
}

function shorten(text: string): string {
  return text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text;
}
