import { requireAmount, requireShare } from '../argument.ts';
import type { Share, Usd } from '../units.ts';
import { component, type OperationCost } from './component.ts';

/** What a contact costs when a model is asked first and people take over. */
export interface SupportPrices {
  /** Share of contacts that the model resolves. */
  readonly resolvedShare: Share;
  /** What the model costs for a contact it resolves. */
  readonly resolvedUsd: Usd;
  /** What the model costs for a contact it hands over; 0 where only resolutions are charged. */
  readonly escalatedUsd: Usd;
  /** What a person costs for a contact. */
  readonly humanUsd: Usd;
}

/** What a contact costs on the mean. */
export interface SupportBlend {
  readonly perContactUsd: Usd;
  /** Against people alone; negative where the model makes it dearer. */
  readonly savingUsd: Usd;
  /** The same as a part of what people alone cost, at most 1; absent where they cost nothing. */
  readonly savingPart?: number;
}

/**
 * The mean cost of a contact: r·resolved + (1 − r)·(escalated + human). Throws `bad-argument` for a share outside 0–1
 * or negative numbers.
 *
 * Source: Intercom Fin, $0.99 a resolution (https://www.intercom.com/pricing, 2026), against $13.50 an assisted
 * contact (Gartner 2024).
 *
 * @example
 * const { perContactUsd, savingPart } = supportBlend({ resolvedShare: 0.6, resolvedUsd: 0.99, escalatedUsd: 0, humanUsd: 13.5 })
 * [perContactUsd.toFixed(3), savingPart.toFixed(3)] // => ["5.994","0.556"]
 */
export function supportBlend({ resolvedShare, resolvedUsd, escalatedUsd, humanUsd }: SupportPrices): SupportBlend {
  requireShare(resolvedShare, 'the resolved share', 'supportBlend');
  for (const [what, usd] of Object.entries({ resolvedUsd, escalatedUsd, humanUsd })) requireAmount(usd, what, 'supportBlend');
  const perContactUsd = resolvedShare * resolvedUsd + (1 - resolvedShare) * (escalatedUsd + humanUsd);
  const savingUsd = humanUsd - perContactUsd;
  return { perContactUsd, savingUsd, ...(humanUsd > 0 ? { savingPart: savingUsd / humanUsd } : {}) };
}

/**
 * What a month's contacts cost, the model's part and the people's. Throws as `supportBlend` and for negative contacts.
 *
 * @example
 * supportCost(1000, { resolvedShare: 0.75, resolvedUsd: 1, escalatedUsd: 0.5, humanUsd: 12 }).monthly.map(({ usd }) => usd) // => [875,3000]
 */
export function supportCost(contacts: number, prices: SupportPrices): OperationCost {
  requireAmount(contacts, 'contacts', 'supportCost');
  supportBlend(prices);
  const { resolvedShare, resolvedUsd, escalatedUsd, humanUsd } = prices;
  const handedOver = 1 - resolvedShare;
  return {
    once: [],
    monthly: [component('support-ai', contacts, resolvedShare * resolvedUsd + handedOver * escalatedUsd), component('support-human', contacts * handedOver, humanUsd)],
    unpriced: [],
  };
}
