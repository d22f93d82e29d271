import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { catalogueData } from '../../src/catalogue/data.ts';
import { coverage } from '../../src/catalogue/measurements-coverage.ts';

const catalogue = openCatalogue(catalogueData);
const all = coverage(catalogue, '2026-11-22');
const of = (offerId: string, at = '2026-11-22') => coverage(catalogue, at).find((one) => one.offerId === offerId)!;

/** Sold, and measured by none of the nine sources: the newest, the embeddings, a few older. */
const NOT_MEASURED = [
  'alibaba/qwen-plus', 'alibaba/qwen3.7-flash', 'alibaba/qwen3.8-flash',
  'anthropic/claude-fable-5-2', 'anthropic/claude-haiku-5-5', 'anthropic/claude-sonnet-5-5',
  'cohere/command-r-08-2024', 'cohere/command-r7b-12-2024', 'cohere/embed-v4', 'deepseek/deepseek-v4-flash',
  'google/gemini-3.8-flash', 'google/gemini-4-argon', 'google/gemini-embedding-001', 'google/gemini-embedding-2',
  'meta/muse-spark-1.3', 'meta/muse-wonder-1.0', 'mistral/mistral-embed', 'mistral/mistral-large-4', 'moonshotai/kimi-k3.1-pro',
  'openai/gpt-6-sol', 'openai/gpt-6.1-sol', 'openai/gpt-6.1-terra', 'openai/text-embedding-3-large', 'openai/text-embedding-3-small',
  'perplexity/sonar', 'perplexity/sonar-pro', 'together/deepseek-v4.1-flash', 'together/glm-5.3',
  'voyage/voyage-4', 'voyage/voyage-4-large', 'voyage/voyage-4-lite', 'xai/grok-4.7', 'zai/glm-5.3', 'zai/glm-5.3-flash',
];

describe('coverage', () => {
  test('has every offer, and says of 34 that nothing is measured', () => {
    expect(all).toHaveLength(118);
    const bare = all.filter(({ settings }) => settings.length === 0);
    expect(bare.map(({ offerId }) => offerId).toSorted()).toEqual(NOT_MEASURED.toSorted());
    expect(bare).toHaveLength(34);
    expect(bare.filter((offer) => 'ageDays' in offer)).toEqual([]);
  });

  test('holds every row but the one variant', () => {
    const settings = all.flatMap((offer) => offer.settings);
    expect([settings.flatMap(({ latency }) => latency).length, settings.flatMap(({ quality }) => quality).length]).toEqual([129, 668]);
  });

  test('tells efforts apart, lowest first', () => {
    expect(of('openai/gpt-5-mini').settings.map(({ setting, latency, quality }) => [setting.effort, latency.length, quality.length])).toEqual([
      ['minimal', 1, 2],
      ['low', 0, 2],
      ['medium', 1, 8],
      ['high', 1, 8],
      ['unstated', 0, 1],
    ]);
  });

  // measured on 2026-07-10; 120 days later it is 2026-11-07
  test.each([
    ['2026-07-10', 0, false],
    ['2026-07-09', -1, false],
    ['2026-11-07', 120, false],
    ['2026-11-08', 121, true],
  ])('on %s a measurement of 10 July is %i days old, stale: %s', (at, ageDays, stale) => {
    expect(of('cohere/command-a-plus-05-2026', at).settings[0]?.latency[0]).toMatchObject({ ageDays, stale });
  });

  test('counts from the first instant of a month or a year', () => {
    const mmluPro = of('openai/gpt-4-turbo', '2025-01-01').settings[0]?.quality.find(({ row }) => row.source === 'mmlu-pro');
    expect([mmluPro?.row.date, mmluPro?.ageDays]).toEqual(['2024', 366]);
  });

  test('knows the oldest and the newest row', () => {
    const { settings, ageDays } = of('openai/gpt-4o');
    const ages = settings.flatMap(({ latency, quality }) => [...latency, ...quality]).map((one) => one.ageDays);
    expect(ageDays).toEqual({ newest: Math.min(...ages), oldest: Math.max(...ages) });
    expect(ageDays?.newest).toBe(61); // vectara, 2026-09-22
  });

  test('needs a real day', () => {
    expect(() => coverage(catalogue, '2026-02-30')).toThrow('instant requires a date');
  });
});
