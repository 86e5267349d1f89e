import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual doctor`. */
export const doctorTexts = {
  exampleOne: { zh: '检查这台机器和这个工作区', en: 'look at this machine and this workspace' },
  exampleTwo: { zh: '给监控用', en: 'for monitoring' },
  marks: {
    ok: { zh: '正常', en: 'ok  ' },
    warn: { zh: '注意', en: 'warn' },
    bad: { zh: '不行', en: 'bad ' },
  },
  names: {
    program: { zh: '程序', en: 'program' },
    node: { zh: 'Node.js', en: 'Node.js' },
    database: { zh: '数据库驱动', en: 'database driver' },
    fonts: { zh: '图表字体', en: 'font for charts' },
    disk: { zh: '磁盘空间', en: 'free disk' },
    workspace: { zh: '工作区', en: 'workspace' },
    permissions: { zh: '权限', en: 'permissions' },
    outputs: { zh: '输出文件夹', en: 'folder for outputs' },
    ledger: { zh: '台账', en: 'ledger' },
    version: { zh: '台账版本', en: 'version of the ledger' },
    chain: { zh: '记录链', en: 'chain of entries' },
    runs: { zh: '未完成的运行', en: 'unfinished runs' },
    period: { zh: '互助期', en: 'period' },
    scheme: { zh: '实施办法', en: 'scheme' },
  },
  totals: {
    zh: '正常 {ok} 项，注意 {warn} 项，不行 {bad} 项。',
    en: '{ok} ok, {warn} to mind, {bad} bad.',
  },
  fix: { zh: '      怎么办：{fix}', en: '      what to do: {fix}' },
  line: { zh: '{mark}  {name}：{found}', en: '{mark}  {name}: {found}' },
} as const;

/** What is found, and what to do. */
export const doctorFindings = {
  program: { zh: 'mutual {version}', en: 'mutual {version}' },
  node: { zh: '{version}（{platform}）', en: '{version} ({platform})' },
  nodeFix: { zh: '请装 Node.js {wanted} 或更新的版本。', en: 'Install Node.js {wanted} or later.' },
  database: { zh: 'libsql 可用；不需要 LibreOffice 或 Office', en: 'libsql works; no LibreOffice or Office is needed' },
  databaseBad: { zh: 'libsql 不能用：{detail}', en: 'libsql does not work: {detail}' },
  databaseFix: {
    zh: '在程序的文件夹里重新运行 npm ci；要与这台机器的系统相符。',
    en: 'Run npm ci again in the program’s folder, on this very machine, whose system it has to fit.',
  },
  fonts: {
    zh: '随程序带有（{size} KiB），不用系统字体',
    en: 'comes with the program ({size} KiB); the system’s are not used',
  },
  fontsBad: { zh: '缺少 {path}，图表画不出文字', en: '{path} is missing: charts would have no words' },
  fontsFix: { zh: '请重新安装程序。', en: 'Install the program again.' },
  disk: { zh: '{folder} 还有 {free} GiB', en: '{free} GiB in {folder}' },
  diskUnknown: { zh: '{folder} 的剩余空间查不到', en: 'not known for {folder}' },
  diskFix: {
    zh: '请清出空间，至少 1 GiB：out/ 里较早的文件夹可以归档，需要时都能重新生成。',
    en: 'Make room, at least 1 GiB: older folders in out/ may be filed away, since they can be made again.',
  },
  workspace: { zh: '{file}（{centre}，{office}）', en: '{file} ({centre}, {office})' },
  noWorkspace: {
    zh: '{folder} 及其上级没有 mutual.yaml；check 和 scheme 仍可使用',
    en: 'no mutual.yaml in {folder} or above; check and scheme work without',
  },
  noWorkspaceFix: {
    zh: '要记台账，先运行 mutual init，或转到已有的工作区。',
    en: 'For a ledger, run mutual init, or go to the workspace that you have.',
  },
  permissions: { zh: '台账和设置只有属主能读', en: 'only their owner can read the ledger and the settings' },
  permissionsOpen: { zh: '其他账户能读：{files}', en: 'other accounts can read {files}' },
  permissionsFix: {
    zh: '里面有个人信息，请运行 chmod 600 {files}。',
    en: 'They hold personal data: chmod 600 {files}.',
  },
  permissionsNone: { zh: '系统用户 {user} 不能写入：{files}', en: 'the system user {user} cannot write to {files}' },
  permissionsNoneFix: {
    zh: '台账和它的文件夹要能写入：请以它们所有者的身份运行，或由管理员改正所有者和权限（chown、chmod u+w）。',
    en: 'The ledger and its folder have to be written to: run as their owner, or have their owner and mode put right (chown, chmod u+w).',
  },
  permissionsSystem: { zh: '由 Windows 的文件夹权限决定', en: 'as the folder’s permissions in Windows have it' },
  outputs: { zh: '{folder} 可以写入', en: '{folder} can be written to' },
  outputsBad: { zh: '{folder} 不能写入（{code}）', en: '{folder} cannot be written to ({code})' },
  outputsFix: { zh: '请让系统用户 {user} 能写入这个文件夹。', en: 'Let the system user {user} write to it.' },
  ledger: { zh: '{place} 可以打开（{kind}）', en: '{place} opens ({kind})' },
  failed: { zh: '{detail}', en: '{detail}' },
  version: { zh: '{version}', en: '{version}' },
  versionOlder: {
    zh: '{version}，本程序是 {known}；下一个要用台账的命令会自动升级',
    en: '{version}, this program has {known}; the next verb that uses the ledger brings it up to date',
  },
  versionOlderFix: { zh: '请先备份台账文件。', en: 'Copy the ledger first, as a backup.' },
  versionNewer: { zh: '{version}，比本程序的 {known} 新', en: '{version}, newer than this program’s {known}' },
  versionNewerFix: { zh: '请升级 mutual。', en: 'Bring mutual up to date.' },
  versionNone: { zh: '这个数据库不是台账', en: 'this database is no ledger' },
  versionNoneFix: {
    zh: '请改正 mutual.yaml 里的 ledger，或用 mutual init 新建。',
    en: 'Put “ledger” in mutual.yaml right, or begin one with mutual init.',
  },
  chain: {
    zh: '{count} 条，链头 {head}，末尾各条前后相符',
    en: '{count} {count|entry|entries}, head {head}; the last ones hold one another',
  },
  chainBad: {
    zh: '{count} 条，末尾各条前后不符',
    en: '{count} {count|entry|entries}; the last ones do not hold one another',
  },
  chainFix: {
    zh: '台账可能被改动：请停止使用，运行 mutual verify，并与已发出文件上的链头核对（--against）。',
    en: 'The ledger may have been altered: stop work, run mutual verify, and hold it against the head on a file that left (--against).',
  },
  runs: { zh: '没有', en: 'none' },
  runsOpen: { zh: '第 {runs} 次运行没有完成', en: 'run {runs} did not end' },
  runsFix: {
    zh: '把同样的命令再运行一次，会从断开处继续；mutual runs 列出各次运行。',
    en: 'Give the same command again: it goes on where it stopped. mutual runs lists them.',
  },
  period: { zh: '{scheme} 第 {number} 期，{state}', en: '{scheme}, period {number}, {state}' },
  open: { zh: '未结账', en: 'open' },
  closed: { zh: '已结账', en: 'closed' },
  schemeSame: { zh: '台账中的版本与文件一致（{hash}）', en: 'the file is the version that the ledger holds ({hash})' },
  schemeOther: {
    zh: '文件与台账中的版本不同；办理时按台账中的',
    en: 'the file is another version than the ledger holds; work goes by the ledger’s',
  },
  schemeOtherFix: {
    zh: '用 mutual scheme diff 看差别；要改用，运行 mutual scheme adopt。',
    en: 'mutual scheme diff shows what differs; mutual scheme adopt brings it into force.',
  },
  schemeGone: {
    zh: '没有文件 {scheme}，或其中有错误；办理时按台账中的版本',
    en: 'there is no usable file of {scheme}; work goes by the ledger’s version',
  },
  schemeGoneFix: {
    zh: '运行 mutual scheme check {scheme} 看哪里有错。',
    en: 'mutual scheme check {scheme} says what is wrong.',
  },
} as const satisfies Record<string, Text>;
