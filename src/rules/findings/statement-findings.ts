import type { FindingDefinition } from './finding.ts';
import { statementLineFindings } from './statement-line-findings.ts';

/** Findings about a bank's statement. Where one of them is an error nothing of the file is taken: half a statement never agrees with the bank. */
export const statementFindings = {
  'statement-not-understood': {
    severity: 'error',
    group: 'statement',
    title: { zh: '看不懂银行对账单', en: 'The bank’s statement is not understood' },
    why: {
      zh: '不知道哪一列是日期、哪一列是金额，就无法记账。',
      en: 'Without knowing which column is the day and which the sum, nothing can be booked.',
    },
    message: {
      zh: '没有找到同时有日期和金额的表头（需要：{wanted}）。',
      en: 'No header with day and sum was found (wanted: {wanted}).',
    },
    expected: {
      zh: '表头中有“交易日期”，以及“借方发生额”“贷方发生额”，或“收入”“支出”，或“金额”',
      en: 'A header with 交易日期 (day), and 借方发生额 and 贷方发生额 (debit, credit), or 收入 and 支出, or 金额 (amount)',
    },
    fix: {
      zh: '请用网上银行导出的账户明细；列名不同的，把表头改为“交易日期”“收入”“支出”“余额”“对方户名”“摘要”。',
      en: 'Use the file that the bank exports; where its columns are called otherwise, name them 交易日期, 收入, 支出, 余额, 对方户名, 摘要.',
    },
    example: { found: '凭证号、经办人', wanted: '交易日期、收入、支出、余额' },
  },
  'statement-amount-column-missing': {
    severity: 'error',
    group: 'statement',
    title: { zh: '对账单没有金额列', en: 'The statement has no column of sums' },
    why: { zh: '没有金额的对账单记不了账。', en: 'A statement without sums cannot be booked.' },
    message: {
      zh: '第 {row} 行的表头（{found}）有日期，没有金额。',
      en: 'The header in row {row} ({found}) has a day and no sum.',
    },
    expected: {
      zh: '“借方发生额”“贷方发生额”，或“收入”“支出”，或“金额”',
      en: '借方发生额 and 贷方发生额 (debit, credit), or 收入 and 支出, or 金额 (amount)',
    },
    fix: {
      zh: '请导出时勾选金额列；列名不同的，把表头改为“收入”“支出”。',
      en: 'Export it with its sums; where they are called otherwise, name the columns 收入 and 支出.',
    },
    example: { found: '交易日期、对方户名、余额', row: '5' },
  },
  'statement-empty': {
    severity: 'warning',
    group: 'statement',
    title: { zh: '对账单没有明细', en: 'The statement has no lines' },
    why: {
      zh: '多半是查询日期选错，或导出不完整。',
      en: 'Mostly the wrong days were asked for, or the export was cut off.',
    },
    message: { zh: '表头（第 {row} 行）下面没有一笔明细。', en: 'No line stands below the header (row {row}).' },
    expected: { zh: '一笔或多笔明细', en: 'At least one line' },
    fix: {
      zh: '请核对查询的起止日期，重新导出；确无往来的，不必处理。',
      en: 'Check the days that were asked for and export it again; where there was nothing, let it be.',
    },
    example: { found: '', row: '5' },
  },
  'statement-account-other': {
    severity: 'error',
    group: 'statement',
    title: { zh: '不是本中心的账户', en: 'Not the centre’s account' },
    why: {
      zh: '互助金专户之外的往来记进来，账就不对了。',
      en: 'What another account had would make the fund’s books wrong.',
    },
    message: {
      zh: '对账单的账号是“{found}”，不是互助金专户“{account}”。',
      en: 'The statement is of the account “{found}”, not of the fund’s “{account}”.',
    },
    expected: { zh: '互助金专户的对账单', en: 'A statement of the fund’s own account' },
    fix: {
      zh: '请导出专户的对账单；专户已换的，改 mutual.yaml 里的 account，或用 --account 写明账号。',
      en: 'Export that of the fund’s account; where the account has changed, change account in mutual.yaml or give --account.',
    },
    personal: { found: 'bank-card', account: 'bank-card' },
    example: { found: '6222020000000000000', account: '6222020000000000018' },
  },
  'statement-sheet-not-read': {
    severity: 'error',
    group: 'statement',
    title: { zh: '一张工作表的明细读不出来', en: 'A sheet of lines that cannot be read' },
    why: {
      zh: '没有对账单的表头，就不知道哪一列是什么，也不知道与别的工作表是不是重复，这张表上的钱会漏记。',
      en: 'Without a statement’s header nobody knows what its columns are, nor whether it repeats another sheet, and its money would be missing.',
    },
    message: {
      zh: '工作表“{found}”没有对账单的表头，有 {rows} 行像是明细，别的工作表上没有。',
      en: 'Sheet “{found}” has no header of a statement, and {rows} {rows|row that looks like a line|rows that look like lines} of no other sheet.',
    },
    expected: { zh: '每张有明细的工作表都有表头', en: 'A header on each sheet that has lines' },
    fix: {
      zh: '把另一张表的表头抄到这张表的第一行；不是对账单的，删去这张工作表再收。',
      en: 'Copy the header of the other sheet above its rows; where it is no part of the statement, delete the sheet.',
    },
    example: { found: '7月', rows: '12' },
  },
  'statement-sheet-hidden': {
    severity: 'warning',
    group: 'statement',
    title: { zh: '隐藏的工作表有明细', en: 'Lines on a hidden sheet' },
    why: {
      zh: '隐藏的工作表不读取；里面确是对账单的，这些钱就漏记了。',
      en: 'Hidden sheets are not read; where one is part of the statement, its money is missing.',
    },
    message: {
      zh: '工作表“{found}”是隐藏的，有 {rows} 行像是明细，没有读取。',
      en: 'Sheet “{found}” is hidden; {rows} {rows|row that looks like a line was|rows that look like lines were} not read.',
    },
    expected: { zh: '要收的工作表都可见', en: 'Every sheet that is to be taken is visible' },
    fix: {
      zh: '要收的，取消隐藏后再收一次，已收过的明细不会重复入账；不要的，不必处理。',
      en: 'Where it is wanted, show it and take the file again: lines that were taken are not taken twice. Else let it be.',
    },
    example: { found: '7月', rows: '12' },
  },
  'statement-unit-not-yuan': {
    severity: 'error',
    group: 'statement',
    title: { zh: '金额不是以元为单位', en: 'Sums are not stated in yuan' },
    why: {
      zh: '以万元计的金额当作元记账，账就差一万倍；四舍五入去掉的也找不回来。',
      en: 'Sums in 万元 taken for yuan are out by ten thousand, and what was rounded away is lost.',
    },
    message: {
      zh: '表头或表头上方写明金额单位是“{found}”。',
      en: 'The header, or what stands above it, says that sums are in “{found}”.',
    },
    expected: { zh: '以元为单位、到分的金额', en: 'Sums in yuan and fen' },
    fix: {
      zh: '请从银行导出以元为单位的对账单；金额本来就是元、只是标题或表头写错的，改正那里。',
      en: 'Export the statement in yuan; where the sums are yuan and only the title or the header is wrong, mend it there.',
    },
    example: { found: '万元' },
  },
  'statement-balance-differs': {
    severity: 'error',
    group: 'statement',
    title: { zh: '余额不连续', en: 'Balances do not follow' },
    why: {
      zh: '上一笔余额加减本笔金额应等于本笔余额；不等，说明漏了明细或金额被改过。',
      en: 'The balance before and the sum of a line give its balance; otherwise lines are missing or a sum was altered.',
    },
    message: {
      zh: '{on} 这一笔的余额为 {found}，按上一笔应为 {wanted}，相差 {difference} 元。',
      en: 'The balance of this line of {on} is {found}; by the line before it would be {wanted}, {difference} yuan from it.',
    },
    expected: { zh: '余额 {wanted}', en: 'A balance of {wanted}' },
    fix: {
      zh: '请向银行重新导出未经筛选、未经修改的对账单；只有部分明细的，加 --partial 先收下，缺的以后再收。',
      en: 'Export the statement again, whole and unaltered; where only some of its lines are at hand, take them with --partial and the others later.',
    },
    example: { found: '1,200.00', on: '2026-07-03', wanted: '1,000.00', difference: '200.00' },
  },
  'statement-gap': {
    severity: 'warning',
    group: 'statement',
    title: { zh: '此前缺明细', en: 'Lines before this one are missing' },
    why: {
      zh: '缺的明细没有入账，银行余额与账面余额就不相等。',
      en: 'What is missing is not booked, so that the bank’s balance and the books’ differ.',
    },
    message: {
      zh: '{on} 这一笔之前缺明细，合计 {difference} 元（此前余额 {before}）。',
      en: 'Before this line of {on}, lines of together {difference} yuan are missing (balance before: {before}).',
    },
    expected: { zh: '与此前余额 {before} 相接的明细', en: 'Lines that go on from a balance of {before}' },
    fix: {
      zh: '请把缺的对账单也收下：mutual receive 文件。已收过的明细不会重复入账。',
      en: 'Take the missing statement as well: mutual receive FILE. Lines that were taken are not taken twice.',
    },
    example: { found: '1,200.00', on: '2026-07-03', difference: '200.00', before: '1,000.00' },
  },
  'statement-total-differs': {
    severity: 'error',
    group: 'statement',
    title: { zh: '合计与明细不符', en: 'Totals are not those of the lines' },
    why: {
      zh: '银行自己的合计与明细不等，说明漏了明细或金额被改过。',
      en: 'Where the bank’s own total is not that of its lines, some are missing or a sum was altered.',
    },
    message: {
      zh: '{column}合计为 {found}，明细相加为 {wanted}。',
      en: 'The total under “{column}” is {found}; the lines add up to {wanted}.',
    },
    expected: { zh: '合计 {wanted}', en: 'A total of {wanted}' },
    fix: {
      zh: '请向银行重新导出未经筛选、未经修改的对账单。',
      en: 'Export the statement again, whole and unaltered.',
    },
    example: { found: '1,200.00', column: { zh: '收入', en: 'sum that came in' }, wanted: '1,000.00' },
  },
  ...statementLineFindings,
} as const satisfies Record<string, FindingDefinition>;
