import type { Text } from '../../../rules/value/text.ts';

/** What `mutual scheme …` says, and what a scheme that cannot be used is told with. */
export const schemeTexts = {
  folderUnreadable: {
    message: { zh: '读不了实施办法文件夹 “{found}”。', en: 'The folder of schemes "{found}" cannot be read.' },
    fix: {
      zh: '核对 --dir 或 mutual.yaml 里 schemes 的路径，以及读取权限。',
      en: 'Compare the path in --dir, or under schemes in mutual.yaml, and the right to read it.',
    },
  },
  fileUnreadable: {
    message: { zh: '读不了 “{found}”。', en: '"{found}" cannot be read.' },
    fix: { zh: '核对路径和读取权限。', en: 'Compare the path and the right to read it.' },
  },
  notUtf8: {
    message: { zh: '“{found}” 不是 UTF-8 编码。', en: '"{found}" is not in UTF-8.' },
    fix: { zh: '用编辑器另存为 UTF-8。', en: 'Save it as UTF-8 in an editor.' },
  },
  unknown: {
    message: { zh: '没有 “{found}” 这个实施办法。{suggestion}', en: 'There is no scheme "{found}". {suggestion}' },
    fix: {
      zh: '用 “mutual scheme list” 查看可用的实施办法。',
      en: 'See "mutual scheme list" for the schemes at hand.',
    },
  },
  unusable: {
    message: {
      zh: '实施办法 “{id}” 有 {count} 处错误，不能使用：\n{problems}',
      en: 'The scheme "{id}" has {count} {count|error|errors} and cannot be used:\n{problems}',
    },
    fix: {
      zh: '逐处改正后再运行；“mutual scheme check {id}{dir}” 只检查文件。',
      en: 'Mend them and run again; "mutual scheme check {id}{dir}" checks the file alone.',
    },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;

/** Texts of `mutual scheme list`, `show` and `check`. */
export const schemeCommandTexts = {
  id: { zh: '实施办法的 id，如 fuzhou-3', en: 'id of a scheme, such as fuzhou-3' },
  ids: { zh: '实施办法的 id，不写则检查全部', en: 'ids of schemes; all of them where none is given' },
  optionDir: {
    zh: '本中心自己的实施办法文件夹（默认取 mutual.yaml 里的 schemes）',
    en: 'folder of the centre’s own schemes (default: schemes in mutual.yaml)',
  },
  optionResolved: {
    zh: '显示并入 extends 之后的完整内容',
    en: 'show it whole, with all that it extends put in',
  },
  listExampleAll: {
    zh: '列出随程序提供的和本中心的实施办法',
    en: 'the schemes that come with the program, and the centre’s own',
  },
  listExampleJson: { zh: '供其他程序使用', en: 'for other programs' },
  showExampleFile: { zh: '文件原样', en: 'the file as it stands' },
  showExampleResolved: {
    zh: '并入上一期之后，明年这一期的完整规定',
    en: 'all the rules of next year’s edition, with those of the one before put in',
  },
  checkExampleAll: { zh: '检查全部实施办法', en: 'check all schemes' },
  checkExampleOwn: { zh: '检查本中心文件夹里的一个', en: 'check one in the centre’s own folder' },
  columnId: { zh: '编号', en: 'id' },
  columnTitle: { zh: '名称', en: 'title' },
  columnEdition: { zh: '期次', en: 'edition' },
  columnRegion: { zh: '地区', en: 'region' },
  columnState: { zh: '状态', en: 'state' },
  usable: { zh: '可用', en: 'usable' },
  unusable: { zh: '有 {count} 处错误', en: '{count} {count|error|errors}' },
  inferred: { zh: '可用，{count} 条推定', en: 'usable, {count} inferred' },
  payableNone: { zh: '缺 {count} 项，补助算不出', en: '{count} missing, no benefit can be computed' },
  someMissing: { zh: '，缺 {count} 项', en: ', {count} missing' },
  resolvedOf: {
    zh: '# {id}：{file} 并入其承接的办法之后的完整内容。sha256 {hash}',
    en: '# {id}: {file} with all that it extends put in. sha256 {hash}',
  },
  problem: {
    zh: '{file}:{line}:{column}  {severity} {code}  {path}\n    {message}\n    应为：{expected}\n    处理：{fix}',
    en: '{file}:{line}:{column}  {severity} {code}  {path}\n    {message}\n    expected: {expected}\n    mend: {fix}',
  },
  error: { zh: '错误', en: 'error' },
  note: { zh: '提示', en: 'note' },
  checkedClean: {
    zh: '{id}：没有错误；{clauses} 条依据，其中 {inferred} 条是推定或原文看不清，{missing} 项来源没有给出。',
    en: '{id}: no errors; {clauses} {clauses|clause|clauses}, {inferred} of them inferred or unreadable, {missing} {missing|value|values} that no source gives.',
  },
  checkedBad: { zh: '{id}：{count} 处错误。', en: '{id}: {count} {count|error|errors}.' },
} as const satisfies Record<string, Text>;
