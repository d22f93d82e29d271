import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { normalise, type HitReason } from '../../src/catalogue/search.ts';
import { catalogueFromFiles } from '../../src/catalogue/files.ts';
import { buildCatalogue } from '../../src/cli/catalogue-directory.ts';
import { cpuTime } from '../cpu-time.ts';

const catalogue = openCatalogue(await buildCatalogue('pricing'));
const refusal = (name: string): string => {
  try {
    return `found ${catalogue.resolve(name).id}`;
  } catch (error) {
    expect(error).toMatchObject({ code: 'unknown-offer' });
    return (error as Error).message;
  }
};

describe('The first hit, and why', () => {
  test.each<[string, string, HitReason]>([
    // the exact ways
    ['openai/gpt-4o', 'openai/gpt-4o', 'id'],
    ['OpenAI/GPT-4o', 'openai/gpt-4o', 'id'],
    ['  openai/gpt-4o  ', 'openai/gpt-4o', 'id'],
    ['anthropic/claude-opus-5', 'anthropic/claude-opus-5', 'id'],
    ['together/gpt-oss-120b', 'together/gpt-oss-120b', 'id'],
    ['gpt-4o', 'openai/gpt-4o', 'name'],
    ['GPT-4o', 'openai/gpt-4o', 'name'],
    ['GPT-4o mini', 'openai/gpt-4o-mini', 'name'],
    ['o3', 'openai/o3', 'name'],
    ['gpt-5', 'openai/gpt-5', 'name'],
    ['Claude Opus 5.5', 'anthropic/claude-opus-5-5', 'name'],
    ['Gemini 2.5 Pro', 'google/gemini-2.5-pro', 'name'],
    ['Grok 4.5', 'xai/grok-4.5', 'name'],
    ['Command R', 'cohere/command-r-08-2024', 'name'],
    ['text-embedding-3-small', 'openai/text-embedding-3-small', 'name'],
    ['gpt-4o-2024-08-06', 'openai/gpt-4o', 'alias'],
    ['openai/gpt-4o-2024-08-06', 'openai/gpt-4o', 'alias'],
    ['gpt-4o-mini-2024-07-18', 'openai/gpt-4o-mini', 'alias'],
    ['o3-2025-04-16', 'openai/o3', 'alias'],
    ['gpt-5.6', 'openai/gpt-5.6-sol', 'alias'],
    ['gpt-5.6-sol-2026-07-09', 'openai/gpt-5.6-sol', 'snapshot'],
    ['openai/gpt-5.6-sol-2026-07-09', 'openai/gpt-5.6-sol', 'snapshot'],
    ['GPT-5-NANO-2026-01-01', 'openai/gpt-5-nano', 'snapshot'],
    ['claude-opus-4-5-20251101', 'anthropic/claude-opus-4-5', 'snapshot'],
    ['claude-opus-5-20260101', 'anthropic/claude-opus-5', 'snapshot'],
    ['claude-3-haiku-20240307', 'anthropic/claude-3-haiku', 'snapshot'],
    ['gemini-2.5-pro-preview-06-05', 'google/gemini-2.5-pro', 'snapshot'],
    ['grok-4.5-20260708', 'xai/grok-4.5', 'snapshot'],
    // loose words
    ['gpt 4o', 'openai/gpt-4o', 'words'],
    ['gpt4o', 'openai/gpt-4o', 'words'],
    ['4o', 'openai/gpt-4o', 'words'],
    ['4o mini', 'openai/gpt-4o-mini', 'words'],
    ['mini 4o', 'openai/gpt-4o-mini', 'words'],
    ['GPT_4O_MINI', 'openai/gpt-4o-mini', 'words'],
    ['gpt 5', 'openai/gpt-5', 'words'],
    ['gpt-6', 'openai/gpt-6-luna', 'words'],
    ['gpt-6.1', 'openai/gpt-6.1-sol', 'words'],
    ['o4', 'openai/o4-mini', 'words'],
    ['o3 pro', 'openai/o3-pro', 'words'],
    ['3.5 turbo', 'openai/gpt-3.5-turbo', 'words'],
    ['astra', 'openai/gpt-6-astra', 'words'],
    ['embedding small', 'openai/text-embedding-3-small', 'words'],
    ['opus 5', 'anthropic/claude-opus-5', 'words'],
    ['opus 4.5', 'anthropic/claude-opus-4-5', 'words'],
    ['sonnet 5', 'anthropic/claude-sonnet-5', 'words'],
    ['sonnet 4.5', 'anthropic/claude-sonnet-4-5', 'words'],
    ['haiku 4.5', 'anthropic/claude-haiku-4-5', 'words'],
    ['claude 3.7', 'anthropic/claude-3-7-sonnet', 'words'],
    ['gemini pro', 'google/gemini-2.5-pro', 'words'],
    ['gemini 3.8', 'google/gemini-3.8-flash', 'words'],
    ['2.5 flash lite', 'google/gemini-2.5-flash-lite', 'words'],
    ['argon', 'google/gemini-4-argon', 'words'],
    ['deepseek pro', 'deepseek/deepseek-v4-pro', 'words'],
    ['deepseek flash', 'deepseek/deepseek-v4-flash', 'words'],
    ['llama 70b', 'groq/llama-3.3-70b-versatile', 'words'],
    ['llama 8b', 'groq/llama-3.1-8b-instant', 'words'],
    ['kimi k2', 'moonshotai/kimi-k2.6', 'words'],
    ['qwen max', 'alibaba/qwen3.8-max', 'words'],
    ['ministral', 'mistral/ministral-8b', 'words'],
    ['glm air', 'zai/glm-4.5-air', 'words'],
    ['nova micro', 'amazon/nova-micro', 'name'],
    ['minimax', 'minimax/minimax-m3', 'words'],
    ['wonder', 'meta/muse-wonder-1.0', 'words'],
    ['voyage large', 'voyage/voyage-4-large', 'words'],
    ['amazon nova', 'amazon/nova-lite', 'words'],
  ])('%j: %s by its %s', (text, id, reason) => {
    const [first] = catalogue.search(text);
    expect([first?.id, first?.reason]).toEqual([id, reason]);
    if (reason !== 'words') expect(catalogue.resolve(text).id).toBe(id);
    else expect(refusal(text)).toContain(`"${id}"`);
  });

  test.each([
    ['claude haiku', /^anthropic\/claude-.*haiku/u],
    ['claude opus', /^anthropic\/claude-.*opus/u],
    ['gemini flash', /^google\/gemini-.*flash/u],
    ['gpt', /\/gpt-/u],
    ['anthropic', /^anthropic\//u],
    ['embed', /embed/u],
  ])('%j finds its family and nothing else first', (text, family) => {
    const hits = catalogue.search(text, 100).filter(({ score }) => score === 1);
    expect(hits.length).toBeGreaterThan(1);
    expect(hits.filter(({ id }) => !family.test(id))).toEqual([]);
  });
});

describe('A name that is nobody’s prices nothing', () => {
  test.each([
    ['gtp-4o', 'catalogue has no offer "gtp-4o"; did you mean "openai/gpt-4o"?'],
    ['gpt-4x', 'catalogue has no offer "gpt-4x"; did you mean "openai/gpt-4o"?'],
    ['openai/gpt-4oo', 'catalogue has no offer "openai/gpt-4oo"; did you mean "openai/gpt-4o"?'],
    ['antropic/claude-opus-5', 'catalogue has no offer "antropic/claude-opus-5"; did you mean "anthropic/claude-opus-5"?'],
    ['gemini-2.5-por', 'catalogue has no offer "gemini-2.5-por"; did you mean "google/gemini-2.5-pro"?'],
    ['gemni flash', 'catalogue has no offer "gemni flash"; did you mean "google/gemini-3.8-flash"?'],
    ['gpt-6', 'catalogue has no offer "gpt-6"; did you mean "openai/gpt-6-luna" or "openai/gpt-5"?'],
    ['gpt-4o-2024-13', expect.stringContaining('catalogue has no offer "gpt-4o-2024-13"')],
    ['davinci', 'catalogue has no offer "davinci"'],
    ['zzz', 'catalogue has no offer "zzz"'],
    ['', 'catalogue has no offer ""'],
    ['   ', 'catalogue has no offer "   "'],
    ['…', 'catalogue has no offer "…"'],
    ['__proto__', 'catalogue has no offer "__proto__"'],
    ['constructor', 'catalogue has no offer "constructor"'],
  ])('%j', (name, message) => {
    expect(refusal(name)).toEqual(message);
    expect(() => catalogue.schedule(name)).toThrow(expect.objectContaining({ code: 'unknown-offer' }));
  });

  test.each(['gpt-4o-audio-preview', 'gpt-4o-search-preview', 'gpt-4o-mini-search-preview', 'gpt-4o-realtime-preview', 'gpt-4o-transcribe', 'gpt-4o-contains-anything', 'my-gpt-4o'])('%s bills other things than its namesake, so it is not an alias', (name) => {
    expect(refusal(name)).toMatch(/^catalogue has no offer /u);
  });
});

describe('A name of several sellers', () => {
  test.each([
    ['gpt-oss-120b', 'groq/gpt-oss-120b, together/gpt-oss-120b'],
    ['kimi-k3', 'moonshotai/kimi-k3, together/kimi-k3'],
  ])('%j is refused with their offers, and each is found', (name, several) => {
    expect(refusal(name)).toBe(`catalogue has 2 offers called "${name}", it requires one of ${several}`);
    expect(catalogue.search(name).slice(0, 2).map(({ id, reason }) => `${id} ${reason}`)).toEqual(several.split(', ').map((id) => `${id} name`));
  });

  test('the same weights are named beside each other', () => {
    const hits = catalogue.search('gpt oss 120b');
    expect(hits.map(({ id, sameWeights }) => [id, sameWeights])).toEqual([
      ['groq/gpt-oss-120b', ['together/gpt-oss-120b']],
      ['together/gpt-oss-120b', ['groq/gpt-oss-120b']],
    ]);
    const [llama] = catalogue.search('llama 70b');
    expect(llama).toMatchObject({ id: 'groq/llama-3.3-70b-versatile', sameWeights: ['together/llama-3.3-70b-instruct-turbo'] });
    expect(catalogue.search('gpt-4o').every(({ sameWeights }) => sameWeights.length === 0)).toBe(true);
  });
});

describe('Search', () => {
  test('returns as many as it is asked for, best first, none twice', () => {
    expect(catalogue.search('gpt')).toHaveLength(20);
    expect(catalogue.search('gpt', 3)).toHaveLength(3);
    expect(catalogue.search('gpt', 0)).toEqual([]);
    const hits = catalogue.search('gpt', 100);
    expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  test('finds nothing in nothing', () => {
    for (const text of ['', '  ', '***', '-', '\u0000', 'ａｂｃ']) expect(catalogue.search(text)).toEqual([]);
  });

  test('is not stalled by a text of 100,000 characters, or by a hostile pattern', () => {
    const started = cpuTime();
    for (const part of ['a', 'gpt ', '4o mini ', '0', '-', '(((', 'é', '\u{1F600}']) {
      const text = part.repeat(100_000 / part.length);
      catalogue.search(text);
      expect(refusal(text).length).toBeLessThan(300);
    }
    expect(cpuTime() - started).toBeLessThan(1_000);
  });

  test.each([
    ['optional parts in a row', `^${'(a)?'.repeat(40)}$`],
    ['digits of any length in a row', `^${'\\d{1,9}'.repeat(30)}$`],
    ['a star', '^a*$'],
    ['a nested plus', '^(a+)+$'],
    ['alternatives', '^(a|a)?$'],
    ['a look-ahead', '^(?=a)a$'],
    ['a back-reference', '^(a)?\\1$'],
    ['any character', '^gpt.*$'],
    ['a class that is not of signs', '^[a-z]$'],
    ['no end', '^gpt'],
    ['no beginning', 'gpt$'],
    ['more than 200 characters', `^${'a'.repeat(200)}$`],
  ])('a pattern with %s is refused', (_, pattern) => {
    const one = `name = "One"\ntier = "small"\nsnapshotPattern = '${pattern}'\n[[price]]\nsource = "s"\nchecked = "2026-11-10"\nconfidence = "several"\n`;
    expect(() => catalogueFromFiles([{ path: 'a/seller.toml', text: 'name = "A"' }, { path: 'a/one.toml', text: one }])).toThrow(/snapshotPattern requires/u);
  });

  test.each([
    ['^one-\\d{4}-\\d{2}-\\d{2}$', 'one-2026-01-01', 'one-2026-1-1'],
    ['^one(-preview)?-\\d{8}$', 'one-preview-20260101', 'one--20260101'],
    ['^one[.-]\\d\\.\\d$', 'one.1.2', 'one_1.2'],
  ])('a pattern like %s is taken and matches whole names only', (pattern, snapshot, other) => {
    const one = `name = "One"\ntier = "small"\nsnapshotPattern = '${pattern}'\n[[price]]\nsource = "s"\nchecked = "2026-11-10"\nconfidence = "several"\n`;
    const small = openCatalogue(catalogueFromFiles([{ path: 'a/seller.toml', text: 'name = "A"' }, { path: 'a/one.toml', text: one }]));
    expect(small.search(snapshot)[0]).toMatchObject({ id: 'a/one', reason: 'snapshot' });
    expect(small.resolve(`a/${snapshot}`).id).toBe('a/one');
    for (const wrong of [other, `x${snapshot}`, `${snapshot}x`, `b/${snapshot}`, `${snapshot}\n`.repeat(2)]) expect(() => small.resolve(wrong)).toThrow(expect.objectContaining({ code: 'unknown-offer' }));
  });
});

describe('Normalised words', () => {
  test.each([
    ['GPT-4o_mini', 'gpt 4 o mini'],
    ['Claude Opus 4.5', 'claude opus 4 5'],
    ['  --  ', ''],
    ['llama3.3-70B', 'llama 3 3 70 b'],
    ['é', ''],
    ['a'.repeat(500), 'a'.repeat(200)],
  ])('%j → %j', (text, words) => {
    expect(normalise(text)).toBe(words);
  });
});
