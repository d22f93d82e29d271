/**
 * The values of one place in many records, which the build packs the bundled catalogue into (build/pack.mjs). A
 * hole, or nothing at the end, is absent.
 */
export type Column =
  | readonly unknown[]
  /** A sign for each value: its code less 35 is the place among the distinct ones. */
  | { readonly distinct: readonly unknown[]; readonly signs: string }
  /** Lists, their items in one column. */
  | Lists
  /** One object by ids, its values in one column. */
  | Table
  /** Objects, a column for each field; without `present` none is absent, else the columns have those that are there. */
  | Records;

interface Lists { readonly lengths: Column; readonly items: Column }
interface Table { readonly ids: readonly string[]; readonly rows: Column }
interface Records { readonly present?: Column; readonly fields: Readonly<Record<string, Column>> }

/** The code of the first sign; a space is absent. */
const FIRST = 35;

/**
 * The value of a column in a row; `undefined` where it is absent. Nothing else of the column is made, and of an
 * object by ids no value before it is read.
 *
 * @example
 * const column = { fields: { model: { distinct: ['a', 'b'], signs: '##$' }, score: [1, , 3] } }
 * [0, 1, 2].map((row) => valueAt(column, row)) // => [{"model":"a","score":1},{"model":"a"},{"model":"b","score":3}]
 * valueAt({ lengths: [2, 0], items: ['text', 'image'] }, 0) // => ["text","image"]
 */
export function valueAt(column: Column, row: number): unknown {
  if ('length' in column) return column[row];
  if ('signs' in column) return column.distinct[column.signs.charCodeAt(row) - FIRST];
  if ('fields' in column) return recordAt(column, row);
  if ('items' in column) return listAt(column, row);
  return tableOf(column);
}

/** The tables that were packed. */
const packed = new WeakMap<object, Table>();

function tableOf(columns: Table): object {
  const table = {};
  for (const [row, id] of columns.ids.entries()) {
    let made: { readonly value: unknown } | undefined;
    Object.defineProperty(table, id, { enumerable: true, get: () => (made ??= { value: valueAt(columns.rows, row) }).value });
  }
  packed.set(table, columns);
  return table;
}

/**
 * The columns that the rows of a table are made of; `undefined`: it is none that was packed.
 *
 * @example
 * const table = valueAt({ ids: ['a', 'b'], rows: { fields: { n: [1, 2] } } }, 0)
 * columnsOf(table) // => {"ids":["a","b"],"fields":{"n":[1,2]}}
 * columnsOf({ a: { n: 1 }, b: { n: 2 } }) // => undefined
 */
export function columnsOf(table: object): Pick<Table, 'ids'> & Pick<Records, 'fields'> | undefined {
  const { ids, rows } = packed.get(table) ?? {};
  return ids && rows && 'fields' in rows && !rows.present ? { ids, fields: rows.fields } : undefined;
}

function recordAt({ present, fields }: Records, row: number): object | undefined {
  if (present && valueAt(present, row) === undefined) return undefined;
  const place = present ? before(present, row) : row;
  const record: Record<string, unknown> = {};
  for (const name of Object.keys(fields)) {
    const value = valueAt(fields[name]!, place);
    if (value !== undefined) record[name] = value;
  }
  return record;
}

function listAt({ lengths, items }: Lists, row: number): readonly unknown[] | undefined {
  const length = valueAt(lengths, row) as number | undefined;
  if (length === undefined) return undefined;
  const first = before(lengths, row);
  return Array.from({ length }, (_, item) => valueAt(items, first + item));
}

/** The sums of columns of counts, as far as they were asked for. */
const sums = new WeakMap<Column, number[]>();

/**
 * The sum of a column of counts before a row: the place where what belongs to the row begins.
 *
 * @example
 * before([2, , 3], 2) // => 2
 */
export function before(counts: Column, row: number): number {
  const known = sums.get(counts) ?? [0];
  if (known.length === 1) sums.set(counts, known);
  while (known.length <= row) known.push(known.at(-1)! + ((valueAt(counts, known.length - 1) as number | undefined) ?? 0));
  return known[row]!;
}
