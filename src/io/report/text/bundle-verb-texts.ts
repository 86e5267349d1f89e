import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual export --bundle` and `mutual import`. */
export const bundleVerbTexts = {
  optionBundle: {
    zh: '写上报包：各单位的统计、账户余额和台账链的校验值，不含个人信息（.gz 结尾则压缩）',
    en: 'write a bundle to report upward: figures by unit, balances and the hashes of the chain, nothing of any person (compressed where it ends in .gz)',
  },
  optionWithEntries: {
    zh: '上报包里附上全部台账原文（含个人信息），供审计核对',
    en: 'put all entries into the bundle as well, with personal data, for auditors to prove it by',
  },
  exampleExport: { zh: '向上级报送', en: 'report to the level above' },
  argument: { zh: '下级办事处的上报包', en: 'bundles of offices that keep ledgers of their own' },
  optionImported: {
    zh: '上报包，与直接写文件名相同（可多次）',
    en: 'a bundle, the same as naming the file alone (may be given several times)',
  },
  exampleOne: { zh: '导入县级办事处的上报包', en: 'bring in what a county reports' },
  exampleTwo: { zh: '先看看会导入什么', en: 'see what would be brought in' },
  exported: {
    zh: '上报包 {file}：{offices} 个办事处，{periods} 个互助期，{units} 个单位；台账链 {entries} 条。',
    en: 'Bundle {file}: {offices} {offices|office|offices}, {periods} {periods|period|periods}, {units} {units|unit|units}; {entries} {entries|entry|entries} of the chain.',
  },
  sum: { zh: 'SHA-256：{sha256}（请告知收件方核对）', en: 'SHA-256: {sha256} (tell it to whoever receives the file)' },
  personal: {
    zh: '含有个人信息：只能交给有权查看的人，用后删除。',
    en: 'It holds personal data: hand it only to who may see that, and delete it afterwards.',
  },
  noPersonal: { zh: '不含个人信息。', en: 'It holds nothing of any person.' },
  imported: {
    zh: '{file}：{office} 已导入，{periods} 个互助期，{units} 个单位（台账链到第 {sequence} 条）。',
    en: '{file}: {office} is in, {periods} {periods|period|periods}, {units} {units|unit|units} (its chain up to entry {sequence}).',
  },
  wouldImport: {
    zh: '{file}：会导入 {office}，{periods} 个互助期，{units} 个单位（台账链到第 {sequence} 条）。',
    en: '{file}: {office} would be brought in, {periods} {periods|period|periods}, {units} {units|unit|units} (its chain up to entry {sequence}).',
  },
  unchanged: { zh: '{file}：{office} 已经导入过，没有变化。', en: '{file}: {office} is in already; nothing changed.' },
  olderKept: {
    zh: '{file}：其中 {office} 的数字比直接报来的旧，保留直接报来的。',
    en: '{file}: what it has of {office} is older than what is in already, which stays.',
  },
  next: { zh: '下一步：mutual summary', en: 'Next: mutual summary' },
  dryRun: { zh: '只是试算：什么也没有导入。', en: 'A dry run: nothing was brought in.' },
} as const satisfies Record<string, Text>;
