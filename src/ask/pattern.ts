import type { Item } from './items.ts';
import type { Quantity } from './quantities.ts';
import { CLAUSE_ENDS, CLAUSE_WORDS, FILLERS, LOOSE_SIGNS } from './stop-words.ts';
import { PER_WORDS, PERIOD_ADVERBS, PERIOD_WORDS } from './units.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** What a pattern caught on its way. */
export interface Caught {
  readonly quantities: readonly Quantity[];
  /** Length of the period that was said, in months. */
  readonly months?: number;
  /** A day that was said. */
  readonly date?: string;
}

/** A match: the items from its start up to, not including, `next`. */
export interface Match {
  readonly next: number;
  readonly caught: Caught;
}

interface Element {
  readonly keys: readonly string[];
  readonly isOptional: boolean;
  /** Whether no filling word may stand before it. */
  readonly isStrict?: true;
  readonly take: (items: readonly Item[], at: number, caught: Caught) => Match | undefined;
}

/** A pattern made ready; `keys` are the kinds and words it may begin with. */
export interface Pattern {
  readonly keys: readonly string[];
  readonly matchAt: (items: readonly Item[], at: number) => Match | undefined;
}

/** Filling words in a row that are passed over. */
const MOST_FILLERS = 4;
const CLASS = /^<(\w+)>$/u;
const NOTHING: Caught = { quantities: [] };

/**
 * Makes a pattern of words: `a|b` one of them, `<name>` a class of word-classes.ts, `{usd}` a quantity of that unit,
 * `{date}` a day, `@period` "a day" or "monthly", `@user` "per user", `@query` "per query", `@name` a model or letter, `*` any
 * word, `$` the end of a clause,
 * with `?` what may be absent. Filling words between them are passed over, but before `$`. It looks at no more items than it has
 * elements, a few fillings each, so that a sentence is read in time proportional to its length.
 *
 * @example
 * const items = itemsOf('a wrong answer costs us about $2', catalogue)
 * compile('wrong <answer> costs {usd}').matchAt(items, 1) // => {"next":7,"caught":{"quantities":[{"unit":"usd","value":2}]}}
 * compile('wrong <answer> costs {usd}').keys // => ["wrong"]
 */
export function compile(says: string): Pattern {
  const elements = says.split(' ').map((word) => elementOf(word));
  return {
    keys: elements[0]!.keys,
    matchAt: (items, at) => follow(elements, 0, items, at, NOTHING),
  };
}

/**
 * What an item may be found by: its unit, its kind, its word.
 *
 * @example
 * keysOf(itemsOf('5%', catalogue)[0]) // => ["5%","{share}"]
 */
export function keysOf({ kind, text, quantity }: Item): readonly string[] {
  return quantity ? [text, `{${quantity.unit}}`] : kind === 'date' ? ['{date}'] : [text];
}

function follow(elements: readonly Element[], index: number, items: readonly Item[], at: number, caught: Caught): Match | undefined {
  const element = elements[index];
  if (!element) return { next: at, caught };
  for (let skipped = 0, place = at; skipped <= MOST_FILLERS; skipped++, place++) {
    const taken = element.take(items, place, caught);
    const match = taken && follow(elements, index + 1, items, taken.next, taken.caught);
    if (match) return match;
    if (index === 0 || element.isStrict || !isFiller(items[place])) break;
  }
  return element.isOptional ? follow(elements, index + 1, items, at, caught) : undefined;
}

const isFiller = (item: Item | undefined): boolean => item !== undefined && ((item.kind === 'word' && FILLERS.has(item.text)) || (item.kind === 'sign' && LOOSE_SIGNS.has(item.text)));

function elementOf(written: string): Element {
  const isOptional = written.endsWith('?');
  const said = isOptional ? written.slice(0, -1) : written;
  return { isOptional, ...(SPECIAL[said]?.() ?? (said.startsWith('{') ? quantityElement(said.slice(1, -1)) : wordElement(said))) };
}

type Taking = Omit<Element, 'isOptional'>;

const SPECIAL: Readonly<Record<string, () => Taking>> = {
  '{date}': () => ({ keys: ['{date}'], take: (items, at, caught) => (items[at]?.kind === 'date' ? { next: at + 1, caught: { ...caught, date: items[at].text } } : undefined) }),
  '@period': () => ({ keys: [...PERIOD_ADVERBS.keys()], take: takePeriod }),
  '@user': () => ({ keys: ['per', 'each'], take: (items, at, caught) => takePer(items, at, caught, 'user') }),
  '@query': () => ({ keys: ['per'], take: (items, at, caught) => takePer(items, at, caught, 'query') }),
  '@name': () => ({ keys: ['@name'], take: (items, at, caught) => (items[at]?.kind === 'name' || items[at]?.kind === 'letter' ? { next: at + 1, caught } : undefined) }),
  '*': () => ({ keys: [], take: (items, at, caught) => (items[at]?.kind === 'word' ? { next: at + 1, caught } : undefined) }),
  $: () => ({ keys: [], isStrict: true, take: (items, at, caught) => (isClauseEnd(items[at]) ? { next: at, caught } : undefined) }),
};

const isClauseEnd = (item: Item | undefined): boolean => item === undefined || (item.kind === 'sign' && CLAUSE_ENDS.has(item.text)) || (item.kind === 'word' && CLAUSE_WORDS.has(item.text)) || item.kind === 'name' || item.kind === 'letter';

function quantityElement(units: string): Taking {
  const wanted = units.split('|');
  return {
    keys: wanted.map((unit) => `{${unit}}`),
    take: (items, at, caught) => {
      const quantity = items[at]?.quantity;
      return quantity && wanted.includes(quantity.unit) && !items[at]!.isNegative ? { next: at + 1, caught: { ...caught, quantities: [...caught.quantities, quantity] } } : undefined;
    },
  };
}

function wordElement(said: string): Taking {
  const words = new Set(said.split('|').flatMap((word) => [...(CLASS.exec(word)?.[1] ? WORD_CLASSES[word.slice(1, -1)]! : [word])]));
  return {
    keys: [...words],
    take: (items, at, caught) => {
      const item = items[at];
      return item !== undefined && item.kind !== 'name' && words.has(item.text) ? { next: at + 1, caught } : undefined;
    },
  };
}

function takePeriod(items: readonly Item[], at: number, caught: Caught): Match | undefined {
  const adverb = PERIOD_ADVERBS.get(items[at]?.text ?? '');
  if (adverb !== undefined) return { next: at + 1, caught: { ...caught, months: adverb } };
  const months = PER_WORDS.has(items[at]?.text ?? '') ? PERIOD_WORDS.get(items[at + 1]?.text ?? '') : undefined;
  return months === undefined ? undefined : { next: at + 2, caught: { ...caught, months } };
}

function takePer(items: readonly Item[], at: number, caught: Caught, by: string): Match | undefined {
  const isBy = PER_WORDS.has(items[at]?.text ?? '') && WORD_CLASSES[by]!.has(items[at + 1]?.text ?? '');
  return isBy ? { next: at + 2, caught } : undefined;
}
