import type { ErrorCode, ErrorDetails } from '../core/errors.ts';
import type { DimensionName, RateKey } from '../core/pricing/dimensions.ts';
import type { Notice } from '../core/pricing/entry.ts';
import type { Wanted } from '../scenario/kinds.ts';
import type { Problem } from '../scenario/read.ts';

const dimensions: Readonly<Record<DimensionName, string>> = {
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

const rateUnits: Readonly<Record<RateKey, string>> = {
  usdPerMillionTokens: 'per million tokens',
  usdPerThousandCalls: 'per 1,000 calls',
  usdPerImage: 'per image',
  usdPerMillionPixels: 'per million pixels',
  usdPerMillionCharacters: 'per million characters',
  usdPerMinute: 'per minute',
  usdPerMillionTokenHours: 'per million token-hours',
};

const wanted = (what: Wanted): string => {
  switch (what.kind) {
    case 'number':
      return `a ${what.whole ? 'whole ' : ''}number from ${what.least.toLocaleString('en')} to ${what.most.toLocaleString('en')}`;
    case 'choice':
      return `one of ${what.choices.join(', ')}`;
    case 'word':
      return 'a name of lower-case letters, digits, dots and hyphens';
    case 'date':
      return 'a day like 2026-11-22';
    case 'options':
      return `up to ${what.most} models, each an id like openai/gpt-4o or openai/gpt-4o@batch`;
  }
};

/** Every sentence the product says, in English: one entry a code. */
export const en = {
  locale: 'en',
  direction: 'ltr' as const,

  title: 'Model cost calculator',
  estimate: 'An estimate, not a quote',
  perQuery: 'per query',
  perThousand: 'per 1,000 queries',
  perMonth: 'per month',
  timesCheapest: '× the cheapest',
  option: 'Model',
  cheapest: 'cheapest',
  total: 'Total',
  comparison: 'The options side by side',
  changesWithinWeek: 'price changes within the week',
  dimension: 'Charge',
  count: 'Count',
  rate: 'Rate',
  amount: 'Amount',
  dimensions,
  rateUnits,

  fields: {
    date: { label: 'Prices as of', hint: '' },
    options: { label: 'Models', hint: 'Search by name, seller or id' },
    serviceTier: { label: 'Service tier', hint: 'how fast it has to answer' },
    inputTokens: { label: 'Input tokens', hint: 'per query', short: 'in' },
    outputTokens: { label: 'Output tokens', hint: 'per query', short: 'out' },
    cachedShare: { label: 'Read from cache', hint: 'share of input tokens', short: 'cached' },
    queriesPerMonth: { label: 'Queries', hint: 'per month', short: 'a month' },
  },
  serviceTiers: { standard: 'Standard', batch: 'Batch (up to 24 h)', flex: 'Flex', priority: 'Priority', fast: 'Fast' },

  addModel: 'Add a model',
  chosenModels: 'Compared',
  addedModel: (name: string) => `${name} added.`,
  removedModel: (name: string) => `${name} removed.`,
  mostModels: (most: number) => `${most} models side by side are the most; remove one to add another.`,
  chosenAlready: 'already compared',
  sameWeights: 'same weights',
  hitReasons: {
    id: () => 'its id',
    name: () => 'its name',
    alias: (matched: string) => `also called ${matched}`,
    snapshot: (matched: string) => `snapshot ${matched}`,
    words: () => 'words of its name',
    newest: (date: string) => (date ? `new, ${date}` : ''),
  },
  removeModel: (name: string) => `Remove ${name}`,
  noMatch: (text: string) => `No model matches “${text}”.`,
  matches: (count: number) => (count === 1 ? '1 model' : `${count} models`),
  inputs: 'Inputs',
  moreInputs: 'More',
  withUnit: (number: string, unit: string) => (unit ? `${number} ${unit}` : number),
  missing: { reasoning: 'plus hidden reasoning tokens, not known' },
  atLeastSign: (amount: string) => `≥ ${amount}`,
  lowerBounds: (names: string) => `Hidden reasoning tokens of ${names} are not known and not counted: what they add can turn the order round.`,
  groups: { workload: 'What one query asks', load: 'How it is used' },
  slider: (label: string) => `${label}, slider`,
  defaultFrom: (value: string, isSource: boolean) => `Default ${value} · ${isSource ? 'source' : 'assumption'}`,
  useDefault: (value: string) => `Back to ${value}`,
  notAllowed: (what: string) => `Takes ${what}; the last good value is kept.`,
  percentAllowed: 'a number from 0 to 100',
  showLines: (name: string) => `How the price of ${name} adds up`,
  perQueryTotal: 'One query',
  priceRead: 'price read',
  severalSources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
  oneSource: 'one source only',
  times: (ratio: string) => `${ratio}×`,
  perMonthAmount: (usd: string) => `${usd} a month`,
  perThousandAmount: (usd: string) => `${usd} per 1,000 queries`,
  /** Sentences above the table; the parts come back in the order of the language. */
  headline: {
    none: <Part>(): readonly (Part | string)[] => ['No price is known for this comparison.'],
    single: <Part>(name: Part, amount: Part): readonly (Part | string)[] => [name, ' costs ', amount, '.'],
    cheaper: <Part>(name: Part, amount: Part, times: Part, other: Part): readonly (Part | string)[] => [name, ' costs ', amount, ', ', times, ' less than ', other, '.'],
    /** Before a sentence that leaves out what nobody knows. */
    beforeReasoning: <Part>(parts: readonly (Part | string)[]): readonly (Part | string)[] => ['Before hidden reasoning, ', ...parts],
    free: <Part>(name: Part, other: Part, amount: Part): readonly (Part | string)[] => [name, ' costs nothing; ', other, ' costs ', amount, '.'],
    equal: <Part>(names: Part, amount: Part): readonly (Part | string)[] => [names, ' cost the same: ', amount, '.'],
  },
  priceAlone: (more: string, other: string) => `${other} costs ${more} more. Whether its answers are worth that is not measured here, so price alone does not decide.`,
  priceAloneEqual: 'At the same price, speed and quality decide; neither is measured here.',
  notPriced: (names: string) => `Left out, as no price is known: ${names}.`,
  noCatalogue: 'There are no prices to show: load the definition with the bundled catalogue, or set the catalogue property.',
  catalogueFaults: 'This catalogue could not be used; the last good one is kept.',
  badLocale: (tag: string) => `“${tag}” is not a language tag like en or de-CH; English is kept.`,
  isAged: 'stale',
  noOptions: 'Choose a model to see what a query costs.',
  lines: (name: string) => `What one query to ${name} costs`,
  weeklyMean: 'The price changes within the week: these are means of a load spread evenly over it.',
  expectation: 'An expectation: the counts are means.',
  exact: 'Exact to the last digit for these counts.',
  assumedRate: (as: string, source: string) => `charged as ${as} by the seller's rule (${source})`,
  aboveTokens: (tokens: string) => `rate for prompts above ${tokens} tokens`,
  default: (value: string, from: string) => `Default ${value}: ${from}`,
  assumption: (why: string) => `assumption: ${why}`,
  source: (source: string, checked: string) => `${source}, read ${checked}`,
  sellerPage: (seller: string) => `${seller}’s price page`,
  pricesRead: (oldest: string, newest: string) => (oldest === newest ? `Prices read ${newest}` : `Prices read ${oldest} to ${newest}`),
  age: (days: number) => (days === 1 ? '1 day old' : `${days} days old`),
  stale: 'Over 45 days old: check the seller’s page before you rely on it',
  allUnknown: 'not known',

  notices: {
    'single-source': () => 'one source only',
    announced: (date: string) => `announced, in force from ${date}`,
    'before-checked': (date: string) => `price first read ${date}; the start of this price is not known`,
    'before-release': (date: string) => `before the model’s release on ${date}`,
    retired: (date: string) => `can no longer be called since ${date}`,
  } satisfies Record<Notice['code'], (date: string) => string>,

  /** A short sentence for an option that cannot be priced; the message has the detail. */
  refusals: {
    'unknown-rate': (details: ErrorDetails) => `No rate is known${details['dimension'] ? ` for ${dimensions[details['dimension'] as DimensionName].toLowerCase()}` : ''}${details['axis'] ? ` with ${String(details['axis'])}` : ''}.`,
    'not-offered': (details: ErrorDetails) => `Not offered${details['axis'] ? ` with ${String(details['axis'])}` : ''}.`,
    'undefined-together': () => 'These settings are priced apart, but no rate is known for all of them together.',
    'no-price': () => 'No price is known on this day.',
    'unknown-offer': (details: ErrorDetails) => `No model is called “${String(details['name'] ?? '')}”.`,
  } satisfies Partial<Record<ErrorCode, (details: ErrorDetails) => string>>,

  wanted,
  problem: (problem: Problem): string => {
    switch (problem.code) {
      case 'bad-value':
        return `${problem.field} takes ${wanted(problem.wanted)}, not “${problem.got}”; the last good value is kept.`;
      case 'unknown-field':
        return `There is no field “${problem.field}”${problem.near ? `; did you mean “${problem.near}”?` : ''}`;
      case 'unreadable':
        return `“${problem.got}” could not be read: ${problem.why}.`;
    }
  },
};

/** What a language has to say. */
export type Words = typeof en;
