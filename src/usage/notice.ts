import type { DimensionName } from '../core/pricing/dimensions.ts';
import type { ApiShape } from './api-shapes.ts';

/**
 * What a reader of a report should know, as a code and numbers. `shape-from-report`: the keys were
 * another shape's than the caller named. `shape-ambiguous`: several shapes share the keys and read alike.
 * `reasoning-beside`, `reasoning-inside`: the total (or the size) proved another place than the table's.
 * `reasoning-from-total`: no field reports these tokens, the total holds them. `total-of-parts`: the total
 * is the sum of some parts and says nothing of the rest. `cached-as-text`: cached tokens of unknown
 * modality were taken from the text, and from the one other modality where the text is too short
 * (assumption: a cached prefix starts with text). `no-output`: no output is stated. `own-key`: the reported
 * cost leaves out what the provider charges the caller's own key. `unread`: a number nobody read.
 */
export type Notice =
  | { readonly code: 'shape-from-report'; readonly named: ApiShape; readonly shape: ApiShape }
  | { readonly code: 'shape-ambiguous'; readonly shapes: readonly ApiShape[] }
  | { readonly code: 'reasoning-beside' | 'reasoning-inside' | 'reasoning-from-total'; readonly tokens: number }
  | { readonly code: 'total-of-parts'; readonly total: number; readonly leaves: number }
  | { readonly code: 'cached-as-text'; readonly leaf: DimensionName; readonly tokens: number }
  | { readonly code: 'no-output' }
  | { readonly code: 'own-key' }
  | { readonly code: 'unread'; readonly path: string; readonly value: number };
