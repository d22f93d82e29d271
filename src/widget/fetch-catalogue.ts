/** Why a catalogue could not be fetched. */
export interface FetchFault {
  /**
   * `unreachable`: the network failed, or the other side does not allow this page (CORS), or this page does not (its content
   * security policy); a browser does not say which. `no-reader`: what reads it is not beside the script.
   */
  readonly code: 'bad-address' | 'no-reader' | 'unreachable' | 'status' | 'too-slow' | 'too-large';
  /** The status, the seconds that were waited, or the megabytes that are read at most. */
  readonly amount?: number;
}

/** What became of an address. */
export type Fetched = { readonly text: string } | { readonly fault: FetchFault };

/** Assumption: who waits longer for prices has gone. */
const MOST_SECONDS = 20;
/** Assumption: twenty times the bundled catalogue. */
const MOST_MEGABYTES = 5;

/** Limits that a test may tighten. */
export interface FetchLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

/**
 * The text at an http(s) address, with this page's cookies only where it is of this page's host; at most 5 MB, within
 * 20 seconds. Never rejects.
 *
 * @example
 * await fetchCatalogue('javascript:alert(1)', 'https://a.example/', new AbortController().signal) // => {"fault":{"code":"bad-address"}}
 */
export async function fetchCatalogue(address: string, base: string, signal: AbortSignal, { seconds, megabytes }: FetchLimits = { seconds: MOST_SECONDS, megabytes: MOST_MEGABYTES }): Promise<Fetched> {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol)) return { fault: { code: 'bad-address' } };
  const deadline = AbortSignal.timeout(seconds * 1_000);
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, deadline]) });
    if (!response.ok) return { fault: { code: 'status', amount: response.status } };
    const text = await textOf(response, megabytes * 1_000_000);
    return text === undefined ? { fault: { code: 'too-large', amount: megabytes } } : { text };
  } catch {
    return { fault: deadline.aborted ? { code: 'too-slow', amount: seconds } : { code: 'unreachable' } };
  }
}

/** The body as text; `undefined` as soon as it is longer than `most` bytes. */
async function textOf({ body }: Response, most: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  let text = '';
  let bytes = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    bytes += part.value.length;
    if (bytes > most) {
      await reader?.cancel();
      return undefined;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
