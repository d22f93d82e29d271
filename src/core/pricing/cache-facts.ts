import type { Offer } from '../model/offer.ts';
import type { CacheFacts } from '../model/workload.ts';
import type { RateLevel } from './rates.ts';

/** Where a seller's cache lifetime is not known: 5 minutes (assumption; Anthropic's and OpenAI's documented order). */
export const ASSUMED_CACHE_LIFETIME_SECONDS = 300;

/**
 * What an offer's cache does with a prompt at these rates.
 *
 * @example
 * const offer = catalogue.offer('openai/gpt-4o')
 * cacheFacts(offer, rateLevels(offer, offer.price[0], undefined, {})[0]) // => {"offered":true,"writesCharged":true,"minPrefixTokens":1024,"lifetimeSeconds":300}
 */
export function cacheFacts({ cacheLifetimesSeconds, minCachePrefixTokens, seller }: Offer, { rates }: RateLevel): CacheFacts {
  const lifetimes = cacheLifetimesSeconds ?? seller.cacheLifetimesSeconds;
  return {
    offered: 'usd' in rates.cacheRead && rates.cacheRead.assumed === undefined,
    writesCharged: 'usd' in rates.cacheWrite,
    minPrefixTokens: minCachePrefixTokens ?? seller.minCachePrefixTokens ?? 0,
    lifetimeSeconds: lifetimes?.[0] ?? ASSUMED_CACHE_LIFETIME_SECONDS,
  };
}
