import type { Catalogue } from '../catalogue/catalogue.ts';
import { areComparable } from '../core/query/quality.ts';
import { severity } from '../core/query/severity.ts';
import type { Alternative } from '../core/tradeoff/alternative.ts';
import { perceivedWait } from '../core/tradeoff/perceived-wait.ts';
import type { Seconds, Usd } from '../core/units.ts';
import { optionKeys } from './option-keys.ts';
import type { ProjectedQuote } from './project.ts';
import type { Quote } from './quote.ts';
import type { Quoters } from './quoters.ts';
import { isQuote, type Refusal } from './quotes-with.ts';
import type { Scenario } from './scenario.ts';
import { loadOf } from './workload-of.ts';

/** An option as a decision knows it: its `id` is its key, its rate the share of queries that are right in the end. */
export interface Choice extends Alternative {
  /** Its place among the scenario's options. */
  readonly slot: number;
  readonly quote: Quote;
}

/** What every answer is worked out from. */
export interface Deciding {
  readonly scenario: Scenario;
  readonly catalogue: Catalogue;
  /** The options that have a price, in the order of the scenario. */
  readonly choices: readonly Choice[];
  readonly refused: readonly Refusal[];
  /** One entry an option, as `run` gives them. */
  readonly projections: readonly (ProjectedQuote | Refusal)[];
  readonly users: readonly number[];
  readonly queriesPerMonth: number;
  /** `errorUsd` is what a wrong answer loses; absent: nobody said, and the answer gives the stake at which it turns. */
  readonly stakes: { readonly errorUsd?: Usd; readonly secondUsd: Usd };
  /** Whether the known rates were judged alike: only then they compare. */
  readonly areRatesComparable: boolean;
  /** What options that are more than one offer were quoted with, for an answer that asks "what if"; `undefined`: they were not. */
  readonly quoters: Quoters | undefined;
}

/**
 * What the answers are worked out from: the options of a scenario as alternatives, and its stakes.
 *
 * @example
 * const scenario = readTexts({ 'error-cost': '2' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const { choices, stakes } = deciding(scenario, catalogue, run(scenario, catalogue))
 * choices.map(({ id, usd }) => [id, usd.toFixed(8)]) // => [["openai/gpt-4o","0.00499750"],["openai/gpt-4o-mini","0.00029985"]]
 * stakes // => {"errorUsd":2,"secondUsd":0}
 */
export function deciding(scenario: Scenario, catalogue: Catalogue, result: Pick<Deciding, 'projections' | 'users' | 'quoters'> & { readonly quotes: readonly (Quote | Refusal)[] }): Deciding {
  const keys = optionKeys(scenario.options);
  const choices = result.quotes.flatMap((quote, slot): Choice[] => (isQuote(quote) ? [choiceOf(keys[slot]!, slot, quote, scenario)] : []));
  const known = choices.flatMap(({ quote: { success } }) => success ?? []);
  const errorUsd = errorUsdOf(scenario);
  return {
    scenario,
    catalogue,
    choices,
    refused: result.quotes.filter((entry): entry is Refusal => !isQuote(entry)),
    get projections() {
      return result.projections;
    },
    get users() {
      return result.users;
    },
    queriesPerMonth: loadOf(scenario).queriesPerMonth,
    stakes: { ...(errorUsd === undefined ? {} : { errorUsd }), secondUsd: scenario.stakes.secondUsd },
    areRatesComparable: known.every((one) => areComparable(known[0]!, one)),
    quoters: result.quoters,
  };
}

function choiceOf(id: string, slot: number, quote: Quote, scenario: Scenario): Choice {
  return { id, slot, quote, usd: quote.cost.expected, seconds: waitOf(quote, scenario), rate: quote.successShare };
}

/**
 * Mean seconds a user waits for an option's answer, as the scenario says they wait; `undefined`: not measured, or a batch.
 *
 * @example
 * const scenario = readTexts({ waiting: 'background' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * waitOf(run(scenario, catalogue).quotes[0], scenario) // => 0
 */
export function waitOf({ latency }: Quote, { stakes: { waiting } }: Scenario): Seconds | undefined {
  if (waiting === 'background') return 0;
  if (!latency) return undefined;
  return 'call' in latency ? perceivedWait(latency, waiting) : latency.time.meanSeconds;
}

/**
 * What a wrong answer loses against a right one: as it was said, or what a right one brings and the repair of a wrong
 * one together; over both classes of severity where the severe one was said. `undefined` where nobody said.
 *
 * @example
 * const base = defaultScenario('2026-11-22')
 * errorUsdOf(base) // => undefined
 * errorUsdOf({ ...base, stakes: { ...base.stakes, rightUsd: 1, repairUsd: 4 } }) // => 5
 */
export function errorUsdOf({ stakes: { errorUsd, rightUsd, repairUsd, severeShare, severeUsd } }: Scenario): Usd | undefined {
  const usual = errorUsd ?? (rightUsd === null && repairUsd === null ? null : (rightUsd ?? 0) + (repairUsd ?? 0));
  if (usual === null) return undefined;
  if (severeShare === null || severeUsd === null) return usual;
  return severity([{ share: 1 - severeShare, lossUsd: usual }, { share: severeShare, lossUsd: severeUsd }]).expectedLossUsd;
}
