import { acceptability, type Acceptability } from '../core/tradeoff/acceptability.ts';
import { independentDraws, type UncertainOption } from '../core/tradeoff/draws.ts';
import { winnersByStake } from '../core/tradeoff/net-benefit.ts';
import { uniformPosterior, widened } from '../core/tradeoff/posterior.ts';
import { pointsOf } from '../core/tradeoff/range.ts';
import { costWithWait } from '../core/tradeoff/total-cost.ts';
import { comparisonOf } from './comparison.ts';
import type { Choice, Deciding } from './deciding.ts';

/** Stakes that the curves are drawn over. Assumption: a curve then looks smooth. */
export const SURE_STAKES = 60;
/** Seed of the draws, so that the same scenario always gives the same curves. Assumption: any number does. */
export const SURE_SEED = 42;
/** Stakes where no turn says which matter. Assumption: from a tenth of a cent to a thousand dollars. */
const STAKES = { from: 0.001, to: 1_000 } as const;
/** How far beyond the first and the last turn the stakes go. */
const BEYOND = 30;

/** How probable it is that each option is the best, over stakes. */
export interface HowSure {
  /** Options that were evaluated, in the order of the shares. */
  readonly options: readonly string[];
  /** Those left out, as no number of items is known. */
  readonly leftOut: readonly string[];
  /** The stake that was said is one of them. */
  readonly curve: readonly Acceptability[];
  /** The stake that was said; `undefined`: nobody did. */
  readonly yours: Acceptability | undefined;
  /** The benchmark the curves are on; absent: the user's own evaluation. */
  readonly benchmark?: string;
  /** What certainty is worth at each stake; of a benchmark after the spread of `widened`, so that it is money. */
  readonly information: readonly { readonly stakeUsd: number; readonly usdPerQuery: number }[];
}

/**
 * How sure a choice is: the acceptability curves of the options that keep the limits over up to 60 stakes around the
 * turns, from seeded draws of their success rates, costs held fixed. On a benchmark the curves are of that benchmark; what
 * certainty is worth is then told after the transfer spread. `undefined` where fewer than two options have a number of items.
 *
 * @example
 * const scenario = readTexts({ models: 'openai/gpt-4o@176of200,openai/gpt-4o-mini@160of200', 'error-cost': '0.2' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const { options, curve, yours } = howSure(deciding(scenario, catalogue, run(scenario, catalogue)))
 * [options, curve.length, options[yours.best]] // => [["openai/gpt-4o","openai/gpt-4o-mini"],60,"openai/gpt-4o"]
 * yours.shares[0] > 0.9 // => true
 */
export function howSure(known: Deciding, seed = SURE_SEED): HowSure | undefined {
  const { stakes, areRatesComparable } = known;
  if (!areRatesComparable) return undefined;
  const { survivors } = comparisonOf(known).filtered;
  const drawn = survivors.flatMap((choice) => uncertain(choice, stakes.secondUsd) ?? []);
  if (drawn.length < 2) return undefined;
  const ids = drawn.map(({ choice }) => choice.id);
  const stakesUsd = stakesOf(known, drawn.map(({ choice }) => choice));
  const curve = acceptability(independentDraws(drawn.map(({ option }) => option), seed), stakesUsd);
  const { benchmark } = drawn[0]!.choice.quote.success!;
  const spread = benchmark === undefined ? curve : acceptability(independentDraws(drawn.map(({ option }) => ({ ...option, belief: widened(option.belief) })), seed), stakesUsd);
  return {
    options: ids,
    leftOut: survivors.flatMap(({ id }) => (ids.includes(id) ? [] : [id])),
    curve,
    yours: stakes.errorUsd === undefined ? undefined : curve.find(({ stakeUsd }) => stakeUsd === stakes.errorUsd),
    ...(benchmark === undefined ? {} : { benchmark }),
    information: spread.map(({ stakeUsd, perfectInformationUsd }) => ({ stakeUsd, usdPerQuery: perfectInformationUsd })),
  };
}

interface Drawn {
  readonly choice: Choice;
  readonly option: UncertainOption;
}

function uncertain(choice: Choice, secondUsd: number): Drawn | undefined {
  const { quote: { success }, rate } = choice;
  const usd = costWithWait(choice, secondUsd);
  const items = success?.items;
  if (usd === undefined || rate === undefined || items === undefined) return undefined;
  return { choice, option: { usd, belief: uniformPosterior({ successes: Math.round(rate * items), items }) } };
}

/** Stakes evenly spaced in their logarithms around the turns, with the one that was said. */
function stakesOf({ stakes: { errorUsd, secondUsd } }: Deciding, choices: readonly Choice[]): readonly number[] {
  const turns = [...winnersByStake(choices, secondUsd).winners.slice(1).map(({ fromUsd }) => fromUsd), ...(errorUsd === undefined ? [] : [errorUsd])].filter((usd) => usd > 0 && usd < Infinity);
  const [from, to] = turns.length === 0 ? [STAKES.from, STAKES.to] : [Math.min(...turns) / BEYOND, Math.max(...turns) * BEYOND];
  if (errorUsd === undefined) return pointsOf({ from, to, scale: 'log' }, SURE_STAKES);
  return [...pointsOf({ from, to, scale: 'log' }, SURE_STAKES - 1), errorUsd].toSorted((a, b) => a - b);
}
