import { budgetEnd } from '../projection/unit-economics.ts';
import type { Share, Usd } from '../units.ts';
import { firstBreak, standings, type AffordMonth, type AffordOption, type MoneyLimits, type Standing } from './afford/limits.ts';
import type { AffordCodes } from './afford/codes.ts';
import { amount, field, list, name, option, type Answer, type Statement, type Value } from './answer.ts';
import { nearestFirst, type Change } from './nearest-first.ts';

/** Something that makes an option cheaper, as the scenario was run with it. */
export type Lever = { readonly months: readonly AffordMonth[] } & (
  | { readonly kind: 'cache' | 'batch' | 'shorter'; /** What the share was set to. */ readonly share: Share }
  | { readonly kind: 'model'; /** The option it is changed for. */ readonly to: string }
);

/** What affording is judged by. */
export interface AffordInputs extends MoneyLimits {
  readonly options: readonly AffordOption[];
  /** What could be done about one of them. */
  readonly levers?: { readonly option: string; readonly tried: readonly Lever[] } | undefined;
}

type Said = Statement<AffordCodes>;

/** An option with how it stands. */
interface Judged extends AffordOption {
  readonly standings: readonly Standing[];
  readonly broken: (Standing & { readonly month: number }) | undefined;
}

/** So many options are gone through by name (assumption: more are a table). */
const MOST_NAMED = 4;

/**
 * Whether a feature can be afforded: which options stay within the budget, the target margin and the plan over all
 * months, the month the others break, and what buys the most. Without any of the three it says which budget lasts.
 * Throws as `standings` does.
 *
 * @example
 * const month = (label, usd) => ({ label, users: 100, payers: 100, usd, lowUsd: usd, highUsd: usd })
 * const options = [{ id: 'a', months: [month('2026-11', 50), month('2026-12', 120)] }, { id: 'b', months: [month('2026-11', 5), month('2026-12', 12)] }]
 * affordAnswer({ options, budgetUsdPerMonth: 100, targetMargin: 0.8 }).verdict.code // => "some-fit"
 * affordAnswer({ options, targetMargin: 0.8 }).verdict.values.most.value // => 12
 */
export function affordAnswer(inputs: AffordInputs): Answer<AffordCodes> {
  const judged = inputs.options.map((one): Judged => {
    const known = standings(one, inputs);
    return { ...one, standings: known, broken: firstBreak(known) };
  }).toSorted(byNeed);
  const [best] = judged;
  if (!best) return answer({ code: 'no-projection', values: {} }, {});
  const hasLimit = best.standings.length > 0;
  const flips = hasLimit && isUnsure(best, inputs);
  const end = best.months.at(-1)!;
  const lower = judged.filter(({ isLowerBound }) => isLowerBound).map(({ id }) => option(id));
  const widest = Math.max(...best.months.map(({ usd, highUsd }) => (usd > 0 ? highUsd / usd : 1)));
  return answer(verdictOf(judged, best), {
    because: [...judged.slice(0, MOST_NAMED).flatMap((one) => standingsOf(one, inputs)), ...leversOf(inputs)],
    // more users or tokens only take away from what fits: a limit that breaks anyway breaks all the more
    holdsWhile: best.broken ? [] : [{ code: 'while-growth', values: { users: amount(end.users, 'count'), month: name(end.label) } }, ...(widest > 1 ? [{ code: 'while-tokens' as const, values: { ratio: amount(widest, 'ratio') } }] : [])],
    wouldChange: nearestFirst(changesOf(best, inputs)),
    measureNext: [...(flips ? [{ code: 'measure-tokens' as const, values: { option: option(best.id) } }] : []), { code: 'watch-users', values: { users: amount(best.months.at(1)?.users ?? end.users, 'count'), month: name(best.months.at(1)?.label ?? end.label) } }],
    confidence: {
      level: flips || lower.length > 0 ? 'low' : 'medium',
      because: [{ code: 'growth-assumed', values: {} }, ...(flips ? [{ code: 'token-band' as const, values: { option: option(best.id) } }] : []), ...(lower.length > 0 ? [{ code: 'lower-bound' as const, values: { options: list(lower) } }] : [])],
    },
    missing: hasLimit ? [] : ['money.budgetUsdPerMonth', 'money.revenuePerUser', 'money.planUsdPerMonth'].map((path): Said => ({ code: 'lacks', values: { field: field(path) } })),
    workings: judged.flatMap((one) => one.standings.filter(({ room }) => room < Infinity).map(({ limit, tightest, room }) => ({ formula: `${limit}-room`, option: one.id, inputs: { cost: amount(one.months[tightest]!.usd, 'usd-per-month'), month: name(one.months[tightest]!.label) }, result: amount(room, 'ratio') }))),
  });
}

function verdictOf(judged: readonly Judged[], best: Judged): Said {
  const months = amount(best.months.length, 'months');
  const [first, most] = [best.months[0]!.usd, mostOf(best)];
  if (best.standings.length === 0) return { code: 'no-limit', values: { option: option(best.id), first: amount(first, 'usd-per-month'), most: amount(most.usd, 'usd-per-month'), months } };
  const ids = (of: readonly Judged[]): Value => list(of.map(({ id }) => option(id)));
  const [fitting, breaking] = [judged.filter(({ broken }) => !broken), judged.filter(({ broken }) => broken)];
  if (breaking.length === 0) return { code: 'fits', values: { options: ids(fitting), months } };
  if (fitting.length > 0) return { code: 'some-fit', values: { fitting: ids(fitting), breaking: ids(breaking), month: name(firstLabel(breaking)), months } };
  const { month } = best.broken!;
  // the least room of any limit in that month is what it would have to fall to
  if (month === 0) return { code: 'none-from-start', values: { option: option(best.id), ratio: amount(Math.min(...best.standings.map(({ room }) => room)), 'share') } };
  return { code: 'none-fits', values: { option: option(best.id), month: name(best.months[month]!.label), months } };
}

function standingsOf(one: Judged, { budgetUsdPerMonth = 0, targetMargin, ...limits }: AffordInputs): readonly Said[] {
  const of = option(one.id);
  const most = mostOf(one);
  if (one.standings.length === 0) return [{ code: 'costs', values: { option: of, first: amount(one.months[0]!.usd, 'usd-per-month'), most: amount(most.usd, 'usd-per-month'), month: name(most.label) } }];
  return one.standings.map(({ limit, month, tightest }): Said => {
    const at = one.months[month ?? tightest]!;
    const [label, usd] = [name(at.label), (value: Usd): Value => amount(value, 'usd-per-month')];
    if (limit === 'budget') return month === undefined ? { code: 'budget-holds', values: { option: of, most: usd(most.usd), budget: usd(budgetUsdPerMonth) } } : { code: 'budget-breaks', values: { option: of, month: label, usd: usd(at.usd), budget: usd(budgetUsdPerMonth), users: amount(at.users, 'count') } };
    if (limit === 'plan') {
      const values = { option: of, each: usd(at.payers > 0 ? at.usd / at.payers : at.usd), allowed: usd((limits.planUsd ?? 0) * (1 - targetMargin)) };
      return month === undefined ? { code: 'plan-holds', values } : { code: 'plan-breaks', values: { ...values, month: label } };
    }
    const revenue = at.payers * (limits.revenueUsd ?? 0);
    const values = { option: of, margin: amount(revenue > 0 ? 1 - at.usd / revenue : 0, 'share'), target: amount(targetMargin, 'share') };
    return month === undefined ? { code: 'margin-holds', values } : { code: 'margin-breaks', values: { ...values, month: label } };
  });
}

/** What buys the most comes first; what saves nothing is no lever. */
function leversOf({ options, levers, ...limits }: AffordInputs): readonly Said[] {
  const now = options.find(({ id }) => id === levers?.option);
  if (!levers || !now) return [];
  const isBroken = firstBreak(standings(now, limits)) !== undefined;
  const tried = levers.tried.map((lever) => ({ lever, saved: mostOf(now).usd - mostOf(lever).usd })).filter(({ saved }) => saved > 0).toSorted((one, other) => other.saved - one.saved);
  return tried.flatMap(({ lever, saved }): Said[] => {
    const values = { option: option(now.id), saved: amount(saved, 'usd-per-month') };
    const said: Said = lever.kind === 'model' ? { code: 'lever-model', values: { ...values, to: option(lever.to) } } : { code: `lever-${lever.kind}`, values: { ...values, share: amount(lever.share, 'share') } };
    const makesIt = isBroken && firstBreak(standings({ id: now.id, months: lever.months }, limits)) === undefined;
    return makesIt ? [said, { code: 'lever-makes-it', values: { option: option(lever.kind === 'model' ? lever.to : now.id) } }] : [said];
  });
}

function changesOf(best: Judged, { budgetUsdPerMonth }: AffordInputs): readonly Change<Said>[] {
  const of = option(best.id);
  const tightest = best.standings.toSorted((one, other) => one.room - other.room)[0];
  if (!tightest) return [];
  const most = mostOf(best);
  const end = budgetUsdPerMonth === undefined ? undefined : budgetEnd(best.months, budgetUsdPerMonth);
  const users = end?.status === 'exceeded' ? end.usersAtBudget : undefined;
  return [
    ...(tightest.room > 0 && tightest.room < Infinity ? [{ said: { code: 'cost-turns' as const, values: { option: of, ratio: amount(tightest.room, 'ratio') } }, now: 1, at: tightest.room }] : []),
    ...(users === undefined ? [] : [{ said: { code: 'users-turn' as const, values: { option: of, users: amount(users, 'count') } }, now: most.users, at: users }]),
    ...(budgetUsdPerMonth === undefined ? [] : [{ said: { code: 'budget-turns' as const, values: { option: of, usd: amount(most.usd, 'usd-per-month') } }, now: budgetUsdPerMonth, at: most.usd }]),
  ];
}

/** Whether the verdict on an option is another if it takes more or fewer tokens than assumed. */
function isUnsure(one: Judged, limits: MoneyLimits): boolean {
  const breaks = (end: 'lowUsd' | 'highUsd'): boolean => firstBreak(standings(one, limits, end)) !== undefined;
  return breaks('lowUsd') !== breaks('highUsd');
}

/** Those that never break first, then those that break last; of equals the cheapest, then by id. */
function byNeed(one: Judged, other: Judged): number {
  const last = ({ broken }: Judged): number => broken?.month ?? Infinity;
  const total = ({ months }: Judged): Usd => months.reduce((sum, { usd }) => sum + usd, 0);
  if (last(one) !== last(other)) return last(other) - last(one);
  return total(one) - total(other) || (one.id < other.id ? -1 : 1);
}

/** The dearest month. */
function mostOf({ months }: Pick<AffordOption, 'months'>): AffordMonth {
  return months.reduce((most, month) => (month.usd > most.usd ? month : most));
}

const firstLabel = (breaking: readonly Judged[]): string => breaking.toSorted((one, other) => one.broken!.month - other.broken!.month).map(({ months, broken }) => months[broken!.month]!.label)[0]!;

const answer = (verdict: Said, rest: Partial<Answer<AffordCodes>>): Answer<AffordCodes> => ({ question: 'afford', verdict, because: [], holdsWhile: [], wouldChange: [], measureNext: [], confidence: { level: 'unknown', because: [] }, missing: [], workings: [], ...rest });
