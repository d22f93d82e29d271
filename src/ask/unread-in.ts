import type { Span, UnreadCode } from './asked.ts';
import type { Item } from './items.ts';
import type { Options } from './options.ts';
import type { Statement } from './read-items.ts';
import type { Settlement } from './settle.ts';
import { STOP_WORDS } from './stop-words.ts';
import { NUMBER_WORDS } from './units.ts';

type Found = { readonly code: UnreadCode; readonly candidates?: readonly string[] };

/**
 * The meaningful words that nothing was made of; words right beside each other for the same reason are one span.
 *
 * @example
 * ask('gpt-4o for my zebra farm, costs €5', catalogue).unread.map(({ code, text }) => `${code}: ${text}`) // => ["unknown-words: zebra farm","currency: €5"]
 */
export function unreadIn(sentence: string, items: readonly Item[], statements: readonly Statement[], named: Options, { unread }: Settlement): readonly Span[] {
  const reasons: (Found | 'read' | undefined)[] = Array.from({ length: items.length });
  for (const statement of statements) {
    const code = unread.get(statement) ?? statement.rule.unread;
    for (let at = statement.start; at < statement.next; at++) reasons[at] = code ? { code } : 'read';
  }
  for (const at of [...named.of.keys(), ...named.parts, ...(named.embedding ? [named.embedding.item] : [])]) reasons[at] = 'read';
  for (const [at, found] of named.unread) reasons[at] = found;

  const spans: Span[] = [];
  let open: (Found & { from: number; to: number }) | undefined;
  const close = (): void => {
    if (open) spans.push({ ...open, text: sentence.slice(open.from, open.to) });
    open = undefined;
  };
  items.forEach((item, at) => {
    const found = reasons[at] ?? reasonOf(item);
    if (found === undefined || found === 'read') return close();
    if (open && open.code === found.code && !open.candidates && !found.candidates) open.to = item.to;
    else {
      close();
      open = { ...found, from: item.from, to: item.to };
    }
  });
  close();
  return spans;
}

/** Why an item nobody claimed is not read; `undefined` where it says nothing. */
function reasonOf({ kind, text, quantity, isNegative }: Item): Found | undefined {
  if (kind === 'sign' || kind === 'letter' || STOP_WORDS.has(text) || (quantity && NUMBER_WORDS.get(text) === 1)) return undefined;
  if (isNegative) return { code: 'out-of-range' };
  return { code: quantity?.unit === 'money' ? 'currency' : 'unknown-words' };
}
