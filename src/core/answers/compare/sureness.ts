import type { StakeInterval } from '../../tradeoff/fieller.ts';
import { winnersByStake } from '../../tradeoff/net-benefit.ts';
import { winnerAt } from '../../tradeoff/rank.ts';
import { amount, list, name, option, type Answer, type ConfidenceLevel } from '../answer.ts';
import { state, type CompareCodes, type CompareStatement } from './codes.ts';
import { doOverlap, evidenceOf, pairedTest, probabilityRight } from './evidence.ts';
import type { ComparedOption } from './inputs.ts';
import { turnInterval } from './turn-interval.ts';
import { rivals, survivor, type Weighed } from './weighed.ts';

/** From these probabilities on a verdict is sure, or rather sure. Assumption: the conventions of tests and of power. */
const [SURE, RATHER_SURE] = [0.95, 0.8];

const LEVELS: readonly ConfidenceLevel[] = ['unknown', 'low', 'medium', 'high'];

/**
 * How sure a verdict that rests on rates is: never sure where ranges overlap, where the rates are a benchmark's or a
 * guess, where a cost is a lower bound, or where the bands of the tokenizers could turn it.
 *
 * @example
 * const options = [{ id: 'accurate', usd: 0.03, rate: 0.95 }, { id: 'cheap', usd: 0.01, rate: 0.9 }]
 * const inputs = { options, limits: {}, secondUsd: 0, queriesPerMonth: 1, months: 12, switchUsd: 0, judged: { by: 'guess' } }
 * sureness(weighed(options, inputs)).level // => "low"
 */
export function sureness(known: Weighed): Answer<CompareCodes>['confidence'] {
  const { judged, survivors, unknown, winner } = known;
  const weighable = survivors.filter((one) => !unknown.includes(one));
  const bare = weighable.filter(({ evaluated }) => !evaluated);
  const benchmark = judged?.benchmark;
  const open = weighable.filter(({ isLowerBound }) => isLowerBound);
  const probability = probabilityRight(known);
  const overlap = overlapping(known);
  const turned = tokenizerTurn(known);
  const reorders = doTokenizersReorder(known);
  const test = benchmark === undefined ? pairedTest(known) : undefined;
  const [one, other] = known.options;
  const because: CompareStatement[] = [
    ...(judged?.by === 'guess' ? [state('by-guess', {})] : []),
    ...(judged?.by !== 'guess' && bare.length > 0 ? [state('no-interval', { options: list(bare.map(({ id }) => option(id))) })] : []),
    ...(benchmark === undefined ? [] : [state('by-proxy', { benchmark: name(benchmark) })]),
    ...(winner && probability !== undefined
      ? [benchmark === undefined ? state('probability-right', { winner: option(winner.id), probability: amount(probability, 'share') }) : state('probability-right-proxy', { winner: option(winner.id), probability: amount(probability, 'share'), benchmark: name(benchmark) })]
      : []),
    ...(overlap.isKnown ? [overlap.pair ? state('intervals-overlap', ofTwo(overlap.pair)) : state('intervals-apart', ofTwo(rivals(known)!))] : []),
    ...(test === undefined || !one || !other ? [] : [state('mcnemar', { ...ofTwo([one, other]), p: amount(test, 'share') })]),
    ...turnOfData(known),
    ...(turned === undefined ? [] : [state('tokenizers-turn', { other: option(turned) })]),
    ...(reorders ? [state('tokenizers-reorder', {})] : []),
    ...(open.length > 0 ? [state('lower-bounds', { options: list(open.map(({ id }) => option(id))) })] : []),
  ];
  const isBlurred = overlap.pair !== undefined || benchmark !== undefined || turned !== undefined || reorders || unknown.length > 0;
  const plain = judged?.by === 'guess' || bare.length > 0 || open.length > 0 ? 'low' : probability === undefined ? levelOfDifference(known) : levelOf(probability);
  const level = isBlurred && plain === 'high' ? 'medium' : plain;
  return { level, ...(probability === undefined ? {} : { probability }), because };
}

const levelOf = (probability: number): ConfidenceLevel => LEVELS[probability >= SURE ? 3 : probability >= RATHER_SURE ? 2 : 1]!;

/** Without a stake, or at none: whether the options differ at all. */
function levelOfDifference(known: Weighed): ConfidenceLevel {
  const pair = rivals(known);
  const evidence = pair && evidenceOf(known, ...pair);
  if (!evidence) return 'low';
  return evidence.difference.lower > 0 || evidence.difference.upper < 0 ? 'high' : 'low';
}

const ofTwo = ([first, second]: readonly ComparedOption[]) => ({ first: option(first!.id), second: option(second!.id) });

/** Two options that the verdict tells apart and whose ranges do not. */
function overlapping(known: Weighed): { readonly isKnown: boolean; readonly pair?: readonly [ComparedOption, ComparedOption] } {
  const { winner, winners, survivors, unknown } = known;
  const weighable = survivors.filter((one) => !unknown.includes(one));
  const chosen = winner ? [winner] : winners.map(({ id }) => survivor(known, id));
  const against = winner || winners.length === 1 ? weighable : chosen;
  const pairs = chosen.flatMap((one) => against.filter((other) => other !== one).map((other) => [one, other] as const));
  const found = pairs.map(([one, other]) => doOverlap(one, other));
  const at = found.indexOf(true);
  return { isKnown: found.some((overlap) => overlap !== undefined), ...(at < 0 ? {} : { pair: pairs[at]! }) };
}

/** The difference of the two the answer hangs on, and the stakes at which the data let it turn. */
function turnOfData(known: Weighed): readonly CompareStatement[] {
  const found = turnInterval(known);
  if (!found) return [];
  const { better, other, difference: { difference, lower, upper }, stakes } = found;
  return [state('difference-between', { ...ofTwo([better, other]), times: amount(100 * difference, 'count', [100 * lower, 100 * upper]) }), ...(stakes ? turnStatement(stakes) : [])];
}

function turnStatement(turn: StakeInterval): readonly CompareStatement[] {
  switch (turn.status) {
    case 'between':
    case 'outside':
      return [state(`flip-${turn.status}`, { from: amount(turn.lower, 'usd'), until: amount(turn.upper, 'usd') })];
    case 'from':
      return [state('flip-from', { from: amount(turn.lower, 'usd') })];
    case 'every':
      return [state('flip-anywhere', {})];
    case 'none':
      return [];
  }
}

/**
 * Who else could be the best within the bands of the tokenizers, at the stake; `undefined` where nobody could, or the
 * stake is not known.
 *
 * @example
 * const options = [{ id: 'a', usd: 0.01, usdLow: 0.01, usdHigh: 0.02 }, { id: 'b', usd: 0.015 }]
 * const inputs = { options, limits: {}, errorUsd: 0, secondUsd: 0, queriesPerMonth: 1, months: 12, switchUsd: 0 }
 * tokenizerTurn(weighed(options, inputs)) // => "b"
 */
export function tokenizerTurn({ winner, errorUsd, secondUsd, survivors }: Weighed): string | undefined {
  if (!winner || errorUsd === undefined) return undefined;
  const worst = survivors.map((one) => ({ ...one, usd: one === winner ? (one.usdHigh ?? one.usd) : (one.usdLow ?? one.usd) }));
  const best = winnerAt(worst, { errorUsd, secondUsd });
  return best === winner.id ? undefined : best;
}

/** The most winners whose bands are tried one by one; beyond them nothing is said. Assumption: enough for what people compare. */
const MOST_TRIED = 12;

/**
 * Whether, at an unknown stake, others would take turns if one of the winners were at an end of its tokenizer's band and
 * all others at the other end.
 *
 * @example
 * const options = [{ id: 'a', usd: 0.01, usdLow: 0.01, usdHigh: 0.02, rate: 0.9 }, { id: 'b', usd: 0.015, rate: 0.9 }]
 * const inputs = { options, limits: {}, secondUsd: 0, queriesPerMonth: 1, months: 12, switchUsd: 0, judged: { by: 'guess' } }
 * doTokenizersReorder(weighed(options, inputs)) // => true
 */
export function doTokenizersReorder({ winner, errorUsd, secondUsd, survivors, winners }: Weighed): boolean {
  if (winner || errorUsd !== undefined || winners.length > MOST_TRIED || survivors.every(({ usdLow, usdHigh }) => usdLow === usdHigh)) return false;
  const order = (options: readonly ComparedOption[]): string => winnersByStake(options, secondUsd).winners.filter(({ fromUsd }) => fromUsd < Infinity).map(({ id }) => id).join('\n');
  const [now, high, low] = [order(survivors), (one: ComparedOption) => ({ ...one, usd: one.usdHigh ?? one.usd }), (one: ComparedOption) => ({ ...one, usd: one.usdLow ?? one.usd })];
  return winners.some(({ id }) => [[high, low] as const, [low, high] as const].some(([own, others]) => order(survivors.map((one) => (one.id === id ? own(one) : others(one)))) !== now));
}
