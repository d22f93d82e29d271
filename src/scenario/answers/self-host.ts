import type { Answer } from '../../core/answers/answer.ts';
import { basisOf } from '../../core/answers/basis.ts';
import { selfHostAnswer } from '../../core/answers/self-host.ts';
import type { SelfHostCodes, SelfHostQuality } from '../../core/answers/self-host/codes.ts';
import type { OwnAgainstApi, OwnServers } from '../../core/answers/self-host/inputs.ts';
import type { HostingLineId } from '../../core/hosting/bill.ts';
import { fewerBits } from '../../core/hosting/fewer-bits.ts';
import { unitCost } from '../../core/hosting/unit-cost.ts';
import { areComparable } from '../../core/query/quality.ts';
import { licenceStanding } from '../../core/model/weights.ts';
import { totalCost } from '../../core/tradeoff/total-cost.ts';
import type { Usd } from '../../core/units.ts';
import { deciding, type Choice, type Deciding } from '../deciding.ts';
import { figures } from '../figures.ts';
import { hostBreakEven } from '../host-break-even.ts';
import { measuredSpeeds } from '../hosting-plan.ts';
import { offersIn } from '../offers-in.ts';
import type { HostedQuote } from '../quote.ts';
import { attempt } from '../quotes.ts';
import type { HostedOption, OptionSpec, Scenario } from '../scenario.ts';
import { sizedOption, sizingOf } from '../sizing.ts';
import { benchmarkOf } from './rated.ts';

/** Where each line that may have no price is said. */
const FIELD_OF: Readonly<Partial<Record<HostingLineId, string>>> = {
  'hosting-storage': 'hosting.storageUsdPerMonth',
  'hosting-egress': 'hosting.egressUsdPerMonth',
  'hosting-on-call': 'hosting.peopleUsdPerMonth',
};

type OwnChoice = Choice & { readonly quote: HostedQuote };

/**
 * Whether a scenario should serve itself: its cheapest option on own servers against its cheapest other one. Where it
 * has none on own servers and an option's weights are open, the search finds them; where it has nothing else, the
 * sellers of the same weights stand for the API.
 *
 * @example
 * const scenario = readTexts({ models: 'own/llama-3.3-70b@4xh100-sxm@fp8,openai/gpt-4o' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * selfHostOf(deciding(scenario, catalogue, run(scenario, catalogue))).verdict.code // => "api-below-unknown"
 */
export function selfHostOf(asked: Deciding): Answer<SelfHostCodes> {
  const sized = ownOf(asked) ? undefined : sizedFor(asked);
  const withOwn = sized ? withOptions(asked, [sized, ...asked.scenario.options]) : asked;
  const first = ownOf(withOwn);
  const known = first && !apiOf(withOwn) ? withOptions(asked, [first.quote.option, ...sellersOf(first, asked)]) : withOwn;
  const { scenario, catalogue, queriesPerMonth, stakes: { errorUsd } } = known;
  const [own, api] = [ownOf(known), apiOf(known)];
  if (!own) return selfHostAnswer({ queriesPerMonth });
  const quality = own && api ? qualityOf(own, api, known) : 'unknown';
  const besideUsd = quality === 'counted' && api ? besideOf(own, api, known) : ([0, 0] as const);
  const found = api && hostBreakEven(own.quote, api.quote, scenario, catalogue, asked.users, besideUsd);
  const against: OwnAgainstApi | undefined = found && {
    api: { id: api.id, usdPerQuery: api.usd },
    volume: found.volume,
    upToQueries: found.upToQueries,
    time: found.time?.predicted,
    hybrid: found.hybrid,
    quality,
    besideUsd,
    unrated: quality === 'unknown' ? [own, api].filter(({ rate }) => rate === undefined || !known.areRatesComparable).map(({ id }) => id) : [],
    isGuess: [own, api].some(({ quote: { success } }) => success && basisOf(success) === 'guess'),
    benchmark: [own, api].some(({ quote: { success } }) => success?.origin === 'proxy') ? benchmarkOf(scenario, catalogue) : undefined,
  };
  return selfHostAnswer({ queriesPerMonth, own: ownServers(own, scenario, queriesPerMonth, sized !== undefined), against, errorUsd });
}

function ownOf({ choices }: Deciding): OwnChoice | undefined {
  return cheapest(choices.filter((choice): choice is OwnChoice => choice.quote.kind === 'hosted'));
}

/** An API is what has no server of one's own in it. */
function apiOf({ choices }: Deciding): Choice | undefined {
  return cheapest(choices.filter(({ quote }) => quote.kind === 'offer'));
}

function cheapest<One extends Choice>(choices: readonly One[]): One | undefined {
  return choices.toSorted((a, b) => a.usd - b.usd || (a.id < b.id ? -1 : 1))[0];
}

function withOptions({ scenario, catalogue, quoters }: Deciding, options: readonly OptionSpec[]): Deciding {
  const made = { ...scenario, options };
  return deciding(made, catalogue, figures(made, catalogue, quoters ? { quoters } : {}));
}

/** The cheapest own servers, in a format that was measured, for the open weights of an option. */
function sizedFor({ scenario, catalogue, choices }: Deciding): HostedOption | undefined {
  const sold = new Set(choices.flatMap(({ quote }) => offersIn(quote).map(({ offer }) => offer.weights)));
  const found = [...sold].flatMap((id) => {
    const sizing = id === undefined ? undefined : attempt(() => sizingOf(id, scenario, catalogue, { rental: 'on-demand' }));
    const best = sizing && 'feasible' in sizing ? sizing.feasible.find(({ extrapolated }) => !extrapolated.includes('precision')) : undefined;
    return id !== undefined && best ? [{ usd: best.month.bill.usd, option: sizedOption(id, best) }] : [];
  });
  return found.toSorted((a, b) => a.usd - b.usd)[0]?.option;
}

function sellersOf({ quote: { weights } }: OwnChoice, { catalogue }: Deciding): readonly OptionSpec[] {
  return catalogue.weights.offersOf(weights.id).map((offer) => ({ offer, setting: {} }));
}

/** The same weights answer alike; others are counted where both were judged alike and a wrong answer has a price. */
function qualityOf({ quote: own, rate: ownRate }: OwnChoice, { quote: api, rate }: Choice, { catalogue, stakes: { errorUsd } }: Deciding): SelfHostQuality {
  if (offersIn(api).every(({ offer }) => catalogue.weights.offersOf(own.weights.id).includes(offer.id))) return 'same';
  const areRated = ownRate !== undefined && rate !== undefined && own.success && api.success && areComparable(own.success, api.success);
  return areRated && errorUsd !== undefined ? 'counted' : 'unknown';
}

/** What a query loses beside its cost; waits only where both are known. */
function besideOf(own: Choice, api: Choice, { stakes: { errorUsd = 0, secondUsd } }: Deciding): readonly [own: Usd, api: Usd] {
  const areTimed = own.seconds !== undefined && api.seconds !== undefined;
  const of = (choice: Choice): Usd => {
    const total = totalCost(choice, { errorUsd, secondUsd: areTimed ? secondUsd : 0 });
    return total.status === 'known' ? total.usd - choice.usd : 0;
  };
  return [of(own), of(api)];
}

function ownServers({ id, quote }: OwnChoice, scenario: Scenario, queries: number, isSized: boolean): OwnServers {
  const { month: { bill, fleet, gpus }, cost, usdPerMonth, query, point, weights, extrapolated, option } = quote;
  const { outputTokens } = unitCost(usdPerMonth, { queries, outputTokensPerQuery: query.callsPerQuery * query.outputTokens, tokensPerSecondPerUser: point.speed.tokensPerSecondPerUser });
  return {
    id,
    usdPerMonth,
    usdRange: [cost.low * queries, cost.high * queries],
    replicas: fleet.needed,
    gpus,
    perMillion: outputTokens && { usd: outputTokens.usdPerMillionTokens, tokensPerSecond: outputTokens.tokensPerSecondPerUser },
    unpriced: bill.unpriced.flatMap((line) => FIELD_OF[line.id] ?? []),
    isHostUnpriced: bill.unpriced.some((line) => line.id === 'hosting-host'),
    isExtrapolated: extrapolated.length > 0,
    isMeasured: measuredSpeeds(option, scenario).length > 0,
    isSized,
    licence: { standing: licenceStanding(weights), name: weights.licence ?? weights.name, limits: weights.licenceLimits ?? '' },
    fewerBits: fewerBits(weights, option.precision),
  };
}
