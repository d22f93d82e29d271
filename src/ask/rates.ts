import { isOption } from '../scenario/is-option.ts';
import type { OptionSpec } from '../scenario/scenario.ts';
import type { AssumedCode } from './asked.ts';
import { tidy, type Desk, type Loose } from './desk.ts';
import type { Item } from './items.ts';
import type { Quantity } from './quantities.ts';
import type { Statement } from './read-items.ts';

/** How shares of right and wrong answers are settled, by what the rules call them; in this order. */
export const RATES: Readonly<Record<string, (said: readonly Loose[], desk: Desk) => void>> = { '#rates': settleRates, '#paired': settlePaired, '#right': settleRight, '#wrong': settleWrong };

interface Rate {
  readonly rate: number;
  readonly items?: number;
}

/** How often options are right: of a model its own, of A and B the difference, of none whatever is not wrong. */
function settleRight(said: readonly Loose[], desk: Desk): void {
  const { items, named, put, refuse } = desk;
  const letters = letterRates(said, items, ({ rate }) => rate);
  for (const { statement, value } of said) {
    const rate = value as Rate;
    const places = placesOf(statement, desk);
    if (rate.rate > 1) refuse(statement, 'out-of-range');
    else if (places.length > 0) knowOf(places, rate, statement, desk, statement.rule.assumes);
    else if (statement.subject !== undefined && items[statement.subject]!.letter !== undefined) {
      if (letters === undefined) refuse(statement, 'no-number');
      else put('relative.rateDifference', letters, statement);
    } else if (named.options.length > 1) refuse(statement, 'unknown-words');
    else putWrong({ ...rate, rate: 1 - rate.rate }, statement, desk, 'rest-is-wrong');
  }
}

/** Two rates side by side: of two models each its own, of A and B or of none named the difference. */
function settleRates([said, ...more]: readonly Loose[], desk: Desk): void {
  const { statement, value } = said!;
  const [one, other] = (value as readonly Quantity[]).map(({ value: rate, items }): Rate => ({ rate, ...(items === undefined ? {} : { items }) })) as [Rate, Rate];
  const { named, items, put, refuse } = desk;
  for (const { statement: again } of more) refuse(again, 'said-twice');
  const isAsked = statement.rule.asks?.[0] === 'evaluation-items';
  if (Math.max(one.rate, other.rate) > 1) refuse(statement, 'out-of-range');
  else if (named.options.length === 2) [one, other].forEach((rate, place) => knowOf([place], rate, statement, desk, undefined));
  else if (named.options.length === 0 && (isAsked || items.some(({ letter }) => letter === 1))) put('relative.rateDifference', isAsked ? Math.abs(one.rate - other.rate) : one.rate - other.rate, statement);
  else refuse(statement, 'unknown-words');
}

/** So near before "right" stands the model that was. */
const NAME_BEFORE = 3;

/** Items on which only one was right: of the first option and the second, whichever was named first. */
function settlePaired([said, ...more]: readonly Loose[], { items, named, put, refuse }: Desk): void {
  const { statement, value } = said!;
  for (const { statement: again } of more) refuse(again, 'said-twice');
  const [first, second] = value as readonly [number, number];
  const from = Math.max(0, statement.start - NAME_BEFORE);
  const places = items.slice(from, statement.next).flatMap((item, index) => item.letter ?? named.of.get(from + index)?.[0] ?? []);
  const isTurned = places[0] === 1 && places[1] === 0;
  if (!isTurned && !(places[0] === 0 && places[1] === 1)) return refuse(statement, 'unknown-words');
  put('stakes.pairedFirst', isTurned ? second : first, statement);
  put('stakes.pairedSecond', isTurned ? first : second, statement);
}

/** How often answers are wrong: of several models each one's own, else the feature's. */
function settleWrong(said: readonly Loose[], desk: Desk): void {
  const models = new Set(said.map(({ statement }) => statement.subject).filter((subject) => subject !== undefined));
  const letters = letterRates(said, desk.items, ({ rate }) => 1 - rate);
  for (const { statement, value } of said) {
    const rate = value as Rate;
    const places = models.size > 1 ? placesOf(statement, desk) : [];
    if (rate.rate > 1) desk.refuse(statement, 'out-of-range');
    else if (letters !== undefined) desk.put('relative.rateDifference', letters, statement, ...(statement.rule.assumes ? (['share-is-wrong'] as const) : []));
    else if (places.length > 0) knowOf(places, { ...rate, rate: 1 - rate.rate }, statement, desk, statement.rule.assumes && 'share-is-wrong');
    else putWrong(rate, statement, desk);
  }
}

function putWrong({ rate, items }: Rate, statement: Statement, { put }: Desk, ...assumes: readonly AssumedCode[]): void {
  if (put('reliability.rate', rate, statement, ...assumes) && items !== undefined) put('reliability.items', items, statement);
}

/** The rate of A less that of B, where both were said. */
function letterRates(said: readonly Loose[], items: readonly Item[], read: (rate: Rate) => number): number | undefined {
  const of = (letter: 0 | 1): Loose | undefined => said.find(({ statement: { subject } }) => subject !== undefined && items[subject]!.letter === letter);
  const [first, second] = [of(0), of(1)];
  return first && second ? tidy(read(first.value as Rate) - read(second.value as Rate)) : undefined;
}

/** After these a rate may be of the model after it. */
const BEFORE_ANOTHER = new Set(['vs', 'versus', 'or', 'and', ',']);

/** Options a statement speaks of: those of its subject, else of the only model, else of the model right after it. */
function placesOf({ subject, start, next }: Statement, { named, items }: Desk): readonly number[] {
  // "90% accurate gpt-4o vs 80% accurate gpt-4o-mini"
  if (items[next]?.kind === 'name' && (start === 0 || BEFORE_ANOTHER.has(items[start - 1]!.text))) return named.of.get(next) ?? [];
  if (subject !== undefined) return named.of.get(subject) ?? [];
  const after = items[next]?.kind === 'name' ? next : next + 1;
  return named.options.length === 1 ? [0] : (named.of.get(after) ?? []);
}

function knowOf(places: readonly number[], { rate, items }: Rate, statement: Statement, { options, refuse, note }: Desk, assumes: AssumedCode | undefined): void {
  const [key, value] = items === undefined ? (['guessedSuccess', tidy(rate)] as const) : (['evaluation', { correct: Math.round(rate * items), asked: items }] as const);
  const isKnown = places.some((place) => options[place]!.guessedSuccess !== undefined || options[place]!.evaluation !== undefined);
  const changed = places.map((place): OptionSpec => ({ ...options[place]!, [key]: value }));
  if (isKnown || !changed.every((option) => isOption(option))) return refuse(statement, isKnown ? 'said-twice' : 'out-of-range');
  places.forEach((place, index) => {
    options[place] = changed[index]!;
    note({ path: `options.${place}.${key}`, value, statement, assumes: assumes ? [assumes] : [] });
  });
}
