import { readingCheck } from '../reading-check.ts';

/** A row of the list without a name. */
export const nameMissing = readingCheck('name-missing');
