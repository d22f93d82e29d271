import { requireAmount, requireArgument, requireCount } from '../core/argument.ts';
import { DAYS_PER_MONTH } from '../core/calendar.ts';
import type { Tokens } from '../core/units.ts';
import { FIELDS, fieldAt } from './fields.ts';

/** What a log adds up to: all its calls together. */
export interface LogTotals {
  /** Model calls, those that failed and were billed included; whole, ≥ 1. */
  readonly calls: number;
  /** Requests by users; absent: each call answers one. Whole, 1 to `calls`. */
  readonly queries?: number;
  /** Prompt tokens, cached included. */
  readonly input: Tokens;
  readonly cacheRead: Tokens;
  readonly cacheWrite: Tokens;
  /** Visible answers, reasoning not included. */
  readonly output: Tokens;
  readonly reasoning: Tokens;
  /** Calls that failed and were billed. */
  readonly failures?: number;
  /** How long the log is, in days, > 0; absent: how many queries a month has stays as it is. */
  readonly days?: number;
}

/** A value made of totals: by which formula, of which numbers. */
export interface Derived {
  readonly value: number | string | null;
  readonly why: { readonly formula: string; readonly inputs: Readonly<Record<string, number>> };
}

/** Values of scenario fields, by path, and where each comes from. */
export type TotalsPatch = Readonly<Record<string, Derived>>;

/**
 * A workload from a log's totals: the values of scenario fields that make its queries cost on the mean what the
 * log's did, with the formula and the numbers of each. A query makes a whole number of calls: where the mean is not
 * whole, calls are rounded and the tokens of a call adjusted, so that a query keeps its tokens. History, system
 * prompt and spread can't be seen in totals: every call has the mean prompt. Throws `bad-argument` for totals
 * that contradict each other, naming both numbers.
 *
 * @example
 * const patch = workloadFromTotals({ calls: 300, queries: 100, input: 600000, cacheRead: 150000, cacheWrite: 0, output: 60000, reasoning: 0, days: 30 })
 * patch['workload.inputTokens'] // => {"value":2000,"why":{"formula":"input / (queries × callsPerTurn)","inputs":{"input":600000,"queries":100,"callsPerTurn":3}}}
 * patch['workload.cachedShare'].value // => 0.25
 * patch['load.queriesPerMonth'].value.toFixed(4) // => "101.4583"
 * workloadFromTotals({ calls: 1, input: 100, cacheRead: 150, cacheWrite: 0, output: 5, reasoning: 0 }) // => Error: workloadFromTotals requires cacheRead + cacheWrite of at most the input of 100, got 150
 */
export function workloadFromTotals(totals: LogTotals): TotalsPatch {
  checkTotals(totals);
  const { calls, queries = calls, input, cacheRead, cacheWrite, output, reasoning, failures = 0, days } = totals;
  const callsPerTurn = Math.round(calls / queries);
  const perCall = (name: string, total: Tokens): Derived => ({
    value: total / (queries * callsPerTurn),
    why: { formula: `${name} / (queries × callsPerTurn)`, inputs: { [name]: total, queries, callsPerTurn } },
  });
  const ofInput = (name: string, total: Tokens): Derived => ({ value: input === 0 ? 0 : total / input, why: { formula: `${name} / input`, inputs: { [name]: total, input } } });
  const prompt = perCall('input', input);
  const patch: TotalsPatch = {
    [FIELDS.callsPerTurn.path]: { value: callsPerTurn, why: { formula: 'round(calls / queries)', inputs: { calls, queries } } },
    [FIELDS.inputTokens.path]: prompt,
    [FIELDS.toolTokens.path]: prompt,
    [FIELDS.outputTokens.path]: perCall('output', output),
    [FIELDS.reasoningTokens.path]: perCall('reasoning', reasoning),
    [FIELDS.cachedShare.path]: ofInput('cacheRead', cacheRead),
    [FIELDS.cacheWriteShare.path]: ofInput('cacheWrite', cacheWrite),
    [FIELDS.failureShare.path]: { value: failures / calls, why: { formula: 'failures / calls', inputs: { failures, calls } } },
    ...(days === undefined ? {} : { [FIELDS.queriesPerMonth.path]: perMonth(queries, days) }),
    ...WITHIN_THE_TOTALS,
  };
  for (const [path, { value }] of Object.entries(patch)) checkField(path, value);
  return patch;
}

function perMonth(queries: number, days: number): Derived {
  return { value: (queries / days) * DAYS_PER_MONTH, why: { formula: 'queries / days × 365.25 / 12', inputs: { queries, days } } };
}

const within = (value: number | string): Derived => ({ value, why: { formula: 'already within the totals', inputs: {} } });

/** What would be counted a second time, did it not stand at nothing. */
const WITHIN_THE_TOTALS: TotalsPatch = {
  [FIELDS.caching.path]: within('typed'),
  [FIELDS.systemTokens.path]: within(0),
  [FIELDS.retrievedTokens.path]: within(0),
  [FIELDS.imageTokens.path]: within(0),
  [FIELDS.audioTokens.path]: within(0),
  [FIELDS.videoTokens.path]: within(0),
  [FIELDS.historyTokens.path]: within(0),
  [FIELDS.turnsPerConversation.path]: within(1),
  [FIELDS.mostAttempts.path]: within(1),
};

function checkTotals({ calls, queries, input, cacheRead, cacheWrite, output, reasoning, failures, days }: LogTotals): void {
  const name = 'workloadFromTotals';
  requireCount(calls, 1, 'calls', name);
  for (const [what, total] of Object.entries({ input, cacheRead, cacheWrite, output, reasoning })) requireAmount(total, what, name);
  requireArgument(cacheRead + cacheWrite <= input, name, `cacheRead + cacheWrite of at most the input of ${input}`, cacheRead + cacheWrite);
  if (queries !== undefined) {
    requireCount(queries, 1, 'queries', name);
    requireArgument(queries <= calls, name, `queries of at most the ${calls} calls`, queries);
  }
  if (failures !== undefined) {
    requireCount(failures, 0, 'failures', name);
    requireArgument(failures <= calls, name, `failures of at most the ${calls} calls`, failures);
  }
  if (days !== undefined) requireArgument(Number.isFinite(days) && days > 0, name, 'days to be a finite number > 0', days);
}

function checkField(path: string, value: unknown): void {
  const field = fieldAt(path);
  requireArgument(field?.kind.accepts(value) === true, 'workloadFromTotals', `totals that leave ${path} within its range`, value);
}
