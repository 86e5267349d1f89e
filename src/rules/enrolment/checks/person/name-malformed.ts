import { readingCheck } from '../reading-check.ts';

/** A name that cannot be one: digits, masks, signs, words of a header or a total. */
export const nameMalformed = readingCheck('name-malformed');
