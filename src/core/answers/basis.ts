import type { SuccessRate } from '../query/quality.ts';

/** What a success rate rests on: the user's own evaluation, a benchmark that stands for the task, or a guess. */
export type Basis = 'evaluation' | 'benchmark' | 'guess';

/**
 * What a success rate rests on; one that several options make together rests on what theirs do, and on a guess where
 * these differ.
 *
 * @example
 * basisOf({ origin: 'proxy', rate: 0.8, benchmark: 'aider-polyglot' }) // => "benchmark"
 * basisOf({ origin: 'derived', rate: 0.8, madeOf: 'own-evaluation' }) // => "evaluation"
 * basisOf({ origin: 'derived', rate: 0.8 }) // => "guess"
 */
export function basisOf({ origin, madeOf = origin }: SuccessRate): Basis {
  if (madeOf === 'own-evaluation') return 'evaluation';
  return madeOf === 'proxy' ? 'benchmark' : 'guess';
}

/** The ends of codes that say what their success rates rest on. */
export const BASIS_ENDS = { evaluation: '', benchmark: '-on', guess: '-guess' } as const satisfies Readonly<Record<Basis, string>>;
