import type { Candidate } from '../core/tradeoff/filters.ts';
import type { Quote } from './quote.ts';

/**
 * What is known of a quoted option that a limit can be about; of options that serve together, what their tightest member
 * allows. A region is known where the option names it.
 *
 * @example
 * const [gpt4o] = run(defaultScenario('2026-11-22'), catalogue).quotes
 * candidateOf('a', gpt4o).contextTokens // => 128000
 */
export function candidateOf(id: string, quote: Quote): Candidate {
  const { latency, batchSeconds, successShare, headroom } = quote;
  const own = { id, withinShare: latency?.withinLimit, batchSeconds, rate: successShare, headroom: headroom?.headroom };
  if (quote.kind === 'offer') return { p95Tokens: quote.p95Tokens, contextTokens: quote.offer.contextTokens, regions: quote.setting.region === undefined ? undefined : [quote.setting.region], ...own };
  if (quote.kind === 'hosted') return { ...own, p95Tokens: quote.p95Tokens, contextTokens: quote.weights.contextTokens, isOverloaded: quote.infeasible.includes('overloaded') };
  const members = quote.members.map((member) => candidateOf(id, member));
  const [tightest] = members.toSorted((a, b) => room(a) - room(b));
  const everywhere = members.map(({ regions }) => regions);
  return {
    ...own,
    isOverloaded: quote.infeasible.includes('overloaded'),
    p95Tokens: tightest?.p95Tokens,
    contextTokens: tightest?.contextTokens,
    regions: everywhere.every((regions) => regions !== undefined) ? everywhere.reduce((all, regions) => all.filter((region) => regions.includes(region))) : undefined,
  };
}

const room = ({ p95Tokens = 0, contextTokens = Infinity }: Candidate): number => contextTokens - p95Tokens;
