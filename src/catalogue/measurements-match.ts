import { MEASURED_EFFORTS, snapshotInstant, type LatencyRow, type MeasuredRow, type MeasuredSetting, type QualityRow } from '../core/model/measurement.ts';

/** How much an offer was let think: an effort or a budget. */
export type EffortOrBudget = Pick<MeasuredSetting, 'effort' | 'thinkingBudgetTokens'>;

/** A row that fits a setting. */
export interface Match<Row> {
  readonly row: Row;
  /** `true`: the setting names no snapshot, and the row is of the newest measured one or does not say of which. */
  readonly assumedSnapshot: boolean;
}

/**
 * The row measured at exactly this setting, never at another effort, budget or snapshot; `undefined` when there
 * is none, or the setting names neither effort nor budget. `rows` are of one offer and, for quality, of one
 * benchmark. A setting without a snapshot takes the newest; of several sources the newest measurement.
 *
 * @example
 * const { row, assumedSnapshot } = matchRow(catalogue.measurements.qualityRows('openai/gpt-4o', 'aider-polyglot'), { effort: 'none' })
 * row.snapshot // => "2024-11-20"
 * assumedSnapshot // => true
 * matchRow(catalogue.measurements.latencyRows('openai/gpt-5'), { effort: 'max' }) // => undefined
 */
export function matchRow<Row extends LatencyRow | QualityRow>(rows: readonly Row[], setting: MeasuredSetting): Match<Row> | undefined {
  if (setting.effort === undefined && setting.thinkingBudgetTokens === undefined) return undefined;
  const fitting = rows.filter((row) => sameSetting(row, setting) && (setting.snapshot === undefined || isSnapshot(row, setting.snapshot)));
  const row = newest(fitting);
  return row && { row, assumedSnapshot: setting.snapshot === undefined && (row.snapshot !== undefined || fitting.some((other) => other.snapshot !== undefined)) };
}

/**
 * The row whose time to first token holds no thinking: of the lowest effort measured so, of one snapshot if named.
 * The only row that may stand for another effort, and only as the time before the thinking begins.
 *
 * @example
 * baseRow(catalogue.measurements.latencyRows('anthropic/claude-sonnet-4-6')).effort // => "none"
 */
export function baseRow(rows: readonly LatencyRow[], snapshot?: string): LatencyRow | undefined {
  const candidates = rows.filter((row) => !row.includesHiddenReasoning && row.variant === undefined && (snapshot === undefined || isSnapshot(row, snapshot)));
  const lowest = Math.min(...candidates.map(settingOrder));
  return newest(candidates.filter((row) => settingOrder(row) === lowest));
}

/**
 * Whether a row was measured at the effort or budget of a setting; rows of a variant are at none.
 *
 * @example
 * sameSetting({ model: 'openai/o3', source: 'aider', effort: 'high' }, { effort: 'high' }) // => true
 */
export function sameSetting(row: MeasuredRow, setting: MeasuredSetting): boolean {
  return row.variant === undefined && row.effort === setting.effort && row.thinkingBudgetTokens === setting.thinkingBudgetTokens;
}

/**
 * A number that rises from the lowest effort to the highest, then through the budgets; what no caller can ask
 * for (`on`, `unstated`) comes last.
 *
 * @example
 * settingOrder({ effort: 'none' }) < settingOrder({ effort: 'low' }) // => true
 */
export function settingOrder({ effort, thinkingBudgetTokens }: MeasuredSetting): number {
  if (thinkingBudgetTokens !== undefined) return MEASURED_EFFORTS.length + thinkingBudgetTokens;
  const callable = effort !== undefined && effort !== 'on' && effort !== 'unstated';
  return effort === undefined ? Infinity : MEASURED_EFFORTS.indexOf(effort) + (callable ? 0 : Number.MAX_SAFE_INTEGER / 2);
}

/**
 * The settings that rows were measured at, each once, lowest first.
 *
 * @example
 * settingsOf(catalogue.measurements.latencyRows('openai/gpt-5-mini')) // => [{"effort":"minimal"},{"effort":"medium"},{"effort":"high"}]
 */
export function settingsOf(rows: readonly MeasuredRow[]): EffortOrBudget[] {
  const settings = rows.filter((row) => row.variant === undefined).map(({ effort, thinkingBudgetTokens }) => (thinkingBudgetTokens === undefined ? { ...(effort && { effort }) } : { thinkingBudgetTokens }));
  return [...new Map(settings.map((setting) => [settingOrder(setting), setting])).entries()].toSorted(([a], [b]) => a - b).map(([, setting]) => setting);
}

/**
 * Whether a row is of a snapshot, however it is written: `2024-08-06`, `20240806` and `gpt-4o-2024-08-06` are
 * one snapshot of gpt-4o. A row that states none is of none.
 *
 * @example
 * isSnapshot({ model: 'openai/gpt-4o', source: 'aider', snapshot: '2024-08-06' }, 'gpt-4o-2024-08-06') // => true
 */
export function isSnapshot({ snapshot, model }: MeasuredRow, wanted: string): boolean {
  if (snapshot === undefined) return false;
  const label = plain(snapshot);
  return plain(wanted) === label || plain(wanted) === plain(model.slice(model.indexOf('/') + 1)) + label;
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** The row of the newest snapshot, then of the newest measurement; the first of equals. */
function newest<Row extends LatencyRow | QualityRow>(rows: readonly Row[]): Row | undefined {
  const snapshotOf = (row: Row): number => snapshotInstant(row, measuredOn(row)) ?? -Infinity;
  return rows.toSorted((a, b) => compare(snapshotOf(b), snapshotOf(a)) || compare(measuredOn(b), measuredOn(a)))[0];
}

/**
 * The date a row was measured on, whichever kind it is.
 *
 * @example
 * measuredOn({ date: '2026-01' }) // => "2026-01"
 */
export const measuredOn = (row: { readonly measured: string } | { readonly date: string }): string => ('measured' in row ? row.measured : row.date);

const compare = <Value extends number | string>(a: Value, b: Value): number => Number(a > b) - Number(a < b);
