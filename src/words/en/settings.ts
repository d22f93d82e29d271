import type { MeasuredEffort } from '../../core/model/measurement.ts';
import type { Infeasible } from '../../core/query/quote.ts';
import type { RateLimit } from '../../core/query/rate-limit.ts';

/** How much a model was let think, in the order of the settings. */
export const efforts = {
  none: 'no',
  minimal: 'minimal',
  low: 'low',
  medium: 'medium',
  high: 'high',
  xhigh: 'extra high',
  max: 'maximum',
  on: 'some',
  unstated: 'unstated',
} satisfies Record<MeasuredEffort, string>;

/** Limits of an account. */
export const rateLimits = {
  requestsPerMinute: 'requests a minute',
  tokensPerMinute: 'tokens a minute',
  inputTokensPerMinute: 'input tokens a minute',
  outputTokensPerMinute: 'output tokens a minute',
} satisfies Record<RateLimit, string>;

/** Why an option cannot serve the feature as asked. */
export const infeasible = {
  context: ({ tokens, most }: InfeasibleFacts) => `too long for it: 95 of 100 calls need up to ${tokens} tokens, it takes ${most}`,
  'rate-limit': ({ times, limit }: InfeasibleFacts) => `the peak is ${times} your limit of ${limit}`,
  'latency-limit': ({ seconds }: InfeasibleFacts) => `too slow: p95 is over your limit of ${seconds}`,
  'batch-wait': ({ seconds }: InfeasibleFacts) => `a batch may take 24 h, your limit is ${seconds}`,
  overloaded: () => 'the peak is more than its replicas take',
} satisfies Record<Infeasible, (facts: InfeasibleFacts) => string>;

/** What a sentence about an infeasible option is made of. */
export interface InfeasibleFacts {
  readonly tokens: string;
  readonly most: string;
  readonly times: string;
  readonly limit: string;
  readonly seconds: string;
}
