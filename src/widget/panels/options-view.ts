import type { Catalogue } from '../../catalogue/catalogue.ts';
import { FIELDS } from '../../scenario/fields.ts';
import { writeOption } from '../../scenario/option-text.ts';
import type { OptionSpec } from '../../scenario/scenario.ts';
import type { Words } from '../../words/language.ts';
import type { Context } from '../context.ts';
import type { Formats } from '../formats.ts';

/** A model that is compared, as a chip. */
export interface Chip {
  readonly key: string;
  readonly name: string;
  readonly remove: string;
}

/** The models that are compared. */
export interface OptionsView {
  readonly chips: readonly Chip[];
  /** Set when no more can be added. */
  readonly full: string | undefined;
}

/** One offer found by the search. */
export interface HitView {
  readonly id: string;
  readonly name: string;
  readonly seller: string;
  readonly reason: string;
  /** It has the weights of the hit above it. */
  readonly isSibling: boolean;
  readonly isChosen: boolean;
}

/** Hits that fit on a screen. */
const MOST_HITS = 12;
/** Offers shown before anything is typed. */
const MOST_NEWEST = 6;

/**
 * The chips of the chosen models.
 *
 * @example
 * optionsView(context).chips.map((chip) => chip.name) // => ["GPT-4o","GPT-4o mini"]
 */
export function optionsView({ scenario, catalogue, words }: Context): OptionsView {
  const { wanted } = FIELDS.options.kind;
  const most = wanted.kind === 'options' ? wanted.most : Infinity;
  return {
    chips: scenario.options.map((option) => {
      const name = optionName(option, { catalogue, words });
      return { key: writeOption(option), name, remove: words.removeModel(name) };
    }),
    full: scenario.options.length >= most ? words.mostModels(most) : undefined,
  };
}

/**
 * What a person calls an option: the offer's name and the setting where it has one of its own, the weights and what
 * they run on, or how its members work together. What they know of it is not part of the name.
 *
 * @example
 * optionName({ offer: 'openai/gpt-4o', setting: { serviceTier: 'batch' } }, context) // => "GPT-4o · batch"
 * optionName({ weights: 'llama-3.3-70b', gpus: 4, gpu: 'h100-sxm', precision: 'fp8' }, context) // => "Llama 3.3 70B Instruct on 4 × H100 SXM · fp8"
 */
export function optionName(option: OptionSpec, named: Pick<Context, 'catalogue' | 'words'>): string {
  const { catalogue, words } = named;
  if ('way' in option) return words.ways[option.way](option.members.map((member) => optionName(member, named)), option.params);
  if ('weights' in option) return [words.ownServers(catalogue.data.weights?.[option.weights]?.name ?? option.weights, option.gpus, option.gpu.replaceAll('-', ' ').toUpperCase()), option.precision, ...(option.engine ? [option.engine] : []), ...(option.rental ? [option.rental] : [])].join(' · ');
  const [, ...settings] = writeOption({ offer: option.offer, setting: option.setting }).split('@');
  return [nameOf(option.offer, catalogue), ...settings.map((word) => word.replace('=', ' '))].join(' · ');
}

/**
 * What a text may mean, each hit with its reason and the same weights together; the newest models when
 * nothing is typed.
 *
 * @example
 * hitViews('4o mini', [], { catalogue, words: en, formats: formatsOf('en') })[0].name // => "GPT-4o mini"
 */
export function hitViews(text: string, chosen: readonly OptionSpec[], { catalogue, words, formats }: { catalogue: Catalogue; words: Words; formats: Formats }): readonly HitView[] {
  const isChosen = (id: string): boolean => chosen.some((option) => 'offer' in option && option.offer === id && Object.keys(option.setting).length === 0);
  const view = (id: string, reason: string, isSibling = false): HitView => {
    const { name, seller } = catalogue.offer(id);
    return { id, name, seller: seller.name, reason: isChosen(id) ? words.chosenAlready : reason, isSibling, isChosen: isChosen(id) };
  };
  if (text.trim() === '') return newest(catalogue).map((id) => view(id, words.hitReasons.newest(formats.month(catalogue.offer(id).released!))));
  const hits = catalogue.search(text, MOST_HITS);
  const shown = new Set<string>();
  return hits.flatMap((hit) => {
    if (shown.has(hit.id)) return [];
    const group = [hit, ...hits.filter(({ id }) => hit.sameWeights.includes(id) && !shown.has(id))];
    for (const { id } of group) shown.add(id);
    return group.map(({ id, reason, matched }, index) => view(id, index === 0 ? words.hitReasons[reason](matched) : words.sameWeights, index > 0));
  });
}

const newestOf = new WeakMap<Catalogue, readonly string[]>();

function newest(catalogue: Catalogue): readonly string[] {
  const known = newestOf.get(catalogue);
  if (known) return known;
  const dated = catalogue.ids.flatMap((id) => {
    const { released, tier } = catalogue.offer(id);
    return released === undefined || tier === 'embedding' || tier === 'rerank' ? [] : [{ id, released }];
  });
  const made = dated.toSorted((a, b) => (a.released < b.released ? 1 : -1)).slice(0, MOST_NEWEST).map(({ id }) => id);
  newestOf.set(catalogue, made);
  return made;
}

function nameOf(name: string, catalogue: Catalogue): string {
  return Object.hasOwn(catalogue.data.offers, name) ? catalogue.offer(name).name : name;
}
