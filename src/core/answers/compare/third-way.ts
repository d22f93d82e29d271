import { cascade, type Cascade } from '../../routing/cascade.ts';
import { mixForEffect } from '../../tradeoff/mix.ts';
import { winnersByStake } from '../../tradeoff/net-benefit.ts';
import { totalCost } from '../../tradeoff/total-cost.ts';
import { amount, option, type Value } from '../answer.ts';
import { state, type CompareStatement } from './codes.ts';
import type { ComparedOption, CompareInputs } from './inputs.ts';
import { survivor, type Weighed } from './weighed.ts';

interface Way {
  readonly first: ComparedOption;
  readonly second: ComparedOption;
  readonly routed: Cascade;
  readonly checkUsd: number;
}

/**
 * A way that beats all options alone: a cascade of two of them, even where their errors go together as much as is likely,
 * at the stake or over the stakes where it is the best. It takes an imperfect check that nobody measured, so it is never
 * the verdict. Empty where no such way is found or nobody said what a check is.
 *
 * @example
 * const options = [{ id: 'big', usd: 0.03, rate: 0.95 }, { id: 'small', usd: 0.001, rate: 0.9 }]
 * const inputs = { options, limits: {}, errorUsd: 1, secondUsd: 0, queriesPerMonth: 1000, months: 12, switchUsd: 0, judged: { by: 'guess' }, check: { catches: 0.7, passes: 0.9 } }
 * thirdWay(weighed(options, inputs)).map(({ code }) => code) // => ["third-way"]
 */
export function thirdWay(known: Weighed): readonly CompareStatement[] {
  const { check, errorUsd, winner, secondUsd, winners, survivors, queriesPerMonth, ranking } = known;
  // a saving over a cost that nobody knows is none
  if (!check || winners.length < 2 || survivors.some(({ isLowerBound }) => isLowerBound)) return [];
  const ways = winners.slice(1).map(({ id }, index) => wayOf(survivor(known, winners[index]!.id), survivor(known, id), check));
  if (errorUsd !== undefined) {
    if (!winner) return [];
    const stakes = { errorUsd, secondUsd };
    const alone = ranking!.ranked[0]!.totalUsd;
    const savings = ways.flatMap((way) => {
      const [low, mean, high] = ratesOf(way).map((rate) => {
        const total = totalCost(asOption(way, rate), stakes);
        return total.status === 'known' ? alone - total.usd : -Infinity;
      }) as [number, number, number];
      return low > 0 ? [{ way, low, mean, high }] : [];
    });
    const [best] = savings.toSorted((a, b) => b.mean - a.mean);
    if (!best) return [];
    const { low, mean, high } = best;
    return [state('third-way', { ...saidOf(best.way, check), perQuery: amount(mean, 'usd-per-query', [low, high]), perMonth: amount(mean * queriesPerMonth, 'usd-per-month', [low * queriesPerMonth, high * queriesPerMonth]) })];
  }
  const found = ways.flatMap((way) => {
    const own = winnersByStake([...survivors, asOption(way, ratesOf(way)[0]!)], secondUsd).winners.find(({ id }) => id === WAY);
    return own ? [{ way, own }] : [];
  });
  const [best] = found;
  if (!best) return [];
  const said = { ...saidOf(best.way, check), from: amount(best.own.fromUsd, 'usd') };
  return [best.own.untilUsd === undefined ? state('third-way-above', said) : state('third-way-between', { ...said, until: amount(best.own.untilUsd, 'usd') })];
}

/** The id of a way among options; none of theirs is empty. */
const WAY = '';

function wayOf(first: ComparedOption, second: ComparedOption, { catches, passes, usd = first.usd }: NonNullable<CompareInputs['check']>): Way {
  // a check is a call like the first one's own
  const time = first.seconds === undefined ? {} : { seconds: first.seconds };
  const check = { catches, passes, usd, ...time };
  return { first, second, checkUsd: usd, routed: cascade({ checked: [{ ...memberOf(first), check }], last: memberOf(second) }) };
}

const memberOf = ({ usd, seconds, rate }: ComparedOption) => ({ usd, ...(seconds === undefined ? {} : { seconds }), ...(rate === undefined ? {} : { rate }) });

/** Its rate at the worst, the default and the best of the likely correlations. */
function ratesOf({ routed: { rate = 0, rateRange = [rate, rate] } }: Way): readonly number[] {
  return [Math.min(rate, ...rateRange), rate, Math.max(rate, ...rateRange)];
}

const asOption = ({ routed }: Way, rate: number) => ({ id: WAY, usd: routed.usd!, seconds: routed.seconds, rate });

function saidOf({ first, second, checkUsd, routed }: Way, { catches, passes }: NonNullable<CompareInputs['check']>): Readonly<Record<'first' | 'second' | 'catches' | 'passes' | 'check' | 'phi', Value>> {
  // both rates are known, so a correlation was used
  const { phi, range } = routed.together!;
  return { first: option(first.id), second: option(second.id), catches: amount(catches, 'share'), passes: amount(passes, 'share'), check: amount(checkUsd, 'usd-per-query'), phi: amount(phi, 'count', range) };
}

/**
 * The cheapest random mix that is right as often as is asked for, where it costs less than every option that is; empty
 * where none does, or no least rate is asked for.
 *
 * @example
 * const options = [{ id: 'big', usd: 0.03, rate: 0.95 }, { id: 'small', usd: 0.01, rate: 0.9 }]
 * const [mix] = mixThatSuffices(options, { options, limits: { rate: 0.92 }, secondUsd: 0, queriesPerMonth: 1000, months: 12, switchUsd: 0, judged: { by: 'guess' } })
 * mix.values.firstShare.value.toFixed(6) // => "0.600000"
 */
export function mixThatSuffices(options: readonly ComparedOption[], { limits, judged, queriesPerMonth }: CompareInputs): readonly CompareStatement[] {
  if (limits.rate === undefined || !judged) return [];
  const points = options.flatMap(({ id, usd, rate }) => (rate === undefined ? [] : [{ id, cost: usd, effect: rate }]));
  const enough = points.filter(({ effect }) => effect >= limits.rate!).map(({ cost }) => cost);
  if (enough.length === 0) return [];
  const mix = mixForEffect(points, limits.rate);
  if (mix.status !== 'mix' || mix.shares.length < 2 || mix.cost >= Math.min(...enough)) return [];
  const [first, second] = mix.shares as [(typeof mix.shares)[number], (typeof mix.shares)[number]];
  return [
    state('third-way-mix', {
      first: option(first.id),
      firstShare: amount(first.share, 'share'),
      second: option(second.id),
      secondShare: amount(second.share, 'share'),
      perMonth: amount(mix.cost * queriesPerMonth, 'usd-per-month'),
      rate: amount(mix.effect, 'share'),
    }),
  ];
}
