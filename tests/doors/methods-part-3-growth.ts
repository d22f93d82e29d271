import { cohorts } from '../../src/core/growth/cohorts.ts';
import { CURVES } from '../../src/core/growth/curve.ts';
import { bassPeak, type BassParameters } from '../../src/core/growth/curves/bass.ts';
import { compoundGrowth } from '../../src/core/growth/curves/compound.ts';
import { declinePerYear, halvingMonths } from '../../src/core/growth/price-decline.ts';
import { lifetimeMonths, sbgSurvival, survivalByMonth } from '../../src/core/growth/retention.ts';
import { seasonal } from '../../src/core/growth/season.ts';
import { steadyUsers, stockAndFlow } from '../../src/core/growth/stock-and-flow.ts';
import { queriesPerMonth } from '../../src/core/growth/stickiness.ts';
import { fitBassAdoptions } from '../../src/fit/fit-bass.ts';
import { fitSbg } from '../../src/fit/fit-sbg.ts';

/** Renewals that the published survival tables go on for. */
const SBG_HORIZON = 12;

type Numbers = readonly number[];
type Of<Name extends string> = { readonly [Key in Name]: number };
type ListsOf<Name extends string> = { readonly [Key in Name]: Numbers };

/** The growth methods of part 3, by the names and symbols that worked examples give them. */
export const methodsPart3Growth: Readonly<Record<string, (inputs: unknown) => unknown>> = {
  bass: taking(({ p, q, M, t }: Of<'p' | 'q' | 'M'> & ListsOf<'t'>) => {
    const parameters = { market: M, innovation: p, imitation: q, age: 0 };
    return { users: t.map((month) => CURVES.bass.at(parameters, month)), ...peakOf(parameters) };
  }),
  bass_discrete: taking(({ p, q, M, N0 = 0, T }: Of<'p' | 'q' | 'M' | 'T'> & { readonly N0?: number }) => {
    const parameters = { market: M, innovation: p, imitation: q, usersNow: N0 };
    return { cumulative: Array.from({ length: T }, (_, index) => CURVES['bass-discrete'].at(parameters, index + 1)) };
  }),
  bass_fit: taking(({ t, sales }: ListsOf<'t' | 'sales'>) => {
    const parameters = fitBassAdoptions(t.map((month, index) => ({ month, users: sales[index]! }))).parameters as unknown as BassParameters;
    return { M: parameters.market, p: parameters.innovation, q: parameters.imitation, ...peakOf(parameters) };
  }),
  cohort_layer: taking(({ new: newUsers, b }: ListsOf<'new'> & Of<'b'>) => ({ active: cohorts(newUsers, survivalByMonth({ model: 'power', parameters: { exponent: b } }, newUsers.length)).active })),
  compound_growth: taking(({ U0, UT, T }: Of<'U0' | 'UT' | 'T'>) => ({ g: compoundGrowth(U0, UT, T) })),
  gompertz: taking(({ Asym, b2, b3, x }: Of<'Asym' | 'b2' | 'b3'> & ListsOf<'x'>) => ({ y: x.map((month) => CURVES.gompertz.at({ asymptote: Asym, b2, b3 }, month)) })),
  logistic: taking(({ Asym, xmid, scal, x }: Of<'Asym' | 'xmid' | 'scal'> & ListsOf<'x'>) => ({ y: x.map((month) => CURVES.logistic.at({ asymptote: Asym, midpoint: xmid, scale: scal }, month)) })),
  price_decline: taking(({ f, h }: Partial<ListsOf<'f' | 'h'>>) => ({ halving: f?.map(halvingMonths), factor: h?.map(declinePerYear) })),
  sbg_retention: taking(({ survivors }: ListsOf<'survivors'>) => {
    const { parameters, logLikelihood } = fitSbg(survivors);
    return { ...parameters, loglik: logLikelihood, S: Array.from({ length: SBG_HORIZON + 1 }, (_, period) => sbgSurvival(parameters, period)) };
  }),
  seasonality: taking(({ base, index }: ListsOf<'base' | 'index'>) => ({ values: seasonal(base, index) })),
  stickiness: taking(({ mau, stickiness, per_day }: Of<'mau' | 'stickiness' | 'per_day'>) => ({ queries: queriesPerMonth({ counted: 'monthly', users: mau, stickiness }, per_day) })),
  stock_flow: taking(({ U0, churn, new: newUsers, T }: Of<'U0' | 'churn' | 'T'> & { readonly new: number | Numbers }) => ({
    series: stockAndFlow({ usersNow: U0, churnPerMonth: churn, newPerMonth: newUsers }, T),
    steady: typeof newUsers === 'number' ? steadyUsers(newUsers, churn) : undefined,
    lifetime: lifetimeMonths(churn),
  })),
};

function peakOf(parameters: BassParameters): { readonly peak_time: number; readonly peak_rate: number } {
  const { month, usersPerMonth } = bassPeak(parameters);
  return { peak_time: month, peak_rate: usersPerMonth };
}

function taking(method: (inputs: never) => unknown): (inputs: unknown) => unknown {
  return (inputs) => method(inputs as never);
}
