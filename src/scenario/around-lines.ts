import { isCalculatorError, type ErrorCode } from '../core/errors.ts';
import { component, type Component, type ComponentId, type UnpricedQuantity } from '../core/operations/component.ts';
import { tieredCharge, type UnitPrice } from '../core/operations/tiered-charge.ts';
import type { Usd } from '../core/units.ts';

/** What the feature costs around the model in a month, and what of it nobody gave a price for. */
export interface Around {
  readonly components: readonly Component[];
  /** Not in the components: the cost is a lower bound. */
  readonly unpriced: readonly UnpricedQuantity[];
}

/** So many of something, and what one costs; `undefined`: nobody said. */
export type AroundLine = readonly [id: ComponentId, count: number, usdEach: Usd | undefined];

/** The choice of no service and no offer. */
export const NONE = 'none';

/**
 * Lines that have a price as components, and the others as what has none; a line of nothing is neither.
 *
 * @example
 * const { components, unpriced } = aroundLines([['retrieval-storage', 6, 0.25], ['retrieval-reads', 1000, undefined], ['retrieval-rerank', 0, 1]])
 * components.map(({ id, usd }) => [id, usd]) // => [["retrieval-storage",1.5]]
 * unpriced // => [{"id":"retrieval-reads","count":1000}]
 */
export function aroundLines(lines: readonly AroundLine[]): Around {
  const said = lines.filter(([, count]) => count > 0);
  return {
    components: said.flatMap(([id, count, usdEach]) => (usdEach ? [component(id, count, usdEach)] : [])),
    unpriced: said.flatMap(([id, count, usdEach]) => (usdEach === undefined ? [{ id, count }] : [])),
  };
}

/**
 * What one of so many units costs on the mean; `undefined` where a price is not stated for all of them.
 *
 * @example
 * usdPerUnit(2e6, { band: [{ usdPerMillionUnits: 3 }] }) // => 0.000003
 * usdPerUnit(2e6, {}) // => undefined
 */
export function usdPerUnit(units: number, price: UnitPrice | undefined): Usd | undefined {
  if (!price || units === 0) return undefined;
  const { usd, unpricedUnits } = tieredCharge(units, price);
  return unpricedUnits > 0 ? undefined : usd / units;
}

/**
 * What an action that asks for a price gives; `undefined` where there is none on the day.
 *
 * @example
 * ifPriced(() => 29) // => 29
 * ifPriced(() => servicePriceAt({ id: 'tracer', name: 'Tracer', kind: 'tracing', unit: 'event', price: [] }, 0)) // => undefined
 */
export function ifPriced<Made>(action: () => Made): Made | undefined {
  try {
    return action();
  } catch (error) {
    if (isCalculatorError(error) && UNPRICED.includes(error.code)) return undefined;
    throw error;
  }
}

const UNPRICED: readonly ErrorCode[] = ['no-price', 'unknown-rate'];
