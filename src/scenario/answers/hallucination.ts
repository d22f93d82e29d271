import type { Answer } from '../../core/answers/answer.ts';
import { basisOf } from '../../core/answers/basis.ts';
import { hallucinationAnswer } from '../../core/answers/hallucination.ts';
import type { HallucinationCodes } from '../../core/answers/hallucination/codes.ts';
import type { OtherOption } from '../../core/answers/hallucination/mitigations.ts';
import { areComparable } from '../../core/query/quality.ts';
import type { Choice, Deciding } from '../deciding.ts';
import { FIELDS } from '../fields.ts';
import { countedWrong } from './counted-wrong.ts';
import { retrievalOf } from './knowledge.ts';
import { benchmarkOf, rated } from './rated.ts';

/**
 * What to do about the wrong answers of a scenario's first option: those that were counted, else those that its success
 * rate leaves. Another option's rate counts only where it was found in the same way.
 *
 * @example
 * const scenario = readTexts({ models: 'openai/gpt-4o', 'hallucination-rate': '0.1', 'hallucination-items': '200', 'error-cost': '2' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const { verdict, confidence } = hallucinationOf(deciding(scenario, catalogue, run(scenario, catalogue)))
 * [verdict.code, verdict.values.stake.value, confidence.level] // => ["choose-between-retry",2,"medium"]
 */
export function hallucinationOf(decided: Deciding): Answer<HallucinationCodes> {
  const { scenario, catalogue, choices, stakes, queriesPerMonth } = decided;
  const { reliability, operations, change } = scenario;
  const [first] = choices;
  if (!first) return hallucinationAnswer(undefined);
  const { usd } = first;
  const isWaitFree = scenario.stakes.waiting === 'background';
  const reviewUsd = ((operations.minutesPerReview / 60) * operations.reviewerUsdPerHour) / operations.reviewerUtilisation;
  const retrieval = isWithoutRetrieval(decided) ? retrievalOf(decided) : undefined;
  return hallucinationAnswer({
    ...countedWrong(first, reliability),
    benchmark: benchmarkOf(scenario, catalogue),
    ...stakes,
    now: { usd, seconds: first.seconds },
    check: { catches: reliability.catches, passes: reliability.passes, usd: reliability.checkUsd ?? usd, seconds: isWaitFree ? 0 : reliability.checkUsd === null ? first.seconds : undefined },
    isCheckAssumed: reliability.catches === FIELDS.catches.default.value && reliability.passes === FIELDS.passes.default.value,
    review: { usd: reviewUsd, seconds: isWaitFree ? 0 : operations.minutesPerReview * 60, fixes: reliability.fixes },
    abstainUsd: reliability.abstainUsd > 0 ? reliability.abstainUsd : undefined,
    others: choices.slice(1).map((choice) => otherOf(choice, isFoundAlike(choice.quote.success, first, reliability.rate !== null))),
    retrieval: retrieval && { usd: Math.max(0, retrieval.usd - usd) + (queriesPerMonth > 0 ? retrieval.fixedUsdPerMonth / queriesPerMonth : 0), wrongRate: change.retrievalRate === null ? undefined : 1 - change.retrievalRate },
    queriesPerMonth,
    minutesPerReview: operations.minutesPerReview,
    reviewer: { usdPerHour: operations.reviewerUsdPerHour, hoursPerMonth: operations.reviewerHoursPerMonth, utilisation: operations.reviewerUtilisation },
    noticedRise: change.noticedRise,
  });
}

/** Retrieval can still be added: there are documents, and the prompt holds nothing of them. */
function isWithoutRetrieval({ scenario: { operations, workload } }: Deciding): boolean {
  return operations.documents > 0 && workload.retrievedTokens === 0;
}

function otherOf(choice: Choice, isAlike: boolean): OtherOption {
  const { id, usd, seconds } = choice;
  return isAlike ? rated(choice) : { id, usd, seconds };
}

function isFoundAlike(success: Choice['quote']['success'], first: Choice, isCounted: boolean): boolean {
  if (!success) return false;
  if (isCounted) return basisOf(success) === 'evaluation';
  return first.quote.success !== undefined && areComparable(first.quote.success, success);
}
