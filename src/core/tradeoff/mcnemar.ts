import { requireArgument, requireCount } from '../argument.ts';
import { binomialCdf, binomialProbability } from '../stats/binomial.ts';
import { normalTail } from '../stats/normal.ts';
import type { Share } from '../units.ts';

/** Ways to test paired counts: mid-p is neither as timid as the exact one nor as bold as the asymptotic ones. */
export const MCNEMAR_METHODS = ['mid-p', 'exact', 'asymptotic', 'continuity'] as const;
/** One of `MCNEMAR_METHODS`. */
export type McnemarMethod = (typeof MCNEMAR_METHODS)[number];

/** The method of a test that names none. Source: the recommendation of Fagerland and others, see `mcnemar`. */
export const DEFAULT_MCNEMAR_METHOD: McnemarMethod = 'mid-p';

/** Items that two options answered, counted by who was right. */
export interface PairedCounts {
  readonly bothRight: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly bothWrong: number;
}

/** Whether the two options differ, on the items where they do. */
export interface Mcnemar {
  readonly method: McnemarMethod;
  /** How often a difference of at least this size is seen where there is none; 1 where no item tells them apart. */
  readonly pValue: Share;
  /** (b − c)/√(b + c): standard errors that the first is ahead. `undefined` where no item tells them apart. */
  readonly z?: number;
  /** Chi-squared with one degree of freedom; only of the asymptotic methods. */
  readonly chiSquared?: number;
}

/**
 * McNemar's two-sided test on the items that only one of two options got right; those that both got right or wrong
 * say nothing about which is better. `continuity` is R's default, `asymptotic` its `correct = FALSE`. Throws
 * `bad-argument` for counts that are not whole or negative.
 *
 * Source: Q. McNemar, Psychometrika 12 (1947) 153–157; mid-p of M. W. Fagerland, S. Lydersen, P. Laake, BMC Med. Res.
 * Methodol. 13:91 (2013), https://doi.org/10.1186/1471-2288-13-91.
 *
 * @example
 * mcnemar({ onlyFirst: 53, onlySecond: 25 }).pValue.toFixed(8) // => "0.00146607"
 * mcnemar({ onlyFirst: 150, onlySecond: 86 }, 'continuity').chiSquared.toFixed(2) // => "16.82"
 * mcnemar({ onlyFirst: 0, onlySecond: 0 }) // => {"method":"mid-p","pValue":1}
 */
export function mcnemar({ onlyFirst, onlySecond }: Pick<PairedCounts, 'onlyFirst' | 'onlySecond'>, method: McnemarMethod = DEFAULT_MCNEMAR_METHOD): Mcnemar {
  requireCount(onlyFirst, 0, 'onlyFirst', 'mcnemar');
  requireCount(onlySecond, 0, 'onlySecond', 'mcnemar');
  requireArgument(MCNEMAR_METHODS.includes(method), 'mcnemar', `one of ${MCNEMAR_METHODS.join(', ')}`, method);
  const discordant = onlyFirst + onlySecond;
  if (discordant === 0) return { method, pValue: 1 };
  const z = (onlyFirst - onlySecond) / Math.sqrt(discordant);
  return { method, z, ...TESTS[method](Math.abs(onlyFirst - onlySecond), discordant) };
}

/**
 * The counts behind two lists of right (true) and wrong answers to the same items. Throws `bad-argument` for lists of
 * different length.
 *
 * @example
 * pairedCounts([true, true, false], [true, false, false]) // => {"bothRight":1,"onlyFirst":1,"onlySecond":0,"bothWrong":1}
 */
export function pairedCounts(first: readonly boolean[], second: readonly boolean[]): PairedCounts {
  requireArgument(first.length === second.length, 'pairedCounts', `${first.length} answers of the second option`, second.length);
  const count = (a: boolean, b: boolean): number => first.filter((right, i) => right === a && second[i] === b).length;
  return { bothRight: count(true, true), onlyFirst: count(true, false), onlySecond: count(false, true), bothWrong: count(false, false) };
}

type Test = (gap: number, discordant: number) => Pick<Mcnemar, 'pValue' | 'chiSquared'>;

/** By method: of `discordant` items one option got `gap` more than the other. */
const TESTS: Readonly<Record<McnemarMethod, Test>> = {
  'mid-p': (gap, n) => ({ pValue: exact(gap, n) - binomialProbability((n - gap) / 2, n, 0.5) * (gap === 0 ? 0.5 : 1) }),
  exact: (gap, n) => ({ pValue: exact(gap, n) }),
  asymptotic: (gap, n) => chiSquared((gap * gap) / n),
  // as in R, equal counts are not corrected
  continuity: (gap, n) => chiSquared(gap === 0 ? 0 : (gap - 1) ** 2 / n),
};

function exact(gap: number, n: number): Share {
  return Math.min(1, 2 * binomialCdf((n - gap) / 2, n, 0.5));
}

function chiSquared(value: number): Pick<Mcnemar, 'pValue' | 'chiSquared'> {
  return { chiSquared: value, pValue: 2 * normalTail(Math.sqrt(value)) };
}
