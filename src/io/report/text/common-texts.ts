import type { Text } from '../../../rules/value/text.ts';

/** Texts of the program itself: common options, headings of the help, mistakes in the command line. */
export const optionTexts = {
  json: { zh: '结果以一个 JSON 对象写到标准输出', en: 'write the result as one JSON object to standard output' },
  out: {
    zh: '输出文件夹（默认在 out 里，按运行或命令分开）',
    en: 'folder for the files written (default: one below out/ for the run or the verb)',
  },
  dryRun: { zh: '只显示将要写入的内容，什么也不写', en: 'show what would be written, write nothing' },
  asOf: { zh: '业务日期，如 2026-07-01（默认今天）', en: 'day of the business, as in 2026-07-01 (default: today)' },
  quiet: { zh: '不显示过程信息', en: 'no talk and no progress' },
  lang: { zh: '界面语言：zh 或 en（也可用 MUTUAL_LANG）', en: 'language of what you see: zh or en (or MUTUAL_LANG)' },
  noColor: { zh: '不用颜色', en: 'no colours' },
  unmask: { zh: '完整显示个人信息（默认遮蔽）', en: 'show personal data in full (masked otherwise)' },
  actor: { zh: '经办人（默认系统用户）', en: 'who acts (default: the system user)' },
  help: { zh: '显示帮助', en: 'show help' },
  version: { zh: '显示版本', en: 'show the version' },
} as const satisfies Record<string, Text>;

/** Words of the help. Those that end in a colon are commander's own, by which its headings are translated. */
export const helpTexts = {
  'Usage:': { zh: '用法：', en: 'Usage:' },
  'Arguments:': { zh: '参数：', en: 'Arguments:' },
  'Options:': { zh: '选项：', en: 'Options:' },
  'Commands:': { zh: '命令：', en: 'Commands:' },
  examples: { zh: '示例：', en: 'Examples:' },
  common: { zh: '各命令共有：', en: 'Every command has:' },
  more: {
    zh: '用 “mutual <命令> --help” 看每个命令的用法和示例。',
    en: 'See "mutual <command> --help" for the use and examples of each command.',
  },
  choices: { zh: '可选：{choices}', en: 'one of: {choices}' },
  among: { zh: '（{among}）', en: ' ({among})' },
  anyOptions: { zh: '选项', en: 'options' },
  anyCommand: { zh: '命令', en: 'command' },
} as const satisfies Record<string, Text>;

/** What a reader calls the arguments that a verb cannot do without, by their names in its help. */
export const argumentTexts = {
  former: { zh: '原来的实施办法', en: 'the former scheme' },
  next: { zh: '新的实施办法', en: 'the new scheme' },
  id: { zh: '实施办法的 id', en: 'the id of a scheme' },
  claim: { zh: '申请的编号', en: 'the number of a claim' },
  file: { zh: '文件', en: 'a file' },
  inputs: { zh: '文件或文件夹', en: 'files or folders' },
  dir: { zh: '文件夹', en: 'a folder' },
  run: { zh: '第几次运行', en: 'the number of a run' },
} as const satisfies Record<string, Text>;

/** Mistakes in the command line, whatever its verb, and how an error is shown. */
export const usageTexts = {
  unknownCommand: {
    message: { zh: '没有 “{found}” 这个命令。', en: 'There is no command "{found}".' },
    fix: {
      zh: '{suggestion}用 “mutual --help” 查看全部命令。',
      en: '{suggestion}See "mutual --help" for all commands.',
    },
  },
  unknownOption: {
    message: { zh: '没有 “{found}” 这个选项。', en: 'There is no option "{found}".' },
    fix: {
      zh: '{suggestion}用 “{program} --help” 查看可用的选项。',
      en: '{suggestion}See "{program} --help" for its options.',
    },
  },
  missingArgument: {
    message: { zh: '没有写{words}（{found}）。', en: 'Not given: {words} ({found}).' },
    fix: { zh: '用 “mutual {command} --help” 查看示例。', en: 'See "mutual {command} --help" for examples.' },
  },
  missingCommand: {
    message: { zh: '“mutual {command}” 后面要写明做什么。', en: '"mutual {command}" needs to know what to do.' },
    fix: { zh: '用 “mutual {command} --help” 查看。', en: 'See "mutual {command} --help".' },
  },
  missingValue: {
    message: { zh: '选项 “{found}” 缺少取值。', en: 'The option "{found}" lacks its value.' },
    fix: { zh: '用 “mutual {command} --help” 查看示例。', en: 'See "mutual {command} --help" for examples.' },
  },
  excessArguments: {
    message: { zh: '“mutual {command}” 的参数太多。', en: '"mutual {command}" got too many arguments.' },
    fix: { zh: '用 “mutual {command} --help” 查看用法。', en: 'See "mutual {command} --help" for its use.' },
  },
  invalidValue: {
    message: {
      zh: '选项 {option} 的取值 “{found}” 不对。',
      en: 'The value "{found}" of {option} is not one it takes.',
    },
    fix: { zh: '应为：{expected}。', en: 'Expected: {expected}.' },
  },
  badDate: {
    message: { zh: '{option} 的日期 “{found}” 不是有效日期。', en: '"{found}" for {option} is not a date.' },
    fix: { zh: '请写成 2026-07-01 的形式。', en: 'Write it as in 2026-07-01.' },
  },
  fault: {
    message: { zh: '程序内部出错：{message}', en: 'A fault of ours: {message}' },
    fix: {
      zh: '台账没有写入一半的内容。请把这段信息和所用的命令交给维护人员；设置环境变量 MUTUAL_DEBUG=1 再运行可以看到详情。',
      en: 'Nothing is half written. Please pass this message and the command on to the maintainers; run it again with MUTUAL_DEBUG=1 for details.',
    },
  },
  label: { message: { zh: '错误：', en: 'error: ' }, fix: { zh: '处理：', en: 'mend:  ' } },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;
