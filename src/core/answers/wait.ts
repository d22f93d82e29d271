import { requireArgument } from '../argument.ts';
import { priceLeft, type PriceDecline } from '../growth/price-decline.ts';
import type { TokenGrowth } from '../growth/token-growth.ts';
import type { ProjectionEvent } from '../projection/serving.ts';
import { isTie } from '../tradeoff/tie.ts';
import type { Usd } from '../units.ts';
import { amount, field, name, option, type Answer, type Statement, type Value } from './answer.ts';
import type { Basis } from './basis.ts';
import { nearestFirst, type Change } from './nearest-first.ts';
import type { WaitCodes } from './wait/codes.ts';
import { bestStart, leastBenefit, starts, type DelayInputs, type Pace, type Start } from './wait/delay.ts';

/** How much dearer running the best models became in a year while prices fell. Source: https://arxiv.org/abs/2511.23455. */
export const FRONTIER_BILLS_ROSE = { low: 3, high: 18, source: 'arXiv:2511.23455' } as const;

/** What waiting is weighed with. */
export interface WaitInputs extends DelayInputs {
  /** The option that would be built with. */
  readonly option: string;
  /** What a query brings before its cost, against doing without; absent: nobody said. */
  readonly benefitUsd?: Usd | undefined;
  /** What that rests on, where it hangs on a success rate. */
  readonly basis?: Basis | undefined;
  readonly benchmark?: string | undefined;
  /** Falls to try, at least one; each without and with the growth of answers. */
  readonly declines: readonly (Pick<PriceDecline, 'timesPerYear'> & Partial<PriceDecline>)[];
  readonly growth: Pick<TokenGrowth, 'timesPerYear'> & Partial<TokenGrowth>;
  /** What changes about the option within the horizon. */
  readonly events: readonly ProjectionEvent[];
}

type Said = Statement<WaitCodes>;

/** What a pace of falling prices comes to. */
interface Outlook {
  readonly pace: Pace;
  readonly starts: readonly Start[];
  /** What a query must bring. */
  readonly least: Usd;
}

/** Steepest fall that is searched: nobody measured more than 900 a year. */
const STEEPEST = 1_000;
const HALVINGS = 40;

/**
 * Whether to build now or wait for cheaper models. A named model's price is flat but on its dates; a model of the same
 * quality gets cheaper, and one who has built can change to it for `switchUsd`. So waiting is best only where a
 * query brings less than a threshold, exact for each pace of falling prices; it is what a query costs where changing
 * is free. Throws as `starts` does.
 *
 * @example
 * const months = Array.from({ length: 12 }, () => ({ queries: 1000, modelUsd: 100, aroundUsd: 0 }))
 * const inputs = { option: 'a', months, outputShare: 0.5, switchUsd: 0, declines: [{ timesPerYear: 10 }], growth: { timesPerYear: 2.2 }, events: [] }
 * waitAnswer({ ...inputs, benefitUsd: 0.2 }).verdict.code // => "build-now"
 * waitAnswer({ ...inputs, benefitUsd: 0.05 }).verdict.code // => "wait"
 * waitAnswer(inputs).verdict.code // => "build-if"
 */
export function waitAnswer(inputs: WaitInputs): Answer<WaitCodes> {
  const { months, declines, growth, benefitUsd } = inputs;
  requireArgument(declines.length > 0, 'waitAnswer', 'at least one fall of prices', declines.length);
  const outlooks = declines.flatMap(({ timesPerYear }) => [1, growth.timesPerYear].flatMap((tokensPerYear) => outlook(inputs, { timesPerYear, tokensPerYear }) ?? []));
  if (outlooks.length === 0) return unanswered({ code: 'nothing-asked', values: {} });
  const [low, high] = [Math.min(...outlooks.map(({ least }) => least)), Math.max(...outlooks.map(({ least }) => least))];
  const monthly = (usd: Usd): number => usd * months[0]!.queries;
  const least = amount(monthly(high), 'usd-per-month', isTie(low, high) ? undefined : [monthly(low), monthly(high)]);
  const turn = benefitUsd === undefined ? undefined : paceAt(inputs, benefitUsd);
  return {
    question: 'wait',
    verdict: verdictOf(inputs, outlooks, least, turn),
    because: [...delayOf(inputs), ...laterOf(inputs, outlooks), ...fallsOf(inputs), { code: 'model-flat', values: { option: option(inputs.option), usd: amount(flatUsd(inputs), 'usd'), months: amount(months.length, 'months') } }, ...eventsOf(inputs)],
    holdsWhile: [
      { code: 'while-worth', values: { least } },
      { code: 'while-changeable', values: { once: amount(inputs.switchUsd, 'usd') } },
      { code: 'while-falls', values: { times: amount(Math.max(...declines.map(({ timesPerYear }) => timesPerYear)), 'ratio') } },
      ...(inputs.basis === 'benchmark' ? [{ code: 'on-benchmark' as const, values: { benchmark: name(inputs.benchmark ?? '') } }] : []),
    ],
    wouldChange: nearestFirst(changesOf(inputs, high, least, turn)),
    measureNext: [{ code: 'measure-worth', values: { least } }],
    confidence: confidenceOf(inputs, low, high, monthly),
    missing: benefitUsd === undefined ? ['money.revenuePerUser', 'stakes.rightUsd'].map((path): Said => ({ code: 'lacks', values: { field: field(path) } })) : [],
    workings: outlooks.map(({ pace, least: usd }) => ({ formula: 'least-benefit', option: inputs.option, inputs: { fall: amount(pace.timesPerYear, 'ratio'), answers: amount(pace.tokensPerYear, 'ratio'), once: amount(inputs.switchUsd, 'usd') }, result: amount(usd, 'usd-per-query') })),
  };
}

function outlook(inputs: WaitInputs, pace: Pace): Outlook | undefined {
  const made = starts(inputs, pace);
  const least = leastBenefit(made, inputs.months);
  return least === undefined ? undefined : { pace, starts: made, least };
}

function verdictOf(inputs: WaitInputs, outlooks: readonly Outlook[], least: Value, turn: number | undefined): Said {
  const { benefitUsd, months } = inputs;
  const of = option(inputs.option);
  if (benefitUsd === undefined) return { code: 'build-if', values: { option: of, least } };
  const benefit = amount(benefitUsd * months[0]!.queries, 'usd-per-month');
  const isNow = outlooks.map((one) => benefitUsd >= one.least);
  if (isNow.every(Boolean)) return { code: 'build-now', values: { option: of, benefit, least } };
  if (isNow.some(Boolean)) return { code: 'depends', values: { option: of, benefit, least, times: amount(turn ?? outlooks.find((_, index) => !isNow[index])!.pace.timesPerYear, 'ratio') } };
  const begin = outlooks.map((one) => bestStart(one.starts, months, benefitUsd).month);
  const [first, last] = [Math.min(...begin), Math.max(...begin)];
  if (first >= months.length) return { code: 'not-within', values: { option: of, months: amount(months.length, 'months'), benefit, least } };
  return { code: 'wait', values: { option: of, months: amount(first, 'months', first === last ? undefined : [first, last]), benefit, least } };
}

/** What one month's delay forgoes, less what it spares. */
function delayOf({ benefitUsd, months: [first] }: WaitInputs): readonly Said[] {
  if (benefitUsd === undefined) return [];
  const usd = benefitUsd * first!.queries - first!.modelUsd - first!.aroundUsd;
  return [usd >= 0 ? { code: 'delay-costs', values: { usd: amount(usd, 'usd') } } : { code: 'delay-saves', values: { usd: amount(-usd, 'usd') } }];
}

/** What those save who build now and change later. */
function laterOf(inputs: WaitInputs, outlooks: readonly Outlook[]): readonly Said[] {
  const once = amount(inputs.switchUsd, 'usd');
  const changed = outlooks.map(({ starts: [now] }) => now!);
  const saved = changed.map(({ usd }) => Math.max(0, flatUsd(inputs) - usd));
  const times = changed.map(({ changes }) => changes.length);
  return Math.max(...times) === 0 ? [{ code: 'change-never', values: { once } }] : [{ code: 'change-later', values: { saved: rangeOf(saved, 'usd'), once, times: rangeOf(times, 'count') } }];
}

function fallsOf({ declines, growth }: WaitInputs): readonly Said[] {
  return [
    ...declines.map(({ timesPerYear, source }): Said => {
      const values = { times: amount(timesPerYear, 'ratio'), left: amount(priceLeft(timesPerYear, 12), 'share') };
      return source === undefined ? { code: 'own-fall', values } : { code: 'price-falls', values: { ...values, source: name(source) } };
    }),
    ...(growth.source === undefined ? [] : [{ code: 'answers-grow' as const, values: { times: amount(growth.timesPerYear, 'ratio'), source: name(growth.source) } }]),
    { code: 'bills-rose', values: { low: amount(FRONTIER_BILLS_ROSE.low, 'ratio'), high: amount(FRONTIER_BILLS_ROSE.high, 'ratio'), source: name(FRONTIER_BILLS_ROSE.source) } },
  ];
}

function eventsOf(inputs: WaitInputs): readonly Said[] {
  const of = option(inputs.option);
  return inputs.events.map(({ kind, date, ratio }): Said => {
    if (kind === 'retirement') return { code: 'retires', values: { option: of, date: name(date) } };
    return ratio === undefined ? { code: 'price-date', values: { option: of, date: name(date) } } : { code: 'price-change', values: { option: of, date: name(date), ratio: amount(ratio, 'ratio') } };
  });
}

function changesOf({ benefitUsd }: WaitInputs, high: Usd, least: Value, turn: number | undefined): readonly Change<Said>[] {
  if (benefitUsd === undefined) return [{ said: { code: 'worth-turns', values: { least } }, now: 0, at: high }];
  return [
    { said: { code: 'worth-turns', values: { least } }, now: benefitUsd, at: high },
    ...(turn === undefined ? [] : [{ said: { code: 'pace-turns' as const, values: { times: amount(turn, 'ratio') } }, now: 1, at: turn }]),
  ];
}

function confidenceOf({ benefitUsd, basis }: WaitInputs, low: Usd, high: Usd, monthly: (usd: Usd) => number): Answer<WaitCodes>['confidence'] {
  const past: Said = { code: 'past-falls', values: {} };
  if (benefitUsd === undefined) return { level: 'unknown', because: [{ code: 'worth-unknown', values: {} }, past] };
  const isOpen = benefitUsd >= low && benefitUsd < high;
  return {
    level: isOpen || basis === 'guess' ? 'low' : 'medium',
    because: [past, ...(isOpen ? [{ code: 'paces-differ' as const, values: { low: amount(monthly(low), 'usd-per-month'), high: amount(monthly(high), 'usd-per-month') } }] : []), ...(basis === 'guess' ? [{ code: 'guessed' as const, values: {} }] : [])],
  };
}

/** The fall a year from which on waiting is best, answers as long as now; `undefined`: none up to the steepest. */
function paceAt(inputs: WaitInputs, benefitUsd: Usd): number | undefined {
  const isNow = (timesPerYear: number): boolean => benefitUsd >= (outlook(inputs, { timesPerYear, tokensPerYear: 1 })?.least ?? 0);
  if (!isNow(1) || isNow(STEEPEST)) return undefined;
  let [low, high] = [0, Math.log(STEEPEST)];
  for (let halved = 0; halved < HALVINGS; halved++) {
    const middle = (low + high) / 2;
    if (isNow(Math.exp(middle))) low = middle;
    else high = middle;
  }
  return Math.exp(high);
}

const flatUsd = ({ months }: WaitInputs): Usd => months.reduce((sum, { modelUsd, aroundUsd }) => sum + modelUsd + aroundUsd, 0);

function rangeOf(values: readonly number[], unit: 'usd' | 'count'): Value {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return amount(high, unit, low === high ? undefined : [low, high]);
}

/**
 * The answer where there is nothing to weigh.
 *
 * @example
 * unanswered({ code: 'no-price', values: {} }).verdict.code // => "no-price"
 */
export function unanswered(verdict: Said): Answer<WaitCodes> {
  return { question: 'wait', verdict, because: [], holdsWhile: [], wouldChange: [], measureNext: [], confidence: { level: 'unknown', because: [] }, missing: [], workings: [] };
}
