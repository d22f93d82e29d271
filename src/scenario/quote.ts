import type { HybridSplit } from '../core/hosting/hybrid.ts';
import type { HostedMonth, HostingPlan } from '../core/hosting/plan.ts';
import type { OperatingPoint } from '../core/hosting/operating-point.ts';
import type { Extrapolation, Throughput } from '../core/hosting/throughput.ts';
import type { Hardware, HardwarePrice } from '../core/model/hardware.ts';
import type { Weights } from '../core/model/weights.ts';
import type { Serving } from '../core/projection/serving.ts';
import type { CallTime } from '../core/query/call-time.ts';
import type { Optimism } from '../core/routing/member.ts';
import type { OfferQuote } from './offer-quote.ts';
import type { OptionQuote, OptionTime } from './option-quote.ts';
import type { CombinedOption, HostedOption } from './scenario.ts';
import type { Tokens, Usd } from '../core/units.ts';
import type { Together } from './together.ts';

/** What one option costs, how long it takes and how often it is right; `kind` tells how it is served. */
export type Quote = OfferQuote | HostedQuote | CombinedQuote;

/** What options cost and bring together. */
export interface CombinedQuote extends OptionQuote {
  readonly kind: 'combined';
  readonly option: CombinedOption;
  readonly members: readonly Quote[];
  readonly together: Together;
  /** Of own servers with an offer behind them. */
  readonly split?: HybridSplit;
  /** How they are served over the months, where that is not each for its share: own servers with an offer behind them. */
  readonly serving?: Serving;
  /** Why these numbers are bounds that life does not reach; empty: nothing makes them look better than they are. */
  readonly optimistic: readonly Optimism[];
}

/** A query in calls of mean length. */
export interface HostedQuery {
  /** Attempts in vain included. */
  readonly callsPerQuery: number;
  readonly inputTokens: number;
  /** At least one; reasoning included. */
  readonly outputTokens: number;
}

/** What open weights on own accelerators cost and bring. All speeds are predictions. */
export interface HostedQuote extends OptionQuote {
  readonly kind: 'hosted';
  readonly option: HostedOption;
  readonly weights: Weights;
  readonly hardware: Hardware;
  /** The catalogue's price; `undefined`: the user's own. */
  readonly price: HardwarePrice | undefined;
  readonly usdPerGpuHour: Usd;
  readonly query: HostedQuery;
  /** Tokens of prompt and answer that 95 of 100 calls stay within. */
  readonly p95Tokens: Tokens;
  readonly throughput: Throughput;
  /** The most a replica takes within the limits. */
  readonly point: Extract<OperatingPoint, { readonly status: 'serves' }>;
  readonly plan: HostingPlan;
  readonly month: HostedMonth;
  /** How they serve over the months. */
  readonly serving: Serving;
  /** What of it no measured run had. */
  readonly extrapolated: readonly Extrapolation[];
  readonly latency?: OptionTime & { readonly call: CallTime };
}
