import { amount, type Unit } from '../core/answers/answer.ts';
import type { FieldTurn } from '../core/answers/compare.ts';
import { filtered } from '../core/tradeoff/filters.ts';
import { winnerAt } from '../core/tradeoff/rank.ts';
import { candidateOf } from './candidate.ts';
import { optionLimits } from './comparison.ts';
import { deciding, type Deciding } from './deciding.ts';
import { fieldValue, withField } from './fields.ts';
import { quoteAllWith } from './quotes-with.ts';
import type { Scenario } from './scenario.ts';

/** A field that options are priced again over, and the ends it is looked at. */
interface Looked {
  readonly path: string;
  readonly unit: Unit;
  /** Assumption: what a workload of today may become. */
  readonly ends: (now: number) => readonly number[];
  /** How far a value is away: the ratio of tokens, or of the share that is not cached. */
  readonly factor: (now: number, at: number) => number;
}

const ratio = (a: number, b: number): number => Math.max(a, b) / Math.min(a, b);
const fourfold = { unit: 'tokens', ends: (now: number) => [now / 4, now * 4], factor: ratio } as const;

/** The fields that are looked at: a row each. */
const LOOKED: readonly Looked[] = [
  { path: 'workload.inputTokens', ...fourfold },
  { path: 'workload.outputTokens', ...fourfold },
  { path: 'workload.cachedShare', unit: 'share', ends: () => [0, 0.9], factor: (now, at) => ratio(1 - now, 1 - at) },
];
/** Halvings of a range: a turn is then known to a thousandth of it. */
const HALVINGS = 10;

/**
 * Values of fields at which another option is the best at the stake, found by pricing again: input and output tokens from
 * a quarter to four times, the cached share from none to 90%. One on each side at most, as the ends are looked at and
 * what lies between is halved. Empty where no stake or too little else is known.
 *
 * @example
 * const scenario = readTexts({ models: 'openai/gpt-4o@88%,openai/gpt-4o-mini@80%', 'error-cost': '0.1' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const turns = fieldTurns(deciding(scenario, catalogue, figures(scenario, catalogue)))
 * turns.map(({ path, other }) => [path, other]) // => [["workload.inputTokens","openai/gpt-4o-mini"],["workload.outputTokens","openai/gpt-4o-mini"]]
 */
export function fieldTurns(known: Deciding): readonly FieldTurn[] {
  const { scenario, catalogue, stakes, quoters } = known;
  const best = stakes.errorUsd === undefined ? undefined : bestOf(known);
  if (best === undefined || known.choices.length < 2) return [];
  const bestWith = (changed: Scenario): string | undefined => bestOf(deciding(changed, catalogue, { quotes: quoteAllWith(changed, catalogue, quoters), projections: [], users: [], quoters }));
  return LOOKED.flatMap(({ path, unit, ends, factor }) => {
    const now = fieldValue(scenario, path) as number;
    const isUsed = path !== 'workload.cachedShare' || scenario.workload.caching === 'typed';
    return (isUsed ? ends(now) : []).flatMap((end): FieldTurn[] => {
      const at = (share: number): number => now + share * (end - now);
      const winner = (share: number): string | undefined => bestWith(withField(scenario, path, at(share)));
      const other = end === now ? best : winner(1);
      if (other === undefined || other === best) return [];
      const turn = at(firstOther((share) => winner(share) !== best));
      return [{ path, now: amount(now, unit), at: amount(turn, unit), other, factor: factor(now, turn) }];
    });
  });
}

/** The best at the stake of those that keep the limits. */
function bestOf({ scenario, choices, stakes, areRatesComparable }: Deciding): string | undefined {
  const { survivors } = filtered(choices.map((choice) => ({ ...choice, ...candidateOf(choice.id, choice.quote) })), optionLimits(scenario));
  return areRatesComparable ? winnerAt(survivors, { errorUsd: stakes.errorUsd!, secondUsd: stakes.secondUsd }) : undefined;
}

function firstOther(isOther: (share: number) => boolean): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (isOther(middle)) high = middle;
    else low = middle;
  }
  return high;
}
