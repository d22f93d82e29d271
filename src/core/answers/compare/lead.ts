import { requireAmount } from '../../argument.ts';
import { filtered, type FilterCode, type Filtered } from '../../tradeoff/filters.ts';
import { amount, list, option, type Answer, type AnswerLead } from '../answer.ts';
import { state, type CompareCodes, type CompareStatement } from './codes.ts';
import type { ComparedOption, CompareInputs } from './inputs.ts';
import { reasons } from './reasons.ts';
import { relativeAnswer } from './relative.ts';
import { requirementOf } from './requirement.ts';
import { mixThatSuffices } from './third-way.ts';
import { ratedVerdict, turnRange, withBounds } from './verdict.ts';
import { weighed, type Weighed } from './weighed.ts';

/** A verdict with what it was made of. */
export interface Judged {
  readonly verdict: CompareStatement;
  readonly because: readonly CompareStatement[];
  readonly turnsWithin?: Answer['turnsWithin'] | undefined;
  /** Limits that were asked for and could not be checked. */
  readonly unchecked: readonly CompareStatement[];
  /** What the verdict rests on: the limits alone, that one option is left, rates, or how often a dearer one would have to be right. */
  readonly by: 'limits' | 'one-left' | 'rates' | 'requirement';
  /** Those that keep the limits. */
  readonly survivors: readonly ComparedOption[];
  /** Two or more of them, weighed. */
  readonly known?: Weighed;
  /** The choice where prices alone decide. */
  readonly winnerId?: string | undefined;
}

/**
 * What the answer to "which option?" leads with: the verdict and why, without how sure it is and what would change it.
 * Throws as `compareAnswer` does.
 *
 * @example
 * const options = [{ id: 'accurate', usd: 0.03, rate: 0.95 }, { id: 'cheap', usd: 0.01, rate: 0.9 }]
 * const inputs = { options, limits: {}, errorUsd: 2, secondUsd: 0, queriesPerMonth: 1000, months: 12, switchUsd: 0, judged: { by: 'guess' } }
 * compareVerdict(inputs).because.map(({ code }) => code) // => ["costs-more-right-more","margin"]
 */
export function compareVerdict(inputs: CompareInputs): AnswerLead<CompareCodes> {
  return leadOf(inputs.relative ? relativeAnswer(inputs) : judged(inputs));
}

/**
 * What leads, of what is known.
 *
 * @example
 * leadOf(judged({ options: [], limits: {}, secondUsd: 0, queriesPerMonth: 1000, months: 12, switchUsd: 0 })) // => {"question":"compare","verdict":{"code":"no-option","values":{}},"because":[]}
 */
export function leadOf({ verdict, because, turnsWithin }: Pick<Judged, 'verdict' | 'because' | 'turnsWithin'>): AnswerLead<CompareCodes> {
  return { question: 'compare', verdict, because, ...(turnsWithin ? { turnsWithin } : {}) };
}

/**
 * The verdict on options that are known by more than their ratios: the limits first, then by what is known.
 *
 * @example
 * judged({ options: [{ id: 'cheap', usd: 0.01 }], limits: {}, secondUsd: 0, queriesPerMonth: 1000, months: 12, switchUsd: 0 }).by // => "one-left"
 */
export function judged(inputs: CompareInputs): Judged {
  for (const [what, value] of Object.entries({ 'queries a month': inputs.queriesPerMonth, months: inputs.months, 'the cost of changing': inputs.switchUsd })) requireAmount(value, what, 'compareAnswer');
  const { options, queriesPerMonth } = inputs;
  const kept = filtered(options, inputs.limits);
  const { survivors } = kept;
  const { out, unchecked } = limitStatements(kept, inputs);
  // a mix with one that is out by its rate alone may keep the limit for less
  const mix = mixThatSuffices([...survivors, ...kept.excluded.flatMap(({ item, codes }) => (codes.every((code) => code === 'success-rate') ? [item] : []))], inputs);
  const [only, another] = survivors;
  if (!only) return { by: 'limits', verdict: state(options.length > 0 ? 'none-qualifies' : 'no-option', {}), because: out, unchecked, survivors };
  if (!another) {
    const values = { option: option(only.id), perMonth: amount(only.usd * queriesPerMonth, 'usd-per-month') };
    return { by: 'one-left', verdict: state(options.length > 1 ? 'only-one-qualifies' : 'only-one', values), because: [...out, ...mix], unchecked, survivors };
  }
  const known = weighed(survivors, inputs);
  const verdict = ratedVerdict(known);
  if (verdict) return { by: 'rates', verdict, because: [...out, ...reasons(known), ...mix], turnsWithin: turnRange(known), unchecked, survivors, known };
  const { verdict: required, because, winnerId } = requirementOf(known.survivors, known);
  return { by: 'requirement', verdict: required.code === 'wait-unknown' ? required : withBounds(required, pricedBy(known, winnerId)), because: [...out, ...because], unchecked, survivors, known, winnerId };
}

/**
 * Whose costs a requirement rests on: where prices alone decide, the others may well cost more than is counted.
 *
 * @example
 * pricedBy({ survivors: [{ id: 'a', usd: 1 }, { id: 'b', usd: 2 }] }, 'a').length // => 1
 */
export function pricedBy({ survivors }: Pick<Weighed, 'survivors'>, winnerId: string | undefined): readonly ComparedOption[] {
  return winnerId === undefined ? survivors : survivors.filter(({ id }) => id === winnerId);
}

/** Limits that were asked for are told of where they could not be checked; those that always hold are not. */
function limitStatements({ excluded, unchecked }: Filtered<ComparedOption>, { limits }: CompareInputs): { readonly out: readonly CompareStatement[]; readonly unchecked: readonly CompareStatement[] } {
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
