import { field, MOST_TOKENS, optional, share } from './field.ts';
import { numberKind } from './kinds.ts';

/** A rise of the share of wrong answers that is worth noticing (assumption: one answer in twenty more). */
export const NOTICED_RISE = 0.05;
/** Over so many months what is paid once is spread, and a choice is kept (assumption: models are changed about once a year). */
export const MONTHS_KEPT = 12;

/** What could be changed about a feature, and what would come of it. */
export const answerFields = {
  gainedPoints: optional('change.gainedPoints', 'gained-points', 'zg', [0, 1], { value: null, unit: 'share right, more than now, for the budget', assumption: 'not known: the next step among the options stands for it' }),
  capabilityUsd: optional('change.capabilityUsd', 'capability-value', 'zc', [0, 1_000_000_000_000], { value: null, unit: 'USD a month, of a capability for the same budget', assumption: 'has no default' }),
  retrievalRate: optional('change.retrievalRate', 'retrieval-success', 'zr', [0, 1], { value: null, unit: 'share right with retrieval', assumption: 'not known until you measure it' }),
  tunedRate: optional('change.tunedRate', 'tuned-success', 'zt', [0, 1], { value: null, unit: 'share right once tuned', assumption: 'not known until you measure it' }),
  tunedSystemTokens: optional('change.tunedSystemTokens', 'tuned-system-tokens', 'zs', [0, MOST_TOKENS], { value: null, unit: 'tokens of the system prompt once tuned', assumption: 'not known: the answer says how short it must be' }),
  noticedRise: share('change.noticedRise', 'noticed-rise', 'zn', { value: NOTICED_RISE, unit: 'share of answers, more wrong than usual', assumption: 'one answer in twenty more' }),
  monthsKept: field('change.monthsKept', 'months-kept', 'zm', numberKind(1, 120), { value: MONTHS_KEPT, unit: 'months a choice is kept', assumption: 'models are changed about once a year' }),
} as const;
