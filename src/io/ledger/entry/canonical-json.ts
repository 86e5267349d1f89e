/** What PostgreSQL's text cannot hold, or what is no character: intake refuses it, so here it is a fault of ours. */
const refused = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Text that JSON writes as it stands, between quotation marks: nearly all. */
const plain = /^[ !\u0023-\u005b\u005d-\ud7ff\ue000-\uffff]*$/;

/**
 * JSON in the one form that an entry's hash is taken of: keys in order of their UTF-16 code units, no spaces, whole numbers only, so that the same content
 * gives the same bytes in every program and version (as RFC 8785, without its floats). Money, ratios and dates are strings.
 * A key whose value is undefined is left out.
 *
 * @throws TypeError for anything that JSON or the ledger cannot hold: fractions, bigint, NUL, half of a surrogate pair
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError(`not a whole number: ${value}`);
    return String(value === 0 ? 0 : value);
  }
  if (Array.isArray(value)) return listOf(value);
  if (typeof value !== 'object' || value instanceof Map || value instanceof Set)
    throw new TypeError(`not to be put in an entry: ${typeof value}`);
  let text = '{';
  for (const key of inOrder(Object.keys(value))) {
    const part: unknown = (value as Record<string, unknown>)[key];
    if (part !== undefined) text += `${text === '{' ? '' : ','}${quoted(key)}:${canonicalJson(part)}`;
  }
  return `${text}}`;
}

function listOf(values: readonly unknown[]): string {
  let text = '[';
  for (let index = 0; index < values.length; index += 1)
    text += `${index === 0 ? '' : ','}${canonicalJson(values[index])}`;
  return `${text}]`;
}

/** Keys mostly stand in order already. */
function inOrder(keys: string[]): string[] {
  for (let index = 1; index < keys.length; index += 1) {
    if ((keys[index] ?? '') < (keys[index - 1] ?? '')) return keys.sort();
  }
  return keys;
}

function quoted(text: string): string {
  if (plain.test(text)) return `"${text}"`;
  if (refused.test(text)) throw new TypeError('text with NUL or half of a surrogate pair');
  return JSON.stringify(text);
}
