import { readingCheck } from '../reading-check.ts';

/** First six digits that are not built like the code of a county (GB/T 2260). */
export const idNumberRegion = readingCheck('id-number-region');
