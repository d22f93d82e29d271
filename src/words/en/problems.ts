import type { ErrorCode, ErrorDetails } from '../../core/errors.ts';
import type { DimensionName } from '../../core/pricing/dimensions.ts';
import type { Wanted } from '../../scenario/kinds.ts';
import type { Problem } from '../../scenario/read.ts';
import { numberFormat } from '../number-format.ts';
import { dimensions } from './settings.ts';

const amount = (value: number): string => numberFormat('en').format(value);

const wanted = (what: Wanted): string => {
  switch (what.kind) {
    case 'number':
      return `a ${what.whole ? 'whole ' : ''}number from ${amount(what.least)} to ${amount(what.most)}${what.optional ? ', or nothing' : ''}`;
    case 'choice':
      return `one of ${what.choices.join(', ')}`;
    case 'points':
      return 'months with their users, like 0:1000, 6:5000';
    case 'speeds':
      return 'queries at a time with the tokens a second of each, like 8:55, 64:31';
    case 'factors':
      return `${what.count} numbers with commas between, or nothing`;
    case 'sentence':
      return `a text of at most ${amount(what.most)} letters`;
    case 'word':
      return 'a name of lower-case letters, digits, dots, hyphens and slashes';
    case 'date':
      return 'a day like 2026-11-22';
    case 'options':
      return `up to ${what.most} models, each an id like openai/gpt-4o or openai/gpt-4o@batch`;
  }
};

/** A short sentence for an option that cannot be priced; the message has the detail. */
const refusals = {
  'unknown-rate': (details: ErrorDetails) => `No rate is known${details['dimension'] ? ` for ${dimensions[details['dimension'] as DimensionName].toLowerCase()}` : ''}${details['axis'] ? ` with ${String(details['axis'])}` : ''}.`,
  'not-offered': (details: ErrorDetails) => `Not offered${details['axis'] ? ` with ${String(details['axis'])}` : ''}.`,
  'undefined-together': () => 'These settings are priced apart, but no rate is known for all of them together.',
  'no-price': (details: ErrorDetails) => (details['device'] ? `The catalogue has no dated price of ${String(details['device'])}, ${String(details['rental'])}: say your own, like @2.5usd.` : 'No price is known on this day.'),
  'unknown-offer': (details: ErrorDetails) => `No model is called “${String(details['name'] ?? '')}”.`,
  'not-loaded': () => 'Waits for the part that works it out.',
} satisfies Partial<Record<ErrorCode, (details: ErrorDetails) => string>>;

/** `attribute`: where the author of a page wrote it. */
const problem = (found: Problem, attribute?: string): string => {
  switch (found.code) {
    case 'bad-value':
      return `${attribute === undefined ? found.field : `The attribute ${attribute}`} takes ${wanted(found.wanted)}, not “${found.got}”; the last good value is kept.`;
    case 'unknown-field':
      return `There is no field “${found.field}”${found.near ? `; did you mean “${found.near}”?` : ''}`;
    case 'unreadable':
      return `“${found.got}” could not be read: ${found.why}.`;
  }
};

/** What could not be read, and what cannot be priced. */
export const problems = { wanted, refusals, problem };
