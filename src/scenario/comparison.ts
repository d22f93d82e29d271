import { filtered, type Candidate, type Filtered, type Limits } from '../core/tradeoff/filters.ts';
import { ALTERNATIVE_AXES, frontier, type Frontier } from '../core/tradeoff/frontier.ts';
import { winnersByStake, type WinnersByStake } from '../core/tradeoff/net-benefit.ts';
import { rank, type Ranking } from '../core/tradeoff/rank.ts';
import type { Choice, Deciding } from './deciding.ts';
import type { Quote } from './quote.ts';
import type { Scenario } from './scenario.ts';

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

/**
 * What is known of a quoted option that a limit can be about; of options that serve together, what their tightest member
 * allows. A region is known where the option names it.
 *
 * @example
 * const [gpt4o] = run(defaultScenario('2026-11-22'), catalogue).quotes
 * candidateOf('a', gpt4o).contextTokens // => 128000
 */
export function candidateOf(id: string, quote: Quote): Candidate {
  const { latency, batchSeconds, successShare, headroom } = quote;
  const own = { id, withinShare: latency?.withinLimit, batchSeconds, rate: successShare, headroom: headroom?.headroom };
  if (quote.kind === 'offer') return { ...own, p95Tokens: quote.p95Tokens, contextTokens: quote.offer.contextTokens, regions: quote.setting.region === undefined ? undefined : [quote.setting.region] };
  if (quote.kind === 'hosted') return { ...own, isOverloaded: quote.infeasible.includes('overloaded') };
  const members = quote.members.map((member) => candidateOf(id, member));
  const [tightest] = members.toSorted((a, b) => room(a) - room(b));
  const everywhere = members.map(({ regions }) => regions);
  return {
    ...own,
    isOverloaded: quote.infeasible.includes('overloaded'),
    p95Tokens: tightest?.p95Tokens,
    contextTokens: tightest?.contextTokens,
    headroom: members.reduce<number | undefined>((least, member) => (least === undefined || member.headroom === undefined ? (least ?? member.headroom) : Math.min(least, member.headroom)), undefined),
    regions: everywhere.every((regions) => regions !== undefined) ? everywhere.reduce((all, regions) => all.filter((region) => regions.includes(region))) : undefined,
  };
}

const room = ({ p95Tokens = 0, contextTokens = Infinity }: Candidate): number => contextTokens - p95Tokens;
