import { readFileSync } from 'node:fs';
import { SERVING_CONSTANTS, TPOT_BAND, TTFT_BAND } from '../../src/core/hosting/constants.ts';
import { POINTS, type Evaluation } from './evaluation.ts';
import { CONSTANT_NAMES, constantOf } from './fit.ts';
import { errorsOf, heldBy, predictAll, tpotRatio, ttftRatio, type Prediction } from './prediction.ts';
import type { Run } from './run.ts';

/** The calibration report as Markdown. */
export function calibrationPage(runs: readonly Run[], plain: readonly Run[], evaluation: Evaluation): string {
  const { leftOut, leftOutDevice, inForce, corrected, roofline } = evaluation;
  const aside = runs.length - plain.length;
  const speculative = predictAll(runs.filter(({ row }) => row.speculative_decoding));
  return `# How well the speed of own GPUs is predicted

Written by \`npm run calibrate -- --write\`; a test holds it to the code and the data.

${plain.length} measured runs without speculative decoding (bench/data/serving-runs.json: NVIDIA's and InferenceX's, Apache-2.0; ${aside} others are set aside) against what is predicted of them: the time per output token (TPOT) and, where all queries fit into memory, the time to first token (TTFT). Errors are absolute, mean / median, in percent of the measured time. "Left out" is the one to trust: the constants are fitted without the architecture or the device in question. "In force" uses the constants that the product uses.

What is left out are the constants: the form itself, with its count of kernels a layer, was made with these runs in view. The honest figure for weights that nobody looked at is larger: before the terms for linear layers, indexers and experts in int4 were added, the form missed five models that are not in the data by 16.9 / 12.6, its first fit by 22.8 / 19.0 and the plain roofline by about 65.

## Time per output token

${errorTable('', [['all', () => true]], evaluation)}

### By architecture

${errorTable('architecture', groupsBy(inForce, ({ architecture }) => architecture), evaluation)}

### By device

Here "left out" leaves out the device.

${errorTable('device', groupsBy(inForce, ({ replica }) => replica.hardware.id), { ...evaluation, leftOut: leftOutDevice })}

### By precision, engine, length and load

${errorTable('', [...groupsBy(inForce, ({ replica }) => replica.precision), ...groupsBy(inForce, ({ replica }) => replica.engine ?? ''), ...groupsBy(inForce, ({ row }) => `${row.input_tokens > 4000 ? 'long' : 'short'} prompts`), ...groupsBy(inForce, loadOf)], evaluation)}

The band of ${TPOT_BAND[0]} to ${TPOT_BAND[1]} times the prediction holds ${percent(heldBy(TPOT_BAND, leftOut.map(tpotRatio)))}% of the left-out runs here; it was set so that it held 90% on five further models.

With the ${POINTS} nearest other runs of the same weights, device, precision and engine as a user's own points, the constants in force miss by ${pair(corrected.map(tpotRatio))} instead of ${pair(of(inForce, (run) => corrected.some((one) => one.run === run)).map(tpotRatio))} (${corrected.length} runs).

The ${speculative.length} runs with speculative decoding, which are set aside, took a median of ${shareOf(speculative)} of the time that plain decoding is predicted to take.

## Time to first token, where nothing queues

${table(['', 'runs', 'left out', 'in force', 'plain roofline'], [['all', () => true] as Group, ...groupsBy(inForce, ({ architecture }) => architecture), ...groupsBy(inForce, ({ replica }) => replica.engine ?? '')].map(([name, holds]) => [name, String(errorsOf(of(leftOut, holds).map(ttftRatio)).runs), ...[leftOut, inForce, roofline].map((predictions) => pair(of(predictions, holds).map(ttftRatio)))]))}

Shown as a band of ${TTFT_BAND[0]} to ${TTFT_BAND[1]} times the prediction, which holds ${percent(heldBy(TTFT_BAND, leftOut.map(ttftRatio)))}% of the left-out runs: too wide to decide a limit alone.

## The constants

Those in force are rounded, published and few; a fit of today's form to all runs, held back by them where the runs say nothing, is beside them. Taking the fit instead changes the error on the runs it was fitted to by less than engines of two versions differ.

${table(['constant', 'in force', 'fitted'], CONSTANT_NAMES.map((name) => [name, number(constantOf(SERVING_CONSTANTS, name)), number(constantOf(evaluation.fitted, name))]))}

Tried and left out, as the left-out error did not fall: other shares of the bandwidth for weights of 4 bits, of 8 bits or of experts, kernels of other length for an engine or for Blackwell, an all-reduce that grows with the GPUs, experts asked for unevenly, a smooth maximum of reading and multiplying.

## What others publish

${peers()}
`;
}

type Group = readonly [name: string, holds: (run: Run) => boolean];

const of = (predictions: readonly Prediction[], holds: (run: Run) => boolean): readonly Prediction[] => predictions.filter(({ run }) => holds(run));

function groupsBy(predictions: readonly Prediction[], nameOf: (run: Run) => string): readonly Group[] {
  const names = [...new Set(predictions.map(({ run }) => nameOf(run)))].toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return names.map((name) => [name, (run) => nameOf(run) === name]);
}

const LOADS = [8, 32, 128];
function loadOf({ row }: Run): string {
  const most = LOADS.find((load) => row.batch_or_concurrency <= load);
  return most === undefined ? `more than ${LOADS.at(-1)} at a time` : `up to ${most} at a time`;
}

function errorTable(head: string, groups: readonly Group[], { leftOut, inForce, roofline }: Evaluation): string {
  return table([head, 'runs', 'left out', 'in force', 'plain roofline'], groups.map(([name, holds]) => [name, String(of(inForce, holds).length), ...[leftOut, inForce, roofline].map((predictions) => pair(of(predictions, holds).map(tpotRatio)))]));
}

function peers(): string {
  const { about, source, measured, claims } = JSON.parse(readFileSync('bench/data/peer-errors.json', 'utf8')) as {
    readonly about: string;
    readonly source: string;
    readonly measured: { readonly columns: readonly string[]; readonly rows: readonly (readonly [string, string, number, number, number])[] };
    readonly claims: readonly { readonly peer: string; readonly claim: string; readonly source: string }[];
  };
  const rows = measured.rows.map(([simulator, metric, runs, mean, median]) => [simulator, metric, String(runs), `${mean.toFixed(1)} / ${median.toFixed(1)}`]);
  return `${about} ${source}.

${table(['simulator', 'metric', 'runs', 'mean / median'], rows)}

And what they say of themselves:

${claims.map(({ peer, claim, source: where }) => `- ${peer}: ${claim} (${where})`).join('\n')}`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map((_, column) => (column === 0 ? '---' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const percent = (share: number): string => (100 * share).toFixed(1);

function pair(ratios: readonly (number | undefined)[]): string {
  const { mean, median } = errorsOf(ratios);
  return `${percent(mean)} / ${percent(median)}`;
}

/** Median of measured/predicted. */
function shareOf(predictions: readonly Prediction[]): string {
  const shares = predictions.map((prediction) => 1 / (tpotRatio(prediction) ?? Number.NaN)).toSorted((a, b) => a - b);
  return (shares[Math.floor(shares.length / 2)] ?? Number.NaN).toFixed(2);
}

const number = (value: number): string => (value < 0.001 ? `${(value * 1e6).toPrecision(3)}e-6` : value.toPrecision(3));
