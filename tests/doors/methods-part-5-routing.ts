import { costPerSuccess } from '../../src/core/query/cost-per-success.ts';
import { cascade, cascadeSaving } from '../../src/core/routing/cascade.ts';
import { oracle, oracleShareFor } from '../../src/core/routing/oracle.ts';
import { outcomesOf } from '../../src/core/routing/outcomes.ts';
import { callsSaved, incrementalBenefit } from '../../src/core/routing/router-score.ts';
import { abstainBelow } from '../../src/core/tradeoff/abstain.ts';
import { detection } from '../../src/core/tradeoff/detection.ts';
import { layeredMitigation, rankMitigations } from '../../src/core/tradeoff/mitigation.ts';

type Numbers = readonly number[];
type Of<Name extends string> = { readonly [Key in Name]: number };
type Maybe<Name extends string> = { readonly [Key in Name]?: number };

interface MitigationInputs {
  readonly options: Readonly<Record<string, { readonly h: number; readonly extra_cost: number; readonly extra_s?: number }>>;
  readonly L: number;
  readonly value_per_second?: number;
}

/** The methods of part 5 that put several models together or deal with wrong answers, by the names and symbols that worked examples give them. */
export const methodsPart5Routing: Readonly<Record<string, (inputs: unknown) => unknown>> = {
  cascade: taking(({ c1, q1, c2, q2, se, sp, cv = 0, phi = 0, t1, t2, tv = 0 }: Of<'c1' | 'q1' | 'c2' | 'q2' | 'se' | 'sp'> & Maybe<'cv' | 'phi' | 't1' | 't2' | 'tv'>) => {
    const check = { usd: cv, seconds: tv, passes: se, catches: sp };
    const both = cascade({ checked: [{ usd: c1, ...timed(t1), rate: q1, check }], last: { usd: c2, ...timed(t2), rate: q2 }, together: phi });
    const [usd, rate, escalate] = [both.usd!, both.rate!, both.escalatedShare!];
    const perSuccess = costPerSuccess(usd, rate);
    return { accept: 1 - escalate, escalate, cost: usd, quality: rate, cost_per_success: perSuccess.status === 'finite' ? perSuccess.usd : 'inf', latency: both.seconds, worst_latency: both.worstSeconds };
  }),
  cascade_break_even: taking(({ c1, cv = 0, c2 }: Of<'c1' | 'c2'> & Maybe<'cv'>) => {
    const saving = cascadeSaving(c1, cv, c2);
    // an example's share may be below 0, which the library calls never
    return { max_escalation: saving.status === 'saves' ? saving.belowEscalatedShare : 1 - (c1 + cv) / c2 };
  }),
  oracle_router: taking(({ both, weak_only, strong_only, neither }: Of<'both' | 'weak_only' | 'strong_only' | 'neither'>) => {
    const outcomes = outcomesOf([], { bothRight: both, onlyFirst: weak_only, onlySecond: strong_only, neither });
    const [weak, strong] = outcomes.rates as readonly [number, number];
    const best = oracle([{ usd: 0 }, { usd: 1 }], { bothRight: both, onlyFirst: weak_only, onlySecond: strong_only, neither });
    return { weak, strong, oracle: best.rate, strong_fraction_oracle: best.shares![1], strong_fraction_parity: oracleShareFor(outcomes, strong) };
  }),
  cost_saving_ratio: taking(({ random, best }: { readonly random: number | Numbers; readonly best: number | Numbers }) => {
    const ratio = (blind: number, routed: number): number | undefined => callsSaved(blind / 100, routed / 100);
    return { ratio: typeof random === 'number' ? ratio(random, best as number) : random.map((blind, i) => ratio(blind, (best as Numbers)[i]!)) };
  }),
  automix_ibc: taking(({ P_S, C_S, P_L, C_L, P_M, C_M }: Of<'P_S' | 'C_S' | 'P_L' | 'C_L' | 'P_M' | 'C_M'>) => {
    const benefit = incrementalBenefit({ usd: C_S, rate: P_S }, { usd: C_L, rate: P_L }, { usd: C_M, rate: P_M });
    return { ibc_base: benefit?.blind, ibc_m: benefit?.mixed, delta_pct: benefit?.lift === undefined ? undefined : 100 * benefit.lift };
  }),
  detection_tree: taking(({ h, se, sp, review, detector, fixes = 1, L }: Of<'h' | 'se' | 'sp' | 'review' | 'detector'> & Maybe<'fixes' | 'L'>) => {
    const { flaggedShare, wrongRate, usd, worthIt } = detection(h, { catches: se, passes: sp, fixes, checkUsd: detector, reviewUsd: review });
    return { flag: flaggedShare, residual: wrongRate, cost: usd, total: L === undefined ? undefined : usd + wrongRate * L, L_star: worthIt.status === 'above' ? worthIt.errorUsd : 'inf' };
  }),
  mitigation_choice: taking(({ options, L, value_per_second = 0 }: MitigationInputs) => {
    const mitigations = Object.entries(options).map(([id, { h, extra_cost, extra_s }]) => ({ id, usd: extra_cost, ...timed(extra_s), wrongRate: h }));
    const { ranked } = rankMitigations(mitigations, { errorUsd: L, secondUsd: value_per_second });
    return { total: Object.fromEntries(ranked.map(({ id, totalUsd }) => [id, totalUsd])), best: ranked[0]?.id };
  }),
  selective_prediction: taking(({ d, L }: { readonly d: number; readonly L: number | Numbers }) => ({ min_confidence: typeof L === 'number' ? abstainBelow(d, L) : L.map((errorUsd) => abstainBelow(d, errorUsd)) })),
  layered: taking(({ h, reductions }: Of<'h'> & { readonly reductions: Numbers }) => ({ residual: layeredMitigation(h, reductions).wrongRate })),
};

function timed(seconds: number | undefined): { readonly seconds?: number } {
  return seconds === undefined ? {} : { seconds };
}

function taking(method: (inputs: never) => unknown): (inputs: unknown) => unknown {
  return (inputs) => method(inputs as never);
}
