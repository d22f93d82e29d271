import type { Explained, Why, WhyInput } from '../core/query/explain.ts';
import { isOwnTime } from '../core/query/own-time.ts';
import { isOwnTiming } from './own-timing.ts';
import type { CombinedQuote } from './quote.ts';

/**
 * Explains one number of options that serve together, from those of its members; `undefined` where it has none.
 *
 * @example
 * const scenario = readTexts({ models: 'vote(openai/gpt-4o-mini)@voters=3' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const [vote] = run(scenario, catalogue).quotes
 * explainTogether('cost', vote, 1e6).inputs.map(({ name, value, of }) => [name, value, of]) // => [["timesAsked",3,0],["cost",0.00029985,0]]
 */
export function explainTogether(number: Explained, quote: CombinedQuote, queriesPerMonth: number): Why | undefined {
  return EXPLAIN[number](quote, queriesPerMonth);
}

const EXPLAIN: Readonly<Record<Explained, (quote: CombinedQuote, queriesPerMonth: number) => Why | undefined>> = {
  cost: ({ members, together: { times, steps }, cost, optimistic }) => ({
    formula: 'together',
    inputs: [
      ...members.flatMap((member, of): WhyInput[] => [
        { name: 'timesAsked', value: times[of]![0], unit: 'count', of },
        { name: 'cost', value: member.cost.expected, unit: 'usd', of },
      ]),
      ...steps.filter(({ usd }) => usd > 0).map(({ usd }): WhyInput => ({ name: 'beside', value: usd, unit: 'usd' })),
    ],
    sources: [],
    assumptions: [...optimistic, ...(cost.missing.includes('rate') ? (['rate-unknown'] as const) : [])],
  }),
  usdPerMonth: ({ cost }, queriesPerMonth) => ({
    formula: 'usdPerMonth',
    inputs: [{ name: 'cost', value: cost.expected, unit: 'usd' }, { name: 'queries', value: queriesPerMonth, unit: 'count' }],
    sources: [],
    assumptions: [],
  }),
  firstWord: () => undefined,
  latency: ({ latency, members }) =>
    latency && {
      formula: 'togetherTime',
      inputs: members.flatMap((member, of): WhyInput[] => (member.latency ? [{ name: 'meanSeconds', value: member.latency.time.meanSeconds, unit: 'seconds', of }] : [])),
      sources: [],
      assumptions: [...(isOwnTiming(latency) ? [] : (['no-load'] as const)), ...(members.some((member) => isOwnTime(member.latency)) ? (['own-time'] as const) : [])],
    },
  reasoning: () => undefined,
  success: ({ success, members, optimistic }) =>
    success && {
      formula: success.origin === 'derived' ? 'togetherSuccess' : 'success',
      inputs: [
        ...(success.origin === 'derived' ? members.flatMap((member, of): WhyInput[] => (member.successShare === undefined ? [] : [{ name: 'successRate', value: member.successShare, unit: 'share', of }])) : []),
        ...(success.interval ? ([{ name: 'lower', value: success.interval.lower, unit: 'share' }, { name: 'upper', value: success.interval.upper, unit: 'share' }] as const) : []),
      ],
      sources: [],
      assumptions: [...optimistic, ...(success.origin === 'guess' ? (['guess'] as const) : [])],
    },
  costPerSuccess: ({ cost, success }) =>
    success && {
      formula: 'costPerSuccess',
      inputs: [{ name: 'cost', value: cost.expected, unit: 'usd' }, { name: 'successRate', value: success.rate, unit: 'share' }],
      sources: [],
      assumptions: [],
    },
};
