import { isOption } from './is-option.ts';
import type { Kind } from './kinds.ts';
import { readOption, writeOption } from './option-text.ts';
import type { OptionSpec } from './scenario.ts';

/** More ways to serve one feature than a person can compare. */
export const MOST_OPTIONS = 8;

/** A list of options, in texts separated by commas. */
export const optionsKind: Kind<readonly OptionSpec[]> = {
  wanted: { kind: 'options', most: MOST_OPTIONS },
  accepts: (value): value is readonly OptionSpec[] => Array.isArray(value) && value.length <= MOST_OPTIONS && value.every((option) => isOption(option)),
  read: (text) => {
    const options = text.split(',').filter((part) => part.trim() !== '').map((part) => readOption(part));
    return options.includes(undefined) ? undefined : options;
  },
  write: (options) => options.map(writeOption).join(','),
};
