import type { Fault } from './problems.ts';

/** The panels that follow the answer, in their order. */
export const PANELS = ['growth', 'components', 'trade-off', 'matters', 'how-sure', 'self-host', 'peak', 'money'] as const;
/** One of them. */
export type PanelName = (typeof PANELS)[number];

/** Which panels a page wants. */
export interface PanelsShown {
  readonly names: ReadonlySet<PanelName>;
  readonly faults: readonly Fault[];
}

const ALL: PanelsShown = { names: new Set(PANELS), faults: [] };

/**
 * The panels that a page asks for by their names, with spaces or commas between: all of them where it says nothing or
 * nothing that is known, none of them for `none`.
 *
 * @example
 * [...panelsShown('peak, growth').names] // => ["growth","peak"]
 * panelsShown('none').names.size // => 0
 * panelsShown(undefined).names.size // => 8
 * panelsShown('grwth').names.size // => 8
 */
export function panelsShown(said: string | null | undefined): PanelsShown {
  const words = (said ?? '').split(/[\s,]+/u).filter((word) => word !== '');
  if (words.length === 0) return ALL;
  const unknown = words.filter((word) => word !== 'none' && !(PANELS as readonly string[]).includes(word)).map((word) => word.slice(0, MOST_LETTERS));
  const faults: readonly Fault[] = unknown.length === 0 ? [] : [({ unknownPanels }) => unknownPanels(unknown.slice(0, MOST_TOLD).join(', '), PANELS.join(', '))];
  return { names: unknown.length === words.length ? ALL.names : new Set(PANELS.filter((name) => words.includes(name))), faults };
}

/** Of a name that is not known, so many letters are repeated, and so many names. */
const MOST_LETTERS = 40;
const MOST_TOLD = 5;
