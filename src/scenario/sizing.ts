import type { Catalogue } from '../catalogue/catalogue.ts';
import { requireArgument } from '../core/argument.ts';
import { HOURS_PER_MONTH } from '../core/calendar.ts';
import { sizing, type Feasible, type Sizing } from '../core/hosting/sizing.ts';
import { instant } from '../core/instant.ts';
import { cheapestPrice } from '../core/model/hardware.ts';
import { RENTALS, type Engine, type Precision, type Rental } from '../core/model/serving.ts';
import type { Usd } from '../core/units.ts';
import { fleetPlan, hostedQuery, limitsOf } from './hosting-plan.ts';
import type { HostedOption, Scenario } from './scenario.ts';
import { loadOf, workloadOf } from './workload-of.ts';

/** The seller of a price that the user typed. */
const TYPED = 'you';

/** What a search is narrowed to; what is absent is all. */
export interface SizingFilter {
  /** Id of a device. */
  readonly gpu?: string | undefined;
  readonly gpus?: number | undefined;
  readonly precision?: Precision | undefined;
  /** The kind of price that is paid; absent: whichever makes the month cheapest. */
  readonly rental?: Rental | undefined;
  /** The user's own price of a GPU-hour, taken to hold the host; of the kind `rental` says, else on demand. */
  readonly usdPerGpuHour?: Usd | undefined;
  readonly engine?: Engine | undefined;
}

/**
 * Which devices of the catalogue serve weights under a scenario's load and limits, the cheapest month first, and why
 * the others do not. Throws `unknown-offer` for weights or a device that the catalogue does not have, and
 * `bad-argument` for no queries at all.
 *
 * @example
 * const { feasible, unfit } = sizingOf('llama-3.3-70b', defaultScenario('2026-11-22'), catalogue, { rental: 'on-demand', precision: 'fp8' })
 * [feasible.length > 5, unfit.length + feasible.length] // => [true,96]
 */
export function sizingOf(weights: string, scenario: Scenario, catalogue: Catalogue, { gpu, gpus, precision, rental, usdPerGpuHour, engine }: SizingFilter = {}): Sizing {
  const { all, device } = catalogue.hardware;
  const { queriesPerMonth } = loadOf(scenario);
  requireArgument(queriesPerMonth > 0, 'sizingOf', 'queries above 0 a month', queriesPerMonth);
  const { attentionGroups, tokensPerStep, commitment } = scenario.hosting;
  const { callsPerQuery, ...length } = hostedQuery(workloadOf(scenario));
  const at = instant(scenario.date);
  const kinds = rental === undefined ? RENTALS : [rental];
  const typed = usdPerGpuHour === undefined ? undefined : [{ seller: TYPED, kind: rental ?? 'on-demand', usdPerGpuHour, includesHost: true, source: TYPED } as const];
  return sizing({
    weights: catalogue.weights.weights(weights),
    devices: (gpu === undefined ? all : [device(gpu)]).map((hardware) => ({ hardware, prices: typed ?? kinds.flatMap((kind) => cheapestPrice(hardware, [kind], at) ?? []) })),
    counts: gpus === undefined ? undefined : [gpus],
    precisions: precision === undefined ? undefined : [precision],
    served: { attentionGroups, acceptedTokensPerStep: tokensPerStep, ...(engine ? { engine } : {}) },
    length,
    limits: limitsOf(scenario),
    plan: fleetPlan(scenario, callsPerQuery),
    commitmentDiscount: commitment,
    queries: queriesPerMonth,
    hours: HOURS_PER_MONTH,
  });
}

/**
 * What a search found, as an option of a scenario.
 *
 * @example
 * const { feasible } = sizingOf('llama-3.3-70b', defaultScenario('2026-11-22'), catalogue, { gpu: 'h100-sxm', precision: 'fp8', rental: 'on-demand' })
 * writeOption(sizedOption('llama-3.3-70b', feasible[0])) // => "own/llama-3.3-70b@2xh100-sxm@fp8@on-demand"
 */
export function sizedOption(weights: string, { hardware, gpus, precision, price }: Feasible, engine?: Engine): HostedOption {
  const typed = price.seller === TYPED ? { usdPerGpuHour: price.usdPerGpuHour } : {};
  return { weights, gpu: hardware.id, gpus, precision, rental: price.kind, ...typed, ...(engine ? { engine } : {}) };
}
