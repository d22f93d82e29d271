/** A sentence from the texts of its values. */
export type Written = (texts: Readonly<Record<string, string>>) => string;

/**
 * Sentences that rest on how often something is right, and the same where that is a benchmark's (`-on`) or a guess
 * (`-guess`), which they say.
 *
 * @example
 * const sentences = onEveryBasis({ choose: ({ winner }) => `Choose ${winner}.` })
 * sentences['choose-on']({ winner: 'A', benchmark: 'Aider polyglot' }) // => "Choose A. That is with the rates of Aider polyglot, not of your own answers."
 * sentences['choose-guess']({ winner: 'A' }) // => "Choose A. That is with guessed rates."
 */
export function onEveryBasis<Code extends string>(sentences: Readonly<Record<Code, Written>>): Readonly<Record<Code | `${Code}-on` | `${Code}-guess`, Written>> {
  const based = Object.entries<Written>(sentences).flatMap(([code, write]): readonly [string, Written][] => [
    [code, write],
    [`${code}-on`, (texts) => `${write(texts)} That is with the rates of ${texts['benchmark']}, not of your own answers.`],
    [`${code}-guess`, (texts) => `${write(texts)} That is with guessed rates.`],
  ]);
  return Object.fromEntries(based) as Readonly<Record<Code | `${Code}-on` | `${Code}-guess`, Written>>;
}
