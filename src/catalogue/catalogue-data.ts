import type { Hardware } from '../core/model/hardware.ts';
import type { Benchmark, LatencyRow, MeasurementSource, QualityRow } from '../core/model/measurement.ts';
import type { Offer, Seller } from '../core/model/offer.ts';
import type { Weights } from '../core/model/weights.ts';
import type { Service } from '../core/operations/service.ts';

/** An offer as its file says it; the id is the path of the file and the seller the folder. */
export type OfferFile = Omit<Offer, 'id' | 'seller'>;

/** A seller as `seller.toml` says it; the id is the folder. */
export type SellerFile = Omit<Seller, 'id'>;

/** A latency row as its file says it; without `measured` it has the source's date. */
export type LatencyEntry = Omit<LatencyRow, 'source' | 'measured'> & { readonly measured?: string };

/** A quality row as its file says it: what its benchmark says is not repeated; without `date` it has the source's. */
export type QualityEntry = Omit<QualityRow, 'source' | 'unit' | 'direction' | 'date' | 'viaWeights'> & { readonly date?: string };

/** A service as its file says it; the id is the name of the file. */
export type ServiceFile = Omit<Service, 'id'>;

/** A device as its file says it; the id is the name of the file. */
export type HardwareFile = Omit<Hardware, 'id'>;

/** Weights as their file says them; the id is the name of the file. */
export type WeightsFile = Omit<Weights, 'id'>;

/** Measurements as `measurements/<source>.toml` says them; the id is the name of the file. */
export interface MeasurementFile extends Omit<MeasurementSource, 'id' | 'quoted'> {
  readonly quoted?: boolean;
  readonly benchmarks?: readonly Benchmark[];
  readonly latency?: readonly LatencyEntry[];
  readonly quality?: readonly QualityEntry[];
}

/**
 * A catalogue as one plain JSON object: what the build makes of `pricing/`, and what `src`, the `catalogue`
 * property, the JSON slot and `--catalogue file` take.
 */
export interface CatalogueData {
  readonly version: 1;
  /** `true`: use this catalogue alone instead of merging it over the bundled one. */
  readonly replace?: boolean;
  readonly sellers: Readonly<Record<string, SellerFile>>;
  readonly offers: Readonly<Record<string, OfferFile>>;
  readonly measurements?: Readonly<Record<string, MeasurementFile>>;
  readonly services?: Readonly<Record<string, ServiceFile>>;
  readonly hardware?: Readonly<Record<string, HardwareFile>>;
  readonly weights?: Readonly<Record<string, WeightsFile>>;
}

/**
 * What a given catalogue makes of the one below it: offers, measurements, services, hardware, weights and the facts
 * of a seller replace those of the same id. Without a catalogue below, or with `replace: true`, the given one alone.
 *
 * @example
 * mergeCatalogues({ version: 1, sellers: {}, offers: {} }, catalogue.data).offers['openai/gpt-4o'].name // => "GPT-4o"
 */
export function mergeCatalogues(given: CatalogueData, base: CatalogueData | undefined): CatalogueData {
  if (base === undefined || given.replace) return given;
  const sellers = { ...base.sellers };
  for (const [id, seller] of Object.entries(given.sellers)) sellers[id] = { ...base.sellers[id], ...seller };
  return {
    version: 1,
    sellers,
    offers: { ...base.offers, ...given.offers },
    measurements: { ...base.measurements, ...given.measurements },
    services: { ...base.services, ...given.services },
    hardware: { ...base.hardware, ...given.hardware },
    weights: { ...base.weights, ...given.weights },
  };
}
