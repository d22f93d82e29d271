import { amount, field, list, option, type Answer, type AnswerLead } from './answer.ts';
import { state, type CompareCodes, type CompareStatement } from './compare/codes.ts';
import { compareWorkings, conditions } from './compare/conditions.ts';
import { FIRST_ITEMS } from './compare/first-items.ts';
import type { CompareInputs } from './compare/inputs.ts';
import { judged, leadOf, pricedBy, type Judged } from './compare/lead.ts';
import { toMeasure } from './compare/measure.ts';
import { relativeAnswer } from './compare/relative.ts';
import { sureness } from './compare/sureness.ts';
import { turns } from './compare/turns.ts';
import type { Weighed } from './compare/weighed.ts';

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
  const lead = judged(inputs);
  return { ...leadOf(lead), ...behind(lead, inputs) };
}

/** What stands behind a verdict. */
type Behind = Omit<Answer<CompareCodes>, keyof AnswerLead>;

const NOTHING = { holdsWhile: [], wouldChange: [], measureNext: [], missing: [], workings: [] } as const;

function behind(lead: Judged, { options }: CompareInputs): Behind {
  const { by, known, unchecked, survivors: [only] } = lead;
  if (known) return by === 'rates' ? behindRates(known, lead) : behindRequirement(known, lead);
  if (!only) return { ...NOTHING, confidence: { level: options.length > 0 ? 'high' : 'unknown', because: [] } };
  return {
    ...NOTHING,
    holdsWhile: options.length > 1 ? [state('while-limits', { option: option(only.id) })] : [],
    confidence: { level: unchecked.length > 0 ? 'low' : options.length > 1 ? 'medium' : 'unknown', because: unchecked },
    missing: unchecked,
  };
}

function behindRates(known: Weighed, { unchecked }: Judged): Behind {
  const confidence = sureness(known);
  const measureNext = toMeasure(known);
  const named = known.survivors.filter((one) => !known.unknown.includes(one)).map(({ id }) => option(id));
  return {
    holdsWhile: conditions(known),
    wouldChange: turns(known),
    measureNext: measureNext.length === 0 && confidence.level !== 'high' ? [state('measure-rates', { options: list(named), items: amount(FIRST_ITEMS, 'count') })] : measureNext,
    confidence,
    missing: [...missing(known), ...unchecked],
    workings: compareWorkings(known),
  };
}

function behindRequirement(known: Weighed, { unchecked, winnerId }: Judged): Behind {
  const { survivors, options, judged: isJudged } = known;
  const isCertain = winnerId !== undefined;
  const open = pricedBy(known, winnerId).filter(({ isLowerBound }) => isLowerBound);
  const unrated = survivors.filter(({ rate }) => rate === undefined).map(({ id }) => option(id));
  const wasJudged = !isJudged && options.some(({ rate }) => rate !== undefined);
  const sure: readonly CompareStatement[] = isCertain ? [state('at-its-price', {})] : wasJudged ? [state('judged-differently', {})] : unrated.length > 0 ? [state('not-judged', { options: list(unrated) })] : [];
  const bounds = open.length > 0 ? [state('lower-bounds', { options: list(open.map(({ id }) => option(id))) })] : [];
  return {
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
