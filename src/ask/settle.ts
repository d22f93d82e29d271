import { compoundGrowth } from '../core/growth/curves/compound.ts';
import { DAYS_PER_MONTH } from '../core/calendar.ts';
import { DATE_FIELD, FIELD_LIST, type Field } from '../scenario/fields.ts';
import type { OptionSpec } from '../scenario/scenario.ts';
import type { UnreadCode } from './asked.ts';
import { tidy, type Desk, type Loose, type Settled } from './desk.ts';
import type { Item } from './items.ts';
import type { Options } from './options.ts';
import { RATES } from './rates.ts';
import type { Statement } from './read-items.ts';
import { PER_WORDS } from './units.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** What the statements say, field by field. */
export interface Settlement {
  /** Fields of the scenario, then of its options, by paths such as `options.0.guessedSuccess`. */
  readonly settled: readonly Settled[];
  /** Options with what was said of how often they are right. */
  readonly options: readonly OptionSpec[];
  /** Statements nothing could be made of. */
  readonly unread: ReadonlyMap<Statement, UnreadCode>;
}

const FIELDS_BY_PATH: ReadonlyMap<string, Pick<Field, 'kind'>> = new Map([DATE_FIELD, ...FIELD_LIST].map((field): [string, Pick<Field, 'kind'>] => [field.path, field as Field]));

/**
 * Settles statements into fields: plain ones first, then those that hang on others, like queries on users.
 *
 * @example
 * const items = itemsOf('50k users asking 5 questions a day', catalogue)
 * const statements = statementsOf(items)
 * settle(items, statements, optionsIn(items, statements, catalogue)).settled.map(({ path, value }) => `${path} ${value}`) // => ["load.users 50000","load.queriesPerUserPerDay 5"]
 */
export function settle(items: readonly Item[], statements: readonly Statement[], named: Options): Settlement {
  const settled: Settled[] = [];
  const noted: Settled[] = [];
  const values = new Map<string, unknown>();
  const unread = new Map<Statement, UnreadCode>();
  const desk: Desk = {
    items,
    named,
    values,
    options: [...named.options],
    note: (known) => void noted.push(known),
    refuse: (statement, code) => void unread.set(statement, code),
    put: (path, said, statement, ...assumes) => {
      const value = typeof said === 'number' ? tidy(said) : said;
      const isTaken = FIELDS_BY_PATH.get(path)?.kind.accepts(value) === true;
      const isNew = !values.has(path);
      if (!isTaken || (!isNew && values.get(path) !== value)) {
        unread.set(statement, isTaken ? 'said-twice' : 'out-of-range');
        return false;
      }
      values.set(path, value);
      if (isNew) settled.push({ path, value, statement, assumes });
      return true;
    },
  };
  const loose = new Map<string, Loose[]>();
  for (const statement of statements) {
    const { gives = {}, assumes } = statement.rule;
    for (const [path, read] of Object.entries(gives)) {
      const value = read(statement.caught);
      if (path.startsWith('#')) loose.set(path, [...(loose.get(path) ?? []), { statement, value }].slice(0, MOST_LOOSE));
      else desk.put(path, value, statement, ...(assumes ? [assumes] : []));
    }
  }
  // after "A hallucinates 2% of the time" the share of "B 6%" is wrong, too
  const isBareRate = ({ statement: { rule } }: Loose): boolean => loose.has('#wrong') && rule.assumes === 'share-is-right';
  const right = loose.get('#right') ?? [];
  if (right.some(isBareRate)) {
    loose.set('#wrong', [...loose.get('#wrong')!, ...right.filter(isBareRate)]);
    loose.set('#right', right.filter((said) => !isBareRate(said)));
  }
  for (const [path, resolve] of Object.entries(RESOLVE)) if (loose.has(path)) resolve(loose.get(path)!, desk);
  // a statement is read whole or not at all
  return { settled: [...settled, ...noted].filter(({ statement }) => !unread.has(statement)), options: desk.options, unread };
}

/** More statements of one kind than options can take. */
const MOST_LOOSE = 16;

/** How each loose kind is settled; in this order. */
const RESOLVE: Readonly<Record<string, (said: readonly Loose[], desk: Desk) => void>> = {
  '#each': settleEach,
  '#total': settleTotal,
  '#growTo': settleGrowth,
  ...RATES,
  ...Object.fromEntries(['#gpuUsd', '#rental', '#engine', '#precision', '#replicas'].map((path) => [path, ofOptions((option) => 'weights' in option)])),
  ...Object.fromEntries(['voters', 'share', 'phi'].map((name) => [`#param.${name}`, ofOptions((option) => 'way' in option && name in option.params)])),
  '#usd': ratioOf('relative.costRatio'),
  '#seconds': ratioOf('relative.waitRatio'),
  '#cost': relative('relative.costRatio', (ratio) => 1 / ratio),
  '#points': relative('relative.rateDifference', (points) => 0 - points),
  '#wait': relative('relative.waitRatio', (ratio) => 1 / ratio),
};

/** More queries a day are no single user's (assumption). */
const MOST_A_DAY = 200;
const isPerson = (item: Item | undefined): boolean => item !== undefined && item.text !== 'agent' && item.text !== 'agents' && (WORD_CLASSES['user']!.has(item.text) || WORD_CLASSES['users']!.has(item.text));

/** So many a period are each user's where users are spoken of, else all there are: "a bot with 20k tickets a month". */
function settleEach([said, ...more]: readonly Loose[], { items, values, put, refuse }: Desk): void {
  const { statement, value } = said!;
  if (values.has('load.users') || items.some((item) => isPerson(item) || item.text === 'each')) put('load.queriesPerUserPerDay', value, statement);
  else put('load.queriesPerMonth', (value as number) * DAYS_PER_MONTH, statement);
  for (const other of more) if (other.value !== value) refuse(other.statement, 'said-twice');
}

/** A total beside users is theirs: so many times each where it is less than they are, else shared among them. */
function settleTotal([said, ...more]: readonly Loose[], { items, values, put, refuse }: Desk): void {
  const { statement, value } = said!;
  for (const other of more) if (other.value !== value) refuse(other.statement, 'said-twice');
  const users = values.get('load.users');
  const assumes = statement.rule.assumes ? [statement.rule.assumes] : [];
  const aDay = (value as number) / DAYS_PER_MONTH;
  if (users === undefined && aDay <= MOST_A_DAY && items.some(({ text }, at) => PER_WORDS.has(text) && isPerson(items[at + 1]))) put('load.queriesPerUserPerDay', aDay, statement, ...assumes, 'each-user');
  else if (typeof users !== 'number' || users === 0 || values.has('load.queriesPerUserPerDay')) put('load.queriesPerMonth', value, statement, ...assumes);
  else if (statement.caught.quantities[0]!.value < users) put('load.queriesPerUserPerDay', aDay, statement, ...assumes, 'each-user');
  else put('load.queriesPerUserPerDay', aDay / users, statement, ...assumes, 'spread-over-users');
}

function settleGrowth([said]: readonly Loose[], { values, put, refuse }: Desk): void {
  const { users, months } = said!.value as { readonly users: number; readonly months: number };
  const from = values.get('load.users');
  if (typeof from !== 'number' || from === 0 || months === 0) return refuse(said!.statement, 'out-of-range');
  if (put('growth.curve', 'compound', said!.statement)) put('growth.growthPerMonth', compoundGrowth(from, users, months), said!.statement);
}

/** What only some options have goes unread where none of them is. */
function ofOptions(has: (option: OptionSpec) => boolean): (said: readonly Loose[], desk: Desk) => void {
  return (said, { named, refuse }) => {
    if (!named.options.some(has)) for (const { statement } of said) refuse(statement, 'unknown-words');
  };
}

/** What A is of over what B is of, where both were said. */
function ratioOf(path: string): (said: readonly Loose[], desk: Desk) => void {
  return (said, { items, put, refuse }) => {
    const [first, second] = ([0, 1] as const).map((letter) => said.find(({ statement: { subject } }) => subject !== undefined && items[subject]!.letter === letter));
    for (const one of said) {
      if (first && second && (one === first || one === second)) put(path, (first.value as number) / (second.value as number), one.statement);
      else refuse(one.statement, 'unknown-words');
    }
  };
}

/** A number of times the other: of the first as it is, of the second turned round. */
function relative(path: string, turn: (value: number) => number): (said: readonly Loose[], desk: Desk) => void {
  return (said, { items, named, put, refuse }) => {
    for (const { statement, value } of said) {
      const { subject } = statement;
      const item = subject === undefined ? undefined : items[subject]!;
      const place = item?.letter ?? (subject === undefined ? 0 : named.of.get(subject)?.[0]);
      const assumes = [...(statement.rule.assumes ? [statement.rule.assumes] : []), ...(subject === undefined ? (['subject-first'] as const) : [])];
      if ((place !== 0 && place !== 1) || named.options.length > 2) refuse(statement, 'unknown-words');
      else put(path, place === 0 ? value : turn(value as number), statement, ...assumes);
    }
  };
}
