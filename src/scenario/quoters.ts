import { quoteCombined } from './combined-quote.ts';
import { quoteHosted } from './hosted-quote.ts';
import { quoteHybrid } from './hybrid-quote.ts';

/** How options that are more than one offer are quoted: what a page loads when its first numbers are shown. */
export interface Quoters {
  /** Own servers. */
  readonly hosted: typeof quoteHosted;
  /** Own servers with an offer behind them. */
  readonly hybrid: typeof quoteHybrid;
  /** Every other way in which options serve together. */
  readonly combined: typeof quoteCombined;
}

/**
 * All of them.
 *
 * @example
 * Object.keys(quoters) // => ["hosted","hybrid","combined"]
 */
export const quoters: Quoters = { hosted: quoteHosted, hybrid: quoteHybrid, combined: quoteCombined };
