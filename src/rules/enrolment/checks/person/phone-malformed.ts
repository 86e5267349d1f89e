import { readingCheck } from '../reading-check.ts';

/** A telephone number that cannot be called. */
export const phoneMalformed = readingCheck('phone-malformed');
