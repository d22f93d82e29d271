import type { ErrorCode, ErrorDetails } from '../core/errors.ts';
import type { DimensionName } from '../core/pricing/dimensions.ts';
import type { Notice } from '../core/pricing/entry.ts';
import type { Wanted } from '../scenario/kinds.ts';
import type { Problem } from '../scenario/read.ts';
import { charts } from './en-charts.ts';
import { decision } from './en-decision.ts';
import { choices, fields, groups, presets } from './en-fields.ts';
import { optionWords } from './en-options.ts';
import { history } from './en-history.ts';
import { components, curves } from './en-over-time.ts';
import { dimensions, efforts, explained, formulas, infeasible, rateLimits, rateUnits, whyAssumptions, whyNames, whyUnits } from './en-workings.ts';

const wanted = (what: Wanted): string => {
  switch (what.kind) {
    case 'number':
      return `a ${what.whole ? 'whole ' : ''}number from ${what.least.toLocaleString('en')} to ${what.most.toLocaleString('en')}${what.optional ? ', or nothing' : ''}`;
    case 'choice':
      return `one of ${what.choices.join(', ')}`;
    case 'points':
      return 'months with their users, like 0:1000, 6:5000';
    case 'speeds':
      return 'queries at a time with the tokens a second of each, like 8:55, 64:31';
    case 'factors':
      return `${what.count} numbers with commas between, or nothing`;
    case 'sentence':
      return `a text of at most ${what.most.toLocaleString('en')} letters`;
    case 'word':
      return 'a name of lower-case letters, digits, dots, hyphens and slashes';
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
  option: 'Model',
  /** Heads of the columns, in two lines. */
  heads: {
    perThousand: ['per 1,000', 'queries'],
    perRight: ['per 1,000', 'right answers'],
    perMonth: ['per month,', 'now → horizon'],
    right: ['right', '95% range'],
    firstWord: ['first word', 'p50 / p95'],
    wholeAnswer: ['whole answer', 'p50 / p95'],
    priceRead: ['price', 'read'],
  } satisfies Record<string, readonly [string, string]>,
  comparison: 'The options side by side',
  changesWithinWeek: 'price changes within the week',
  dimension: 'Charge',
  count: 'Count',
  rate: 'Rate',
  amount: 'Amount',
  dimensions,
  rateUnits,

  fields,
  groups,
  choices,
  presets,
  ...optionWords,
  components,
  charts,
  history,
  decision,
  curves,
  explained,
  formulas,
  whyNames,
  whyUnits,
  whyAssumptions,
  efforts,

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
  missing: { reasoning: 'plus hidden reasoning tokens, not known', rate: 'at least: how often the next one is asked hangs on an unknown success rate', hosting: 'plus people, disks and traffic of own servers, not priced' },
  startFrom: 'Start from',
  editedPreset: (name: string) => `${name} · edited`,
  unusedField: 'not used with this kind of caching',
  unusedByUsers: 'not used: the users make the queries',
  noneSaid: 'none',
  otherDefaults: 'Also taken for granted',
  otherDefault: (label: string, value: string, why: string) => `${label}: ${value} (${why})`,
  atLeastSign: (amount: string) => `≥ ${amount}`,
  lowerBounds: (names: string) => `Hidden reasoning tokens of ${names} are not known and not counted: what they add can turn the order round.`,
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
    none: (): readonly string[] => ['No price is known for this comparison.'],
    single: <Part>(name: Part, amount: Part): readonly (Part | string)[] => [name, ' costs ', amount, '.'],
    cheaper: <Part>(name: Part, amount: Part, times: Part, other: Part): readonly (Part | string)[] => [name, ' costs ', amount, ', ', times, ' less than ', other, '.'],
    /** Before a sentence that leaves out what nobody knows. */
    beforeReasoning: <Part>(parts: readonly (Part | string)[]): readonly (Part | string)[] => ['Before hidden reasoning, ', ...parts],
    free: <Part>(name: Part, other: Part, amount: Part): readonly (Part | string)[] => [name, ' costs nothing; ', other, ' costs ', amount, '.'],
    equal: <Part>(names: Part, amount: Part): readonly (Part | string)[] => [names, ' cost the same: ', amount, '.'],
  },
  /** The dearest against the cheapest, where both were judged alike. */
  trade: {
    moreOften: (name: string, more: string, on: string, its: string, other: string) => `${name} costs ${more} more; ${on} it is right ${its} instead of ${other} times in 100.`,
    lessOften: (name: string, more: string, on: string, its: string, other: string) => `${name} costs ${more} more, and ${on} it is right less often: ${its} instead of ${other} times in 100.`,
    asOften: (name: string, more: string, on: string, its: string) => `${name} costs ${more} more, and ${on} both are right ${its} times in 100.`,
    unknown: (name: string, more: string) => `${name} costs ${more} more. Whether its answers are worth that is not known: `,
    noneMeasured: (on: string) => `neither was measured${on === '' ? '' : ` ${on}`}. 200 cases of your own would tell.`,
    oneMeasured: (name: string, on: string) => `${name} was not measured${on === '' ? '' : ` ${on}`}. 200 cases of your own would tell.`,
    otherScale: (its: string, other: string) => `one is judged ${its}, the other ${other}, and the two do not compare.`,
    overlap: (its: string, other: string) => `Their 95% ranges overlap (${its} and ${other} in 100): the difference may be chance.`,
    apart: (its: string, other: string) => `Their 95% ranges do not overlap (${its} and ${other} in 100).`,
    noRange: 'How sure that is, is not known: no number of cases is published or given.',
  },
  equalPrice: 'At the same price, speed and quality decide.',
  onBenchmark: (name: string, counts: 'successes' | 'failures') => `${counts === 'successes' ? 'on' : 'by'} ${name}`,
  byEvaluation: 'in your evaluation',
  byGuess: 'by your guess',
  standsFor: (benchmark: string, task: string, because: string) => `${benchmark} stands for ${task}: ${because}.`,
  noneStands: (task: string, why: string) => `No benchmark stands for ${task}: ${why}.`,
  standsForYou: (benchmark: string) => `${benchmark} is your choice: how well it stands for your task, only you know.`,
  notPriced: (names: string) => `Left out, as no price is known: ${names}.`,
  noCatalogue: 'There are no prices to show: load the definition with the bundled catalogue, or set the catalogue property.',
  cannotCheck: 'This catalogue cannot be checked: validate.min.js has to stand beside the script.',
  catalogueFaults: 'This catalogue could not be used; the last good one is kept.',
  badLocale: (tag: string) => `“${tag}” is not a language tag like en or de-CH; English is kept.`,
  isAged: 'stale',
  noOptions: 'Choose a model to see what a query costs.',
  ask: (what: string) => `${what}: how it is worked out`,
  result: (text: string) => `= ${text}`,
  perQueryAmount: (usd: string) => `${usd} per query`,
  perRightAmount: (usd: string) => `${usd} per right answer`,
  between: (low: string, high: string) => `${low} to ${high} over the band of the tokenizer`,
  published: 'Formula: ',
  measuredBy: (name: string, date: string) => `${name}, measured ${date}`,
  measuredNumbers: { latency: 'First word and whole answer', quality: 'Right' },
  measuredNumber: (what: string) => `${what}: `,
  terms: 'Terms',
  notMeasured: 'not measured',
  never: 'never',
  batchWait: 'up to 24 h',
  band: (share: string) => `±${share}`,
  hostsMedian: 'median over hosts',
  pair: (p50: string, p95: string) => `${p50} / ${p95}`,
  range: (low: string, high: string) => `${low}–${high}`,
  seconds: (text: string) => `${text} s`,
  minutes: (text: string) => `${text} min`,
  hours: (text: string) => `${text} h`,
  withinLimit: (share: string, seconds: string) => `${share} within ${seconds}`,
  overLimit: (share: string, seconds: string) => `✕ only ${share} within ${seconds}`,
  origins: { 'own-evaluation': 'your evaluation', guess: 'a guess', derived: 'worked out from its parts' },
  atEffort: (effort: string, isAssumed: boolean) => `at ${effort} effort${isAssumed ? ', assumed' : ''}`,
  atBudget: (tokens: string, isAssumed: boolean) => `at ${tokens} thinking tokens${isAssumed ? ', assumed' : ''}`,
  unstatedEffort: 'effort of the measurements not stated',
  ofSnapshot: (snapshots: string) => `measured: snapshot ${snapshots}, assumed`,
  estimatedReasoning: (tokens: string) => `${tokens} reasoning tokens a call, estimated`,
  cannotServe: (why: string) => `✕ ${why}`,
  infeasible,
  rateLimits,
  yourNumbers: (name: string) => `What you know of ${name}`,
  evaluation: 'Your own evaluation: right',
  evaluationRight: 'Right answers',
  evaluationOf: 'of',
  evaluationAsked: 'Questions asked',
  evaluationFault: 'Takes whole numbers, at least 1 question and no more right than asked; the last good ones are kept.',
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
  /** `attribute`: where the author of a page wrote it. */
  problem: (problem: Problem, attribute?: string): string => {
    switch (problem.code) {
      case 'bad-value':
        return `${attribute === undefined ? problem.field : `The attribute ${attribute}`} takes ${wanted(problem.wanted)}, not “${problem.got}”; the last good value is kept.`;
      case 'unknown-field':
        return `There is no field “${problem.field}”${problem.near ? `; did you mean “${problem.near}”?` : ''}`;
      case 'unreadable':
        return `“${problem.got}” could not be read: ${problem.why}.`;
    }
  },
};

/** What a language has to say. */
export type Words = typeof en;
