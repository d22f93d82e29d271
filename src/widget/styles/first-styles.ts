import { decisionStyles } from './decision.ts';
import { inputsStyles } from './inputs.ts';
import { optionsStyles } from './options.ts';
import { pageStyles } from './page.ts';
import { tokens } from './tokens.ts';

/** The style sheets of the first answer and of what stands above it, in order. */
export const firstStyles = [tokens, pageStyles, optionsStyles, inputsStyles, decisionStyles];
