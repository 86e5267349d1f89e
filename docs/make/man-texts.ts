import type { Text } from '../../src/rules/value/text.ts';

/** What the page of the manual says besides the texts of `--help`. */
export const manTexts = {
  section: { zh: '用户命令', en: 'User Commands' },
  name: { zh: '名称', en: 'NAME' },
  called: { zh: '职工医疗互助的台账', en: 'mutual medical aid for workers, kept by the period' },
  synopsis: { zh: '概要', en: 'SYNOPSIS' },
  description: { zh: '描述', en: 'DESCRIPTION' },
  workspace: {
    zh: '命令从当前文件夹向上查找 mutual.yaml，按其中的实施办法、互助期和台账办理。选项先看命令行，再看 MUTUAL_* 环境变量，最后看 mutual.yaml。结果写到标准输出，过程信息写到标准错误；个人信息一律遮蔽，除非用 --unmask。',
    en: 'A verb looks for mutual.yaml in the current folder and above, and goes by the scheme, period and ledger that it names. Options come from the command line, then from MUTUAL_* variables, then from mutual.yaml. Results go to standard output, talk to standard error; personal data is masked unless --unmask is given.',
  },
  verbs: { zh: '命令', en: 'VERBS' },
  options: { zh: '共用选项', en: 'OPTIONS OF EVERY VERB' },
  writes: { zh: '只用于会写入的命令。', en: 'Of verbs that write.' },
  repeatable: { zh: '（可以多次给出）', en: '(may be given several times)' },
  verb: { zh: '命令', en: 'verb' },
  optionWord: { zh: '选项', en: 'options' },
  exit: { zh: '退出码', en: 'EXIT STATUS' },
  exit0: { zh: '没有问题。', en: 'All is clean.' },
  exit1: { zh: '有退回、不予通过或对不上的。', en: 'Something was returned, rejected or does not balance.' },
  exit2: {
    zh: '用法不对、工作区读不出，或程序出错。',
    en: 'Wrong use, an unreadable workspace, or a fault of the program.',
  },
  environment: { zh: '环境变量', en: 'ENVIRONMENT' },
  standsFor: { zh: '代替 {option}。', en: 'Stands in for {option}.' },
  schemes: { zh: '中心自己的实施办法所在的文件夹。', en: 'The folder of the centre’s own schemes.' },
  debug: { zh: '程序出错时显示详情。', en: 'Shows where a fault of the program arose.' },
  files: { zh: '文件', en: 'FILES' },
  settings: { zh: '工作区的设置。', en: 'The workspace’s settings.' },
  ledger: { zh: '台账，除非 mutual.yaml 另指 PostgreSQL。', en: 'The ledger, unless mutual.yaml names PostgreSQL.' },
  out: { zh: '每次运行写出的文件。', en: 'What each run writes.' },
  seeAlso: { zh: '另见', en: 'SEE ALSO' },
  docs: {
    zh: '程序文件夹里的 README.zh.md 和 docs/。',
    en: 'README.md and docs/ in the program’s folder.',
  },
} as const satisfies Record<string, Text>;
