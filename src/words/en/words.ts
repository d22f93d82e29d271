import { enFirst } from './first-words.ts';
import { enLater } from './later.ts';

/** Everything the element says, in English, which the command line says too: one entry a code. */
export const en = { ...enFirst, ...enLater };
