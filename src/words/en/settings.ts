import type { MeasuredEffort } from '../../core/model/measurement.ts';
import type { DimensionName, RateKey } from '../../core/pricing/dimensions.ts';
import type { Infeasible } from '../../core/query/quote.ts';
import type { RateLimit } from '../../core/query/rate-limit.ts';

/** Ways to charge. */
export const dimensions: Readonly<Record<DimensionName, string>> = {
  input: 'Input',
  cacheRead: 'Cache read',
  cacheWrite: 'Cache write',
  cacheWrite1h: 'Cache write, 1 h',
  inputAudio: 'Audio input',
  cacheReadAudio: 'Audio cache read',
  inputImage: 'Image input',
  cacheReadImage: 'Image cache read',
  inputVideo: 'Video input',
  cacheReadVideo: 'Video cache read',
  output: 'Output',
  reasoning: 'Reasoning',
  outputAudio: 'Audio output',
  outputImage: 'Image output',
  request: 'Request fee',
  webSearch: 'Web search',
  fileSearch: 'File search',
  images: 'Images',
  pixels: 'Pixels',
  characters: 'Characters',
  audioSeconds: 'Audio time',
  videoSeconds: 'Video time',
  cacheStorage: 'Cache storage',
};

/** Units of rates. */
export const rateUnits: Readonly<Record<RateKey, string>> = {
  usdPerMillionTokens: 'per million tokens',
  usdPerThousandCalls: 'per 1,000 calls',
  usdPerImage: 'per image',
  usdPerMillionPixels: 'per million pixels',
  usdPerMillionCharacters: 'per million characters',
  usdPerMinute: 'per minute',
  usdPerMillionTokenHours: 'per million token-hours',
};

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

/** What is said of a predicted speed that goes beyond what was measured. */
export const extrapolated = 'No measured run had this accelerator, precision or speculative decoding.';
