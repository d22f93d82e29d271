import type { Rest } from '../language.ts';
import { answerSentences } from './answers.ts';
import { esLater } from './later.ts';

/** The second half of Spanish. */
export const rest: Rest = { words: esLater, sentences: answerSentences };
