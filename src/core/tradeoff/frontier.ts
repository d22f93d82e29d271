import { requireArgument } from '../argument.ts';
import type { Alternative } from './alternative.ts';
import { isTie } from './tie.ts';

/** What alternatives are compared by. On each axis less is better, so success counts negatively; `undefined`: unknown. */
export type Axis<Item> = (item: Item) => number | undefined;

/** The axes of an `Alternative`. */
export const ALTERNATIVE_AXES = {
  usd: ({ usd }: Alternative) => usd,
  seconds: ({ seconds }: Alternative) => seconds,
  rate: ({ rate }: Alternative) => (rate === undefined ? undefined : -rate),
} as const;

/** What nobody beats on every axis at once, and what beats the rest. */
export interface Frontier<Item> {
  /** From the best on the first axis on; of equals one. */
  readonly on: readonly { readonly item: Item; readonly sameAs: readonly Item[] }[];
  readonly dominated: readonly { readonly item: Item; readonly by: Item }[];
  /** Not comparable: some axis is unknown. */
  readonly unknown: readonly Item[];
}

/**
 * The Pareto frontier: items no other of which is at least as good on every axis and better on one; with cost and
 * success a staircase. Differences within 1e-12 are none. Of items that are equal on all axes one stays and names
 * the others. The order of the input changes nothing, as long as ids differ. Throws `bad-argument` for a value that
 * is not finite.
 *
 * @example
 * const { usd, seconds, rate } = ALTERNATIVE_AXES
 * const items = [{ id: 'a', usd: 1, seconds: 9, rate: 0.5 }, { id: 'b', usd: 2, seconds: 9, rate: 0.4 }, { id: 'c', usd: 2, seconds: 1, rate: 0.4 }, { id: 'd', usd: 3, seconds: 1 }]
 * frontier(items, [usd, rate]).on.map(({ item }) => item.id) // => ["a"]
 * frontier(items, [usd, rate, seconds]).on.map(({ item }) => item.id) // => ["a","c"]
 * frontier(items, [usd, rate]).unknown.map(({ id }) => id) // => ["d"]
 */
export function frontier<Item extends { readonly id: string }>(items: readonly Item[], axes: readonly Axis<Item>[]): Frontier<Item> {
  const known: Placed<Item>[] = [];
  const unknown: Item[] = [];
  for (const item of items) {
    const at = axes.map((axis) => axis(item)).filter((value) => value !== undefined);
    requireArgument(at.every(Number.isFinite), 'frontier', `finite values of ${item.id}`, at.join(', '));
    if (at.length === axes.length) known.push({ item, at });
    else unknown.push(item);
  }
  known.sort(byPlace);
  const on: { readonly item: Item; readonly at: readonly number[]; readonly sameAs: Item[] }[] = [];
  const beaten: Placed<Item>[] = [];
  for (const one of known) {
    const same = on.find((kept) => kept.at.every((value, axis) => isTie(value, one.at[axis]!)));
    if (same) same.sameAs.push(one.item);
    else if (known.some((other) => dominates(other, one))) beaten.push(one);
    else on.push({ ...one, sameAs: [] });
  }
  const dominated = beaten.map((one) => ({ item: one.item, by: [...on, ...known].find((other) => dominates(other, one))!.item }));
  return { on: on.map(({ item, sameAs }) => ({ item, sameAs })), dominated, unknown };
}

interface Placed<Item> {
  readonly item: Item;
  readonly at: readonly number[];
}

function dominates({ at: first }: Pick<Placed<unknown>, 'at'>, { at: second }: Pick<Placed<unknown>, 'at'>): boolean {
  let isBetter = false;
  for (const [axis, value] of first.entries()) {
    if (isTie(value, second[axis]!)) continue;
    if (value > second[axis]!) return false;
    isBetter = true;
  }
  return isBetter;
}

/** By the axes in turn, then by id. */
function byPlace<Item extends { readonly id: string }>(first: Placed<Item>, second: Placed<Item>): number {
  const axis = first.at.findIndex((value, index) => value !== second.at[index]);
  if (axis >= 0) return first.at[axis]! - second.at[axis]!;
  return Number(first.item.id > second.item.id) - Number(first.item.id < second.item.id);
}
