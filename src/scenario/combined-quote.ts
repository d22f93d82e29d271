import { costPerSuccess } from '../core/query/cost-per-success.ts';
import { mixedTime } from '../core/query/mixed-time.ts';
import { derivedRate } from '../core/query/quality.ts';
import { queryTime, shareWithin, type Stage } from '../core/query/query-time.ts';
import type { Infeasible } from '../core/query/quote.ts';
import type { Member } from '../core/routing/member.ts';
import type { Usd } from '../core/units.ts';
import { knownSuccess } from './known-success.ts';
import type { QuotedWith } from './offer-quote.ts';
import type { OptionTime } from './option-quote.ts';
import { widestBand } from './own-timing.ts';
import type { CombinedQuote, Quote } from './quote.ts';
import type { CombinedOption, OptionSpec } from './scenario.ts';
import { TOGETHER, type Passage } from './together.ts';

/** Quotes a member under so many times the load of the whole. */
export type QuoteMember = (member: OptionSpec, times: number) => Quote;

/**
 * Quotes options that serve the feature together, from the quotes of its members, each under the load that reaches it. What hangs on a rate that nobody
 * knows makes the cost a lower bound. Throws what the members and their way throw.
 *
 * @example
 * const scenario = readTexts({ models: 'cascade(openai/gpt-4o-mini@80%+openai/gpt-4o@90%)@catches=0.8@passes=0.9' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const [both] = run(scenario, catalogue).quotes
 * [both.kind, both.members.length, both.success.origin] // => ["combined",2,"derived"]
 * both.cost.expected > both.members[0].cost.expected // => true
 */
export function quoteCombined(option: CombinedOption & { readonly way: keyof typeof TOGETHER }, { load }: QuotedWith, quoteMember: QuoteMember): CombinedQuote {
  const asTheWhole = option.members.map((member) => quoteMember(member, 1));
  const shared = TOGETHER[option.way](asTheWhole.map(memberOf), option.params);
  // own servers and limits of sellers hang on the part of the load that reaches them
  const members = asTheWhole.map((quote, index) => (shared.times[index]![0] === 0 ? quote : quoteMember(option.members[index]!, shared.times[index]![0])));
  const together = TOGETHER[option.way](members.map(memberOf), option.params);
  const { routed } = together;
  const expected = routed.usd ?? routed.usdRange[0];
  const at = (end: 0 | 1, cost: (quote: Quote) => Usd): Usd => members.reduce((sum, member, index) => sum + together.times[index]![end] * (cost(member) - member.cost.expected), routed.usdRange[end]);
  const success = knownSuccess(option) ?? (routed.rate === undefined ? undefined : derivedRate(routed.rate, members.map((member) => member.success)));
  const latency = latencyOf(together.passages, members, load.limitSeconds);
  const [headroom] = members.flatMap((member) => member.headroom ?? []).toSorted((a, b) => a.headroom - b.headroom);
  const infeasible = new Set<Infeasible>(members.flatMap((member) => member.infeasible.filter((code) => code !== 'latency-limit')));
  if (latency && load.limitSeconds !== undefined && latency.time.p95Seconds > load.limitSeconds) infeasible.add('latency-limit');
  return {
    kind: 'combined',
    option,
    members,
    together,
    optimistic: routed.optimistic,
    cost: {
      expected,
      low: Math.min(expected, at(0, ({ cost }) => cost.low)),
      high: Math.max(expected, at(1, ({ cost }) => cost.high)),
      missing: [...new Set([...members.flatMap(({ cost }) => cost.missing), ...(routed.usd === undefined ? (['rate'] as const) : [])])],
    },
    usdPerMonth: expected * load.queriesPerMonth,
    ...(headroom ? { headroom } : {}),
    ...(latency ? { latency } : {}),
    ...(success ? { success, successShare: success.rate, costPerSuccess: costPerSuccess(expected, success.rate) } : {}),
    infeasible: [...infeasible],
    timesCheapest: undefined,
  };
}

function memberOf({ cost, latency, successShare }: Quote): Member {
  return { usd: cost.expected, ...(latency ? { seconds: latency.time.meanSeconds } : {}), ...(successShare === undefined ? {} : { rate: successShare }) };
}

/** Times add along a passage and mix over them; unknown where one member's is, or where it is several itself. */
function latencyOf(passages: readonly Passage[] | undefined, members: readonly Quote[], limitSeconds: number | undefined): OptionTime | undefined {
  const taken = passages?.filter(({ share }) => share > 0) ?? [];
  const paths = taken.map(({ share, members: places, fixedSeconds, atOnce }) => {
    const stages = places.map((place) => members[place]?.latency?.stage);
    if (!stages.every((stage) => stage !== undefined) || stages.some((stage) => atOnce !== undefined && (stage.inSequence ?? 1) > 1)) return undefined;
    const [first, ...rest] = stages as [Stage, ...Stage[]];
    const whole: readonly Stage[] = [{ ...first, fixedSeconds: fixedSeconds / (first.inSequence ?? 1), ...(atOnce === undefined ? {} : { atOnce }) }, ...rest];
    return { share, time: queryTime(whole) };
  });
  if (paths.length === 0 || !paths.every((path) => path !== undefined)) return undefined;
  const time = mixedTime(paths);
  return {
    time,
    band: widestBand(taken.flatMap(({ members: places }) => places.map((place) => members[place]!.latency!))),
    ...(limitSeconds === undefined ? {} : { withinLimit: shareWithin(time, limitSeconds) }),
  };
}
