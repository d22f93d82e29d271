import type { MeasuredEffort } from '../../core/model/measurement.ts';
import type { Infeasible } from '../../core/query/quote.ts';
import type { RateLimit } from '../../core/query/rate-limit.ts';
import type { InfeasibleFacts } from '../en/settings.ts';

/** How much a model was let think, in the order of the settings. */
export const efforts = {
  none: 'ninguno',
  minimal: 'mínimo',
  low: 'bajo',
  medium: 'medio',
  high: 'alto',
  xhigh: 'muy alto',
  max: 'máximo',
  on: 'activado',
  unstated: 'no indicado',
} satisfies Record<MeasuredEffort, string>;

/** Limits of an account. */
export const rateLimits = {
  requestsPerMinute: 'llamadas por minuto',
  tokensPerMinute: 'tokens por minuto',
  inputTokensPerMinute: 'tokens de entrada por minuto',
  outputTokensPerMinute: 'tokens de salida por minuto',
} satisfies Record<RateLimit, string>;

/** Why an option cannot serve the feature as asked. */
export const infeasible = {
  context: ({ tokens, most }: InfeasibleFacts) => `demasiado largo: 95 de cada 100 llamadas necesitan hasta ${tokens} tokens y admite ${most}`,
  'rate-limit': ({ times, limit }: InfeasibleFacts) => `el pico es ${times} su límite (${limit})`,
  'latency-limit': ({ seconds }: InfeasibleFacts) => `demasiado lento: el p95 supera su límite de ${seconds}`,
  'batch-wait': ({ seconds }: InfeasibleFacts) => `un lote puede tardar 24 h y su límite es de ${seconds}`,
  overloaded: () => 'el pico es más de lo que admiten sus réplicas',
} satisfies Record<Infeasible, (facts: InfeasibleFacts) => string>;
