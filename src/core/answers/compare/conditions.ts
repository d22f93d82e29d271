import { breakEvenStake } from '../../tradeoff/break-even.ts';
import { isTie } from '../../tradeoff/tie.ts';
import { amount, list, name, option, type Working } from '../answer.ts';
import { state, type CompareStatement } from './codes.ts';
import { doTokenizersReorder, tokenizerTurn } from './sureness.ts';
import { rivals, survivor, type Weighed } from './weighed.ts';

/**
 * What has to be so for a verdict to hold: the stakes it holds at, that the rates are yours, that waiting costs what you
 * said, and that the tokenizers count as far as anybody knows.
 *
 * @example
 * const options = [{ id: 'accurate', usd: 0.03, rate: 0.95 }, { id: 'cheap', usd: 0.01, rate: 0.9 }]
 * const inputs = { options, limits: {}, errorUsd: 2, secondUsd: 0, queriesPerMonth: 1000, months: 12, switchUsd: 0, judged: { by: 'guess' } }
 * conditions(weighed(options, inputs)).map(({ code }) => code) // => ["while-stake-above"]
 */
export function conditions(known: Weighed): readonly CompareStatement[] {
  const { judged, survivors, unknown, secondUsd, limits, winner } = known;
  const pair = rivals(known);
  const weighable = survivors.filter((one) => !unknown.includes(one));
  const named = { options: list(weighable.map(({ id }) => option(id))) };
  const banded = weighable.filter(({ usdLow, usdHigh }) => usdLow !== undefined && usdHigh !== undefined && usdHigh > usdLow);
  const open = weighable.filter(({ isLowerBound }) => isLowerBound);
  const [slow, fast] = pair && pair[0].seconds !== undefined && pair[1].seconds !== undefined ? (pair[0].seconds >= pair[1].seconds ? pair : [pair[1], pair[0]]) : [];
  return [
    ...stakes(known),
    ...(judged?.by === 'own-evaluation' && judged.benchmark === undefined ? [state('while-rates', named)] : []),
    ...(judged?.benchmark === undefined ? [] : [state('while-rates-proxy', { benchmark: name(judged.benchmark) })]),
    ...(secondUsd === 0 && slow && fast && !isTie(slow.seconds!, fast.seconds!) ? [state('while-waiting-free', { slower: option(slow.id), faster: option(fast.id) })] : []),
    ...(winner && Object.values(limits).some((limit) => limit !== undefined) ? [state('while-limits', { option: option(winner.id) })] : []),
    ...(banded.length > 0 && tokenizerTurn(known) === undefined && !doTokenizersReorder(known) ? [state('while-tokenizers', { options: list(banded.map(({ id }) => option(id))) })] : []),
    ...(open.length > 0 ? [state('while-lower-bound', { options: list(open.map(({ id }) => option(id))) })] : []),
  ];
}

function stakes({ winner, winners }: Weighed): readonly CompareStatement[] {
  const own = winner && winners.find(({ id, sameAs }) => id === winner.id || sameAs.includes(winner.id));
  if (!own) return [];
  const from = amount(own.fromUsd, 'usd');
  if (own.untilUsd === undefined) return own.fromUsd > 0 ? [state('while-stake-above', { from })] : [];
  const until = amount(own.untilUsd, 'usd');
  return [own.fromUsd > 0 ? state('while-stake-between', { from, until }) : state('while-stake-below', { until })];
}

/**
 * The arithmetic behind a verdict: what every option costs all told at the stake, and the stake at which neighbours turn.
 *
 * @example
 * const options = [{ id: 'accurate', usd: 0.03, rate: 0.95 }, { id: 'cheap', usd: 0.01, rate: 0.9 }]
 * const inputs = { options, limits: {}, errorUsd: 2, secondUsd: 0, queriesPerMonth: 1000, months: 12, switchUsd: 0, judged: { by: 'guess' } }
 * compareWorkings(weighed(options, inputs)).map(({ formula, result }) => [formula, result.value.toFixed(2)]) // => [["total-cost","0.13"],["total-cost","0.21"],["break-even-stake","0.40"]]
 */
export function compareWorkings(known: Weighed): readonly Working[] {
  const { ranking, errorUsd, secondUsd, winners } = known;
  const totals = (ranking?.ranked ?? []).map(({ id, usd, totalUsd }): Working => {
    const { rate, seconds } = survivor(known, id);
    return {
      formula: 'total-cost',
      option: id,
      inputs: {
        cost: amount(usd, 'usd-per-query'),
        ...(secondUsd > 0 && seconds !== undefined ? { wait: amount(seconds, 'seconds'), secondUsd: amount(secondUsd, 'usd') } : {}),
        ...(rate === undefined ? {} : { rate: amount(rate, 'share') }),
        stake: amount(errorUsd!, 'usd'),
      },
      result: amount(totalUsd, 'usd-per-query'),
    };
  });
  const turns = winners.slice(1).flatMap(({ id }, index): Working[] => {
    const [above, below] = [survivor(known, id), survivor(known, winners[index]!.id)];
    const turn = breakEvenStake(above, below, secondUsd);
    if (turn.status !== 'break-even') return [];
    const points = above.rate! - below.rate!;
    return [{ formula: 'break-even-stake', inputs: { above: option(above.id), below: option(below.id), extra: amount(turn.stake * points, 'usd-per-query'), points: amount(points, 'points') }, result: amount(turn.stake, 'usd') }];
  });
  return [...totals, ...turns];
}
