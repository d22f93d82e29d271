import { relativeBreakEven } from '../../tradeoff/break-even.ts';
import { isTie } from '../../tradeoff/tie.ts';
import { amount, field, list, name, type Answer, type Value } from '../answer.ts';
import { state, type CompareCodes, type CompareStatement } from './codes.ts';
import { FIRST_ITEMS } from './first-items.ts';
import type { CompareInputs } from './inputs.ts';

const [A, B] = [name('A'), name('B')];
/** Times in 100 that a requirement is told for. */
const [ONE, FIVE] = [0.01, 0.05];

/**
 * Which of two options that are known by their ratios alone: A is the first, B the second, and all is in multiples of
 * what a query of B costs. Waiting is not counted, as nobody knows what it costs against a query.
 *
 * @example
 * const inputs = { options: [], limits: {}, secondUsd: 0, queriesPerMonth: 0, months: 12, switchUsd: 0 }
 * const { verdict } = relativeAnswer({ ...inputs, relative: { costRatio: 3, rateDifference: 0.05 } })
 * [verdict.code, verdict.values.multiple.value.toFixed(6)] // => ["relative-flip","40.000000"]
 * relativeAnswer({ ...inputs, relative: { costRatio: 3 } }).verdict.code // => "relative-requirement"
 */
export function relativeAnswer({ relative = {}, errorUsd }: CompareInputs): Answer<CompareCodes> {
  const { costRatio, rateDifference, waitRatio } = relative;
  const { verdict, isFlip } = verdictOf(relative, errorUsd);
  const slower = waitRatio !== undefined && !isTie(waitRatio, 1) ? (waitRatio > 1 ? [A, B] : [B, A]) : undefined;
  const isOpen = costRatio === undefined || rateDifference === undefined;
  return {
    question: 'compare',
    verdict,
    because: [
      ...(costRatio === undefined || isTie(costRatio, 1) ? [] : [costRatio > 1 ? state('relative-costs', { dearer: A, ratio: amount(costRatio, 'ratio'), cheaper: B }) : state('relative-costs', { dearer: B, ratio: amount(1 / costRatio, 'ratio'), cheaper: A })]),
      ...(rateDifference === undefined || rateDifference === 0 ? [] : [state('relative-rates', { better: rateDifference > 0 ? A : B, points: amount(Math.abs(rateDifference), 'points'), worse: rateDifference > 0 ? B : A })]),
      ...(slower ? [state('relative-waits', { slower: slower[0]!, ratio: amount(Math.max(waitRatio!, 1 / waitRatio!), 'ratio'), faster: slower[1]! })] : []),
    ],
    holdsWhile: slower ? [state('while-waiting-free', { slower: slower[0]!, faster: slower[1]! })] : [],
    wouldChange: isFlip ? [state('turn-relative-cost', isFlip)] : [],
    measureNext: [...(isFlip && errorUsd === undefined ? [state('find-stake-relative', { flip: flipOf(verdict) })] : []), state('measure-rates', { options: list([A, B]), items: amount(FIRST_ITEMS, 'count') })],
    confidence: { level: isOpen ? 'unknown' : 'low', because: [state('from-ratios', {})] },
    missing: [
      ...(costRatio === undefined ? [state('missing-relative-cost', { field: field('relative.costRatio') })] : []),
      ...(rateDifference === undefined ? [state('missing-relative-rate', { field: field('relative.rateDifference') })] : []),
      ...(errorUsd === undefined && (isFlip || isOpen) ? [state('missing-stake', { field: field('stakes.errorUsd') })] : []),
      ...(slower ? [state('missing-second-cost', {})] : []),
    ],
    workings: isFlip ? [{ formula: 'relative-break-even', inputs: { costRatio: amount(costRatio!, 'ratio'), rateDifference: amount(rateDifference!, 'points') }, result: flipOf(verdict) }] : [],
  };
}

interface RelativeVerdict {
  readonly verdict: CompareStatement;
  /** Set where a stake turns it. */
  readonly isFlip?: { readonly above: Value; readonly other: Value };
}

function verdictOf({ costRatio, rateDifference, waitRatio }: NonNullable<CompareInputs['relative']>, errorUsd: number | undefined): RelativeVerdict {
  const named = (id: string): Value => (id === 'first' ? A : B);
  if (costRatio !== undefined && rateDifference !== undefined) {
    const turn = relativeBreakEven({ costRatio, rateDifference });
    if (turn.status === 'dominates') return { verdict: state('relative-always', { winner: named(turn.winner) }) };
    if (turn.status === 'break-even') {
      const isFlip = { above: named(turn.above), other: named(turn.below) };
      const multiple = amount(turn.stake, 'ratio');
      if (errorUsd === undefined || errorUsd === 0) return { isFlip, verdict: state('relative-flip', { ...isFlip, multiple }) };
      return { isFlip, verdict: state('relative-at-stake', { ...isFlip, multiple, stake: amount(errorUsd, 'usd'), usd: amount(errorUsd / turn.stake, 'usd-per-query') }) };
    }
    const cheaper = turn.status === 'unaffected' ? turn.cheaper : undefined;
    return { verdict: cheaper === undefined ? state('relative-equal', { options: list([A, B]) }) : state('relative-always', { winner: named(cheaper) }) };
  }
  if (costRatio !== undefined && !isTie(costRatio, 1)) {
    const [dearer, cheaper] = costRatio > 1 ? [A, B] : [B, A];
    const extra = Math.abs(costRatio - 1);
    return { verdict: state('relative-requirement', { dearer, cheaper, atOne: amount(extra / ONE, 'ratio'), atFive: amount(extra / FIVE, 'ratio') }) };
  }
  if (costRatio !== undefined) return { verdict: state('requirement-equal', { options: list([A, B]) }) };
  if (rateDifference !== undefined && rateDifference !== 0) {
    const points = Math.abs(rateDifference);
    return { verdict: state('relative-cost-unknown', { better: rateDifference > 0 ? A : B, points: amount(points, 'points'), perStake: amount(points, 'share') }) };
  }
  if (waitRatio !== undefined && !isTie(waitRatio, 1)) return { verdict: state('relative-waits-only', { faster: waitRatio > 1 ? B : A }) };
  return { verdict: state('relative-equal', { options: list([A, B]) }) };
}

const flipOf = (verdict: CompareStatement): Value => (verdict.values as Readonly<Record<string, Value>>)['multiple']!;
