import type { FieldWords } from '../field-words.ts';

/** Fields about what could be changed. */
export const answerFieldWords = {
  gainedPoints: { label: 'Better answers gain', hint: 'share right, more than now', none: 'the next option up' },
  capabilityUsd: { label: 'A new capability brings', hint: 'USD a month, for the same budget', none: 'not said' },
  retrievalRate: { label: 'Right with retrieval', hint: 'share of the answers', none: 'not measured' },
  tunedRate: { label: 'Right once tuned', hint: 'share of the answers', none: 'not measured' },
  tunedSystemTokens: { label: 'System prompt once tuned', hint: 'tokens', none: 'not known' },
  noticedRise: { label: 'Rise worth noticing', hint: 'share of answers, more wrong than usual' },
  monthsKept: { label: 'Kept for', hint: 'months that a choice lasts' },
} satisfies Readonly<Record<string, FieldWords>>;
