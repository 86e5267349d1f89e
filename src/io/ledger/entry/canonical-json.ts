import { orderOfKeys } from './key-order.ts';

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
  const ordered = inOrder(value);
  if (ordered !== apart) {
    const text = JSON.stringify(ordered);
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

/** What has to be written part by part. */
const apart = Symbol('apart');

/**
 * The same value as JSON has to be given it, which writes keys as they come: with all keys in order. Most of an entry is made so and needs no copy.
 *
 * @returns `apart` where it cannot be had so, or a part of it is remembered
 */
function inOrder(value: unknown): unknown {
  if (typeof value === 'string' || value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : apart;
  if (typeof value !== 'object' || remembered.has(value)) return apart;
  if (Array.isArray(value)) return listInOrder(value);
  if (Object.getPrototypeOf(value) !== Object.prototype) return apart;
  const { keys, asTheyCome, unruly } = orderOfKeys(Object.keys(value));
  if (unruly) return apart;
  // Of an object that is in order already no copy is made, unless a part of it is not.
  let copy: Record<string, unknown> | undefined = asTheyCome ? undefined : {};
  // By index, here and in lists: an iterator makes an object for each of its steps, and this is done for every part of every entry.
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? '';
    const part = (value as Record<string, unknown>)[key];
    const ordered = part === undefined ? undefined : inOrder(part);
    if (ordered === apart) return apart;
    if (ordered !== part) copy ??= firstOf(value as Record<string, unknown>, keys, index);
    if (copy !== undefined && ordered !== undefined) copy[key] = ordered;
  }
  return copy ?? value;
}

/** A copy of an object as far as the first of its keys. */
function firstOf(value: Record<string, unknown>, keys: readonly string[], until: number): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (let index = 0; index < until; index += 1) {
    const key = keys[index] ?? '';
    if (value[key] !== undefined) copy[key] = value[key];
  }
  return copy;
}

function listInOrder(values: readonly unknown[]): unknown {
  let copy: unknown[] | undefined;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    const ordered = inOrder(value);
    if (ordered === apart) return apart;
    if (ordered !== value) copy ??= values.slice(0, index);
    copy?.push(ordered);
  }
  return copy ?? values;
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
