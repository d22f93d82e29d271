import type { MeasuredEffort } from '../../core/model/measurement.ts';
import type { Infeasible } from '../../core/query/quote.ts';
import type { RateLimit } from '../../core/query/rate-limit.ts';
import type { InfeasibleFacts } from '../en/settings.ts';

/** How much a model was let think, in the order of the settings. */
export const efforts = {
  none: 'keiner',
  minimal: 'minimal',
  low: 'niedrig',
  medium: 'mittel',
  high: 'hoch',
  xhigh: 'sehr hoch',
  max: 'maximal',
  on: 'eingeschaltet',
  unstated: 'nicht angegeben',
} satisfies Record<MeasuredEffort, string>;

/** Limits of an account. */
export const rateLimits = {
  requestsPerMinute: 'Aufrufe je Minute',
  tokensPerMinute: 'Tokens je Minute',
  inputTokensPerMinute: 'Eingabe-Tokens je Minute',
  outputTokensPerMinute: 'Ausgabe-Tokens je Minute',
} satisfies Record<RateLimit, string>;

/** Why an option cannot serve the feature as asked. */
export const infeasible = {
  context: ({ tokens, most }: InfeasibleFacts) => `zu lang dafür: 95 von 100 Aufrufen brauchen bis zu ${tokens} Tokens, möglich sind ${most}`,
  'rate-limit': ({ times, limit }: InfeasibleFacts) => `die Spitze ist ${times} so hoch wie Ihre Grenze (${limit})`,
  'latency-limit': ({ seconds }: InfeasibleFacts) => `zu langsam: p95 liegt über Ihrer Grenze von ${seconds}`,
  'batch-wait': ({ seconds }: InfeasibleFacts) => `ein Batch kann 24 h dauern, Ihre Grenze ist ${seconds}`,
  overloaded: () => 'die Spitze ist mehr, als die Replikate schaffen',
} satisfies Record<Infeasible, (facts: InfeasibleFacts) => string>;
