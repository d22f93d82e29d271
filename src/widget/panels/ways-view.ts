import { writeOption } from '../../scenario/option-text.ts';
import type { CombinedOption, HostedOption, OptionSpec } from '../../scenario/scenario.ts';
import { WAYS, type WayName } from '../../scenario/ways.ts';
import type { LaterContext as Context } from '../context.ts';
import { optionName } from './options-view.ts';

/** One thing to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What another way to serve the feature is made of: own GPUs, or chosen options together. */
export interface WaysView {
  readonly weights: readonly Choice[];
  readonly gpus: readonly Choice[];
  readonly counts: readonly Choice[];
  readonly precisions: readonly Choice[];
  readonly ways: readonly Choice[];
  /** The options that can be members, by their places. */
  readonly members: readonly Choice[];
}

/** GPUs of one replica that servers are built with. */
const COUNTS = [1, 2, 4, 8] as const;
/** Formats that engines serve; which of them a device can, the quote says. */
const PRECISIONS = ['fp8', 'bf16', 'fp4', 'int4'] as const satisfies readonly HostedOption['precision'][];
/** More than an hour of any device costs: what the text of an option can say. */
const MOST_USD = 1_000_000;
/** Ways that a menu can make without a number of their own. */
const OFFERED = ['cascade', 'router', 'vote', 'retry', 'fallback', 'review'] as const satisfies readonly WayName[];

/**
 * What can be chosen for another way to serve the feature.
 *
 * @example
 * waysView(context).ways.map(({ value }) => value) // => ["cascade","router","vote","retry","fallback","review"]
 * waysView(context).members // => [{"value":"0","label":"GPT-4o"},{"value":"1","label":"GPT-4o mini"}]
 */
export function waysView({ scenario, catalogue, words }: Pick<Context, 'scenario' | 'catalogue' | 'words'>): WaysView {
  const { data } = catalogue;
  const named = (entries: Readonly<Record<string, { readonly name: string }>> = {}): readonly Choice[] => Object.entries(entries).map(([value, { name }]) => ({ value, label: name })).toSorted((a, b) => a.label.localeCompare(b.label));
  const plain = (values: readonly (string | number)[]): readonly Choice[] => values.map((value) => ({ value: String(value), label: String(value) }));
  return {
    weights: named(data.weights),
    gpus: named(data.hardware),
    counts: plain(COUNTS),
    precisions: plain(PRECISIONS),
    ways: OFFERED.map((value) => ({ value, label: words.decision.ways.names[value] })),
    members: scenario.options.flatMap((option, index) => ('way' in option ? [] : [{ value: String(index), label: optionName(option, { catalogue, words }) }])),
  };
}

/**
 * Own GPUs, as the menu says them; without a price of one's own they have the catalogue's.
 *
 * @example
 * ownGpus({ weights: 'llama-3.3-70b', gpu: 'h100-sxm', gpus: '4', precision: 'fp8' }).gpus // => 4
 * ownGpus({ weights: 'llama-3.3-70b', gpu: 'h100-sxm', gpus: '4', precision: 'fp8', usd: '2.5' }).usdPerGpuHour // => 2.5
 */
export function ownGpus({ weights = '', gpu = '', gpus, precision, usd = '' }: Readonly<Record<string, string>>): HostedOption {
  const usdPerGpuHour = usd.trim() === '' ? undefined : Number(usd);
  return { weights, gpu, gpus: Number(gpus), precision: precision as HostedOption['precision'], ...(usdPerGpuHour !== undefined && usdPerGpuHour >= 0 && usdPerGpuHour < MOST_USD ? { usdPerGpuHour } : {}) };
}

/**
 * Options that serve together, as the menu says them; `undefined` where a way that takes two was given one twice.
 *
 * @example
 * const options = [{ offer: 'openai/gpt-4o', setting: {} }, { offer: 'openai/gpt-4o-mini', setting: {} }]
 * together({ way: 'cascade', first: '1', second: '0' }, options).members.map(({ offer }) => offer) // => ["openai/gpt-4o-mini","openai/gpt-4o"]
 * together({ way: 'vote', first: '1', second: '0' }, options).members.length // => 1
 * together({ way: 'cascade', first: '1', second: '1' }, options) // => undefined
 */
export function together({ way, first, second }: Readonly<Record<string, string>>, options: readonly OptionSpec[]): CombinedOption | undefined {
  const name = way as WayName;
  const members = [first, second].slice(0, WAYS[name].leastMembers).flatMap((index) => options[Number(index)] ?? []);
  const isTwice = new Set(members.map(writeOption)).size < members.length;
  return members.length < WAYS[name].leastMembers || isTwice ? undefined : { way: name, members, params: {} };
}
