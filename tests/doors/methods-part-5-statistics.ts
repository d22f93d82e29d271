import { acceptability } from '../../src/core/tradeoff/acceptability.ts';
import { clusteredMean, designEffect } from '../../src/core/tradeoff/clustered.ts';
import { differenceError, pairedDifference, pairedDifferenceOfCounts } from '../../src/core/tradeoff/difference.ts';
import { drawsOf } from '../../src/core/tradeoff/draws.ts';
import { netOfSampling, perfectInformation, sampleInformation } from '../../src/core/tradeoff/information.ts';
import { mcnemar } from '../../src/core/tradeoff/mcnemar.ts';
import { bonferroni, bonferroniAlpha, familyWiseError, holm } from '../../src/core/tradeoff/multiple.ts';
import { peekingError } from '../../src/core/tradeoff/peeking.ts';
import { probabilityBetter } from '../../src/core/tradeoff/posterior.ts';
import { mcnemarSize, pairedDetectable, pairedPower, pairedSize, twoProportionPower, twoProportionSize, type SampleSize, type TestGoal } from '../../src/core/tradeoff/sample-size.ts';
import { pert, triangular } from '../../src/core/tradeoff/three-point.ts';
import { logNormalFromMean } from '../../src/core/stats/log-normal.ts';

type Inputs = Readonly<Record<string, unknown>>;
type Outputs = Record<string, unknown>;
type Numbers = Readonly<Record<string, number | undefined>>;
type Rows = readonly (readonly number[])[];

/** The statistics of part 5: the inputs of a worked example -> what the library makes of them, under the example's own names. */
export const methodsPart5Statistics: Readonly<Record<string, (inputs: Inputs) => Outputs>> = {
  mcnemar: (inputs) => {
    const [[bothRight, onlyFirst], [onlySecond, bothWrong]] = tableOf(inputs);
    const counts = { bothRight, onlyFirst, onlySecond, bothWrong };
    const [midp, exact, plain, corrected] = (['mid-p', 'exact', 'asymptotic', 'continuity'] as const).map((method) => mcnemar(counts, method));
    return { midp: midp!.pValue, exact_p: exact!.pValue, z: plain!.z, chi2: plain!.chiSquared, p_chi2: plain!.pValue, chi2_cc: corrected!.chiSquared, p: corrected!.pValue, p_cc: corrected!.pValue };
  },

  mcnemar_n: each(({ p_disc, p_diff, p01, p10, ...goal }) => {
    const [discordant, difference] = p01 === undefined || p10 === undefined ? [p_disc, p_diff] : [p01 + p10, p01 - p10];
    return items(mcnemarSize(known(discordant), known(difference), goalOf(goal)));
  }),

  paired_se: (inputs) => {
    if (Array.isArray(inputs['a']) && Array.isArray(inputs['b'])) return differenceOutputs(pairedDifference(inputs['a'] as number[], inputs['b'] as number[]));
    if ('table' in inputs) {
      const [[bothRight, onlyFirst], [onlySecond, bothWrong]] = tableOf(inputs);
      return differenceOutputs(pairedDifferenceOfCounts({ bothRight, onlyFirst, onlySecond, bothWrong }));
    }
    return each(({ se_a, se_b, rho = 0 }) => ({ se: differenceError(known(se_a), known(se_b), rho) }))(inputs);
  },

  power_paired: each(({ delta, n, ...given }) => {
    const spread = spreadOf(given);
    return { ...items(pairedSize(known(delta), spread, goalOf(given))), ...(n === undefined ? {} : { power: pairedPower(n, known(delta), spread, goalOf(given)) }) };
  }),

  mde_paired: each(({ n, ...given }) => ({ mde: pairedDetectable(known(n), spreadOf(given), goalOf(given)) })),

  clustered: each(({ m, icc, n }) => {
    const { factor, errorFactor } = designEffect(known(m), known(icc));
    return { deff: factor, se_factor: errorFactor, ...(n === undefined ? {} : { n_eff: n / factor }) };
  }),

  clustered_se: ({ s, cluster }) => {
    const { mean, independentError, clusteredError } = clusteredMean(s as number[], cluster as (string | number)[]);
    return { mean, se_clt: independentError, se_clustered: clusteredError };
  },

  two_proportion_n: each(({ p1, p2, ...goal }) => items(twoProportionSize(known(p1), known(p2), goalOf(goal)))),

  two_proportion_power: each(({ n, p1, p2, ...goal }) => ({ power: twoProportionPower(known(n), known(p1), known(p2), goalOf(goal)) })),

  ceac_evpi: ({ cost, effect, lambda_, lambda = lambda_ }) => {
    const draws = drawsOf(cost as Rows, effect as Rows);
    const stakes = Array.isArray(lambda) ? (lambda as number[]) : [lambda as number];
    const points = acceptability(draws, stakes).map(({ meanUsd, shares, best, frontier, perfectInformationUsd }) => ({ mean_nmb: meanUsd, ceac: shares, optimal: best, ceaf: frontier, evpi: perfectInformationUsd }));
    return Array.isArray(lambda) ? transposed(points) : points[0]!;
  },

  evpi_normal: each(({ mu, sd, decisions = 1 }) => {
    const evpi = perfectInformation({ meanUsd: known(mu), errorUsd: known(sd) });
    return { evpi, population: evpi * decisions };
  }),

  evsi_normal: each(({ mu, sd0, s, n, decisions = 1, fixed = 0, unit = 0 }) => {
    const evsi = sampleInformation({ meanUsd: known(mu), errorUsd: known(sd0) }, known(s), known(n));
    return { evsi, enbs: netOfSampling(evsi, known(n), { queries: decisions, fixedUsd: fixed, usdPerItem: unit }) };
  }),

  bayes_ab: each(({ kA, nA, kB, nB }) => ({ p: probabilityBetter({ successes: known(kA), items: known(nA) }, { successes: known(kB), items: known(nB) }) })),

  peeking: each(({ k, alpha }) => ({ alpha: peekingError(known(k), alpha) })),

  multiple_comparisons: (inputs) => {
    const pValues = inputs['p'];
    if (Array.isArray(pValues)) return { bonferroni: bonferroni(pValues as number[]), holm: holm(pValues as number[]) };
    return each(({ alpha = 0.05, k }) => ({ fwer: familyWiseError(alpha, known(k)), bonferroni: bonferroniAlpha(alpha, known(k)) }))(inputs);
  },

  distributions: each(({ a, m, b, mean, sd }) => {
    const logNormal = mean === undefined ? undefined : logNormalFromMean(mean, known(sd) / mean);
    const estimate = a === undefined ? undefined : { least: a, likely: known(m), most: known(b) };
    return { ...(estimate ? threePoint(estimate) : {}), ...(logNormal ? { ln_mu: Math.log(logNormal.median), ln_sigma: logNormal.sigmaAbove } : {}) };
  }),
};

/** A method of plain numbers; where inputs are lists it is worked out element by element and gives lists. */
function each(method: (inputs: Numbers) => Outputs): (inputs: Inputs) => Outputs {
  return (inputs) => {
    const length = Math.max(-1, ...Object.values(inputs).map((value) => (Array.isArray(value) ? value.length : -1)));
    const at = (index: number): Numbers => Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, (Array.isArray(value) ? value[index] : value) as number]));
    return length < 0 ? method(at(0)) : transposed(Array.from({ length }, (_, index) => method(at(index))));
  };
}

function transposed(all: readonly Outputs[]): Outputs {
  return Object.fromEntries(Object.keys(all[0] ?? {}).map((name) => [name, all.map((one) => one[name])]));
}

function known(value: number | undefined): number {
  if (value === undefined) throw new Error('an input of the example is missing');
  return value;
}

/** Paired counts as [[both, first only], [second only, neither]], or the two that disagree as b and c. */
function tableOf({ table, b, c }: Inputs): readonly [readonly [number, number], readonly [number, number]] {
  return (table as [[number, number], [number, number]] | undefined) ?? [[0, known(b as number)], [known(c as number), 0]];
}

function goalOf({ alpha, power, beta, sides }: Numbers): TestGoal {
  const found = power ?? (beta === undefined ? undefined : 1 - beta);
  return { ...(alpha === undefined ? {} : { alpha }), ...(found === undefined ? {} : { power: found }), ...(sides === 1 ? { sides } : {}) };
}

function spreadOf({ w2, sA2 = 0, sB2 = 0, KA = 1, KB = 1 }: Numbers): { differenceVariance: number; firstVariance: number; secondVariance: number } {
  return { differenceVariance: known(w2), firstVariance: sA2 / KA, secondVariance: sB2 / KB };
}

function items({ exact, items: whole }: SampleSize): Outputs {
  return { n: exact, ceil: whole, n_ceil: whole };
}

function differenceOutputs({ difference, standardError, lower, upper }: ReturnType<typeof pairedDifference>): Outputs {
  return { diff: difference, difference, se: standardError, ci: [lower, upper] };
}

function threePoint(estimate: { least: number; likely: number; most: number }): Outputs {
  const [bent, straight] = [pert(estimate), triangular(estimate)];
  return { pert_mean: bent.mean, pert_var: bent.variance, pert_alpha: bent.a, pert_beta: bent.b, tri_mean: straight.mean, tri_var: straight.variance };
}
