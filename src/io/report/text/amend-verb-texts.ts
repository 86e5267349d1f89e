import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual amend name` and `mutual amend kind`. */
export const amendVerbTexts = {
  optionName: { zh: '正确的姓名', en: 'the right name' },
  nameExampleOne: { zh: '同音字写错，更正姓名', en: 'a name that was written with another character' },
  nameExampleTwo: { zh: '按姓名和单位查找，先看结果', en: 'found by name and unit, and only tried out' },
  optionKind: { zh: '正确的人员类别，用实施办法的叫法', en: 'the right kind of staff, as the scheme calls it' },
  kindExampleOne: { zh: '花名册上写成在职，实为退休', en: 'listed as in service, retired in fact' },
  kindExampleTwo: { zh: '先看应缴会变多少', en: 'see first by how much the due changes' },
} as const satisfies Record<string, Text>;
