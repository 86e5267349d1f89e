import type { Text } from '../../../rules/value/text.ts';
import type { ErrorTexts } from '../../user-error.ts';

/** Why `mutual receive` does nothing at all. */
export const receiveErrors = {
  moved: {
    message: {
      zh: '台账一直在被别人改动，本次没有入账。',
      en: 'Others keep changing the ledger, so nothing was booked.',
    },
    fix: {
      zh: '请稍后再运行一次；已收过的明细不会重复入账。',
      en: 'Run it again in a while; what was taken is not taken twice.',
    },
  },
  together: {
    message: {
      zh: '{options} 不能与对账单文件或彼此一起用。',
      en: '{options} do not go together, nor with files of statements.',
    },
    fix: {
      zh: '请分开运行：先 mutual receive 文件，再 mutual receive --assign 或 --set-off。',
      en: 'Run them one after another: first mutual receive FILE, then mutual receive --assign or --set-off.',
    },
  },
  lineWithoutAs: {
    message: { zh: '--line 要与 --as 一起用。', en: '--line goes with --as.' },
    fix: {
      zh: '如 mutual receive 对账单.xlsx --as interest --line 3。',
      en: 'As in mutual receive statement.xlsx --as interest --line 3.',
    },
  },
  asWithoutFile: {
    message: {
      zh: '--as 要与对账单文件一起用，没有改动任何一笔。',
      en: '--as goes with the file of a statement, so nothing was changed.',
    },
    fix: {
      zh: '已收过的一笔用 mutual receive --assign {line}={word}。',
      en: 'Of a line that was taken say mutual receive --assign {line}={word}.',
    },
  },
  badLine: {
    message: { zh: '“{found}”不是对账单的行次。', en: '“{found}” is no number of a line.' },
    fix: {
      zh: '行次是 --dry-run 列出的数字，如 --line 3。',
      en: 'Lines have the numbers that --dry-run lists, as in --line 3.',
    },
  },
  badAssign: {
    message: { zh: '看不懂 --assign “{found}”。', en: '--assign “{found}” is not understood.' },
    fix: {
      zh: '请写成 编号=单位，如 12-3=红河州第一中学，编号照 mutual receive 所列；也可以写期次（12-3=红河州第一中学:17）、批次（12-3=2026-001）或“利息”“补助”“捐赠”“追回”“退汇”“调节金”“两抵”（误汇退回、手续费由别人补上，收付两笔合计为零）“待查”；或者给出填好的 receipts.xlsx。',
      en: 'Write LINE=UNIT, as in 12-3=红河州第一中学, with the number that mutual receive lists; also with a period (…:17), a batch (12-3=2026-001), or 利息 (interest), 补助 (subsidy), 捐赠 (donation), 追回 (recovery), 退汇 (bounced), 调节金 (adjustment), 两抵 (passing: never the fund’s, and back again in the same sum), 待查 (unidentified); or give receipts.xlsx as filled in.',
    },
  },
  takenAlready: {
    message: {
      zh: '{file} 的各笔以前都收过，--as 没有改动任何一笔。',
      en: 'All lines of {file} were taken before, so --as changed nothing.',
    },
    fix: {
      zh: '已收过的一笔用 mutual receive --assign {line}={word}；mutual receive 列出编号。',
      en: 'Of a line that was taken say mutual receive --assign {line}={word}; mutual receive lists their numbers.',
    },
  },
  cannotAssign: {
    message: {
      zh: '有的认领办不了，所以什么也没有改：{problems}',
      en: 'Some of it cannot be done, so nothing was changed: {problems}',
    },
    fix: {
      zh: '请改正后再运行。mutual receive 列出待查的各笔。',
      en: 'Mend it and run it again. mutual receive lists what is not identified.',
    },
  },
  badSum: {
    message: { zh: '{at} 的认领金额看不懂。', en: 'The sum in {at} is not understood.' },
    fix: {
      zh: '请写元，最多两位小数，如 1200.00；全部归一个单位的可以不写。',
      en: 'Write yuan with at most two places, as in 1200.00, or leave it empty.',
    },
  },
  unitUnknown: {
    message: { zh: '没有名为“{found}”、有应缴或预收的单位。', en: 'No unit “{found}” owes or has paid anything.' },
    fix: { zh: '请写单位全称或信用代码。', en: 'Give the unit’s full name or its credit code.' },
  },
  notAList: {
    message: {
      zh: '{file} 里没有待查款项表（编号、认领为）。',
      en: '{file} has no list of what is not identified (编号, 认领为).',
    },
    fix: {
      zh: '请用 mutual receive 写出的 receipts.xlsx，填好“认领为”一列。',
      en: 'Use the receipts.xlsx that mutual receive writes, with its column 认领为 filled in.',
    },
  },
  reasonNeeded: {
    message: {
      zh: '{line} 已经认领过，改动要写明理由。',
      en: '{line} was identified already; to change it takes a reason.',
    },
    fix: { zh: '请加 --reason。', en: 'Give --reason.' },
  },
  startedByIt: {
    message: {
      zh: '{line} 是{unit}的缴费，其保障已经因此生效，不能改认。',
      en: '{line} is the fee of {unit}, whose coverage began with it; it cannot be made something else.',
    },
    fix: {
      zh: '请先撤销使保障生效的那次运行（mutual runs 可查，mutual undo 撤销），再认领。',
      en: 'Undo the run that began the coverage first (mutual runs lists it, mutual undo reverses it).',
    },
  },
} as const satisfies Record<string, ErrorTexts>;

/** Why one assignment cannot be done. */
export const assignProblems = {
  'line-unknown': { zh: '没有编号为 {line} 的一笔', en: 'there is no line {line}' },
  'unit-unknown': { zh: '没有名为“{word}”、有应缴或预收的单位', en: 'no unit “{word}” owes or has paid anything' },
  'period-unknown': { zh: '没有“{period}”这一期', en: 'there is no period “{period}”' },
  'batch-unknown': { zh: '没有等待出账的批次 {word}', en: 'no batch {word} waits to leave the account' },
  'wrong-way': { zh: '这一笔的收付方向不能是“{word}”', en: 'money that went this way cannot be “{word}”' },
  'sum-differs': {
    zh: '各部分合计 {amount} 元，这一笔为 {wanted} 元',
    en: 'the parts come to {amount}, the line is {wanted}',
  },
  'nothing-left': { zh: '到“{word}”时已没有余额可分', en: 'nothing is left of the line for “{word}”' },
  'answered-paid': {
    zh: '补助 {claim} 的付款银行答复过成功，不能登记为退汇。请先向银行核实：确已退回的，做一份只含这一行、结果为“失败”的回执，用 mutual payout result 文件 --batch {batch} --came-back 登记，再认领这一行。',
    en: 'The bank answered the payment of claim {claim} as paid, so nothing of it came back. Ask the bank: if it did, write a file with that line of the batch only, as 失败, take it in with mutual payout result FILE --batch {batch} --came-back, then assign the line.',
  },
  'bounced-which': {
    zh: '要写明是哪一件的付款退回，如 退汇:16-4（金额相符的：{claims}）',
    en: 'say of which claim the payment came back, as in bounced:16-4 (of this sum: {claims})',
  },
  'bounced-sum': {
    zh: '补助 {claim} 可以退回的为 {wanted} 元，这里写的是 {amount} 元。退汇按付款原数认领；一笔里还有别的，写明各部分金额；是别的付款退回的，写那一件的申请编号',
    en: 'of claim {claim} {wanted} can come back, this says {amount}. A payment comes back in full: where the line holds more, give each part its sum; where another payment came back, name its claim',
  },
  'bounced-already': {
    zh: '补助 {claim} 的退汇已经认领过，不能再认领一次；认领错了的，先把那一笔改认（mutual receive --assign，加 --reason）',
    en: 'a line is what came back of claim {claim} already, and it comes back once; where that line is something else, assign it anew first (mutual receive --assign with --reason)',
  },
  'claim-unknown': {
    zh: '没有报过银行的补助 {claim}，不能登记为其退汇',
    en: 'no payment of claim {claim} was at the bank, so none came back',
  },
  'whose-open': {
    zh: '“{word}”后面要写明单位全称或批次号，如 退还多缴:红星机械厂、批次:2026-001',
    en: '“{word}” needs the unit or the batch after a colon, as in returned:UNIT or batch:2026-001',
  },
  'advance-too-small': {
    zh: '{unit} 只有预收 {held} 元，退不了 {amount} 元',
    en: '{unit} has {held} in advance, which does not suffice for {amount}',
  },
} as const satisfies Record<string, Text>;

/** The reason in the entry by which coverage begins. */
export const startReason = { zh: '应缴互助金已全部到账', en: 'All fees have come in' } as const satisfies Text;
