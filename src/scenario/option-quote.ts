import type { CostPerSuccess, CostPerSuccessInterval } from '../core/query/cost-per-success.ts';
import type { QueryTime, Stage } from '../core/query/query-time.ts';
import type { SuccessRate } from '../core/query/quality.ts';
import type { Infeasible } from '../core/query/quote.ts';
import type { Headroom } from '../core/query/rate-limit.ts';
import type { Seconds, Share, Usd } from '../core/units.ts';
import type { OptionSpec } from './scenario.ts';

/** What a cost leaves out: hidden reasoning that nobody counted, what hangs on a success rate that nobody knows, or parts of own servers without a price. */
export type MissingCost = 'reasoning' | 'rate' | 'hosting';

/** What an option costs a query on the mean, and between what. */
export interface OptionCost {
  readonly expected: Usd;
  readonly low: Usd;
  readonly high: Usd;
  /** What is not in `expected` because nobody knows it: the cost is a lower bound. */
  readonly missing: readonly MissingCost[];
}

/** How long an option takes for one query. */
export interface OptionTime {
  readonly time: QueryTime;
  /** Seconds to the first word of the answer, where one call makes the query. */
  readonly firstWord?: { readonly p50Seconds: Seconds; readonly p95Seconds: Seconds } | undefined;
  /** Share of queries within the limit. */
  readonly withinLimit?: Share | undefined;
  /** Relative error that is shown with every time; `undefined`: nobody knows it, as of one's own times. */
  readonly band: Share | undefined;
  /** The calls of a query, where they follow one another: what options in turn are added from. */
  readonly stage?: Stage | undefined;
}

/** What the quote of every option says, however it is served; what nobody measured stays `undefined`. */
export interface OptionQuote {
  readonly option: OptionSpec;
  readonly cost: OptionCost;
  readonly usdPerMonth: Usd;
  readonly latency?: OptionTime | undefined;
  /** Every query is sent as a batch: an answer may take this long. */
  readonly batchSeconds?: Seconds | undefined;
  readonly success?: SuccessRate | undefined;
  /** Share of queries that are right in the end: the success rate of those that are served at all. */
  readonly successShare?: Share | undefined;
  readonly costPerSuccess?: CostPerSuccess | undefined;
  readonly costPerSuccessInterval?: CostPerSuccessInterval | undefined;
  readonly headroom?: Headroom | undefined;
  /** Empty: nothing known speaks against it. */
  readonly infeasible: readonly Infeasible[];
  /** Times the cheapest option that has a price; `undefined` when that one is free. */
  readonly timesCheapest: number | undefined;
}
