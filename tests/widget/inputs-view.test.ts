import { describe, expect, test } from 'vitest';
import { FIELD_LIST, FIELDS, withField } from '../../src/scenario/fields.ts';
import { withPreset } from '../../src/scenario/presets.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { takenView } from '../../src/widget/panels/footer-view.ts';
import { askedFields } from '../../src/widget/panels/asked-fields.ts';
import { fieldsView } from '../../src/widget/panels/fields-view.ts';
import { inputsView } from '../../src/widget/panels/inputs-view.ts';
import { moreInputsView } from '../../src/widget/panels/more-inputs-view.ts';
import { defaultValue, readInput, readSlider } from '../../src/widget/panels/read-input.ts';
import { serviceChoices } from '../../src/widget/panels/service-choices.ts';
import { ENGLISH } from '../../src/words/languages.ts';
import { contextOf, withOffers } from './context.ts';

const formOf = (...given: Parameters<typeof contextOf>) => {
  const context = contextOf(...given);
  return fieldsView(context, (group, asked) => moreInputsView(group, asked, context));
};
const all = (...given: Parameters<typeof contextOf>) => formOf(...given).flatMap(({ inputs, more }) => [...inputs, ...more!.inputs()]);
const input = (path: string, ...given: Parameters<typeof contextOf>) =>
  fieldsView(contextOf(...given)).flatMap(({ inputs }) => inputs)
    .find((view) => view.path === path)!;

describe('The form', () => {
  test('begins with the fields most people fill', () => {
    expect(fieldsView(contextOf()).map(({ inputs }) => inputs.map(({ label }) => label))).toEqual([
      ['Input tokens', 'Output tokens', 'Read from cache'],
      ['Queries', 'Service tier'],
      [],
      ['Quality measured by'],
      [],
      [],
      [],
      [],
      [],
      [],
      [],
      ['A wrong answer costs'],
      [],
      [],
      [],
    ]);
  });

  test('says in a line what it holds', () => {
    expect(inputsView(contextOf()).summary).toBe('1,155 in · 211 out · 0% cached · 1,000,000 a month · Standard');
  });

  test('shows of every field its unit, its default, and where that comes from', () => {
    for (const { path, unit, default: { summary, from } } of all()) {
      expect([path, unit.length > 0, /source|assumption/.test(summary), (from[0]?.text.length ?? 0) > 0]).toEqual([path, true, true, true]);
    }
  });

  test('links the source of a default', () => {
    expect(input('workload.inputTokens').default.from[0]?.href).toBe('https://github.com/Azure/AzurePublicDataset');
  });

  test('offers the way back only from another value', () => {
    const changed = contextOf((scenario) => ({ ...scenario, workload: { ...scenario.workload, inputTokens: 2000 } }));
    expect(input('workload.inputTokens').default.reset).toBeUndefined();
    expect(fieldsView(changed)[0]?.inputs[0]?.default.reset).toBe('Back to 1,155');
  });

  test('shows a share in percent without binary rounding', () => {
    const view = input('workload.cachedShare', (scenario) => ({ ...scenario, workload: { ...scenario.workload, cachedShare: 0.07 } }));
    expect([view.text, view.percent, view.slider?.position]).toEqual(['7', true, 7]);
  });
});

describe('A field that another makes sense of is asked for only then', () => {
  test.each([
    ['load.stickiness', 'load.counted', 'monthly'],
    ['load.hourShares', 'load.activeHours', 'typed'],
    ['load.dayShares', 'load.activeHours', 'typed'],
    ['operations.chunkTokens', 'operations.documents', 1_000],
    ['operations.readUsdPerMillion', 'operations.vectorStore', 'pinecone-standard'],
    ['operations.rerankedChunks', 'operations.reranker', 'voyage-rerank-2.5'],
    ['operations.trainingService', 'operations.trainingTokens', 1_000_000],
  ])('%s with %s %s', (path, other, value) => {
    const shown = (change: (scenario: Scenario) => Scenario): boolean => formOf(change).some(({ more }) => more!.inputs().some((view) => view.path === path));
    expect([shown((scenario) => scenario), shown((scenario) => withField(scenario, other, value))]).toEqual([false, true]);
  });
});

describe('A service is chosen from those of its kind, and an embedding from the embeddings', () => {
  test.each([
    ['operations.tracingPlan', ['none', 'helicone-free', 'helicone-pro']],
    ['operations.vectorStore', ['none', 'pinecone-enterprise', 'pinecone-standard']],
    ['operations.reranker', ['none', 'cohere-rerank', 'voyage-rerank-2.5']],
    ['operations.trainingService', ['none', 'openai-tuned-gpt-4.1-mini', 'openai-tuned-gpt-4.1']],
    ['operations.embeddingOffer', ['none', 'cohere/embed-v4', 'google/gemini-embedding-001']],
  ])('%s', (path, first) => {
    const choices = (scenario: Scenario): string[] => serviceChoices(path, contextOf(() => scenario))!.map(({ value }) => value);
    expect(choices(contextOf().scenario).slice(0, 3)).toEqual(first);
    expect(choices(withField(contextOf().scenario, path, 'of-my-own')).at(-1)).toBe('of-my-own');
    expect(new Set(choices(withField(contextOf().scenario, path, first[1]))).size).toBe(choices(contextOf().scenario).length);
  });
});

describe('The page', () => {
  test('shows every default once, and where it comes from', () => {
    const shown = all().map(({ path }) => path);
    const paths = FIELD_LIST.map(({ path }) => path).filter((path) => /^(?:workload|quality|limits|load|operations|money)\.|^serviceTier$/u.test(path) && path !== FIELDS.preset.path);
    const asked = askedFields(paths, contextOf().scenario).map(({ path }) => path);
    expect(new Set(shown).size).toBe(shown.length);
    expect(asked.filter((path) => !shown.includes(path))).toEqual([]);
    expect(takenView(contextOf()).lines).toEqual([
      'Models: GPT-4o, GPT-4o mini (the two models most asked about)',
      'Workload: Chat (chat is what most people price first)',
    ]);
  });

  test('has words for what is not folded before the others are loaded', () => {
    const groups = fieldsView({ ...contextOf(), ...ENGLISH });
    const labels = groups.flatMap(({ title, inputs }) => [title, ...inputs.flatMap(({ path, label, choices = [] }) => [label === path ? '' : label, ...(path === FIELDS.serviceTier.path ? choices.map(({ value, label: text }) => (text === value ? '' : text)) : [])])]);
    expect(labels.filter((label) => !label)).toEqual([]);
    expect(groups.filter(({ more }) => more)).toEqual([]);
    expect(groups.filter(({ hasMore }) => !hasMore).map(({ key }) => key)).toEqual(['quality']);
  });

  test('has words for every field', () => {
    expect(all().filter(({ path, label }) => label === path)).toEqual([]);
  });
});

describe('A preset', () => {
  const field = (path: string, preset: string) => all((scenario) => withPreset(scenario, preset)).find((view) => view.path === path)!;

  test('is where the defaults come from', () => {
    expect(field('workload.systemTokens', 'support-bot').default).toMatchObject({ summary: 'Default 1,500 · assumption', from: [{ text: 'a page of instructions and a handful of tools' }], reset: undefined });
    expect(defaultValue('workload.outputTokens', withPreset(contextOf().scenario, 'code-completion'))).toBe(28);
  });

  test('names the benchmark that stands for it, and why', () => {
    expect(field('quality.benchmark', 'code-completion').default.from[0]?.text).toMatch(/^it measures edits to code that pass tests/u);
    expect(defaultValue('quality.benchmark', withPreset(contextOf().scenario, 'code-completion'))).toBe('aider-polyglot');
  });

  test('puts a field out of use that its caching does not read', () => {
    expect([field('workload.cachedShare', 'support-bot'), field('workload.lateShare', 'support-bot')].map(({ isUnused, unit }) => [isUnused, unit])).toEqual([
      [true, 'not used with this kind of caching'],
      [false, 'share of later calls after the cache lapsed'],
    ]);
  });

  test('shows in a folded group what is not as usual', () => {
    const said = (preset: string) => formOf((scenario) => withPreset(scenario, preset)).find(({ key }) => key === 'conversation')!.more!.said;
    expect([said('chat'), said('support-bot'), said('coding-agent')]).toEqual(['', '4 turns', '25 calls']);
  });
});

describe('The benchmarks to choose from', () => {
  const values = (...given: Parameters<typeof contextOf>) => input('quality.benchmark', ...given).choices?.map(({ value }) => value);

  test('have a row for at least one option', () => {
    const choices = values()!;
    expect(choices.slice(0, 2)).toEqual(['none', 'aider-polyglot']);
    expect(choices).not.toContain('arc-agi-2');
    expect(values(withOffers())).toEqual(['none']);
  });

  test('hold the one in use, whatever it is', () => {
    expect(values((scenario) => ({ ...withOffers()(scenario), quality: { benchmark: 'of-tomorrow' } }))).toEqual(['none', 'of-tomorrow']);
  });
});

describe('An empty field', () => {
  test.each([
    ['limits.latencySeconds', null, 'no limit'],
    ['workload.reasoningTokens', null, 'not known'],
    ['workload.historyTokens', 1_000_000_000, 'all'],
  ])('%s means %j', (path, value, placeholder) => {
    const view = all().find((known) => known.path === path);
    expect([view?.text, view?.placeholder, readInput(path, '')]).toEqual(['', placeholder, value]);
  });
});

describe('What stands in a field', () => {
  test.each([
    ['workload.inputTokens', '1500', 1500],
    ['workload.inputTokens', '1e3', 1000],
    ['workload.inputTokens', '12.5', 12.5],
    ['workload.inputTokens', '', undefined],
    ['workload.inputTokens', '-1', undefined],
    ['workload.inputTokens', '1e400', undefined],
    ['workload.inputTokens', 'NaN', undefined],
    ['workload.cachedShare', '30', 0.3],
    ['workload.cachedShare', '100.1', undefined],
    ['serviceTier', 'batch', 'batch'],
    ['serviceTier', 'cheap', undefined],
    ['__proto__', '1', undefined],
  ])('%s: %j is %j', (path, text, value) => {
    expect(readInput(path, text)).toBe(value);
  });

  test('every number written is read back the same', () => {
    for (const { path, kind, default: { value } } of FIELD_LIST) {
      const view = all().find((known) => known.path === path);
      if (view && kind.wanted.kind === 'number') expect(readInput(path, view.text), path).toBe(value);
    }
  });

  test('a slider’s position has a value, that of another field none', () => {
    expect([readSlider('workload.inputTokens', 41), readSlider('workload.cachedShare', 40), readSlider('serviceTier', 1)]).toEqual([1000, 0.4, undefined]);
  });
});
