import { requireAmount, requireShare } from '../argument.ts';
import type { Share, Usd } from '../units.ts';
import { component, type OperationCost } from './component.ts';

/** A check that every query passes through. */
export interface Guardrail {
  readonly usdPerCheck: Usd;
  /** Share of what it sees that it blocks. */
  readonly blockedShare: Share;
}

/** What is checked of a month's queries. */
export interface GuardrailInputs {
  readonly queries: number;
  /** What the model costs for one query: a question blocked before it saves this. */
  readonly modelUsd: Usd;
  /** Before the model; absent: none. */
  readonly input?: Guardrail;
  /** After the model, which is paid by then; absent: none. */
  readonly output?: Guardrail;
}

/** What checks cost, and which queries they leave. */
export interface GuardrailCost extends OperationCost {
  /** Queries that reach the model, and that the model is paid for. */
  readonly askedQueries: number;
  /** Queries that get an answer. */
  readonly answeredQueries: number;
  /** What the model is not paid, because questions were blocked before it. It is no component: the model's own cost is counted for `askedQueries`. */
  readonly savedUsd: Usd;
}

/** No check at all. */
const NONE: Guardrail = { usdPerCheck: 0, blockedShare: 0 };

/**
 * What checking questions and answers costs in a month: the input check sees every query, the output check those
 * that it lets pass. Throws `bad-argument` for shares outside 0–1 and negative numbers.
 *
 * @example
 * const { monthly, askedQueries, answeredQueries, savedUsd } = guardrailCost({ queries: 1000, modelUsd: 0.5, input: { usdPerCheck: 0.25, blockedShare: 0.5 }, output: { usdPerCheck: 0.5, blockedShare: 0.25 } })
 * monthly.map(({ usd }) => usd) // => [250,250]
 * [askedQueries, answeredQueries, savedUsd] // => [500,375,250]
 */
export function guardrailCost({ queries, modelUsd, input = NONE, output = NONE }: GuardrailInputs): GuardrailCost {
  requireAmount(queries, 'queries', 'guardrailCost');
  requireAmount(modelUsd, "the model's cost", 'guardrailCost');
  requireShare(input.blockedShare, 'the share blocked before the model', 'guardrailCost');
  requireShare(output.blockedShare, 'the share blocked after the model', 'guardrailCost');
  const askedQueries = queries * (1 - input.blockedShare);
  const monthly = [component('guardrail-input', input === NONE ? 0 : queries, input.usdPerCheck), component('guardrail-output', output === NONE ? 0 : askedQueries, output.usdPerCheck)];
  return { once: [], monthly, unpriced: [], askedQueries, answeredQueries: askedQueries * (1 - output.blockedShare), savedUsd: queries * input.blockedShare * modelUsd };
}
