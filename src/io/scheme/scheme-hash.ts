import { createHash } from 'node:crypto';

/** SHA-256 of a resolved scheme's canonical JSON, lower-case hexadecimal: two files that say the same have the same. */
export function schemeHash(json: string): string {
  return createHash('sha256').update(json, 'utf8').digest('hex');
}
