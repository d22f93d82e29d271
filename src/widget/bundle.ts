import type { EmbeddedScript } from './embed-code.ts';

/** What the build writes the hash of the one file in place of. */
const HASH = 'sha384-of-the-bundle';
const FILE = 'model-cost-calculator.min.js';

/**
 * The one file that this was loaded from, with the hash that a page may hold it to. Where another build has taken the
 * place of ours nobody knows where that is: then the name alone.
 *
 * @example
 * bundle() // => {"address":"model-cost-calculator.min.js"}
 */
export function bundle(): EmbeddedScript {
  return /^sha384-[\w+/]{64}$/u.test(HASH) ? { address: new URL(`./${FILE}`, import.meta.url).href, integrity: HASH } : { address: FILE, integrity: undefined };
}
