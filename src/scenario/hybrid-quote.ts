import { HOURS_PER_MONTH } from '../core/calendar.ts';
import { CalculatorError } from '../core/errors.ts';
import { hybridServing, monthSplit } from '../core/projection/hybrid-serving.ts';
import { costPerSuccess } from '../core/query/cost-per-success.ts';
import { mixedTime } from '../core/query/mixed-time.ts';
import { derivedRate } from '../core/query/quality.ts';
import { shareWithin } from '../core/query/query-time.ts';
import type { Infeasible } from '../core/query/quote.ts';
import { knownSuccess } from './known-success.ts';
import type { QuotedWith } from './offer-quote.ts';
import type { OptionTime } from './option-quote.ts';
import { widestBand } from './own-timing.ts';
import type { CombinedQuote, HostedQuote, Quote } from './quote.ts';
import type { CombinedOption } from './scenario.ts';
import { servingOf } from './serving-of.ts';

/**
 * Quotes own servers for the base of a load and an offer for what exceeds them, split as is cheapest or with the
 * replicas that were said. Throws `bad-setting` unless the first member is own servers, and what its members throw.
 *
 * @example
 * const scenario = readTexts({ models: 'hybrid(own/llama-3.1-8b@1xl40s@fp8+groq/llama-3.3-70b-versatile)', 'queries-per-month': '30000000' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const [both] = run(scenario, catalogue).quotes
 * [both.kind, both.split.replicas > 0, both.split.apiShare < 1] // => ["combined",true,true]
 */
export function quoteHybrid(option: CombinedOption, { load, scenario, catalogue }: QuotedWith, members: readonly Quote[]): CombinedQuote {
  const [own, api] = members as readonly [Quote, Quote];
  if (own.kind !== 'hosted') throw new CalculatorError('bad-setting', 'a hybrid requires own servers first and an offer second, like hybrid(own/llama-3.1-8b@1xl40s@fp8+openai/gpt-4o-mini)');
  const { queriesPerMonth, limitSeconds } = load;
  const split = monthSplit(own.plan, api.cost.expected, queriesPerMonth, HOURS_PER_MONTH, option.params['replicas']);
  const shares = [1 - split.apiShare, split.apiShare] as const;
  const expected = split.usd / queriesPerMonth;
  const mixed = own.successShare === undefined || api.successShare === undefined ? undefined : shares[0] * own.successShare + shares[1] * api.successShare;
  const success = knownSuccess(option) ?? (mixed === undefined ? undefined : derivedRate(mixed, [own.success, api.success]));
  const latency = timeOf(own, api, shares, limitSeconds);
  const infeasible = new Set<Infeasible>([...own.infeasible.filter((code) => code === 'context' && split.replicas > 0), ...api.infeasible.filter((code) => code !== 'latency-limit')]);
  if (latency && limitSeconds !== undefined && latency.time.p95Seconds > limitSeconds) infeasible.add('latency-limit');
  return {
    kind: 'combined',
    option,
    members,
    split,
    serving: hybridServing(own.plan, servingOf(api, scenario, catalogue), option.params['replicas']),
    together: { routed: { usd: expected, usdRange: [expected, expected], optimistic: [] }, times: shares.map((share) => [share, share]), steps: [] },
    optimistic: [],
    cost: { expected, low: Math.min(expected, shares[0] * own.cost.low + shares[1] * api.cost.low), high: Math.max(expected, shares[0] * own.cost.high + shares[1] * api.cost.high), missing: [...new Set([...own.cost.missing, ...api.cost.missing])] },
    usdPerMonth: split.usd,
    ...(api.headroom ? { headroom: api.headroom } : {}),
    ...(latency ? { latency } : {}),
    ...(success ? { success, successShare: success.rate, costPerSuccess: costPerSuccess(expected, success.rate) } : {}),
    infeasible: [...infeasible],
    timesCheapest: undefined,
  };
}

function timeOf(own: HostedQuote, api: Quote, [ownShare, apiShare]: readonly [number, number], limitSeconds: number | undefined): OptionTime | undefined {
  if (!own.latency || !api.latency) return undefined;
  const time = mixedTime([{ share: ownShare, time: own.latency.time }, { share: apiShare, time: api.latency.time }]);
  return { time, band: widestBand([own.latency, api.latency]), ...(limitSeconds === undefined ? {} : { withinLimit: shareWithin(time, limitSeconds) }) };
}
