import type { Text } from './text.ts';

/** What `scheme new` writes for an edition, a title or a region that the centre has still to name. */
export const PLACEHOLDERS = {
  edition: { zh: '期次待填', en: 'to be filled in' },
  title: { zh: '名称待填', en: 'title to be filled in' },
  authority: { zh: '主办单位待填', en: 'authority to be filled in' },
  region: { zh: '地区待填', en: 'region to be filled in' },
} as const satisfies Readonly<Record<string, Text>>;
