import { readingCheck } from '../reading-check.ts';

/** A last digit that does not fit the others (GB 11643-1999, ISO 7064 MOD 11-2). */
export const idNumberChecksum = readingCheck('id-number-checksum');
