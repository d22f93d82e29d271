import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Effort } from '../core/model/setting.ts';
import { isOption } from '../scenario/is-option.ts';
import type { HostedOption, OfferOption, OptionSpec } from '../scenario/scenario.ts';
import type { AssumedCode, UnreadCode } from './asked.ts';
import { combinedIn } from './combined.ts';
import { hostedChoice } from './hosted.ts';
import type { Item } from './items.ts';
import type { Named } from './name-index.ts';
import type { Statement } from './read-items.ts';

/** Options that a sentence names, and what became of each name. */
export interface Options {
  readonly options: readonly OptionSpec[];
  /** For each item that is a name or says a combination: the places of its options. */
  readonly of: ReadonlyMap<number, readonly number[]>;
  /** Items that belong to an option named elsewhere: an accelerator, its number, a seller. */
  readonly parts: ReadonlySet<number>;
  readonly assumed: readonly { readonly code: AssumedCode; readonly value: unknown; readonly option: number; readonly item: number }[];
  readonly unread: ReadonlyMap<number, { readonly code: UnreadCode; readonly candidates?: readonly string[] }>;
  /** An embedding model that was named, and where. */
  readonly embedding?: { readonly offer: string; readonly item: number };
}

/** More cannot be compared (assumption: what a screen holds; as many as a scenario takes). */
export const MOST_OPTIONS_NAMED = 8;

const API = new Set(['api', 'apis']);
/** Words between a model and where it runs. */
const ON = new Set(['on', 'at', 'from', 'via', 'by', 'through', 'with', 'using', 'a', 'an', 'the', 'our', 'own', '(', 's']);

/**
 * The options of a sentence: every model named, on own accelerators where these or words on them stand beside open
 * weights, else as its sellers offer it; then the combinations it speaks of.
 *
 * @example
 * const items = itemsOf('gpt-4o-mini on batch or llama 3.3 70b on 4x h100 fp8', catalogue)
 * optionsIn(items, statementsOf(items), catalogue).options // => [{"offer":"openai/gpt-4o-mini","setting":{}},{"weights":"llama-3.3-70b","gpu":"h100-sxm","gpus":4,"precision":"fp8"}]
 */
export function optionsIn(items: readonly Item[], statements: readonly Statement[], catalogue: Catalogue): Options {
  const options: OptionSpec[] = [];
  const places = new Map<string, number>();
  const of = new Map<number, readonly number[]>();
  const parts = new Set<number>();
  const assumed: Options['assumed'][number][] = [];
  const unread = new Map<number, { code: UnreadCode; candidates?: readonly string[] }>();
  let embedding: Options['embedding'];
  const add = (at: number, option: OptionSpec): number | undefined => {
    const key = JSON.stringify(option);
    const known = places.get(key);
    const place = known ?? options.length;
    if (place >= MOST_OPTIONS_NAMED || !isOption(option)) {
      unread.set(at, { code: place >= MOST_OPTIONS_NAMED ? 'too-many-options' : 'out-of-range' });
      return undefined;
    }
    if (known === undefined) options.push(option);
    places.set(key, place);
    of.set(at, [...new Set([...(of.get(at) ?? []), place])]);
    return place;
  };
  const said = saidOfServing(statements);
  const isOwn = said['#own'] === true;
  const hasApi = isOwn && items.some(({ text }, at) => API.has(text) && items[at - 1]?.kind !== 'name');
  const machines = machinesIn(items);
  const efforts = effortsOf(statements);

  items.forEach((item, at) => {
    if (item.kind !== 'name') return;
    const { name } = item;
    if (name!.named.length === 0) {
      unread.set(at, { code: name!.isUnknownMember ? 'unknown-model' : 'ambiguous-name', candidates: name!.candidates });
      return;
    }
    const model = modelOf(name!.named, catalogue);
    if (!model) return;
    if (model.isAmbiguous) {
      unread.set(at, { code: 'ambiguous-name', candidates: model.offers });
      return;
    }
    if (catalogue.data.offers[model.offers[0] ?? '']?.modalities?.output.includes('embedding')) {
      embedding ??= { offer: model.offers[0]!, item: at };
      return;
    }
    const machine = machines.find(({ model: place }) => place === at);
    const seller = sellerBeside(items, at, model.offers);
    if (model.weights !== undefined && seller === undefined && !API.has(items[at + 1]?.text ?? '') && (machine || isOwn)) {
      const used = machine ?? machines[0];
      const choice = hostedChoice(model.weights, { ...(used ? { gpu: used.gpu } : {}), ...(used?.gpus === undefined ? {} : { gpus: used.gpus }), ...optional('precision', said['#precision']) }, catalogue);
      if (choice) {
        const { assumed: taken, ...served } = choice;
        const hosted = { weights: model.weights, ...served, ...optional('engine', said['#engine']), ...optional('rental', said['#rental']), ...optional('usdPerGpuHour', said['#gpuUsd']), ...optional('replicas', said['#replicas']) } as HostedOption;
        const place = add(at, hosted);
        if (place !== undefined) assumed.push(...taken.map((one) => ({ ...one, option: place, item: at })));
        if (place !== undefined && used?.isBoardAssumed) assumed.push({ code: 'board', value: used.gpu, option: place, item: used.item });
        for (const part of used?.items ?? []) parts.add(part);
      }
      if (!hasApi) return;
    }
    if (model.offers.length === 0) {
      if (!of.has(at)) unread.set(at, { code: 'not-sold' });
      return;
    }
    if (seller !== undefined) parts.add(seller.item);
    const sold = seller ? [seller.offer] : model.offers;
    for (const option of sold.flatMap((offer) => withEfforts(offer, efforts.get(at)))) add(at, option);
    const place = of.get(at)?.[0] ?? 0;
    if (sold.length > 1) assumed.push({ code: 'every-seller', value: sold, option: place, item: at });
    if (name!.isCompleted) assumed.push({ code: 'name-completed', value: sold[0], option: place, item: at });
  });
  for (const { option, item } of combinedIn(items, statements, options, of)) {
    const place = add(item, option);
    if (place !== undefined) assumed.push({ code: 'members-alone', value: option, option: place, item });
  }
  return { options, of, parts, assumed, unread, ...(embedding ? { embedding } : {}) };
}

const optional = (key: string, value: unknown): object => (value === undefined ? {} : { [key]: value });

interface Model {
  readonly offers: readonly string[];
  readonly weights: string | undefined;
  readonly isAmbiguous: boolean;
}

/** What a name means as a model: its offers, and the weights that can be served. */
function modelOf(named: readonly Named[], { data }: Catalogue): Model | undefined {
  const ids = (kind: Named['kind']): readonly string[] => named.filter((one) => one.kind === kind).map(({ id }) => id);
  const [offers, open] = [ids('offer'), ids('weights')];
  if (offers.length + open.length === 0) return undefined;
  const known = offers.map((id) => data.offers[id]?.weights);
  const weights = open[0] ?? known.find((id) => id !== undefined && data.weights?.[id] !== undefined);
  return { offers, weights, isAmbiguous: new Set(known).size > 1 || (offers.length > 1 && known[0] === undefined) };
}

/** The first value said of each number that options on own accelerators take. */
function saidOfServing(statements: readonly Statement[]): Readonly<Record<string, unknown>> {
  const said: Record<string, unknown> = {};
  for (const { rule, caught } of statements) {
    for (const [path, value] of Object.entries(rule.gives ?? {})) if (path.startsWith('#')) said[path] ??= value(caught);
  }
  return said;
}

/** The efforts said of each model, by the item that names it. */
function effortsOf(statements: readonly Statement[]): ReadonlyMap<number, readonly Effort[]> {
  const efforts = new Map<number, Effort[]>();
  for (const { rule, caught, subject } of statements) {
    const effort = rule.gives?.['#effort']?.(caught) as Effort | undefined;
    if (effort === undefined || subject === undefined) continue;
    const known = efforts.get(subject) ?? [];
    if (!known.includes(effort)) known.push(effort);
    efforts.set(subject, known);
  }
  return efforts;
}

/** An offer with the efforts said of it: none, one, or an option each. */
const withEfforts = (offer: string, efforts: readonly Effort[] | undefined): readonly OfferOption[] => efforts?.map((effort) => ({ offer, setting: { effort } })) ?? [{ offer, setting: {} }];

interface Machine {
  readonly item: number;
  readonly gpu: string;
  readonly gpus?: number;
  readonly isBoardAssumed: boolean;
  /** The model it is for: the last before it, else the first after. */
  readonly model: number | undefined;
  readonly items: readonly number[];
}

function machinesIn(items: readonly Item[]): readonly Machine[] {
  const isModel = (item: Item | undefined): boolean => item?.kind === 'name' && item.name!.named.some(({ kind }) => kind === 'offer' || kind === 'weights');
  const machines: Machine[] = [];
  let model: number | undefined;
  const following = items.findIndex(isModel);
  items.forEach((item, at) => {
    if (isModel(item)) model = at;
    const boards = item.name?.named.filter(({ kind }) => kind === 'gpu').map(({ id }) => id) ?? [];
    if (boards.length === 0 || machines.length >= MOST_OPTIONS_NAMED) return;
    // servers of several are built of SXM boards
    const gpu = [...boards].toSorted((a, b) => Number(b.includes('sxm')) - Number(a.includes('sxm')) || (a < b ? 1 : -1))[0]!;
    const before = items[at - 1]?.quantity;
    const isCount = before !== undefined && (before.unit === 'times' || before.unit === 'count') && Number.isInteger(before.value);
    machines.push({ item: at, gpu, ...(isCount ? { gpus: before.value } : {}), isBoardAssumed: boards.length > 1, model: model ?? (following < 0 ? undefined : following), items: isCount ? [at - 1, at] : [at] });
  });
  return machines;
}

/** The seller named right before or after a model that sells it. */
function sellerBeside(items: readonly Item[], at: number, offers: readonly string[]): { readonly offer: string; readonly item: number } | undefined {
  for (const step of [-1, 1]) {
    let place = at + step;
    while (Math.abs(place - at) < 4 && items[place] !== undefined && items[place]!.kind !== 'name' && ON.has(items[place]!.text)) place += step;
    const seller = items[place]?.name?.named.find(({ kind }) => kind === 'seller')?.id;
    const offer = seller === undefined ? undefined : offers.find((id) => id.startsWith(`${seller}/`));
    if (offer !== undefined) return { offer, item: place };
  }
  return undefined;
}
