import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { evaluate, type Evaluation } from '../../bench/calibration/evaluation.ts';
import { listed, listing } from '../../bench/calibration/listing.ts';
import { calibrationPage } from '../../bench/calibration/page.ts';
import { errorsOf, heldBy, tpotRatio, ttftRatio } from '../../bench/calibration/prediction.ts';
import { calibrationRuns, isPlain, readRuns, type RunRow } from '../../bench/calibration/run.ts';
import { MEASURED_HARDWARE, MEASURED_PRECISIONS, TPOT_BAND, TTFT_BAND } from '../../src/core/hosting/constants.ts';

const runs = calibrationRuns();
const plain = runs.filter(isPlain);
const row: RunRow = { model_ref: 'llama-3.3-70b', gpu: 'H100-SXM-80GB', gpu_count: 4, precision: 'fp8', engine: 'vllm', parallelism: 'tp4 dp1', input_tokens: 1024, output_tokens: 8192, batch_or_concurrency: 64, tpot_ms: 23.41 };

describe('The calibration', () => {
  let evaluation: Evaluation;
  beforeAll(() => {
    evaluation = evaluate(plain);
  }, 60_000);

  test('docs/calibration.md is what the code and the data say (npm run calibrate -- --write renews it)', () => {
    expect(calibrationPage(runs, plain, evaluation)).toBe(readFileSync('docs/calibration.md', 'utf8'));
  });

  test('an architecture that was left out is predicted within 10% mean and 7% median', () => {
    const { runs: count, mean, median } = errorsOf(evaluation.leftOut.map(tpotRatio));
    expect(count).toBe(plain.length);
    expect(mean).toBeLessThan(0.1);
    expect(median).toBeLessThan(0.07);
  });

  test('its time to first token within 38% mean, where nothing queues', () => {
    expect(errorsOf(evaluation.leftOut.map(ttftRatio)).mean).toBeLessThan(0.38);
  });

  test('both bands hold 90% of what was left out', () => {
    expect(heldBy(TPOT_BAND, evaluation.leftOut.map(tpotRatio))).toBeGreaterThan(0.9);
    expect(heldBy(TTFT_BAND, evaluation.leftOut.map(ttftRatio))).toBeGreaterThan(0.9);
  });

  test('the plain roofline promises two to three times as much', () => {
    expect(errorsOf(evaluation.roofline.map(tpotRatio)).mean).toBeGreaterThan(0.5);
  });

  test('the constants in force err no more than fits that never saw the architecture', () => {
    expect(errorsOf(evaluation.inForce.map(tpotRatio)).mean).toBeLessThan(errorsOf(evaluation.leftOut.map(tpotRatio)).mean);
  });
});

describe('The measured runs', () => {
  test('are of the devices and precisions that count as measured', () => {
    expect([...new Set(plain.map(({ replica }) => replica.hardware.id))].toSorted()).toEqual([...MEASURED_HARDWARE].toSorted());
    expect([...new Set(plain.map(({ replica }) => replica.precision))].toSorted()).toEqual([...MEASURED_PRECISIONS].toSorted());
  });

  test('are all read, and named by five architectures', () => {
    const { rows } = JSON.parse(readFileSync('bench/data/serving-runs.json', 'utf8')) as { rows: readonly unknown[] };
    expect(runs).toHaveLength(rows.length);
    expect([...new Set(runs.map(({ architecture }) => architecture))]).toHaveLength(5);
    expect(runs.find(({ row: { model_ref } }) => model_ref === 'deepseek-v3')?.architecture).toBe('deepseek-r1, deepseek-v3');
  });

  test('carry their notice', () => {
    expect(readFileSync('bench/data/serving-runs.json', 'utf8')).toContain('Apache License, Version 2.0');
  });
});

describe('Rows of others', () => {
  test.each([
    ['H100-SXM-80GB', 'h100-sxm'],
    ['H200-SXM-141GB', 'h200-sxm'],
    ['B200-SXM-180GB', 'b200-sxm'],
    ['B300-SXM', 'b300-sxm'],
    ['B300-SXM-288GB', 'b300-sxm'],
    ['GB200', 'gb200-nvl72'],
    ['GB200-NVL72', 'gb200-nvl72'],
    ['GB300', 'gb300-nvl72'],
    ['NVIDIA H100', 'h100-sxm'],
    ['H100-PCIe-80GB', 'h100-pcie'],
    ['A100-SXM-80GB', 'a100-sxm-80'],
    ['A100-SXM-40GB', 'a100-sxm-40'],
    ['A100-PCIe-80GB', 'a100-pcie-80'],
    ['A100-SXM', 'a100-sxm-80'],
    ['A100', 'a100-sxm-80'],
    ['L40S-48GB', 'l40s'],
    ['L40S', 'l40s'],
    ['MI300X-192GB', 'mi300x'],
    ['AMD Instinct MI355X', 'mi355x'],
    ['RTX-4090', 'rtx-4090'],
    ['mi325x', 'mi325x'],
  ])('a device called %s is %s', (gpu, id) => {
    expect(readRuns([{ ...row, gpu }]).runs.map(({ replica }) => replica.hardware.id)).toEqual([id]);
  });

  test.each([
    ['nvfp4', 'fp4'],
    ['mxfp4', 'fp4'],
    ['FP8', 'fp8'],
    ['int4', 'int4'],
    ['w4a16', 'int4'],
    ['bf16', 'bf16'],
    ['fp16', 'bf16'],
  ] as const)('a precision called %s is %s', (precision, id) => {
    expect(readRuns([{ ...row, precision }]).runs.map(({ replica }) => replica.precision)).toEqual([id]);
  });

  test.each([
    ['tp4 dp1 pp1 moe_tp4 moe_ep1', 1],
    ['tp1 dp4', 4],
    ['tp1 dp16 pp1 moe_tp4 moe_ep4', 4],
    ['tp2 dp3', 1],
    [null, 1],
  ])('%s on 4 GPUs means %s groups of attention', (parallelism, groups) => {
    expect(readRuns([{ ...row, parallelism }]).runs.map(({ replica }) => replica.attentionGroups)).toEqual([groups]);
  });

  test.each([
    ['deepseek-ai/DeepSeek-V3', undefined, 'deepseek-v3'],
    ['whatever', 'kimi-k2', 'kimi-k2'],
    ['nvidia/Kimi-K2.5-NVFP4', undefined, 'kimi-k2'],
    ['deepseek-ai/DeepSeek-V3.2-Exp', undefined, 'deepseek-v3.2'],
  ])('the model %s, %s is %s', (model, model_ref, id) => {
    const { model_ref: _, ...rest } = row;
    expect(readRuns([{ ...rest, model, ...(model_ref !== undefined && { model_ref }) }]).runs.map(({ replica }) => replica.weights.id)).toEqual([id]);
  });

  test('that cannot be predicted say why, and do not stop the others', () => {
    const text = listing(readRuns([row, { ...row, model_ref: 'gpt-2' }, { ...row, gpu: 'abacus' }, { ...row, precision: 'ternary' }, { ...row, model_ref: 'deepseek-v4-pro' }, { ...row, batch_or_concurrency: 200 }, { ...row, speculative_decoding: true }]));
    expect(text).toContain('unknown weights gpt-2');
    expect(text).toContain('unknown device abacus');
    expect(text).toContain('unknown precision ternary');
    expect(text).toContain('compressed sparse attention');
    expect(text).toMatch(/23\.33 +23\.41 +1\.00/);
    expect(text).toMatch(/queues .*113 wait for memory/);
    expect(text).toContain('speculative decoding: predicted as plain');
  });

  test('are there for programs too', () => {
    expect(listed(readRuns([row, { ...row, gpu: 'abacus' }]))).toMatchObject([{ model_ref: 'llama-3.3-70b', weights: 'llama-3.3-70b', predicted_tpot_ms: expect.closeTo(23.33, 2) as number, queued: 0 }, { unread: 'unknown device abacus' }]);
  });
});
