import { beforeAll, describe, expect, test } from 'vitest';
import { openCatalogue, type Catalogue } from '../../src/catalogue/catalogue.ts';
import { catalogueData } from '../../src/catalogue/data.ts';
import { INDEX_OVERHEAD, readUnitsPerQuery, retrievalCost } from '../../src/core/operations/retrieval.ts';
import { fromNano } from '../../src/core/projection/nano.ts';
import { aroundOf } from '../../src/scenario/around.ts';
import type { Around } from '../../src/scenario/around-lines.ts';
import { defaultScenario } from '../../src/scenario/fields.ts';
import { isProjected } from '../../src/scenario/over-months.ts';
import { readTexts } from '../../src/scenario/read.ts';
import { run } from '../../src/scenario/run.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

let catalogue: Catalogue;
beforeAll(() => {
  catalogue = openCatalogue(catalogueData);
});

const NOW = Date.parse('2026-11-22');
const said = (texts: Record<string, string>): Scenario => {
  const { scenario, problems } = readTexts({ 'evaluation-items': '0', ...texts }, 'attribute', defaultScenario('2026-11-22'));
  expect(problems).toEqual([]);
  return scenario;
};
const around = (texts: Record<string, string>, { index = 0, queries = 500_000 } = {}): Around => aroundOf(said(texts), { index, users: 1, queries, usdPerQuery: 0.01 }, catalogue, NOW);
const usd = ({ components }: Around): Record<string, number> => Object.fromEntries(components.map((component) => [component.id, component.usd]));
const missing = ({ unpriced }: Around): Record<string, number> => Object.fromEntries(unpriced.map(({ id, count }) => [id, count]));

/** 100,000 documents of 800 tokens in pieces of 512: 200,000 vectors of 4 × 1,536 × 1.5 + 2,048 bytes, 2.2528 GB. */
const SEARCH = {
  tokenizer: 'own',
  documents: '100000',
  'changed-documents': '0.25',
  'embedding-model': 'openai/text-embedding-3-small',
  'vector-store': 'pinecone-standard',
  'storage-price': '0.25',
  'read-price': '16',
  reranker: 'cohere-rerank',
};

describe('Retrieval from what is searched', () => {
  test('by hand: 80 million tokens at $0.02 a million, $0.25 a gigabyte, $16 a million reads, $2 a thousand reranks', () => {
    const found = around(SEARCH);
    expect(usd(found)).toEqual({
      'retrieval-index': expect.closeTo(1.6, 10),
      'retrieval-changes': expect.closeTo(0.4, 10),
      'retrieval-query': expect.closeTo(1, 10),
      'retrieval-rerank': expect.closeTo(1_000, 8),
      'retrieval-storage': expect.closeTo(0.5632, 10),
      'retrieval-reads': expect.closeTo((2.2528 * 500_000 * 16) / 1e6, 10),
      'retrieval-minimum': expect.closeTo(50 - 0.5632 - 18.0224, 10),
    });
    expect(found.unpriced).toEqual([]);
  });

  test('it is what the library’s own function says', () => {
    const corpus = { documents: 100_000, tokensPerDocument: 800, chunkTokens: 512 };
    const query = { queryTokens: 100, chunks: 0, chunkTokens: 512, embedUsdPerMillionTokens: 0.02, rerankUsd: 0.002 };
    const store = { usdPerGbMonth: 0.25, usdPerMillionReadUnits: 16, readUnitsPerQuery: readUnitsPerQuery(2.2528, { perGb: 1, least: 0.25 }), minimumUsdPerMonth: 50 };
    const { once, monthly } = retrievalCost({ queries: 500_000, corpus, changedPerMonth: 0.25, index: { dimensions: 1_536, overhead: INDEX_OVERHEAD, metadataBytes: 2_048 }, store, query });
    const expected = [...once, ...monthly].filter((component) => component.usd > 0).map(({ id, usd: amount }) => [id, expect.closeTo(amount, 8)]);
    expect(usd(around(SEARCH))).toEqual(Object.fromEntries(expected));
  });

  test('the documents are embedded in the first month only, their changes in every one', () => {
    expect(Object.keys(usd(around(SEARCH, { index: 3 })))).not.toContain('retrieval-index');
    expect(usd(around(SEARCH, { index: 3 }))['retrieval-changes']).toBeCloseTo(0.4, 10);
    const [option] = run(said({ ...SEARCH, months: '3' }), catalogue).projections;
    expect(option && isProjected(option) ? option.projection.rows.map(({ components }) => fromNano(components['retrieval-index'] ?? 0n)) : []).toEqual([1.6, 0, 0]);
  });

  test('counts in o200k become the embedding’s own: 1.1 times as many', () => {
    expect(usd(around({ ...SEARCH, tokenizer: 'o200k' }))['retrieval-index']).toBeCloseTo(1.76, 10);
  });

  test('a reranker by the token reads every piece with the question: 20 × (100 + 512) at $0.05 a million', () => {
    expect(usd(around({ ...SEARCH, reranker: 'voyage-rerank-2.5' }))['retrieval-rerank']).toBeCloseTo((500_000 * 12_240 * 0.05) / 1e6, 8);
  });

  test('what nobody has a price for is unpriced, never 0', () => {
    const unknown = around({ tokenizer: 'own', documents: '100000', 'vector-store': 'pinecone-standard' });
    expect(missing(unknown)).toEqual({ 'retrieval-index': 80_000_000, 'retrieval-query': 50_000_000, 'retrieval-storage': expect.closeTo(2.2528, 10), 'retrieval-reads': expect.closeTo(1_126_400, 6) });
    // the commitment is paid whatever is used
    expect(usd(unknown)).toEqual({ 'retrieval-minimum': 50 });
  });

  test('before the first price of an embedding it is unpriced', () => {
    const dated = openCatalogue({ version: 1, sellers: { acme: { name: 'Acme' } }, offers: { 'acme/embed': { name: 'Embed', tier: 'embedding', price: [{ from: '2027-01-01', source: 'acme', checked: '2026-11-22', confidence: 'single', usdPerMillionTokens: { input: 1 } }] } } }, catalogue.data);
    const month = { index: 0, users: 1, queries: 10, usdPerQuery: 0 };
    const scenario = said({ 'embedding-model': 'acme/embed' });
    expect(aroundOf(scenario, month, dated, NOW).unpriced).toEqual([{ id: 'retrieval-query', count: 1_000 }]);
    expect(usd(aroundOf(scenario, month, dated, Date.parse('2027-01-01')))['retrieval-query']).toBeCloseTo(0.001, 12);
  });

  test('a typed price of a query, and typed gigabytes, stand for what is worked out', () => {
    const lump = usd(around({ ...SEARCH, 'retrieval-price': '0.001', 'stored-gigabytes': '10' }));
    expect([lump['retrieval-query'], lump['retrieval-rerank'], lump['retrieval-storage'], lump['retrieval-reads']]).toEqual([500, undefined, 2.5, expect.closeTo(80, 9)]);
    expect(usd(around({ 'retrieval-price': '0.001', 'stored-gigabytes': '10', 'storage-price': '0.25' }))).toEqual({ 'retrieval-query': 500, 'retrieval-storage': 2.5 });
  });

  test('a month is worked out again for other traffic, another day and another catalogue', () => {
    const scenario = said({ 'embedding-model': 'acme/embed' });
    const priced = (input: number): Catalogue => openCatalogue({ version: 1, sellers: { acme: { name: 'Acme' } }, offers: { 'acme/embed': { name: 'Embed', tier: 'embedding', price: [{ source: 'acme', checked: '2026-11-22', confidence: 'single', usdPerMillionTokens: { input } }, { from: '2027-01-01', source: 'acme', checked: '2026-11-22', confidence: 'single', usdPerMillionTokens: { input: 3 * input } }] } } }, catalogue.data);
    const [first, second] = [priced(1), priced(10)];
    const query = (queries: number, from: Catalogue, date: string): number => usd(aroundOf(scenario, { index: 0, users: 1, queries, usdPerQuery: 0 }, from, Date.parse(date)))['retrieval-query']!;
    const asked = [query(1e4, first, '2026-11-22'), query(1e4, first, '2026-11-22'), query(2e4, first, '2026-11-22'), query(2e4, second, '2026-11-22'), query(2e4, second, '2027-01-01')];
    expect(asked.map((value) => Number(value.toFixed(9)))).toEqual([1, 1, 2, 20, 60]);
  });

  test('nothing that is not said costs anything', () => {
    expect(around({})).toEqual({ components: [], unpriced: [] });
  });

  test.each([
    ['openai/text-embedding-3-smal', 'catalogue has no offer "openai/text-embedding-3-smal"; did you mean "openai/text-embedding-3-small"?'],
    ['openai/gpt-4o', 'retrievalAround requires an embedding model, got openai/gpt-4o'],
  ])('%s as the embedding is refused', (offer, message) => {
    expect(() => around({ 'embedding-model': offer })).toThrow(message);
  });
});

describe('Fine-tuning from its training', () => {
  const TUNED = { 'training-tokens': '1000000', 'training-service': 'openai-tuned-gpt-4o' };

  test('by hand: a million tokens three times at $25 a million, once, and then every other month', () => {
    expect(usd(around(TUNED))).toEqual({ 'tuning-training': expect.closeTo(75, 10) });
    expect(usd(around(TUNED, { index: 1 }))).toEqual({});
    expect(usd(around({ ...TUNED, trainings: '0.5' }))).toEqual({ 'tuning-training': expect.closeTo(112.5, 10) });
    expect(usd(around({ ...TUNED, trainings: '0.5' }, { index: 1 }))).toEqual({ 'tuning-training': expect.closeTo(37.5, 10) });
  });

  test.each(['none', 'openai-tuned-gpt-4.1'])('trained by %s, which has no price, it is unpriced', (service) => {
    const unknown = around({ ...TUNED, 'training-service': service });
    expect([usd(unknown), missing(unknown)]).toEqual([{}, { 'tuning-training': 3_000_000 }]);
  });

  test('a typed price of a month stands for it', () => {
    expect(usd(around({ ...TUNED, 'tuning-price': '20' }))).toEqual({ 'tuning-hosting': 20 });
  });

  test.each([
    ['openai-tuned-gpt-4', /^catalogue has no service "openai-tuned-gpt-4"; did you mean/u],
    ['langfuse-core', /^tuningAround requires a service that trains by the token, got langfuse-core/u],
  ])('%s as the trainer is refused', (service, message) => {
    expect(() => around({ ...TUNED, 'training-service': service })).toThrow(message);
  });
});
