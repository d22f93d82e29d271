import type { Hardware, HardwarePrice } from '../model/hardware.ts';
import { PRECISIONS, type Precision } from '../model/serving.ts';
import type { Weights } from '../model/weights.ts';
import type { Share } from '../units.ts';
import { operatingPoint, type OperatingPoint, type ServingLimits } from './operating-point.ts';
import { hostedMonth, type HostedMonth, type HostingPlan } from './plan.ts';
import { DEFAULT_ATTENTION_GROUPS, type QueryLength, type Refusal, type RefusalReason, type Replica } from './replica.ts';
import { throughputOf, type Extrapolation } from './throughput.ts';

/** Devices of one replica that a search looks at: what one machine commonly holds (assumption). */
export const SIZING_COUNTS: readonly number[] = [1, 2, 4, 8];

/** Why devices cannot serve weights: all of `REFUSALS`, and what follows from the load, the limits and the prices. */
export const SIZING_FAILURES = {
  'no-arithmetic': 'the device does not multiply in this format, which would save memory only',
  'already-small': 'the weights are published in 4 bits: other 4 bits gain nothing',
  'context': 'a query is longer than the weights can read',
  'groups': 'the devices are not a whole number of attention groups',
  'too-large': 'weights, program and one query are more than the memory',
  'too-slow': 'even one query at a time misses a limit',
  'no-price': 'the device has no usable price of the kinds looked at',
  'overloaded': 'no number of replicas takes the load',
} as const;
/** One of `SIZING_FAILURES` or `REFUSALS`. */
export type SizingFailure = keyof typeof SIZING_FAILURES | RefusalReason;

/** A device, and the prices of one of it that may be paid. */
export interface PricedDevice {
  readonly hardware: Hardware;
  readonly prices: readonly HardwarePrice[];
}

/** What is searched, and for what. */
export interface SizingInputs {
  readonly weights: Weights;
  readonly devices: readonly PricedDevice[];
  /** Absent: `SIZING_COUNTS`. */
  readonly counts?: readonly number[] | undefined;
  /** Absent: all. */
  readonly precisions?: readonly Precision[] | undefined;
  readonly served?: Pick<Replica, 'engine' | 'attentionGroups' | 'acceptedTokensPerStep'>;
  /** Of a call. */
  readonly length: QueryLength;
  readonly limits: ServingLimits;
  /** How the fleet is run, whatever it is made of. */
  readonly plan: Omit<HostingPlan, 'callsPerSecond' | 'gpus' | 'price'>;
  /** What a commitment takes off a price; absent: nothing. */
  readonly commitmentDiscount?: Share;
  /** Of a month of so many hours. */
  readonly queries: number;
  readonly hours: number;
}

/** Devices that one replica may stand on. */
export interface SizedReplica {
  readonly hardware: Hardware;
  readonly gpus: number;
  readonly precision: Precision;
}

/** Devices that serve the load within the limits, and what a month of them costs. */
export interface Feasible extends SizedReplica {
  readonly price: HardwarePrice;
  readonly point: Extract<OperatingPoint, { readonly status: 'serves' }>;
  readonly month: HostedMonth;
  /** What of it no measured run had; empty: nothing. */
  readonly extrapolated: readonly Extrapolation[];
}

/** Devices that do not, and why. */
export interface Unfit extends SizedReplica {
  readonly reason: SizingFailure;
  /** What the weights say of it. */
  readonly detail?: string;
}

/** All that were looked at: those that serve, the cheapest by its monthly bill first, and the others. */
export interface Sizing {
  readonly feasible: readonly Feasible[];
  readonly unfit: readonly Unfit[];
}

/**
 * Every device × count × precision for weights, a load and limits: what serves, the cheapest first (of equal bills the
 * fewest devices), and why each other does not. Each takes the price that makes its month cheapest. Formats that a
 * device does not multiply in are left out (assumption: engines differ in whether they run them), but for weights that
 * are published in them and for int4, which is unpacked everywhere. A bill with unpriced lines is a lower bound here as
 * everywhere. Throws `bad-argument` as the operating point and the bill do.
 *
 * @example
 * const weights = { layers: 32, hidden: 4096, heads: 32, kvHeads: 8, headDim: 128, intermediate: 14336, vocab: 128256, attention: 'grouped-query' }
 * const price = { seller: 'a', kind: 'on-demand', usdPerGpuHour: 2, includesHost: true, source: 'a list' }
 * const devices = [{ hardware: { id: 'h100-sxm', memoryGb: 80, bandwidthGbPerSecond: 3350, denseTflops: { bf16: 989 }, linkGbPerSecond: 450 }, prices: [price] }, { hardware: { id: 'other', memoryGb: 80, denseTflops: { bf16: 400 } }, prices: [price] }]
 * const plan = { callsPerQuery: 1, utilisation: 0.7, spare: 0, fleet: 'fixed', peakFactor: 3, startUpSeconds: 300 }
 * const { feasible, unfit } = sizing({ weights, devices, counts: [1, 2], precisions: ['bf16', 'fp8'], length: { inputTokens: 1024, outputTokens: 256 }, limits: {}, plan, queries: 1e6, hours: 730.5 })
 * feasible.map(({ gpus, month }) => [gpus, month.bill.usd]) // => [[1,1461],[2,2922]]
 * unfit.map(({ hardware, gpus, precision, reason }) => `${gpus} ${hardware.id} ${precision} ${reason}`) // => ["1 h100-sxm fp8 no-arithmetic","2 h100-sxm fp8 no-arithmetic","1 other bf16 no-bandwidth","1 other fp8 no-bandwidth","2 other bf16 no-bandwidth","2 other fp8 no-bandwidth"]
 */
export function sizing(inputs: SizingInputs): Sizing {
  const { devices, counts = SIZING_COUNTS, precisions = PRECISIONS } = inputs;
  const tried = devices.flatMap((device) => counts.flatMap((gpus) => precisions.map((precision) => triedOn(device, gpus, precision, inputs))));
  const feasible = tried.filter((one): one is Feasible => 'point' in one);
  return {
    feasible: feasible.toSorted((a, b) => a.month.bill.usd - b.month.bill.usd || a.month.gpus - b.month.gpus),
    unfit: tried.filter((one): one is Unfit => 'reason' in one),
  };
}

function triedOn({ hardware, prices }: PricedDevice, gpus: number, precision: Precision, inputs: SizingInputs): Feasible | Unfit {
  const { weights, length, limits, served = {} } = inputs;
  const replica = { hardware, gpus, precision };
  const unfit = (reason: SizingFailure, { detail }: Partial<Refusal> = {}): Unfit => ({ ...replica, reason, ...(detail === undefined ? {} : { detail }) });
  if (gpus % (served.attentionGroups ?? DEFAULT_ATTENTION_GROUPS) !== 0) return unfit('groups');
  const throughput = throughputOf({ weights, ...replica, ...served }, length);
  if (throughput.status === 'refused') return unfit(throughput.reason, throughput);
  const early = formatFailure(weights, hardware, precision) ?? contextFailure(weights, length);
  if (early) return unfit(early);
  const point = operatingPoint(throughput, limits);
  if (point.status !== 'serves') return unfit(point.status);
  if (prices.length === 0) return unfit('no-price');
  const months = prices.flatMap((price) => {
    const month = monthAt(price, gpus, point.queriesPerSecond, inputs);
    return month ? [{ price, month }] : [];
  });
  const [cheapest] = months.toSorted((a, b) => a.month.bill.usd - b.month.bill.usd);
  return cheapest ? { ...replica, ...cheapest, point, extrapolated: throughput.extrapolated } : unfit('overloaded');
}

function formatFailure({ nativeFormat }: Weights, { denseTflops }: Hardware, precision: Precision): SizingFailure | undefined {
  const isSmall = nativeFormat === 'mxfp4' || nativeFormat === 'nvfp4' || nativeFormat === 'int4';
  if (precision === 'int4') return isSmall && nativeFormat !== 'int4' ? 'already-small' : undefined;
  if (precision === 'fp4') return nativeFormat === 'mxfp4' || denseTflops.fp4 !== undefined ? undefined : 'no-arithmetic';
  return precision === 'fp8' && denseTflops.fp8 === undefined ? 'no-arithmetic' : undefined;
}

function contextFailure({ contextTokens = Infinity }: Weights, { inputTokens, outputTokens }: QueryLength): SizingFailure | undefined {
  return inputTokens + outputTokens > contextTokens ? 'context' : undefined;
}

function monthAt({ kind, usdPerGpuHour, includesHost }: HardwarePrice, gpus: number, callsPerSecond: number, { plan, commitmentDiscount = 0, queries, hours }: SizingInputs): HostedMonth | undefined {
  const price = { kind, usdPerReplicaHour: usdPerGpuHour * gpus, includesHost, commitmentDiscount };
  return hostedMonth({ ...plan, fleet: kind === 'serverless' ? 'serverless' : plan.fleet, callsPerSecond, gpus, price }, queries, hours);
}
