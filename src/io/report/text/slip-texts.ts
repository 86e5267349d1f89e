import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual payout slips`, and of what a slip says that a claim stated. */
export const slipTexts = {
  event: { zh: '申请事由', en: 'Event' },
  patient: { zh: '患者', en: 'Patient' },
  hospital: { zh: '医院', en: 'Hospital' },
  diagnosis: { zh: '诊断', en: 'Diagnosis' },
  receipt: { zh: '票据号', en: 'Receipt' },
  source: { zh: '来源', en: 'Source' },
  optionBatch: { zh: '这一批的职工，如 2026-001', en: 'the members of this batch, as in 2026-001' },
  optionMember: {
    zh: '这名职工的证件号码；或姓名（须同时写 --unit）',
    en: 'this member’s identity number; or the name, together with --unit',
  },
  optionUnit: { zh: '这个单位的职工', en: 'the members of this unit' },
  exampleOne: { zh: '给一批的每名职工写一份补助审核单', en: 'a slip for each member of a batch' },
  exampleTwo: {
    zh: '一名职工本期的全部申请，包括不予补助的',
    en: 'all claims of a member in the period, also those rejected',
  },
  none: { zh: '没有要写审核单的申请。', en: 'There are no claims to write slips of.' },
  would: {
    zh: '会写 {members} 名职工的审核单，共 {claims} 件申请。',
    en: 'Slips of {members} {members|member|members} with {claims} {claims|claim|claims} would be written.',
  },
  written: {
    zh: '已写 {members} 名职工的审核单，共 {claims} 件申请：',
    en: 'Slips of {members} {members|member|members} with {claims} {claims|claim|claims}, in:',
  },
} as const satisfies Record<string, Text>;

/** Mistakes in calling `payout slips`. */
export const slipErrors = {
  whose: {
    message: { zh: '没有说明要写谁的审核单。', en: 'It is not said whose slips are meant.' },
    fix: {
      zh: '写明 --batch、--member 或 --unit。',
      en: 'Give --batch, --member or --unit.',
    },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;
