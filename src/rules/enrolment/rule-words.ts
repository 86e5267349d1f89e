import type { Bounds } from '../scheme/basics.ts';
import type { Counted, GroupRatio } from '../scheme/participation.ts';
import type { Text } from '../value/text.ts';

/** What a headcount is called; the Chinese is how units write it. */
export const headcountWords = {
  staff: { zh: '职工总数', en: 'headcount (职工总数)' },
  'union-members': { zh: '会员总数', en: 'number of union members (会员总数)' },
  insured: { zh: '参保人数', en: 'number of insured staff (参保人数)' },
  eligible: { zh: '符合参加条件人数', en: 'number of eligible staff (符合参加条件人数)' },
  women: { zh: '女职工人数', en: 'number of women (女职工人数)' },
  'hardship-staff': { zh: '困难职工人数', en: 'number of staff in hardship (困难职工人数)' },
} as const satisfies Record<Counted, Text>;

/** The sizes of unit that a tier holds for, in words that say whether the number itself is meant. */
export function sizeWords(size: Bounds | undefined): Text {
  const parts: Text[] = [];
  const add = (value: number | undefined, zh: string, en: string) => {
    if (value !== undefined) parts.push({ zh: zh.replace('#', String(value)), en: en.replace('#', String(value)) });
  };
  add(size?.from, '#人及以上', '# or more');
  add(size?.above, '#人以上（不含#人）'.replaceAll('#', String(size?.above)), 'more than #');
  add(size?.to, '#人及以下', '# or fewer');
  add(size?.below, '不足#人', 'fewer than #');
  if (parts.length === 0) return { zh: '不分人数', en: 'any size' };
  return { zh: parts.map(({ zh }) => zh).join('、'), en: parts.map(({ en }) => en).join(', ') };
}

/** Several names in one text: the Chinese comma between them is used in both languages, since the names are Chinese. */
export function listed(names: readonly string[]): string {
  return names.join('、');
}

/** What the people are called of whom a share of their own is asked. */
export const groupWords = {
  hardship: { zh: '困难职工', en: 'staff in hardship (困难职工)' },
} as const satisfies Record<GroupRatio['who'], Text>;
