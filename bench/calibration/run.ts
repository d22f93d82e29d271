import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'smol-toml';
import type { QueryLength, Replica } from '../../src/core/hosting/replica.ts';
import type { Hardware } from '../../src/core/model/hardware.ts';
import { ENGINES, type Engine, type Precision } from '../../src/core/model/serving.ts';
import type { Weights } from '../../src/core/model/weights.ts';

/** A measured run as data/serving-runs.json has it, and whatever --predict is given. */
export interface RunRow {
  readonly id?: string;
  readonly model?: string;
  readonly model_ref?: string | null;
  readonly gpu: string;
  readonly gpu_count: number;
  readonly parallelism?: string | null;
  readonly precision: string;
  readonly engine?: string | null;
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly batch_or_concurrency: number;
  readonly tpot_ms?: number | null;
  readonly ttft_ms?: number | null;
  readonly speculative_decoding?: boolean | null;
  /** Why it is no run of what it says. */
  readonly suspect?: string | null;
}

/** A measured run of a replica that the catalogue knows. */
export interface Run {
  readonly row: RunRow;
  readonly replica: Replica;
  readonly length: QueryLength;
  /** Weights of one shape are one architecture. */
  readonly architecture: string;
}

/** Runs, and what could not be read of the rest. */
export interface Runs {
  readonly runs: readonly Run[];
  readonly unread: readonly { readonly row: RunRow; readonly reason: string }[];
}

const weights = catalogued('pricing/weights') as unknown as readonly Weights[];
const devices = catalogued('pricing/hardware') as unknown as readonly Hardware[];

/** The runs that the constants are fitted on. */
export function calibrationRuns(): readonly Run[] {
  const { columns, rows } = JSON.parse(readFileSync('bench/data/serving-runs.json', 'utf8')) as { columns: readonly string[]; rows: readonly (readonly unknown[])[] };
  return readRuns(rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])) as unknown as RunRow)).runs;
}

/** Rows as runs; those of unknown weights, devices or formats apart. */
export function readRuns(rows: readonly RunRow[]): Runs {
  const read = rows.map((row) => ({ row, ...readRun(row) }));
  return {
    runs: read.flatMap(({ run }) => run ?? []),
    unread: read.flatMap(({ row, reason }) => (reason === undefined ? [] : { row, reason })),
  };
}

/** Without speculative decoding, and a run of what it says. */
export const isPlain = ({ row }: Run): boolean => !row.speculative_decoding && !row.suspect;

function readRun(row: RunRow): { readonly run?: Run; readonly reason?: string } {
  const of = weightsOf(row);
  const hardware = deviceOf(row.gpu);
  const precision = PRECISION_NAMES.find(([pattern]) => pattern.test(row.precision))?.[1];
  if (!of) return { reason: `unknown weights ${row.model_ref ?? row.model}` };
  if (!hardware) return { reason: `unknown device ${row.gpu}` };
  if (!precision) return { reason: `unknown precision ${row.precision}` };
  const replica = { weights: of, hardware, gpus: row.gpu_count, precision, engine: engineOf(row.engine), attentionGroups: groupsOf(row) };
  const length = { inputTokens: row.input_tokens, outputTokens: row.output_tokens };
  return { run: { row, replica, length, architecture: architectureOf(of) } };
}

const PRECISION_NAMES: readonly (readonly [RegExp, Precision])[] = [
  [/fp4|w4a8/i, 'fp4'],
  [/fp8|w8a8/i, 'fp8'],
  [/int4|w4a16|awq|gptq/i, 'int4'],
  [/bf16|fp16|float16/i, 'bf16'],
];

const engineOf = (name?: string | null): Engine => ENGINES.find((engine) => (name ?? '').toLowerCase().replaceAll(/[^a-z]/g, '').includes(engine)) ?? (/tensorrt/i.test(name ?? '') ? 'trtllm' : 'vllm');

/** By id or repository; else those whose id is the longest within the name, as "Kimi-K2.5-NVFP4" is kimi-k2. */
function weightsOf({ model_ref, model }: RunRow): Weights | undefined {
  const exact = weights.find(({ id, repository }) => same(id, model_ref) || same(id, model) || same(repository, model));
  const name = plain(model_ref ?? model ?? '');
  return exact ?? weights.filter(({ id }) => name.includes(plain(id))).toSorted((a, b) => b.id.length - a.id.length)[0];
}

/** Groups of attention; some files multiply them with the GPUs of each. */
function groupsOf({ parallelism, gpu_count }: RunRow): number {
  const groups = Math.min(Number(/\bdp(\d+)/.exec(parallelism ?? '')?.[1] ?? 1), gpu_count);
  return gpu_count % groups === 0 ? groups : 1;
}

/** By its id, or by a name of a file of runs: "H100-SXM-80GB", "MI300X", "GB200". */
function deviceOf(name: string): Hardware | undefined {
  const wanted = plain(name).replace(/^(?:nvidia|amd(?:instinct)?|instinct)/, '');
  const names = ({ id, memoryGb }: Hardware): readonly string[] => [id, `${id}-${memoryGb}gb`, `${id}gb`, id.replace(/-sxm.*|-nvl72/, ''), id.replace(/-\d+$/, '')].map(plain);
  const exact = devices.find((device) => names(device).slice(0, 3).includes(wanted));
  return exact ?? devices.toSorted((a, b) => Number(b.id.includes('sxm-80')) - Number(a.id.includes('sxm-80'))).find((device) => names(device).includes(wanted) || names(device).includes(wanted.replace(/\d+gb$/, '')));
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
const same = (a: string | undefined, b: string | null | undefined): boolean => a !== undefined && typeof b === 'string' && plain(a) === plain(b);

function architectureOf(of: Weights): string {
  return weights
    .filter((other) => shapeOf(other) === shapeOf(of))
    .map(({ id }) => id)
    .join(', ');
}

const shapeOf = ({ layers, hidden, heads, vocab, moe, sparseIndexer }: Weights): string => JSON.stringify([layers, hidden, heads, vocab, moe, sparseIndexer]);

function catalogued(folder: string): readonly object[] {
  return readdirSync(folder)
    .toSorted()
    .map((file) => ({ id: basename(file, '.toml'), ...parse(readFileSync(`${folder}/${file}`, 'utf8')) }));
}
