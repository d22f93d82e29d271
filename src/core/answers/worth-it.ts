import { betaTail } from '../stats/beta.ts';
import type { Alternative } from '../tradeoff/alternative.ts';
import { breakEvenStake } from '../tradeoff/break-even.ts';
import type { RightOf } from '../tradeoff/difference.ts';
import { uniformPosterior } from '../tradeoff/posterior.ts';
import { costWithWait, totalCost } from '../tradeoff/total-cost.ts';
import { leastWorth, netValue } from '../tradeoff/worth.ts';
import type { Share, Usd } from '../units.ts';
import { amount, field, list, name, option, type Answer, type ConfidenceLevel, type Statement, type Value, type Working } from './answer.ts';
import { BASIS_ENDS, type Basis } from './basis.ts';
import { nearestFirst, type Change } from './nearest-first.ts';
import type { WorthItCodes } from './worth-it/codes.ts';

/** An option with what its success rate rests on. */
export interface WorthItOption extends Alternative {
  readonly basis?: Basis | undefined;
  /** 95% interval of the rate. */
  readonly interval?: readonly [low: Share, high: Share] | undefined;
  /** Right answers of the user's own evaluation. */
  readonly right?: RightOf | undefined;
}

/** What whether AI pays is worked out from. */
export interface WorthItInputs {
  readonly options: readonly WorthItOption[];
  /** V, what a right answer brings; absent: nobody said. */
  readonly rightUsd?: Usd | undefined;
  /** r, what a wrong one costs beyond bringing nothing; absent: nobody said, and it is taken as nothing. */
  readonly wrongUsd?: Usd | undefined;
  /** L = V + r, where only the two together were said. */
  readonly errorUsd?: Usd | undefined;
  readonly secondUsd: Usd;
  /** What a query is worth that nobody, or a rule, serves. */
  readonly nothingUsd: Usd;
  /** A person who answers instead; a rate or a wait that is not known is 0. */
  readonly people: Alternative;
  readonly benchmark?: string | undefined;
  readonly queriesPerMonth: number;
}

type Said = Statement<WorthItCodes>;
type Rated = WorthItOption & { readonly rate: Share };

/**
 * Whether a feature should be AI at all: what the best option brings a query, V·q − r(1 − q) − c − w·t, against doing
 * without and against people; else from which worth, or from which success rate on, it pays. Throws as `netValue` does.
 *
 * @example
 * const people = { id: 'people', usd: 2, rate: 0.95 }
 * const options = [{ id: 'a', usd: 0.01, rate: 0.8, basis: 'evaluation', right: { successes: 80, items: 100 }, interval: [0.71, 0.87] }]
 * const inputs = { options, wrongUsd: 1, secondUsd: 0, nothingUsd: 0, people, queriesPerMonth: 1000 }
 * worthItAnswer({ ...inputs, rightUsd: 2 }).verdict.code // => "ai"
 * worthItAnswer(inputs).verdict.values.worth.value.toFixed(4) // => "0.2625"
 * worthItAnswer({ ...inputs, rightUsd: 100 }).verdict.code // => "people"
 */
export function worthItAnswer(inputs: WorthItInputs): Answer<WorthItCodes> {
  const { options, rightUsd, secondUsd } = inputs;
  const least = (one: Alternative): number => leastOf(one, inputs);
  const known = options.filter((one): one is Rated => least(one) < Infinity);
  const best = first(known, (one) => (rightUsd === undefined ? least(one) : -valueOf(one, inputs, rightUsd)));
  const cheapest = first(options, ({ usd, seconds = 0 }) => usd + secondUsd * seconds);
  const missing = missingOf(inputs, best);
  if (!cheapest) return answer({ code: 'no-option', values: {} }, { missing });
  const also = leftOut(options, secondUsd);
  if (!best) return unmeasured(cheapest, inputs, missing);
  return rightUsd === undefined ? fromWorth(best, inputs, missing, also) : decided(best, rightUsd, inputs, missing, also);
}

/** V and q are known: AI, people or nothing. */
function decided(best: Rated, rightUsd: Usd, inputs: WorthItInputs, missing: readonly Said[], also: readonly Said[]): Answer<WorthItCodes> {
  const { people, nothingUsd, queriesPerMonth, wrongUsd = 0 } = inputs;
  const [ai, human] = [valueOf(best, inputs, rightUsd), valueOf(people, inputs, rightUsd)];
  const bar = Math.max(nothingUsd, human);
  const needed = neededRate(best, inputs, rightUsd, bar);
  const isAi = ai > bar;
  const kind = winnerOf(ai, human, nothingUsd);
  const above = peopleAbove(best, inputs);
  const worth = kind === 'people' ? (above ?? leastOf({ seconds: 0, ...people }, inputs)) : leastOf(best, inputs);
  const because: Said[] = [
    { code: 'brings', values: { option: option(best.id), usd: amount(ai, 'usd-per-query'), month: amount(ai * queriesPerMonth, 'usd-per-month') } },
    { code: 'without-brings', values: { usd: amount(nothingUsd, 'usd-per-query') } },
    { code: 'people-bring', values: { usd: amount(human, 'usd-per-query'), each: amount(people.usd, 'usd-per-query'), rate: amount(people.rate ?? 0, 'share') } },
    ...also,
  ];
  const holdsWhile: Said[] = [...onBenchmark(best, inputs), { code: 'while-people', values: { each: amount(people.usd, 'usd-per-query'), rate: amount(people.rate ?? 0, 'share') } }];
  const turns = bar + (rightUsd + wrongUsd) * (1 - best.rate) - rightUsd;
  const cost = costWithWait(best, inputs.secondUsd) ?? best.usd;
  const changes: Change<Said>[] = [
    ...(needed > 0 && needed <= 1 ? [{ said: { code: 'rate-turns' as const, values: { needed: amount(needed, 'share') } }, now: best.rate, at: needed }] : []),
    ...(worth > 0 ? [{ said: { code: 'worth-turns' as const, values: { worth: amount(worth, 'usd') } }, now: rightUsd, at: worth }] : []),
    ...(kind !== 'people' && above !== undefined ? [{ said: { code: 'people-above' as const, values: { worth: amount(above, 'usd') } }, now: rightUsd, at: above }] : []),
    ...(turns < 0 ? [{ said: { code: 'cost-turns' as const, values: { usd: amount(-turns, 'usd-per-query') } }, now: cost, at: -turns }] : []),
  ];
  const isOpen = best.interval !== undefined && best.interval[0] < needed && needed < best.interval[1];
  const verdict: Said = needed > 1 && kind === 'nothing'
    ? { code: 'never', values: { option: option(best.id), usd: amount(cost, 'usd-per-query'), worth: amount(rightUsd, 'usd') } }
    : says(kind, best, inputs, { gain: Math.abs(ai - bar), worth, needed: Math.min(1, Math.max(0, needed)) });
  const measureNext: Said[] = isOpen || best.basis !== 'evaluation' ? [{ code: 'measure-rate', values: { option: option(best.id), needed: share(needed) } }] : [];
  return answer(verdict, {
    because, holdsWhile, wouldChange: nearestFirst(changes), measureNext, missing,
    confidence: confidenceOf(best, inputs, needed, isOpen, isAi),
    workings: [net(best, inputs, rightUsd, ai), neededBy(best, inputs, rightUsd, bar)],
  });
}

/** q is known, V is not: the worth at which it pays. */
function fromWorth(best: Rated, inputs: WorthItInputs, missing: readonly Said[], also: readonly Said[]): Answer<WorthItCodes> {
  const worth = leastOf(best, inputs);
  const rate: Said = { code: 'rate-known', values: { option: option(best.id), rate: rateOf(best) } };
  return answer(says('from-worth', best, inputs, { gain: 0, worth, needed: best.rate }), {
    because: [rate, ...also],
    holdsWhile: onBenchmark(best, inputs),
    wouldChange: [{ code: 'worth-turns', values: { worth: amount(worth, 'usd') } }],
    measureNext: [{ code: 'measure-worth', values: { worth: amount(worth, 'usd') } }, ...(best.basis === 'evaluation' ? [] : [{ code: 'measure-rate' as const, values: { option: option(best.id), needed: amount(best.rate, 'share') } }])],
    missing,
    confidence: confidenceOf(best, inputs, undefined, false, true),
    workings: [leastBy(best, inputs, worth)],
  });
}

/** q is not known: the rate it needs, or what the two must make together. */
function unmeasured(cheapest: WorthItOption, inputs: WorthItInputs, missing: readonly Said[]): Answer<WorthItCodes> {
  const { rightUsd, nothingUsd, secondUsd } = inputs;
  const usd = (costWithWait(cheapest, secondUsd) ?? cheapest.usd) + Math.max(0, nothingUsd);
  const [cost, of] = [amount(usd, 'usd-per-query'), option(cheapest.id)];
  const confidence = { level: 'unknown' as const, because: [cheapest.rate === undefined ? { code: 'not-measured' as const, values: {} } : { code: 'no-rate' as const, values: { option: of } }] };
  if (rightUsd === undefined) return answer({ code: 'needs-both', values: { option: of, usd: cost, half: amount(2 * usd, 'usd') } }, { missing, confidence, measureNext: [{ code: 'measure-rate', values: { option: of, needed: amount(0.5, 'share') } }] });
  const needed = neededRate(cheapest, inputs, rightUsd, nothingUsd);
  if (needed > 1) return answer({ code: 'never', values: { option: of, usd: cost, worth: amount(rightUsd, 'usd') } }, { missing, confidence: { level: 'medium', because: confidence.because } });
  return answer({ code: 'needs-rate', values: { option: of, needed: share(needed), worth: amount(rightUsd, 'usd') } }, {
    missing, confidence,
    holdsWhile: [{ code: 'while-rate', values: { needed: share(needed) } }, { code: 'while-worth', values: { worth: amount(rightUsd, 'usd') } }],
    measureNext: [{ code: 'measure-rate', values: { option: of, needed: share(needed) } }],
    workings: [neededBy(cheapest, inputs, rightUsd, nothingUsd)],
  });
}

const valueOf = (one: Alternative, { wrongUsd = 0, secondUsd }: WorthItInputs, rightUsd: Usd): Usd => netValue({ ...one, seconds: one.seconds ?? 0, rate: one.rate ?? 0 }, { rightUsd, wrongUsd }, secondUsd) ?? 0;

/** From which V on it beats doing without; ∞: never. Where only L was said, V has to pay for T. */
function leastOf(one: Alternative, { rightUsd, wrongUsd, errorUsd, secondUsd, nothingUsd }: WorthItInputs): Usd {
  const least = leastWorth(one, wrongUsd ?? 0, secondUsd);
  if (least.status !== 'from') return Infinity;
  const total = rightUsd === undefined && wrongUsd === undefined && errorUsd !== undefined ? totalCost(one, { errorUsd, secondUsd }) : undefined;
  return Math.max(0, total?.status === 'known' ? total.usd + nothingUsd : least.usd + nothingUsd / one.rate!);
}

/** The q at which V·q − r(1 − q) − c − w·t is `bar`: (bar + c + w·t + r)/(V + r). */
function neededRate(one: Alternative, { wrongUsd = 0, secondUsd }: WorthItInputs, rightUsd: Usd, bar: Usd): number {
  const asked = bar + (costWithWait(one, secondUsd) ?? one.usd) + wrongUsd;
  if (asked <= 0) return 0;
  return rightUsd + wrongUsd > 0 ? asked / (rightUsd + wrongUsd) : 2;
}

/** From which V on a person who is right more often beats an option. */
function peopleAbove(best: Rated, { people, secondUsd, wrongUsd = 0 }: WorthItInputs): Usd | undefined {
  const flip = breakEvenStake(best, { ...people, seconds: people.seconds ?? 0 }, secondUsd);
  return flip.status === 'break-even' && flip.above === people.id && flip.stake > wrongUsd ? flip.stake - wrongUsd : undefined;
}

/** Options that could not be judged, and why. */
function leftOut(options: readonly WorthItOption[], secondUsd: Usd): readonly Said[] {
  const ids = (without: (one: WorthItOption) => boolean): readonly Value[] => options.filter(without).map(({ id }) => option(id));
  const [unrated, untimed] = [ids(({ rate }) => rate === undefined), ids(({ seconds }) => seconds === undefined && secondUsd > 0)];
  return [...(unrated.length > 0 ? [{ code: 'unrated' as const, values: { options: list(unrated) } }] : []), ...(untimed.length > 0 ? [{ code: 'wait-unknown' as const, values: { options: list(untimed) } }] : [])];
}

function winnerOf(ai: Usd, human: Usd, nothing: Usd): 'ai' | 'people' | 'nothing' {
  if (ai > Math.max(human, nothing)) return 'ai';
  return human > nothing ? 'people' : 'nothing';
}

function says(kind: 'ai' | 'people' | 'nothing' | 'from-worth', best: Rated, { benchmark = '' }: WorthItInputs, { gain, worth, needed }: { readonly gain: number; readonly worth: number; readonly needed: number }): Said {
  const values = { option: option(best.id), gain: amount(gain, 'usd-per-query'), worth: amount(worth, 'usd'), needed: amount(needed, 'share'), rate: rateOf(best), benchmark: name(benchmark) };
  return { code: `${kind}${BASIS_ENDS[best.basis ?? 'guess']}`, values };
}

function confidenceOf(best: Rated, { benchmark = '' }: WorthItInputs, needed: number | undefined, isOpen: boolean, isAi: boolean): Answer<WorthItCodes>['confidence'] {
  const levels: Readonly<Record<Basis, ConfidenceLevel>> = { evaluation: isOpen ? 'low' : 'high', benchmark: isOpen ? 'low' : 'medium', guess: 'low' };
  const basis = best.basis ?? 'guess';
  const because: Readonly<Record<Basis, Said>> = {
    evaluation: { code: 'sure-evaluation', values: { rate: rateOf(best) } },
    benchmark: { code: 'only-benchmark', values: { benchmark: name(benchmark) } },
    guess: { code: 'guessed', values: { option: option(best.id) } },
  };
  const above = best.right && needed !== undefined ? probabilityAbove(best.right, needed) : undefined;
  return {
    level: levels[basis],
    ...(basis === 'evaluation' && above !== undefined ? { probability: isAi ? above : 1 - above } : {}),
    because: [because[basis], ...(isOpen ? [{ code: 'rate-open' as const, values: { rate: rateOf(best), needed: share(needed ?? 0) } }] : [])],
  };
}

function probabilityAbove(right: RightOf, rate: number): Share {
  const { a, b } = uniformPosterior(right);
  return rate >= 1 ? 0 : betaTail(Math.max(0, rate), a, b);
}

function missingOf({ rightUsd, wrongUsd, errorUsd }: WorthItInputs, best: Rated | undefined): readonly Said[] {
  const lacks = (path: string): Said => ({ code: 'lacks', values: { field: field(path) } });
  return [...(rightUsd === undefined ? [lacks('stakes.rightUsd')] : []), ...(wrongUsd === undefined && errorUsd === undefined ? [lacks('stakes.repairUsd')] : []), ...(best ? [] : [lacks('quality.benchmark')])];
}

const onBenchmark = ({ basis }: Rated, { benchmark = '' }: WorthItInputs): readonly Said[] => (basis === 'benchmark' ? [{ code: 'on-benchmark', values: { benchmark: name(benchmark) } }] : []);

const share = (value: number): Value => amount(Math.min(1, Math.max(0, value)), 'share');

const rateOf = ({ rate, interval }: Rated): Value => amount(rate, 'share', interval);

const termsOf = ({ usd, seconds = 0, rate = 0 }: Alternative, { wrongUsd = 0, secondUsd, nothingUsd }: WorthItInputs): Working['inputs'] => ({ cost: amount(usd, 'usd-per-query'), wait: amount(seconds, 'seconds'), secondUsd: amount(secondUsd, 'usd'), rate: amount(rate, 'share'), wrong: amount(wrongUsd, 'usd'), nothing: amount(nothingUsd, 'usd-per-query') });

const net = (best: Rated, inputs: WorthItInputs, rightUsd: Usd, value: Usd): Working => ({ formula: 'net-value', option: best.id, inputs: { right: amount(rightUsd, 'usd'), ...termsOf(best, inputs) }, result: amount(value, 'usd-per-query') });

const leastBy = (best: Rated, inputs: WorthItInputs, worth: Usd): Working => {
  const { errorUsd, wrongUsd } = inputs;
  const isTotal = wrongUsd === undefined && errorUsd !== undefined;
  return { formula: isTotal ? 'total-cost' : 'least-worth', option: best.id, inputs: { ...termsOf(best, inputs), ...(isTotal ? { stake: amount(errorUsd, 'usd') } : {}) }, result: amount(worth, 'usd') };
};

const neededBy = (one: Alternative, inputs: WorthItInputs, rightUsd: Usd, bar: Usd): Working => ({
  formula: 'needed-rate',
  option: one.id,
  inputs: { bar: amount(bar, 'usd-per-query'), cost: amount(costWithWait(one, inputs.secondUsd) ?? one.usd, 'usd-per-query'), right: amount(rightUsd, 'usd'), wrong: amount(inputs.wrongUsd ?? 0, 'usd') },
  result: share(neededRate(one, inputs, rightUsd, bar)),
});

/** The one with the least of something; of equals the first by id, whatever their order. */
function first<One extends Alternative>(options: readonly One[], of: (one: One) => number): One | undefined {
  return options.toSorted((one, other) => of(one) - of(other) || one.usd - other.usd || (one.id < other.id ? -1 : 1))[0];
}

const answer = (verdict: Said, rest: Partial<Answer<WorthItCodes>>): Answer<WorthItCodes> => ({ question: 'worth-it', verdict, because: [], holdsWhile: [], wouldChange: [], measureNext: [], confidence: { level: 'unknown', because: [] }, missing: [], workings: [], ...rest });
