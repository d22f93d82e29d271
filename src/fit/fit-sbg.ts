import { requireAmount, requireArgument } from '../core/argument.ts';
import type { SbgParameters } from '../core/growth/retention.ts';
import type { FitStep } from './fit.ts';

/** A shifted beta-geometric model fitted to the survivors of a cohort. */
export interface SbgFit {
  readonly parameters: SbgParameters;
  /** From the observed information; `undefined` where the survivors do not determine both. */
  readonly standardErrors: SbgParameters | undefined;
  readonly logLikelihood: number;
  /** Root of the mean squared difference between the survivors and what the model expects of them. */
  readonly rootMeanSquare: number;
  /** Survivors fitted, those at the start among them. */
  readonly rows: number;
  readonly done: readonly FitStep[];
}

/** One renewal: who came to it, who stayed, who left. */
interface Renewal {
  readonly kept: number;
  readonly lost: number;
}

const MOST_STEPS = 500;
/** α or β beyond this no longer changes what is expected of anyone. */
const NO_DIFFERENCES = 1e6;

/**
 * Fits the shifted beta-geometric model by maximum likelihood to the survivors of one cohort: how many began, and
 * how many were left after each renewal. Newton's method on ln α and ln β, its derivatives worked out. Throws
 * `bad-argument` for fewer than three counts, counts that are negative or rise, or a cohort that nobody left or
 * nobody stayed in.
 *
 * Source: P. S. Fader and B. G. S. Hardie, How to project customer retention, J. Interactive Marketing 21 (2007)
 * 76–90, the example of 1,000 regular customers.
 *
 * @example
 * const { parameters, logLikelihood } = fitSbg([1000, 631, 468, 382, 326])
 * [parameters.alpha, parameters.beta, logLikelihood].map((value) => value.toFixed(5)) // => ["0.76367","1.29583","-1401.55942"]
 */
export function fitSbg(survivors: readonly number[]): SbgFit {
  requireArgument(survivors.length >= 3, 'fitSbg', 'at least 3 counts', survivors.length);
  survivors.forEach((count, index) => {
    requireAmount(count, 'survivors', 'fitSbg');
    requireArgument(index === 0 || count <= survivors[index - 1]!, 'fitSbg', `survivors that do not rise above ${survivors[index - 1]}`, count);
  });
  requireArgument(survivors.at(-1)! < survivors[0]!, 'fitSbg', 'a cohort that someone left', survivors.at(-1));
  requireArgument(survivors[1]! > 0, 'fitSbg', 'a cohort that someone stayed in', 0);
  const renewals = survivors.slice(1).map((kept, index) => ({ kept, lost: survivors[index]! - kept }));
  const found = climbed(renewals);
  const { alpha, beta } = found;
  const expected = survivors.slice(1).reduce<number[]>((left, _, index) => [...left, (left[index]! * (beta + index)) / (alpha + beta + index)], [survivors[0]!]);
  const squares = survivors.reduce((sum, count, index) => sum + (count - expected[index]!) ** 2, 0);
  const determined = Math.max(alpha, beta) < NO_DIFFERENCES;
  return {
    parameters: found,
    standardErrors: determined ? errorsOf(renewals, found) : undefined,
    logLikelihood: logLikelihood(renewals, found),
    rootMeanSquare: Math.sqrt(squares / (survivors.length - 1)),
    rows: survivors.length,
    done: determined ? ['maximum-likelihood'] : ['maximum-likelihood', 'no-differences'],
  };
}

/** Σ lost·ln(1 − r) + kept·ln r with r = (β + i)/(α + β + i). */
function logLikelihood(renewals: readonly Renewal[], { alpha, beta }: SbgParameters): number {
  const term = (count: number, log: number): number => (count === 0 ? 0 : count * log);
  return renewals.reduce((sum, { kept, lost }, i) => sum + term(lost, Math.log(alpha / (alpha + beta + i))) + term(kept, Math.log((beta + i) / (alpha + beta + i))), 0);
}

function climbed(renewals: readonly Renewal[]): SbgParameters {
  let best: SbgParameters = { alpha: 1, beta: 1 };
  let height = logLikelihood(renewals, best);
  let damping = 1e-3;
  for (let step = 0; step < MOST_STEPS && damping < 1e12; step++) {
    const { slope, bend } = derivatives(renewals, best);
    const size = Math.max(Math.abs(bend[0]), Math.abs(bend[2]), 1e-12);
    const [a, b, d] = [-bend[0] + damping * size, -bend[1], -bend[2] + damping * size];
    const determinant = a * d - b * b;
    const upwards = a > 0 && determinant > 0;
    const [du, dv] = upwards ? [(d * slope[0] - b * slope[1]) / determinant, (a * slope[1] - b * slope[0]) / determinant] : [0, 0];
    const tried = { alpha: within(best.alpha * Math.exp(cut(du))), beta: within(best.beta * Math.exp(cut(dv))) };
    const reached = logLikelihood(renewals, tried);
    if (upwards && reached >= height) {
      const still = Math.abs(du) + Math.abs(dv) < 1e-12;
      [best, height, damping] = [tried, reached, damping / 10];
      if (still) break;
    } else damping = Math.max(damping, 1e-12) * 10;
  }
  return best;
}

/** By ln α and ln β: the slope, and the second derivatives αα, αβ, ββ. */
function derivatives(renewals: readonly Renewal[], { alpha, beta }: SbgParameters): { readonly slope: readonly [number, number]; readonly bend: readonly [number, number, number] } {
  let [byAlpha, byBeta, alphaTwice, both, betaTwice] = [0, 0, 0, 0, 0];
  renewals.forEach(({ kept, lost }, i) => {
    const all = (kept + lost) / (alpha + beta + i);
    const allTwice = all / (alpha + beta + i);
    byAlpha += lost / alpha - all;
    byBeta += kept / (beta + i) - all;
    alphaTwice += allTwice - lost / alpha ** 2;
    both += allTwice;
    betaTwice += allTwice - kept / (beta + i) ** 2;
  });
  return { slope: [alpha * byAlpha, beta * byBeta], bend: [alpha ** 2 * alphaTwice + alpha * byAlpha, alpha * beta * both, beta ** 2 * betaTwice + beta * byBeta] };
}

function errorsOf(renewals: readonly Renewal[], { alpha, beta }: SbgParameters): SbgParameters | undefined {
  const [a, b, d] = derivatives(renewals, { alpha, beta }).bend;
  const determinant = a * d - b * b;
  return a < 0 && determinant > 1e-12 * a * d ? { alpha: alpha * Math.sqrt(-d / determinant), beta: beta * Math.sqrt(-a / determinant) } : undefined;
}

/** No step multiplies or divides by more than e². */
const cut = (step: number): number => Math.min(Math.max(step, -2), 2);
const within = (value: number): number => Math.min(Math.max(value, 1e-9), NO_DIFFERENCES);
