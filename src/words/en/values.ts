import type { ValueText } from '../say.ts';
import { valuesIn } from '../values.ts';
import { fields } from './fields.ts';
import { units } from './units.ts';

/**
 * How English writes the values of an answer. An option is called by its id, and a field by its label, unless the surface
 * calls them otherwise.
 *
 * @example
 * const { amount, field, list } = enValues()
 * [amount(0.41, 'usd'), amount(35_746.4, 'usd-per-month'), amount(0.03, 'points'), amount(90, 'seconds'), amount(2.1, 'ratio')] // => ["$0.41","$35,746","3 points","90 s","2.1×"]
 * [amount(0.000_31, 'usd-per-query'), amount(-2, 'usd'), amount(0.0123, 'share')] // => ["$0.00031","−$2.00","1.2%"]
 * field('stakes.errorUsd') // => "A wrong answer costs"
 * list(['a', 'b', 'c']) // => "a, b and c"
 */
export function enValues(own: Partial<ValueText> = {}): ValueText {
  return valuesIn({ units, fields }, 'en', own);
}
