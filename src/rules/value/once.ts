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
