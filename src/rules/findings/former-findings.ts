import type { FindingDefinition } from './finding.ts';

/** Findings about what a centre brings with it: the register of a former period (`enrol --former`) and the opening workbook (`init --opening`). */
export const formerFindings = {
  'still-covered': {
    severity: 'error',
    group: 'person',
    title: { zh: '上一次的保障还未到期', en: 'Still covered by the former term' },
    why: {
      zh: '同一人同一项目不能同时有两份保障：多交的互助金得不到补助。',
      en: 'Nobody is covered twice in one plan on one day: the second fee would buy nothing.',
    },
    message: {
      zh: '身份证号“{found}”在“{plan}”的保障到 {lastDay} 才结束，与本期重叠。',
      en: 'The coverage of “{found}” in “{plan}” lasts until {lastDay} and overlaps this period.',
    },
    expected: { zh: '原保障在 {lastDay} 结束之后再参加', en: 'To be enrolled after {lastDay}' },
    fix: {
      zh: '请从本次名单中删去；期初或上一期登记册的到期日期写错的，更正后重新导入。',
      en: 'Take the row off this list; where the former register has a wrong last day, mend it and bring it in again.',
    },
    personal: { found: 'id-number' },
    example: { found: '350102199001010016', plan: '职工医疗互助', lastDay: '2026-12-31' },
  },
  'former-term-malformed': {
    severity: 'error',
    group: 'former',
    title: { zh: '起止日期不对', en: 'The term is wrong' },
    why: {
      zh: '续参和重复参加都按原来的起止日期认定。',
      en: 'Renewals and double coverage are told by the days on which the former term began and ended.',
    },
    message: { zh: '生效和到期日期“{found}”不成一个期间。', en: '“{found}” is no span of days.' },
    expected: { zh: '生效日期在前、到期日期（最后一天）在后', en: 'A first day and, later, a last day' },
    fix: {
      zh: '补全或改正两个日期，写成 2026-07-01 的形式。',
      en: 'Fill in or mend both dates, written as in 2026-07-01.',
    },
    example: { found: '2026-07-01 / 2025-06-30' },
  },
  'former-not-begun': {
    severity: 'warning',
    group: 'former',
    title: { zh: '登记册中尚未生效', en: 'Not yet covered in that register' },
    why: {
      zh: '缴费后才生效的，登记册里没有日期就说明当时还没有缴费，不能据此认定续参。',
      en: 'Where coverage begins with payment, a line without dates was not paid at that time, and proves no former coverage.',
    },
    message: {
      zh: '生效日期写的是“{found}”，不计为上一期参加。',
      en: 'Its first day reads “{found}”; it does not count as a former coverage.',
    },
    expected: { zh: '有生效和到期日期的记录', en: 'A line with its first and last day' },
    fix: {
      zh: '该职工后来缴了费的，请用缴费之后的登记册。',
      en: 'If the fee was paid later, use a register made after that.',
    },
    example: { found: '缴费后生效' },
  },
  'former-plan-unknown': {
    severity: 'error',
    group: 'former',
    title: { zh: '互助项目不认识', en: 'Plan is not known' },
    why: {
      zh: '续参按项目认定，项目对不上就无法认定。',
      en: 'Renewals are told plan by plan.',
    },
    message: { zh: '互助项目“{found}”不是本办法的项目。', en: '“{found}” is no plan of this scheme.' },
    expected: { zh: '下列之一：{plans}', en: 'One of: {plans}' },
    fix: { zh: '改成本办法的项目名称。', en: 'Use the plan’s name in this scheme.' },
    example: { found: '大病互助', plans: '职工医疗互助、女职工特病' },
  },
  'former-overlap': {
    severity: 'error',
    group: 'former',
    title: { zh: '期间重叠', en: 'Terms overlap' },
    why: {
      zh: '同一人同一项目的两段保障不能有重叠的日子。',
      en: 'Two terms of one person in one plan cannot share a day.',
    },
    message: {
      zh: '“{found}”在“{plan}”有重叠的期间，{where}。',
      en: '“{found}” has overlapping terms in “{plan}”, {where}.',
    },
    expected: { zh: '前后相接、互不重叠的期间', en: 'Terms that do not overlap' },
    fix: { zh: '核对该职工的起止日期，只留正确的一行。', en: 'Check the days and keep the line that is right.' },
    personal: { found: 'id-number' },
    example: {
      found: '350102199001010016',
      plan: '职工医疗互助',
      where: { zh: '另一段在第 8 行', en: 'the other in row 8' },
    },
  },
  'former-in-period': {
    severity: 'error',
    group: 'former',
    title: { zh: '保障属于本期', en: 'The coverage is this period’s own' },
    why: {
      zh: '本期的参加职工要经过审核、计算应缴并进入登记册，只能用 mutual enrol 收名单。',
      en: 'Members of this period are reviewed, owe their fees and stand in the register: that takes mutual enrol.',
    },
    message: {
      zh: '生效日期 {found} 不早于本期开始的 {start}。',
      en: 'It begins on {found}, which is not before this period’s first day {start}.',
    },
    expected: { zh: '{start} 以前生效的保障', en: 'Coverage that began before {start}' },
    fix: {
      zh: '从期初工作簿中删去，改用 mutual enrol 收取本期名单。',
      en: 'Take it out of this workbook and enrol the unit’s list with mutual enrol.',
    },
    example: { found: '2026-07-01', start: '2026-07-01' },
  },
  'opening-empty': {
    severity: 'error',
    group: 'former',
    title: { zh: '期初工作簿没有可导入的内容', en: 'Nothing to bring in' },
    why: {
      zh: '工作表名称对不上就会被当作没有内容，期初数据会悄悄丢失。',
      en: 'A sheet by another name would go unread, and its figures would be lost unseen.',
    },
    message: {
      zh: '没有找到“基金余额”“参加职工”或“往期合计”工作表；现有：{found}。',
      en: 'There is no sheet 基金余额, 参加职工 or 往期合计; the sheets are: {found}.',
    },
    expected: {
      zh: '工作表“基金余额”（科目、金额）和“参加职工”（单位、姓名、证件号码、互助项目、份数、生效日期、到期日期、连续期数），以及“往期合计”（期次、补助人次、补助金额等）',
      en: 'Sheets 基金余额 (科目, 金额), 参加职工 (单位, 姓名, 证件号码, 互助项目, 份数, 生效日期, 到期日期, 连续期数) and 往期合计 (期次, 补助人次, 补助金额 and more)',
    },
    fix: { zh: '按上述名称改好工作表。', en: 'Name the sheets so.' },
    example: { found: 'Sheet1' },
  },
  'opening-columns-missing': {
    severity: 'error',
    group: 'former',
    title: { zh: '余额表缺少栏目', en: 'The balances lack a column' },
    why: { zh: '没有科目和金额两栏，余额无法入账。', en: 'Without account and amount nothing can be posted.' },
    message: { zh: '“基金余额”表中没有找到“{found}”栏。', en: 'The sheet 基金余额 has no column {found}.' },
    expected: { zh: '表头有“科目”和“金额”', en: 'A header with 科目 and 金额' },
    fix: { zh: '补上表头。', en: 'Add the header.' },
    example: { found: '金额' },
  },
  'opening-account-unknown': {
    severity: 'error',
    group: 'former',
    title: { zh: '科目不认识', en: 'Account is not known' },
    why: {
      zh: '余额只能记入账簿的科目，记错科目以后对不上账。',
      en: 'A balance on a wrong account would never reconcile.',
    },
    message: { zh: '没有科目“{found}”。', en: 'There is no account “{found}”.' },
    expected: { zh: '下列科目的编号或名称：{accounts}', en: 'Number or title of one of: {accounts}' },
    fix: { zh: '改成 docs/books.md 科目表中的科目。', en: 'Use an account of the chart in docs/books.md.' },
    example: { found: '1001现金', accounts: '1002银行存款、1122应收互助金' },
  },
  'opening-account-repeated': {
    severity: 'error',
    group: 'former',
    title: { zh: '科目重复', en: 'Account stands twice' },
    why: {
      zh: '两行同一科目，不知道以哪个为准，还是应当相加。',
      en: 'Whether to add both or to take one cannot be known.',
    },
    message: { zh: '科目“{found}”在第 {row} 行已经填写。', en: 'The account “{found}” already stands in row {row}.' },
    expected: { zh: '每个科目一行', en: 'One row an account' },
    fix: { zh: '合并成一行。', en: 'Make one row of them.' },
    example: { found: '1002银行存款', row: '2' },
  },
  'opening-amount-malformed': {
    severity: 'error',
    group: 'former',
    title: { zh: '金额看不懂', en: 'Amount is malformed' },
    why: { zh: '余额差一分，以后就永远差一分。', en: 'A balance that is one fen off stays one fen off.' },
    message: { zh: '金额“{found}”不是以元为单位的数。', en: '“{found}” is no sum in yuan.' },
    expected: {
      zh: '金额（元），最多两位小数；余额方向相反的写负数',
      en: 'A sum in yuan with at most two decimals; negative where the balance is on the other side',
    },
    fix: { zh: '改成数字，不写单位和文字。', en: 'Write the figure alone.' },
    example: { found: '约十万' },
  },
  'opening-unbalanced': {
    severity: 'error',
    group: 'former',
    title: { zh: '余额不平', en: 'The balances do not balance' },
    why: {
      zh: '写明了代管经费结余，资产就应当等于负债加结余加收支差额。',
      en: 'With the balance of the fund stated, assets have to equal liabilities, balance and result together.',
    },
    message: {
      zh: '借方合计减贷方合计为 {found} 元，应为 0。',
      en: 'Debits less credits leave {found} yuan where nothing may be left.',
    },
    expected: { zh: '借贷相等', en: 'Debits equal to credits' },
    fix: {
      zh: '核对各科目余额；结余尚未核定的，可先不填 3001 代管经费结余，差额记入 3002 期初余额。',
      en: 'Check the balances; while the fund’s balance is not settled leave out 3001, and the difference goes to 3002.',
    },
    example: { found: '100.00' },
  },
  'opening-totals-columns-missing': {
    severity: 'error',
    group: 'former',
    title: { zh: '往期合计缺少栏目', en: 'The former periods lack a column' },
    why: {
      zh: '没有期次、补助人次和补助金额，历期累计就少算了这些期。',
      en: 'Without period, visits and benefits nothing can be added to what all periods came to.',
    },
    message: { zh: '“往期合计”表中没有找到“{found}”栏。', en: 'The sheet 往期合计 has no column {found}.' },
    expected: { zh: '表头有“期次”“补助人次”“补助金额”', en: 'A header with 期次, 补助人次 and 补助金额' },
    fix: { zh: '补上表头。', en: 'Add the header.' },
    example: { found: '补助人次' },
  },
  'opening-totals-malformed': {
    severity: 'error',
    group: 'former',
    title: { zh: '往期合计填写不对', en: 'A figure of a former period is malformed' },
    why: {
      zh: '往期的数字要与本账的数字相加，看不懂的数不能当作零。',
      en: 'These figures are added to those of this ledger; one that is not understood cannot count as nothing.',
    },
    message: { zh: '“{column}”填写的“{found}”看不懂。', en: '“{found}” is not understood as {column}.' },
    expected: {
      zh: '人数、人次为整数；金额以元为单位，最多两位小数；日期写成 2026-07-01，止在起之后；期次、补助人次、补助金额必填',
      en: 'Whole numbers of people and visits; sums in yuan with at most two decimals; dates as in 2026-07-01, the last after the first; 期次, 补助人次 and 补助金额 in every row',
    },
    fix: {
      zh: '改成数字或日期；没有的栏目留空。',
      en: 'Write the figure or date alone; leave blank what is not known.',
    },
    example: { found: '约两千', column: '补助人次' },
  },
  'opening-totals-repeated': {
    severity: 'error',
    group: 'former',
    title: { zh: '同一期有两行', en: 'A former period stands twice' },
    why: {
      zh: '两行同一期，不知道以哪个为准，还是应当相加。',
      en: 'Whether to add both or to take one cannot be known.',
    },
    message: { zh: '第 {found} 期在第 {row} 行已经填写。', en: 'Period {found} already stands in row {row}.' },
    expected: { zh: '每期一行', en: 'One row a period' },
    fix: { zh: '合并成一行，或改正期次。', en: 'Make one row of them, or mend the number.' },
    example: { found: '16', row: '2' },
  },
  'opening-totals-known': {
    severity: 'error',
    group: 'former',
    title: { zh: '账内已有这一期', en: 'The ledger has this period already' },
    why: {
      zh: '同一期的数字算两遍，历期累计就多了。',
      en: 'A period that counts twice makes what all periods came to too much.',
    },
    message: {
      zh: '第 {found} 期的数字账内已有，不能再作为往期合计带入。',
      en: 'The ledger has the figures of period {found}; they cannot be brought in again.',
    },
    expected: { zh: '账内没有的期次', en: 'Periods that the ledger does not have' },
    fix: {
      zh: '从“往期合计”中删去这一行；原先带入的往期合计有误的，先用 mutual undo 撤销那次运行（见 mutual runs）。',
      en: 'Take the row out of 往期合计; where totals brought in before are wrong, undo that run first with mutual undo (see mutual runs).',
    },
    example: { found: '17' },
  },
  'opening-claims-later': {
    severity: 'error',
    group: 'former',
    title: { zh: '暂不能带入以往补助和待审申请', en: 'Former payments and open claims cannot be brought in yet' },
    why: {
      zh: '本版本还没有补助申请的台账，悄悄跳过会让累计限额和连续发放少算。',
      en: 'This version keeps no claims; to skip them unseen would make limits and instalments wrong later.',
    },
    message: { zh: '工作表“{found}”有 {count} 行内容。', en: 'The sheet {found} holds {count} rows.' },
    expected: { zh: '该工作表为空，或没有该工作表', en: 'That sheet blank, or not there' },
    fix: {
      zh: '把这张工作表另存保管，从期初工作簿中删去；补助功能启用后再导入。',
      en: 'Keep that sheet in a file of its own and delete it here; it is brought in once claims are kept.',
    },
    example: { found: '以往补助', count: '12' },
  },
} as const satisfies Record<string, FindingDefinition>;
