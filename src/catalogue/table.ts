import { groupBy } from './group-by.ts';
import { before, columnsOf, valueAt } from './unpack.ts';

/** Rows by their ids, as a catalogue has them; some fields of a row are lists. */
type Table<Row extends object> = Readonly<Record<string, Row>>;

/**
 * One field of a row. Of a packed table no more of the row is made.
 *
 * @example
 * cellOf(catalogue.data.offers, 'openai/gpt-4o', 'name') // => "GPT-4o"
 * cellOf(catalogue.data.offers, 'openai/gpt-4o', 'weights') // => undefined
 */
export function cellOf<Row extends object, Name extends string & keyof Row>(table: Table<Row>, id: string, name: Name): Row[Name] | undefined {
  const columns = columnsOf(table);
  if (!columns) return Object.hasOwn(table, id) ? table[id]![name] : undefined;
  const row = columns.ids.indexOf(id);
  return row < 0 ? undefined : (valueAt(columns.fields[name] ?? [], row) as Row[Name] | undefined);
}

/** An item of a list that a row has. */
export interface Listed<Item> {
  /** The id of the row. */
  readonly owner: string;
  /** Among the items of all rows, in their order. */
  readonly place: number;
  readonly item: Item;
}

/**
 * The items of a list that rows have, by one of their fields. Those of a packed table are made when they are asked for.
 *
 * @example
 * const lists = { a: { of: [{ to: 'x', n: 1 }] }, b: { of: [{ to: 'y' }, { to: 'x', n: 3 }] } }
 * itemsBy(lists, 'of', 'to')('x') // => [{"owner":"a","place":0,"item":{"to":"x","n":1}},{"owner":"b","place":2,"item":{"to":"x","n":3}}]
 */
export function itemsBy<Name extends string, Item extends object>(table: Table<{ readonly [list in Name]?: readonly Item[] }>, name: Name, key: string & keyof Item): (value: unknown) => readonly Listed<Item>[] {
  const { keys, at } = packedItems<Item>(table, name, key) ?? plainItems(table, name, key);
  const places = groupBy(keys.keys(), (place) => keys[place]);
  return (value) => (places.get(value) ?? []).map(at);
}

/** What items are told apart by, and what makes each. */
interface Items<Item> {
  readonly keys: readonly unknown[];
  readonly at: (place: number) => Listed<Item>;
}

function plainItems<Name extends string, Item extends object>(table: Table<{ readonly [list in Name]?: readonly Item[] }>, name: Name, key: keyof Item): Items<Item> {
  const all = Object.entries(table).flatMap(([owner, row]) => (row[name] ?? []).map((item) => ({ owner, item })));
  return { keys: all.map(({ item }) => item[key]), at: (place) => ({ owner: all[place]!.owner, place, item: all[place]!.item }) };
}

function packedItems<Item extends object>(table: object, name: string, key: string): Items<Item> | undefined {
  const { ids = [], fields } = columnsOf(table) ?? {};
  const lists = fields?.[name];
  if (!lists || !('items' in lists) || !('fields' in lists.items)) return undefined;
  const { lengths, items, items: { fields: { [key]: keyed = [] } } } = lists;
  return {
    keys: Array.from({ length: before(lengths, ids.length) }, (_, place) => valueAt(keyed, place)),
    at: (place) => ({ owner: ids[ids.findLastIndex((_, row) => before(lengths, row) <= place)]!, place, item: valueAt(items, place) as Item }),
  };
}
