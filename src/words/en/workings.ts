import type { Explained, WhyAssumption, WhyName, WhyUnit } from '../../core/query/explain.ts';
import type { FormulaId } from '../../core/query/formulas.ts';
import { extrapolated } from './opened.ts';

/** What each number that can be asked about is. */
export const explained = {
  cost: 'What a query costs',
  usdPerMonth: 'What a month costs',
  firstWord: 'When the first word comes',
  latency: 'When the whole answer is there',
  reasoning: 'Hidden reasoning tokens of a call',
  success: 'How often it is right',
  costPerSuccess: 'What a right answer costs',
} satisfies Record<Explained, string>;

/** The formula of each number. */
export const formulas = {
  hostedCost: 'a month of own servers / queries a month',
  hostedMonth: 'replicas up × accelerators each × price of an hour × 730.5 hours, and what else was priced',
  hostedTime: 'predicted time to first token + (output − 1) × time per token, at the mean load of a replica',
  together: 'times asked × cost of a query, added up, and what every query pays beside',
  togetherTime: 'the ways a query may go, each with its share and its own time',
  togetherSuccess: 'success rates, what the check catches and lets pass, and how alike the models err',
  cost: 'count × rate, added up over the calls of a query and their attempts',
  usdPerMonth: 'cost of a query × queries a month',
  attempts: '(1 − r^k) / (1 − r)',
  prefixHit: '1 − e^(−λτ)',
  firstWord: 'time to first token + reasoning / speed',
  latency: 'time to first token + (reasoning + output − 1) / speed, added up over the calls as distributions',
  reasoning: '(time to first answer − time to first token without reasoning) × speed',
  success: 'right / asked, with Wilson’s 95% interval',
  costPerSuccess: 'cost of a query / (success rate × share served)',
} satisfies Record<FormulaId, string>;

/** What goes into a formula. */
export const whyNames = {
  prompt: 'prompt',
  output: 'output',
  reasoning: 'hidden reasoning',
  calls: 'calls',
  attempts: 'attempts, on the mean',
  servedShare: 'share served',
  cost: 'cost of a query',
  queries: 'queries a month',
  prefixHit: 'prefix still cached',
  arrivals: 'queries a second',
  lifetime: 'lifetime of the cache',
  failureShare: 'failed attempts',
  mostAttempts: 'attempts at most',
  ttft: 'time to first token, p50',
  bareTtft: 'time to first token without reasoning',
  firstAnswer: 'time to first answer',
  speed: 'output speed, p50',
  successRate: 'success rate',
  right: 'right',
  asked: 'asked',
  lower: '95% interval from',
  upper: 'to',
  tokenFactor: 'own tokens per o200k token',
  timesAsked: 'asked a query, on the mean',
  month: 'a month',
  replicas: 'replicas for the peak',
  spare: 'spare replicas',
  gpusEach: 'accelerators each',
  gpuHour: 'an hour of one',
  hoursUp: 'replicas up, on the mean',
  batch: 'answers at once, at most',
  beside: 'beside the models, a query',
  meanSeconds: 'mean time',
} satisfies Record<WhyName, string>;

/** A written number with its unit. */
export const whyUnits = {
  usd: (text: string) => text,
  usdPerMillion: (text: string) => `${text} per million`,
  tokens: (text: string) => `${text} tokens`,
  tokensPerSecond: (text: string) => `${text} tokens a second`,
  seconds: (text: string) => `${text} s`,
  share: (text: string) => text,
  count: (text: string) => text,
  perSecond: (text: string) => `${text} a second`,
} satisfies Record<WhyUnit, (text: string) => string>;

/** What a number takes for granted. */
export const whyAssumptions = {
  'flat-week': 'The price changes within the week: the load is taken as spread evenly over the active hours.',
  'token-factor-unknown': 'How many tokens this model makes of the same text is not published: 1 per o200k token is assumed, 0.7 to 1.3 is the band.',
  'token-factor-band': 'How many tokens this model makes of the same text is known as a band.',
  'cache-lifetime': 'How long the cache lives is assumed.',
  'cache-not-offered': 'Caching was asked for, but this model has no price for it: nothing is read from the cache.',
  'cache-below-minimum': 'Caching was asked for, but the prompt is shorter than the seller caches: nothing is read from the cache.',
  'independent-attempts': 'Attempts fail independently of each other.',
  'reasoning-unknown': 'Hidden reasoning tokens are not known and not counted: this is a lower bound.',
  'reasoning-estimate': 'Hidden reasoning is taken from the measured times of another prompt.',
  'no-load': 'Measured one request at a time: your load and limits are not in it.',
  'hosts-median': 'The median over several hosts of the same weights, not this seller’s own time.',
  'percentiles-unknown': 'Only the median was measured; the spread is that of similar models.',
  proxy: 'A benchmark stands for your task; how well it does is not known, and its interval holds only its own cases.',
  guess: 'A guess: nothing was measured.',
  'no-interval': 'How many cases the score is a share of is not published, so it has no interval.',
  'via-weights': 'Measured on the same weights at another seller.',
  'cost-held-fixed': 'The interval is that of the success rate; the cost is taken as certain.',
  'predicted-speed': 'The speed is predicted, not measured: nine in ten runs of a model that was left out lay between 0.7 and 1.42 times the predicted time per token, and 0.4 to 3 times the time to first token.',
  extrapolated,
  'no-prompt-cache': 'Prompt caching of own servers is not reckoned.',
  'hosting-unpriced': 'People, disks or traffic have no price yet and are not in it: this is a lower bound.',
  'fewer-bits': 'Measured at a seller of the same weights; served in fewer bits they may be worse.',
  'rate-unknown': 'How often the next one is asked hangs on a success rate that nobody knows: this is the least it costs.',
  'independent-errors': 'The models are taken to err at different queries: an upper bound.',
  'perfect-check': 'The check is taken never to err on one side: an upper bound.',
  oracle: 'Somebody is taken to know beforehand who will be right: an upper bound.',
  'independent-outages': 'Sellers are taken to fail at different times: an upper bound.',
} satisfies Record<WhyAssumption, string>;
