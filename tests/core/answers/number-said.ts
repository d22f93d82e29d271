import type { Answer, Value } from '../../../src/core/answers/answer.ts';
import { statementsOf } from './said.ts';

/** The number that an answer gives in the first statement of a code. Throws where it has none. */
export function numberSaid<Codes extends object>(answer: Answer<Codes>, code: keyof Codes, key: string): number {
  const statement = statementsOf(answer).find((one) => one.code === code);
  const value = statement && (statement.values as Readonly<Record<string, Value>>)[key];
  if (value?.is !== 'amount') throw new Error(`nothing is said of ${key} in ${String(code)}: ${JSON.stringify(statementsOf(answer).map((one) => one.code))}`);
  return value.value;
}

/** The codes of statements, in order. */
export function codesOf(statements: readonly { readonly code: PropertyKey }[]): readonly PropertyKey[] {
  return statements.map(({ code }) => code);
}
