import { once } from '../core/once.ts';
import { AZURE_CHAT, AZURE_PAGE, FIELDS, fieldAt, fieldValue, withField, type Default } from './fields.ts';
import type { Scenario } from './scenario.ts';

/** The measured benchmark that stands for a task, or why none does. */
export type Proxy = { readonly benchmark: string; readonly because: string } | { readonly none: string };

/** A workload to start from: values with the source of each, and the proxy of its quality. */
export interface Preset {
  readonly id: string;
  readonly values: Readonly<Record<string, Default<number | string>>>;
  readonly proxy: Proxy;
}

type Said = Default<number | string>;
const assumed = (value: number | string, unit: string, assumption: string): Said => ({ value, unit, assumption });
const azure = (value: number, unit: string, what: string): Said => ({ value, unit, source: `Azure LLM inference trace 2023 (code), ${what}; no year later is public`, page: AZURE_PAGE });
const arxiv = (value: number, unit: string): Said => ({ value, unit, source: 'arXiv summarisation set of the Vidur traces, mean, cut at about 4,000 tokens: real papers are longer', page: 'https://github.com/microsoft/vidur' });

const INPUT = 'tokens per query';
const CALL = 'tokens per call';
const CV = 'standard deviation over mean';

/**
 * Workloads people ask about. What a preset does not name goes back to the field's own default, so choosing one
 * twice is choosing it once.
 */
export const PRESETS: readonly Preset[] = [
  {
    id: 'chat',
    values: {
      'workload.inputTokens': { value: 1_155, unit: INPUT, source: AZURE_CHAT, page: AZURE_PAGE },
      'workload.outputTokens': { value: 211, unit: CALL, source: AZURE_CHAT, page: AZURE_PAGE },
    },
    proxy: { none: 'benchmarks of right answers do not measure a good chat; preference votes measure taste' },
  },
  {
    id: 'support-bot',
    values: {
      'workload.systemTokens': assumed(1_500, CALL, 'a page of instructions and a handful of tools'),
      'workload.retrievedTokens': assumed(1_000, INPUT, 'three help-centre passages'),
      'workload.inputTokens': assumed(80, INPUT, 'a short question'),
      'workload.outputTokens': assumed(180, CALL, 'a short answer'),
      'workload.turnsPerConversation': assumed(4, 'turns per conversation', 'a case takes four messages'),
      'workload.caching': assumed('conversation', 'caching', 'every turn sends the turns before it again'),
      'workload.inputCv': assumed(0.5, CV, 'instructions are the same in every call'),
    },
    proxy: { none: 'no public benchmark answers your customers; evaluate 200 of your own cases' },
  },
  {
    id: 'rag-question',
    values: {
      'workload.systemTokens': assumed(500, CALL, 'short instructions'),
      'workload.retrievedTokens': assumed(4_000, INPUT, 'eight passages of 500 tokens'),
      'workload.inputTokens': assumed(60, INPUT, 'one question'),
      'workload.outputTokens': assumed(250, CALL, 'a paragraph with citations'),
      'workload.caching': assumed('prefix', 'caching', 'the instructions are shared'),
      'workload.inputCv': assumed(0.3, CV, 'the number of passages is fixed'),
    },
    proxy: { benchmark: 'vectara-hallucination', because: 'an answer from given passages fails when it says what they do not' },
  },
  {
    id: 'summarisation',
    values: {
      'workload.inputTokens': arxiv(2_588, INPUT),
      'workload.outputTokens': arxiv(291, CALL),
      'workload.inputCv': assumed(0.4, CV, 'the cut at 4,000 tokens narrows the spread'),
    },
    proxy: { benchmark: 'vectara-hallucination', because: 'a summary fails when it says what the document does not' },
  },
  {
    id: 'code-completion',
    values: {
      'workload.inputTokens': azure(2_048, INPUT, 'mean'),
      'workload.outputTokens': azure(28, CALL, 'mean'),
      'workload.inputCv': azure(0.96, CV, '√0.93'),
      'workload.outputCv': azure(2.15, CV, '√4.61'),
    },
    proxy: { benchmark: 'aider-polyglot', because: 'it measures edits to code that pass tests; a completion is shorter' },
  },
  {
    id: 'coding-agent',
    values: {
      'workload.systemTokens': assumed(12_000, CALL, 'instructions and tool definitions of a coding agent'),
      'workload.inputTokens': assumed(300, INPUT, 'one task'),
      'workload.toolTokens': assumed(1_500, 'tokens per later call', 'a file or a test run'),
      'workload.outputTokens': assumed(350, CALL, 'an edit or a command'),
      'workload.callsPerTurn': assumed(25, 'calls per query', 'steps of a task'),
      'workload.caching': assumed('conversation', 'caching', 'every step sends the steps before it again'),
    },
    proxy: { benchmark: 'aider-polyglot', because: 'it measures edits to code that pass tests; an agent has more steps to go wrong' },
  },
  {
    id: 'extraction-in-batch',
    values: {
      'workload.systemTokens': assumed(700, CALL, 'the fields to extract, with examples'),
      'workload.inputTokens': assumed(2_000, INPUT, 'a page or two'),
      'workload.outputTokens': assumed(150, CALL, 'one record'),
      'workload.batchShare': assumed(1, 'share of queries', 'nobody waits for it'),
    },
    proxy: { none: 'whether a field is right depends on your documents; evaluate 200 of your own' },
  },
  {
    id: 'long-documents',
    values: {
      'workload.systemTokens': assumed(500, CALL, 'short instructions'),
      'workload.inputTokens': assumed(120_000, INPUT, 'a contract of 250 pages'),
      'workload.outputTokens': assumed(800, CALL, 'a page'),
      'workload.inputCv': assumed(0.8, CV, 'documents differ in length'),
    },
    proxy: { none: 'no benchmark in the catalogue has documents this long' },
  },
];

/** The fields that a preset decides. */
const PRESET_FIELDS = Object.values(FIELDS).filter(({ path }) => path.startsWith('workload.') || path === FIELDS.benchmark.path);

/** Their values by path, preset by preset: what it does not name has the default of its field. */
const decidedBy = once(
  () =>
    new Map(
      PRESETS.map((preset): [Preset, ReadonlyMap<string, unknown>] => [
        preset,
        new Map<string, unknown>([
          ...PRESET_FIELDS.map(({ path, default: { value } }) => [path, value] as const),
          ...Object.entries(preset.values).map(([path, { value }]) => [path, value] as const),
          ...('benchmark' in preset.proxy ? [[FIELDS.benchmark.path, preset.proxy.benchmark] as const] : []),
          [FIELDS.preset.path, preset.id],
        ]),
      ]),
    ),
);

/**
 * A scenario with the workload of a preset: its values, and the fields' defaults for the rest. An unknown preset
 * changes nothing but its name, so that a link from a newer version still opens.
 *
 * @example
 * withPreset(defaultScenario('2026-11-22'), 'code-completion').workload.outputTokens // => 28
 * withPreset(defaultScenario('2026-11-22'), 'code-completion').quality.benchmark // => "aider-polyglot"
 */
export function withPreset(scenario: Scenario, id: string): Scenario {
  const preset = PRESETS.find((known) => known.id === id);
  if (!preset) return withField(scenario, FIELDS.preset.path, id);
  return [...decidedBy().get(preset)!].reduce((changed, [path, value]) => withField(changed, path, value), scenario);
}

/**
 * Whether a field that the preset decides has another value since it was chosen.
 *
 * @example
 * const chosen = withPreset(defaultScenario('2026-11-22'), 'chat')
 * [isPresetEdited(chosen), isPresetEdited(withField(chosen, 'workload.outputTokens', 5))] // => [false,true]
 */
export function isPresetEdited(scenario: Scenario): boolean {
  const preset = PRESETS.find(({ id }) => id === scenario.workload.preset);
  return preset !== undefined && [...decidedBy().get(preset)!].some(([path, value]) => fieldValue(scenario, path) !== value);
}

/**
 * Where the value of a field comes from when nobody typed it: the preset's word for it, or the field's own.
 *
 * @example
 * defaultOf('workload.outputTokens', 'code-completion').value // => 28
 */
export function defaultOf(path: string, presetId: string): Default<unknown> | undefined {
  const preset = PRESETS.find(({ id }) => id === presetId);
  if (preset && path === FIELDS.benchmark.path && 'benchmark' in preset.proxy) return { value: preset.proxy.benchmark, unit: 'benchmark', assumption: preset.proxy.because };
  return preset?.values[path] ?? fieldAt(path)?.default;
}
