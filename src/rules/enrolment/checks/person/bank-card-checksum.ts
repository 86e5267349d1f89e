import { readingCheck } from '../reading-check.ts';

/** The number of a card that fails Luhn, or of an account that is none. */
export const bankCardChecksum = readingCheck('bank-card-checksum');
