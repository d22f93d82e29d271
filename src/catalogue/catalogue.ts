import { CalculatorError } from '../core/errors.ts';
import type { Offer, Seller } from '../core/model/offer.ts';
import { priceSchedule, type Schedule } from '../core/pricing/schedule.ts';
import { mergeCatalogues, type CatalogueData } from './catalogue-data.ts';
import { hardwareOf, type Devices } from './hardware.ts';
import { measurementsOf, type Measurements } from './measurements.ts';
import { createSearch, type Hit } from './search.ts';
import { servicesOf, type Services } from './services.ts';
import { weightsOf, type OpenWeights } from './weights.ts';

/** Offers to look up, search and price. */
export interface Catalogue {
  readonly data: CatalogueData;
  readonly ids: readonly string[];
  readonly sellers: readonly Seller[];
  /** The offer of an exact id. Throws `unknown-offer` naming the nearest. */
  readonly offer: (id: string) => Offer;
  /** The offer's compiled price history, made once. */
  readonly schedule: (id: string) => Schedule;
  /**
   * The one offer a name stands for: id, the part after the seller, an alias or a dated snapshot. Throws
   * `unknown-offer` when it is nobody's, or several sellers' (the message lists them): nothing is guessed.
   */
  readonly resolve: (name: string) => Offer;
  /** Offers a loose text may mean, best first, each with the reason. */
  readonly search: (text: string, most?: number) => readonly Hit[];
  /** First and last day any price was read. */
  readonly checked: { readonly oldest: string; readonly newest: string };
  /** What was measured of the offers, opened when first asked for. */
  readonly measurements: Measurements;
  /** What is bought beside the model, opened when first asked for. */
  readonly services: Services;
  /** The devices that models can be served on, opened when first asked for. */
  readonly hardware: Devices;
  /** The open weights one can serve oneself, opened when first asked for. */
  readonly weights: OpenWeights;
}

/**
 * Opens catalogue data. A given catalogue is merged over `base` by id unless it says `replace: true`;
 * a seller given without its offers changes that seller for all of them (a negotiated discount is one line).
 *
 * @example
 * const mine = openCatalogue({ version: 1, sellers: { openai: { name: 'OpenAI', negotiatedMultiplier: 0.9 } }, offers: {} }, catalogue.data)
 * mine.schedule('openai/gpt-4o').pricer(Date.parse('2026-11-22'), {}).usd({ input: 1e6 }) // => "2.25"
 * mine.offer('openai/gpt-4x') // => Error: catalogue has no offer "openai/gpt-4x"; did you mean "openai/gpt-4o"?
 */
export function openCatalogue(given: CatalogueData, base?: CatalogueData): Catalogue {
  const data = mergeCatalogues(given, base);
  const sellers = new Map<string, Seller>();
  const offers = new Map<string, Offer>();
  const schedules = new Map<string, Schedule>();
  const ids = Object.keys(data.offers);
  const search = createSearch(data);
  let everySeller: readonly Seller[] | undefined;
  let measurements: Measurements | undefined;
  let services: Services | undefined;
  let hardware: Devices | undefined;
  let weights: OpenWeights | undefined;

  const seller = (id: string): Seller => {
    const made = sellers.get(id) ?? { id, ...data.sellers[id]! };
    sellers.set(id, made);
    return made;
  };
  const offer = (id: string): Offer => {
    const known = offers.get(id);
    if (known) return known;
    const file = Object.hasOwn(data.offers, id) ? data.offers[id] : undefined;
    if (!file) throw unknownOffer(id, search.nearest(id));
    const made: Offer = { id, seller: seller(id.slice(0, id.indexOf('/'))), ...file };
    offers.set(id, made);
    return made;
  };
  return {
    data,
    ids,
    get sellers() {
      everySeller ??= Object.keys(data.sellers).map(seller);
      return everySeller;
    },
    offer,
    schedule: (id) => {
      const made = schedules.get(id) ?? priceSchedule(offer(id));
      schedules.set(id, made);
      return made;
    },
    resolve: (name) => {
      if (Object.hasOwn(data.offers, name)) return offer(name);
      const exact = search.exact(name);
      if (exact.length === 1) return offer(exact[0]!.id);
      if (exact.length === 0) throw unknownOffer(name, search.nearest(name));
      const several = exact.map(({ id }) => id).join(', ');
      throw new CalculatorError('unknown-offer', `catalogue has ${exact.length} offers called "${name}", it requires one of ${several}`, { name, several });
    },
    search: (words, most = 20) => search.ranked(words, most),
    get checked() {
      const dates = ids.flatMap((id) => data.offers[id]!.price.map(({ checked }) => checked)).toSorted();
      return { oldest: dates[0] ?? '', newest: dates.at(-1) ?? '' };
    },
    get measurements() {
      measurements ??= measurementsOf(data);
      return measurements;
    },
    get services() {
      services ??= servicesOf(data);
      return services;
    },
    get hardware() {
      hardware ??= hardwareOf(data);
      return hardware;
    },
    get weights() {
      weights ??= weightsOf(data);
      return weights;
    },
  };
}

function unknownOffer(name: string, near: readonly string[]): CalculatorError {
  const hint = near.length > 0 ? `; did you mean ${near.map((id) => `"${id}"`).join(' or ')}?` : '';
  const shown = name.slice(0, 120);
  return new CalculatorError('unknown-offer', `catalogue has no offer ${JSON.stringify(shown)}${hint}`, { name: shown });
}
