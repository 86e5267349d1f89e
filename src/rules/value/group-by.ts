/** Items that share a key, by that key, keys and items in the order in which they come. */
export function groupBy<Item>(items: Iterable<Item>, key: (item: Item) => string): Map<string, [Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
