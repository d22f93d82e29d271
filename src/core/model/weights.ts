/** Formats that weights are published and served in. */
export const WEIGHT_FORMATS = {
  bf16: '16 bits',
  fp8: '8 bits, floating',
  nvfp4: '4 bits in blocks of 16, floating (NVIDIA)',
  mxfp4: '4 bits in blocks of 32, floating (Open Compute Project)',
  int4: '4 bits in groups, whole numbers',
} as const;
/** One of `WEIGHT_FORMATS`. */
export type WeightFormat = keyof typeof WEIGHT_FORMATS;

/** How layers look back at what was read. */
export const ATTENTION_KINDS = {
  'grouped-query': 'query heads share the heads that keep keys and values; some layers may see a window only, or keep a constant state',
  mla: 'keys and values are kept as one compressed vector a layer',
  other: 'a kind whose cache is not derived here',
} as const;
/** One of `ATTENTION_KINDS`. */
export type AttentionKind = keyof typeof ATTENTION_KINDS;

/** Multi-head latent attention; widths as config.json calls them. */
export interface LatentAttention {
  readonly qLoraRank: number;
  readonly kvLoraRank: number;
  readonly qkNopeHeadDim: number;
  readonly qkRopeHeadDim: number;
  readonly vHeadDim: number;
}

/** Layers of experts, of which a router picks `topK` a token. */
export interface MixtureOfExperts {
  readonly experts: number;
  readonly topK: number;
  readonly expertIntermediate: number;
  /** Experts that every token passes; 0: none. */
  readonly sharedExperts: number;
  /** Width of one shared expert; absent where there is none. */
  readonly sharedIntermediate?: number;
  /** Layers at the start without experts. */
  readonly firstDenseLayers?: number;
  /** Every how many layers one is of experts; absent: each. */
  readonly interleave?: number;
  /** Width of a dense part that every layer of experts has beside them. */
  readonly parallelDense?: number;
}

/** The weights of an open model: their size, shape and licence. What is absent is not known. */
export interface Weights {
  readonly id: string;
  readonly name: string;
  /** Owner and name at huggingface.co. */
  readonly repository?: string;
  /** As published, in 10^9. */
  readonly totalBillionParameters: number;
  /** Those that one token passes, as published, in 10^9. */
  readonly activeBillionParameters?: number;
  /** Of the total, what the shape does not hold, like a module that predicts several tokens, in 10^9. */
  readonly outsideShapeBillionParameters?: number;
  readonly layers: number;
  readonly hidden: number;
  readonly heads: number;
  /** Heads that keep keys and values; absent with `mla`. */
  readonly kvHeads?: number;
  /** Width of a head; absent with `mla`, which has three. */
  readonly headDim?: number;
  /** Width of a dense feed-forward layer; absent where no layer is dense. */
  readonly intermediate?: number;
  readonly vocab: number;
  /** Whether the table that reads tokens is the one that writes them. */
  readonly tiedEmbeddings: boolean;
  readonly attention: AttentionKind;
  readonly mla?: LatentAttention;
  readonly moe?: MixtureOfExperts;
  /** Tokens that a sliding or chunked layer sees. */
  readonly slidingWindow?: number;
  readonly fullAttentionLayers?: number;
  readonly slidingLayers?: number;
  /** Layers with a state of constant size instead of a cache. */
  readonly linearLayers?: number;
  /** Whether queries and keys are normalised apart. */
  readonly qkNorm: boolean;
  /** Whether a small indexer picks the tokens that attention reads. */
  readonly sparseIndexer: boolean;
  /** Whether it writes hidden reasoning before it answers; absent: as the offers of these weights say. */
  readonly reasoning?: boolean;
  /** The format its maker publishes; that of the experts where the rest has another. */
  readonly nativeFormat?: WeightFormat;
  /** The published format of all but the experts, where it differs. */
  readonly nativeOtherFormat?: WeightFormat;
  /** Longest prompt and answer together. */
  readonly contextTokens?: number;
  /** Why a size cannot be derived from the shape; sizing is refused with it. */
  readonly underivable?: { readonly parameters?: string; readonly kvCache?: string };
  /** Name of the licence. */
  readonly licence?: string;
  /** The licence's own text, or where its name was read. */
  readonly licencePage?: string;
  /** What the licence's own text limits; absent: not read, which is not the same as no limits. */
  readonly licenceLimits?: string;
  /** Where shape and sizes were read. */
  readonly source: string;
  readonly note?: string;
}

/** Licences that limit no use: https://opensource.org/osd, 5 and 6. */
export const FREE_LICENCES: readonly string[] = ['Apache-2.0', 'MIT'];

/** What is known of a licence's limits. */
export type LicenceStanding = 'free' | 'limited' | 'unread' | 'unknown';

/**
 * Whether a licence limits no use (`free`), limits what `licenceLimits` says (`limited`), was not read (`unread`), or
 * is itself not known (`unknown`). All but `free` are shown beside whatever is said of serving the weights.
 *
 * @example
 * licenceStanding({ id: 'phi-4', licence: 'MIT' }) // => "free"
 * licenceStanding({ id: 'mistral-large-2', licence: 'Mistral Research License', licenceLimits: 'not for commercial use' }) // => "limited"
 * licenceStanding({ id: 'minimax-m3', licence: 'MiniMax Community License' }) // => "unread"
 */
export function licenceStanding({ licence, licenceLimits }: Weights): LicenceStanding {
  if (licenceLimits !== undefined) return 'limited';
  if (licence === undefined) return 'unknown';
  return FREE_LICENCES.includes(licence) ? 'free' : 'unread';
}
