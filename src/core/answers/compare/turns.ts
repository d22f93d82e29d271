import { breakEvenSecond } from '../../tradeoff/break-even.ts';
import { costWithWait } from '../../tradeoff/total-cost.ts';
import { amount, field, option } from '../answer.ts';
import { state, type CompareStatement } from './codes.ts';
import type { ComparedOption } from './inputs.ts';
import { survivor, type Weighed } from './weighed.ts';

/** Turns that an answer names. Assumption: what a reader still keeps in mind. */
const MOST_TURNS = 3;

interface Turn {
  readonly statement: CompareStatement;
  /** How far away it is: the larger of two values over the smaller; of a rate, of the share of wrong answers. */
  readonly factor: number;
}

/**
 * What would turn the verdict, the nearest first, three at most: another stake, value of a second, price, success rate, or
 * another value of a field that was priced again. Where nobody said the stake: what would make one the choice at every
 * stake. How near values are is told by their ratio.
 *
 * @example
 * const options = [{ id: 'accurate', usd: 0.03, rate: 0.95 }, { id: 'cheap', usd: 0.01, rate: 0.9 }]
 * const inputs = { options, limits: {}, errorUsd: 0.5, secondUsd: 0, queriesPerMonth: 1, months: 12, switchUsd: 0, judged: { by: 'guess' } }
 * turns(weighed(options, inputs)).map(({ code }) => code) // => ["turn-price","turn-rate","turn-stake"]
 */
export function turns(known: Weighed): readonly CompareStatement[] {
  const found = known.winner ? atStake(known, known.winner) : overStakes(known);
  return found
    .filter(({ factor }) => factor > 1)
    .toSorted(byFactor)
    .slice(0, MOST_TURNS)
    .map(({ statement }) => statement);
}

/** The nearest first; some are infinitely far. */
const byFactor = (a: Turn, b: Turn): number => (a.factor === b.factor ? 0 : a.factor - b.factor);

/** How many times apart two amounts are; from or to 0 as far as can be. */
const apart = (a: number, b: number): number => (a === b ? 1 : Math.max(a, b) / Math.min(a, b));

function atStake(known: Weighed, winner: ComparedOption): readonly Turn[] {
  const { turns: byField = [] } = known;
  return [
    ...otherStakes(known, winner),
    ...otherSecond(known, winner),
    ...otherPriceOrRate(known, winner),
    ...byField.map(({ path, at, now, other, factor }): Turn => ({ factor, statement: state('turn-field', { field: field(path), at, now, other: option(other) }) })),
  ];
}

function otherStakes({ winners, errorUsd }: Weighed, winner: ComparedOption): readonly Turn[] {
  const place = winners.findIndex(({ id, sameAs }) => id === winner.id || sameAs.includes(winner.id));
  if (place < 0) return [];
  const [below, above] = [winners[place - 1], winners[place + 1]];
  const turn = (at: number, other: string): Turn => ({ factor: apart(at, errorUsd!), statement: state('turn-stake', { at: amount(at, 'usd'), other: option(other) }) });
  return [...(below ? [turn(winners[place]!.fromUsd, below.id)] : []), ...(above ? [turn(above.fromUsd, above.id)] : [])];
}

/** The nearest value of a second at which another is the best, on each side. */
function otherSecond({ survivors, errorUsd, secondUsd, unknown }: Weighed, winner: ComparedOption): readonly Turn[] {
  if (winner.seconds === undefined) return [];
  const found = survivors
    .filter((one) => one !== winner && one.seconds !== undefined && !unknown.includes(one))
    .flatMap((one) => {
      const turn = breakEvenSecond(winner, one, errorUsd!);
      return turn.status === 'break-even' ? [{ at: turn.stake, other: one.id }] : [];
    })
    .toSorted((a, b) => a.at - b.at);
  const sides = [found.findLast(({ at }) => at < secondUsd), found.find(({ at }) => at > secondUsd)];
  return sides.flatMap((side) => (side ? [{ factor: apart(side.at, secondUsd), statement: state('turn-second', { at: amount(side.at, 'usd'), other: option(side.other) }) }] : []));
}

/** What the next best is behind by, made up by the winner's price or rate, or by its own price. */
function otherPriceOrRate(known: Weighed, winner: ComparedOption): readonly Turn[] {
  const { ranking, errorUsd } = known;
  const [best, ...others] = ranking!.ranked;
  const next = others.find(({ id }) => id !== winner.id);
  if (!best || !next) return [];
  const margin = next.totalUsd - best.totalUsd;
  const other = option(next.id);
  const dearer: Turn = { factor: apart(winner.usd + margin, winner.usd), statement: state('turn-price', { option: option(winner.id), at: amount(winner.usd + margin, 'usd-per-query'), ratio: amount((winner.usd + margin) / winner.usd, 'ratio'), other }) };
  const cheaper = others.flatMap(({ id, usd, totalUsd }): Turn[] => {
    const at = usd - (totalUsd - best.totalUsd);
    return at > 0 && id !== winner.id ? [{ factor: apart(usd, at), statement: state('turn-price', { option: option(id), at: amount(at, 'usd-per-query'), ratio: amount(at / usd, 'ratio'), other: option(id) }) }] : [];
  });
  const fewer = margin / errorUsd!;
  const wrong = 1 - (winner.rate ?? 1);
  const worse = winner.rate !== undefined && fewer <= winner.rate && fewer > 0 ? [{ factor: apart(wrong + fewer, wrong), statement: state('turn-rate', { option: option(winner.id), times: amount(100 * fewer, 'count'), other }) }] : [];
  const nearest = cheaper.toSorted(byFactor).slice(0, 1);
  return [...(winner.usd > 0 && margin > 0 ? [dearer] : []), ...(margin > 0 ? nearest : []), ...worse];
}

/** What would make one of the first two the choice over the other at every stake. */
function overStakes(known: Weighed): readonly Turn[] {
  const [first, second] = known.winners;
  if (!first || !second) return [];
  const [below, above] = [survivor(known, first.id), survivor(known, second.id)];
  const extra = costWithWait(above, known.secondUsd)! - costWithWait(below, known.secondUsd)!;
  const at = above.usd - extra;
  const ids = { option: option(above.id), other: option(below.id) };
  const patient = above.seconds === undefined || below.seconds === undefined ? undefined : breakEvenSecond(above, below, 0);
  return [
    { factor: apart(1 - below.rate!, 1 - above.rate!), statement: state('always-if-rate', { option: option(above.id), times: amount(100 * (above.rate! - below.rate!), 'count'), other: option(below.id) }) },
    ...(at > 0 ? [{ factor: apart(at, above.usd), statement: state('always-if-price', { ...ids, at: amount(at, 'usd-per-query') }) }] : []),
    ...(patient?.status === 'break-even' && patient.above === above.id && patient.stake > known.secondUsd ? [{ factor: apart(patient.stake, known.secondUsd), statement: state('always-if-second', { ...ids, at: amount(patient.stake, 'usd') }) }] : []),
  ];
}
