import { adaptAnswer, type AdaptInputs, type WayToKnow } from '../../core/answers/adapt.ts';
import type { AdaptCodes } from '../../core/answers/adapt/codes.ts';
import type { Answer } from '../../core/answers/answer.ts';
import type { Deciding } from '../deciding.ts';
import { adapted, longPromptOf, retrievalOf, tunedOf, type Tuned } from './knowledge.ts';

/**
 * Retrieval, fine-tuning or a longer prompt for the first offer of a scenario: the documents in every prompt, or
 * retrieved from; a tuned model with the system prompt that is left.
 *
 * @example
 * const scenario = readTexts({ models: 'openai/gpt-4o', documents: '50', 'embedding-model': 'openai/text-embedding-3-small', 'storage-price': '0.33' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * adaptOf(deciding(scenario, catalogue, run(scenario, catalogue))).verdict.code // => "cheapest-retrieval"
 */
export function adaptOf(decided: Deciding): Answer<AdaptCodes> {
  const { scenario, stakes, queriesPerMonth, choices } = decided;
  const { change, operations } = scenario;
  const offer = adapted(decided);
  const prompt = offer && longPromptOf(decided);
  const retrieval = retrievalOf(decided);
  const tuned = tunedOf(decided);
  const tunedUsd = tuned?.usdAt && change.tunedSystemTokens !== null ? tuned.usdAt(change.tunedSystemTokens) : undefined;
  const ways: readonly (WayToKnow | undefined)[] = [
    // with all documents in it, it is another prompt than the one whose rate is known
    prompt?.cost && { approach: 'prompt', ...prompt.cost, rate: operations.documents > 0 ? undefined : choices.find(({ quote }) => quote === offer)?.rate },
    retrieval && { approach: 'retrieval', ...retrieval, rate: change.retrievalRate ?? undefined, isLowerBound: retrieval.unpriced.length > 0 },
    tuned && tunedUsd !== undefined ? { approach: 'tuning', usd: tunedUsd, fixedUsdPerMonth: tuned.fixedUsdPerMonth, onceUsd: tuned.onceUsd, rate: change.tunedRate ?? undefined, isLowerBound: tuned.unpriced.length > 0 } : undefined,
  ];
  return adaptAnswer({
    ways: operations.documents > 0 || tuned ? ways.filter((way) => way !== undefined) : [],
    tooLongTokens: prompt && !prompt.cost ? prompt.tokens : undefined,
    uncachedUsd: prompt?.uncachedUsd,
    tunedBelow: tuned && prompt?.cost ? tunedBelowOf(tuned, prompt.cost.usd) : undefined,
    queriesPerMonth,
    months: change.monthsKept,
    errorUsd: stakes.errorUsd,
    missing: [
      ...(operations.documents > 0 ? [] : ['operations.documents']),
      ...(tuned ? [] : ['operations.trainingTokens']),
      ...(tuned?.usdAt && change.tunedSystemTokens === null ? ['change.tunedSystemTokens'] : []),
      ...(tuned && !tuned.usdAt ? ['operations.trainingService'] : []),
      ...(retrieval && change.retrievalRate === null ? ['change.retrievalRate'] : []),
      ...(tuned && change.tunedRate === null ? ['change.tunedRate'] : []),
    ],
  });
}

/** How short the prompt of a tuned model must be to cost less a query: its cost is a line over the prompt's length. */
function tunedBelowOf({ usdAt }: Tuned, usd: number): AdaptInputs['tunedBelow'] {
  if (!usdAt) return undefined;
  const [start, each] = [usdAt(0), (usdAt(PROBE) - usdAt(0)) / PROBE];
  if (start >= usd) return { status: 'never' };
  return each > 0 ? { status: 'below', tokens: (usd - start) / each } : undefined;
}

/** A prompt to tell the price of a token by. */
const PROBE = 1_000;
