import { filtered, type Candidate, type Filtered, type Limits } from '../core/tradeoff/filters.ts';
import { ALTERNATIVE_AXES, frontier, type Frontier } from '../core/tradeoff/frontier.ts';
import { winnersByStake, type WinnersByStake } from '../core/tradeoff/net-benefit.ts';
import { rank, type Ranking } from '../core/tradeoff/rank.ts';
import { candidateOf } from './candidate.ts';
import type { Choice, Deciding } from './deciding.ts';
import type { Scenario } from './scenario.ts';

export { candidateOf };

/** How the options of a scenario stand to one another. */
export interface Comparison {
  /** Which of them keep the limits; what follows is of these. */
  readonly filtered: Filtered<Choice & Candidate>;
  /** What no other beats in cost, success and wait at once; success and wait count where they are known of all, and success where all were judged alike. */
  readonly frontier: Frontier<Choice>['on'];
  readonly dominated: Frontier<Choice>['dominated'];
  /** The best at every stake; empty where rates are unknown or were not judged alike. */
  readonly winners: WinnersByStake;
  /** By expected total cost; `undefined` where nobody said what a wrong answer loses. */
  readonly ranking: Ranking | undefined;
}

/**
 * Compares the options of a scenario: limits first, then what beats what.
 *
 * @example
 * const scenario = readTexts({ models: 'openai/gpt-4o@88%,openai/gpt-4o-mini@80%', 'error-cost': '2' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const { frontier, ranking, winners } = comparisonOf(deciding(scenario, catalogue, figures(scenario, catalogue)))
 * frontier.map(({ item }) => item.id) // => ["openai/gpt-4o-mini","openai/gpt-4o"]
 * ranking.ranked.map(({ id, totalUsd }) => [id, totalUsd.toFixed(4)]) // => [["openai/gpt-4o","0.2450"],["openai/gpt-4o-mini","0.4003"]]
 * winners.winners[1].fromUsd.toFixed(4) // => "0.0587"
 */
export function comparisonOf({ scenario, choices, stakes, areRatesComparable }: Deciding): Comparison {
  const kept = filtered(choices.map((choice) => ({ ...choice, ...candidateOf(choice.id, choice.quote) })), optionLimits(scenario));
  const { survivors } = kept;
  const rated = areRatesComparable ? survivors : survivors.map(withoutRate);
  const { usd, seconds, rate } = ALTERNATIVE_AXES;
  const axes = [usd, ...(rated.every((one) => one.rate !== undefined) ? [rate] : []), ...(rated.every((one) => one.seconds !== undefined) ? [seconds] : [])];
  const { on, dominated } = frontier<Choice>(rated, axes);
  return {
    filtered: kept,
    frontier: on,
    dominated,
    winners: winnersByStake(rated, stakes.secondUsd),
    ranking: stakes.errorUsd === undefined ? undefined : rank(rated, { errorUsd: stakes.errorUsd, secondUsd: stakes.secondUsd }),
  };
}

function withoutRate({ rate: _rate, ...choice }: Choice): Choice {
  return choice;
}

/**
 * What a scenario asks of every option before any is ranked.
 *
 * @example
 * const base = defaultScenario('2026-11-22')
 * optionLimits({ ...base, limits: { ...base.limits, latencySeconds: 10, region: 'eu' } }) // => {"seconds":10,"region":"eu"}
 */
export function optionLimits({ limits: { latencySeconds, leastRate, region } }: Scenario): Limits {
  return { ...(latencySeconds === null ? {} : { seconds: latencySeconds }), ...(leastRate === null ? {} : { rate: leastRate }), ...(region === '' ? {} : { region }) };
}
