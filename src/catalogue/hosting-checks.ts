import { instant } from '../core/instant.ts';
import type { HardwarePrice } from '../core/model/hardware.ts';
import type { HardwareFile, WeightsFile } from './catalogue-data.ts';
import type { Fault } from './faults.ts';

/**
 * What no schema can say of devices: days that never were, prices that end before they begin or are only shown for no
 * reason. `where` names the
 * file or key of each.
 *
 * @example
 * hardwareFaults({}, (id) => id) // => []
 */
export function hardwareFaults(hardware: Readonly<Record<string, HardwareFile>>, where: (id: string) => string): Fault[] {
  return Object.entries(hardware).flatMap(([id, { price = [] }]) =>
    price.flatMap((one, index) => [...priceMessages(`price[${index}]`, one)].map((message) => ({ where: where(id), message }))),
  );
}

function* priceMessages(key: string, price: HardwarePrice): Generator<string> {
  for (const name of ['from', 'until', 'checked'] as const) {
    const day = price[name];
    if (day !== undefined && !isDay(day)) yield `${key}.${name} requires a real date, got "${day}"`;
  }
  const { from, until, onlyShown, note } = price;
  if (onlyShown && note === undefined) yield `${key}.note is missing, onlyShown requires the reason`;
  if (from !== undefined && until !== undefined && from >= until) yield `${key} requires from before until, got ${from} to ${until}`;
}

function isDay(day: string): boolean {
  try {
    return Number.isFinite(instant(day));
  } catch {
    return false;
  }
}

/**
 * What no schema can say of weights: an attention without its widths, layers that do not add up, a router that
 * picks more experts than there are, sizes that can be derived from nothing.
 *
 * @example
 * weightsFaults({}, (id) => id) // => []
 */
export function weightsFaults(weights: Readonly<Record<string, WeightsFile>>, where: (id: string) => string): Fault[] {
  return Object.entries(weights).flatMap(([id, file]) => [...weightsMessages(file)].map((message) => ({ where: where(id), message })));
}

function* weightsMessages(file: WeightsFile): Generator<string> {
  const { attention, underivable, layers, fullAttentionLayers, slidingLayers = 0, linearLayers = 0, slidingWindow, intermediate, moe } = file;
  for (const key of WIDTHS[attention]) {
    if (file[key] === undefined) yield `${key} is missing, attention "${attention}" requires it`;
  }
  if (attention === 'other' && (underivable?.parameters === undefined || underivable.kvCache === undefined)) {
    yield 'underivable requires parameters and kvCache, the reasons to show, where attention is "other"';
  }
  if (fullAttentionLayers !== undefined && fullAttentionLayers + slidingLayers + linearLayers !== layers) {
    yield `layers requires fullAttentionLayers + slidingLayers + linearLayers = ${fullAttentionLayers + slidingLayers + linearLayers}, got ${layers}`;
  }
  if (slidingLayers > 0 && slidingWindow === undefined && underivable?.kvCache === undefined) yield 'slidingWindow is missing, slidingLayers require it';
  if (moe && moe.topK > moe.experts) yield `moe.topK requires at most the ${moe.experts} experts, got ${moe.topK}`;
  if (moe && moe.sharedExperts > 0 && moe.sharedIntermediate === undefined && underivable?.parameters === undefined) yield 'moe.sharedIntermediate is missing, sharedExperts require it';
  const dense = !moe || (moe.firstDenseLayers ?? 0) > 0 || (moe.interleave ?? 1) > 1;
  if (dense && intermediate === undefined && underivable?.parameters === undefined) yield 'intermediate is missing, dense layers require it';
}

/** What each kind of attention cannot do without. */
const WIDTHS = { 'grouped-query': ['kvHeads', 'headDim'], mla: ['mla'], other: [] } as const satisfies Record<WeightsFile['attention'], readonly (keyof WeightsFile)[]>;
