import type { Wanted } from '../../scenario/kinds.ts';
import type { Problem, Unreadable } from '../../scenario/read.ts';
import { numberFormat } from '../number-format.ts';
import { enFirst } from './first-words.ts';

const wanted = (what: Wanted): string => {
  switch (what.kind) {
    case 'number':
      return enFirst.numberWanted(what);
    case 'choice':
      return `one of ${what.choices.join(', ')}`;
    case 'points':
      return 'months with their users, like 0:1000, 6:5000';
    case 'speeds':
      return 'queries at a time with the tokens a second of each, like 8:55, 64:31';
    case 'factors':
      return `${what.count} numbers with commas between, or nothing`;
    case 'sentence':
      return `a text of at most ${numberFormat('en').format(what.most)} letters`;
    case 'word':
      return 'a name of lower-case letters, digits, dots, hyphens and slashes';
    case 'date':
      return 'a day like 2026-11-22';
    case 'options':
      return `up to ${what.most} models, each an id like openai/gpt-4o or openai/gpt-4o@batch`;
  }
};

/** Why something could not be read at all. */
const unreadable: Readonly<Record<Unreadable, (most?: number) => string>> = {
  'no-object': () => 'a scenario is an object',
  'other-version': () => 'this version reads scenarios of version 1',
  'too-long': (most = 0) => `it has more than ${numberFormat('en').format(most)} characters`,
  'no-json': () => 'it is not JSON',
};

/** `attribute`: where the author of a page wrote it. */
const problem = (found: Problem, attribute?: string): string => {
  switch (found.code) {
    case 'bad-value':
      return `${attribute === undefined ? found.field : `The attribute ${attribute}`} takes ${wanted(found.wanted)}, not “${found.got}”; the last good value is kept.`;
    case 'unknown-field':
      return `There is no field “${found.field}”${found.near ? `; did you mean “${found.near}”?` : ''}`;
    case 'unreadable':
      return `“${found.got}” could not be read: ${unreadable[found.why](found.most)}.`;
  }
};

/** What could not be read, and what cannot be priced. */
export const problems = { wanted, problem };
