import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual check` and `mutual enrol`. */
export const enrolTexts = {
  inputs: {
    zh: '花名册：文件、文件夹、通配符，或 - 表示标准输入',
    en: 'rosters: files, folders, globs, or - for standard input',
  },
  optionScheme: { zh: '实施办法，如 fuzhou-3', en: 'scheme, as in fuzhou-3' },
  optionPeriod: { zh: '期次（默认见 mutual.yaml）', en: 'period (default: as in mutual.yaml)' },
  optionLedger: { zh: '台账文件或 postgres:// 地址', en: 'ledger: a file or a postgres:// address' },
  optionUnits: {
    zh: '中心的单位名录，用来核对单位填报的情况',
    en: 'the centre’s own register of units, held against what units state',
  },
  optionMap: {
    zh: '指明某列是什么，如 --map 姓名=B（可多次使用）',
    en: 'say what a column is, as in --map 姓名=B (may be repeated)',
  },
  optionPartial: {
    zh: '有错误的行退回，其余仍达到参加比例时先收下',
    en: 'take the clean rows of a unit when the ratio still holds with them',
  },
  optionReplace: { zh: '以这份名单作为该单位的全部名单', en: 'take the list as the unit’s whole list' },
  optionNotices: { zh: '为每个收下的单位写缴费通知单', en: 'write a payment notice for each unit taken in' },
  optionFormer: {
    zh: '上一期登记册，用来认定续参',
    en: 'register of the former period, by which renewals are recognised',
  },
  optionJobs: {
    zh: '同时用几个线程读取和审核，1 至 64（默认等于本机的核心数，最多 8）',
    en: 'how many worker threads read and check, 1 to 64 (default: the machine’s cores, at most 8)',
  },
  optionStart: {
    zh: '互助期起始日（默认按实施办法推算）',
    en: 'first day of the period (default: as the scheme has it)',
  },
  checkExampleOne: {
    zh: '单位自己先审核花名册，不需要工作区',
    en: 'a unit reviews its own roster; no workspace is needed',
  },
  checkExampleTwo: { zh: '审核整个文件夹，结果交给其他程序', en: 'review a whole folder, the result for a script' },
  enrolExampleOne: { zh: '收下一个单位的花名册', en: 'take in the roster of one unit' },
  enrolExampleTwo: {
    zh: '收下整个文件夹，对照单位名录，并写缴费通知单',
    en: 'take in a folder, held against the register of units, with payment notices',
  },
  enrolExampleThree: { zh: '先看看会写入什么', en: 'see first what would be written' },
  periodOfScheme: {
    zh: '按 {scheme} 的下一个互助期审核：{from} 至 {to}（不含）。',
    en: 'Reviewed for the next period of {scheme}: {from} to {to} (not included).',
  },
  periodOfDate: {
    zh: '{scheme} 的起始日由中心确定，这里按 {from} 审核；知道起始日的，用 --start 指明。',
    en: 'The centre sets the first day of {scheme}; reviewed as if it were {from}. Give the day with --start if you know it.',
  },
  periodOfLedger: {
    zh: '按台账中 {scheme} 第 {number} 期审核：{from} 至 {to}（不含）。没有与其他单位的名单和已参加的人员比对；要一并比对，用 mutual enrol --dry-run。',
    en: 'Reviewed for period {number} of {scheme} in the ledger: {from} to {to} (not included). Not compared with other units’ lists and with whom the ledger holds; mutual enrol --dry-run does that too.',
  },
  skipped: {
    zh: '跳过 {file}：这是 mutual 自己写的文件（{kind}），不是花名册。',
    en: 'Skipped {file}: a file that mutual itself wrote ({kind}), no roster.',
  },
  skippedKind: { zh: '跳过 {file}：不是表格文件。', en: 'Skipped {file}: not a table.' },
  statusAccepted: { zh: '收下', en: 'accepted' },
  statusPartial: { zh: '部分收下', en: 'partial' },
  statusReturned: { zh: '退回', en: 'returned' },
  statusUnchanged: { zh: '已收过', en: 'unchanged' },
  statusPassed: { zh: '通过', en: 'passes' },
  columnUnit: { zh: '单位', en: 'unit' },
  columnStatus: { zh: '结果', en: 'result' },
  columnMembers: { zh: '人数', en: 'members' },
  columnChange: { zh: '变动', en: 'change' },
  removed: { zh: '“{unit}”不再在名单上：{names}', en: 'No longer on the list of "{unit}": {names}' },
  columnRatio: { zh: '参加比例', en: 'ratio' },
  columnRequired: { zh: '要求', en: 'required' },
  columnDue: { zh: '应缴（元）', en: 'due (yuan)' },
  unreadable: { zh: '（无法读取）', en: '(could not be read)' },
  moreFindingUnits: {
    zh: '…… 另有 {count} 个单位有问题，未一一列出。',
    en: '… findings of {count} more units are not listed here.',
  },
  moreFindings: { zh: '…… 另有 {count} 处', en: '… and {count} more' },
  errorMark: { zh: '错误', en: 'error' },
  warningMark: { zh: '提示', en: 'warning' },
  noteMark: { zh: '说明', en: 'note' },
  summary: {
    zh: '{files} 个文件，{units} 个单位：收下 {accepted}，部分收下 {partial}，退回 {returned}，已收过 {unchanged}。读到 {participants} 人，应缴 {due} 元。',
    en: 'Files: {files}. Units: {units} (accepted {accepted}, partly {partial}, returned {returned}, unchanged {unchanged}). Members read: {participants}. Due: {due} yuan.',
  },
  summaryCheck: {
    zh: '{files} 个文件，{units} 个单位：通过 {accepted}，部分通过 {partial}，会被退回 {returned}。读到 {participants} 人，应缴 {due} 元。什么也没有写入。',
    en: 'Files: {files}. Units: {units} (pass {accepted}, partly {partial}, would be returned {returned}). Members read: {participants}. Due: {due} yuan. Nothing was written.',
  },
  counts: {
    zh: '错误 {error} 处，提示 {warning} 处，说明 {note} 处。',
    en: 'Errors: {error}. Warnings: {warning}. Notes: {note}.',
  },
  noted: {
    zh: '（{count} 处说明未列出，见 report.json 或 --json）',
    en: '({count} {count|note|notes} not shown, see report.json or --json)',
  },
  notedWithoutReport: {
    zh: '（{count} 处说明未列出，加 --json 可查看）',
    en: '({count} {count|note|notes} not shown; add --json to see {count|it|them})',
  },
  run: { zh: '第 {run} 次运行，校验值 {head}', en: 'Run {run}, chain head {head}' },
  written: { zh: '写了：', en: 'Wrote:' },
  returnedFolder: {
    zh: '{folder}（退回的工作簿 {count} 份，问题已在原位标出）',
    en: '{folder} (workbooks that go back, wrong cells marked: {count})',
  },
  noticesWithoutAccount: {
    zh: '通知单上没有收款账户：在 mutual.yaml 的 account 下写明 payee（户名）、bank（开户银行）和 number（账号），再运行同样的命令。',
    en: 'The notices name no account to pay into: state account: {payee: NAME, bank: BANK, number: "ACCOUNT"} in mutual.yaml and run the same command again.',
  },
  noticesFolder: { zh: '{folder}（{count} 份缴费通知单）', en: '{folder} (payment notices: {count})' },
  nextReturned: {
    zh: '下一步：把退回的工作簿发还单位，改好后再运行一次同样的命令。',
    en: 'Next: send the returned workbooks back; once mended, take them in the same way.',
  },
  nextExplain: { zh: '“mutual explain {code}” 解释某个问题。', en: '"mutual explain {code}" explains a finding.' },
  dryRun: { zh: '只是试算：什么也没有写入。', en: 'A dry run: nothing was written.' },
  stopping: {
    zh: '正在停下：先把手上的单位做完、把文件写完。再按一次 Ctrl-C 立即结束。',
    en: 'Stopping: the units in hand and the files are finished first. Press Ctrl-C again to end at once.',
  },
  interrupted: {
    zh: '已停下：手上的单位都已做完，已收下 {taken} 个单位。再运行同样的命令，会从停下的地方接着做，不会重复；还有 {left} 个文件没有读；“mutual status” 查看本期的情况。',
    en: 'Stopped after the units in hand. {taken} units are taken in; the same command goes on from here and takes nothing twice. {left} files are still to be read. "mutual status" shows where the period stands.',
  },
} as const satisfies Record<string, Text>;

/** Mistakes in calling `check` and `enrol`. */
export const enrolErrors = {
  badMap: {
    message: {
      zh: '--map 有 {count} 处看不懂：{found}',
      en: '--map holds {count} entries that cannot be read: {found}',
    },
    fix: {
      zh: '写成 --map 姓名=B 的形式：左边是栏目名称，右边是列的字母。',
      en: 'Write it as --map 姓名=B: a column’s meaning, then its letters.',
    },
  },
  badHeap: {
    message: { zh: 'MUTUAL_WORKER_MEMORY 不能是“{found}”', en: 'MUTUAL_WORKER_MEMORY cannot be “{found}”' },
    fix: {
      zh: '写每个线程可用的内存，单位 MiB，{least} 以上的整数；或者不设。',
      en: 'Give the memory of each thread in MiB, a whole number from {least}; or leave it unset.',
    },
  },
  threadDied: {
    message: {
      zh: '写文件的线程中途结束，多半是内存不够',
      en: 'A thread that wrote a file ended half way, most likely for want of memory',
    },
    fix: {
      zh: '已收下的单位都在台账里。把 MUTUAL_WORKER_MEMORY 设大一些（MiB），再运行同样的命令，文件会写全。',
      en: 'What was taken in stands in the ledger. Set MUTUAL_WORKER_MEMORY (MiB) higher and run the same command again: it writes all the files.',
    },
  },
  threadsFail: {
    message: { zh: '读取花名册的线程启动不了', en: 'The threads that read the rosters cannot be started' },
    fix: {
      zh: '多半是内存不够：关掉别的程序，用 --jobs 1，或把 MUTUAL_WORKER_MEMORY 设大一些，再运行同样的命令。',
      en: 'Most likely for want of memory: close other programs, use --jobs 1, or set MUTUAL_WORKER_MEMORY higher, then run the same command again.',
    },
  },
  badJobs: {
    message: {
      zh: '--jobs 的取值“{found}”不对。',
      en: 'The value "{found}" of --jobs is not one it takes.',
    },
    fix: {
      zh: '写成 1 至 {most} 的整数，如 --jobs 2；不写则按本机的核心数。',
      en: 'Give a whole number from 1 to {most}, as in --jobs 2; left out, it goes by the machine’s cores.',
    },
  },
  noRegister: {
    message: { zh: '{file} 不能用作单位名录。', en: '{file} cannot serve as the register of units.' },
    fix: {
      zh: '第一行应为表头，至少有“单位名称”和另一栏（单位性质、统一社会信用代码、所属地区、职工总数、会员总数、女职工人数、参保人数）。',
      en: 'It needs a header row with 单位名称 and at least one more column (单位性质, 统一社会信用代码, 所属地区, 职工总数, 会员总数, 女职工人数, 参保人数).',
    },
  },
  ledgerMoves: {
    message: {
      zh: '台账不断变动，“{unit}”的名单反复无法记入。',
      en: 'The ledger keeps changing; the list of "{unit}" could not be taken in.',
    },
    fix: {
      zh: '多半是本期的实施办法在运行中途换了版本，或有别的程序在不停写入。再运行一次同样的命令；已收下的单位不会重复。',
      en: 'The scheme in force was probably changed during the run, or something writes without pause. Run the same command again; nothing is taken twice.',
    },
  },
  schemeChanged: {
    message: {
      zh: '实施办法文件 {scheme} 与本期台账采用的版本不同。',
      en: 'The scheme file {scheme} differs from the version that the ledger holds for this period.',
    },
    fix: {
      zh: '本次仍按台账里的版本审核；要改用今天的文件，请运行 mutual scheme adopt {scheme} --reason …（先用 --dry-run 看影响）。',
      en: 'This run still goes by the version in the ledger; to go by today’s file, run mutual scheme adopt {scheme} --reason … (with --dry-run first, to see what it changes).',
    },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;
