import { hostedQuery, isQuote, loadOf, quoteData, SPEED_ERROR, throughputCurve, unitCost, workloadOf, type Scenario, type Sizing } from '../index.ts';
import { againstAll } from './host-against.ts';
import { hostedOf, type Hosting } from './hosting.ts';

/** A search as plain data: devices by their ids. */
export function searchData({ feasible, unfit }: Sizing, scenario: Scenario) {
  const { callsPerQuery, ...length } = hostedQuery(workloadOf(scenario));
  const { queriesPerMonth } = loadOf(scenario);
  return {
    scenario,
    load: { queriesPerMonth, callsPerQuery, ...length },
    feasible: feasible.map(({ hardware, gpus, precision, price, point, month, extrapolated }) => {
      const { batch, queriesPerSecond, limitedBy, speed } = point;
      const unit = unitCost(month.bill.usd, { queries: queriesPerMonth, outputTokensPerQuery: callsPerQuery * length.outputTokens, tokensPerSecondPerUser: speed.tokensPerSecondPerUser });
      return { gpu: hardware.id, gpus, precision, price, replica: { batch, callsPerSecond: queriesPerSecond, limitedBy, speed }, fleet: month.fleet, usdPerMonth: month.bill.usd, unpriced: month.bill.unpriced, ...unit, extrapolated };
    }),
    unfit: unfit.map(({ hardware, ...one }) => ({ gpu: hardware.id, ...one })),
    speedError: SPEED_ERROR,
  };
}

/** Own servers and what they are held against, as plain data. */
export function hostData(hosting: Hosting) {
  const { scenario, catalogue, quotes } = hosting;
  const own = hostedOf(hosting);
  const context = { scenario, catalogue, priced: quotes.filter(isQuote) };
  return {
    ...(own ? { own: { ...quoteData(own, context), memory: own.throughput.memory, curve: throughputCurve(own.throughput) } } : {}),
    against: own ? againstAll(hosting, own).map(({ api, found }) => ({ ...quoteData(api, context), breakEven: found })) : [],
  };
}
