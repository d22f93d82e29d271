import { WAYS, type WayName } from '../scenario/ways.ts';
import type { CombinedOption, OptionSpec } from '../scenario/scenario.ts';
import type { Item } from './items.ts';
import type { Statement } from './read-items.ts';

/** A combination the sentence speaks of. */
export interface Combined {
  readonly option: CombinedOption;
  /** The item that says it. */
  readonly item: number;
}

/** Words after which the next model is no member any more. */
const AGAINST = new Set(['vs', 'versus', 'against', 'compared']);
const PARAM = '#param.';
/** Ways whose members are asked one after the other. */
const ORDERED: ReadonlySet<WayName> = new Set(['cascade', 'fallback']);
/** Fields of the scenario that say a number of a way, too. */
const ALSO: Readonly<Record<string, string>> = { 'reliability.checkUsd': 'checkUsd', 'reliability.catches': 'catches', 'reliability.passes': 'passes', 'operations.minutesPerReview': 'minutes', 'operations.reviewerUsdPerHour': 'usdPerHour' };

/**
 * The combinations among options: of the models after the word for it up to a "versus", else of all of them; a way of
 * one member is of the model it stands with. None where too few were named.
 *
 * @example
 * const items = itemsOf('cascade from gpt-4o-mini to gpt-4o', catalogue)
 * optionsIn(items, statementsOf(items), catalogue).options[2].way // => "cascade"
 */
export function combinedIn(items: readonly Item[], statements: readonly Statement[], options: readonly OptionSpec[], of: ReadonlyMap<number, readonly number[]>): readonly Combined[] {
  const said = new Map<WayName, Statement>();
  for (const statement of statements) {
    const way = statement.rule.gives?.['#way']?.(statement.caught) as WayName | undefined;
    if (way !== undefined && !said.has(way)) said.set(way, statement);
  }
  return [...said].flatMap(([way, statement]): Combined[] => {
    const { leastMembers, mostMembers } = WAYS[way];
    const named = membersOf(items, statement, of, mostMembers);
    const places = ORDERED.has(way) && isTurned(items, statement, of) ? named.toReversed() : named;
    if (places.length < leastMembers) return [];
    const members = places.slice(0, mostMembers).map((place) => options[place]!);
    const isSecond = (at: number): boolean => places.indexOf(of.get(at)?.[0] ?? -1) === 1;
    return [{ option: { way, members, params: paramsOf(way, statements, isSecond) }, item: statement.start }];
  });
}

function membersOf(items: readonly Item[], { start, next, subject }: Statement, of: ReadonlyMap<number, readonly number[]>, most: number): readonly number[] {
  const after: number[] = [];
  for (let at = next; at < items.length && !AGAINST.has(items[at]!.text); at++) after.push(...(of.get(at)?.slice(0, 1) ?? []));
  const all = [...new Set([...of].filter(([at]) => at !== start).flatMap(([, places]) => places.slice(0, 1)))];
  const own = subject === undefined ? undefined : of.get(subject)?.[0];
  if (most === 1) return own === undefined ? after.slice(0, 1) : [own];
  const named = [...new Set(after)];
  return named.length > 1 ? named : all;
}

/** "Escalate to B from A", "B as a backup for A": what is named first is asked last. */
function isTurned(items: readonly Item[], { next, subject }: Statement, of: ReadonlyMap<number, readonly number[]>): boolean {
  // "escalate 15% to B"
  const at = items[next]?.kind === 'quantity' ? next + 1 : next;
  const word = items[at]?.text;
  return subject === undefined ? word === 'to' && of.has(at + 1) : word === 'for';
}

/** The numbers said of a way; a router's share is of the model named after it, and the first model's share is told. */
function paramsOf(way: WayName, statements: readonly Statement[], isSecond: (item: number) => boolean): Readonly<Record<string, number>> {
  const params: Record<string, number> = {};
  for (const { rule, caught, next } of statements) {
    for (const [path, value] of Object.entries(rule.gives ?? {})) {
      const name = path.startsWith(PARAM) ? path.slice(PARAM.length) : (ALSO[path] ?? '');
      if (!Object.hasOwn(WAYS[way].params, name) || Object.hasOwn(params, name)) continue;
      const number = value(caught) as number;
      params[name] = name === 'share' && isSecond(next) ? 1 - number : number;
    }
  }
  return params;
}
