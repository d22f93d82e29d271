import type { FieldWords } from '../field-words.ts';
import { answerFieldWords } from './answer-fields.ts';
import { formChoices, formFields } from './form.ts';
import { curves, overTimeFields } from './over-time.ts';
import { stakeChoices, stakeFieldWords } from './stakes.ts';

/** The fields of a scenario, by their name in the field table. */
export const fields = {
  ...formFields,
  ...overTimeFields,
  ...stakeFieldWords,
  ...answerFieldWords,
  date: { label: 'Prices as of', hint: '' },
  preset: { label: 'Workload', hint: 'numbers to start from' },
  systemTokens: { label: 'System prompt and tools', hint: 'tokens, the same in every call', short: 'system' },
  retrievedTokens: { label: 'Retrieved passages', hint: 'tokens per query', short: 'retrieved' },
  toolTokens: { label: 'Tool results', hint: 'tokens into each later call', short: 'from tools' },
  reasoningTokens: { label: 'Hidden reasoning', hint: 'tokens per call, where a model reasons', short: 'reasoning', none: 'not known' },
  imageTokens: { label: 'Images', hint: 'tokens per query, as the seller counts', short: 'of images' },
  audioTokens: { label: 'Audio', hint: 'tokens per query, as the seller counts', short: 'of audio' },
  videoTokens: { label: 'Video', hint: 'tokens per query, as the seller counts', short: 'of video' },
  webSearches: { label: 'Web searches', hint: 'per query', short: 'web searches' },
  fileSearches: { label: 'File searches', hint: 'per query', short: 'file searches' },
  tokenizer: { label: 'Counted in', hint: 'whose tokens these counts are' },
  callsPerTurn: { label: 'Calls per query', hint: 'one after another: steps of an agent', short: 'calls' },
  turnsPerConversation: { label: 'Turns', hint: 'queries per conversation', short: 'turns' },
  historyTokens: { label: 'History sent again', hint: 'at most, tokens of earlier turns', short: 'of history', none: 'all' },
  caching: { label: 'Caching', hint: 'where the cached share comes from' },
  cacheWriteShare: { label: 'Written to cache', hint: 'share of the prompt', short: 'written' },
  lateShare: { label: 'Come too late', hint: 'share of later calls after the cache lapsed', short: 'late' },
  failureShare: { label: 'Failed attempts', hint: 'billed, but of no use', short: 'failed' },
  mostAttempts: { label: 'Attempts', hint: 'at most, per call', short: 'attempts' },
  inputCv: { label: 'Spread of prompts', hint: 'standard deviation over mean', short: 'in' },
  outputCv: { label: 'Spread of answers', hint: 'standard deviation over mean', short: 'out' },
  batchShare: { label: 'Sent as a batch', hint: 'share of queries; up to 24 h', short: 'in batches' },
  peakFactor: { label: 'Peak factor', hint: 'busiest minute over mean minute', short: '× at the peak' },
  latencySeconds: { label: 'Whole answer within', hint: 'seconds, for 95 of 100', short: 's', none: 'no limit' },
  requestsPerMinute: { label: 'Requests a minute', hint: 'limit of your account', short: 'requests a minute', none: 'no limit' },
  tokensPerMinute: { label: 'Tokens a minute', hint: 'limit of your account', short: 'tokens a minute', none: 'no limit' },
} satisfies Readonly<Record<string, FieldWords>>;

/** The choices of a field that has some, by the field's name. */
export const choices = {
  tokenizer: { o200k: 'o200k tokens', own: 'each model’s own' },
  caching: { typed: 'Typed share', prefix: 'Shared prefix', conversation: 'Conversation' },
  ...formChoices,
  ...stakeChoices,
  curve: Object.fromEntries(Object.entries(curves).map(([name, { label }]) => [name, label])),
  counted: { daily: 'active on a day', monthly: 'active in a month' },
  activeHours: { always: 'at every hour', office: 'Monday to Friday, 9 to 17', 'business-days': 'Monday to Friday', evenings: 'in the evening, 18 to 24', typed: 'as the shares say' },
} satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
