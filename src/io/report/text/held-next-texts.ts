import type { Text } from '../../../rules/value/text.ts';

/** What lets a held claim go on, where it is no approval. */
export const heldNextTexts = {
  missing: {
    zh: '来源没有给出的数，人人一样的，填进实施办法文件后运行 {command}，暂缓的申请会随之重新审核',
    en: 'A value that no source gives: where it is the same for everybody, fill it into the scheme’s file and run {command}, which decides held claims again',
  },
  fillFirst: {
    zh: '先把来源没有给出的数填进实施办法文件，再做下一步',
    en: 'first fill in the value that no source gives in the scheme’s file',
  },
  alone: { zh: '由中心逐件核定的：{command}', en: 'or, where the centre settles it claim by claim: {command}' },
  correct: {
    zh: '没有写明的，写明后随即重新审核：{command}',
    en: 'State what is wanting, and it is decided again: {command}',
  },
  correctIn: {
    zh: '没有写明的（{columns}），写明后随即重新审核：{command}',
    en: 'State what is wanting ({columns}), and it is decided again: {command}',
  },
  column: { zh: '“{fact}”填在申请表的“{column}”一栏', en: '"{fact}" goes into the column {column} of the claim sheet' },
  valueWord: { zh: '内容', en: 'VALUE' },
  reasonWord: { zh: '理由', en: 'WHY' },
  groupWord: { zh: '病种', en: 'GROUP' },
} as const satisfies Record<string, Text>;
