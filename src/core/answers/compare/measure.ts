import { bestItems, perfectInformation, sampleInformation } from '../../tradeoff/information.ts';
import { mcnemarSize, twoProportionSize } from '../../tradeoff/sample-size.ts';
import { stakeInformation } from '../../tradeoff/stake-information.ts';
import { amount, list, name, option } from '../answer.ts';
import { state, type CompareStatement } from './codes.ts';
import { benefitBelief, evidenceOf } from './evidence.ts';
import { FIRST_ITEMS } from './first-items.ts';
import type { ComparedOption } from './inputs.ts';
import { rivals, type Weighed } from './weighed.ts';

/** Items beyond which no evaluation is looked for. */
const MOST_ITEMS = 100_000;
/** Standard deviation of the logarithm of a stake that nobody named. Assumption: known to a factor of about 2.7. */
const STAKE_SPREAD = 1;

interface Worth {
  readonly statement: CompareStatement;
  /** USD a month; absent: nobody can say. */
  readonly usd?: number;
}

/**
 * What to find out next, what is worth most first: the stake, rates that nobody knows, more items where they could turn
 * the verdict, and what is not in the costs.
 *
 * @example
 * const options = [{ id: 'accurate', usd: 0.03, rate: 0.95 }, { id: 'cheap', usd: 0.01 }]
 * const inputs = { options, limits: {}, secondUsd: 0, queriesPerMonth: 1, months: 12, switchUsd: 0, judged: { by: 'guess' } }
 * toMeasure(weighed(options, inputs)).map(({ code }) => code) // => ["measure-rates"]
 */
export function toMeasure(known: Weighed): readonly CompareStatement[] {
  const open = known.survivors.filter(({ isLowerBound }) => isLowerBound);
  const slow = known.secondUsd > 0 ? known.survivors.filter(({ seconds }) => seconds === undefined) : [];
  const found: readonly Worth[] = [
    ...stakeWorth(known),
    ...ratesWorth(known),
    ...(slow.length > 0 ? [{ statement: state('measure-wait', named(slow)) }] : []),
    ...(open.length > 0 ? [{ statement: state('measure-reasoning', named(open)) }] : []),
  ];
  return found.toSorted((a, b) => (b.usd ?? 0) - (a.usd ?? 0)).map(({ statement }) => statement);
}

const named = (options: readonly ComparedOption[]) => ({ options: list(options.map(({ id }) => option(id))) });

/** Knowing the stake, where it turns the verdict: as if it were known only roughly, around the first turn. */
function stakeWorth({ errorUsd, winners, survivors, secondUsd, queriesPerMonth, judged }: Weighed): readonly Worth[] {
  const turn = winners[1];
  if (errorUsd !== undefined || !turn || !judged) return [];
  const flip = amount(turn.fromUsd, 'usd');
  const { usdPerQuery } = stakeInformation(survivors, secondUsd, { median: turn.fromUsd, sigmaBelow: STAKE_SPREAD, sigmaAbove: STAKE_SPREAD });
  const usd = usdPerQuery * queriesPerMonth;
  return [usd > 0 ? { usd, statement: state('find-stake-worth', { flip, perMonth: amount(usd, 'usd-per-month') }) } : { statement: state('find-stake', { flip }) }];
}

function ratesWorth(known: Weighed): readonly Worth[] {
  const { survivors, judged, errorUsd } = known;
  const unrated = survivors.filter(({ rate }) => rate === undefined);
  const items = amount(FIRST_ITEMS, 'count');
  if (errorUsd === 0) return [];
  if (!judged) return [{ statement: state(known.options.some(({ rate }) => rate !== undefined) ? 'measure-alike' : 'measure-rates', { ...named(survivors), items }) }];
  const first: readonly Worth[] = unrated.length > 0 ? [{ statement: state('measure-rates', { ...named(unrated), items }) }] : [];
  const pair = rivals(known);
  if (!pair) return first;
  const own = judged.benchmark === undefined ? [] : [{ statement: state('measure-own', { ...named(pair), items, benchmark: name(judged.benchmark) }) }];
  return [...moreItems(known, pair), ...first, ...own];
}

/** More items of the two the answer hangs on. */
function moreItems(known: Weighed, pair: readonly [ComparedOption, ComparedOption]): readonly Worth[] {
  const { queriesPerMonth, months, itemUsd, errorUsd, judged } = known;
  const belief = benefitBelief(known, ...pair);
  if (!belief) return sizeOf(known, pair);
  const usd = perfectInformation(belief) * queriesPerMonth;
  if (!(usd > 0)) return [];
  const perMonth = amount(usd, 'usd-per-month');
  const bound: Worth = { usd, statement: state('measure-rates-bound', { ...named(pair), perMonth }) };
  if (itemUsd === undefined || judged?.benchmark !== undefined) return [bound];
  const spread = errorUsd! * Math.sqrt(pair.reduce((sum, { rate = 0 }) => sum + rate * (1 - rate), 0));
  const best = bestItems((items) => sampleInformation(belief, spread, items), { queries: queriesPerMonth * months, fixedUsd: 0, usdPerItem: itemUsd }, MOST_ITEMS);
  if (best.status === 'not-worth') return [bound];
  return [{ usd, statement: state('measure-rates-worth', { ...named(pair), perMonth, items: amount(best.items, 'count'), net: amount(best.netUsd, 'usd') }) }];
}

/** Without a stake: the items that show the difference seen. Without an evaluation: a first one. */
function sizeOf(known: Weighed, pair: readonly [ComparedOption, ComparedOption]): readonly Worth[] {
  const evidence = evidenceOf(known, ...pair);
  if (!evidence) return known.judged?.benchmark === undefined ? [{ statement: state('measure-rates', { ...named(pair), items: amount(FIRST_ITEMS, 'count') }) }] : [];
  const gap = Math.abs(evidence.difference.difference);
  if (gap === 0 || known.judged?.benchmark !== undefined) return [];
  const { paired, options: [one] } = known;
  const [p, q] = pair.map(({ evaluated }) => evaluated!.successes / evaluated!.items) as [number, number];
  const items = evidence.isPaired ? mcnemarSize((paired!.onlyFirst + paired!.onlySecond) / one!.evaluated!.items, gap).items : twoProportionSize(p, q).items;
  return [{ statement: state('measure-difference', { ...named(pair), items: amount(items, 'count'), times: amount(100 * gap, 'count') }) }];
}
