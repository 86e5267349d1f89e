/** Values by a text of theirs, each group in the order given. */
export function grouped<Value>(values: Iterable<Value>, key: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const of = groups.get(key(value));
    if (of === undefined) groups.set(key(value), [value]);
    else of.push(value);
  }
  return groups;
}
