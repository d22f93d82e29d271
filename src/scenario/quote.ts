import type { Optimism } from '../core/routing/member.ts';
import type { OfferQuote } from './offer-quote.ts';
import type { OptionQuote } from './option-quote.ts';
import type { CombinedOption } from './scenario.ts';
import type { Together } from './together.ts';

/** What one option costs, how long it takes and how often it is right; `kind` tells how it is served. */
export type Quote = OfferQuote | CombinedQuote;

/** What options cost and bring together. */
export interface CombinedQuote extends OptionQuote {
  readonly kind: 'combined';
  readonly option: CombinedOption;
  readonly members: readonly Quote[];
  readonly together: Together;
  /** Why these numbers are bounds that life does not reach; empty: nothing makes them look better than they are. */
  readonly optimistic: readonly Optimism[];
}
