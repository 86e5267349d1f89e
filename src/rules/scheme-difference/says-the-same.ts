/** Whether two values of plain data (texts, numbers, yes or no, lists, mappings) say the same. The order of keys is of no account; what is undefined is absent. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [definedIn(one), definedIn(other)];
  if (left.size !== right.size) return false;
  return [...left].every(([key, value]) => right.has(key) && saysTheSame(value, right.get(key)));
}

function definedIn(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, each]) => each !== undefined));
}
