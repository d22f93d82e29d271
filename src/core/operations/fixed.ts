import { requireArgument, requireCount } from '../argument.ts';
import type { Usd } from '../units.ts';
import { component, type Component } from './component.ts';

/** A cost that does not depend on use. */
export type FixedCost =
  | {
      /** What it is, in the user's words. */
      readonly name: string;
      readonly usdPerMonth: Usd;
      /** The first month it is paid, 0 being the first of all; absent: 0. */
      readonly fromMonth?: number;
      /** The first month it is no longer paid; absent: paid to the end. */
      readonly untilMonth?: number;
    }
  | {
      readonly name: string;
      /** Paid once. */
      readonly usd: Usd;
      /** The month it is paid; absent: 0. */
      readonly inMonth?: number;
    };

/**
 * The fixed costs of a month, in their order; month 0 is the first. Those not paid in it are left out. Throws
 * `bad-argument` for a month that is not whole, an end before the beginning, a cost without a name or a negative one.
 *
 * @example
 * const costs = [{ name: 'on-call', usdPerMonth: 500, fromMonth: 1 }, { name: 'security review', usd: 8000 }]
 * fixedCosts(costs, 0).map(({ name, usd }) => `${name} ${usd}`) // => ["security review 8000"]
 * fixedCosts(costs, 1).map(({ name, usd }) => `${name} ${usd}`) // => ["on-call 500"]
 */
export function fixedCosts(costs: readonly FixedCost[], month: number): readonly Component[] {
  requireCount(month, 0, 'the month', 'fixedCosts');
  return costs.flatMap((cost) => {
    requireArgument(cost.name !== '', 'fixedCosts', 'a name of every cost', JSON.stringify(cost.name));
    return 'usd' in cost ? once(cost, month) : everyMonth(cost, month);
  });
}

function once({ name, usd, inMonth = 0 }: Extract<FixedCost, { usd: Usd }>, month: number): readonly Component[] {
  requireCount(inMonth, 0, `the month of ${name}`, 'fixedCosts');
  const paid = component('fixed-once', 1, usd, name);
  return inMonth === month ? [paid] : [];
}

function everyMonth({ name, usdPerMonth, fromMonth = 0, untilMonth }: Extract<FixedCost, { usdPerMonth: Usd }>, month: number): readonly Component[] {
  requireCount(fromMonth, 0, `the first month of ${name}`, 'fixedCosts');
  if (untilMonth !== undefined) requireCount(untilMonth, fromMonth + 1, `the end of ${name}`, 'fixedCosts');
  const paid = component('fixed', 1, usdPerMonth, name);
  return month >= fromMonth && month < (untilMonth ?? Infinity) ? [paid] : [];
}
