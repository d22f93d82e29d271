/** What a language calls the steps of the arithmetic behind an answer. */
export interface WorkingWords {
  /** The formulas in the notation of the workings, by the id of a working. */
  readonly formulas: Readonly<Record<string, string>>;
  /** That of every working about something that could be done about wrong answers. */
  readonly mitigation: string;
  /** What goes in, by its name. */
  readonly inputs: Readonly<Record<string, string>>;
}

/**
 * The formula of a working; its id in words where the language has none.
 *
 * @example
 * formulaText('break-even-stake', workings) // => "extra / points"
 * formulaText('cost-of-something', workings) // => "cost of something"
 */
export function formulaText(id: string, { formulas, mitigation }: WorkingWords): string {
  if (id.startsWith('mitigation-')) return mitigation;
  return Object.hasOwn(formulas, id) ? formulas[id]! : id.replaceAll('-', ' ');
}

/**
 * An input of a working; its name in words where the language has none.
 *
 * @example
 * inputText('costRatio', workings) // => "cost ratio"
 */
export function inputText(name: string, { inputs }: WorkingWords): string {
  return Object.hasOwn(inputs, name) ? inputs[name]! : name.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase();
}
