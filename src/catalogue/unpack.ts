/**
 * The values of one place in many records, which the build packs the bundled catalogue into (build/pack.mjs). A
 * hole, or nothing at the end, is absent.
 */
export type Column =
  | readonly unknown[]
  /** A sign for each value: its code less 35 is the place among the distinct ones. */
  | { readonly distinct: readonly unknown[]; readonly signs: string }
  /** Lists, their items in one column. */
  | { readonly lengths: Column; readonly items: Column }
  /** One object, its values in one column. */
  | { readonly ids: readonly string[]; readonly rows: Column }
  /** Objects, a column for each field; without `present` none is absent. */
  | { readonly present?: Column; readonly fields: Readonly<Record<string, Column>> };

/** The code of the first sign; a space is absent. */
const FIRST = 35;

/**
 * The first `count` values of a column; `undefined` where one is absent.
 *
 * @example
 * unpack({ fields: { model: { distinct: ['a', 'b'], signs: '##$' }, score: [1, , 3] } }, 3) // => [{"model":"a","score":1},{"model":"a"},{"model":"b","score":3}]
 * unpack({ lengths: [2, 0], items: ['text', 'image'] }, 2) // => [["text","image"],[]]
 */
export function unpack(column: Column, count: number): readonly unknown[] {
  if (!('length' in column)) {
    if ('fields' in column) return records(column, count);
    if ('items' in column) return lists(column, count);
    if ('signs' in column) return signified(column.distinct, column.signs);
    const rows = unpack(column.rows, column.ids.length);
    return [Object.fromEntries(column.ids.map((id, row) => [id, rows[row]]))];
  }
  return column;
}

/** The values of signs; a walk through the letters of a text would make a text of each. */
function signified(distinct: readonly unknown[], signs: string): readonly unknown[] {
  return Array.from({ length: signs.length }, (_, row) => distinct[signs.charCodeAt(row) - FIRST]);
}

/**
 * A packed record, each field of which is unpacked when it is first read.
 *
 * @example
 * unpackWhenRead({ fields: { name: ['a'], scores: { lengths: [2], items: [1, 3] } } }) // => {"name":"a","scores":[1,3]}
 */
export function unpackWhenRead({ fields }: Pick<Extract<Column, { fields: unknown }>, 'fields'>): object {
  const record = {};
  for (const [name, column] of Object.entries(fields)) {
    let value: unknown;
    Object.defineProperty(record, name, { enumerable: true, get: () => (value ??= unpack(column, 1)[0]) });
  }
  return record;
}

function records({ present, fields }: Extract<Column, { fields: unknown }>, count: number): readonly unknown[] {
  const isThere = present && unpack(present, count);
  const made = Array.from({ length: count }, (_, row): Record<string, unknown> | undefined => (isThere && !isThere[row] ? undefined : {}));
  const there = made.filter((record) => record !== undefined);
  for (const [name, column] of Object.entries(fields)) {
    unpack(column, there.length).forEach((value, row) => {
      if (value !== undefined) there[row]![name] = value;
    });
  }
  return made;
}

function lists({ lengths, items }: Extract<Column, { items: unknown }>, count: number): readonly unknown[] {
  const sizes = unpack(lengths, count) as readonly (number | undefined)[];
  const all = unpack(items, sizes.reduce((sum: number, size = 0) => sum + size, 0));
  let from = 0;
  return Array.from({ length: count }, (_, row) => {
    const size = sizes[row];
    return size === undefined ? undefined : all.slice(from, (from += size));
  });
}
