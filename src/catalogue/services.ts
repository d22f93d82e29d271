import { CalculatorError } from '../core/errors.ts';
import { defaultPriceAt, mayBeDefault, servicePriceAt, type Service, type ServiceKind, type ServicePrice } from '../core/operations/service.ts';
import type { Instant } from '../core/units.ts';
import { byId } from './by-id.ts';
import type { CatalogueData } from './catalogue-data.ts';

/** What is bought beside the model: tracing plans, vector stores, rerankers, labels, contacts, training. */
export interface Services {
  readonly ids: readonly string[];
  /** The service of an exact id. Throws `unknown-offer` naming the nearest. */
  readonly service: (id: string) => Service;
  readonly ofKind: (kind: ServiceKind) => readonly Service[];
  /** The price in force, whatever its strength. Throws `unknown-offer` and `no-price`. */
  readonly priceAt: (id: string, at: Instant) => ServicePrice;
  /** The same to be a default: throws `bad-argument` where it rests on a weak, anecdotal or illustrative figure. */
  readonly defaultPriceAt: (id: string, at: Instant) => ServicePrice;
  /** Those of a kind that have a price in force which may be a default. */
  readonly defaultable: (kind: ServiceKind, at: Instant) => readonly Service[];
}

/**
 * Opens the services of catalogue data.
 *
 * @example
 * const services = servicesOf(catalogue.data)
 * const at = Date.parse('2026-11-22')
 * services.priceAt('langfuse-core', at).usdPerMonth // => 29
 * services.defaultPriceAt('crowd-label', at) // => Error: defaultPriceAt requires a primary or secondary source for crowd-label, got weak
 * services.service('langfuse-cor') // => Error: catalogue has no service "langfuse-cor"; did you mean "langfuse-core"?
 */
export function servicesOf({ services }: CatalogueData): Services {
  const { ids, all, one: service } = byId('service', services);
  const ofKind = (kind: ServiceKind): readonly Service[] => all.filter((one) => one.kind === kind);
  return {
    ids,
    service,
    ofKind,
    priceAt: (id, at) => servicePriceAt(service(id), at),
    defaultPriceAt: (id, at) => defaultPriceAt(service(id), at),
    defaultable: (kind, at) => ofKind(kind).filter((one) => isDefaultable(one, at)),
  };
}

function isDefaultable(service: Service, at: Instant): boolean {
  try {
    return mayBeDefault(servicePriceAt(service, at).strength);
  } catch (error) {
    if (error instanceof CalculatorError && error.code === 'no-price') return false;
    throw error;
  }
}
