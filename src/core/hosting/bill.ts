import { requireAmount, requireArgument, requireShare } from '../argument.ts';
import { HOURS_PER_MONTH, type CalendarMonth } from '../calendar.ts';
import type { Rental } from '../model/serving.ts';
import type { Share, Usd } from '../units.ts';
import { annuity } from './annuity.ts';
import type { Fleet } from './capacity.ts';

/** The lines that a month of own serving is made of, and what each counts. */
export const HOSTING_LINES = {
  'hosting-rent': 'replica hours up to serve, idle or busy',
  'hosting-start-up': 'replica hours spent starting',
  'hosting-host': 'replica hours whose price leaves the host out',
  'hosting-capital': 'replicas owned to serve',
  'hosting-energy': 'kilowatt hours at the meter, of replicas owned to serve',
  'hosting-colocation': 'replicas owned to serve',
  'hosting-maintenance': 'replicas owned to serve',
  'hosting-spare': 'replica hours of the spare ones',
  'hosting-storage': 'gigabytes stored (10^9 bytes)',
  'hosting-egress': 'gigabytes sent (10^9 bytes)',
  'hosting-on-call': 'people',
} as const;
/** One of `HOSTING_LINES`. */
export type HostingLineId = keyof typeof HOSTING_LINES;

/** The hours that are paid: those in which a replica is `up`, or all of those `held` for the peak. Idle or busy is no matter. */
export const PAID_HOURS = { 'on-demand': 'up', spot: 'up', serverless: 'up', reserved: 'held', owned: 'held' } as const satisfies Record<Rental, string>;

/** Over how long an accelerator is written off. Source: the life InferenceMAX takes for hyperscaler owners, https://github.com/SemiAnalysisAI/InferenceX-app (2026-11-22). */
export const LIFE_YEARS = 4;
/** What the money tied up could earn, a year. Assumption. */
export const INTEREST_PER_YEAR = 0.08;
/** Power of a data centre over that of its machines. Source: the industry's mean of 2023, https://journal.uptimeinstitute.com/large-data-centers-are-mostly-more-efficient-analysis-confirms/. */
export const POWER_USAGE_EFFECTIVENESS = 1.58;

/** A replica by the hour; for an owned one what owning it costs in all. */
export interface Rent {
  readonly kind: Rental;
  /** All devices of the replica together. Absent: not known, which is not free. */
  readonly usdPerReplicaHour?: Usd;
  /** False: the host comes on top, at `hostUsdPerReplicaHour`. */
  readonly includesHost: boolean;
  /** Absent: not known. */
  readonly hostUsdPerReplicaHour?: Usd;
  /** What a commitment takes off the price; absent: nothing. */
  readonly commitmentDiscount?: Share;
}

/** A replica that was bought, part by part. What is absent is not known, which is not free. */
export interface Ownership {
  readonly kind: 'bought';
  /** All devices of the replica and what they stand in. */
  readonly purchaseUsd?: Usd;
  /** Absent: `LIFE_YEARS`. */
  readonly lifeYears?: number;
  /** Absent: `INTEREST_PER_YEAR`. */
  readonly interestPerYear?: number;
  /** Drawn by the machines of a replica, taken as the same idle and busy. */
  readonly kilowattsPerReplica?: number;
  /** At least 1; absent: `POWER_USAGE_EFFECTIVENESS`. 1 where the kilowatts are those at the meter. */
  readonly powerUsageEffectiveness?: number;
  readonly usdPerKilowattHour?: Usd;
  readonly colocationUsdPerReplicaMonth?: Usd;
  readonly maintenanceUsdPerReplicaMonth?: Usd;
}

/** So much of something at a price; what is absent is not known. */
export interface PricedQuantity {
  readonly count?: number;
  readonly usdEach?: Usd;
}

/** What a month of own serving costs is worked out from. */
export interface HostingBillInputs {
  readonly fleet: Fleet;
  /** Of the month: `hoursOf`. */
  readonly hours: number;
  readonly price: Rent | Ownership;
  /** Gigabytes kept over the month: weights, images, logs. */
  readonly storage?: PricedQuantity;
  /** Gigabytes sent out in the month. */
  readonly egress?: PricedQuantity;
  /** People who look after it, parts of one allowed, each at what they cost a month. */
  readonly onCall?: PricedQuantity;
}

/** One line of the bill: `usd` is `count` times `usdEach`, finite and at least 0. */
export interface HostingLine {
  readonly id: HostingLineId;
  readonly usd: Usd;
  readonly basis: { readonly count: number; readonly usdEach: Usd };
}

/** Something that costs and that nobody stated a price or a count of: it is not 0. */
export interface UnpricedLine {
  readonly id: HostingLineId;
  /** Absent: not even how much of it is known. */
  readonly count?: number;
}

/** A month of own serving. An expectation: a projection quantises its lines. */
export interface HostingBill {
  readonly monthly: readonly HostingLine[];
  /** Empty: everything has a price. Otherwise `usd` is a lower bound. */
  readonly unpriced: readonly UnpricedLine[];
  /** The lines together. */
  readonly usd: Usd;
}

/**
 * What a fleet costs in a month. Hours are paid of replicas up (on-demand, spot, serverless) or held (reserved, owned),
 * idle or busy: utilisation is in the fleet and nowhere else. A replica that was bought costs the annuity of its purchase, its energy,
 * colocation and maintenance. The spare is a line of its own; storage, egress and people are lines, or unpriced. Throws
 * `bad-argument` for a negative or infinite number, a discount outside 0–1 and an effectiveness below 1.
 *
 * @example
 * const fleet = { status: 'sized', needed: 8, spare: 1, meanUp: 8, meanStarting: 0 }
 * const bill = hostingBill({ fleet, hours: 730.5, price: { kind: 'on-demand', usdPerReplicaHour: 2, includesHost: true }, storage: { count: 140, usdEach: 0.1 }, egress: { count: 0 } })
 * bill.monthly.map(({ id, usd }) => `${id} ${usd}`) // => ["hosting-rent 11688","hosting-start-up 0","hosting-spare 1461","hosting-storage 14","hosting-egress 0"]
 * bill.unpriced // => [{"id":"hosting-on-call"}]
 */
export function hostingBill({ fleet, hours, price, storage = {}, egress = {}, onCall = {} }: HostingBillInputs): HostingBill {
  requireArgument(hours > 0 && hours < Infinity, 'hostingBill', 'finite hours above 0', hours);
  for (const what of ['needed', 'spare', 'meanUp', 'meanStarting'] as const) requireAmount(fleet[what], `${what} of the fleet`, 'hostingBill');
  const replicas = price.kind === 'bought' ? boughtLines(fleet, hours, price) : rentLines(fleet, hours, price);
  const all: readonly Line[] = [...replicas, ['hosting-storage', storage], ['hosting-egress', egress], ['hosting-on-call', onCall]];
  const monthly = all.flatMap(([id, { count, usdEach = count === 0 ? 0 : undefined }]) => (count === undefined || usdEach === undefined ? [] : [hostingLine(id, count, usdEach)]));
  const unpriced = all.flatMap(([id, { count, usdEach }]): UnpricedLine[] => (count === 0 || (count !== undefined && usdEach !== undefined) ? [] : [{ id, ...(count === undefined ? {} : { count }) }]));
  return { monthly, unpriced, usd: monthly.reduce((sum, { usd }) => sum + usd, 0) };
}

/**
 * The hours of a month: its own when it is dated, otherwise 730.5.
 *
 * @example
 * hoursOf() // => 730.5
 * hoursOf({ label: '2027-02', from: Date.UTC(2027, 1), until: Date.UTC(2027, 2), days: 28 }) // => 672
 */
export function hoursOf(month?: CalendarMonth): number {
  return month === undefined ? HOURS_PER_MONTH : month.days * 24;
}

/** A line whose count or price may not be known. */
type Line = readonly [id: HostingLineId, priced: { readonly count?: number | undefined; readonly usdEach?: Usd | undefined }];

function rentLines({ needed, spare, meanUp, meanStarting }: Fleet, hours: number, { kind, usdPerReplicaHour, includesHost, hostUsdPerReplicaHour, commitmentDiscount = 0 }: Rent): readonly Line[] {
  requireShare(commitmentDiscount, 'the commitment discount', 'hostingBill');
  const usdEach = usdPerReplicaHour === undefined ? undefined : usdPerReplicaHour * (1 - commitmentDiscount);
  const [up, starting] = PAID_HOURS[kind] === 'held' ? [needed, 0] : [meanUp, meanStarting];
  return [
    ['hosting-rent', { count: up * hours, usdEach }],
    ['hosting-start-up', { count: starting * hours, usdEach }],
    ['hosting-spare', { count: spare * hours, usdEach }],
    ...(includesHost ? [] : [['hosting-host', { count: (up + starting + spare) * hours, usdEach: hostUsdPerReplicaHour }] as const]),
  ];
}

function boughtLines({ needed, spare }: Fleet, hours: number, price: Ownership): readonly Line[] {
  const { purchaseUsd, lifeYears = LIFE_YEARS, interestPerYear = INTEREST_PER_YEAR, kilowattsPerReplica, powerUsageEffectiveness = POWER_USAGE_EFFECTIVENESS, usdPerKilowattHour, colocationUsdPerReplicaMonth, maintenanceUsdPerReplicaMonth } = price;
  requireArgument(powerUsageEffectiveness >= 1 && powerUsageEffectiveness < Infinity, 'hostingBill', 'a finite power usage effectiveness of at least 1', powerUsageEffectiveness);
  const kilowattHours = kilowattsPerReplica === undefined ? undefined : kilowattsPerReplica * powerUsageEffectiveness * hours;
  /** Of one replica in the month. */
  const parts: readonly Line[] = [
    ['hosting-capital', { count: 1, usdEach: purchaseUsd === undefined ? undefined : annuity(purchaseUsd, interestPerYear, lifeYears) }],
    ['hosting-energy', { count: kilowattHours, usdEach: usdPerKilowattHour }],
    ['hosting-colocation', { count: 1, usdEach: colocationUsdPerReplicaMonth }],
    ['hosting-maintenance', { count: 1, usdEach: maintenanceUsdPerReplicaMonth }],
  ];
  // what is known of the spare is charged: what is not is unpriced in its own line
  const known = parts.flatMap(([, { count, usdEach }]) => (count === undefined || usdEach === undefined ? [] : [count * usdEach]));
  const spareHours = spare * hours;
  const spareUsd = known.length === 0 ? undefined : known.reduce((sum, usd) => sum + usd, 0) / hours;
  return [...parts.map(([id, { count, usdEach }]): Line => [id, { count: count === undefined ? undefined : count * needed, usdEach }]), ['hosting-spare', { count: spareHours, usdEach: spareUsd }]];
}

function hostingLine(id: HostingLineId, count: number, usdEach: Usd): HostingLine {
  requireAmount(count, `the count of ${id}`, 'hostingBill');
  requireAmount(usdEach, `the price of ${id}`, 'hostingBill');
  requireAmount(count * usdEach, `the amount of ${id}`, 'hostingBill');
  return { id, usd: count * usdEach, basis: { count, usdEach } };
}
