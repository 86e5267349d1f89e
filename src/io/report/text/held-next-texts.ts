import type { Text } from '../../../rules/value/text.ts';

/** What lets a held claim go on, where it is no approval. */
export const heldNextTexts = {
  missing: {
    zh: '来源没有给出的数值不能由审核人代替：填进实施办法文件后运行 {command}，暂缓的申请会随之重新审核',
    en: 'No reviewer can stand in for a value that no source gives: fill it into the scheme’s file and run {command}, which decides held claims again',
  },
  reasonWord: { zh: '理由', en: 'WHY' },
  groupWord: { zh: '病种', en: 'GROUP' },
} as const satisfies Record<string, Text>;
