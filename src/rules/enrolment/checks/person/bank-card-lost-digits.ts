import { readingCheck } from '../reading-check.ts';

/** A card number that a spreadsheet kept as a number. What is left of it is shown, never taken. */
export const bankCardLostDigits = readingCheck('bank-card-lost-digits');
