import type { BestOver } from '../../tradeoff/net-benefit.ts';
import { switching } from '../../tradeoff/switching.ts';
import { amount, list, name, option, type Value } from '../answer.ts';
import type { CompareStatement, RatedVerdicts } from './codes.ts';
import type { ComparedOption } from './inputs.ts';
import { turnInterval } from './turn-interval.ts';
import type { Weighed } from './weighed.ts';

/**
 * The verdict of options whose rates are known: the winner with the stakes it wins at, or who wins up to which stake.
 * What the rates are of, and who is left out, is part of it. `undefined` where fewer than two can be weighed, or
 * prices alone decide.
 *
 * @example
 * const options = [{ id: 'accurate', usd: 0.03, rate: 0.95 }, { id: 'cheap', usd: 0.01, rate: 0.9 }]
 * const inputs = { options, limits: {}, secondUsd: 0, queriesPerMonth: 1e6, months: 12, switchUsd: 0, judged: { by: 'proxy', benchmark: 'aider' } }
 * ratedVerdict(weighed(options, inputs)).code // => "by-stake-by-proxy"
 * ratedVerdict(weighed(options, { ...inputs, errorUsd: 2 })).code // => "at-stake-above-by-proxy"
 */
export function ratedVerdict(known: Weighed): CompareStatement | undefined {
  const { judged, unknown, errorUsd, winner, survivors } = known;
  const rated = survivors.length - unknown.length;
  if (rated < 2 || !judged) return undefined;
  const plain = errorUsd === undefined ? byStake(known) : winner && atStake(known);
  if (!plain) return undefined;
  const byProxy = judged.benchmark !== undefined;
  const origin = byProxy ? '-by-proxy' : judged.by === 'guess' ? '-by-guess' : '';
  const said = {
    code: `${plain.code}${origin}${unknown.length > 0 ? '-of-known' : ''}`,
    values: {
      ...plain.values,
      ...(byProxy ? { benchmark: name(judged.benchmark) } : {}),
      ...(unknown.length > 0 ? { unknown: list(unknown.map(({ id }) => option(id))) } : {}),
    },
  } as unknown as CompareStatement;
  return withBounds(said, survivors.filter((one) => !unknown.includes(one)));
}

/**
 * A verdict that says whose cost is a lower bound, where somebody's is.
 *
 * @example
 * withBounds(state('requirement-many-open', { cheapest: option('a') }), [{ id: 'a', usd: 1, isLowerBound: true }]).code // => "requirement-many-open-at-least"
 */
export function withBounds(verdict: CompareStatement, options: readonly ComparedOption[]): CompareStatement {
  const open = options.filter(({ isLowerBound }) => isLowerBound);
  if (open.length === 0) return verdict;
  return { code: `${verdict.code}-at-least`, values: { ...verdict.values, open: list(open.map(({ id }) => option(id))) } } as unknown as CompareStatement;
}

interface Plain {
  readonly code: keyof RatedVerdicts;
  readonly values: Readonly<Record<string, Value>>;
}

function byStake(known: Weighed): Plain {
  const { winners, survivors, unknown } = known;
  const [first, second] = winners as readonly [BestOver, ...BestOver[]];
  const last = winners.at(-1)!;
  if (first.sameAs.length + 1 === survivors.length - unknown.length) return { code: 'equal', values: { options: list([first.id, ...first.sameAs].toSorted().map(option)) } };
  if (!second) return { code: 'always', values: { winner: option(first.id) } };
  if (second === last) return { code: 'by-stake', values: { below: option(first.id), flip: amount(second.fromUsd, 'usd', turnRange(known)), above: option(second.id) } };
  return { code: 'by-stakes', values: { first: option(first.id), firstFlip: amount(second.fromUsd, 'usd'), last: option(last.id), lastFlip: amount(last.fromUsd, 'usd') } };
}

/**
 * Between which stakes the evaluations put the turn; `undefined` where they do not.
 *
 * @example
 * const options = [{ id: 'a', usd: 0.03, rate: 0.9, evaluated: { successes: 180, items: 200 } }, { id: 'b', usd: 0.01, rate: 0.7, evaluated: { successes: 140, items: 200 } }]
 * turnRange(weighed(options, { options, limits: {}, secondUsd: 0, queriesPerMonth: 1, months: 12, switchUsd: 0, judged: { by: 'own-evaluation' } })).map((usd) => usd.toFixed(3)) // => ["0.072","0.161"]
 */
export function turnRange(known: Weighed): readonly [number, number] | undefined {
  const turn = turnInterval(known)?.stakes;
  return turn?.status === 'between' ? [turn.lower, turn.upper] : undefined;
}

function atStake(known: Weighed): Plain | undefined {
  const { winners, winner, errorUsd } = known;
  const own = winners.findIndex(({ id, sameAs }) => id === winner!.id || sameAs.includes(winner!.id));
  // at a stake of 0 one whose rate nobody knows may be the cheapest
  if (own < 0 && errorUsd === 0) return undefined;
  // a winner by less than rounding is none: whose turn it is at the stake
  const place = own < 0 ? winners.findLastIndex(({ fromUsd }) => fromUsd < errorUsd!) : own;
  const stays = stay(known);
  if (stays) return stays;
  const { fromUsd, untilUsd } = winners[place]!;
  const stake = amount(errorUsd!, 'usd');
  const [from, until] = [amount(fromUsd, 'usd'), untilUsd === undefined ? undefined : amount(untilUsd, 'usd')];
  const [previous, next] = [winners[place - 1], winners[place + 1]].map((one) => one && option(one.id));
  const said = { winner: option(winners[place]!.id), stake };
  if (previous && next && until) return { code: 'at-stake-between', values: { ...said, from, until, previous, next } };
  if (previous) return { code: 'at-stake-above', values: { ...said, from, previous } };
  if (next && until) return { code: 'at-stake-below', values: { ...said, until, next } };
  return byStake(known);
}

/** Where changing from the first option costs more than the winner saves. */
function stay({ options, winner, ranking, errorUsd, switchUsd, queriesPerMonth, months }: Weighed): Plain | undefined {
  const current = ranking!.ranked.find(({ id }) => id === options[0]!.id);
  const best = ranking!.ranked[0]!;
  if (switchUsd === 0 || !current || current.id === best.id) return undefined;
  const { pays, worthUsd } = switching({ onceUsd: switchUsd, gainUsd: current.totalUsd - best.totalUsd, queriesPerMonth, months });
  if (pays) return undefined;
  return {
    code: 'stay',
    values: { current: option(current.id), stake: amount(errorUsd!, 'usd'), better: option(winner!.id), once: amount(switchUsd, 'usd'), worth: amount(worthUsd, 'usd'), months: amount(months, 'months') },
  };
}
