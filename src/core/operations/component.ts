import { requireAmount, requireArgument } from '../argument.ts';
import type { Usd } from '../units.ts';

/** The parts that a month's cost around the model is made of: which operation each belongs to, and what it counts. */
export const COMPONENTS = {
  'evaluation-model': { operation: 'evaluation', counts: 'answers' },
  'evaluation-judge': { operation: 'evaluation', counts: 'judged answers' },
  'evaluation-labels': { operation: 'evaluation', counts: 'labels' },
  'monitoring-judge': { operation: 'monitoring', counts: 'judged queries' },
  'monitoring-labels': { operation: 'monitoring', counts: 'queries that people read' },
  'tracing-plan': { operation: 'monitoring', counts: 'months' },
  'tracing-overage': { operation: 'monitoring', counts: 'units beyond those the plan includes' },
  'tracing-minimum': { operation: 'monitoring', counts: 'months' },
  review: { operation: 'review', counts: 'hours paid' },
  'guardrail-input': { operation: 'guardrails', counts: 'checks of questions' },
  'guardrail-output': { operation: 'guardrails', counts: 'checks of answers' },
  'retrieval-index': { operation: 'retrieval', counts: 'tokens embedded once' },
  'retrieval-changes': { operation: 'retrieval', counts: 'tokens embedded again' },
  'retrieval-query': { operation: 'retrieval', counts: 'tokens of questions embedded' },
  'retrieval-storage': { operation: 'retrieval', counts: 'gigabytes stored (10^9 bytes)' },
  'retrieval-reads': { operation: 'retrieval', counts: 'read units' },
  'retrieval-minimum': { operation: 'retrieval', counts: 'months' },
  'retrieval-rerank': { operation: 'retrieval', counts: 'queries reranked' },
  'retrieval-context': { operation: 'retrieval', counts: 'input tokens of retrieved text' },
  'tuning-training': { operation: 'tuning', counts: 'tokens trained on' },
  'tuning-hosting': { operation: 'tuning', counts: 'months' },
  'support-ai': { operation: 'support', counts: 'contacts' },
  'support-human': { operation: 'support', counts: 'contacts handed to a person' },
  fixed: { operation: 'fixed', counts: 'months' },
  'fixed-once': { operation: 'fixed', counts: 'payments' },
} as const;

/** The name of a component: a key of `COMPONENTS`. */
export type ComponentId = keyof typeof COMPONENTS;
/** What a feature costs around the model, by kind. */
export type Operation = (typeof COMPONENTS)[ComponentId]['operation'];

/** A part of the cost of a month, or of a payment made once. An expectation: a projection quantises it, nothing before does. */
export interface Component {
  readonly id: ComponentId;
  /** The user's own name of it, where there may be several of one id. */
  readonly name?: string;
  /** Finite and at least 0. */
  readonly usd: Usd;
  /** What `usd` is the product of; what is counted stands in `COMPONENTS`. */
  readonly basis: { readonly count: number; readonly usdEach: Usd };
}

/** A quantity that costs something nobody stated: not 0, and not in `usd`. */
export interface UnpricedQuantity {
  readonly id: ComponentId;
  readonly count: number;
}

/** What an operation costs. The components of a list are the same in every month, those that cost nothing included. */
export interface OperationCost {
  /** Paid once, at the start. */
  readonly once: readonly Component[];
  /** Paid in the month that was asked for. */
  readonly monthly: readonly Component[];
  /** Empty: everything has a price. Otherwise the cost is a lower bound. */
  readonly unpriced: readonly UnpricedQuantity[];
}

/**
 * A component: `count` times `usdEach`. Throws `bad-argument` for a negative or infinite count, price or product.
 *
 * @example
 * component('evaluation-labels', 50, 2) // => {"id":"evaluation-labels","usd":100,"basis":{"count":50,"usdEach":2}}
 * component('evaluation-labels', -50, 2) // => Error: component requires the count of evaluation-labels to be a finite number ≥ 0, got -50
 */
export function component(id: ComponentId, count: number, usdEach: Usd, name?: string): Component {
  requireAmount(count, `the count of ${id}`, 'component');
  requireAmount(usdEach, `the price of ${id}`, 'component');
  return made(id, count * usdEach, { count, usdEach }, name);
}

/**
 * A component whose amount is known and whose price each is what that makes on the mean. Throws as `component`.
 *
 * @example
 * lumpSum('tracing-overage', 900000, 72).basis.usdEach // => 0.00008
 */
export function lumpSum(id: ComponentId, count: number, usd: Usd): Component {
  requireAmount(count, `the count of ${id}`, 'lumpSum');
  return made(id, usd, { count, usdEach: count === 0 ? 0 : usd / count });
}

/**
 * What components cost together; 0 for none.
 *
 * @example
 * componentsUsd([component('fixed', 1, 29, 'status page'), component('evaluation-labels', 50, 2)]) // => 129
 */
export function componentsUsd(components: readonly Component[]): Usd {
  return components.reduce((sum, { usd }) => sum + usd, 0);
}

function made(id: ComponentId, usd: Usd, basis: Component['basis'], name?: string): Component {
  requireArgument(Number.isFinite(usd) && usd >= 0, 'component', `a finite amount of ${id}`, usd);
  return { id, usd, basis, ...(name === undefined ? {} : { name }) };
}
