import type { Catalogue } from '../catalogue/catalogue.ts';
import { requireArgument } from '../core/argument.ts';
import type { Setting } from '../core/model/setting.ts';
import { chunksOf, INDEX_OVERHEAD, indexBytes, METADATA_BYTES_PER_TOKEN, readUnitsPerQuery, rerankTokens } from '../core/operations/retrieval.ts';
import type { MonthLoad } from '../core/projection/projection.ts';
import type { Instant, Usd } from '../core/units.ts';
import { aroundLines, ifPriced, NONE, usdPerUnit, type Around, type AroundLine } from './around-lines.ts';
import { tokenFactorOf } from './offer-quote.ts';
import type { Scenario } from './scenario.ts';

/** What costs around the model are looked up in. */
export type AroundPrices = Pick<Catalogue, 'services' | 'schedule'>;

type Operations = Scenario['operations'];

/**
 * What finding text for the model costs in a month: the documents embedded in the first month and on change, the
 * questions, the index and its reads, and the reranker, each at the price of its offer or service on the day. What
 * was typed as a price of a query or as gigabytes stands for what would be worked out. Throws `unknown-offer` for an
 * offer or service that the catalogue does not have, and `bad-argument` for one that is no embedding.
 *
 * @example
 * const scenario = readScenario({ operations: { documents: 1000, embeddingOffer: 'openai/text-embedding-3-small', vectorStore: 'pinecone-standard', reranker: 'cohere-rerank' } }, defaultScenario('2026-11-22')).scenario
 * const { components, unpriced } = retrievalAround(scenario, { index: 0, users: 1, queries: 10000, usdPerQuery: 0 }, catalogue, Date.parse('2026-11-22'))
 * components.map(({ id, usd }) => `${id} ${usd.toFixed(2)}`) // => ["retrieval-index 0.02","retrieval-query 0.02","retrieval-rerank 20.00","retrieval-minimum 50.00"]
 * unpriced.map(({ id }) => id) // => ["retrieval-storage","retrieval-reads"]
 */
export function retrievalAround({ operations, workload }: Scenario, { index, queries }: MonthLoad, prices: AroundPrices, at: Instant): Around {
  const { documents, documentTokens, chunkTokens, embeddingOffer, questionTokens, retrievalUsd } = operations;
  const { count, tokens } = chunksOf({ documents, tokensPerDocument: documentTokens, chunkTokens });
  const embedUsd = embeddingUsd(operations, workload, prices, at);
  const isEmbedded = documents > 0 || embeddingOffer !== NONE;
  const { stored, minimumUsd } = storeLines(operations, count, queries, prices, at);
  const found: readonly AroundLine[] =
    retrievalUsd > 0
      ? [['retrieval-query', queries, retrievalUsd]]
      : [
          ['retrieval-query', isEmbedded ? queries * questionTokens : 0, embedUsd],
          ['retrieval-rerank', operations.reranker === NONE ? 0 : queries, rerankUsd(operations, queries, prices, at)],
        ];
  const storage = aroundLines(stored);
  const paidUsd = storage.components.reduce((sum, { usd }) => sum + usd, 0);
  const { components, unpriced } = aroundLines([
    ['retrieval-index', index === 0 ? tokens : 0, embedUsd],
    ['retrieval-changes', tokens * operations.changedPerMonth, embedUsd],
    ...found,
    ['retrieval-minimum', 1, Math.max(0, minimumUsd - paidUsd)],
  ]);
  return { components: [...components, ...storage.components], unpriced: [...unpriced, ...storage.unpriced] };
}

/** USD a token of the workload's counting; `undefined` where nobody states it. */
function embeddingUsd({ embeddingOffer }: Operations, { tokenizer }: Scenario['workload'], { schedule }: AroundPrices, at: Instant): Usd | undefined {
  if (embeddingOffer === NONE) return undefined;
  const prices = schedule(embeddingOffer);
  requireArgument(prices.offer.tier === 'embedding', 'retrievalAround', 'an embedding model', embeddingOffer);
  const factor = tokenizer === 'own' ? 1 : tokenFactorOf(prices.offer).typical;
  // a text to embed is short, whatever the month adds up to
  return ifPriced(() => (factor * prices.pricer(at, AS_SOLD).expected({ input: PER_MILLION }, 1)) / PER_MILLION);
}

/** One object, so that its compiled prices are found again. */
const AS_SOLD: Setting = {};
const PER_MILLION = 1e6;
const BYTES_PER_GB = 1e9;

function storeLines({ storedGigabytes, vectorDimensions, chunkTokens, storageUsdPerGb, vectorStore, readUsdPerMillion }: Operations, vectors: number, queries: number, { services }: AroundPrices, at: Instant): { readonly stored: readonly AroundLine[]; readonly minimumUsd: Usd } {
  const bytes = indexBytes(vectors, { dimensions: vectorDimensions, overhead: INDEX_OVERHEAD, metadataBytes: chunkTokens * METADATA_BYTES_PER_TOKEN });
  const gigabytes = storedGigabytes > 0 ? storedGigabytes : bytes / BYTES_PER_GB;
  const storage: AroundLine = ['retrieval-storage', gigabytes, storageUsdPerGb ?? undefined];
  if (vectorStore === NONE) return { stored: [storage], minimumUsd: 0 };
  const { readUnits } = services.service(vectorStore);
  const { minimumUsdPerMonth = 0, ...price } = ifPriced(() => services.priceAt(vectorStore, at)) ?? {};
  const reads = queries * readUnitsPerQuery(gigabytes, readUnits ?? { perGb: 0, least: 1 });
  const readUsd = readUsdPerMillion === null ? usdPerUnit(reads, price) : readUsdPerMillion / PER_MILLION;
  return { stored: [storage, ['retrieval-reads', reads, readUsd]], minimumUsd: minimumUsdPerMonth };
}

function rerankUsd({ reranker, questionTokens, rerankedChunks, chunkTokens }: Operations, queries: number, { services }: AroundPrices, at: Instant): Usd | undefined {
  if (reranker === NONE) return undefined;
  const unitsPerQuery = services.service(reranker).unit === 'token' ? rerankTokens(questionTokens, rerankedChunks, chunkTokens) : 1;
  const usd = usdPerUnit(queries * unitsPerQuery, ifPriced(() => services.priceAt(reranker, at)));
  return usd === undefined ? undefined : usd * unitsPerQuery;
}
