import { readingCheck } from '../reading-check.ts';

/** A row of the list without an identity number. */
export const idNumberMissing = readingCheck('id-number-missing');
