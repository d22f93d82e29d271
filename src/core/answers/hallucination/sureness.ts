import { sampleSizeForPrecision } from '../../stats/precision.ts';
import type { Share } from '../../units.ts';
import { amount, field, list, name, option, type ConfidenceLevel } from '../answer.ts';
import { weeklyItems } from '../weekly-items.ts';
import { said, type HallucinationStatement } from './codes.ts';
import { bestAt, type HallucinationInputs, type Situation } from './inputs.ts';
import { isChecked, type Mitigated } from './mitigations.ts';
import { ratesAround } from './turns.ts';

/** A count of wrong answers is planned to be so near, as a share of the rate itself (assumption). */
const NEAR = 0.3;
/** And never nearer than this: a count beyond it is a project of its own (assumption). */
const NEAREST: Share = 0.005;
/** Answers that people judge to know a check (assumption: a share of 200 is known to 7 points either way). */
const CHECK_ITEMS = 200;
/** How near to count where nobody knows anything (assumption). */
export const FIRST_PRECISION: Share = 0.05;

interface Sureness {
  readonly level: ConfidenceLevel;
  readonly because: readonly HallucinationStatement[];
}

/**
 * How sure an answer about wrong answers is: not at all without a count, little where the interval of the rate holds
 * another answer or the rate is a benchmark's, and no more than fairly while nobody measured the check.
 *
 * @example
 * const inputs = { wrongRate: 0.1, items: 200, basis: 'evaluation', errorUsd: 2, secondUsd: 0, now: { usd: 0.01 }, check: { catches: 0.8, passes: 0.9, usd: 0.002 }, review: { usd: 0.5, fixes: 1 }, others: [], isCheckAssumed: false }
 * surenessOf(situationOf(inputs)).level // => "low"
 * surenessOf(situationOf({ ...inputs, items: 5000 })).level // => "high"
 * surenessOf(situationOf({ ...inputs, items: undefined })).level // => "unknown"
 */
export function surenessOf(situation: Situation): Sureness {
  const { inputs, found } = situation;
  const { wrongRate, basis, benchmark, isCheckAssumed, check } = inputs;
  const checked = used(situation).some(({ kind }) => isChecked(kind));
  const isPerfect = checked && (check.catches === 1 || check.passes === 1);
  const rate = amount(wrongRate, 'share', found && [found.interval.lower, found.interval.upper]);
  const winning = situation.chosen?.winner.other;
  const overlapping = overlappingOf(situation);
  const uncounted = inputs.others.filter(({ id, rate: known, interval }) => id === winning && known !== undefined && interval === undefined).map(({ id }) => id);
  const turnsWithin = found !== undefined && isTurnedWithin(situation);
  const shares = { catches: amount(check.catches, 'share'), passes: amount(check.passes, 'share') };
  const because: readonly HallucinationStatement[] = [
    ...(basis === 'guess' ? [said('by-guess')] : found === undefined ? [said('no-interval')] : situation.chosen ? [said(turnsWithin ? 'turns-within' : 'same-at-both-ends', { rate })] : []),
    ...(found?.oneSided?.side === 'upper' ? [said('at-most', { share: amount(found.oneSided.bound, 'share') })] : []),
    ...(basis === 'benchmark' ? [said('on-benchmark', { benchmark: name(benchmark ?? '') })] : []),
    ...(overlapping.length > 0 ? [said('overlaps', { others: list(overlapping.map(option)) })] : []),
    ...(uncounted.length > 0 ? [said('other-not-counted', { others: list(uncounted.map(option)) })] : []),
    ...(checked && isCheckAssumed ? [said('check-assumed', shares)] : []),
    ...(isPerfect ? [said('check-perfect')] : []),
  ];
  const levels: readonly (readonly [ConfidenceLevel, boolean])[] = [
    ['unknown', found === undefined || basis === 'guess' || uncounted.length > 0],
    ['low', turnsWithin || basis === 'benchmark' || (winning !== undefined && overlapping.includes(winning))],
    ['medium', (checked && isCheckAssumed) || isPerfect || overlapping.length > 0 || situation.chosen === undefined],
    ['high', true],
  ];
  return { level: levels.find(([, applies]) => applies)![0], because };
}

/**
 * What to find out next, the most useful first.
 *
 * @example
 * const inputs = { wrongRate: 0.1, items: 200, basis: 'evaluation', errorUsd: 2, secondUsd: 0, now: { usd: 0.01 }, check: { catches: 0.8, passes: 0.9, usd: 0.002 }, review: { usd: 0.5, fixes: 1 }, others: [], isCheckAssumed: true, noticedRise: 0.05 }
 * nextOf(situationOf(inputs)).map(({ code }) => code) // => ["count-more-items","measure-check","watch-weekly"]
 */
export function nextOf(situation: Situation): readonly HallucinationStatement[] {
  const { inputs, found, winners, chosen } = situation;
  const { wrongRate, isCheckAssumed, noticedRise, basis } = inputs;
  const isCounted = found !== undefined && basis === 'evaluation';
  const precision = Math.max(NEAREST, NEAR * wrongRate);
  const unmeasured = unmeasuredOf(situation);
  const others = [...new Set([...unmeasured.others, ...overlappingOf(situation)])];
  const weekly = weeklyItems(wrongRate, noticedRise);
  return [
    ...(chosen === undefined && winners.length > 1 ? [said('find-stake', { flip: amount(winners[1]!.fromUsd, 'usd') })] : []),
    ...(isCounted ? [] : [said('count-items', { items: amount(sampleSizeForPrecision(wrongRate, precision), 'count'), precision: amount(precision, 'points') })]),
    ...(isCounted && chosen && isTurnedWithin(situation) ? [said('count-more-items', { items: amount(sampleSizeForPrecision(wrongRate, Math.max(NEAREST, distance(situation))), 'count') })] : []),
    ...(isCheckAssumed && used(situation).some(({ kind }) => isChecked(kind)) ? [said('measure-check', { answers: amount(CHECK_ITEMS, 'count') })] : []),
    ...(others.length > 0 ? [said('measure-options', { others: list(others.map(option)) })] : []),
    ...(unmeasured.retrieval ? [said('measure-retrieval')] : []),
    ...(weekly === undefined ? [] : [said('watch-weekly', { items: amount(weekly, 'count'), from: amount(wrongRate, 'share'), to: amount(wrongRate + noticedRise, 'share') })]),
  ];
}

/**
 * What nobody said and the answer would need.
 *
 * @example
 * const inputs = { wrongRate: 0.1, secondUsd: 0, now: { usd: 0.01 }, check: { catches: 0.8, passes: 0.9, usd: 0.002 }, review: { usd: 0.5, fixes: 1 }, others: [] }
 * missingOf(inputs, situationOf(inputs)).map(({ code }) => code) // => ["missing-items","missing-stake","missing-abstain","missing-retrieval"]
 */
export function missingOf(inputs: HallucinationInputs, situation?: Situation): readonly HallucinationStatement[] {
  const { wrongRate, items, errorUsd, abstainUsd, retrieval } = inputs;
  const others = situation ? unmeasuredOf(situation).others : [];
  const about = (code: 'missing-rate' | 'missing-items' | 'missing-stake' | 'missing-abstain' | 'missing-retrieval', path: string): HallucinationStatement => said(code, { field: field(path) });
  return [
    ...(wrongRate === undefined ? [about('missing-rate', 'reliability.rate')] : items === undefined ? [about('missing-items', 'reliability.items')] : []),
    ...(errorUsd === undefined ? [about('missing-stake', 'stakes.errorUsd')] : []),
    ...(abstainUsd === undefined ? [about('missing-abstain', 'reliability.abstainUsd')] : []),
    ...(retrieval === undefined ? [about('missing-retrieval', 'operations.documents')] : []),
    ...(others.length > 0 ? [said('missing-rate-of', { others: list(others.map(option)) })] : []),
    ...(situation?.unknown.some(({ lacks }) => lacks.includes('seconds')) ? [said('missing-wait')] : []),
  ];
}

/** What the answer speaks of: the chosen mitigation, or all that are the best somewhere. */
function used({ all, winners, chosen }: Situation): readonly Mitigated[] {
  return chosen ? [chosen.winner] : all.filter(({ id }) => winners.some((one) => one.id === id));
}

function unmeasuredOf({ all, unknown }: Situation): { readonly others: readonly string[]; readonly retrieval: boolean } {
  const lacking = all.filter(({ id }) => unknown.some((one) => one.id === id && one.lacks.includes('rate')));
  return { others: lacking.flatMap(({ kind, other }) => (kind === 'switch' && other !== undefined ? [other] : [])), retrieval: lacking.some(({ kind }) => kind === 'retrieval') };
}

/** Other options that may be wrong as often as the feature is now: their intervals meet. */
function overlappingOf({ inputs: { others }, found }: Situation): readonly string[] {
  return others.filter(({ interval }) => interval && found && 1 - interval[1] <= found.interval.upper && 1 - interval[0] >= found.interval.lower).map(({ id }) => id);
}

function isTurnedWithin({ inputs, found, chosen }: Situation): boolean {
  if (!found || !chosen) return false;
  return [found.interval.lower, found.interval.upper].some((rate) => bestAt(inputs, rate, chosen.errorUsd) !== chosen.winner.id);
}

/** How far off the nearest rate is at which another mitigation is the best. */
function distance({ inputs: { wrongRate }, chosen }: Situation): Share {
  const { below, above } = ratesAround(chosen!, wrongRate);
  return Math.min(below ? wrongRate - below.at : 1, above ? above.at - wrongRate : 1);
}
