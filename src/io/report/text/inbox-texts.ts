import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual inbox`. */
export const inboxTexts = {
  argument: { zh: '单位投递文件的文件夹', en: 'the folder into which units drop their files' },
  optionSettle: {
    zh: '文件多少秒没有变动才收（默认 5）',
    en: 'take a file once nobody has written to it for so many seconds (default 5)',
  },
  exampleOne: {
    zh: '收下文件夹里的全部文件，分别移到 done、returned 或 held',
    en: 'take in all that lies in the folder; each file moves to done, returned or held',
  },
  exampleTwo: { zh: '先看会怎样，什么也不移动', en: 'see what would come of it; nothing moves' },
  exampleThree: {
    zh: '定时任务：只留结果，并写缴费通知单',
    en: 'for a scheduled job: results only, with payment notices',
  },
  busy: {
    zh: '{folder} 正由另一次运行处理，这次不做。',
    en: 'Another call is at work on {folder}: nothing was done this time.',
  },
  nothing: { zh: '{folder} 里没有要收的文件。', en: 'There is nothing to take in {folder}.' },
  line: { zh: '{status}  {kind}  {file}{place}', en: '{status}  {kind}  {file}{place}' },
  place: { zh: ' → {moved}', en: ' -> {moved}' },
  placeRun: { zh: ' → {moved}（第 {run} 次运行）', en: ' -> {moved} (run {run})' },
  total: {
    zh: '文件 {files} 个：办结 {done}，退回 {returned}，待处理 {held}，留到下次 {left}。',
    en: '{files} {files|file|files}: {done} done, {returned} returned, {held} held, {left} left for the next call.',
  },
  recovered: {
    zh: '上次中断时留下 {count} 个文件，这次接着处理。',
    en: 'An earlier call was cut short and left {count} {count|file|files}: gone on with now.',
  },
  done: { zh: '办结', en: 'done' },
  returned: { zh: '退回', en: 'returned' },
  held: { zh: '待处理', en: 'held' },
  left: { zh: '留下', en: 'left' },
  'kind-roster': { zh: '花名册', en: 'roster' },
  'kind-amendments': { zh: '变更表', en: 'amendments' },
  'kind-statement': { zh: '对账单', en: 'statement' },
  'kind-claims': { zh: '补助申请表', en: 'claim sheet' },
  'kind-result': { zh: '银行回执', en: 'bank result' },
  'kind-decided': { zh: '已审核的申请', en: 'former decisions' },
  'kind-unreadable': { zh: '读不出', en: 'unreadable' },
  'kind-ours': { zh: '本程序的输出', en: 'our output' },
  'kind-none': { zh: '认不出', en: 'unknown' },
  'kind-several': { zh: '不止一种', en: 'mixed' },
  'kind-unread': { zh: '未读', en: 'not read' },
  noTable: {
    zh: '不是表格文件（按扩展名）。请用 Excel 或 WPS 另存为 .xlsx 后重新投递。',
    en: 'By its extension this is no table. Save it as .xlsx with Excel or WPS and drop it again.',
  },
  ours: {
    zh: '这是本程序写出的文件（{kind}），不是要收的材料；填好的空白表和改好的退回表才收。',
    en: 'mutual wrote this file itself ({kind}), so it is nothing to take in; only filled-in templates and mended returned workbooks are.',
  },
  noKind: {
    zh: '表头不像花名册、变更表、补助申请表、对账单或银行回执。请对照空白表（mutual template）改好表头，再放回收件文件夹。',
    en: 'Its headers are those of no roster, sheet of amendments, claim sheet, statement or bank result. Put the headers right (see mutual template) and drop it again.',
  },
  nothingIn: {
    zh: '表里一行也没有填。请填好、保存后重新投递。',
    en: 'No row of it is filled in. Fill it in, save it and drop it again.',
  },
  severalKinds: {
    zh: '同一个文件里有不止一种表：{kinds}。请分成几个文件，分别投递。',
    en: 'One file holds more than one kind of sheet: {kinds}. Make a file of each and drop them again.',
  },
  decidedByHand: {
    zh: '表里已有审核结论。确实是旧系统审核过的，请由人运行 mutual claim --decided；否则删去这几列，再放回收件文件夹。',
    en: 'It states decisions already. If they were made elsewhere, somebody runs mutual claim --decided on it; otherwise delete those columns and drop it again.',
  },
  noBatch: {
    zh: '没有一个批次与回执的每一行都相符，或者不止一个。请由人运行 mutual payout result 文件 --batch 批次号。',
    en: 'Not exactly one batch agrees with every line of it. Somebody runs mutual payout result FILE --batch NUMBER.',
  },
  claimsHeld: {
    zh: '有 {count} 件申请暂缓（{numbers}）。已记入台账；请用 mutual claim show 看原因，用 mutual claim decide 裁定。',
    en: '{count} {count|claim is|claims are} held ({numbers}). They are in the ledger; mutual claim show says why, mutual claim decide settles them.',
  },
  linesOpen: {
    zh: '对账单已记入台账，有 {count} 笔待查。请用 mutual receive 查看，用 mutual receive --assign 认领。',
    en: 'The statement is in the ledger; {count} {count|line is|lines are} not identified. mutual receive lists them, mutual receive --assign settles them.',
  },
  bounced: {
    zh: '批次 {batch} 有 {count} 笔被银行退回。账户更正后用 mutual payout retry 再付。',
    en: 'Of batch {batch} {count} {count|payment has|payments have} bounced. Once accounts are mended, mutual payout retry pays them again.',
  },
  moreFindings: { zh: '……另有 {count} 处问题。', en: '... and {count} more.' },
  stillWritten: { zh: '还在写入，下次再收。', en: 'Still being written: taken by a later call.' },
  heldOpen: {
    zh: '正被别的程序打开，关闭后再收。',
    en: 'Another program holds it open: taken once it is closed.',
  },
  cannotLeave: {
    zh: '不能移出收件文件夹，没有收。',
    en: 'It may not be moved out of the inbox, and was not taken.',
  },
  stays: {
    zh: '办理结果如上，但文件移不到 {folder}/，仍在 working/，下次再移。',
    en: 'This is what came of it, but it could not be moved to {folder}/: it lies in working/, and the next call tries again.',
  },
  notReached: { zh: '这次没有轮到，下次再收。', en: 'Not reached this time: taken by a later call.' },
  noteHead: {
    zh: '{file}（{kind}）：{status}，{on}。',
    en: '{file} ({kind}): {status}, {on}.',
  },
  noteReturned: {
    zh: '旁边的 .returned.xlsx 标出了要改的单元格。改好后放回收件文件夹即可，文件名不限。',
    en: 'The .returned.xlsx beside it marks the cells to mend. Mend it and drop it into the inbox again, under any name.',
  },
  noteReturnedBare: {
    zh: '改好后放回收件文件夹即可，文件名不限。',
    en: 'Mend it and drop it into the inbox again, under any name.',
  },
  noteHeld: {
    zh: '处理好之后，这个文件可以删除或归档；要重新收，放回收件文件夹即可，已经记入的不会重复。',
    en: 'Once settled, this file may be deleted or filed; to have it taken again, drop it into the inbox: what is in the ledger already is not taken twice.',
  },
} as const satisfies Record<string, Text>;

/** Mistakes in calling it, and what keeps it from moving files. */
export const inboxErrors = {
  noFolder: {
    message: { zh: '没有文件夹 {folder}。', en: 'There is no folder {folder}.' },
    fix: {
      zh: '请先建好这个文件夹，或改正路径。',
      en: 'Make it first, or put the path right.',
    },
  },
  badSettle: {
    message: { zh: '--settle 不能是“{found}”。', en: '--settle cannot be “{found}”.' },
    fix: { zh: '请写 0 到 600 的整数，单位为秒。', en: 'Give whole seconds from 0 to 600.' },
  },
  out: {
    message: { zh: '收件箱不用 --out（MUTUAL_OUT）。', en: 'An inbox takes no --out (MUTUAL_OUT).' },
    fix: {
      zh: '各次运行的文件写在 out/<次>-<命令>，标出的工作簿放在退回的文件旁边。',
      en: 'Each run writes its files to out/<run>-<verb>, and marked workbooks are laid beside the files that go back.',
    },
  },
  refused: {
    message: {
      zh: '收件文件夹 {folder} 里不能读写或移动文件：{detail}。',
      en: 'Files in {folder} cannot be read, written or moved: {detail}.',
    },
    fix: {
      zh: '请让运行 mutual 的系统用户对它和其中的 working、done、returned、held 有读写权限，它们要在同一个磁盘上，磁盘也不能已满；文件都还在，下次接着收。',
      en: 'Let the system user that runs mutual read and write it and working, done, returned and held within, all on one disk that has room. The files are kept: the next call goes on with them.',
    },
  },
  noLock: {
    message: {
      zh: '{folder} 所在的磁盘不能加锁：{detail}。',
      en: 'The disk that {folder} is on takes no locks: {detail}.',
    },
    fix: {
      zh: '请把收件文件夹放在本机磁盘上，或检查权限。',
      en: 'Put the inbox on a disk of this machine, or look at its permissions.',
    },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;
