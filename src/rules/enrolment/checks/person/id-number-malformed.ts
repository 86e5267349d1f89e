import { readingCheck } from '../reading-check.ts';

/** An identity number with the wrong length or characters, masked, or of no province. */
export const idNumberMalformed = readingCheck('id-number-malformed');
