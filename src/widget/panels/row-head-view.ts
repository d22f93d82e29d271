import { candidateOf } from '../../scenario/candidate.ts';
import type { OfferQuote } from '../../scenario/offer-quote.ts';
import type { Quote } from '../../scenario/quote.ts';
import { isQuote, type Refusal } from '../../scenario/quotes.ts';
import type { Words } from '../../words/language.ts';
import type { Context } from '../context.ts';
import { optionName } from './options-view.ts';
import { timeText } from './time-text.ts';

/** Who an option is, and what has to be known before its numbers are read. */
export interface RowHead {
  readonly name: string;
  /** The seller, remarks of the price, and the setting that was measured. */
  readonly asides: readonly string[];
  /** Why it can't serve, and what its cost leaves out. */
  readonly warnings: readonly string[];
  /** Reasoning tokens that nobody counted. */
  readonly estimate: string | undefined;
  readonly expand: string;
}

/** What has to be known of own servers, or of options together. */
export type AsidesOf = (quote: Exclude<Quote, OfferQuote>) => readonly string[];

/**
 * The head of an option's row. `asidesOf` says of options that are no single offer what else has to be known.
 *
 * @example
 * rowHead(quote, context).asides // => ["OpenAI","measured: snapshot 2024-11-20, assumed"]
 */
export function rowHead(entry: Quote | Refusal, context: Context, asidesOf: AsidesOf = () => []): RowHead {
  const { catalogue, words } = context;
  const name = optionName(entry.option, context);
  const expand = words.showLines(name);
  if (!isQuote(entry)) {
    const offer = 'offer' in entry.option ? entry.option.offer : '';
    return { name, asides: Object.hasOwn(catalogue.data.offers, offer) ? [catalogue.offer(offer).seller.name] : [], warnings: [], estimate: undefined, expand };
  }
  const { origin, tokens = 0 } = entry.kind === 'offer' ? entry.reasoning : { origin: 'none' as const };
  return {
    name,
    asides: entry.kind === 'offer' ? [entry.offer.seller.name, ...notices(entry, context), ...measuredSetting(entry, context)] : asidesOf(entry),
    // too slow is said beside the time itself
    warnings: [...entry.infeasible.filter((code) => code !== 'latency-limit').map((code) => words.cannotServe(words.infeasible[code](facts(entry, context)))), ...entry.cost.missing.map((what) => words.missing[what])],
    estimate: origin === 'estimate' ? words.estimatedReasoning(context.formats.number(tokens, 0)) : undefined,
    expand,
  };
}

function notices({ cost }: OfferQuote, { words, formats }: Context): readonly string[] {
  const said = cost.notices.filter(({ code }) => code !== 'single-source').map(({ code, date }) => words.notices[code](date === undefined ? '' : formats.date(date)));
  return cost.weekly ? [...said, words.changesWithinWeek] : said;
}

/** What was assumed about the setting, where anything measured is shown. */
function measuredSetting({ option, measured: { quality }, latency, success, effort, isEffortAssumed, isSnapshotAssumed, reasons }: OfferQuote, { words, formats }: Context): readonly string[] {
  const rows = [...(latency && 'row' in latency ? [latency.row] : []), ...(success?.origin === 'proxy' && quality ? [quality] : [])];
  if (rows.length === 0) return [];
  const snapshots = [...new Set(rows.flatMap(({ snapshot }) => snapshot ?? []))];
  const isNamed = option.setting.effort !== undefined || option.setting.thinkingBudgetTokens !== undefined;
  return [
    ...(effort && !isNamed && (reasons || isEffortAssumed) ? [effortText(effort, words, formats)] : []),
    ...(isSnapshotAssumed && snapshots.length > 0 ? [words.ofSnapshot(snapshots.join(', '))] : []),
  ];
}

function effortText({ effort, thinkingBudgetTokens }: NonNullable<OfferQuote['effort']>, words: Words, formats: Context['formats']): string {
  if (thinkingBudgetTokens !== undefined) return words.atBudget(formats.number(thinkingBudgetTokens), true);
  return effort === undefined || effort === 'unstated' ? words.unstatedEffort : words.atEffort(words.efforts[effort], true);
}

function facts(quote: Quote, context: Context): Parameters<Words['infeasible']['context']>[0] {
  const { words, formats, scenario } = context;
  const { p95Tokens = 0, contextTokens = 0 } = candidateOf('', quote);
  const { headroom } = quote;
  return {
    tokens: formats.number(p95Tokens, 0),
    most: formats.number(contextTokens),
    times: headroom ? words.units.times(formats.ratio(1 / headroom.headroom)) : '',
    limit: headroom ? words.rateLimits[headroom.limit] : '',
    seconds: timeText([scenario.limits.latencySeconds ?? 0], context),
  };
}
