import type { Catalogue } from '../../catalogue/catalogue.ts';
import { settingsOf, type EffortOrBudget } from '../../catalogue/measurements-match.ts';
import type { Answer } from '../../core/answers/answer.ts';
import { cheaperSameAnswer } from '../../core/answers/cheaper-same.ts';
import type { CheaperSameCodes } from '../../core/answers/cheaper-same/codes.ts';
import type { Rival } from '../../core/answers/cheaper-same/rivals.ts';
import { instant } from '../../core/instant.ts';
import type { Offer } from '../../core/model/offer.ts';
import type { Setting } from '../../core/model/setting.ts';
import type { RightOf } from '../../core/tradeoff/difference.ts';
import { filtered, type Candidate, type Limits } from '../../core/tradeoff/filters.ts';
import { waitOf, type Choice, type Deciding } from '../deciding.ts';
import { quoteOffer, type OfferQuote, type QuotedWith } from '../offer-quote.ts';
import { writeOption } from '../option-text.ts';
import { attempt } from '../quotes.ts';
import type { OfferOption, Scenario } from '../scenario.ts';
import { workloadOf } from '../workload-of.ts';
import { benchmarkOf } from './rated.ts';

/**
 * Which offers of the whole catalogue beat the first option of a scenario, on its benchmark and workload: each offer at
 * every effort that was measured there, else at the one it is called with where none is named. The service tier is the
 * scenario's. What a person knows of the first option is left aside: nobody knows as much of the others.
 *
 * @example
 * const scenario = readTexts({ benchmark: 'aider-polyglot' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const { verdict } = cheaperSameOf(deciding(scenario, catalogue, run(scenario, catalogue)))
 * [verdict.code, verdict.values.mine.id] // => ["beaten-surely","openai/gpt-4o"]
 */
export function cheaperSameOf(deciding: Deciding): Answer<CheaperSameCodes> {
  const { scenario, catalogue, queriesPerMonth, stakes } = deciding;
  const given: QuotedWith = { scenario, catalogue, load: { queriesPerMonth, peakFactor: scenario.load.peakFactor, ...limitOf(scenario) }, at: instant(scenario.date), workload: workloadOf(scenario) };
  const benchmark = benchmarkOf(scenario, catalogue);
  const first = deciding.choices.find(({ slot }) => slot === 0);
  const mine = first && mineOf(first, given);
  const quoted = first ? rivalsOf(first, given) : [];
  const candidates = quoted.map((quote) => candidateOf(quote, scenario));
  const { survivors, unchecked } = filtered(candidates.filter(({ isSold }) => isSold), limitsOf(scenario));
  const asked = new Set(unchecked.filter(({ codes }) => codes.some((code) => code === 'latency-limit' || code === 'region')).map(({ item }) => item.id));
  return cheaperSameAnswer({
    mine,
    rivals: survivors.map(({ quote, id }) => rivalOf(id, quote, scenario, first, asked.has(id))),
    excluded: quoted.length - survivors.length,
    benchmark,
    secondUsd: stakes.secondUsd,
    errorUsd: stakes.errorUsd,
    queriesPerMonth,
    months: scenario.growth.months,
    switchUsd: scenario.stakes.switchUsd,
  });
}

/** The first option without what its user knows of it: its rate is that of the benchmark, like all others'. */
function mineOf({ id, quote, usd, seconds }: Choice, given: QuotedWith): Rival {
  const { quality: { benchmark } } = given.scenario;
  if (quote.kind !== 'offer') return { id, usd, seconds, ...(quote.success?.benchmark === benchmark ? { rate: quote.successShare } : {}) };
  const { evaluation: _evaluation, guessedSuccess: _guess, ...option } = quote.option;
  const plain = attempt(() => quoteOffer(option, given));
  const isLowerBound = quote.cost.missing.length > 0;
  return 'code' in plain ? { id, usd, seconds, isLowerBound } : { ...rateOf(plain), id, usd, seconds, isLowerBound };
}

function rivalsOf({ quote }: Choice, given: QuotedWith): readonly OfferQuote[] {
  const own = quote.kind === 'offer' ? quote : undefined;
  return quotesOf(given).filter((quoted) => quoted.offer.id !== own?.offer.id || !isSameSetting(quoted.effort ?? {}, own.effort ?? {}));
}

/** The last quotes of each catalogue: another stake, budget or growth leaves them as they were. */
const lastQuotes = new WeakMap<Catalogue, { readonly of: readonly unknown[]; readonly quoted: readonly OfferQuote[] }>();

function quotesOf(given: QuotedWith): readonly OfferQuote[] {
  const { scenario: { date, workload, load, limits, quality, serviceTier }, catalogue } = given;
  const of = [date, workload, load, limits, quality, serviceTier];
  const last = lastQuotes.get(catalogue);
  if (last?.of.every((value, place) => value === of[place])) return last.quoted;
  const quoted = optionsOf(catalogue, quality.benchmark).flatMap((option) => {
    const made = attempt(() => quoteOffer(option, given));
    return 'code' in made ? [] : [made];
  });
  lastQuotes.set(catalogue, { of, quoted });
  return quoted;
}

const isSameSetting = (one: EffortOrBudget, other: EffortOrBudget): boolean => one.effort === other.effort && one.thinkingBudgetTokens === other.thinkingBudgetTokens;

/** The options of a catalogue, made once: what was measured of each is found again by them. */
function optionsOf(catalogue: Catalogue, benchmark: string): readonly OfferOption[] {
  const known = made.get(catalogue) ?? new Map<string, readonly OfferOption[]>();
  made.set(catalogue, known);
  const options = known.get(benchmark) ?? catalogue.ids.filter((id) => doesAnswer(catalogue.offer(id))).flatMap((offer) => settingsFor(catalogue, offer, benchmark).map((setting) => ({ offer, setting })));
  known.set(benchmark, options);
  return options;
}

/** What only makes vectors or orders passages answers nothing. */
const doesAnswer = ({ tier }: Offer): boolean => tier !== 'embedding' && tier !== 'rerank';

const made = new WeakMap<Catalogue, Map<string, readonly OfferOption[]>>();

function settingsFor({ measurements, offer }: Catalogue, id: string, benchmark: string): readonly Setting[] {
  if (offer(id).reasoning !== true) return [{}];
  const measured = settingsOf(measurements.qualityRows(id, benchmark)).flatMap(({ effort, thinkingBudgetTokens }): Setting[] => {
    if (thinkingBudgetTokens !== undefined) return [{ thinkingBudgetTokens }];
    return effort === undefined || effort === 'on' || effort === 'unstated' ? [] : [{ effort }];
  });
  return measured.length > 0 ? measured : [{}];
}

interface QuotedCandidate extends Candidate {
  readonly quote: OfferQuote;
  readonly isSold: boolean;
}

function candidateOf(quote: OfferQuote, { limits: { latencySeconds } }: Scenario): QuotedCandidate {
  const { offer, option: { setting }, latency, batchSeconds, p95Tokens, headroom, successShare, cost } = quote;
  return {
    id: writeOption({ offer: offer.id, setting }),
    quote,
    isSold: cost.notices.every(({ code }) => code !== 'retired' && code !== 'before-release'),
    p95Tokens,
    contextTokens: offer.contextTokens,
    headroom: headroom?.headroom,
    batchSeconds,
    rate: successShare,
    ...(latencySeconds === null ? {} : { withinShare: latency?.withinLimit }),
  };
}

const limitsOf = ({ limits: { latencySeconds, leastRate, region } }: Scenario): Limits => ({ seconds: latencySeconds ?? undefined, rate: leastRate ?? undefined, region: region === '' ? undefined : region });

function limitOf({ limits: { latencySeconds, requestsPerMinute, tokensPerMinute } }: Scenario): Partial<QuotedWith['load']> {
  const rateLimits = { ...(requestsPerMinute === null ? {} : { requestsPerMinute }), ...(tokensPerMinute === null ? {} : { tokensPerMinute }) };
  return { ...(latencySeconds === null ? {} : { limitSeconds: latencySeconds }), ...(Object.keys(rateLimits).length === 0 ? {} : { rateLimits }) };
}

function rivalOf(id: string, quote: OfferQuote, scenario: Scenario, first: Choice | undefined, isUnchecked: boolean): Rival {
  const weights = first?.quote.kind === 'offer' ? first.quote.offer.weights : undefined;
  const { rate, right } = rateOf(quote);
  return {
    id,
    rate,
    right,
    usd: quote.cost.expected,
    usdHigh: quote.cost.high,
    seconds: waitOf(quote, scenario),
    isSameWeights: weights !== undefined && quote.offer.weights === weights,
    isSingleSource: quote.cost.notices.some(({ code }) => code === 'single-source'),
    isLowerBound: quote.cost.missing.length > 0,
    isUnchecked,
  };
}

function rateOf({ success, successShare }: OfferQuote): { readonly rate?: number; readonly right?: RightOf } {
  if (!success || successShare === undefined) return {};
  const { items, rate } = success;
  return { rate: successShare, ...(items === undefined ? {} : { right: { successes: Math.round(rate * items), items } }) };
}
