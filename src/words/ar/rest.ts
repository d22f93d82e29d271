import type { Rest } from '../language.ts';
import { answerSentences } from './answers.ts';
import { arLater } from './later.ts';

/** The second half of Arabic. */
export const rest: Rest = { words: arLater, sentences: answerSentences };
