import { requireAmount, requireArgument } from '../argument.ts';
import type { Tokens, Usd } from '../units.ts';
import { component, type OperationCost } from './component.ts';

/**
 * What an index takes of a vector's own bytes. Source: half as much again for the graph, versions and segments being
 * rebuilt, https://qdrant.tech/documentation/capacity-planning/, read 2026-11-22.
 */
export const INDEX_OVERHEAD = 1.5;
/** Bytes of text and fields stored beside a vector, for each token of its chunk. Assumption: four letters a token, one byte each. */
export const METADATA_BYTES_PER_TOKEN = 4;
/** Bytes of one number of a vector: float32, by definition. */
export const BYTES_PER_NUMBER = 4;

const PER_MILLION = 1e6;
const BYTES_PER_GB = 1e9;

/** The text that is searched. */
export interface Corpus {
  readonly documents: number;
  /** Mean length of a document. */
  readonly tokensPerDocument: Tokens;
  /** Length of the pieces it is cut into; above 0. */
  readonly chunkTokens: Tokens;
  /** Tokens a piece shares with the one before it; below `chunkTokens`; absent: 0. */
  readonly overlapTokens?: Tokens;
}

/** What is stored and embedded of a corpus. */
export interface Chunks {
  /** Pieces, one vector each. */
  readonly count: number;
  /** Tokens in them, those that overlap counted twice. */
  readonly tokens: Tokens;
}

/** How a corpus is stored. */
export interface VectorIndex {
  /** Numbers of a vector. */
  readonly dimensions: number;
  /** At least 1; `INDEX_OVERHEAD` unless it is known. */
  readonly overhead: number;
  /** Bytes stored beside each vector. */
  readonly metadataBytes: number;
}

/** What one query retrieves. */
export interface RetrievalQuery {
  /** Tokens of the question that are embedded. */
  readonly queryTokens: Tokens;
  /** Chunks handed to the model. */
  readonly chunks: number;
  readonly chunkTokens: Tokens;
  readonly embedUsdPerMillionTokens: Usd;
  /** Of the model's input. Leave it out where the workload already holds the retrieved text: it would be paid twice. */
  readonly inputUsdPerMillionTokens?: Usd;
  readonly rerankUsd?: Usd;
}

/** What retrieval adds to one query. */
export interface RetrievalPerQuery {
  readonly embedUsd: Usd;
  readonly rerankUsd: Usd;
  readonly contextUsd: Usd;
  /** The three together; reads of the store are not in it. */
  readonly usd: Usd;
}

/** Where vectors are kept. */
export interface VectorStore {
  /** A gigabyte is 10^9 bytes. */
  readonly usdPerGbMonth: Usd;
  readonly usdPerMillionReadUnits: Usd;
  /** See `readUnitsPerQuery`; 1 where a read is a unit. */
  readonly readUnitsPerQuery: number;
  /** A bill for storage and reads below this is topped up to it. */
  readonly minimumUsdPerMonth?: Usd;
}

/** What is retrieved in a month. */
export interface RetrievalInputs {
  readonly queries: number;
  readonly corpus: Corpus;
  /** Share of the corpus that is new or changed in a month, and embedded again; above 1 where it changes more often. */
  readonly changedPerMonth: number;
  readonly index: VectorIndex;
  readonly store: VectorStore;
  readonly query: RetrievalQuery;
}

/**
 * The pieces of a corpus whose documents all have the mean length. Throws `bad-argument` for negative numbers, empty
 * chunks and an overlap as long as a chunk.
 *
 * @example
 * chunksOf({ documents: 100, tokensPerDocument: 800, chunkTokens: 512 }) // => {"count":200,"tokens":80000}
 * chunksOf({ documents: 100, tokensPerDocument: 800, chunkTokens: 300, overlapTokens: 50 }) // => {"count":300,"tokens":90000}
 */
export function chunksOf({ documents, tokensPerDocument, chunkTokens, overlapTokens = 0 }: Corpus): Chunks {
  requireAmount(documents, 'documents', 'chunksOf');
  requireAmount(tokensPerDocument, 'tokens of a document', 'chunksOf');
  requireAmount(overlapTokens, 'the overlap', 'chunksOf');
  requireArgument(chunkTokens > overlapTokens && chunkTokens < Infinity, 'chunksOf', `chunks longer than their overlap of ${overlapTokens}`, chunkTokens);
  if (tokensPerDocument === 0) return { count: 0, tokens: 0 };
  const perDocument = Math.max(1, Math.ceil((tokensPerDocument - overlapTokens) / (chunkTokens - overlapTokens)));
  return { count: documents * perDocument, tokens: documents * (tokensPerDocument + (perDocument - 1) * overlapTokens) };
}

/**
 * Bytes that vectors take: n·(4·dimensions·overhead + metadata). Throws `bad-argument` for negative numbers and an
 * overhead below 1.
 *
 * @example
 * indexBytes(1e6, { dimensions: 1024, overhead: 1.5, metadataBytes: 0 }) // => 6144000000
 */
export function indexBytes(vectors: number, { dimensions, overhead, metadataBytes }: VectorIndex): number {
  requireAmount(vectors, 'vectors', 'indexBytes');
  requireAmount(dimensions, 'dimensions', 'indexBytes');
  requireAmount(metadataBytes, 'metadata bytes', 'indexBytes');
  requireArgument(overhead >= 1 && overhead < Infinity, 'indexBytes', 'an overhead of at least 1', overhead);
  return vectors * (BYTES_PER_NUMBER * dimensions * overhead + metadataBytes);
}

/**
 * Read units of one query that looks through `gigabytes`: so many a gigabyte, and no fewer than `least`.
 *
 * Source: Pinecone charges 1 a GB of namespace, at least 0.25 (https://docs.pinecone.io/guides/manage-cost/understanding-cost, 2026).
 *
 * @example
 * readUnitsPerQuery(6, { perGb: 1, least: 0.25 }) // => 6
 * readUnitsPerQuery(0.1, { perGb: 1, least: 0.25 }) // => 0.25
 */
export function readUnitsPerQuery(gigabytes: number, { perGb, least }: { readonly perGb: number; readonly least: number }): number {
  for (const [what, value] of Object.entries({ gigabytes, perGb, least })) requireAmount(value, what, 'readUnitsPerQuery');
  return Math.max(least, gigabytes * perGb);
}

/**
 * Tokens that a reranker charged by the token reads for one query: every candidate, each with the question. Throws
 * `bad-argument` for negative numbers.
 *
 * Source: tokens of the query times documents plus tokens of the documents, https://docs.voyageai.com/docs/faq.
 *
 * @example
 * rerankTokens(128, 20, 512) // => 12800
 */
export function rerankTokens(queryTokens: Tokens, candidates: number, chunkTokens: Tokens): Tokens {
  for (const [what, value] of Object.entries({ queryTokens, candidates, chunkTokens })) requireAmount(value, what, 'rerankTokens');
  return candidates * (queryTokens + chunkTokens);
}

/**
 * What retrieval adds to one query: its embedding, the rerank and, where an input rate is given, the chunks as input
 * of the model. Throws `bad-argument` for negative numbers.
 *
 * @example
 * const { embedUsd, contextUsd } = retrievalPerQuery({ queryTokens: 128, chunks: 5, chunkTokens: 512, embedUsdPerMillionTokens: 0.02, inputUsdPerMillionTokens: 2 })
 * [embedUsd.toFixed(8), contextUsd.toFixed(5)] // => ["0.00000256","0.00512"]
 */
export function retrievalPerQuery({ queryTokens, chunks, chunkTokens, embedUsdPerMillionTokens, inputUsdPerMillionTokens = 0, rerankUsd = 0 }: RetrievalQuery): RetrievalPerQuery {
  for (const [what, value] of Object.entries({ queryTokens, chunks, chunkTokens, embedUsdPerMillionTokens, inputUsdPerMillionTokens, rerankUsd })) requireAmount(value, what, 'retrievalPerQuery');
  const embedUsd = (queryTokens * embedUsdPerMillionTokens) / PER_MILLION;
  const contextUsd = (chunks * chunkTokens * inputUsdPerMillionTokens) / PER_MILLION;
  return { embedUsd, rerankUsd, contextUsd, usd: embedUsd + rerankUsd + contextUsd };
}

/**
 * What retrieval costs: the corpus embedded once, and in a month its changes, the questions, storage, reads, reranks
 * and, where an input rate is given, the retrieved text. Throws `bad-argument` as its parts do.
 *
 * @example
 * const corpus = { documents: 100000, tokensPerDocument: 800, chunkTokens: 512 }
 * const index = { dimensions: 1536, overhead: 1.5, metadataBytes: 2048 }
 * const store = { usdPerGbMonth: 0.25, usdPerMillionReadUnits: 16, readUnitsPerQuery: 2, minimumUsdPerMonth: 50 }
 * const query = { queryTokens: 100, chunks: 5, chunkTokens: 512, embedUsdPerMillionTokens: 0.02, rerankUsd: 0.002 }
 * const cost = retrievalCost({ queries: 500000, corpus, changedPerMonth: 0.25, index, store, query })
 * cost.once.map(({ usd }) => usd.toFixed(2)) // => ["1.60"]
 * cost.monthly.map(({ id, usd }) => `${id} ${usd.toFixed(2)}`) // => ["retrieval-changes 0.40","retrieval-query 1.00","retrieval-storage 0.56","retrieval-reads 16.00","retrieval-minimum 33.44","retrieval-rerank 1000.00","retrieval-context 0.00"]
 */
export function retrievalCost({ queries, corpus, changedPerMonth, index, store, query }: RetrievalInputs): OperationCost {
  requireAmount(queries, 'queries', 'retrievalCost');
  requireAmount(changedPerMonth, 'the changed share', 'retrievalCost');
  const { rerankUsd } = retrievalPerQuery(query);
  const { count, tokens } = chunksOf(corpus);
  const embedUsd = query.embedUsdPerMillionTokens / PER_MILLION;
  const storage = component('retrieval-storage', indexBytes(count, index) / BYTES_PER_GB, store.usdPerGbMonth);
  const reads = component('retrieval-reads', queries * store.readUnitsPerQuery, store.usdPerMillionReadUnits / PER_MILLION);
  const topUpUsd = Math.max(0, (store.minimumUsdPerMonth ?? 0) - storage.usd - reads.usd);
  return {
    once: [component('retrieval-index', tokens, embedUsd)],
    monthly: [
      component('retrieval-changes', tokens * changedPerMonth, embedUsd),
      component('retrieval-query', queries * query.queryTokens, embedUsd),
      storage,
      reads,
      component('retrieval-minimum', 1, topUpUsd),
      component('retrieval-rerank', rerankUsd > 0 ? queries : 0, rerankUsd),
      component('retrieval-context', query.inputUsdPerMillionTokens === undefined ? 0 : queries * query.chunks * query.chunkTokens, (query.inputUsdPerMillionTokens ?? 0) / PER_MILLION),
    ],
    unpriced: [],
  };
}
