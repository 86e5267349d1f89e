/**
 * The same function, worked out once for each object that it is asked of. What it gave is kept as long as the object lives, so it is for what every row or every
 * check asks again of a scheme, a period or a submission; all of them are never changed.
 */
export function oncePerObject<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}

/** The same function, worked out once for each text that it is asked of: for the few sums and words that the rows of one list repeat. It keeps them as long as it lives itself. */
export function oncePerText<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.value;
    const value = compute(text);
    known.set(text, { value });
    return value;
  };
}
