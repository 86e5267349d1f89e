import { PLACEHOLDERS } from '../../value/placeholders.ts';
import type { SchemeCheck } from './scheme-check.ts';

/** The head of a new file says whose edition it is before anybody signs it. */
export const checkEdition: SchemeCheck = (scheme) =>
  (Object.keys(PLACEHOLDERS) as (keyof typeof PLACEHOLDERS)[]).flatMap((key) => {
    const { zh, en } = PLACEHOLDERS[key];
    const found = scheme[key];
    return found === zh || found === en ? [{ code: 'edition-to-fill', path: [key], found }] : [];
  });
