import { comparisonStyles } from './comparison.ts';
import { inputsStyles } from './inputs.ts';
import { optionsStyles } from './options.ts';
import { pageStyles } from './page.ts';
import { tokens } from './tokens.ts';

/** The element's style sheets, in order. */
export const styles = [tokens, pageStyles, optionsStyles, inputsStyles, comparisonStyles];
