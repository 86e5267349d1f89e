import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual init`. */
export const initTexts = {
  optionPeriod: { zh: '期次，如 3 或 2026', en: 'period as the centre counts it, as in 3 or 2026' },
  optionStart: {
    zh: '互助期起始日；起始日固定的实施办法可以省略',
    en: 'first day of the period; may be left out where the scheme fixes it',
  },
  optionCentre: { zh: '互助中心名称', en: 'name of the centre' },
  optionOffice: { zh: '办事处（默认 main）', en: 'office (default: main)' },
  optionLedger: {
    zh: '台账（默认 mutual.db；也可以是 postgres:// 地址）',
    en: 'ledger (default: mutual.db; may be a postgres:// address)',
  },
  optionSchemes: {
    zh: '本中心自己的实施办法所在的文件夹，记入 mutual.yaml',
    en: 'folder of the centre’s own schemes, kept in mutual.yaml',
  },
  optionOpening: {
    zh: '已经在运行的中心：余额和参加职工的期初工作簿',
    en: 'for a centre that exists already: workbook of balances and members',
  },
  optionDir: { zh: '工作区文件夹（默认当前文件夹）', en: 'folder of the workspace (default: the current one)' },
  optionNext: {
    zh: '在已有的工作区里开新的一期；旧的一期仍可用 --period 指明',
    en: 'open a further period in the workspace there is; --period still names the former one',
  },
  exampleNext: { zh: '在同一台账里开第四期', en: 'open the fourth period in the same ledger' },
  exampleOne: { zh: '在当前文件夹开始福州第三期', en: 'begin the third period of Fuzhou in the current folder' },
  exampleTwo: { zh: '带入已有的余额和参加职工', en: 'bring in the balances and members that there are' },
  exampleThree: { zh: '台账放在 PostgreSQL', en: 'keep the ledger on PostgreSQL' },
  done: {
    zh: '已建立 {centre}（{office}）的工作区：{scheme} 第 {period} 期，{from} 至 {to}。',
    en: 'The workspace of {centre} ({office}) is set up: {scheme}, period {period}, {from} to {to}.',
  },
  nextDone: {
    zh: '已在台账里开了新的一期：{scheme} 第 {period} 期，{from} 至 {to}。从现在起默认用这一期；第 {before} 期用 --period {before}。',
    en: 'A further period is open: {scheme}, period {period}, {from} to {to}. It is the default from now on; --period {before} names the former.',
  },
  outsideEdition: {
    zh: '注意：这一版实施办法的有效期是 {first} 至 {last}，本期不全在其内。名称、年份和数额都是那一版的；请对照本期的文件，有不同的，先用 mutual scheme new 写出本期的一版，再按那一版开这一期。',
    en: 'Note: this edition of the scheme was in force from {first} to {last}, and the period does not lie within. Its title, years and figures are of that edition: compare them with the rules of this period; where they differ, first write its own edition with mutual scheme new, and open the period by that.',
  },
  settings: { zh: '设置：{file}', en: 'settings: {file}' },
  ledger: { zh: '台账：{place}', en: 'ledger:   {place}' },
  next: { zh: '下一步：mutual enrol <花名册所在文件夹>', en: 'Next: mutual enrol <folder of rosters>' },
  dryRun: { zh: '只是试算：什么也没有建立。', en: 'A dry run: nothing was set up.' },
  centreName: { zh: '职工互助中心', en: 'Mutual aid centre' },
  opening: {
    zh: '期初：{members} 名参加职工（{units} 个单位），余额 {accounts} 笔。',
    en: 'opening: {members} {members|member|members} of {units} {units|unit|units}, {accounts} {accounts|balance|balances}.',
  },
} as const satisfies Record<string, Text>;
