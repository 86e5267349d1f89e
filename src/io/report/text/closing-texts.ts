import type { Text } from '../../../rules/value/text.ts';

/** The closing table of `mutual check` and `mutual enrol`, and what a person is shown of a run over many units. */
export const closingTexts = {
  columnResult: { zh: '结果', en: 'result' },
  columnUnits: { zh: '单位', en: 'units' },
  columnMembers: { zh: '人数', en: 'members' },
  columnDue: { zh: '应缴（元）', en: 'due (yuan)' },
  accepted: { zh: '收下', en: 'accepted' },
  passed: { zh: '通过', en: 'pass' },
  partial: { zh: '部分收下', en: 'partly accepted' },
  partlyPassed: { zh: '部分通过', en: 'pass in part' },
  returned: { zh: '退回', en: 'returned' },
  wouldBeReturned: { zh: '会被退回', en: 'would be returned' },
  unchanged: { zh: '已收过', en: 'unchanged' },
  sum: { zh: '合计', en: 'together' },
  files: { zh: '共 {files} 个文件。', en: 'Files: {files}.' },
  filesUnread: {
    zh: '共 {files} 个文件，其中 {unread} 个没有读出名单。',
    en: 'Files: {files}. No list could be read from {unread} of them.',
  },
  columnWhy: { zh: '退回的原因', en: 'why units are returned' },
  columnCode: { zh: '代码', en: 'code' },
  others: { zh: '其他 {count} 种原因', en: '{count} other reasons' },
  columnReturned: { zh: '退回的单位', en: 'returned units' },
  columnCause: { zh: '主要原因', en: 'main reason' },
  moreCauses: { zh: '{cause}等 {count} 种', en: '{cause}, {count} more' },
  moreReturned: { zh: '…… 另有 {count} 个', en: '… and {count} more' },
  restInFiles: {
    zh: '每个单位的结果见 units.xlsx，每一处问题见 report.json。',
    en: 'Each unit’s result is in units.xlsx, each finding in report.json.',
  },
  restInJson: {
    zh: '每一处问题：加 --json 再运行一次，或只审核其中的几个文件。',
    en: 'For each finding run it again with --json, or on some of the files alone.',
  },
  moreRemoved: {
    zh: '…… 另有 {units} 个单位共 {members} 人不再在名单上。',
    en: '… and {members} {members|member|members} of {units} more units are no longer on their lists.',
  },
  nothingWritten: { zh: '什么也没有写入。', en: 'Nothing was written.' },
} as const satisfies Record<string, Text>;
