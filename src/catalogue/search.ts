import { nearest } from '../core/nearest.ts';
import type { CatalogueData, OfferFile } from './catalogue-data.ts';

/** Why an offer was found: the exact ways first. */
export type HitReason = 'id' | 'name' | 'alias' | 'snapshot' | 'words';

/** One offer that a text may mean. */
export interface Hit {
  readonly id: string;
  readonly reason: HitReason;
  /** The alias, snapshot or words that matched. */
  readonly matched: string;
  /** Share of the asked words that were found, 0–1; 1 for every exact way. */
  readonly score: number;
  /** Other offers of the same weights that were found too. */
  readonly sameWeights: readonly string[];
}

interface Search {
  readonly exact: (name: string) => readonly Hit[];
  readonly ranked: (text: string, most: number) => readonly Hit[];
  readonly nearest: (name: string) => readonly string[];
}

/** Longest text that is searched for; the rest of a longer one is not read. */
const MOST_TEXT = 200;

/**
 * Lower case, every separator and sign one space, letters and digits parted: "GPT-4o_mini" → "gpt 4 o mini".
 *
 * @example
 * normalise('GPT-4o_mini') // => "gpt 4 o mini"
 */
export function normalise(text: string): string {
  return text
    .slice(0, MOST_TEXT)
    .toLowerCase()
    .replace(/([a-z])(?=\d)|(\d)(?=[a-z])/gu, '$1$2 ')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}

/**
 * Builds the look-ups of a catalogue, each when it is first needed.
 *
 * @example
 * createSearch(catalogue.data).exact('gpt-4o-2024-08-06')[0].reason // => "alias"
 * createSearch(catalogue.data).ranked('4o mini', 1)[0].id // => "openai/gpt-4o-mini"
 */
export function createSearch(data: CatalogueData): Search {
  let names: Map<string, Hit[]> | undefined;
  let entries: Entry[] | undefined;
  let snapshots: [string, RegExp][] | undefined;
  let vocabulary: readonly string[] | undefined;

  const exact = (name: string): readonly Hit[] => {
    names ??= exactNames(data);
    const key = name.trim().toLowerCase();
    const found = names.get(key);
    if (found) return found.some(({ reason }) => reason === 'id') ? found.filter(({ reason }) => reason === 'id') : found;
    snapshots ??= Object.entries(data.offers).flatMap(([id, { snapshotPattern }]) => (snapshotPattern ? [[id, new RegExp(snapshotPattern, 'u')] as [string, RegExp]] : []));
    return snapshots.flatMap(([id, pattern]) => {
      const [seller] = id.split('/');
      const bare = key.startsWith(`${seller}/`) ? key.slice(seller!.length + 1) : key;
      return pattern.test(bare) ? [hit(id, 'snapshot', bare)] : [];
    });
  };
  const ranked = (text: string, most: number): readonly Hit[] => {
    entries ??= Object.entries(data.offers).map(([id, offer]) => entryOf(id, [id, offer.name, ...(offer.aliases ?? [])], offer));
    const certain = exact(text);
    const asked = normalise(text).split(' ').filter(Boolean);
    const loose = asked.length === 0 ? [] : entries.flatMap((entry) => scored(entry, asked));
    loose.sort((a, b) => byRank(a, b) || byRelease(a, b) || (a.hit.id < b.hit.id ? -1 : 1));
    const all = [...certain, ...loose.map(({ hit: found }) => found).filter(({ id }) => !certain.some((sure) => sure.id === id))];
    return all.slice(0, most).map((found) => ({ ...found, sameWeights: siblings(found.id, all, data) }));
  };
  /** The words of a text as the catalogue spells them; a word that it has nothing like is left out. */
  const spelled = (text: string): string => {
    vocabulary ??= [...new Set(Object.entries(data.offers).flatMap(([id, { name }]) => normalise(`${id} ${name}`).split(' ')))];
    const words = normalise(text).split(' ').filter(Boolean);
    return words.flatMap((word) => (word.length === 1 ? vocabulary!.filter((known) => known === word) : (vocabulary!.find((known) => known.startsWith(word)) ?? nearest(word, vocabulary!) ?? []))).join(' ');
  };
  return {
    exact,
    ranked,
    nearest: (name) => {
      const [best] = ranked(name, 1);
      const near = nearest(name.slice(0, MOST_TEXT), Object.keys(data.offers)) ?? nearest(name.slice(0, MOST_TEXT), Object.keys(data.offers).map((id) => id.slice(id.indexOf('/') + 1)));
      const named = near === undefined || near.includes('/') ? near : Object.keys(data.offers).find((id) => id.endsWith(`/${near}`));
      const found = [best?.id, named].filter((id) => id !== undefined);
      return found.length > 0 ? [...new Set(found)] : ranked(spelled(name), 1).map(({ id }) => id);
    },
  };
}

interface Entry {
  readonly id: string;
  readonly spellings: readonly (readonly string[])[];
  readonly weights: string | undefined;
  readonly released: string;
}

const hit = (id: string, reason: HitReason, matched: string, score = 1): Hit => ({ id, reason, matched, score, sameWeights: [] });

function exactNames(data: CatalogueData): Map<string, Hit[]> {
  const names = new Map<string, Hit[]>();
  const add = (name: string, found: Hit): void => {
    const key = name.toLowerCase();
    const hits = names.get(key) ?? [];
    if (!hits.some(({ id }) => id === found.id)) names.set(key, [...hits, found]);
  };
  for (const [id, offer] of Object.entries(data.offers)) {
    const slash = id.indexOf('/');
    add(id, hit(id, 'id', id));
    add(id.slice(slash + 1), hit(id, 'name', id.slice(slash + 1)));
    add(offer.name, hit(id, 'name', offer.name));
    for (const alias of offer.aliases ?? []) {
      add(alias, hit(id, 'alias', alias));
      add(`${id.slice(0, slash)}/${alias}`, hit(id, 'alias', alias));
    }
  }
  return names;
}

const entryOf = (id: string, names: readonly string[], { weights, released = '' }: OfferFile): Entry => ({
  id,
  weights,
  released,
  spellings: names.map((name) => normalise(name).split(' ')),
});

/** What words in another order are worth: "mini 4o" finds GPT-4o mini, after nothing else does. */
const OUT_OF_ORDER = 0.8;

/** How well a spelling has the asked words. */
interface Rank {
  readonly score: number;
  /** Asked words that do not follow the one before: "gpt 6" is GPT-6 before it is GPT-5.6. */
  readonly breaks: number;
  /** Words of the spelling that nobody asked for. */
  readonly extra: number;
}

/** Of equals the newest first: "claude haiku" is the one of today. */
const byRelease = (a: { readonly released: string }, b: { readonly released: string }): number => (a.released < b.released ? 1 : a.released > b.released ? -1 : 0);

const byRank = (a: Rank, b: Rank): number => b.score - a.score || a.breaks - b.breaks || a.extra - b.extra;

/** Every asked word must begin a word of one spelling, each word serving once. */
function scored(entry: Entry, asked: readonly string[]): (Rank & { hit: Hit; released: string })[] {
  let best: Rank | undefined;
  for (const words of entry.spellings) {
    const taken: number[] = [];
    let whole = 0;
    const found = asked.every((word) => {
      const exactly = words.findIndex((candidate, place) => candidate === word && !taken.includes(place));
      const index = exactly >= 0 ? exactly : words.findIndex((candidate, place) => begins(candidate, word, asked) && !taken.includes(place));
      if (index >= 0) taken.push(index);
      if (exactly >= 0) whole += 1;
      return index >= 0;
    });
    const inOrder = taken.every((index, place) => place === 0 || index > taken[place - 1]!);
    const score = ((whole + asked.length) / 2 / asked.length) * (inOrder ? 1 : OUT_OF_ORDER);
    const breaks = taken.filter((index, place) => place > 0 && index !== taken[place - 1]! + 1).length;
    const candidate = found ? { score, breaks, extra: words.length - taken.length } : undefined;
    if (candidate && (!best || byRank(candidate, best) < 0)) best = candidate;
  }
  return best ? [{ hit: hit(entry.id, 'words', asked.join(' '), best.score), released: entry.released, ...best }] : [];
}

/** A single letter among other words is a word of its own: the o of "gpt-4o" does not begin "openai". */
const begins = (candidate: string, word: string, asked: readonly string[]): boolean => (word.length > 1 || asked.length === 1) && candidate.startsWith(word);

function siblings(id: string, all: readonly Hit[], data: CatalogueData): readonly string[] {
  const weights = data.offers[id]?.weights;
  return weights === undefined ? [] : all.flatMap((other) => (other.id !== id && data.offers[other.id]?.weights === weights ? [other.id] : []));
}
