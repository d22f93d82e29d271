import { isTie } from '../../tradeoff/tie.ts';
import { totalCost } from '../../tradeoff/total-cost.ts';
import { amount, list, option } from '../answer.ts';
import { state, type CompareStatement } from './codes.ts';
import type { ComparedOption, CompareInputs } from './inputs.ts';

/** Times in 100 that a requirement without a stake is told for. */
const [ONE, FIVE] = [0.01, 0.05];
/** Dearer options of which a requirement tells, from the cheapest on. Assumption: what a reader still compares. */
const MOST_REQUIREMENTS = 7;

/** A verdict that needs no rates, and what it rests on. */
export interface RequiredVerdict {
  readonly verdict: CompareStatement;
  readonly because: readonly CompareStatement[];
  /** Set where prices alone decide it. */
  readonly winnerId?: string;
}

/**
 * What has to be so for a dearer option to pay, where too little is known of how often options are right: how many more
 * times in 100, at the stake that was said or at two that are told. Where even a perfect answer rate could not pay for
 * its price at the stake, it is out.
 *
 * @example
 * const inputs = { options: [{ id: 'big', usd: 0.005 }, { id: 'small', usd: 0.0003 }], limits: {}, secondUsd: 0, queriesPerMonth: 1e6, months: 12, switchUsd: 0 }
 * const { verdict } = requirementOf(inputs.options, { ...inputs, errorUsd: 0.1 })
 * [verdict.code, verdict.values.times.value.toFixed(6)] // => ["requirement","4.700000"]
 * requirementOf(inputs.options, { ...inputs, errorUsd: 0.001 }).verdict.code // => "cheapest-at-stake"
 */
export function requirementOf(options: readonly ComparedOption[], inputs: CompareInputs): RequiredVerdict {
  const { errorUsd, secondUsd, queriesPerMonth } = inputs;
  const known: Placed[] = [];
  const slow: ComparedOption[] = [];
  for (const one of options) {
    const total = totalCost(one, { errorUsd: errorUsd ?? 0, secondUsd });
    const without = totalCost(one, { errorUsd: 0, secondUsd });
    if (without.status !== 'known') slow.push(one);
    else known.push({ id: one.id, usd: without.usd, least: total.status === 'known' ? total.usd : total.leastUsd, most: total.status === 'known' ? total.usd : total.mostUsd! });
  }
  const waitUnknown = { verdict: state('wait-unknown', { options: list(slow.map(({ id }) => option(id))) }), because: [] };
  if (known.length < 2) return waitUnknown;
  known.sort((a, b) => a.usd - b.usd || Number(a.id > b.id) - Number(a.id < b.id));
  const [cheapest, ...dearer] = known as [Placed, ...Placed[]];
  const surely = Math.min(...known.map(({ most }) => most));
  const isOut = ({ least }: Placed): boolean => errorUsd !== undefined && (least > surely || isTie(least, surely));
  const [open, out] = [dearer.filter((one) => !isOut(one)), dearer.filter(isOut)];
  const rates = options.flatMap(({ id, rate }) => (rate === undefined ? [] : [state('known-rate', { option: option(id), rate: amount(rate, 'share') })]));
  const cannot = out.slice(0, MOST_REQUIREMENTS).map(({ id }) => state('cannot-win', { option: option(id), stake: amount(errorUsd!, 'usd') }));
  const waiting = secondUsd > 0 ? [state('waiting-counted', { second: amount(secondUsd, 'usd') })] : [];
  const because = [...rates, ...cannot, ...waiting];
  const [next, ...more] = open;
  if (!next) return slow.length > 0 ? waitUnknown : { verdict: state('cheapest-at-stake', { winner: option(cheapest.id), stake: amount(errorUsd!, 'usd') }), because, winnerId: cheapest.id };
  const extra = next.usd - cheapest.usd;
  if (more.length === 0 && isTie(next.usd, cheapest.usd)) return { verdict: state('requirement-equal', { options: list([cheapest, next].map(({ id }) => option(id))) }), because };
  const ids = { dearer: option(next.id), cheaper: option(cheapest.id), perMonth: amount(extra * queriesPerMonth, 'usd-per-month') };
  if (more.length === 0) {
    const verdict =
      errorUsd === undefined
        ? state('requirement-open', { ...ids, atOne: amount(extra / ONE, 'usd'), atFive: amount(extra / FIVE, 'usd') })
        : state('requirement', { ...ids, times: amount((100 * extra) / errorUsd, 'count'), stake: amount(errorUsd, 'usd') });
    return { verdict, because };
  }
  const each = open.slice(0, MOST_REQUIREMENTS).map(({ id, usd }) => {
    const said = { dearer: option(id), cheapest: option(cheapest.id), perMonth: amount((usd - cheapest.usd) * queriesPerMonth, 'usd-per-month') };
    return errorUsd === undefined ? state('pays-if-open', { ...said, atOne: amount((usd - cheapest.usd) / ONE, 'usd') }) : state('pays-if', { ...said, times: amount((100 * (usd - cheapest.usd)) / errorUsd, 'count') });
  });
  const verdict = errorUsd === undefined ? state('requirement-many-open', { cheapest: option(cheapest.id) }) : state('requirement-many', { cheapest: option(cheapest.id), stake: amount(errorUsd, 'usd') });
  return { verdict, because: [...because, ...each] };
}

/** An option without its wrong answers, and between what its total is. */
interface Placed {
  readonly id: string;
  readonly usd: number;
  readonly least: number;
  readonly most: number;
}
