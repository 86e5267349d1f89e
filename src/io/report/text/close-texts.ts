import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual close`. */
export const closeTexts = {
  optionWaive: {
    zh: '让差异保留：写编号，或写种类（该种类全部）；可多次；编号=理由 为它单独写理由',
    en: 'let a difference stand, by its key, or all of a kind (may be given several times; key=reason gives it a reason of its own)',
  },
  optionReason: { zh: '保留差异或重新打开的理由', en: 'why differences stand, or why it is opened again' },
  optionTopUp: {
    zh: '资金不足时谁补多少，如 government=113050.00（按实施办法，可多次）',
    en: 'who adds how much where the fund is short, as in government=113050.00 (as the scheme says; may be given several times)',
  },
  optionReopen: {
    zh: '重新打开已结账的一期（下一期结账之前）',
    en: 'open a closed period again, before the next is closed',
  },
  exampleDry: { zh: '先看看结账会记什么、还差什么', en: 'see what closing would post, and what it waits for' },
  exampleOne: { zh: '结账，写出结账资料', en: 'close the period and write the closing set' },
  exampleWaive: { zh: '保留两项差异，写明理由', en: 'let two differences stand, with the reason' },
  exampleReopen: { zh: '发现错误，重新打开', en: 'open it again to correct it' },
  wouldClose: {
    zh: '{scheme} 第 {period} 期：结账会这样记（试算，什么也没有写）。',
    en: '{scheme}, period {period}: closing would come to this (a dry run, nothing was written).',
  },
  closed: { zh: '{scheme} 第 {period} 期已结账。', en: '{scheme}, period {period} is closed.' },
  already: {
    zh: '{scheme} 第 {period} 期已于 {day} 结账（第 {run} 次运行）。',
    en: '{scheme}, period {period} is closed since {day} (run {run}).',
  },
  complete: {
    zh: '结账资料齐全，与校验和一致：{folder}',
    en: 'The closing set is whole and as its sums say: {folder}',
  },
  writtenAgain: { zh: '结账资料已重新写出：{folder}', en: 'The closing set was written again: {folder}' },
  wouldWrite: { zh: '会重新写出结账资料：{folder}', en: 'The closing set would be written again: {folder}' },
  differing: { zh: '  与校验和不符或缺失：{files}', en: '  not as the sums say, or missing: {files}' },
  refused: {
    zh: '{scheme} 第 {period} 期还不能结账，有 {count} 项：',
    en: '{scheme}, period {period} cannot be closed yet, for {count} {count|reason|reasons}:',
  },
  obstacle: { zh: '  {title}：{message}', en: '  {title}: {message}' },
  mend: { zh: '      {command}', en: '      {command}' },
  key: { zh: '      编号 {key}', en: '      key {key}' },
  never: { zh: '      不能保留，须先办妥', en: '      cannot be waived' },
  more: { zh: '  …… 另有 {count} 项，见 “mutual reconcile”。', en: '  … and {count} more: see "mutual reconcile".' },
  howToWaive: {
    zh: '逐项办妥后再结账；确需保留的：mutual close --waive <编号> --reason <理由>。',
    en: 'Mend each and close again; what has to stand: mutual close --waive <key> --reason <reason>.',
  },
  waived: { zh: '保留 {title}：{amount}，理由：{reason}', en: 'waived {title}: {amount}, because: {reason}' },
  split: { zh: '提取 {title}（{of} 的 {rate}）', en: '{title} ({rate} of {of})' },
  topUp: { zh: '{payer} 补足', en: 'added by {payer}' },
  before: { zh: '期初结余', en: 'balance before' },
  result: { zh: '本期收支结余', en: 'result of the period' },
  after: { zh: '结转下期', en: 'carried over' },
  ofParty: { zh: '  其中 {party}', en: '  of it {party}' },
  centreItself: { zh: '中心本级', en: 'the centre itself' },
  yuan: { zh: '元', en: 'yuan' },
  files: { zh: '结账资料：{folder}', en: 'closing set: {folder}' },
  sums: {
    zh: '核对：在该文件夹里运行 sha256sum -c SHA256SUMS',
    en: 'to check it: sha256sum -c SHA256SUMS in that folder',
  },
  next: { zh: '下一步：mutual init --after {period}', en: 'Next: mutual init --after {period}' },
  progress: { zh: '结账资料', en: 'closing set' },
  reopened: {
    zh: '{scheme} 第 {period} 期已重新打开，结转已冲回；办妥后再运行 mutual close。',
    en: '{scheme}, period {period} is open again, and what was carried over is taken back; close it again with mutual close.',
  },
  wouldReopen: {
    zh: '会重新打开 {scheme} 第 {period} 期（试算，什么也没有写）。',
    en: '{scheme}, period {period} would be opened again (a dry run, nothing was written).',
  },
} as const satisfies Record<string, Text>;

/** Mistakes in it. */
export const closeErrors = {
  unknownKey: {
    message: { zh: '没有编号为 “{found}” 的差异。', en: 'There is no difference with the key "{found}".' },
    fix: {
      zh: '{suggestion}编号见 “mutual close --dry-run” 或 “mutual reconcile”，原样照写。',
      en: '{suggestion}"mutual close --dry-run" and "mutual reconcile" show the keys; give one as it stands there.',
    },
  },
  notWaivable: {
    message: {
      zh: '“{key}” 不能保留：未审定的和银行未回复的必须先办妥。',
      en: '"{key}" cannot be waived: what is undecided or unanswered has to be settled.',
    },
    fix: { zh: '先运行：{command}', en: 'First: {command}' },
  },
  noWaiverReason: {
    message: { zh: '保留 “{key}” 没有写理由。', en: 'No reason is given to waive "{key}".' },
    fix: {
      zh: '加上 --reason <理由>；它随结账记入台账。',
      en: 'Add --reason <reason>; the ledger keeps it with the close.',
    },
  },
  noReopenReason: {
    message: { zh: '重新打开没有写理由。', en: 'No reason is given to open the period again.' },
    fix: { zh: '加上 --reason <理由>。', en: 'Add --reason <reason>.' },
  },
  reopenAlone: {
    message: { zh: '--reopen 不能与 {option} 同用。', en: '--reopen does not go with {option}.' },
    fix: { zh: '先重新打开，改正后再结账。', en: 'Open it again first; close it when it is corrected.' },
  },
  noTopUp: {
    message: {
      zh: '实施办法没有规定资金不足时由谁补足，--top-up {found} 无从记账。',
      en: 'The scheme names nobody who adds to a fund that is short, so --top-up {found} cannot be booked.',
    },
    fix: {
      zh: '按实施办法处理；差额确需带入下期的，用 --waive fund-short:none 写明理由。',
      en: 'Do as the scheme says; where the shortage has to be carried over, waive fund-short:none with the reason.',
    },
  },
  badTopUp: {
    message: { zh: '--top-up {found} 不对。', en: '--top-up {found} is not understood.' },
    fix: {
      zh: '写成 谁=金额，如 {first}=113050.00；按实施办法可以是：{payers}。',
      en: 'Give who and how much, as in {first}=113050.00; by the scheme it may be: {payers}.',
    },
  },
  notYet: {
    message: {
      zh: '不能在还没有到的日子结账：--as-of {day}，今天是 {today}。',
      en: 'A period cannot be closed on a day that is still to come: --as-of {day}, today is {today}.',
    },
    fix: {
      zh: '本期 {from} 起才能结账，到时再运行；确需提前的，今天运行 mutual close --waive not-over --reason <理由>。',
      en: 'This period can be closed from {from} on: run it then. Where it has to be closed before, run mutual close --waive not-over --reason <reason> today.',
    },
  },
  stale: {
    message: {
      zh: '核对期间有别的运行写入了台账，没有结账。',
      en: 'Another run wrote to the ledger meanwhile; nothing was closed.',
    },
    fix: { zh: '再运行一次。', en: 'Run it again.' },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;
