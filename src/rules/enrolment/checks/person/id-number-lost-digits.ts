import { readingCheck } from '../reading-check.ts';

/** An identity number that a spreadsheet kept as a number. What is left of it is shown, never taken. */
export const idNumberLostDigits = readingCheck('id-number-lost-digits');
