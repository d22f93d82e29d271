import type { Offer, Seller } from '../core/model/offer.ts';

/** An offer as its file says it; the id is the path of the file and the seller the folder. */
export type OfferFile = Omit<Offer, 'id' | 'seller'>;

/** A seller as `seller.toml` says it; the id is the folder. */
export type SellerFile = Omit<Seller, 'id'>;

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
}
