/** What PostgreSQL's text cannot hold, or what is no character: intake refuses it, so here it is a fault of ours. */
const refused = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** What JSON makes of it, or seems to. */
const doubtful = /\\u(?:0000|d[89a-f])/;

/**
 * JSON in the one form that an entry's hash is taken of: keys in order of their UTF-16 code units, no spaces, whole numbers only, so that the same content
 * gives the same bytes in every program and version (as RFC 8785, without its floats). Money, ratios and dates are strings.
 * A key whose value is undefined is left out.
 *
 * @throws TypeError for anything that JSON or the ledger cannot hold: fractions, bigint, NUL, half of a surrogate pair
 */
export function canonicalJson(value: unknown): string {
  if (isInOrder(value)) {
    const text = JSON.stringify(value);
    if (!doubtful.test(text)) return text;
  }
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError(`not a whole number: ${value}`);
    return String(value === 0 ? 0 : value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value instanceof Map || value instanceof Set)
    throw new TypeError(`not to be put in an entry: ${typeof value}`);
  let text = '{';
  for (const key of Object.keys(value).sort()) {
    const part: unknown = (value as Record<string, unknown>)[key];
    if (part !== undefined) text += `${text === '{' ? '' : ','}${quoted(key)}:${canonicalJson(part)}`;
  }
  return `${text}}`;
}

/** Whether JSON, which writes keys as they come, writes the canonical form of it: most of an entry is made with its keys in order. */
function isInOrder(value: unknown): boolean {
  if (typeof value === 'string' || value === null || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.every(isInOrder);
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  let last = '';
  for (const key in value) {
    if (key < last || !isInOrder((value as Record<string, unknown>)[key])) return false;
    last = key;
  }
  return true;
}

function quoted(text: string): string {
  if (refused.test(text)) throw new TypeError('text with NUL or half of a surrogate pair');
  return JSON.stringify(text);
}
