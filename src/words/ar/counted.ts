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

/** Where a value is within a hundredth of a whole number, or above a hundred, it is written as one. */
function formOf(value: number): keyof Counts {
  const whole = Math.round(value);
  const isWhole = Math.abs(value) >= 100 || Math.abs(value - whole) < 0.005;
  const form = isWhole ? rules.select(Math.abs(whole)) : 'other';
  return form === 'zero' ? 'other' : form;
}
