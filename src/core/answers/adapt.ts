import { requireAmount } from '../argument.ts';
import { breakEvenVolume } from '../operations/break-even-volume.ts';
import { mcnemarSize } from '../tradeoff/sample-size.ts';
import { rank } from '../tradeoff/rank.ts';
import type { Share, Tokens, Usd } from '../units.ts';
import { amount, field, list, type Answer } from './answer.ts';
import { APPROACHES, said, type Approach, type AdaptCodes, type AdaptStatement } from './adapt/codes.ts';
import { nearestFirst, type Change } from './nearest-first.ts';

/** Share of shared items on which only one of two ways is right, for a plan (assumption). */
const DISCORDANT: Share = 0.2;
/** The difference an evaluation is planned to show (assumption: what most would call one). */
const LOOKED_FOR: Share = 0.05;

/** A way to bring knowledge to a model, and what it costs. */
export interface WayToKnow {
  readonly approach: Approach;
  /** A query, the model's own cost included. */
  readonly usd: Usd;
  readonly fixedUsdPerMonth: Usd;
  readonly onceUsd: Usd;
  /** Share of the queries that are right with it; absent: nobody measured. */
  readonly rate?: Share | undefined;
  /** Set where a part of it has no price: a lower bound. */
  readonly isLowerBound?: boolean | undefined;
}

/** What is known of the ways. */
export interface AdaptInputs {
  /** Those whose cost is known, each once. */
  readonly ways: readonly WayToKnow[];
  /** The documents do not fit into a prompt. */
  readonly tooLongTokens?: Tokens | undefined;
  /** A query with the long prompt, were nothing read from a prompt cache. */
  readonly uncachedUsd?: Usd | undefined;
  /** What the system prompt must be shorter than, once tuned, for a query to cost less than it does now; `never`: not even an empty one. */
  readonly tunedBelow?: { readonly status: 'below'; readonly tokens: Tokens } | { readonly status: 'never' } | undefined;
  readonly queriesPerMonth: number;
  /** What is paid once is spread over so many. */
  readonly months: number;
  readonly errorUsd?: Usd | undefined;
  /** Fields that would have to be filled. */
  readonly missing: readonly string[];
}

/**
 * Retrieval, fine-tuning or a longer prompt: what each costs a month, from how many queries on one costs less than
 * another, if ever, and how much more often the dearer must be right. Where all rates and the stake are known it ranks by
 * both together. Throws `bad-argument` for negative amounts or rates outside 0–1.
 *
 * @example
 * const ways = [{ approach: 'prompt', usd: 0.2, fixedUsdPerMonth: 0, onceUsd: 0 }, { approach: 'retrieval', usd: 0.00512, fixedUsdPerMonth: 50, onceUsd: 1.6 }]
 * const { verdict, because } = adaptAnswer({ ways, queriesPerMonth: 1000, months: 1, missing: [] })
 * verdict.code // => "cheapest-retrieval"
 * because.find(({ code }) => code === 'after-retrieval-prompt').values.queries.value.toFixed(2) // => "264.78"
 */
export function adaptAnswer(inputs: AdaptInputs): Answer<AdaptCodes> {
  const { queriesPerMonth, months, errorUsd, missing } = inputs;
  requireAmount(queriesPerMonth, 'queries a month', 'adaptAnswer');
  const ways = APPROACHES.flatMap((approach) => inputs.ways.find((way) => way.approach === approach) ?? []);
  const month = (way: WayToKnow): Usd => fixed(way) + queriesPerMonth * way.usd;
  const fixed = ({ fixedUsdPerMonth, onceUsd }: WayToKnow): Usd => fixedUsdPerMonth + onceUsd / months;
  const isRated = errorUsd !== undefined && ways.length > 1 && ways.every(({ rate }) => rate !== undefined);
  const lines = ways.map((way) => ({ id: way.approach, usd: month(way), rate: way.rate }));
  const [first] = rank(lines, { errorUsd: isRated ? errorUsd * queriesPerMonth : 0, secondUsd: 0 }).ranked;
  const best = ways.find(({ approach }) => approach === first?.id);
  const others = ways.filter((way) => way !== best);
  return {
    question: 'adapt',
    verdict: verdictOf(),
    because: [
      ...ways.map((way) => said(`costs-${way.approach}`, { query: amount(way.usd, 'usd-per-query'), month: amount(month(way), 'usd-per-month') })),
      ...ways.filter(({ onceUsd }) => onceUsd > 0).map(({ approach, onceUsd }) => said(`once-${approach}`, { usd: amount(onceUsd, 'usd'), months: amount(months, 'months') })),
      ...cacheOf(),
      ...ways.flatMap((way) => ways.filter((other) => fixed(other) < fixed(way)).map((other) => volumeOf(way, other))),
      ...(inputs.tunedBelow?.status === 'never' ? [said('tuned-never')] : []),
      ...(inputs.tooLongTokens === undefined ? [] : [said('too-long', { tokens: amount(inputs.tooLongTokens, 'tokens') })]),
    ],
    holdsWhile: best ? [said('while-queries', { queries: amount(queriesPerMonth, 'queries-per-month') }), ...(isRated ? [said('while-rates')] : others.length > 0 ? [said('while-as-right')] : [])] : [],
    wouldChange: best ? nearestFirst([...others.flatMap((other) => turnOf(best, other)), ...tunedOf(best)]) : [],
    measureNext: ways.length > 1 && !isRated ? [said('measure-ways', { items: amount(mcnemarSize(DISCORDANT, LOOKED_FOR).items, 'count') })] : ways.length > 1 ? [said('measure-again', { items: amount(mcnemarSize(DISCORDANT, LOOKED_FOR).items, 'count') })] : [],
    confidence: { level: isRated ? 'low' : 'unknown', because: [isRated ? said('by-typed-rates') : said('not-measured'), ...ways.filter(({ isLowerBound }) => isLowerBound).map(({ approach }) => said(`lower-bound-${approach}`))] },
    missing: [...(missing.length > 0 ? [said('missing-fields', { fields: list(missing.map(field)) })] : []), ...(errorUsd === undefined ? [said('missing-stake', { field: field('stakes.errorUsd') })] : [])],
    workings: ways.map((way) => ({ formula: `month-with-${way.approach}`, inputs: { query: amount(way.usd, 'usd-per-query'), fixed: amount(fixed(way), 'usd-per-month'), queries: amount(queriesPerMonth, 'queries-per-month') }, result: amount(month(way), 'usd-per-month') })),
  };

  function verdictOf(): AdaptStatement {
    if (!best) return said('nothing-known');
    const values = { month: amount(month(best), 'usd-per-month'), queries: amount(queriesPerMonth, 'queries-per-month') };
    if (others.length === 0) return said(`only-${best.approach}`, values);
    return isRated ? said(`best-${best.approach}`, { ...values, stake: amount(errorUsd, 'usd') }) : said(`cheapest-${best.approach}`, values);
  }

  function cacheOf(): readonly AdaptStatement[] {
    const prompt = ways.find(({ approach }) => approach === 'prompt');
    const { uncachedUsd } = inputs;
    return prompt && uncachedUsd !== undefined && prompt.usd < uncachedUsd ? [said('cache-cuts', { from: amount(uncachedUsd, 'usd-per-query'), to: amount(prompt.usd, 'usd-per-query') })] : [];
  }

  /** The way with more to pay whatever is asked pays from some volume on, or never. */
  function volumeOf(way: WayToKnow, other: WayToKnow): AdaptStatement {
    const volume = breakEvenVolume(fixed(way) - fixed(other), other.usd - way.usd);
    return volume.status === 'after' ? said(`after-${way.approach}-${other.approach}`, { queries: amount(volume.count, 'queries-per-month') }) : said(`never-${way.approach}-${other.approach}`);
  }

  function turnOf(chosen: WayToKnow, other: WayToKnow): readonly Change<AdaptStatement>[] {
    const [above, below] = other.usd < chosen.usd ? [other, chosen] : [chosen, other];
    const volume = breakEvenVolume(Math.max(0, fixed(above) - fixed(below)), below.usd - above.usd);
    const turns = !isRated && volume.status === 'after' && volume.count > 0 ? [{ said: said(`turn-${other === above ? 'above' : 'below'}-${other.approach}`, { queries: amount(volume.count, 'queries-per-month') }), now: queriesPerMonth, at: volume.count }] : [];
    const more = errorUsd === undefined || errorUsd === 0 || queriesPerMonth === 0 ? undefined : (month(other) - month(chosen)) / (queriesPerMonth * errorUsd);
    return [...turns, ...(!isRated && more !== undefined && more > 0 && more < 1 ? [{ said: said(`if-right-${other.approach}`, { points: amount(more, 'points') }), now: 1, at: 1 + more }] : [])];
  }

  function tunedOf(chosen: WayToKnow): readonly Change<AdaptStatement>[] {
    const { tunedBelow } = inputs;
    return tunedBelow?.status === 'below' && chosen.approach !== 'tuning' ? [{ said: said('tuned-if-shorter', { tokens: amount(tunedBelow.tokens, 'tokens') }), now: 0, at: 1 }] : [];
  }
}
