import { requireArgument } from '../argument.ts';
import { CalculatorError } from '../errors.ts';
import { instant } from '../instant.ts';
import type { Instant, Usd } from '../units.ts';
import type { UnitPrice } from './tiered-charge.ts';

/** What services are for. */
export const SERVICE_KINDS = {
  tracing: 'records of queries to look into',
  'vector-store': 'a store that finds text by meaning',
  reranker: 'puts retrieved text in order',
  labelling: 'says whether an answer is right',
  support: 'handles a contact of a customer',
  training: 'tunes a model',
} as const;
/** One of `SERVICE_KINDS`. */
export type ServiceKind = keyof typeof SERVICE_KINDS;

/** What a service counts. */
export const SERVICE_UNITS = {
  event: 'a trace, an observation in it, or a score',
  trace: 'a trace, whatever it holds',
  request: 'a call of a model',
  'read-unit': 'a read of a vector store, by its size',
  query: 'a query, whatever it retrieves',
  token: 'a token',
  label: 'a label',
  resolution: 'a contact that was resolved',
  conversation: 'a contact, resolved or not',
} as const;
/** One of `SERVICE_UNITS`. */
export type ServiceUnit = keyof typeof SERVICE_UNITS;

/** How much a fact can carry, and whether it may be a default. */
export const STRENGTHS = {
  primary: { means: 'first-party text or the data itself was read', mayBeDefault: true },
  secondary: { means: 'a named source, read in a report of others', mayBeDefault: true },
  weak: { means: 'a figure without a source', mayBeDefault: false },
  anecdotal: { means: 'a talk, or a report about oneself', mayBeDefault: false },
  illustrative: { means: 'a figure of an example', mayBeDefault: false },
} as const;
/** One of `STRENGTHS`. */
export type Strength = keyof typeof STRENGTHS;

/** A service's price for one stretch of time. */
export interface ServicePrice extends UnitPrice {
  /** First instant in force; absent: start unknown. */
  readonly from?: string;
  /** First instant no longer in force. */
  readonly until?: string;
  /** Where it was read. */
  readonly source: string;
  /** The day, month or year it was read, or of its source. */
  readonly checked: string;
  readonly strength: Strength;
  /** The source gives a range of the price of a unit and no price: shown, never charged. */
  readonly usdPerUnitRange?: { readonly low: Usd; readonly high: Usd };
  /** What a call of the tuned model is charged, USD per million tokens. */
  readonly tunedUsdPerMillionTokens?: { readonly input: Usd; readonly output: Usd };
  readonly note?: string;
}

/** Something that is bought beside the model. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly kind: ServiceKind;
  readonly unit: ServiceUnit;
  readonly page?: string;
  /** The offer that is tuned. */
  readonly offer?: string;
  /** Read units of one query of a vector store, per gigabyte (10^9 bytes) it looks through, and the least of them. */
  readonly readUnits?: { readonly perGb: number; readonly least: number };
  readonly note?: string;
  /** Oldest first. */
  readonly price: readonly ServicePrice[];
}

/**
 * The price of a service in force at an instant. Throws `no-price` when none is.
 *
 * @example
 * const price = { source: 'a page', checked: '2026', strength: 'primary', from: '2026-01-01', usdPerMonth: 29 }
 * const service = { id: 'tracer', name: 'Tracer', kind: 'tracing', unit: 'event', price: [price] }
 * servicePriceAt(service, Date.parse('2026-11-22')).usdPerMonth // => 29
 * servicePriceAt(service, Date.parse('2025-11-22')) // => Error: tracer has no known price on 2025-11-22T00:00:00.000Z
 */
export function servicePriceAt(service: Service, at: Instant): ServicePrice {
  const found = service.price.find(({ from, until }) => (from === undefined || instant(from) <= at) && (until === undefined || at < instant(until)));
  if (found) return found;
  const date = new Date(instant(at)).toISOString();
  throw new CalculatorError('no-price', `${service.id} has no known price on ${date}`, { service: service.id, date });
}

/**
 * Whether a fact of this strength may be a default: a weak one is shown beside the field, and used when it is typed.
 *
 * @example
 * mayBeDefault('secondary') // => true
 * mayBeDefault('weak') // => false
 */
export function mayBeDefault(strength: Strength): boolean {
  return STRENGTHS[strength].mayBeDefault;
}

/**
 * The price in force at an instant, to be a default. Throws `bad-argument` where it rests on a weak, anecdotal or
 * illustrative figure, and `no-price` where there is none.
 *
 * @example
 * const price = { source: 'a blog', checked: '2025', strength: 'weak', band: [{ usdPerUnit: 0.08 }] }
 * defaultPriceAt({ id: 'crowd-label', name: 'Crowd label', kind: 'labelling', unit: 'label', price: [price] }, Date.parse('2026-11-22')) // => Error: defaultPriceAt requires a primary or secondary source for crowd-label, got weak
 */
export function defaultPriceAt(service: Service, at: Instant): ServicePrice {
  const price = servicePriceAt(service, at);
  requireArgument(mayBeDefault(price.strength), 'defaultPriceAt', `a primary or secondary source for ${service.id}`, price.strength);
  return price;
}
