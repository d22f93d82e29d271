import { HOURS_PER_MONTH } from '../core/calendar.ts';
import { CalculatorError } from '../core/errors.ts';
import { TPOT_BAND, TTFT_BAND } from '../core/hosting/constants.ts';
import { correctedBy } from '../core/hosting/correction.ts';
import { operatingPoint } from '../core/hosting/operating-point.ts';
import { hostedMonth, type HostedMonth, type HostingPlan } from '../core/hosting/plan.ts';
import type { HostRefusal } from '../core/hosting/replica.ts';
import { throughputOf, type Throughput } from '../core/hosting/throughput.ts';
import type { Rent } from '../core/hosting/bill.ts';
import { cheapestPrice, type Hardware, type HardwarePrice } from '../core/model/hardware.ts';
import type { Rental } from '../core/model/serving.ts';
import type { Weights } from '../core/model/weights.ts';
import { hostedServing } from '../core/projection/hosted-serving.ts';
import { costPerSuccess, costPerSuccessInterval } from '../core/query/cost-per-success.ts';
import type { Infeasible } from '../core/query/quote.ts';
import { retries } from '../core/query/retries.ts';
import type { Instant, Usd } from '../core/units.ts';
import { hostedSuccess } from './hosted-success.ts';
import { hostedTime } from './hosted-time.ts';
import { hostedQuery, hostingPlan, limitsOf, longestHostedCall, measuredSpeeds } from './hosting-plan.ts';
import type { QuotedWith } from './offer-quote.ts';
import type { MissingCost, OptionTime } from './option-quote.ts';
import type { HostedQuery, HostedQuote } from './quote.ts';
import type { HostedOption, Scenario } from './scenario.ts';

/** Kinds of prices looked at where nobody says one. */
const ON_DEMAND: readonly Rental[] = ['on-demand'];
const SECONDS_PER_MONTH = HOURS_PER_MONTH * 3_600;

/**
 * Quotes open weights on own accelerators: the fleet that the load's peak needs, its bill over the queries, and how
 * fast it answers under the mean load. Prompt caching of own servers is not reckoned. Throws `unknown-offer` for
 * weights or devices that the catalogue does not have, `no-price` for a device without a usable price, `cannot-host`
 * where the replica cannot be reckoned, does not fit or is too slow, each with the reason, and `bad-argument` for no
 * queries at all.
 *
 * @example
 * const scenario = readTexts({ models: 'own/llama-3.3-70b@4xh100-sxm@fp8' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const [own] = run(scenario, catalogue).quotes
 * [own.kind, own.month.fleet.spare, own.extrapolated.length] // => ["hosted",1,0]
 * own.cost.missing // => ["hosting"]
 */
export function quoteHosted(option: HostedOption, given: QuotedWith): HostedQuote {
  const { scenario, catalogue, load, workload, at } = given;
  const { queriesPerMonth, limitSeconds } = load;
  if (!(queriesPerMonth > 0)) throw new CalculatorError('bad-argument', `own servers require queries above 0 a month, got ${queriesPerMonth}`);
  const weights = catalogue.weights.weights(option.weights);
  const hardware = catalogue.hardware.device(option.gpu);
  const query = hostedQuery(workload);
  const throughput = throughputFor(option, scenario, weights, hardware, query);
  const point = operatingPoint(throughput, limitsOf(scenario));
  if (point.status === 'too-large') throw refused(`${weights.name} in ${option.precision} does not fit on ${option.gpus} × ${hardware.name}: ${gigabytes(point.neededBytes)} GB are needed on each, ${gigabytes(point.usableBytes)} GB can be used`, { reason: 'too-large', needed: point.neededBytes, usable: point.usableBytes });
  if (point.status === 'too-slow') throw refused(`${weights.name} on ${option.gpus} × ${hardware.name} gives one user ${point.speed.tokensPerSecondPerUser.toFixed(1)} tokens a second, the limit asks for more`, { reason: 'too-slow', tokensPerSecond: point.speed.tokensPerSecondPerUser });
  const { price, usdPerGpuHour } = priceOf(option, hardware, at);
  const plan = hostingPlan(option, scenario, { callsPerSecond: point.queriesPerSecond, callsPerQuery: query.callsPerQuery }, rentOf(option, scenario, usdPerGpuHour, price));
  const month = monthOf(plan, queriesPerMonth);
  const costAt = (speed: number): Usd => monthOf({ ...plan, callsPerSecond: plan.callsPerSecond / speed }, queriesPerMonth).bill.usd / queriesPerMonth;
  const expected = month.bill.usd / queriesPerMonth;
  const reasons = weights.reasoning ?? catalogue.weights.offersOf(option.weights).some((id) => catalogue.offer(id).reasoning);
  const missing: MissingCost[] = [...(month.bill.unpriced.length > 0 ? (['hosting'] as const) : []), ...(reasons && workload.reasoningTokens === undefined ? (['reasoning'] as const) : [])];
  const perReplica = (queriesPerMonth * query.callsPerQuery) / SECONDS_PER_MONTH / month.fleet.meanUp;
  const latency = hostedTime(throughput, perReplica, workload, limitSeconds);
  const success = hostedSuccess(option, scenario, catalogue);
  const served = retries(workload.failureShare, workload.mostAttempts).servedShare;
  const successShare = success && success.rate * served;
  const infeasible: Infeasible[] = [];
  if (month.isOverloaded || !latency) infeasible.push('overloaded');
  if (limitSeconds !== undefined && latency && fastest(latency) > limitSeconds) infeasible.push('latency-limit');
  const p95Tokens = longestHostedCall(workload);
  if (p95Tokens > (weights.contextTokens ?? Infinity)) infeasible.push('context');
  return {
    kind: 'hosted',
    option,
    weights,
    hardware,
    price,
    usdPerGpuHour,
    query,
    throughput,
    point,
    plan,
    month,
    serving: hostedServing(plan),
    extrapolated: throughput.extrapolated,
    cost: { expected, low: Math.min(expected, costAt(TPOT_BAND[0])), high: Math.max(expected, costAt(TPOT_BAND[1])), missing },
    usdPerMonth: month.bill.usd,
    ...(latency ? { latency } : {}),
    ...(success && successShare !== undefined ? { success, successShare, costPerSuccess: costPerSuccess(expected, successShare) } : {}),
    p95Tokens,
    ...(success?.interval ? { costPerSuccessInterval: costPerSuccessInterval(expected, { lower: success.interval.lower * served, upper: success.interval.upper * served }) } : {}),
    infeasible,
    timesCheapest: undefined,
  };
}

/**
 * The speed of a replica for a query of mean length, corrected by what was measured of it. Throws `cannot-host` with the
 * reason where it cannot be reckoned.
 *
 * @example
 * const [weights, hardware] = [catalogue.weights.weights('llama-3.3-70b'), catalogue.hardware.device('h100-sxm')]
 * const option = { weights: 'llama-3.3-70b', gpu: 'h100-sxm', gpus: 4, precision: 'fp8' }
 * throughputFor(option, defaultScenario('2026-11-22'), weights, hardware, { inputTokens: 1024, outputTokens: 256 }).status // => "ready"
 */
export function throughputFor(option: HostedOption, scenario: Scenario, weights: Weights, hardware: Hardware, length: Pick<HostedQuery, 'inputTokens' | 'outputTokens'>): Throughput {
  const { gpus, precision, engine } = option;
  const { attentionGroups, tokensPerStep } = scenario.hosting;
  const made = throughputOf({ weights, hardware, gpus, precision, ...(engine ? { engine } : {}), attentionGroups, acceptedTokensPerStep: tokensPerStep }, length);
  if (made.status === 'refused') throw refused(`${weights.name} on ${hardware.name} cannot be reckoned: ${made.detail ?? made.reason}`, { reason: made.reason });
  return correctedBy(made, measuredSpeeds(option, scenario));
}

function priceOf({ usdPerGpuHour, rental }: HostedOption, hardware: Hardware, at: Instant): { readonly price: HardwarePrice | undefined; readonly usdPerGpuHour: Usd } {
  if (usdPerGpuHour !== undefined) return { price: undefined, usdPerGpuHour };
  const price = cheapestPrice(hardware, rental === undefined ? ON_DEMAND : [rental], at);
  if (!price) throw new CalculatorError('no-price', `${hardware.name} has no dated price ${rental ?? 'on demand'} in the catalogue: say what an hour costs, like @2.5usd`, { device: hardware.name, rental: rental ?? 'on-demand' });
  return { price, usdPerGpuHour: price.usdPerGpuHour };
}

/** A typed price is taken to hold the host. */
function rentOf({ gpus, rental }: HostedOption, { hosting }: Scenario, usdPerGpuHour: Usd, price: HardwarePrice | undefined): Rent {
  return { kind: rental ?? price?.kind ?? 'on-demand', usdPerReplicaHour: usdPerGpuHour * gpus, includesHost: price?.includesHost ?? true, commitmentDiscount: hosting.commitment };
}

function monthOf(plan: HostingPlan, queriesPerMonth: number): HostedMonth {
  const month = hostedMonth(plan, queriesPerMonth, HOURS_PER_MONTH);
  if (!month) throw refused('no number of replicas takes this load', { reason: 'overloaded' });
  return month;
}

/** The p95 if both bands turn out at their near end: a limit below it is missed for sure. */
const fastest = ({ time }: OptionTime): number => time.p95Seconds * Math.min(TPOT_BAND[0], TTFT_BAND[0]);

const gigabytes = (bytes: number): string => (bytes / 1e9).toFixed(1);

function refused(message: string, details: { readonly reason: HostRefusal } & Readonly<Record<string, string | number>>): CalculatorError {
  return new CalculatorError('cannot-host', message, details);
}
