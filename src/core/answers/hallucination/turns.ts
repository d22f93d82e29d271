import { totalCost } from '../../tradeoff/total-cost.ts';
import type { Share, Usd } from '../../units.ts';
import { amount, option } from '../answer.ts';
import { nearestFirst, type Change } from '../nearest-first.ts';
import { otherOf, said, type FlipOf, type HallucinationStatement } from './codes.ts';
import type { Chosen, Situation } from './inputs.ts';
import { isChecked, mitigations, type Mitigated, type WrongAnswers } from './mitigations.ts';

/**
 * What would make another mitigation the best, the nearest first: another stake, another rate, a weaker check, a price of
 * not answering, and what nobody measured yet. At most three.
 *
 * @example
 * const situation = situationOf({ wrongRate: 0.1, errorUsd: 2, secondUsd: 0, now: { usd: 0.01 }, check: { catches: 0.8, passes: 0.9, usd: 0.002 }, review: { usd: 0.5, fixes: 1 }, others: [] })
 * turns(situation, situation.chosen).map(({ code }) => code) // => ["flip-stake-below-retry","flip-rate-below-retry","flip-catches-below-nothing"]
 */
export function turns({ inputs, all, winners }: Situation, chosen: Chosen): readonly HallucinationStatement[] {
  const { wrongRate, check, abstainUsd } = inputs;
  const { best, winner, errorUsd } = chosen;
  const place = winners.indexOf(best);
  const { below, above } = ratesAround(chosen, wrongRate);
  const total = (one: Mitigated | undefined): Usd => totalAt(one, errorUsd, inputs.secondUsd);
  const flip = (of: FlipOf, now: number, at: number | undefined, unit: 'usd' | 'share', id: string | undefined): readonly Change<HallucinationStatement>[] => {
    const then = all.find((one) => one.id === id);
    return then && at !== undefined && at < Infinity ? [{ said: said(`flip-${of}-${then.kind}`, { at: amount(at, unit), ...otherOf(then) }), now, at }] : [];
  };
  const unchecked = all.filter(({ kind }) => !isChecked(kind)).toSorted((one, other) => total(one) - total(other))[0];
  const winnerWith = (other: Partial<WrongAnswers>): Usd => total(mitigations(wrongRate, { ...inputs, ...other }).find(({ id }) => id === winner.id));
  const least = isChecked(winner.kind) ? zeroBetween((catches) => total(unchecked) - winnerWith({ check: { ...check, catches } }), check.catches) : undefined;
  const silent = (usd: Usd): Usd => total(mitigations(wrongRate, { ...inputs, abstainUsd: usd }).find(({ kind }) => kind === 'abstain'));
  const most = abstainUsd === undefined ? zeroBetween((usd) => total(winner) - silent(usd), errorUsd) : undefined;
  return nearestFirst([
    ...flip('stake-below', errorUsd, best.fromUsd, 'usd', winners[place - 1]?.id),
    ...flip('stake-above', errorUsd, best.untilUsd, 'usd', winners[place + 1]?.id),
    ...flip('rate-below', wrongRate, below?.at, 'share', below?.before),
    ...flip('rate-above', wrongRate, above?.at, 'share', above?.after),
    ...flip('catches-below', check.catches, least, 'share', unchecked?.id),
    ...(most === undefined ? [] : [{ said: said('abstain-if-below', { usd: amount(most, 'usd') }), now: errorUsd, at: most }]),
    ...needed(all, total(winner), chosen, inputs),
  ]);
}

/**
 * Between which rates the same mitigation stays the best; each side may be open.
 *
 * @example
 * const { below, above } = ratesAround({ rateFlips: [{ at: 0.05, before: 'nothing', after: 'review' }] }, 0.1)
 * [below.at, above] // => [0.05,undefined]
 */
export function ratesAround({ rateFlips }: Pick<Chosen, 'rateFlips'>, wrongRate: Share): { readonly below: Chosen['rateFlips'][number] | undefined; readonly above: Chosen['rateFlips'][number] | undefined } {
  return { below: rateFlips.findLast(({ at }) => at < wrongRate), above: rateFlips.find(({ at }) => at >= wrongRate) };
}

/** How seldom what nobody measured would have to be wrong to be the best. */
function needed(all: readonly Mitigated[], winnerUsd: Usd, { errorUsd }: Chosen, { now, wrongRate, secondUsd }: Situation['inputs']): readonly Change<HallucinationStatement>[] {
  return all.flatMap((one) => {
    const { kind, usd, seconds = 0, rate } = one;
    const at = (winnerUsd - usd - secondUsd * seconds) / errorUsd;
    if (rate !== undefined || (secondUsd > 0 && one.seconds === undefined) || !(at > 0 && at < 1)) return [];
    const share = amount(at, 'share');
    return [{ said: kind === 'retrieval' ? said('retrieval-needs-wrong-at-most', { extra: amount(usd - now.usd, 'usd-per-query'), share }) : said('needs-wrong-at-most', { other: option(one.other!), share }), now: wrongRate, at }];
  });
}

function totalAt(one: Mitigated | undefined, errorUsd: Usd, secondUsd: Usd): Usd {
  const total = one && totalCost(one, { errorUsd, secondUsd });
  return total?.status === 'known' ? total.usd : Infinity;
}

/** Where a straight line passes 0 between 0 and `most`: every total is a line over what a check catches, and over a price. */
function zeroBetween(line: (x: number) => number, most: number): number | undefined {
  if (!(most > 0)) return undefined;
  const [start, end] = [line(0), line(most)];
  const at = (most * start) / (start - end);
  return at > 0 && at < most ? at : undefined;
}
