import type { Explained, Why, WhyAssumption, WhyInput } from '../core/query/explain.ts';
import type { HostedQuote } from './quote.ts';

/**
 * Explains one number of own servers; `undefined` where they have none.
 *
 * @example
 * const scenario = readTexts({ models: 'own/llama-3.3-70b@4xh100-sxm@fp8' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const [own] = run(scenario, catalogue).quotes
 * explainHosted('usdPerMonth', own, 1e6).inputs.map(({ name }) => name) // => ["replicas","spare","gpusEach","gpuHour","hoursUp"]
 */
export function explainHosted(number: Explained, quote: HostedQuote, queriesPerMonth: number): Why | undefined {
  return EXPLAIN[number](quote, queriesPerMonth);
}

const input = (name: WhyInput['name'], value: number, unit: WhyInput['unit']): WhyInput => ({ name, value, unit });

const sources = ({ price, hardware }: HostedQuote): Why['sources'] => (price ? [{ name: `${hardware.name}, ${price.seller}: ${price.source}`, date: price.checked ?? '' }] : []);

const predicted = ({ extrapolated }: HostedQuote): readonly WhyAssumption[] => ['predicted-speed', ...(extrapolated.length > 0 ? (['extrapolated'] as const) : []), 'no-prompt-cache'];

const EXPLAIN: Readonly<Record<Explained, (quote: HostedQuote, queriesPerMonth: number) => Why | undefined>> = {
  cost: (quote, queriesPerMonth) => ({
    formula: 'hostedCost',
    inputs: [input('month', quote.usdPerMonth, 'usd'), input('queries', queriesPerMonth, 'count')],
    sources: sources(quote),
    assumptions: [...(quote.month.bill.unpriced.length > 0 ? (['hosting-unpriced'] as const) : []), ...predicted(quote)],
  }),
  usdPerMonth: (quote) => ({
    formula: 'hostedMonth',
    inputs: [
      input('replicas', quote.month.fleet.needed, 'count'),
      input('spare', quote.month.fleet.spare, 'count'),
      input('gpusEach', quote.option.gpus, 'count'),
      input('gpuHour', quote.usdPerGpuHour, 'usd'),
      input('hoursUp', quote.month.fleet.meanUp + quote.month.fleet.spare + quote.month.fleet.meanStarting, 'count'),
    ],
    sources: sources(quote),
    assumptions: [...(quote.month.bill.unpriced.length > 0 ? (['hosting-unpriced'] as const) : []), ...predicted(quote)],
  }),
  firstWord: (quote) => (quote.latency?.firstWord ? timeOf(quote) : undefined),
  latency: (quote) => (quote.latency ? timeOf(quote) : undefined),
  reasoning: () => undefined,
  success: ({ success }) =>
    success && {
      formula: 'success',
      inputs: [input('successRate', success.rate, 'share'), ...(success.interval ? [input('lower', success.interval.lower, 'share'), input('upper', success.interval.upper, 'share')] : [])],
      sources: [],
      assumptions: success.origin === 'proxy' ? ['proxy', 'via-weights', 'fewer-bits'] : success.origin === 'guess' ? ['guess'] : [],
    },
  costPerSuccess: ({ cost, successShare }) =>
    successShare === undefined ? undefined : { formula: 'costPerSuccess', inputs: [input('cost', cost.expected, 'usd'), input('successRate', successShare, 'share')], sources: [], assumptions: [] },
};

function timeOf({ latency, point, query, ...quote }: HostedQuote): Why {
  return {
    formula: 'hostedTime',
    inputs: [
      input('ttft', latency!.call.ttft.median, 'seconds'),
      input('speed', 1 / latency!.call.secondsPerToken.median, 'tokensPerSecond'),
      input('output', query.outputTokens, 'tokens'),
      input('batch', point.batch, 'count'),
    ],
    sources: [{ name: 'docs/calibration.md', date: '2026-11-22' }],
    assumptions: predicted({ latency: latency!, point, query, ...quote }),
  };
}
