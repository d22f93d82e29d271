/**
 * Items by what tells them apart, in their order.
 *
 * @example
 * [...groupBy([1, 2, 3], (item) => item % 2).entries()] // => [[1,[1,3]],[0,[2]]]
 */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
