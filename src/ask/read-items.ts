import type { QuestionId } from '../core/answers/answer.ts';
import type { Item } from './items.ts';
import { compile, keysOf, type Caught, type Pattern } from './pattern.ts';
import { COMPARATIVES } from './rules/comparatives.ts';
import { GROWTH } from './rules/growth.ts';
import { LOAD } from './rules/load.ts';
import { QUALITY } from './rules/quality.ts';
import { CUES } from './rules/questions.ts';
import type { Rule } from './rules/rule.ts';
import { SERVING } from './rules/serving.ts';
import { SPEED } from './rules/speed.ts';
import { STAKES } from './rules/stakes.ts';
import { WORKLOAD } from './rules/workload.ts';
import { FILLERS, LOOSE_SIGNS } from './stop-words.ts';

/** A statement of the sentence: a rule that matched, over the items from `start` up to, not including, `next`. */
export interface Statement {
  readonly rule: Rule;
  readonly caught: Caught;
  readonly start: number;
  readonly next: number;
  /** Place of the model or letter it speaks of: the last before it. */
  readonly subject: number | undefined;
}

/** Every table, the ones for single fields first: of two rules that match as much the first holds. */
const RULES: readonly Rule[] = [...STAKES, ...LOAD, ...GROWTH, ...WORKLOAD, ...SPEED, ...QUALITY, ...COMPARATIVES, ...SERVING, ...CUES];
/** Between several efforts of one model: "gpt-5 high vs low". */
const CONNECTORS = new Set(['vs', 'versus', 'or', 'and', ',']);

/** Before a name these say that the statement is still of the one before. */
const OBJECT_WORDS = new Set(['than', 'as', 'of']);

interface Row {
  readonly rule: Rule;
  readonly pattern: Pattern;
}

let rowsByKey: ReadonlyMap<string, readonly Row[]> | undefined;

/**
 * What the items state, from the left: at each place the rule that reaches furthest, and on from its end. Each place
 * is tried against the few rules that may begin so.
 *
 * @example
 * const [statement] = statementsOf(itemsOf('a wrong answer costs $2', catalogue))
 * [statement.start, statement.next, Object.keys(statement.rule.gives)] // => [1,5,["stakes.errorUsd"]]
 */
export function statementsOf(items: readonly Item[]): readonly Statement[] {
  rowsByKey ??= indexed();
  const statements: Statement[] = [];
  let subject: number | undefined;
  let latest: number | undefined;
  // what may stand between a subject and what has to stand right after it: fillings, or these and connectors
  let [isRightAfter, isAfterConnectors] = [false, false];
  for (let at = 0; at < items.length; ) {
    const item = items[at]!;
    if (isOption(item)) {
      // "than B" and "as much as B" say what A is held against
      if (subject === undefined || !OBJECT_WORDS.has(wordBefore(items, at))) [subject, isRightAfter, isAfterConnectors] = [at, true, true];
      latest = at;
      at += 1;
      continue;
    }
    // "…than B, which is faster"
    if (item.text === 'which' && items[at - 1]?.text === ',') subject = latest ?? subject;
    const best = bestAt(items, at, (rule) => rule.afterSubject !== true || isRightAfter || (isAfterConnectors && isEffort(rule)));
    if (best) {
      const within = lastOption(items, at, best.next);
      if (within !== undefined) [subject, latest] = [within, within];
      statements.push({ ...best, start: at, subject });
    }
    const isFiller = FILLERS.has(item.text) || LOOSE_SIGNS.has(item.text);
    isRightAfter &&= isFiller && item.text !== 'and';
    isAfterConnectors &&= isFiller || CONNECTORS.has(item.text) || (best !== undefined && isEffort(best.rule));
    at = best?.next ?? at + 1;
  }
  return statements;
}

const isOption = ({ kind, name }: Item): boolean => kind === 'letter' || (kind === 'name' && name!.named.some((named) => named.kind === 'offer' || named.kind === 'weights'));

/** The option a statement itself names. */
function lastOption(items: readonly Item[], from: number, until: number): number | undefined {
  for (let at = until - 1; at >= from; at--) if (isOption(items[at]!)) return at;
  return undefined;
}

/** The word before a name, "model" and articles left out. */
function wordBefore(items: readonly Item[], at: number): string {
  const word = items[at - 1]?.text ?? '';
  return ['model', 'option', 'the'].includes(word) ? (items[at - 2]?.text ?? '') : word;
}

const isEffort = ({ gives }: Rule): boolean => gives?.['#effort'] !== undefined;

function bestAt(items: readonly Item[], at: number, mayStand: (rule: Rule) => boolean): Pick<Statement, 'rule' | 'caught' | 'next'> | undefined {
  let best: Pick<Statement, 'rule' | 'caught' | 'next'> | undefined;
  for (const key of keysOf(items[at]!)) {
    for (const { rule, pattern } of rowsByKey!.get(key) ?? []) {
      const match = mayStand(rule) ? pattern.matchAt(items, at) : undefined;
      if (match && match.next > at && (!best || match.next > best.next)) best = { rule, ...match };
    }
  }
  return best;
}

function indexed(): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, Row[]>();
  for (const rule of RULES) {
    for (const says of rule.says) {
      const pattern = compile(says);
      for (const key of pattern.keys) rows.set(key, [...(rows.get(key) ?? []), { rule, pattern }]);
    }
  }
  return rows;
}

/**
 * The question that statements ask: the surest cue's, the first of equals; `undefined` where none asks.
 *
 * @example
 * questionOf(statementsOf(itemsOf('self-host or API?', catalogue))) // => "self-host"
 */
export function questionOf(statements: readonly Pick<Statement, 'rule'>[], more: readonly (readonly [QuestionId, number])[] = []): QuestionId | undefined {
  const cues = [...statements.flatMap(({ rule }) => (rule.asks ? [rule.asks] : [])), ...more];
  return cues.reduce<readonly [QuestionId, number] | undefined>((best, cue) => (best && best[1] >= cue[1] ? best : cue), undefined)?.[0];
}
