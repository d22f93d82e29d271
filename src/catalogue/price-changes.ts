import { CalculatorError } from '../core/errors.ts';
import type { Setting } from '../core/model/setting.ts';
import { Decimal } from '../core/money.ts';
import { DIMENSION_NAMES, DIMENSIONS, type DimensionName, type RateKey } from '../core/pricing/dimensions.ts';
import type { Pricer } from '../core/pricing/pricer.ts';
import type { Instant, Tokens } from '../core/units.ts';
import type { Catalogue } from './catalogue.ts';

/** A rate that two catalogues do not agree on; absent where one does not know it. Exact. */
export interface PriceChange {
  readonly offer: string;
  readonly serviceTier: NonNullable<Setting['serviceTier']>;
  readonly dimension: DimensionName;
  readonly rateKey: RateKey;
  /** Prompt tokens above which it is charged; 0: from the first on. */
  readonly above: Tokens;
  readonly before?: Decimal;
  readonly after?: Decimal;
}

/** How two catalogues differ. */
export interface CatalogueDifference {
  readonly changes: readonly PriceChange[];
  /** Offers that both price and that have no change. */
  readonly same: readonly string[];
  /** Ids only the second knows. */
  readonly added: readonly string[];
  /** Ids only the first knows, of the sellers that the second has. */
  readonly missing: readonly string[];
}

const TIERS = ['standard', 'batch', 'flex', 'priority', 'fast'] as const;

/**
 * What the prices in force at an instant in `after` change of those in `before`, exactly, a dimension each. An offer is
 * found by its id, alias or snapshot. What only `before` states of an offer that both have is no change: shorter lists
 * leave things out.
 *
 * @example
 * priceChanges(catalogue, catalogue, Date.parse('2026-11-22')).changes // => []
 */
export function priceChanges(before: Catalogue, after: Catalogue, at: Instant): CatalogueDifference {
  const pairs = after.ids.map((id) => ({ id, known: knownAs(before, id) }));
  const found = pairs.flatMap(({ id, known }) => (known === undefined ? [] : [{ id, known, changes: changesOf(before, known, after, id, at) }]));
  const sellers = new Set(after.ids.map((id) => id.slice(0, id.indexOf('/'))));
  const met = new Set(found.map(({ known }) => known));
  return {
    changes: found.flatMap(({ changes }) => changes),
    same: found.filter(({ changes }) => changes.length === 0).map(({ id }) => id),
    added: pairs.filter(({ known }) => known === undefined).map(({ id }) => id),
    missing: before.ids.filter((id) => sellers.has(id.slice(0, id.indexOf('/'))) && !met.has(id)),
  };
}

/** The same seller's offer of that name. */
function knownAs(catalogue: Catalogue, id: string): string | undefined {
  const known = tried(() => catalogue.resolve(id).id);
  return known?.startsWith(id.slice(0, id.indexOf('/') + 1)) ? known : undefined;
}

function changesOf(before: Catalogue, known: string, after: Catalogue, id: string, at: Instant): readonly PriceChange[] {
  return TIERS.flatMap((serviceTier) => {
    const now = tried(() => after.schedule(id).pricer(at, { serviceTier }));
    if (!now) return [];
    const then = tried(() => before.schedule(known).pricer(at, { serviceTier }));
    return now.levels.flatMap(({ above }) =>
      DIMENSION_NAMES.flatMap((dimension): PriceChange[] => {
        const [was, is] = [then && rateOf(then, above, dimension), rateOf(now, above, dimension)];
        if (is === undefined || (was && is.eq(was))) return [];
        return [{ offer: known, serviceTier, dimension, rateKey: DIMENSIONS[dimension].rateKey, above: Math.max(above, 0), ...(was ? { before: was } : {}), after: is }];
      }),
    );
  });
}

/** The rate that the list itself states for prompts just above a length. */
function rateOf({ levels }: Pricer, above: Tokens, dimension: DimensionName): Decimal | undefined {
  const rate = levels.findLast((level) => level.above <= above)?.rates[dimension];
  return rate && 'usd' in rate && !('assumed' in rate && rate.assumed) ? new Decimal(rate.usd) : undefined;
}

/** Undefined where a catalogue has no such thing. */
function tried<Value>(find: () => Value): Value | undefined {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof CalculatorError)) throw error;
    return undefined;
  }
}
