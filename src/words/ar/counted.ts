/** What is counted, by how many there are: one and two have no numeral. */
export type Counts = Readonly<Record<'one' | 'two' | 'few' | 'many' | 'other', string>>;

const rules = new Intl.PluralRules('ar');

/**
 * A number with what it counts. `value` is what is behind the text: a number that was rounded counts as it is written.
 *
 * @example
 * const months = { one: 'شهر واحد', two: 'شهرين', few: 'أشهر', many: 'شهرًا', other: 'شهر' }
 * [1, 2, 3, 11, 100, 0.5].map((value) => counted(String(value), value, months)) // => ["شهر واحد","شهرين","3 أشهر","11 شهرًا","100 شهر","0.5 شهر"]
 */
export function counted(text: string, value: number, counts: Counts): string {
  const form = formOf(value);
  return form === 'one' || form === 'two' ? counts[form] : `${text} ${counts[form]}`;
}

/** By the number as it is written: with two digits below ten, one decimal below a hundred, then whole. One and two less than nothing keep their sign, and so their numeral. */
function formOf(value: number): keyof Counts {
  const size = Math.abs(value);
  const whole = Math.round(size);
  const isWhole = size >= 100 || Math.abs(size - whole) < (size < 1 ? 0.005 : 0.05);
  const form = isWhole ? rules.select(whole) : 'other';
  return form === 'zero' || (value < 0 && whole <= 2) ? 'other' : form;
}
