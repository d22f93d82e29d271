import type { Rest } from '../language.ts';
import { answerSentences } from './answers.ts';
import { jaLater } from './later.ts';

/** The second half of Japanese. */
export const rest: Rest = { words: jaLater, sentences: answerSentences };
