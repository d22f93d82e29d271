import { describe, expect, test } from 'vitest';
import { defaultScenario, FIELD_LIST, fieldValue, FIELDS, withField } from '../../src/scenario/fields.ts';
import { defaultOf, PRESETS, withPreset } from '../../src/scenario/presets.ts';
import { readScenario, readTexts } from '../../src/scenario/read.ts';
import { readLink, writeLink } from '../../src/scenario/share-link.ts';

const base = defaultScenario('2026-11-22');

describe.each(PRESETS.map((preset) => [preset.id, preset] as const))('the preset %s', (id, preset) => {
  const chosen = withPreset(base, id);

  test('has only values that their fields accept, each with a source or an assumption', () => {
    for (const [path, { value, ...rest }] of Object.entries(preset.values)) {
      const field = FIELD_LIST.find((known) => known.path === path);
      expect(field?.kind.accepts(value), path).toBe(true);
      expect('source' in rest ? rest.source : rest.assumption).toMatch(/\w/u);
      expect(fieldValue(chosen, path)).toBe(value);
      expect(defaultOf(path, id)?.value).toBe(value);
    }
  });

  test('names a proxy or says why there is none', () => {
    expect('benchmark' in preset.proxy ? preset.proxy.because : preset.proxy.none).toMatch(/\w/u);
    expect(chosen.quality.benchmark).toBe('benchmark' in preset.proxy ? preset.proxy.benchmark : 'none');
  });

  test('survives a link, which names it and what was changed of it', () => {
    const changed = withField(chosen, 'workload.outputTokens', 12_345);
    expect(writeLink(changed)).toBe(id === 'chat' ? 'o=12345' : `w=${id}&o=12345`);
    expect(readLink(writeLink(changed), base)).toEqual({ scenario: changed, problems: [] });
  });

  test('named alone it brings its values, on every surface', () => {
    expect(readTexts({ workload: id }, 'attribute', base).scenario).toEqual(chosen);
    expect(readScenario({ workload: { preset: id } }, base).scenario).toEqual(chosen);
  });
});

test('choosing a preset twice is choosing it once, and another one clears what the first one said', () => {
  const agent = withPreset(base, 'coding-agent');
  expect(withPreset(agent, 'coding-agent')).toEqual(agent);
  expect(withPreset(agent, 'chat')).toEqual(base);
});

test('what is said beside a preset wins, in whatever order it is said', () => {
  for (const texts of [{ 'output-tokens': '5', workload: 'rag-question' }, { workload: 'rag-question', 'output-tokens': '5' }]) {
    const { scenario } = readTexts(texts, 'attribute', base);
    expect([scenario.workload.outputTokens, scenario.workload.retrievedTokens]).toEqual([5, 4_000]);
  }
});

test('an unknown preset keeps the workload, so that a link of a newer version opens', () => {
  expect(withPreset(base, 'from-the-future')).toEqual(withField(base, FIELDS.preset.path, 'from-the-future'));
});
