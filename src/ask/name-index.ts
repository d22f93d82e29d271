import type { Catalogue } from '../catalogue/catalogue.ts';
import { namePieces, type Piece } from './pieces.ts';

/** What a name may stand for. */
export type NameKind = 'offer' | 'weights' | 'gpu' | 'seller';

/** One thing a name stands for. */
export interface Named {
  readonly kind: NameKind;
  readonly id: string;
  /** Pieces of its id. */
  readonly words: ReadonlySet<string>;
}

/** A node of the tree of names, one piece further than the node above. */
interface Node {
  readonly next: Map<string, Node>;
  readonly named: Named[];
  /** What is called so and something more, by names without a seller. */
  readonly below: Map<string, Named>;
}

/** A name found in the sentence. */
export interface FoundName {
  /** Pieces it takes. */
  readonly pieces: number;
  readonly named: readonly Named[];
  /** Ids that begin so, where the words are none's whole name. */
  readonly candidates: readonly string[];
  /** Whether the words are the beginning of one name alone. */
  readonly isCompleted: boolean;
  /** Whether the family is known and the words after it are not. */
  readonly isUnknownMember: boolean;
}

/** Words that people leave out: "sonnet 4.5", "4o mini", "oss 120b". */
const LEFT_OUT = new Set(['claude', 'gpt']);
/** First words of names that mean something else when they stand alone. */
const PLAIN_WORDS = new Set(['text', 'command', 'embed', 'voyage', 'nova', 'muse', 'nvidia', 'amd', 'aws', 'rtx', 'tpu', 'trainium', 'sonar', 'phi', 'x', 'oss', 'fable']);
/** What says which member of a family: "claude 7", "llama 90b", not "claude 50k". */
const VERSION = /^(?:\d{1,2}|\d{1,3}b)$/u;
/** Ids listed of an ambiguous name. */
const MOST_CANDIDATES = 8;

const indexes = new WeakMap<Catalogue, Node>();

/**
 * The name that begins at a piece: the longest that is one's, else the beginning of several.
 *
 * @example
 * const pieces = piecesOf(tokensOf('claude sonnet 4.5 or llama'))
 * nameAt(catalogue, pieces, 0).named.map(({ id }) => id) // => ["anthropic/claude-sonnet-4-5"]
 * nameAt(catalogue, pieces, 5).named // => []
 * nameAt(catalogue, pieces, 5).candidates.includes('llama-3.3-70b') // => true
 */
export function nameAt(catalogue: Catalogue, pieces: readonly Piece[], start: number): FoundName | undefined {
  const opening = pieces[start];
  if (!opening?.begins) return undefined;
  let node = indexOf(catalogue);
  let known: FoundName | undefined;
  let at = start;
  for (; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (at > start && !piece.follows) break;
    const next = node.next.get(piece.text) ?? (piece.text.endsWith('s') && piece.text.length > 2 ? node.next.get(piece.text.slice(0, -1)) : undefined);
    if (!next) break;
    node = next;
    if (piece.ends && node.named.length > 0) known = { pieces: at + 1 - start, named: node.named, candidates: [], isCompleted: false, isUnknownMember: false };
  }
  // "gpt-5.3" is no GPT-5
  const isCutInside = at < pieces.length && at > start && !pieces[at]!.begins;
  if (known && !(isCutInside && known.pieces === at - start)) return known;
  if (at === start || node.below.size === 0 || (at === start + 1 && PLAIN_WORDS.has(opening.text)) || /^\d/u.test(opening.text)) return undefined;
  const goesOn = at < pieces.length && pieces[at]!.follows && (isCutInside || VERSION.test(pieces[at]!.text));
  if (!goesOn) return familyAt(pieces, start, at, [...node.below.values()]);
  let taken = at - start;
  while (start + taken < pieces.length && (taken === at - start || !pieces[start + taken]!.begins)) taken += 1;
  return { pieces: taken, named: [], isCompleted: false, candidates: [...node.below.keys()].slice(0, MOST_CANDIDATES), isUnknownMember: true };
}

/** A family with the words after it that some of its members have: "gemini flash". */
function familyAt(pieces: readonly Piece[], start: number, from: number, family: readonly Named[]): FoundName {
  let [members, at] = [family, from];
  for (; at < pieces.length && pieces[at]!.follows && /^[a-z]{3,}$/u.test(pieces[at]!.text); at++) {
    const { text } = pieces[at]!;
    const having = members.filter(({ words }) => words.has(text));
    if (having.length === 0) break;
    members = having;
  }
  const isOne = members.length === 1;
  return { pieces: at - start, named: isOne ? members : [], isCompleted: isOne, candidates: isOne ? [] : members.slice(0, MOST_CANDIDATES).map(({ id }) => id), isUnknownMember: false };
}

function indexOf(catalogue: Catalogue): Node {
  const known = indexes.get(catalogue);
  if (known) return known;
  const root = newNode();
  const { data } = catalogue;
  // the newest first
  const offers = Object.entries(data.offers).toSorted(([, a], [, b]) => (b.released ?? '').localeCompare(a.released ?? ''));
  for (const [id, { name, aliases = [] }] of offers) {
    const named = namedOf('offer', id);
    add(root, namePieces(id), named, false);
    for (const alias of aliases) add(root, namePieces(`${id.slice(0, id.indexOf('/'))}/${alias}`), named, false);
    for (const said of [id.slice(id.indexOf('/') + 1), name, ...aliases]) addSpellings(root, namePieces(said), named);
  }
  for (const [id, { name }] of Object.entries(data.weights ?? {})) {
    const named = namedOf('weights', id);
    for (const said of [id, name]) addSpellings(root, namePieces(said), named);
  }
  for (const [id, { memoryGb }] of Object.entries(data.hardware ?? {})) addDevice(root, id, memoryGb);
  for (const [id, { name }] of Object.entries(data.sellers)) for (const said of [id, name]) add(root, namePieces(said), namedOf('seller', id), false);
  indexes.set(catalogue, root);
  return root;
}

const namedOf = (kind: NameKind, id: string): Named => ({ kind, id, words: new Set(namePieces(id)) });

const newNode = (): Node => ({ next: new Map(), named: [], below: new Map() });

function add(root: Node, pieces: readonly string[], named: Named, isFamily: boolean): void {
  let node = root;
  for (const piece of pieces) {
    if (isFamily && node !== root) node.below.set(named.id, named);
    const next = node.next.get(piece) ?? newNode();
    node.next.set(piece, next);
    node = next;
  }
  if (node !== root && !node.named.some(({ kind, id }) => kind === named.kind && id === named.id)) node.named.push(named);
}

/** A name as it is, and without what people leave out of it. */
function addSpellings(root: Node, pieces: readonly string[], named: Named): void {
  add(root, pieces, named, true);
  const short = pieces.slice(1);
  // "4o mini" and "sonnet 4.5", but not "5 mini" or "mini"
  const isTelling = short.length > 0 && (/^\d+\D/u.test(short[0]!) || (/^\D{3,}$/u.test(short[0]!) && short.some((piece) => /\d/u.test(piece))));
  if (LEFT_OUT.has(pieces[0]!) && isTelling) add(root, short, named, /^\D{3,}$/u.test(short[0]!));
}

/** "h100-sxm" is also an "H100", "a100-sxm-80" also an "A100 80GB". */
function addDevice(root: Node, id: string, memoryGb: number): void {
  const named = namedOf('gpu', id);
  const words = id.split('-');
  for (let end = words.length; end > 0; end--) {
    const pieces = namePieces(words.slice(0, end).join('-'));
    if (!pieces.some((piece) => /\d/u.test(piece))) continue;
    add(root, pieces, named, false);
    add(root, [...pieces, String(memoryGb), 'gb'], named, false);
  }
}
