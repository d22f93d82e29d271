import { requireAmount } from '../argument.ts';
import { filtered, type FilterCode, type Filtered } from '../tradeoff/filters.ts';
import { amount, field, list, option, type Answer } from './answer.ts';
import { state, type CompareCodes, type CompareStatement } from './compare/codes.ts';
import type { ComparedOption, CompareInputs } from './compare/inputs.ts';
import { FIRST_ITEMS, toMeasure } from './compare/measure.ts';
import { compareWorkings, conditions, reasons } from './compare/reasons.ts';
import { relativeAnswer } from './compare/relative.ts';
import { requirementOf } from './compare/requirement.ts';
import { sureness } from './compare/sureness.ts';
import { mixThatSuffices } from './compare/third-way.ts';
import { turns } from './compare/turns.ts';
import { ratedVerdict, withBounds } from './compare/verdict.ts';
import { weighed, type Weighed } from './compare/weighed.ts';

export type { CompareCodes } from './compare/codes.ts';
export type { CheckAssumed, ComparedOption, CompareInputs, FieldTurn } from './compare/inputs.ts';

/**
 * Which option to choose: limits first, then the lowest expected total cost. Without a stake the answer says up to which
 * stake each is the best; without rates that compare, how much more often a dearer one would have to be right; with
 * ratios alone, the same in multiples of a query. No winner without its condition. The order of the options changes
 * nothing but what is counted of the first two and which one is changed from. Throws `bad-argument` for amounts and rates that cannot be.
 *
 * @example
 * const options = [{ id: 'accurate', usd: 0.03, rate: 0.95 }, { id: 'cheap', usd: 0.01, rate: 0.9 }]
 * const inputs = { options, limits: {}, secondUsd: 0, queriesPerMonth: 1e6, months: 12, switchUsd: 0, judged: { by: 'guess' } }
 * const { verdict, confidence } = compareAnswer(inputs)
 * [verdict.code, verdict.values.flip.value.toFixed(2), confidence.level] // => ["by-stake-by-guess","0.40","low"]
 * compareAnswer({ ...inputs, errorUsd: 2 }).verdict.values.winner // => {"is":"option","id":"accurate"}
 */
export function compareAnswer(inputs: CompareInputs): Answer<CompareCodes> {
  if (inputs.relative) return relativeAnswer(inputs);
  for (const [what, value] of Object.entries({ 'queries a month': inputs.queriesPerMonth, months: inputs.months, 'the cost of changing': inputs.switchUsd })) requireAmount(value, what, 'compareAnswer');
  const kept = filtered(inputs.options, inputs.limits);
  const limits = { ...limitStatements(kept, inputs), mix: mixThatSuffices([...kept.survivors, ...kept.excluded.flatMap(({ item, codes }) => (codes.every((code) => code === 'success-rate') ? [item] : []))], inputs) };
  const [only, another] = kept.survivors;
  if (!only) return { ...NOTHING, verdict: state(inputs.options.length > 0 ? 'none-qualifies' : 'no-option', {}), because: limits.out, confidence: { level: inputs.options.length > 0 ? 'high' : 'unknown', because: [] } };
  if (!another) return onlyOne(only, inputs, limits);
  const known = weighed(kept.survivors, inputs);
  const verdict = ratedVerdict(known);
  return verdict ? ratedAnswer(known, verdict, limits) : requiredAnswer(known, limits);
}

const NOTHING = { question: 'compare', because: [], holdsWhile: [], wouldChange: [], measureNext: [], missing: [], workings: [] } as const;

interface LimitStatements {
  readonly out: readonly CompareStatement[];
  readonly unchecked: readonly CompareStatement[];
  /** A mix with one that is out by its rate alone may keep the limit for less. */
  readonly mix: readonly CompareStatement[];
}

/** Limits that were asked for are told of where they could not be checked; those that always hold are not. */
function limitStatements({ excluded, unchecked }: Filtered<ComparedOption>, { limits }: CompareInputs): Omit<LimitStatements, 'mix'> {
  const asked: readonly FilterCode[] = [...(limits.seconds === undefined ? [] : (['latency-limit'] as const)), ...(limits.region === undefined ? [] : (['region'] as const)), ...(limits.rate === undefined ? [] : (['success-rate'] as const))];
  const byId = excluded.toSorted((a, b) => Number(a.item.id > b.item.id) - Number(a.item.id < b.item.id));
  return {
    out: byId.flatMap(({ item, codes }) => codes.map((code) => state(`excluded-${code}`, { option: option(item.id) }))),
    unchecked: asked.flatMap((code) => {
      const ids = unchecked.filter(({ codes }) => codes.includes(code)).map(({ item }) => item.id).toSorted();
      return ids.length === 0 ? [] : [state(`unchecked-${code}`, { options: list(ids.map(option)) })];
    }),
  };
}

function onlyOne(only: ComparedOption, { options, queriesPerMonth }: CompareInputs, { out, unchecked, mix }: LimitStatements): Answer<CompareCodes> {
  const values = { option: option(only.id), perMonth: amount(only.usd * queriesPerMonth, 'usd-per-month') };
  return {
    ...NOTHING,
    verdict: state(options.length > 1 ? 'only-one-qualifies' : 'only-one', values),
    because: [...out, ...mix],
    holdsWhile: options.length > 1 ? [state('while-limits', { option: option(only.id) })] : [],
    confidence: { level: unchecked.length > 0 ? 'low' : options.length > 1 ? 'medium' : 'unknown', because: unchecked },
    missing: unchecked,
  };
}

function ratedAnswer(known: Weighed, verdict: CompareStatement, { out, unchecked, mix }: LimitStatements): Answer<CompareCodes> {
  const confidence = sureness(known);
  const measureNext = toMeasure(known);
  const named = known.survivors.filter((one) => !known.unknown.includes(one)).map(({ id }) => option(id));
  return {
    question: 'compare',
    verdict,
    because: [...out, ...reasons(known), ...mix],
    holdsWhile: conditions(known),
    wouldChange: turns(known),
    measureNext: measureNext.length === 0 && confidence.level !== 'high' ? [state('measure-rates', { options: list(named), items: amount(FIRST_ITEMS, 'count') })] : measureNext,
    confidence,
    missing: [...missing(known), ...unchecked],
    workings: compareWorkings(known),
  };
}

function requiredAnswer(known: Weighed, { out, unchecked }: LimitStatements): Answer<CompareCodes> {
  const { survivors, options, judged } = known;
  const { verdict, because, winnerId } = requirementOf(survivors, known);
  const isCertain = winnerId !== undefined;
  // where prices alone decide, the others may well cost more than is counted
  const priced = isCertain ? survivors.filter(({ id }) => id === winnerId) : survivors;
  const open = priced.filter(({ isLowerBound }) => isLowerBound);
  const unrated = survivors.filter(({ rate }) => rate === undefined).map(({ id }) => option(id));
  const wasJudged = !judged && options.some(({ rate }) => rate !== undefined);
  const sure: readonly CompareStatement[] = isCertain ? [state('at-its-price', {})] : wasJudged ? [state('judged-differently', {})] : unrated.length > 0 ? [state('not-judged', { options: list(unrated) })] : [];
  const bounds = open.length > 0 ? [state('lower-bounds', { options: list(open.map(({ id }) => option(id))) })] : [];
  return {
    question: 'compare',
    verdict: verdict.code === 'wait-unknown' ? verdict : withBounds(verdict, priced),
    because: [...out, ...because],
    holdsWhile: conditions(known).filter(({ code }) => code === 'while-waiting-free' || code === 'while-lower-bound'),
    wouldChange: [],
    measureNext: isCertain && open.length === 0 ? [] : toMeasure(known),
    confidence: { level: isCertain ? (open.length > 0 ? 'low' : 'high') : 'unknown', because: [...sure, ...bounds] },
    missing: [...missing(known), ...unchecked],
    workings: compareWorkings(known),
  };
}

function missing({ survivors, errorUsd, secondUsd }: Weighed): readonly CompareStatement[] {
  return [
    ...(errorUsd === undefined ? [state('missing-stake', { field: field('stakes.errorUsd') })] : []),
    ...(errorUsd === 0 ? [] : survivors.filter(({ rate }) => rate === undefined).map(({ id }) => state('missing-rate', { option: option(id) }))),
    ...(secondUsd > 0 ? survivors.filter(({ seconds }) => seconds === undefined).map(({ id }) => state('missing-wait', { option: option(id) })) : []),
    ...survivors.filter(({ isLowerBound }) => isLowerBound).map(({ id }) => state('missing-reasoning', { option: option(id) })),
  ];
}
