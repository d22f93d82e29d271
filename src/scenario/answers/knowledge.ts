import { instant } from '../../core/instant.ts';
import type { ComponentId } from '../../core/operations/component.ts';
import { promptUsd } from '../../core/operations/tuning.ts';
import type { Tokens, Usd } from '../../core/units.ts';
import { ifPriced, NONE, usdPerUnit } from '../around-lines.ts';
import type { Deciding } from '../deciding.ts';
import { quoteOffer, type OfferQuote } from '../offer-quote.ts';
import { attempt } from '../quotes.ts';
import { retrievalAround } from '../retrieval-around.ts';
import type { Scenario } from '../scenario.ts';
import { workloadOf } from '../workload-of.ts';

/** Retrieved pieces that the model is given where the workload holds none (assumption: a handful). */
export const PIECES_GIVEN = 5;

/** What a way to bring knowledge to a model costs. */
export interface KnowledgeCost {
  /** A query, the model's own cost included. */
  readonly usd: Usd;
  readonly fixedUsdPerMonth: Usd;
  readonly onceUsd: Usd;
  /** What of it nobody gave a price for: the cost is a lower bound. */
  readonly unpriced: readonly ComponentId[];
}

/**
 * The offer that knowledge is brought to: the first option that is one; `undefined` where none is.
 *
 * @example
 * const scenario = defaultScenario('2026-11-22')
 * adapted(deciding(scenario, catalogue, run(scenario, catalogue))).offer.id // => "openai/gpt-4o"
 */
export function adapted({ choices }: Deciding): OfferQuote | undefined {
  return choices.flatMap(({ quote }) => (quote.kind === 'offer' ? [quote] : []))[0];
}

/**
 * A quote of the adapted offer under a changed workload; `undefined` where the offer refuses it.
 *
 * @example
 * const scenario = defaultScenario('2026-11-22')
 * quotedWith({ systemTokens: 1000 }, deciding(scenario, catalogue, run(scenario, catalogue))).cost.expected.toFixed(7) // => "0.0074975"
 */
export function quotedWith(changed: Partial<Scenario['workload']>, decided: Deciding): OfferQuote | undefined {
  const { scenario: before, catalogue, queriesPerMonth } = decided;
  const offer = adapted(decided);
  if (!offer) return undefined;
  const scenario = { ...before, workload: { ...before.workload, ...changed } };
  const given = { scenario, catalogue, load: { queriesPerMonth, peakFactor: scenario.load.peakFactor }, at: instant(scenario.date), workload: workloadOf(scenario, offer.option) };
  const quoted = attempt(() => quoteOffer(offer.option, given));
  return 'kind' in quoted ? quoted : undefined;
}

/** Tokens of all documents together: what a prompt that holds them grows by. */
const wholeText = ({ operations: { documents, documentTokens } }: Scenario): Tokens => documents * documentTokens;

/** A prompt that holds all documents, or the one there is. */
export interface LongPrompt {
  /** Absent: it does not fit, or the offer refuses it. */
  readonly cost?: KnowledgeCost;
  /** A query without a prompt cache. */
  readonly uncachedUsd?: Usd;
  readonly tokens: Tokens;
}

/**
 * What it costs to send all documents with every query, or without documents the prompt there is: from the prompt cache
 * where that is cheaper, as a text that all queries share is what a cache is for.
 *
 * @example
 * const scenario = readTexts({ documents: '50' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const { cost, uncachedUsd, tokens } = longPromptOf(deciding(scenario, catalogue, run(scenario, catalogue)))
 * [tokens, cost.usd.toFixed(4), uncachedUsd.toFixed(4)] // => [40000,"0.0550","0.1050"]
 */
export function longPromptOf(decided: Deciding): LongPrompt {
  const { workload, operations } = decided.scenario;
  const tokens = wholeText(decided.scenario);
  const changed = tokens === 0 ? {} : { systemTokens: workload.systemTokens + tokens, retrievedTokens: 0 };
  const isCached = workload.caching !== 'typed' || workload.cachedShare + workload.cacheWriteShare > 0;
  const uncached = quotedWith({ ...changed, caching: 'typed', cachedShare: 0, cacheWriteShare: 0 }, decided);
  const cached = quotedWith({ ...changed, ...(isCached ? {} : { caching: 'prefix' as const }) }, decided);
  const fitting = [uncached, cached].filter((quote): quote is OfferQuote => quote !== undefined && !quote.infeasible.includes('context'));
  if (fitting.length === 0 || !Number.isFinite(operations.documents)) return { tokens };
  const usd = Math.min(...fitting.map(({ cost }) => cost.expected));
  return { tokens, cost: { usd, fixedUsdPerMonth: 0, onceUsd: 0, unpriced: [] }, ...(uncached ? { uncachedUsd: uncached.cost.expected } : {}) };
}

/** Components that grow with the queries; the others of retrieval do not. */
const PER_QUERY: readonly ComponentId[] = ['retrieval-query', 'retrieval-rerank', 'retrieval-reads', 'retrieval-context'];

/**
 * What it costs to retrieve from the documents instead: the pieces as input of the model, the questions, the reranker and
 * the reads by the query, the index and the store by the month. `undefined` without documents.
 *
 * @example
 * const scenario = readTexts({ documents: '1000', 'embedding-model': 'openai/text-embedding-3-small', 'storage-price': '0.33' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const { usd, onceUsd, fixedUsdPerMonth, unpriced } = retrievalOf(deciding(scenario, catalogue, run(scenario, catalogue)))
 * [usd.toFixed(6), onceUsd.toFixed(3), fixedUsdPerMonth.toFixed(4), unpriced] // => ["0.011400","0.018","0.0074",[]]
 */
export function retrievalOf(decided: Deciding): KnowledgeCost | undefined {
  const { scenario, catalogue, queriesPerMonth: queries } = decided;
  const { operations, workload } = scenario;
  const quote = operations.documents > 0 ? quotedWith({ retrievedTokens: workload.retrievedTokens > 0 ? workload.retrievedTokens : PIECES_GIVEN * operations.chunkTokens }, decided) : undefined;
  if (!quote) return undefined;
  const month = { index: 0, users: 0, queries, usdPerQuery: quote.cost.expected };
  const { components, unpriced } = retrievalAround(scenario, month, catalogue, instant(scenario.date));
  const sum = (ids: (id: ComponentId) => boolean): Usd => components.filter(({ id }) => ids(id)).reduce((total, { usd }) => total + usd, 0);
  return {
    usd: quote.cost.expected + (queries > 0 ? sum((id) => PER_QUERY.includes(id)) / queries : 0),
    fixedUsdPerMonth: sum((id) => id !== 'retrieval-index' && !PER_QUERY.includes(id)),
    onceUsd: sum((id) => id === 'retrieval-index'),
    unpriced: [...new Set(unpriced.map(({ id }) => id))],
  };
}

/** A tuned model. */
export interface Tuned extends Omit<KnowledgeCost, 'usd'> {
  /** What a query costs with a system prompt of so many tokens; absent: nobody states what a tuned call costs. */
  readonly usdAt?: (systemTokens: Tokens) => Usd;
}

/**
 * What fine-tuning the adapted offer costs: the training, and queries at the rates of the tuned model, without its cache,
 * of which no rates are known. `undefined` where nobody said what to train on and no price of tuning was typed.
 *
 * @example
 * const scenario = readTexts({ models: 'openai/gpt-4o-mini', 'training-tokens': '1000000', 'input-spread': '0' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const { onceUsd, usdAt } = tunedOf(deciding(scenario, catalogue, run(scenario, catalogue)))
 * [onceUsd, usdAt(0).toFixed(7), usdAt(1000).toFixed(7)] // => [9,"0.0005997","0.0008997"]
 */
export function tunedOf(decided: Deciding): Tuned | undefined {
  const { scenario, catalogue: { services } } = decided;
  const { trainingTokens, trainingEpochs, trainingsPerMonth, trainingService, tuningUsdPerMonth } = scenario.operations;
  const offer = adapted(decided);
  if (!offer || (trainingTokens === 0 && tuningUsdPerMonth === 0)) return undefined;
  const service = trainingService === NONE ? services.ofKind('training').find((one) => one.offer === offer.offer.id) : services.service(trainingService);
  const price = service && ifPriced(() => services.priceAt(service.id, instant(scenario.date)));
  const trained = trainingTokens * trainingEpochs;
  const each = usdPerUnit(trained, price);
  const rates = price?.tunedUsdPerMillionTokens;
  const isTyped = tuningUsdPerMonth > 0;
  return {
    onceUsd: isTyped ? 0 : trained * (each ?? 0),
    fixedUsdPerMonth: isTyped ? tuningUsdPerMonth : trained * trainingsPerMonth * (each ?? 0),
    unpriced: isTyped || each !== undefined ? [] : ['tuning-training'],
    ...(rates ? { usdAt: (systemTokens: Tokens) => tunedUsd(systemTokens, rates, decided) } : {}),
  };
}

function tunedUsd(systemTokens: Tokens, usdPerMillionTokens: { readonly input: Usd; readonly output: Usd }, decided: Deciding): Usd {
  const lines = quotedWith({ systemTokens, caching: 'typed', cachedShare: 0, cacheWriteShare: 0 }, decided)?.cost.lines ?? [];
  const tokens = (side: 'input' | 'output'): Tokens => lines.filter((line) => line.side === side).reduce((sum, { count }) => sum + count, 0);
  return promptUsd({ inputTokens: tokens('input'), outputTokens: tokens('output'), usdPerMillionTokens }) + lines.filter(({ side }) => side === 'fee').reduce((sum, { amount }) => sum + amount, 0);
}
