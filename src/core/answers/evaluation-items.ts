import { requireAmount } from '../argument.ts';
import { normalCdf } from '../stats/normal.ts';
import { sampleSizeForPrecision } from '../stats/precision.ts';
import { wilsonInterval } from '../stats/interval.ts';
import { bestItems, perfectInformation, type BenefitBelief } from '../tradeoff/information.ts';
import { isTie } from '../tradeoff/tie.ts';
import { mcnemarSize, pairedDetectable, twoProportionSize } from '../tradeoff/sample-size.ts';
import type { Share, Usd } from '../units.ts';
import { amount, field, list, name, option, type Answer, type ConfidenceLevel, type Value } from './answer.ts';
import { BASIS_ENDS, type Basis } from './basis.ts';
import { state, type EvaluationItemsCodes, type EvaluationItemsStatement } from './evaluation-items/codes.ts';
import { beliefOf, pairOf, valueOfItems, type EvaluationItemsInputs, type Pair } from './evaluation-items/pair.ts';
import { nearestFirst } from './nearest-first.ts';

/** A difference that is looked for where nobody knows which one matters (assumption: what most would call one). */
export const LOOKED_FOR: Share = 0.05;
/** Smaller differences are none: they would take a million items (assumption). */
const LEAST_DIFFERENCE: Share = 0.001;
/** More items than anybody labels (assumption). */
const MOST_ITEMS = 100_000;

type Values = Readonly<Record<string, Value>>;

/**
 * How many evaluation items a choice needs and what they are worth: what tells the two options apart that matter, and,
 * with a stake and rates whose items are known, how many items pay. Throws `bad-argument` for negative amounts or rates
 * outside 0–1.
 *
 * @example
 * const evaluated = (id, usd, successes) => ({ id, usd, rate: successes / 100, basis: 'evaluation', right: { successes, items: 100 } })
 * const inputs = { options: [evaluated('a', 0.03, 95), evaluated('b', 0.01, 90)], errorUsd: 1, secondUsd: 0, queriesPerMonth: 100000, months: 12, itemUsd: 2 }
 * const { verdict, confidence } = evaluationItemsAnswer(inputs)
 * [verdict.code, verdict.values.items.value, confidence.level] // => ["worth",363,"low"]
 * evaluationItemsAnswer({ ...inputs, queriesPerMonth: 100 }).verdict.code // => "not-worth"
 */
export function evaluationItemsAnswer(inputs: EvaluationItemsInputs): Answer<EvaluationItemsCodes> {
  for (const [what, value] of Object.entries({ 'queries a month': inputs.queriesPerMonth, 'the months it is kept': inputs.months, 'the price of an item': inputs.itemUsd ?? 0 })) requireAmount(value, what, 'evaluationItemsAnswer');
  const pair = pairOf(inputs);
  if (pair) return betweenTwo(pair, inputs);
  const [only] = inputs.options;
  if (!only) return plain(state('no-option'), [], inputs);
  if (inputs.options.length === 1) return plain(state('one-option', { option: option(only.id), items: amount(sampleSizeForPrecision(only.rate ?? 0.5, LOOKED_FOR), 'count'), precision: amount(LOOKED_FOR, 'points') }), [], inputs);
  return ratesUnknown(inputs);
}

function plain(verdict: EvaluationItemsStatement, measureNext: readonly EvaluationItemsStatement[], inputs: EvaluationItemsInputs): Answer<EvaluationItemsCodes> {
  return { question: 'evaluation-items', verdict, because: [], holdsWhile: [], wouldChange: [], measureNext, confidence: { level: 'unknown', because: [state('no-items')] }, missing: missingOf(inputs), workings: [] };
}

/** The cheapest and the dearest: what would have to be found for the dearest to be worth its price. */
function ratesUnknown(inputs: EvaluationItemsInputs): Answer<EvaluationItemsCodes> {
  const byCost = inputs.options.toSorted((one, other) => one.usd - other.usd || (one.id < other.id ? -1 : 1));
  const [cheapest, dearest] = [byCost[0]!, byCost.at(-1)!];
  const matters = inputs.errorUsd === undefined ? 0 : (dearest.usd - cheapest.usd) / inputs.errorUsd;
  const isMatter = matters >= LEAST_DIFFERENCE && matters < 1;
  const points = isMatter ? matters : LOOKED_FOR;
  // in the middle a difference takes the most items
  const middle = pairOf({ options: [{ id: dearest.id, usd: 0, rate: 0.5 + points / 2 }, { id: cheapest.id, usd: 0, rate: 0.5 - points / 2 }], errorUsd: 1, secondUsd: 0 })!;
  const values = { first: option(dearest.id), second: option(cheapest.id), points: amount(points, 'points'), ...sizesOf(middle) };
  const verdict = isMatter ? state('rates-unknown-matter', { ...values, stake: amount(inputs.errorUsd!, 'usd') }) : state('rates-unknown', values);
  return plain(verdict, [state('evaluate-shared', { items: values.shared, first: values.first, second: values.second })], inputs);
}

/** Items that tell a pair apart, on shared items and on different ones. */
function sizesOf({ first, second, points, discordant }: Pair): Readonly<Record<'shared' | 'each', Value>> {
  return { shared: amount(mcnemarSize(discordant, points).items, 'count'), each: amount(twoProportionSize(first.rate, second.rate).items, 'count') };
}

function betweenTwo(pair: Pair, inputs: EvaluationItemsInputs): Answer<EvaluationItemsCodes> {
  const { first, second, points, difference, discordant, isCounted, flipUsd } = pair;
  const { errorUsd, queriesPerMonth, months } = inputs;
  const ids = { first: option(first.id), second: option(second.id) };
  const belief = errorUsd === undefined ? undefined : beliefOf(pair, errorUsd);
  const plan = belief && errorUsd !== undefined ? planned(pair, belief, errorUsd, inputs) : undefined;
  const verdict = plan?.verdict ?? statistical(pair);
  const basis = basisOfPair(pair);
  const isTelling = points >= LEAST_DIFFERENCE;
  const items = Math.min(first.right?.items ?? 0, second.right?.items ?? 0);
  const named: Values = basis === 'benchmark' ? { benchmark: name(inputs.benchmark ?? '') } : {};
  return {
    question: 'evaluation-items',
    verdict: state(`${verdict.code}${BASIS_ENDS[basis]}` as keyof EvaluationItemsCodes, { ...verdict.values, ...named }),
    because: [
      ...(isTelling ? [aheadOf(pair)] : []),
      ...(isTelling && plan ? [state('shared-or-each', sizesOf(pair))] : []),
      ...(items > 0 ? [state('shows-now', { items: amount(items, 'count'), points: amount(Math.min(1, pairedDetectable(items, { differenceVariance: discordant })), 'points') })] : []),
      ...(plan?.because ?? []),
    ],
    holdsWhile: [
      ...(plan ? [state('while-queries', { queries: amount(queriesPerMonth, 'queries-per-month'), months: amount(months, 'months') })] : []),
      state(isCounted ? 'while-counted' : 'while-alike', { discordant: amount(discordant, 'share') }),
    ],
    wouldChange: nearestFirst([...(plan?.changes ?? []), ...(flipUsd === undefined || errorUsd === undefined ? [] : [{ said: state('turn-stake', { at: amount(flipUsd, 'usd'), other: errorUsd > flipUsd ? ids.second : ids.first }), now: errorUsd, at: flipUsd }])]),
    measureNext: [
      ...(errorUsd === undefined ? [flipUsd === undefined ? state('find-stake-any') : state('find-stake', { flip: amount(flipUsd, 'usd') })] : []),
      ...(basis === 'evaluation' ? [] : [state('evaluate-own', { items: amount(plan?.items ?? sharedFor(pair), 'count'), options: list([ids.first, ids.second]) })]),
      ...(basis === 'evaluation' && verdict.code !== 'not-worth' ? [state('evaluate-shared', { items: amount(plan?.items ?? sharedFor(pair), 'count'), ...ids })] : []),
    ],
    confidence: confidenceOf(pair, belief, basis, named),
    missing: missingOf(inputs),
    workings: [
      { formula: 'difference-of-rates', inputs: { first: amount(first.rate, 'share'), second: amount(second.rate, 'share'), discordant: amount(discordant, 'share') }, result: amount(points, 'points', difference && [difference.lower, difference.upper]) },
      ...(belief ? [{ formula: 'expected-value-of-perfect-information', inputs: { mean: amount(belief.meanUsd, 'usd-per-query'), error: amount(belief.errorUsd, 'usd-per-query') }, result: amount(perfectInformation(belief), 'usd-per-query') }] : []),
    ],
  };
}

function sharedFor(pair: Pair): number {
  const points = Math.max(pair.points, LEAST_DIFFERENCE);
  return mcnemarSize(Math.max(pair.discordant, points), pair.points >= LEAST_DIFFERENCE ? points : Math.min(LOOKED_FOR, Math.max(pair.discordant, points))).items;
}

/** What statistics alone say: the items that show the difference, whatever it is worth. */
function statistical(pair: Pair): EvaluationItemsStatement {
  const ids = { first: option(pair.first.id), second: option(pair.second.id) };
  if (pair.points >= LEAST_DIFFERENCE) return state('sizes', { ...ids, points: amount(pair.points, 'points'), ...sizesOf(pair) });
  const discordant = Math.max(pair.discordant, LOOKED_FOR);
  return state('equal-rates', { ...ids, points: amount(LOOKED_FOR, 'points'), shared: amount(mcnemarSize(discordant, LOOKED_FOR).items, 'count') });
}

function aheadOf({ first, second, points, difference }: Pair): EvaluationItemsStatement {
  const values = { better: option(first.id), other: option(second.id), points: amount(points, 'points') };
  return difference ? state('ahead-between', { ...values, from: amount(difference.lower, 'points'), until: amount(difference.upper, 'points') }) : state('ahead', values);
}

interface Planned {
  readonly verdict: EvaluationItemsStatement;
  readonly because: readonly EvaluationItemsStatement[];
  readonly changes: Parameters<typeof nearestFirst<EvaluationItemsStatement>>[0];
  readonly items: number;
}

/** What items are worth in money before the choice, against what they cost. */
function planned(pair: Pair, belief: BenefitBelief, stakeUsd: Usd, { queriesPerMonth, months, itemUsd }: EvaluationItemsInputs): Planned {
  const { first, second } = pair;
  const queries = queriesPerMonth * months;
  const answersUsd = first.usd + second.usd;
  const value = (items: number): Usd => valueOfItems(belief, pair, stakeUsd, items);
  const stake = amount(stakeUsd, 'usd');
  const ids = { first: option(first.id), second: option(second.id) };
  const [winner, other] = belief.meanUsd > 0 ? [ids.first, ids.second] : [ids.second, ids.first];
  const because = [state('knowing-all', { usd: amount(queries * perfectInformation(belief), 'usd'), queries: amount(queries, 'count') })];
  const notWorth = { verdict: state('not-worth', { winner, other, stake }), because, items: sharedFor(pair) };
  const perItem = queries * mostPerItem(value);
  if (itemUsd === undefined) {
    const best = bestItems(value, { queries, fixedUsd: 0, usdPerItem: answersUsd }, MOST_ITEMS);
    const price = (queries * value(sharedFor(pair))) / sharedFor(pair) - answersUsd;
    if (best.status === 'not-worth' || !(price > 0)) return { ...notWorth, changes: [] };
    return { verdict: state('worth-up-to', { ...ids, items: amount(sharedFor(pair), 'count'), price: amount(price, 'usd'), stake }), because, changes: [], items: sharedFor(pair) };
  }
  const usdPerItem = itemUsd + answersUsd;
  const best = bestItems(value, { queries, fixedUsd: 0, usdPerItem }, MOST_ITEMS);
  const price = perItem - answersUsd;
  const changes = [
    ...(perItem > 0 && usdPerItem > 0 && queriesPerMonth > 0 ? [{ said: state('pays-from-queries', { queries: amount((queriesPerMonth * usdPerItem) / perItem, 'queries-per-month') }), now: queriesPerMonth, at: (queriesPerMonth * usdPerItem) / perItem }] : []),
    ...(price > 0 ? [{ said: state('pays-below-price', { price: amount(price, 'usd') }), now: itemUsd, at: price }] : []),
  ].filter(({ at }) => Number.isFinite(at));
  if (best.status === 'not-worth') return { ...notWorth, changes };
  const costs = state('costs-in-all', { usd: amount(best.items * usdPerItem, 'usd'), each: amount(usdPerItem, 'usd') });
  return { verdict: state('worth', { ...ids, items: amount(best.items, 'count'), net: amount(best.netUsd, 'usd'), stake }), because: [...because, costs], changes, items: best.items };
}

/** The most that an item is worth, however many there are, to a tenth: what items may cost and still pay. */
function mostPerItem(value: (items: number) => Usd): Usd {
  let most = 0;
  for (let items = 1; items <= MOST_ITEMS; items = Math.ceil(items * 1.1)) most = Math.max(most, value(items) / items);
  return most;
}

/** A pair is known no better than the worse of its rates. */
function basisOfPair({ first, second }: Pair): Basis {
  const bases = [first.basis ?? 'guess', second.basis ?? 'guess'];
  return bases.includes('guess') ? 'guess' : bases.includes('benchmark') ? 'benchmark' : 'evaluation';
}

function confidenceOf(pair: Pair, belief: BenefitBelief | undefined, basis: Basis, named: Values): Answer<EvaluationItemsCodes>['confidence'] {
  const { first, second } = pair;
  const overlap = first.right && second.right && first.right.items > 0 && second.right.items > 0 && !isApart(pair) ? [state('overlaps', { first: option(first.id), second: option(second.id) })] : [];
  if (basis === 'guess') return { level: 'unknown', because: [state('by-guess')] };
  if (!belief) return { level: 'unknown', because: overlap.length > 0 ? overlap : [state('no-items')] };
  const probability = belief.errorUsd === 0 ? (isTie(belief.meanUsd, 0) ? 0.5 : 1) : normalCdf(Math.abs(belief.meanUsd) / belief.errorUsd);
  const values = { winner: option((belief.meanUsd > 0 ? first : second).id), probability: amount(probability, 'share'), ...named };
  const levels: readonly (readonly [ConfidenceLevel, boolean])[] = [['low', basis === 'benchmark' || probability < 0.8], ['medium', probability < 0.95 || overlap.length > 0], ['high', true]];
  return { level: levels.find(([, applies]) => applies)![0], probability, because: [state(basis === 'benchmark' ? 'probability-on' : 'probability', values), ...overlap] };
}

function isApart({ first, second }: Pair): boolean {
  return wilsonInterval(first.right!.successes, first.right!.items).lower > wilsonInterval(second.right!.successes, second.right!.items).upper;
}

function missingOf({ options, errorUsd, itemUsd, secondUsd }: EvaluationItemsInputs): readonly EvaluationItemsStatement[] {
  const unrated = options.filter(({ rate }) => rate === undefined).map(({ id }) => option(id));
  const untimed = secondUsd > 0 ? options.filter(({ seconds }) => seconds === undefined).map(({ id }) => option(id)) : [];
  return [
    ...(errorUsd === undefined ? [state('missing-stake', { field: field('stakes.errorUsd') })] : []),
    ...(itemUsd === undefined ? [state('missing-item-price', { field: field('stakes.itemUsd') })] : []),
    ...(unrated.length > 0 ? [state('missing-rates', { options: list(unrated) })] : []),
    ...(untimed.length > 0 ? [state('missing-wait', { options: list(untimed) })] : []),
  ];
}
