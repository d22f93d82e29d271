import { requireAmount, requireShare } from '../argument.ts';
import type { Share, Usd } from '../units.ts';

/** One setting of a router between a weak and a strong model. */
export interface RouterPoint {
  /** Share of the queries sent to the strong model. */
  readonly strongShare: Share;
  readonly rate: Share;
}

/** The two models alone. */
export interface WeakAndStrong {
  readonly weakRate: Share;
  readonly strongRate: Share;
}

/**
 * PGR, the performance gap recovered: how much of what the strong model is better than the weak one a router
 * keeps; 0 is the weak, 1 the strong, and a router can lie outside. `undefined` where both are equally good. Throws
 * `bad-argument` for rates outside 0–1.
 *
 * Source: RouteLLM, https://arxiv.org/abs/2406.18665, section 2.
 *
 * @example
 * gapRecovered(0.75, { weakRate: 0.5, strongRate: 1 }) // => 0.5
 */
export function gapRecovered(rate: Share, { weakRate, strongRate }: WeakAndStrong): number | undefined {
  requireShare(rate, 'a rate', 'gapRecovered');
  requireShare(weakRate, 'the weak rate', 'gapRecovered');
  requireShare(strongRate, 'the strong rate', 'gapRecovered');
  const gap = (rate - weakRate) / (strongRate - weakRate);
  return Number.isFinite(gap) ? gap : undefined;
}

/**
 * APGR, the PGR averaged over every share of strong calls from 0 to 1, straight lines between the settings: 0.5 is
 * no better than drawing blindly. Nothing sent to the strong model is the weak one, everything the strong one.
 * `undefined` where both are equally good. Throws `bad-argument` for shares outside 0–1.
 *
 * Source: RouteLLM, https://arxiv.org/abs/2406.18665, section 2; by trapezoids as in lm-sys/RouteLLM.
 *
 * @example
 * averageGapRecovered([], { weakRate: 0.6, strongRate: 0.8 }) // => 0.5
 * averageGapRecovered([{ strongShare: 0.5, rate: 0.75 }], { weakRate: 0.5, strongRate: 0.75 }) // => 0.75
 */
export function averageGapRecovered(points: readonly RouterPoint[], models: WeakAndStrong): number | undefined {
  const curve = curveOf(points, models, 'averageGapRecovered');
  return curve?.slice(1).reduce((area, { strongShare, gap }, i) => area + ((strongShare - curve[i]!.strongShare) * (gap + curve[i]!.gap)) / 2, 0);
}

/**
 * CPT, the call-performance threshold: the least share of strong calls at which a router recovers this much of the
 * gap, straight lines between its settings. `undefined` where both models are equally good, or the router never does.
 * Throws `bad-argument` for shares outside 0–1.
 *
 * Source: RouteLLM, https://arxiv.org/abs/2406.18665, section 2.
 *
 * @example
 * callsForGap([{ strongShare: 0.25, rate: 0.75 }], { weakRate: 0.5, strongRate: 1 }, 0.5) // => 0.25
 * callsForGap([], { weakRate: 0.5, strongRate: 1 }, 0.8) // => 0.8
 */
export function callsForGap(points: readonly RouterPoint[], models: WeakAndStrong, gap: Share): Share | undefined {
  requireShare(gap, 'the gap to recover', 'callsForGap');
  const curve = curveOf(points, models, 'callsForGap');
  const next = curve?.findIndex((point) => point.gap >= gap) ?? -1;
  if (!curve || next < 0) return undefined;
  const [before, after] = [curve[next - 1], curve[next]!];
  return before ? before.strongShare + ((gap - before.gap) / (after.gap - before.gap)) * (after.strongShare - before.strongShare) : 0;
}

/**
 * How many times fewer strong calls a router makes than drawing blindly for the same gap recovered. `undefined` where
 * it makes none. Throws `bad-argument` for shares outside 0–1.
 *
 * @example
 * // MT-Bench at half the gap: RouteLLM, Tables 1 and 6
 * callsSaved(0.4903, 0.134).toFixed(2) // => "3.66"
 */
export function callsSaved(blindShare: Share, routedShare: Share): number | undefined {
  requireShare(blindShare, 'the share drawn blindly', 'callsSaved');
  requireShare(routedShare, 'the routed share', 'callsSaved');
  return routedShare === 0 ? undefined : blindShare / routedShare;
}

/** What a way of mixing two models costs and how often it is right. */
export interface MixPoint {
  readonly usd: Usd;
  readonly rate: Share;
}

/** How much rate a USD buys. */
export interface IncrementalBenefit {
  /** By moving from the small model to the large one: what drawing blindly gives. */
  readonly blind: number;
  /** By moving from the small model to the mix. */
  readonly mixed: number;
  /** mixed/blind − 1; above 0 the mix is better than drawing blindly. Absent where blind is 0. */
  readonly lift?: number;
}

/**
 * AutoMix's incremental benefit per cost, (P − P_small)/(C − C_small), of a mix against the large model.
 * `undefined` where one of them costs what the small model does. Throws `bad-argument` for negative costs or rates
 * outside 0–1.
 *
 * Source: AutoMix, https://arxiv.org/abs/2310.12963, section 4.
 *
 * @example
 * const { blind, mixed, lift } = incrementalBenefit({ usd: 1, rate: 0.5 }, { usd: 5, rate: 0.75 }, { usd: 2, rate: 0.625 })
 * [blind, mixed, lift] // => [0.0625,0.125,1]
 */
export function incrementalBenefit(small: MixPoint, large: MixPoint, mix: MixPoint): IncrementalBenefit | undefined {
  for (const { usd, rate } of [small, large, mix]) {
    requireAmount(usd, 'a cost', 'incrementalBenefit');
    requireShare(rate, 'a rate', 'incrementalBenefit');
  }
  if (large.usd === small.usd || mix.usd === small.usd) return undefined;
  const perUsd = (point: MixPoint): number => (point.rate - small.rate) / (point.usd - small.usd);
  const [blind, mixed] = [perUsd(large), perUsd(mix)];
  return { blind, mixed, ...(blind === 0 ? {} : { lift: (mixed - blind) / blind }) };
}

/** The gap recovered at rising shares of strong calls, from the weak model to the strong one. */
function curveOf(points: readonly RouterPoint[], models: WeakAndStrong, name: string): readonly { readonly strongShare: Share; readonly gap: number }[] | undefined {
  for (const { strongShare } of points) requireShare(strongShare, 'a share of strong calls', name);
  const inside = points.filter(({ strongShare }) => strongShare > 0 && strongShare < 1).toSorted((a, b) => a.strongShare - b.strongShare);
  const all = [{ strongShare: 0, rate: models.weakRate }, ...inside, { strongShare: 1, rate: models.strongRate }];
  const curve = all.flatMap(({ strongShare, rate }) => {
    const gap = gapRecovered(rate, models);
    return gap === undefined ? [] : [{ strongShare, gap }];
  });
  return curve.length > 0 ? curve : undefined;
}
