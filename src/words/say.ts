import type { AnyCodes, Sentences, Statement, Unit, Value, Vocabulary } from '../core/answers/answer.ts';

/** How a surface writes the values in a sentence. */
export interface ValueText {
  /** One number in its unit: "$0.41", "3 points". */
  readonly amount: (value: number, unit: Unit) => string;
  /** Both ends of where a number lies: "$0.31 to $0.55". */
  readonly range: (low: string, high: string) => string;
  /** An option as the surface calls it, by its id. */
  readonly option: (id: string) => string;
  /** The label of a field, by its path. */
  readonly field: (path: string) => string;
  /** A name as it stands in the data. */
  readonly name: (said: string) => string;
  /** Several texts in one place: "a, b and c". */
  readonly list: (texts: readonly string[]) => string;
}

/**
 * The sentence of a statement. Throws TypeError where the sentences have none for its code.
 *
 * @example
 * const sentences = { choose: ({ winner, stake }) => `Choose ${winner} up to ${stake}.` }
 * const statement = { code: 'choose', values: { winner: { is: 'option', id: 'a' }, stake: { is: 'amount', value: 0.5, unit: 'usd' } } }
 * say(statement, sentences, enValues({ option: (id) => id.toUpperCase() })) // => "Choose A up to $0.50."
 */
export function say<Codes extends Vocabulary = AnyCodes>(statement: Statement<Codes>, sentences: Sentences<Codes>, texts: ValueText): string {
  const { code, values } = statement as Statement<AnyCodes>;
  const written = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, valueText(value, texts)]));
  return (sentences as Sentences<AnyCodes>)[code]!(written);
}

/**
 * One value as a text; a number that is not exact with its range.
 *
 * @example
 * valueText({ is: 'amount', value: 0.41, unit: 'usd', low: 0.31, high: 0.55 }, enValues()) // => "$0.41 ($0.31 to $0.55)"
 * valueText({ is: 'list', of: [{ is: 'name', name: 'a' }, { is: 'name', name: 'b' }] }, enValues()) // => "a and b"
 */
export function valueText(value: Value, texts: ValueText): string {
  switch (value.is) {
    case 'amount': {
      const write = (number: number): string => texts.amount(number, value.unit);
      const { low, high } = value;
      return low === undefined || high === undefined ? write(value.value) : `${write(value.value)} (${texts.range(write(low), write(high))})`;
    }
    case 'option':
      return texts.option(value.id);
    case 'field':
      return texts.field(value.path);
    case 'name':
      return texts.name(value.name);
    case 'list':
      return texts.list(value.of.map((one) => valueText(one, texts)));
  }
}
