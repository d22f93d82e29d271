import { requireAmount, requireArgument, requireShare } from '../../argument.ts';
import type { Share, Usd } from '../../units.ts';

/** One month of an option, and what it costs if answers and prompts take fewer or more tokens than assumed. */
export interface AffordMonth {
  /** As people write it. */
  readonly label: string;
  /** People active on a day. */
  readonly users: number;
  /** People who pay: as they are counted. */
  readonly payers: number;
  readonly usd: Usd;
  readonly lowUsd: Usd;
  readonly highUsd: Usd;
}

/** An option over the months. */
export interface AffordOption {
  readonly id: string;
  /** At least one. */
  readonly months: readonly AffordMonth[];
  /** Something about it has no price: it costs at least this. */
  readonly isLowerBound?: boolean | undefined;
}

/** What it may cost; absent: nobody said. */
export interface MoneyLimits {
  readonly budgetUsdPerMonth?: Usd | undefined;
  /** What a payer pays a month. */
  readonly revenueUsd?: Usd | undefined;
  /** What a plan at a fixed price is sold for, a payer a month. */
  readonly planUsd?: Usd | undefined;
  /** Of revenue and plan. */
  readonly targetMargin: Share;
}

/** The kinds of limits, in the order they are said. */
export const MONEY_LIMITS = ['budget', 'margin', 'plan'] as const;
/** One of `MONEY_LIMITS`. */
export type MoneyLimit = (typeof MONEY_LIMITS)[number];

/** How an option stands to one limit. */
export interface Standing {
  readonly limit: MoneyLimit;
  /** First month that costs more than it may; absent: none. */
  readonly month?: number;
  /** The tightest month, its place in the list. */
  readonly tightest: number;
  /** What that month may cost over what it costs: below 1 it breaks, ∞ where it costs nothing. */
  readonly room: number;
}

/** Which of its three costs a month is taken at. */
export type CostEnd = 'usd' | 'lowUsd' | 'highUsd';

/** What a month may cost by each limit; `undefined`: that limit was not named. */
const ALLOWED: Readonly<Record<MoneyLimit, (month: AffordMonth, limits: MoneyLimits) => Usd | undefined>> = {
  budget: (_, { budgetUsdPerMonth }) => budgetUsdPerMonth,
  margin: ({ payers }, { revenueUsd, targetMargin }) => revenueUsd && payers * revenueUsd * (1 - targetMargin),
  plan: ({ payers }, { planUsd, targetMargin }) => planUsd && payers * planUsd * (1 - targetMargin),
};

/**
 * How an option stands to every limit that was named: the first month it breaks, and how far the tightest is from it.
 * Throws `bad-argument` for no month, negative amounts or a margin outside 0–1.
 *
 * @example
 * const month = (label, usd) => ({ label, users: 100, payers: 100, usd, lowUsd: usd, highUsd: usd })
 * const option = { id: 'a', months: [month('2026-11', 50), month('2026-12', 120)] }
 * standings(option, { budgetUsdPerMonth: 90, targetMargin: 0.8 }) // => [{"limit":"budget","month":1,"tightest":1,"room":0.75}]
 * standings(option, { revenueUsd: 10, targetMargin: 0.8 })[0].room.toFixed(4) // => "1.6667"
 */
export function standings({ months }: AffordOption, limits: MoneyLimits, end: CostEnd = 'usd'): readonly Standing[] {
  requireArgument(months.length > 0, 'standings', 'at least one month', months.length);
  requireShare(limits.targetMargin, 'the target margin', 'standings');
  for (const [what, value] of Object.entries({ 'the budget': limits.budgetUsdPerMonth, 'the revenue': limits.revenueUsd, 'the plan': limits.planUsd })) requireAmount(value ?? 0, what, 'standings');
  for (const month of months) for (const key of ['users', 'payers', 'usd', 'lowUsd', 'highUsd'] as const) requireAmount(month[key], key, 'standings');
  return MONEY_LIMITS.flatMap((limit): Standing[] => {
    const rooms = months.flatMap((month, index) => {
      const allowed = ALLOWED[limit](month, limits);
      return allowed === undefined ? [] : [{ index, room: month[end] > 0 ? allowed / month[end] : Infinity, isBroken: month[end] > allowed * (1 + ROUNDING) }];
    });
    const [first] = rooms;
    if (!first) return [];
    const tightest = rooms.reduce((least, one) => (one.room < least.room ? one : least), first);
    const broken = rooms.find(({ isBroken }) => isBroken);
    return [{ limit, tightest: tightest.index, room: tightest.room, ...(broken ? { month: broken.index } : {}) }];
  });
}

/** A part of an allowance this small is arithmetic. */
const ROUNDING = 1e-9;

/**
 * The first month that breaks any limit; `undefined`: none within the months.
 *
 * @example
 * firstBreak([{ limit: 'budget', month: 4, tightest: 4, room: 0.9 }, { limit: 'plan', month: 2, tightest: 3, room: 0.5 }]).limit // => "plan"
 * firstBreak([{ limit: 'budget', tightest: 4, room: 1.2 }]) // => undefined
 */
export function firstBreak(known: readonly Standing[]): (Standing & { readonly month: number }) | undefined {
  const broken = known.filter((one): one is Standing & { readonly month: number } => one.month !== undefined);
  return broken.toSorted((one, other) => one.month - other.month)[0];
}
