import type { Text } from '../../../rules/value/text.ts';

/** What is told when the ledger cannot be opened, read or written. `{place}` is its path, or its URL without the password. */
export const ledgerTexts = {
  missing: { zh: '找不到台账：{place}。', en: 'There is no ledger at {place}.' },
  missingFix: {
    zh: '请先用 mutual init 建立工作区和台账；已经建立的，请检查 mutual.yaml 中 ledger 一项的位置。',
    en: 'Begin with mutual init, which makes the workspace and its ledger; if you have one, check the entry ledger in mutual.yaml.',
  },
  noPlace: {
    zh: '无法在 {place} 建立或打开台账：文件夹不存在，或没有权限。',
    en: 'The ledger at {place} cannot be made or opened: its folder is missing, or access is refused.',
  },
  noPlaceFix: {
    zh: '请先建立该文件夹，并确认您对它有读写权限。',
    en: 'Make the folder first, and see that you may read and write there.',
  },
  notALedger: { zh: '{place} 不是 mutual 的台账。', en: '{place} is not a ledger of mutual.' },
  notALedgerFix: {
    zh: '请检查 mutual.yaml 中 ledger 一项：它应指向 mutual init 建立的台账；新台账请用一个新文件或一个空数据库。',
    en: 'Check the entry ledger in mutual.yaml: it should name a ledger that mutual init made; for a new ledger give a new file or an empty database.',
  },
  newer: {
    zh: '台账 {place} 是较新版本的 mutual 建立的（台账版本 {found}，本程序只能读到版本 {known}）。',
    en: 'The ledger at {place} was made by a newer mutual (ledger version {found}; this program reads up to {known}).',
  },
  newerFix: { zh: '请升级 mutual 后再打开。', en: 'Update mutual, then open it again.' },
  readOnly: {
    zh: '台账 {place} 不能写入：没有写权限。',
    en: 'The ledger at {place} cannot be written: you lack the permission.',
  },
  readOnlyFix: {
    zh: '请以台账所有者的身份运行，或请管理员给予该文件、旁边的 -wal 和 -shm 文件及其文件夹（或数据库）的写权限；mutual doctor 会指出是哪一个。',
    en: 'Run as the owner of the ledger, or ask for write permission on the file, on those ending in -wal and -shm beside it and on its folder, or on the database; mutual doctor says which.',
  },
  full: {
    zh: '磁盘已满，台账 {place} 无法继续写入；已写入的记录完整无损。',
    en: 'The disk is full: nothing more can be written to {place}. What was taken before is whole.',
  },
  fullFix: {
    zh: '请腾出磁盘空间，然后再次运行同一命令，它会从中断处继续。',
    en: 'Free some space, then run the same command again: it goes on where it stopped.',
  },
  damaged: { zh: '台账文件 {place} 已损坏：{detail}', en: 'The ledger file {place} is damaged: {detail}' },
  damagedFix: {
    zh: '请保留该文件，从最近的备份恢复，再运行 mutual verify。',
    en: 'Keep the file, restore the latest backup, then run mutual verify.',
  },
  busy: {
    zh: '台账 {place} 正被另一个程序占用，等候 60 秒后仍未释放。',
    en: 'Another program has held the ledger at {place} for more than 60 seconds.',
  },
  busyFix: {
    zh: '请关闭占用台账的程序（例如数据库查看工具），然后再次运行同一命令。',
    en: 'Close the program that holds it (a database viewer, for example), then run the same command again.',
  },
  unreachable: {
    zh: '连接不上台账所在的数据库服务器：{place}（{detail}）。',
    en: 'The database server of the ledger at {place} cannot be reached ({detail}).',
  },
  unreachableFix: {
    zh: '请检查地址和端口、网络以及服务器是否已启动，然后再次运行同一命令；已写入的记录不会丢失。',
    en: 'Check address and port, the network, and that the server runs; then run the same command again. What was taken before is kept.',
  },
  refused: {
    zh: '数据库服务器拒绝登录 {place}：用户名或密码不对，或不允许该用户从本机登录。',
    en: 'The database server refused the login to {place}: the user or password is wrong, or this user may not log in from here.',
  },
  refusedFix: {
    zh: '请检查 mutual.yaml 中 ledger 一项的用户名和密码；特殊字符须写成 %XX 的形式。',
    en: 'Check user and password in the entry ledger of mutual.yaml; special characters are written as %XX.',
  },
  noDatabase: { zh: '数据库服务器上没有这个数据库：{place}。', en: 'The server has no such database: {place}.' },
  noDatabaseFix: {
    zh: "请先建立它：create database 名称 encoding 'UTF8' template template0;",
    en: "Make it first: create database NAME encoding 'UTF8' template template0;",
  },
  badUrl: { zh: '台账地址无法识别：{place}。', en: 'The address of the ledger cannot be read: {place}.' },
  badUrlFix: {
    zh: '请写一个文件路径，例如 mutual.db，或 postgres://用户:密码@主机:5432/数据库。',
    en: 'Give a path such as mutual.db, or postgres://user:password@host:5432/database.',
  },
  periodThere: {
    zh: '台账中已有 {scheme} 第 {number} 期。',
    en: 'The ledger already holds period {number} of {scheme}.',
  },
  periodThereFix: {
    zh: '如需另开一期，请给出另一个期号；该期情况请用 mutual status 查看。',
    en: 'Give another number to open a further period; mutual status shows this one.',
  },
  periodMissing: { zh: '台账中没有 {scheme} 第 {number} 期。', en: 'The ledger holds no period {number} of {scheme}.' },
  periodMissingFix: {
    zh: '台账中现有的互助期：{periods}。请检查 --scheme 和 --period。',
    en: 'Periods of the ledger: {periods}. Check --scheme and --period.',
  },
  noSuchRun: { zh: '台账中没有第 {run} 次运行。', en: 'The ledger holds no run {run}.' },
  noSuchRunFix: { zh: '请用 mutual runs 查看全部运行及其编号。', en: 'mutual runs lists all runs with their numbers.' },
  nothingToUndo: {
    zh: '第 {run} 次运行（{verb}）没有可以撤销的记录：它没有写入名单，或已全部撤销。',
    en: 'Run {run} ({verb}) has nothing that could be undone: it took in no list, or all of it is undone already.',
  },
  nothingToUndoFix: { zh: '请用 mutual runs 查看各次运行写入的内容。', en: 'mutual runs shows what each run took in.' },
  stillNeeded: {
    zh: '不能撤销：{count} 条较晚的记录以它为依据：{names}。',
    en: 'It cannot be undone: {count} later {count|entry|entries} in force {count|rests|rest} on it: {names}.',
  },
  entryOfRun: { zh: '{name}，第 {run} 次运行 {verb}', en: '{name} by run {run}, {verb}' },
  stillNeededFix: {
    zh: '请先撤销较晚的运行，从最新的开始：{commands}（都要写 --reason）。',
    en: 'Undo the later runs first, the newest first: {commands} (each with --reason).',
  },
  wouldOverlap: {
    zh: '不能撤销：恢复后有 {count} 人会同时在两处参加同一项目，例如已在“{unitName}”参加的一人。',
    en: 'It cannot be undone: {count} persons would then be covered twice in one plan, one of them already through {unitName}.',
  },
  wouldOverlapFix: {
    zh: '请先撤销或更正这些人在另一单位的参加记录。',
    en: 'First undo or amend the coverage of these persons through the other unit.',
  },
  numberTaken: {
    zh: '证件号码不能这样更正（或撤销更正）：该号码已属于台账中另一个参加过的人。',
    en: 'The identity number cannot be corrected so, or the correction undone: it belongs to another person of the ledger who is or was enrolled.',
  },
  numberTakenFix: {
    zh: '请核对证件号码；如两条记录确为同一人，请先撤销重复的一条。',
    en: 'Check the number; if both records are one person, undo the one that is repeated first.',
  },
} as const satisfies Record<string, Text>;
