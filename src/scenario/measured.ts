import type { Catalogue } from '../catalogue/catalogue.ts';
import { baseRow, matchRow, type EffortOrBudget } from '../catalogue/measurements-match.ts';
import type { Offer } from '../core/model/offer.ts';
import type { MeasuredSetting, QualityRow } from '../core/model/measurement.ts';
import type { Setting } from '../core/model/setting.ts';
import { guessedRate, mostTrusted, ownEvaluation, proxyRate, type SuccessRate } from '../core/query/quality.ts';
import type { Measured } from '../core/query/quote.ts';
import type { OfferOption, Scenario } from './scenario.ts';

/** What an option is called with, what was measured so, and how often it is right. */
export interface MeasuredOption {
  /** The setting its price is taken at. */
  readonly setting: Setting;
  /** The effort or budget its measurements are of; `undefined`: none is known. */
  readonly effort?: EffortOrBudget | undefined;
  /** Nobody named the effort: the lowest with both a latency and a quality row. */
  readonly isEffortAssumed: boolean;
  /** Nobody named the snapshot: the newest that was measured. */
  readonly isSnapshotAssumed: boolean;
  /** Whether it thinks before it answers. */
  readonly reasons: boolean;
  readonly measured: Measured;
  readonly success?: SuccessRate | undefined;
}

/**
 * Looks up what was measured of an option, at its own effort and snapshot and at no other, beside what the user timed
 * themselves. Its success rate is the user's own evaluation, else the scenario's benchmark, else the user's guess.
 *
 * @example
 * const scenario = withPreset(defaultScenario('2026-11-22'), 'code-completion')
 * const { success, measured } = measuredOption(scenario, scenario.options[0], catalogue.offer('openai/gpt-4o'), catalogue)
 * [success.origin, success.benchmark, success.rate] // => ["proxy","aider-polyglot",0.182]
 * measured.latency.snapshot // => "2024-11-20"
 */
export function measuredOption(scenario: Scenario, option: OfferOption, offer: Offer, catalogue: Catalogue): MeasuredOption {
  const { quality, serviceTier } = scenario;
  const last = lastLookUps.get(option);
  if (last && last.catalogue === catalogue && last.benchmark === quality.benchmark && last.serviceTier === serviceTier) return last.found;
  const found = lookUp(scenario, option, offer, catalogue);
  lastLookUps.set(option, { catalogue, benchmark: quality.benchmark, serviceTier, found });
  return found;
}

/** The last look-up of each option: most changes to a scenario leave what was measured as it was. */
const lastLookUps = new WeakMap<OfferOption, { readonly catalogue: Catalogue; readonly benchmark: string; readonly serviceTier: string; readonly found: MeasuredOption }>();

function lookUp(scenario: Scenario, option: OfferOption, offer: Offer, catalogue: Catalogue): MeasuredOption {
  const { measurements } = catalogue;
  const benchmark = scenario.quality.benchmark === 'none' ? undefined : scenario.quality.benchmark;
  const named = namedEffort(option.setting);
  const assumed = named ? undefined : measurements.assumedEffort(offer.id, benchmark, option.setting.snapshot);
  const effort = named ?? assumed?.setting;
  const wanted: MeasuredSetting = { ...effort, ...(option.setting.snapshot === undefined ? {} : { snapshot: option.setting.snapshot }) };
  const latencyRows = measurements.latencyRows(offer.id);
  const latency = matchRow(latencyRows, wanted);
  const quality = benchmark === undefined ? undefined : matchRow(measurements.qualityRows(offer.id, benchmark), wanted);
  const success = mostTrusted([
    option.evaluation && ownEvaluation(option.evaluation.correct, option.evaluation.asked),
    quality && rateOf(quality.row),
    option.guessedSuccess === undefined ? undefined : guessedRate(option.guessedSuccess),
  ]);
  return {
    setting: settingOf(option.setting, scenario),
    effort,
    isEffortAssumed: assumed?.assumed ?? false,
    isSnapshotAssumed: latency?.assumedSnapshot === true || quality?.assumedSnapshot === true,
    reasons: offer.reasoning === true && reasonsAt(offer, option.setting, effort),
    measured: { latency: latency?.row, base: baseRow(latencyRows, option.setting.snapshot), quality: quality?.row, own: option.callSeconds && { callSeconds: option.callSeconds, ttftSeconds: option.ttftSeconds } },
    success,
  };
}

function namedEffort({ effort, thinkingBudgetTokens }: Setting): EffortOrBudget | undefined {
  if (thinkingBudgetTokens !== undefined) return { thinkingBudgetTokens };
  return effort && { effort };
}

/** A seller that prices thinking apart is told so by the mode; elsewhere any effort but none reasons. */
function reasonsAt(offer: Offer, { mode }: Setting, effort: EffortOrBudget | undefined): boolean {
  if (offer.price.some((entry) => entry.mode?.thinking)) return mode === 'thinking';
  return effort?.effort !== 'none' && effort?.thinkingBudgetTokens !== 0;
}

function rateOf({ benchmark, score, direction, n, isShareOfN }: QualityRow): SuccessRate {
  return proxyRate({ benchmark, score, direction, ...(n !== undefined && isShareOfN !== false ? { items: n } : {}) });
}

/** One object for each setting and tier, so that schedules find their compiled pricers again. */
const settings = new WeakMap<Setting, Map<string, Setting>>();

function settingOf(setting: Setting, { serviceTier }: Scenario): Setting {
  if (setting.serviceTier !== undefined || serviceTier === 'standard') return setting;
  const completed = settings.get(setting) ?? new Map<string, Setting>();
  settings.set(setting, completed);
  const known = completed.get(serviceTier) ?? { ...setting, serviceTier };
  completed.set(serviceTier, known);
  return known;
}
