import { TPOT_BAND, TTFT_BAND } from '../../src/core/hosting/constants.ts';
import { REFUSALS, refusalOf } from '../../src/core/hosting/replica.ts';
import { errorsOf, heldBy, predict, tpotRatio, ttftRatio, type Prediction } from './prediction.ts';
import { isPlain, type RunRow, type Runs } from './run.ts';

/** Predicted and measured times of any rows, and their error; rows that cannot be predicted say why. */
export function listing({ runs, unread }: Runs): string {
  const known = runs.flatMap((run) => predict(run) ?? []);
  const refused = runs.flatMap(({ row, replica }) => {
    const refusal = refusalOf(replica);
    return refusal ? { row, reason: refusal.detail ?? REFUSALS[refusal.reason] } : [];
  });
  const plain = known.filter(({ run }) => isPlain(run));
  const models = [...new Set(plain.map(({ run }) => run.replica.weights.id))];
  const sums = [['all', plain] as const, ...models.map((model) => [model, plain.filter(({ run }) => run.replica.weights.id === model)] as const)];
  return [
    HEAD,
    ...known.map(line),
    ...[...unread, ...refused].map(({ row, reason }) => `${label(row)}  not predicted: ${reason}`),
    '',
    'plain decoding: mean / median absolute error in percent, share within the band',
    ...sums.map(([name, of]) => sum(name, of)),
  ].join('\n');
}

/** The same for programs. */
export function listed({ runs, unread }: Runs): readonly object[] {
  const predicted = runs.map((run) => {
    const { tpot, ttft, queued, isTooLarge } = predict(run) ?? {};
    return { ...run.row, weights: run.replica.weights.id, predicted_tpot_ms: tpot, predicted_ttft_ms: ttft, queued, is_too_large: isTooLarge, refused: refusalOf(run.replica)?.reason };
  });
  return [...predicted, ...unread.map(({ row, reason }) => ({ ...row, unread: reason }))];
}

const HEAD = `${'run'.padEnd(86)}${['TPOT ms', 'measured', 'ratio', 'TTFT ms', 'measured', 'ratio'].map((head) => head.padStart(10)).join('')}`;

function line(prediction: Prediction): string {
  const { run, tpot, ttft, queued, isTooLarge } = prediction;
  const cells = [shown(tpot), shown(run.row.tpot_ms), ratio(tpotRatio(prediction)), ttft === undefined ? 'queues' : shown(ttft), shown(run.row.ttft_ms), ratio(ttftRatio(prediction))];
  const marks = [
    isTooLarge && 'larger than the memory',
    queued > 0 && `${queued.toFixed(0)} wait for memory`,
    run.row.speculative_decoding && 'speculative decoding: predicted as plain',
    run.row.suspect && `suspect: ${run.row.suspect}`,
  ].filter(Boolean);
  return `${label(run.row).padEnd(86)}${cells.map((cell) => cell.padStart(10)).join('')}  ${marks.join('; ')}`.trimEnd();
}

const label = (row: RunRow): string =>
  `${row.model_ref ?? row.model} ${row.gpu_count} x ${row.gpu} ${row.precision} ${row.engine ?? ''} ${row.parallelism?.split(' ').slice(0, 2).join(' ') ?? ''} ${row.input_tokens}/${row.output_tokens}, ${row.batch_or_concurrency} at a time`;

function sum(name: string, predictions: readonly Prediction[]): string {
  const [tpots, ttfts] = [predictions.map(tpotRatio), predictions.map(ttftRatio)];
  const [tpot, ttft] = [errorsOf(tpots), errorsOf(ttfts)];
  return `${name.padEnd(24)} TPOT ${percent(tpot.mean)} / ${percent(tpot.median)}, ${percent(heldBy(TPOT_BAND, tpots))}% of ${tpot.runs}; TTFT in memory ${percent(ttft.mean)} / ${percent(ttft.median)}, ${percent(heldBy(TTFT_BAND, ttfts))}% of ${ttft.runs}`;
}

const shown = (value: number | null | undefined): string => (value === null || value === undefined ? '-' : value.toFixed(value < 100 ? 2 : 0));
const ratio = (value: number | undefined): string => value?.toFixed(2) ?? '-';
const percent = (share: number): string => (100 * share).toFixed(1);
