import { createHash, hash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/** Begins what is hashed, so that a later form of entry can never be taken for this one. */
const version = 'mutual-entry-1';

/** What the first entry of a chain has for the hash before it. */
export const beginningOfChain = '0'.repeat(64);

/** From so many characters on a text is not put together with what is before it, which would copy it: the entry of a batch has some tens of millions. */
const LONG = 1_000_000;

/**
 * The hash of an entry: SHA-256 of version, previous hash and text, one behind the other, in UTF-8; lower-case hexadecimal.
 * `printf 'mutual-entry-1%s%s' "$previous" "$text" | sha256sum` gives the same.
 */
export function entryHash(previous: string, text: string): string {
  if (text.length < LONG) return sha256(`${version}${previous}${text}`);
  return createHash('sha256').update(`${version}${previous}`).update(text).digest('hex');
}

/** The same of a text that is there in UTF-8 already. */
export function entryHashOfBytes(previous: string, text: Uint8Array): string {
  return createHash('sha256').update(`${version}${previous}`).update(text).digest('hex');
}

/** SHA-256 of a text's UTF-8, lower-case hexadecimal. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}

/** By what a version of a scheme is known: the hash of its canonical JSON. The same content has the same hash, however the file was written. */
export function schemeHash(scheme: unknown): string {
  return sha256(canonicalJson(scheme));
}
