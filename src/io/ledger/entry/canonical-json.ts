/** What PostgreSQL's text cannot hold, or what is no character: intake refuses it, so here it is a fault of ours. */
const refused = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Found quickly in most texts not to be there at all. */
const doubtful = /[\0\uD800-\uDFFF]/;

/**
 * JSON in the one form that an entry's hash is taken of: keys in order of their UTF-16 code units, no spaces, whole numbers only, so that the same content
 * gives the same bytes in every program and version (as RFC 8785, without its floats). Money, ratios and dates are strings.
 * A key whose value is undefined is left out.
 *
 * @throws TypeError for anything that JSON or the ledger cannot hold: fractions, bigint, NUL, half of a surrogate pair
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError(`not a whole number: ${value}`);
    return String(value === 0 ? 0 : value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value instanceof Map || value instanceof Set)
    throw new TypeError(`not to be put in an entry: ${typeof value}`);
  let text = '{';
  for (const key of Object.keys(value).sort()) {
    const part: unknown = Reflect.get(value, key);
    if (part !== undefined) text += `${text === '{' ? '' : ','}${quoted(key)}:${canonicalJson(part)}`;
  }
  return `${text}}`;
}

function quoted(text: string): string {
  if (doubtful.test(text) && refused.test(text)) throw new TypeError('text with NUL or half of a surrogate pair');
  return JSON.stringify(text);
}
