import type { FindingDefinition } from './finding.ts';

/** What is found in the workbook of an opening: balances, and what periods from before the ledger came to. */
export const openingFindings = {
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
