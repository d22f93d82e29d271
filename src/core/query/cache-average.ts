import { requireAmount, requireArgument, requireCount } from '../argument.ts';

/**
 * What a cached prefix costs on the mean, as a multiple of the input rate, when `writes` of `requests` write it and
 * the others read it: (writes·write + (n − writes)·read)/n. Below 1 caching pays. Throws `bad-argument` for
 * negative multipliers, no request, or more writes than requests.
 *
 * Source: two requests with a 5 minute cache (1.25 and 0.1), affaan-m/ECC#2795.
 *
 * @example
 * cacheAverage(1.25, 0.1, 2, 1).toFixed(3) // => "0.675"
 * cacheAverage(2, 0.1, 2, 1).toFixed(2) // => "1.05"
 */
export function cacheAverage(writeMultiplier: number, readMultiplier: number, requests: number, writes: number): number {
  requireAmount(writeMultiplier, 'the write multiplier', 'cacheAverage');
  requireAmount(readMultiplier, 'the read multiplier', 'cacheAverage');
  requireCount(requests, 1, 'requests', 'cacheAverage');
  requireCount(writes, 0, 'writes', 'cacheAverage');
  requireArgument(writes <= requests, 'cacheAverage', `writes of at most ${requests} requests`, writes);
  return (writes * writeMultiplier + (requests - writes) * readMultiplier) / requests;
}
