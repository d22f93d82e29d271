import type { Offer, PriceEntry } from '../core/model/offer.ts';
import type { Notice } from '../core/pricing/entry.ts';

/**
 * Where a price comes from, as plain data.
 *
 * @example
 * const offer = catalogue.offer('openai/gpt-4o')
 * priceData(offer, offer.price[0], []).checked // => "2026-11-10"
 */
export function priceData({ seller }: Offer, { source, checked, confidence, from, until }: PriceEntry, notices: readonly Notice[]) {
  return {
    source,
    checked,
    confidence,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(seller.page === undefined ? {} : { page: seller.page }),
    notices,
  };
}
