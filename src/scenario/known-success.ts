import { guessedRate, mostTrusted, ownEvaluation, type SuccessRate } from '../core/query/quality.ts';
import type { KnownSuccess } from './scenario.ts';

/**
 * What a person knows of an option themselves: their evaluation, else their guess.
 *
 * @example
 * knownSuccess({ guessedSuccess: 0.9 }) // => {"origin":"guess","rate":0.9}
 */
export function knownSuccess({ evaluation, guessedSuccess }: KnownSuccess): SuccessRate | undefined {
  return mostTrusted([evaluation && ownEvaluation(evaluation.correct, evaluation.asked), guessedSuccess === undefined ? undefined : guessedRate(guessedSuccess)]);
}
