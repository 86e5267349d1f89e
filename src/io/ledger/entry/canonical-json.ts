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
  const known = typeof value === 'object' && value !== null ? remembered.get(value) : undefined;
  if (known !== undefined) return known;
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
    if (part !== undefined) text += `${text === '{' ? '' : ','}${quotedKey(key)}:${canonicalJson(part)}`;
  }
  return `${text}}`;
}

/** Texts of objects that stand both in an entry and in a row of a projection. */
const remembered = new WeakMap<object, string>();

/**
 * Makes the canonical form of an object that is written several times, once and for all: nothing of it may change afterwards.
 *
 * @throws TypeError as {@link canonicalJson}
 */
export function rememberCanonical(value: object): void {
  if (!remembered.has(value)) remembered.set(value, canonicalJson(value));
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

/** JSON writes what is refused as an escape, and so a text without one need not be looked through. */
function quoted(text: string): string {
  const json = JSON.stringify(text);
  if (doubtful.test(json) && refused.test(text)) throw new TypeError('text with NUL or half of a surrogate pair');
  return json;
}

/** The same few come with every object. */
const keys = new Map<string, string>();
const keysAtMost = 1_000;

function quotedKey(key: string): string {
  const known = keys.get(key);
  if (known !== undefined) return known;
  const json = quoted(key);
  if (keys.size < keysAtMost) keys.set(key, json);
  return json;
}
