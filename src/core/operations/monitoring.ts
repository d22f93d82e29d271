import { requireAmount, requireArgument, requireShare } from '../argument.ts';
import type { Share, Usd } from '../units.ts';
import { component, lumpSum, type Component, type OperationCost, type UnpricedQuantity } from './component.ts';
import type { ServiceUnit, Strength } from './service.ts';
import { tieredCharge, type UnitPrice } from './tiered-charge.ts';

export { JUDGED_SHARE, READ_SHARE, TRACED_SHARE } from './assumed.ts';

/** Shares that others report: shown beside the field, never its default. */
export interface ReportedShare {
  readonly of: 'judged' | 'read';
  readonly low: Share;
  readonly high: Share;
  readonly source: string;
  readonly year: number;
  readonly strength: Strength;
}

/** What practitioners say they judge and read of their traffic. */
export const REPORTED_SHARES: readonly ReportedShare[] = [
  { of: 'judged', low: 0.1, high: 0.2, source: 'practitioner guidance', year: 2025, strength: 'weak' },
  { of: 'read', low: 0.02, high: 0.05, source: 'practitioner guidance', year: 2025, strength: 'weak' },
];

/** What one traced query records. */
export interface TraceShape {
  /** Model calls and other steps in it. */
  readonly observations: number;
  /** Scores it gets, on the mean: of the judge, of people, of users. */
  readonly scores: number;
}

/** Units of one trace, for each unit that tracing plans count. */
const TRACE_UNITS: Readonly<Partial<Record<ServiceUnit, (shape: TraceShape) => number>>> = {
  event: ({ observations, scores }) => 1 + observations + scores,
  trace: () => 1,
  request: ({ observations }) => observations,
};

/** A plan that records queries. */
export interface Tracing {
  readonly tracedShare: Share;
  /** See `unitsPerTrace`. */
  readonly unitsPerTrace: number;
  readonly price: UnitPrice;
}

/** What is watched of a month's queries. */
export interface MonitoringInputs {
  readonly queries: number;
  readonly judgedShare: Share;
  /** The judge's cost of one query. */
  readonly judgeUsd: Usd;
  readonly readShare: Share;
  /** What it costs that a person reads one query and labels it. */
  readonly labelUsd: Usd;
  readonly tracing?: Tracing;
}

/**
 * Units that one traced query makes under a plan that counts in `unit`. Throws `bad-argument` for negative numbers
 * and for a unit that no tracing plan counts in.
 *
 * @example
 * unitsPerTrace('event', { observations: 2, scores: 0.5 }) // => 3.5
 * unitsPerTrace('trace', { observations: 2, scores: 0.5 }) // => 1
 */
export function unitsPerTrace(unit: ServiceUnit, shape: TraceShape): number {
  requireAmount(shape.observations, 'observations', 'unitsPerTrace');
  requireAmount(shape.scores, 'scores', 'unitsPerTrace');
  const count = TRACE_UNITS[unit];
  requireArgument(count !== undefined, 'unitsPerTrace', `one of ${Object.keys(TRACE_UNITS).join(', ')}`, unit);
  return count(shape);
}

/**
 * What watching a month's queries costs: queries × share judged × judge + queries × share read × label + the tracing
 * plan. Units the plan states no price for are `unpriced`, not free. Throws `bad-argument` for shares outside 0–1 and
 * negative numbers.
 *
 * @example
 * const price = { usdPerMonth: 29, includedUnits: 100000, band: [{ usdPerHundredThousandUnits: 8 }] }
 * const watched = { queries: 500000, judgedShare: 0.25, judgeUsd: 0.002, readShare: 0.001, labelUsd: 2, tracing: { tracedShare: 1, unitsPerTrace: 2, price } }
 * monitoringCost(watched).monthly.map(({ id, usd }) => `${id} ${usd}`) // => ["monitoring-judge 250","monitoring-labels 1000","tracing-plan 29","tracing-overage 72","tracing-minimum 0"]
 */
export function monitoringCost({ queries, judgedShare, judgeUsd, readShare, labelUsd, tracing }: MonitoringInputs): OperationCost {
  requireAmount(queries, 'queries', 'monitoringCost');
  requireShare(judgedShare, 'the judged share', 'monitoringCost');
  requireShare(readShare, 'the read share', 'monitoringCost');
  const watched = [component('monitoring-judge', queries * judgedShare, judgeUsd), component('monitoring-labels', queries * readShare, labelUsd)];
  if (tracing === undefined) return { once: [], monthly: watched, unpriced: [] };
  const { components, unpriced } = traced(queries, tracing);
  return { once: [], monthly: [...watched, ...components], unpriced };
}

function traced(queries: number, { tracedShare, unitsPerTrace: units, price }: Tracing): { readonly components: readonly Component[]; readonly unpriced: readonly UnpricedQuantity[] } {
  requireShare(tracedShare, 'the traced share', 'monitoringCost');
  requireAmount(units, 'units of a trace', 'monitoringCost');
  const { baseUsd, overageUnits, overageUsd, topUpUsd, unpricedUnits } = tieredCharge(queries * tracedShare * units, price);
  return {
    components: [component('tracing-plan', 1, baseUsd), lumpSum('tracing-overage', overageUnits, overageUsd), component('tracing-minimum', 1, topUpUsd)],
    unpriced: unpricedUnits > 0 ? [{ id: 'tracing-overage', count: unpricedUnits }] : [],
  };
}
