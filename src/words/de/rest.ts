import type { Rest } from '../language.ts';
import { answerSentences } from './answers.ts';
import { deLater } from './later.ts';

/** The second half of German. */
export const rest: Rest = { words: deLater, sentences: answerSentences };
