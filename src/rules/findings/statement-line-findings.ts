import type { FindingDefinition } from './finding.ts';

/** Findings about one line of a bank's statement. */
export const statementLineFindings = {
  'statement-date-unreadable': {
    severity: 'error',
    group: 'statement',
    title: { zh: '看不懂交易日期', en: 'Day is not understood' },
    why: {
      zh: '日期决定记到哪一天，也决定保障何时生效。',
      en: 'The day says when it is booked and when coverage begins.',
    },
    message: { zh: '这一笔的日期是“{found}”。', en: 'The day of this line is “{found}”.' },
    expected: { zh: '日期，如 2026-07-03 或 20260703', en: 'A day, such as 2026-07-03 or 20260703' },
    fix: {
      zh: '请向银行重新导出，或按原件改正日期。',
      en: 'Export it again, or write the day as the bank’s paper has it.',
    },
    example: { found: '7月3日' },
  },
  'statement-amount-unreadable': {
    severity: 'error',
    group: 'statement',
    title: { zh: '看不懂金额', en: 'Sum is not understood' },
    why: { zh: '金额不清的一笔无法入账。', en: 'A line without a clear sum cannot be booked.' },
    message: { zh: '{column}是“{found}”，看不出多少元。', en: 'The {column} is “{found}”, which is no sum in yuan.' },
    expected: { zh: '元，最多两位小数，如 1,200.00', en: 'Yuan with at most two places, such as 1,200.00' },
    fix: {
      zh: '请向银行重新导出，或按原件改正金额。',
      en: 'Export it again, or write the sum as the bank’s paper has it.',
    },
    example: { found: '一千二', column: { zh: '收入', en: 'sum that came in' } },
  },
  'statement-sides-both': {
    severity: 'error',
    group: 'statement',
    title: { zh: '收入和支出都有金额', en: 'Both debit and credit' },
    why: { zh: '一笔只能是收或者付。', en: 'A line either came in or went out.' },
    message: {
      zh: '这一笔收入 {found}，支出 {out}，分不清是收还是付。',
      en: 'This line has {found} coming in and {out} going out: it cannot be both.',
    },
    expected: { zh: '收入、支出只填一个', en: 'A sum in one of the two columns' },
    fix: {
      zh: '请向银行重新导出，或按原件删去多出的金额。',
      en: 'Export it again, or take out the sum that the bank’s paper lacks.',
    },
    example: { found: '1,200.00', out: '1,200.00' },
  },
  'statement-side-unknown': {
    severity: 'error',
    group: 'statement',
    title: { zh: '看不出是收还是付', en: 'Neither in nor out' },
    why: { zh: '收付弄反，账就差两倍。', en: 'Taken the wrong way round, the books are out by twice the sum.' },
    message: { zh: '这一笔的借贷标志是“{found}”。', en: 'The mark of this line is “{found}”.' },
    expected: { zh: '“借”（支出）或“贷”（收入）', en: '借 (debit, out) or 贷 (credit, in)' },
    fix: {
      zh: '请按原件改为“借”或“贷”；金额带负号、看不出是冲正还是支出的，把金额改为正数，按钱实际的进出写“贷”或“借”，或导出带余额列的对账单。',
      en: 'Write 借 or 贷, as the bank’s paper has it. Where a sum has a minus, and that may be a reversal or what went out: write it without, and 贷 or 借 by the way that the money went; or export the statement with its balances.',
    },
    example: { found: '冲' },
  },
  'statement-currency-foreign': {
    severity: 'error',
    group: 'statement',
    title: { zh: '不是人民币', en: 'Not in yuan' },
    why: { zh: '互助金以人民币记账，外币没有汇率可用。', en: 'The fund is kept in yuan, and no rate is at hand.' },
    message: { zh: '币种是“{found}”。', en: 'The currency is “{found}”.' },
    expected: { zh: '人民币', en: '人民币 (CNY)' },
    fix: { zh: '请用人民币账户的对账单。', en: 'Use the statement of the account in yuan.' },
    example: { found: 'USD' },
  },
  'statement-line-repeated': {
    severity: 'error',
    group: 'statement',
    title: { zh: '同一笔列了两次', en: 'One line stands twice' },
    why: { zh: '同一笔入账两次，账就多了。', en: 'Booked twice, the books would have too much.' },
    message: {
      zh: '这一笔与第 {row} 行相同：日期、金额、流水号、余额、对方都一样。',
      en: 'This line is that of row {row}: the same day, sum, number, balance and counterparty.',
    },
    expected: { zh: '每笔列一次', en: 'Each line once' },
    fix: { zh: '请删去重复的一行，或向银行重新导出。', en: 'Take one of the two out, or export the statement again.' },
    example: { found: '1,200.00', row: '8' },
  },
  'statement-line-alike': {
    severity: 'warning',
    group: 'statement',
    title: { zh: '两笔一模一样，又没有流水号', en: 'Two lines alike, without a number' },
    why: {
      zh: '没有流水号和余额，分不清是两笔还是一笔列了两次；按两笔入账。',
      en: 'Without numbers and balances it might be one line that stands twice; both are booked.',
    },
    message: {
      zh: '这一笔与第 {row} 行的日期、金额、对方、摘要都一样。',
      en: 'This line has the day, sum, counterparty and purpose of row {row}.',
    },
    expected: { zh: '有流水号或余额的对账单', en: 'A statement with serial numbers or balances' },
    fix: {
      zh: '请核对银行明细；确是一笔的，撤销本次运行（mutual undo），删去一行再收。',
      en: 'Compare with the bank; where it is one line, undo the run, take one of the two out and take the file again.',
    },
    example: { found: '1,200.00', row: '8' },
  },
  'statement-line-not-booked': {
    severity: 'warning',
    group: 'statement',
    title: { zh: '银行没有记成的一笔', en: 'A line that the bank did not book' },
    why: {
      zh: '失败、撤销的交易没有钱进出，记了账就多出这一笔。',
      en: 'No money moved by what failed or was cancelled; booked, the books would have too much.',
    },
    message: {
      zh: '{on} 的 {amount} 元，交易状态是“{found}”，没有入账。',
      en: '{amount} yuan of {on} has the status “{found}” and is not booked.',
    },
    expected: { zh: '银行余额与账面余额相等', en: 'Books and bank that agree' },
    fix: {
      zh: '确实没有钱进出的，不必处理；钱已到账的，从银行重新导出带余额列的对账单再收。',
      en: 'Nothing to do where no money moved; where it did, export the statement with its balances and take that.',
    },
    example: { found: '失败', on: '2026-07-03', amount: '1,200.00' },
  },
  'statement-line-perhaps-taken': {
    severity: 'warning',
    group: 'statement',
    title: { zh: '可能是已经收过的一笔', en: 'Perhaps a line that was taken before' },
    why: {
      zh: '另一份文件里已收下很像的一笔，流水号或摘要对不上，不能断定是同一笔；按新的一笔入账，若是同一笔，账就多了。',
      en: 'Another file had a line much like it, and numbers or texts do not prove that they are one. It is booked; if it is the same, the books have too much.',
    },
    message: {
      zh: '{on} 的这一笔 {found} 元与已收下的对账单 {line} 很像。',
      en: 'This line of {on}, {found} yuan, is much like line {line}, which was taken before.',
    },
    expected: { zh: '同一笔只收一次', en: 'Each line once' },
    fix: {
      zh: '请核对银行明细：确是两笔的，不必处理；是同一笔的，撤销本次运行（mutual undo），从银行重新导出对账单（带流水号和余额，不要用表格软件另存）再收。',
      en: 'Compare with the bank. Where they are two, let it be; where it is one, undo the run (mutual undo), export the statement from the bank anew, with its numbers and balances and not saved by a spreadsheet, and take that.',
    },
    example: { found: '1,200.00', on: '2026-07-03', line: '24-3' },
  },
} as const satisfies Record<string, FindingDefinition>;
