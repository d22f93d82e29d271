import { exact } from '../exact.ts';
import { DIMENSIONS, RATE_KEYS, type DimensionName } from '../pricing/dimensions.ts';
import type { ExpectedLine, Pricer } from '../pricing/pricer.ts';
import { promptTokens, type Leaves } from '../pricing/usage.ts';
import type { Tokens } from '../units.ts';
import type { Call } from './calls.ts';
import { lengthShares, type LengthShare } from './length-shares.ts';

/** Digits that a rate over several calls is told in: it is a mean of doubles. */
const MEAN_RATE_DIGITS = 8;

/** What is sent under one price: a part of the week, batched or not. */
export interface Sent {
  readonly pricer: Pricer;
  /** How often a query pays at it, failed attempts included. */
  readonly times: number;
  readonly batch: boolean;
}

/** What the calls of a query count to at one price: leaves at the rates of a prompt so long. */
export interface Charge {
  readonly sent: Sent;
  readonly leaves: Leaves;
  readonly prompt: Tokens;
}

/** A line of an expectation; `serviceTier` where a part of the queries is sent under another. */
export interface CostLine extends ExpectedLine {
  readonly serviceTier?: 'batch';
}

/**
 * What the calls of a query are charged as, under every price it is sent at and at the context tier of every prompt;
 * prompts that spread by the coefficient of variation `cv` divide over the tiers they reach.
 *
 * @example
 * const pricer = catalogue.schedule('openai/gpt-5.4').pricer(Date.parse('2026-11-22'), {})
 * const calls = [{ leaves: { input: 1000 }, perQuery: 0.5 }, { leaves: { input: 300000 }, perQuery: 0.5 }]
 * charges([{ pricer, times: 1, batch: false }], calls, 0).map(({ leaves, prompt }) => [leaves.input, prompt]) // => [[500,0],[150000,272001]]
 */
export function charges(parts: readonly Sent[], calls: readonly Call[], cv: number): readonly Charge[] {
  const charged: Charge[] = [];
  for (const sent of parts) for (const [from, leaves] of leavesByLevel(calls, sent.pricer, cv)) charged.push({ sent, leaves, prompt: from + 1 });
  return charged;
}

/**
 * The lines of charges, as often as they are paid; those of one dimension, service tier and context tier are one.
 *
 * @example
 * const pricer = catalogue.schedule('openai/gpt-4o').pricer(Date.parse('2026-11-22'), {})
 * chargedLines([{ sent: { pricer, times: 1.1, batch: false }, leaves: { input: 1e6 }, prompt: 0 }])[0].amount.toFixed(2) // => "2.75"
 */
export function chargedLines(charged: readonly Charge[]): readonly CostLine[] {
  if (charged.length === 1) return linesOf(charged[0]!);
  const merged = new Map<string, CostLine>();
  for (const line of charged.flatMap(linesOf)) {
    const key = `${line.dimension} ${line.above ?? ''} ${line.serviceTier ?? ''}`;
    const known = merged.get(key);
    merged.set(key, known ? together(known, line) : line);
  }
  return [...merged.values()];
}

function leavesByLevel(calls: readonly Call[], { levels }: Pricer, cv: number): ReadonlyMap<Tokens, Leaves> {
  const starts = levels.map(({ above }) => above);
  const byLevel = new Map<Tokens, Leaves>();
  for (const call of calls) {
    for (const share of lengthShares(promptTokens(call.leaves), cv, starts)) {
      const [leaves, known] = [leavesWithin(call, share), byLevel.get(share.from)];
      byLevel.set(share.from, known ? added(known, leaves) : leaves);
    }
  }
  return byLevel;
}

function leavesWithin({ leaves, perQuery }: Call, { shareOfCalls, shareOfTokens }: LengthShare): Leaves {
  // most queries are one call at one level
  if (perQuery === 1 && shareOfCalls === 1 && shareOfTokens === 1) return leaves;
  const within: Partial<Record<DimensionName, number>> = {};
  for (const name in leaves) {
    const leaf = name as DimensionName;
    within[leaf] = leaves[leaf]! * perQuery * (DIMENSIONS[leaf].prompt ? shareOfTokens : shareOfCalls);
  }
  return within;
}

function added(one: Leaves, other: Leaves): Leaves {
  const sums: Partial<Record<DimensionName, number>> = { ...one };
  for (const name in other) {
    const leaf = name as DimensionName;
    sums[leaf] = (sums[leaf] ?? 0) + other[leaf]!;
  }
  return sums;
}

function linesOf({ sent: { pricer, times, batch }, leaves, prompt }: Charge): readonly CostLine[] {
  const lines = pricer.expectedLines(leaves, prompt);
  if (times === 1 && !batch) return lines;
  return lines.map((line) => ({ ...(batch ? { serviceTier: 'batch' as const } : {}), ...line, count: line.count * times, amount: line.amount * times }));
}

/** One line that stands for calls at two rates has the rate it amounts to over what it counts. */
function together(one: CostLine, other: CostLine): CostLine {
  const [count, amount] = [one.count + other.count, one.amount + other.amount];
  const rate = one.rate === other.rate ? one.rate : exact(Number(((amount * RATE_KEYS[one.rateKey]) / count).toPrecision(MEAN_RATE_DIGITS)));
  return { ...one, rate, count, amount };
}
