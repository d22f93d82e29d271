/** What stands for the texts of a sentence, so that each can be found again in what was said. */
const OPEN = '\u27e6';
const CLOSE = '\u27e7';

/** The marks in a text, without order. */
export const marksIn = (text: string): readonly string[] => [...new Set(text.match(/\u27e6[^\u27e7]*\u27e7/gu) ?? [])].toSorted();

/** What a text says of its own, between the marks. */
export const ownWords = (text: string): string => text.replaceAll(/\u27e6[^\u27e7]*\u27e7/gu, '');

/** The texts of a sentence: a mark for every name. */
export const markedTexts = (): Readonly<Record<string, string>> => new Proxy({}, { get: (_, name) => `${OPEN}${String(name)}${CLOSE}` });

/** What may stand for a text, a number, a list or an object of texts: as a text it is its mark. */
export function mark(name: string): unknown {
  const text = `${OPEN}${name}${CLOSE}`;
  const parts = [`${OPEN}${name}.0${CLOSE}`, `${OPEN}${name}.1${CLOSE}`];
  const asText: Readonly<Record<PropertyKey, unknown>> = { [Symbol.toPrimitive]: () => text, toString: () => text, toLowerCase: () => text };
  return new Proxy(parts, { get: (list, key) => asText[key] ?? (Reflect.get(list, key) as unknown) ?? `${OPEN}${name}.${String(key)}${CLOSE}` });
}

/** Every text of some words by its path; a function says its marks, or nothing where it needs more than texts. */
export function spoken(words: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof words === 'string') return new Map([[path, words]]);
  if (typeof words === 'function') return saidWithMarks(words as (...args: unknown[]) => unknown, path);
  if (typeof words !== 'object' || words === null) return new Map();
  return new Map(Object.entries(words).flatMap(([key, value]) => [...spoken(value, path === '' ? key : `${path}.${key}`)]));
}

function saidWithMarks(say: (...args: unknown[]) => unknown, path: string): ReadonlyMap<string, string> {
  try {
    const said = say(...Array.from({ length: Math.max(say.length, 2) }, (_, index) => mark(String(index))));
    if (Array.isArray(said)) return new Map([[path, said.map(String).join('')]]);
    return new Map(typeof said === 'string' ? [[path, said]] : []);
  } catch {
    return new Map();
  }
}
