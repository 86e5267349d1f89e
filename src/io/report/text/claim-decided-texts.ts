import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual claim --decided` and `mutual template claim --decided`. */
export const decidedTexts = {
  option: {
    zh: '输入的是在别处已经审核的申请：照原样记入，计入后来申请的限额、次数和起付线',
    en: 'the inputs hold decisions made elsewhere: recorded as they are, they count for caps, visits and deductibles of later claims',
  },
  example: { zh: '带入在别处审核过的申请', en: 'bring in what was decided elsewhere' },
  templateOption: {
    zh: '别处已审核申请的空白表',
    en: 'a blank sheet for decisions made elsewhere',
  },
  templateExample: { zh: '用于带入在别处审核过的申请', en: 'for bringing in what was decided elsewhere' },
  fileName: { zh: '已审核申请_{scheme}.xlsx', en: 'decided_{scheme}.xlsx' },
  title: { zh: '在别处已审核的补助申请', en: 'Claims decided elsewhere' },
  shown: { zh: '在别处的编号 {number}{paid}', en: 'Its number elsewhere: {number}{paid}' },
  paidOn: { zh: '，{day} 已付', en: ', paid on {day}' },
} as const satisfies Record<string, Text>;
