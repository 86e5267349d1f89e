/**
 * What holds for the first, second … visit: the last of the list for all further ones.
 *
 * @param visit - from 1
 * @param list - not empty
 * @returns the value, and its place in the list as paths count, from 1
 */
export function ofVisit<Value>(
  list: readonly Value[],
  visit: number,
): { readonly value: Value; readonly place: number } {
  const place = Math.min(Math.max(visit, 1), list.length);
  const value = list[place - 1];
  if (value === undefined) throw new RangeError('a list by visit without values');
  return { value, place };
}
