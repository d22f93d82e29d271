import type { Contender } from '../measure.ts';
import type { PlainRequest, SixLeaves } from '../requests.ts';

/** A library that prices the same requests; a job it has no way to do is absent. */
export interface Peer {
  /** GPT-4o, the rates looked up once where it can. */
  readonly compiled: (requests: readonly PlainRequest[]) => Contender;
  /** Claude Opus 4.6 with cache reads and writes of both lifetimes, the rates looked up once where it can. */
  readonly sixLeaves?: (requests: readonly SixLeaves[]) => Contender;
  /** GPT-4o at the instant of each request. */
  readonly dated?: (requests: readonly PlainRequest[]) => Contender;
  /** The model found by its name in each request. */
  readonly named: (requests: readonly PlainRequest[]) => Contender;
  /** What the input and the output cost, and their sum. */
  readonly itemised?: (requests: readonly PlainRequest[]) => Contender;
}

/** The note of a peer that finds the model in every call. */
export const COMPILES_NOTHING = 'finds the model in every call';
