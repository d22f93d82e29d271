import type { MeasuredEffort } from '../../core/model/measurement.ts';
import type { DimensionName, RateKey } from '../../core/pricing/dimensions.ts';
import type { Infeasible } from '../../core/query/quote.ts';
import type { RateLimit } from '../../core/query/rate-limit.ts';
import type { InfeasibleFacts } from '../en/settings.ts';

/** Ways to charge. */
export const dimensions: Readonly<Record<DimensionName, string>> = {
  input: 'Entrada',
  cacheRead: 'Lectura de caché',
  cacheWrite: 'Escritura en caché',
  cacheWrite1h: 'Escritura en caché, 1 h',
  inputAudio: 'Entrada de audio',
  cacheReadAudio: 'Audio leído de caché',
  inputImage: 'Entrada de imágenes',
  cacheReadImage: 'Imágenes leídas de caché',
  inputVideo: 'Entrada de vídeo',
  cacheReadVideo: 'Vídeo leído de caché',
  output: 'Salida',
  reasoning: 'Razonamiento',
  outputAudio: 'Salida de audio',
  outputImage: 'Salida de imágenes',
  request: 'Cargo por llamada',
  webSearch: 'Búsqueda web',
  fileSearch: 'Búsqueda en archivos',
  images: 'Imágenes',
  pixels: 'Píxeles',
  characters: 'Caracteres',
  audioSeconds: 'Tiempo de audio',
  videoSeconds: 'Tiempo de vídeo',
  cacheStorage: 'Almacenamiento de caché',
};

/** Units of rates. */
export const rateUnits: Readonly<Record<RateKey, string>> = {
  usdPerMillionTokens: 'por millón de tokens',
  usdPerThousandCalls: 'por 1000 llamadas',
  usdPerImage: 'por imagen',
  usdPerMillionPixels: 'por millón de píxeles',
  usdPerMillionCharacters: 'por millón de caracteres',
  usdPerMinute: 'por minuto',
  usdPerMillionTokenHours: 'por millón de tokens-hora',
};

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

/** What is said of a predicted speed that goes beyond what was measured. */
export const extrapolated = 'Ninguna ejecución medida tenía este acelerador, esta precisión o decodificación especulativa.';
