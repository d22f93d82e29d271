import type { Catalogue } from '../catalogue/catalogue.ts';
import { CalculatorError, type ErrorCode, type ErrorDetails } from '../core/errors.ts';
import { instant } from '../core/instant.ts';
import type { Offer } from '../core/model/offer.ts';
import type { Setting } from '../core/model/setting.ts';
import { UNKNOWN_TOKEN_FACTOR, workloadCost, type WorkloadCost } from '../core/query/workload-cost.ts';
import type { Usd } from '../core/units.ts';
import type { OptionSpec, Scenario } from './scenario.ts';
import { arrivalsPerSecond, workloadOf } from './workload-of.ts';

/** What one option costs. */
export interface Quote {
  readonly option: OptionSpec;
  readonly offer: Offer;
  /** The setting in force: the option's own, completed by the scenario's. */
  readonly setting: Setting;
  readonly cost: WorkloadCost;
  readonly usdPerMonth: Usd;
  /** Times the cheapest option that has a price; `undefined` when that one is free. */
  readonly timesCheapest: number | undefined;
}

/** An option that cannot be priced, and why. */
export interface Refusal {
  readonly option: OptionSpec;
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: ErrorDetails;
}

/** Everything the calculator says about a scenario. */
export interface Result {
  /** One entry an option, in the order of the scenario. */
  readonly quotes: readonly (Quote | Refusal)[];
}

/**
 * Whether an option could be priced.
 *
 * @example
 * run(defaultScenario('2026-11-22'), catalogue).quotes.every(isQuote) // => true
 */
export function isQuote(entry: Quote | Refusal): entry is Quote {
  return 'cost' in entry;
}

/**
 * Runs a scenario over a catalogue: the one call that the element and the command line make.
 *
 * @example
 * const { quotes } = run(defaultScenario('2026-11-22'), catalogue)
 * quotes.map((quote) => quote.cost.bill.total.toString()) // => ["0.0049975","0.00029985"]
 * quotes.map((quote) => quote.timesCheapest.toFixed(1)) // => ["16.7","1.0"]
 */
export function run(scenario: Scenario, catalogue: Catalogue): Result {
  const at = instant(scenario.date);
  const arrivals = arrivalsPerSecond(scenario);
  const priced = scenario.options.map((option): Omit<Quote, 'timesCheapest'> | Refusal => {
    try {
      const offer = catalogue.resolve(option.offer);
      const setting: Setting = settingFor(option.setting, scenario.serviceTier);
      const cost = workloadCost({
        schedule: catalogue.schedule(offer.id),
        setting,
        workload: workloadOf(scenario, option),
        at,
        arrivalsPerSecond: arrivals,
        reasons: offer.reasoning === true && setting.effort !== 'none',
        tokenFactor: offer.tokenFactor ?? UNKNOWN_TOKEN_FACTOR,
        verbosity: option.verbosity ?? 1,
      });
      return { option, offer, setting, cost, usdPerMonth: cost.expected * scenario.load.queriesPerMonth };
    } catch (error) {
      if (!(error instanceof CalculatorError)) throw error;
      return { option, code: error.code, message: error.message, details: error.details };
    }
  });
  const cheapest = Math.min(...priced.flatMap((entry) => ('cost' in entry ? [entry.cost.expected] : [])));
  return {
    quotes: priced.map((entry) => ('cost' in entry ? { ...entry, timesCheapest: cheapest > 0 ? entry.cost.expected / cheapest : undefined } : entry)),
  };
}

/** One object a setting, so that schedules find their compiled pricers again. */
const settings = new WeakMap<Setting, Map<string, Setting>>();

function settingFor(setting: Setting, serviceTier: Setting['serviceTier']): Setting {
  if (setting.serviceTier !== undefined || serviceTier === 'standard' || serviceTier === undefined) return setting;
  const byTier = settings.get(setting) ?? new Map<string, Setting>();
  settings.set(setting, byTier);
  const completed = byTier.get(serviceTier) ?? { ...setting, serviceTier };
  byTier.set(serviceTier, completed);
  return completed;
}
