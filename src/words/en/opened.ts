import type { DimensionName, RateKey } from '../../core/pricing/dimensions.ts';
import type { Optimism } from '../../core/routing/member.ts';

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

/** Why the numbers of options together are bounds that life does not reach. */
const optimistic: Readonly<Record<Optimism, string>> = {
  'independent-errors': 'an upper bound: as if the models erred at different queries',
  'perfect-check': 'an upper bound: as if the check never erred on one side',
  oracle: 'an upper bound: as if somebody knew beforehand who will be right',
  'independent-outages': 'an upper bound: as if sellers failed at different times',
};

/** How many replicas the load needs. */
const fleet = (needed: string, spare: string, gpus: string, device: string): string => `${needed} ${needed === '1' ? 'replica' : 'replicas'} for the peak and ${spare} spare: ${gpus} × ${device}`;

/** What is said of a predicted speed that goes beyond what was measured. */
export const extrapolated = 'No measured run had this accelerator, precision or speculative decoding.';

/** What one replica does at most; a prediction. */
const replica = (batch: string, tokensPerSecond: string): string => `up to ${batch} answers at once on each, then ${tokensPerSecond} tokens a second for each user (predicted)`;

/** What a licence limits. */
const licenceLimits = (licence: string, limits: string): string => `${licence}: ${limits}`;

/** The end of a bill of a month. */
const perMonthTotal = 'One month';

/** The unit of a member's cost in the breakdown. */
const perQuery = 'a query';

/** What is said of options that are own servers or several together, and where something is opened: how a price adds up, how a number is worked out, what a person knows of an option. */
export const opened = {
  dimensions,
  rateUnits,
  optimistic,
  fleet,
  extrapolated,
  replica,
  licenceLimits,
  perMonthTotal,
  perQuery,
  dimension: 'Charge',
  count: 'Count',
  rate: 'Rate',
  amount: 'Amount',
  perQueryTotal: 'One query',
  result: (text: string) => `= ${text}`,
  perQueryAmount: (usd: string) => `${usd} per query`,
  perRightAmount: (usd: string) => `${usd} per right answer`,
  between: (low: string, high: string) => `${low} to ${high} over the band of the tokenizer`,
  published: 'Formula: ',
  measuredBy: (name: string, date: string) => `${name}, measured ${date}`,
  yourNumbers: (name: string) => `What you know of ${name}`,
  evaluation: 'Your own evaluation: right',
  guess: 'Or a guess',
  effort: 'Reasoning effort',
  effortAssumed: (effort: string) => `not named: ${effort}, assumed`,
  effortUnmeasured: (effort: string) => `${effort} (not measured)`,
  budgetChoice: (tokens: string) => `${tokens} thinking tokens`,
  lines: (name: string) => `What one query to ${name} costs`,
  weeklyMean: 'The price changes within the week: these are means over the hours that people ask in.',
  expectation: 'An expectation: the counts are means.',
  exact: 'Exact to the last digit for these counts.',
  assumedRate: (as: string, source: string) => `charged as ${as} by the seller's rule (${source})`,
  aboveTokens: (tokens: string) => `rate for prompts above ${tokens} tokens`,
  source: (source: string, checked: string) => `${source}, read ${checked}`,
  otherDefaults: 'Also taken for granted',
  otherDefault: (label: string, value: string, why: string) => `${label}: ${value} (${why})`,
};
