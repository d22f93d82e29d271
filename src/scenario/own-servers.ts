import { quoteHosted } from './hosted-quote.ts';
import { quoteHybrid } from './hybrid-quote.ts';

/** How own servers are quoted: what a page loads when its first numbers are shown. */
export interface OwnServers {
  readonly quote: typeof quoteHosted;
  /** With an offer behind them. */
  readonly quoteHybrid: typeof quoteHybrid;
}

/** All of it. */
export const ownServers: OwnServers = { quote: quoteHosted, quoteHybrid };
