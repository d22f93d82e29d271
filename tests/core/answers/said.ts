import { expect } from 'vitest';
import type { Answer, Sentences, Statement, Value } from '../../../src/core/answers/answer.ts';
import { enValues } from '../../../src/words/en/values.ts';
import { say } from '../../../src/words/say.ts';

/** Everything an answer says, in order. */
export function statementsOf<Codes extends object>(answer: Answer<Codes>): readonly Statement<Codes>[] {
  return [answer.verdict, ...answer.because, ...answer.holdsWhile, ...answer.wouldChange, ...answer.measureNext, ...answer.confidence.because, ...answer.missing];
}

/** The sentences of an answer, each held to say no `undefined`, `NaN` or infinity, and every number of it to be finite. */
export function said<Codes extends object>(answer: Answer<Codes>, sentences: Sentences<Codes>): readonly string[] {
  const texts = enValues();
  const spoken = statementsOf(answer).map((statement) => say(statement, sentences, texts));
  for (const sentence of spoken) {
    expect(sentence).toMatch(/^\S.*[.?]$/u);
    expect(sentence).not.toMatch(/undefined|NaN|∞|Infinity|\[object/u);
  }
  for (const number of numbersOf(answer)) expect(Number.isFinite(number)).toBe(true);
  expect(answer.wouldChange.length).toBeLessThanOrEqual(3);
  return spoken;
}

/** Holds every code to a sentence that says every value it is given: each as a word of its own. */
export function expectEveryCodeSaid<Codes extends object>(sentences: Sentences<Codes>): void {
  for (const [code, sentence] of Object.entries(sentences) as [string, (texts: Record<string, string>) => string][]) {
    const used = new Set<string>();
    const texts = new Proxy({}, { get: (_, key) => (used.add(String(key)), `<${String(key)}>`) });
    const spoken = sentence(texts);
    expect(spoken, code).toMatch(/^\S.*[.?]$/u);
    for (const key of used) expect(spoken, code).toContain(`<${key}>`);
  }
}

function numbersOf<Codes extends object>(answer: Answer<Codes>): readonly number[] {
  const inside = (value: Value): readonly number[] => {
    if (value.is === 'amount') return [value.value, value.low ?? 0, value.high ?? 0];
    return value.is === 'list' ? value.of.flatMap(inside) : [];
  };
  const spoken = statementsOf(answer).flatMap(({ values }) => Object.values<Value>(values).flatMap(inside));
  const worked = answer.workings.flatMap(({ inputs, result }) => [...Object.values(inputs), result].flatMap(inside));
  return [...spoken, ...worked, answer.confidence.probability ?? 0];
}
