import type { Text } from '../../value/text.ts';
import type { SchemeCheck } from './scheme-check.ts';

/** What `scheme new` writes for an edition, a title or a region that the centre has still to name. */
export const PLACEHOLDERS = {
  edition: { zh: '期次待填', en: 'to be filled in' },
  title: { zh: '名称待填', en: 'title to be filled in' },
  authority: { zh: '主办单位待填', en: 'authority to be filled in' },
  region: { zh: '地区待填', en: 'region to be filled in' },
} as const satisfies Readonly<Record<string, Text>>;

/** The head of a new file says whose edition it is before anybody signs it. */
export const checkEdition: SchemeCheck = (scheme) =>
  (Object.keys(PLACEHOLDERS) as (keyof typeof PLACEHOLDERS)[]).flatMap((key) => {
    const { zh, en } = PLACEHOLDERS[key];
    const found = scheme[key];
    return found === zh || found === en ? [{ code: 'edition-to-fill', path: [key], found }] : [];
  });
