import type { Text } from '../../../rules/value/text.ts';

/** Texts of a reviewer's judgement of a disease, `mutual claim decide --disease`. */
export const diseaseTexts = {
  option: {
    zh: '审核人判定申请属于哪一组病种，写 id 或名称（属于几组就写几次；都不属于写 none），再按实施办法重新审核；材料也已核的，加上 --approve',
    en: 'the group of diseases that a reviewer puts the claim in, by id or title (repeat it for several, none where it is of none); it is decided by the scheme again. Add --approve where the papers are in order too',
  },
  example: { zh: '审核人判定病种，重新审核', en: 'say which disease it is, and decide again' },
  judged: { zh: '审核人判定的病种：{titles}', en: 'Disease, as a reviewer judged: {titles}' },
  judgedNone: {
    zh: '审核人判定：不属于办法所列的任何病种',
    en: 'Disease, as a reviewer judged: none of those that the scheme names',
  },
  hint: {
    zh: '是否属于所列病种，由审核人写明，选一项代替 --approve（材料也已核的，两项都写）：{options}',
    en: 'A reviewer has to say whether it is one of the diseases; give one of these in place of --approve (with it where the papers are in order too): {options}',
  },
} as const satisfies Record<string, Text>;

/** Mistakes in judging a disease. */
export const diseaseErrors = {
  withholding: {
    message: {
      zh: '--disease 不能与 --reject、--hold 一起用。',
      en: '--disease does not go with --reject or --hold.',
    },
    fix: {
      zh: '判定不属于所列病种的，写 --disease none；另有理由不予补助的，只写 --reject。',
      en: 'Write --disease none where it is none of the diseases; to reject it for another reason write --reject alone.',
    },
  },
  noneAlone: {
    message: { zh: '--disease none 不能与别的病种一起写。', en: '--disease none goes with no other group.' },
    fix: { zh: '只写 none，或只写所属的病种。', en: 'Write none alone, or only the groups that it belongs to.' },
  },
  noGroup: {
    message: { zh: '实施办法没有病种“{found}”。', en: 'The scheme has no group of diseases "{found}".' },
    fix: { zh: '{suggestion}可写：{groups}', en: '{suggestion}Write one of: {groups}' },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;
