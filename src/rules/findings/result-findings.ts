import type { FindingDefinition } from './finding.ts';

/** Findings about a bank's answer to a batch. Where one of them is an error nothing of the file is taken. */
export const resultFindings = {
  'result-not-understood': {
    severity: 'error',
    group: 'payout',
    title: { zh: '看不懂银行回盘文件', en: 'The bank’s answer is not understood' },
    why: {
      zh: '不知道哪一列是行号、哪一列是结果，就会把退回的当作付了。',
      en: 'Without knowing which column is the line and which the result, what bounced might be taken for paid.',
    },
    message: {
      zh: '没有找到同时有行号、处理结果和金额（或账号）的表头（需要：{wanted}）。',
      en: 'No header with the line, its result and the amount (or account) was found (wanted: {wanted}).',
    },
    expected: {
      zh: '表头中有“行号”（或“参考号”）、“处理结果”，以及“金额”或“账号”',
      en: 'A header with 行号 (line) or 参考号 (reference), 处理结果 (result), and 金额 (amount) or 账号 (account)',
    },
    fix: {
      zh: '请用银行原始回盘文件；列名不同的，把表头改为“行号”“处理结果”“金额”“失败原因”。',
      en: 'Use the bank’s own file; where its columns are called otherwise, name them 行号, 处理结果, 金额, 失败原因.',
    },
    example: { found: '账号、户名', wanted: '行号、处理结果、金额' },
  },
  'result-batch-other': {
    severity: 'error',
    group: 'payout',
    title: { zh: '属于另一批次', en: 'Of another batch' },
    why: { zh: '把别批的结果记到本批，两批都会错。', en: 'Taken for this batch, both batches would be wrong.' },
    message: { zh: '“{found}”不属于批次 {batch}。', en: '“{found}” is not of the batch {batch}.' },
    expected: { zh: '批次 {batch} 的回盘文件', en: 'The answer to the batch {batch}' },
    fix: {
      zh: '请核对批次，用该批次的回盘文件重新办理。',
      en: 'Check which batch it answers, and take it for that one.',
    },
    example: { found: '2026-002-7', batch: '2026-001' },
  },
  'result-line-unknown': {
    severity: 'error',
    group: 'payout',
    title: { zh: '批次中没有这一行', en: 'No such line in the batch' },
    why: {
      zh: '对不上的结果说明文件不是这一批的，或被改过。',
      en: 'A result that answers nothing shows that the file is of another batch or was altered.',
    },
    message: { zh: '批次 {batch} 没有第“{found}”行。', en: 'The batch {batch} has no line “{found}”.' },
    expected: { zh: '批次 {batch} 的行号，1 至 {count}', en: 'A line of the batch {batch}, from 1 to {count}' },
    fix: {
      zh: '请核对回盘文件与批次；本文件没有入账。',
      en: 'Compare the file with the batch; nothing of it was taken.',
    },
    example: { found: '9012', batch: '2026-001', count: '120' },
  },
  'result-line-repeated': {
    severity: 'error',
    group: 'payout',
    title: { zh: '同一行有两个结果', en: 'One line answered twice' },
    why: { zh: '一行只能有一个结果，否则会重复记账。', en: 'A line has one result; two would be booked twice.' },
    message: {
      zh: '批次 {batch} 第 {line} 行已有结果（{before}）。',
      en: 'Line {line} of the batch {batch} has a result already ({before}).',
    },
    expected: { zh: '每行一个结果', en: 'One result a line' },
    fix: {
      zh: '请向银行核实这一行的结果，删去重复的行后重新办理；本文件没有入账。此前答复成功、款项后来退回的，回执只留这些行（结果为“失败”），加 --came-back 登记。',
      en: 'Ask the bank which result holds, leave the other out and take the file again; nothing of it was taken. What came back after an earlier file said paid goes in with --came-back, in a file of those lines only, as 失败.',
    },
    example: { found: '12', line: '12', batch: '2026-001', before: { zh: '本文件第 8 行', en: 'row 8 of this file' } },
  },
  'result-amount-differs': {
    severity: 'error',
    group: 'payout',
    title: { zh: '金额与批次不符', en: 'Amount is not the batch’s' },
    why: { zh: '银行付的与应付的不同，账就不平。', en: 'What the bank paid would not be what is owed.' },
    message: {
      zh: '批次 {batch} 第 {line} 行应为 {wanted} 元，回盘为 {found} 元。',
      en: 'Line {line} of the batch {batch} is {wanted} yuan; the file says {found}.',
    },
    expected: { zh: '{wanted} 元', en: '{wanted} yuan' },
    fix: { zh: '请向银行核实；本文件没有入账。', en: 'Ask the bank; nothing of the file was taken.' },
    example: { found: '100.00', line: '12', batch: '2026-001', wanted: '1000.00' },
  },
  'result-account-differs': {
    severity: 'error',
    group: 'payout',
    title: { zh: '账号与批次不符', en: 'Account is not the batch’s' },
    why: {
      zh: '行号对而账号不同，多半是行错位，结果会记到别人名下。',
      en: 'A right line with another account mostly means shifted rows: the result would be somebody else’s.',
    },
    message: {
      zh: '批次 {batch} 第 {line} 行的账号不是“{found}”。',
      en: 'The account of line {line} of the batch {batch} is not “{found}”.',
    },
    expected: { zh: '与批次相同的账号', en: 'The account of the batch' },
    fix: {
      zh: '请用银行原始回盘文件核对；本文件没有入账。',
      en: 'Compare with the bank’s own file; nothing of it was taken.',
    },
    personal: { found: 'bank-card' },
    example: { found: '6222020000000000000', line: '12', batch: '2026-001' },
  },
  'result-outcome-unknown': {
    severity: 'error',
    group: 'payout',
    title: { zh: '看不懂处理结果', en: 'Result is not understood' },
    why: {
      zh: '分不清付了还是退了，就可能重复付款或漏付。',
      en: 'Not knowing whether it was paid, one might pay twice or not at all.',
    },
    message: { zh: '第 {line} 行的处理结果是“{found}”。', en: 'The result of line {line} is “{found}”.' },
    expected: {
      zh: '“成功”或“失败”（退回）；处理中的行留到下一份文件',
      en: '成功 (paid) or 失败 (bounced); lines under way belong to a later file',
    },
    fix: {
      zh: '失败原因写着已付、已补发或重复指令的，先向银行核实这笔钱到底付没付。请把结果改为“成功”或“失败”（原因也改正）；还在处理中的，删去该行，待银行给出结果后再办理。',
      en: 'Where a failure’s reason says that it was paid, sent again or ordered twice, ask the bank first. Write 成功 or 失败, with the reason put right; leave out lines that are still under way, and take them with the next file.',
    },
    example: { found: '待定', line: '12' },
  },
  'result-paid-came-back': {
    severity: 'error',
    group: 'payout',
    title: { zh: '答复成功的款已经退回', en: 'Answered as paid, but it came back' },
    why: {
      zh: '记为已付，这名职工就一直拿不到钱，别人的退汇还会被当成已经对上。',
      en: 'Booked as paid, this payee never has his money, and a payment of another that came back would seem to be cleared.',
    },
    message: {
      zh: '批次 {batch} 第 {line} 行的处理结果是“{found}”，但银行流水上这笔款已经退回。',
      en: 'The result of line {line} of batch {batch} is “{found}”, but by the bank’s statement the payment came back.',
    },
    expected: { zh: '流水上已经退回的付款，结果为“失败”（退回）', en: '失败 (bounced) for a payment that came back' },
    fix: {
      zh: '请向银行核实。确已退回的，把结果改为“失败”；流水那一行认错了的，先用 mutual receive --assign 改正，再登记回执。',
      en: 'Ask the bank. If it came back, write 失败; if the line of the statement was taken for the wrong payment, put it right with mutual receive --assign first.',
    },
    example: { found: '成功', batch: '2026-001', line: '12' },
  },
  'result-claim-owes': {
    severity: 'error',
    group: 'payout',
    title: {
      zh: '退回的款，申请更正后还应收回一部分',
      en: 'Came back, while something is to be recovered of the claim',
    },
    why: {
      zh: '整笔已经退回，应收回的就不欠了；照样登记，会重付少的一笔，又追着职工要已经退回的钱。',
      en: 'The whole payment is back, so nothing is owed any more; booked as it is, the member would be paid less and still be asked for what has come back.',
    },
    message: {
      zh: '批次 {batch} 第 {line} 行付的是申请 {claim}，这件申请更正后还应收回 {owed} 元。',
      en: 'Line {line} of the batch {batch} paid claim {claim}, of which {owed} yuan are to be recovered since it was corrected.',
    },
    expected: { zh: '没有应收回款的申请', en: 'A claim of which nothing is to be recovered' },
    fix: {
      zh: '先用 mutual claim correct 把申请 {claim} 改回付款时的内容（不再有应收回），再加 --came-back 登记本文件，然后重新更正：重付时按更正后的金额付。本文件没有入账。',
      en: 'Set claim {claim} back to what it was when it was paid, with mutual claim correct, so that nothing is to be recovered; take this file with --came-back; then correct it again, and the retry pays the sum as corrected. Nothing of the file was taken.',
    },
    example: { found: '12', batch: '2026-001', line: '12', claim: '8-1', owed: '120.00' },
  },
} as const satisfies Record<string, FindingDefinition>;
