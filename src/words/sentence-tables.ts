/** The texts of the values of a sentence. */
export type Texts = Readonly<Record<string, string>>;

/** A sentence from the texts of its values. */
export type Written = (texts: Texts) => string;

/** What is said along with a sentence, by what that adds to its code. */
export type Qualifiers<More extends string> = Readonly<Record<More, (said: Written) => Written>>;

/**
 * A sentence with nothing said along.
 *
 * @example
 * unqualified(() => 'Yes.')({}) // => "Yes."
 */
export const unqualified = (said: Written): Written => said;

/**
 * Every sentence with every qualifier.
 *
 * @example
 * const sentences = qualified({ choose: ({ winner }) => `Choose ${winner}.` }, { '': unqualified, '-guess': (said) => (texts) => `${said(texts)} A guess.` })
 * [sentences.choose({ winner: 'A' }), sentences['choose-guess']({ winner: 'A' })] // => ["Choose A.","Choose A. A guess."]
 */
export function qualified<Code extends string, More extends string>(sentences: Readonly<Record<Code, Written>>, qualifiers: Qualifiers<More>): Readonly<Record<`${Code}${More}`, Written>> {
  const all: Record<string, Written> = {};
  for (const code in sentences) for (const more in qualifiers) all[code + more] = qualifiers[more](sentences[code]);
  return all as Readonly<Record<`${Code}${More}`, Written>>;
}

/**
 * A sentence for each of a table, by a prefix and its name.
 *
 * @example
 * const sentences = ofEach('costs', { prompt: 'The prompt', tuning: 'Tuning' }, (way, { usd }) => `${way} costs ${usd}.`)
 * sentences['costs-tuning']({ usd: '$2.00' }) // => "Tuning costs $2.00."
 */
export function ofEach<Prefix extends string, Name extends string, One>(prefix: Prefix, table: Readonly<Record<Name, One>>, write: (one: One, texts: Texts) => string): Readonly<Record<`${Prefix}-${Name}`, Written>> {
  const all: Record<string, Written> = {};
  for (const name in table) all[`${prefix}-${name}`] = (texts) => write(table[name], texts);
  return all as Readonly<Record<`${Prefix}-${Name}`, Written>>;
}

/**
 * A sentence for each of one table with each of another, by a prefix and both names.
 *
 * @example
 * const sentences = ofBoth('flip', { below: 'less', above: 'more' }, { wait: 'wait', go: 'go' }, (than, doing, { at }) => `If it costs ${than} than ${at}: ${doing}.`)
 * sentences['flip-above-go']({ at: '$2.00' }) // => "If it costs more than $2.00: go."
 */
export function ofBoth<Prefix extends string, First extends string, Second extends string, One, Other>(prefix: Prefix, first: Readonly<Record<First, One>>, second: Readonly<Record<Second, Other>>, write: (one: One, other: Other, texts: Texts) => string): Readonly<Record<`${Prefix}-${First}-${Second}`, Written>> {
  const all: Record<string, Written> = {};
  for (const name in first) for (const other in second) all[`${prefix}-${name}-${other}`] = (texts) => write(first[name], second[other], texts);
  return all as Readonly<Record<`${Prefix}-${First}-${Second}`, Written>>;
}
