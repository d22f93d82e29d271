import { switching } from '../../tradeoff/switching.ts';
import { isTie } from '../../tradeoff/tie.ts';
import { amount, list, option } from '../answer.ts';
import { state, type CompareStatement } from './codes.ts';
import type { ComparedOption } from './inputs.ts';
import { thirdWay } from './third-way.ts';
import { rivals, type Weighed } from './weighed.ts';

/** Options that are named one by one where they are the best at no stake. Assumption: what a reader still wants to know. */
const MOST_NAMED = 3;

/**
 * Why a verdict that rests on rates is what it is: how the two it hangs on differ, the margin, who is the best at which
 * stake, who at none, and a way of combining two that beats them.
 *
 * @example
 * const options = [{ id: 'accurate', usd: 0.03, rate: 0.95 }, { id: 'cheap', usd: 0.01, rate: 0.9 }]
 * const inputs = { options, limits: {}, errorUsd: 2, secondUsd: 0, queriesPerMonth: 1000, months: 12, switchUsd: 0, judged: { by: 'guess' } }
 * reasons(weighed(options, inputs)).map(({ code }) => code) // => ["costs-more-right-more","margin"]
 */
export function reasons(known: Weighed): readonly CompareStatement[] {
  const pair = rivals(known);
  return [...(pair ? differences(known, ...pair) : []), ...margin(known), ...winnersInTurn(known), ...neverBest(known), ...cannotWin(known), ...switchPays(known), ...severe(known), ...thirdWay(known)];
}

function differences({ queriesPerMonth }: Weighed, first: ComparedOption, second: ComparedOption): readonly CompareStatement[] {
  const [dear, cheap] = first.usd >= second.usd ? [first, second] : [second, first];
  const said = { dearer: option(dear.id), cheaper: option(cheap.id), perMonth: amount((dear.usd - cheap.usd) * queriesPerMonth, 'usd-per-month') };
  const [slow, fast] = (first.seconds ?? 0) >= (second.seconds ?? 0) ? [first, second] : [second, first];
  const waits = slow.seconds === undefined || fast.seconds === undefined || isTie(slow.seconds, fast.seconds) ? [] : [state('waits-longer', { slower: option(slow.id), seconds: amount(slow.seconds - fast.seconds, 'seconds'), faster: option(fast.id) })];
  return [...costs(dear, cheap, said), ...waits];
}

function costs(dear: ComparedOption, cheap: ComparedOption, said: Parameters<typeof state<'costs-more'>>[1]): readonly CompareStatement[] {
  const open = isOpen([dear, cheap], dear.id, cheap.id);
  if (dear.rate === undefined || cheap.rate === undefined) return open ? [] : [state('costs-more', said)];
  const isRateTie = isTie(dear.rate, cheap.rate);
  const times = amount(100 * Math.abs(dear.rate - cheap.rate), 'count');
  if (open || isTie(dear.usd, cheap.usd)) {
    const [better, other] = dear.rate > cheap.rate ? [dear, cheap] : [cheap, dear];
    return isRateTie ? [] : [state(open ? 'right-more' : 'costs-alike-right-more', { better: option(better.id), other: option(other.id), times })];
  }
  if (isRateTie) return [state('costs-more-right-alike', said)];
  return [state(dear.rate > cheap.rate ? 'costs-more-right-more' : 'costs-more-right-less', { ...said, times })];
}

function margin({ ranking, winner, queriesPerMonth, survivors }: Weighed): readonly CompareStatement[] {
  const [best, second] = ranking?.ranked ?? [];
  if (!winner || !best || !second || isOpen(survivors, best.id, second.id)) return [];
  const usd = second.totalUsd - best.totalUsd;
  return [state('margin', { winner: option(best.id), second: option(second.id), perQuery: amount(usd, 'usd-per-query'), perMonth: amount(usd * queriesPerMonth, 'usd-per-month') })];
}

/** Where more than two take turns. */
function winnersInTurn({ winners }: Weighed): readonly CompareStatement[] {
  const same = winners.flatMap(({ id, sameAs }) => (sameAs.length > 0 && sameAs.length < winners.length + sameAs.length - 1 ? [state('same-as', { option: option(id), others: list(sameAs.map(option)) })] : []));
  if (winners.length < 3) return same;
  const turns = winners.map(({ id, fromUsd, untilUsd }, index): CompareStatement => {
    const from = amount(fromUsd, 'usd');
    if (untilUsd === undefined) return state('wins-above', { option: option(id), from });
    const until = amount(untilUsd, 'usd');
    return index === 0 ? state('wins-below', { option: option(id), until }) : state('wins-between', { option: option(id), from, until });
  });
  return [...turns, ...same];
}

/** Whether the cost of one of them is a lower bound: then it says too little. */
const isOpen = (survivors: readonly ComparedOption[], ...ids: readonly string[]): boolean => survivors.some(({ id, isLowerBound }) => isLowerBound && ids.includes(id));

function neverBest({ dropped: all, survivors }: Weighed): readonly CompareStatement[] {
  const dropped = all.filter(({ by }) => !isOpen(survivors, ...by));
  if (dropped.length > MOST_NAMED) return [state('dominated-many', { count: amount(dropped.length, 'count') })];
  return dropped.map((one) => (one.reason === 'dominated' ? state('dominated', { loser: option(one.id), by: option(one.by[0]) }) : state('dominated-by-mix', { loser: option(one.id), first: option(one.by[0]), second: option(one.by[1]) })));
}

function cannotWin({ ranking, errorUsd, winner }: Weighed): readonly CompareStatement[] {
  if (!winner) return [];
  return ranking!.unknown.filter(({ canWin }) => !canWin).map(({ id }) => state('cannot-win', { option: option(id), stake: amount(errorUsd!, 'usd') }));
}

function switchPays({ options, winner, ranking, switchUsd, queriesPerMonth, months }: Weighed): readonly CompareStatement[] {
  const [best] = ranking?.ranked ?? [];
  const current = ranking?.ranked.find(({ id }) => id === options[0]?.id);
  if (!winner || !best || !current || switchUsd === 0 || current.id === winner.id) return [];
  const { pays, paysAfterMonths } = switching({ onceUsd: switchUsd, gainUsd: current.totalUsd - best.totalUsd, queriesPerMonth, months });
  return pays && paysAfterMonths.status === 'after' ? [state('switch-pays', { current: option(current.id), months: amount(paysAfterMonths.count, 'months') })] : [];
}

function severe({ winner, ranking, errorUsd, severeShareOfLoss }: Weighed): readonly CompareStatement[] {
  const total = ranking?.ranked[0]?.totalUsd;
  if (!winner || winner.rate === undefined || severeShareOfLoss === undefined || total === undefined || total === 0) return [];
  return [state('severe-share', { option: option(winner.id), share: amount(((1 - winner.rate) * errorUsd! * severeShareOfLoss) / total, 'share') })];
}
