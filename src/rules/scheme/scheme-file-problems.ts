import type { SchemeProblemDefinition } from './scheme-problem.ts';

/** Problems of a scheme's file as YAML, and of what it extends. */
export const schemeFileProblems = {
  'scheme-not-yaml': {
    severity: 'error',
    title: { zh: '不是有效的 YAML', en: 'Not valid YAML' },
    why: {
      zh: '文件的写法有误，从出错处往后的内容无法确定含义。',
      en: 'The file breaks the rules of YAML, so that what follows the mistake cannot be relied on.',
    },
    message: { zh: '这一处不符合 YAML 的写法：{reason}', en: 'This breaks the rules of YAML: {reason}' },
    expected: { zh: '“键: 值”，下一层缩进两个空格。', en: '"key: value", each level indented by two spaces.' },
    fix: {
      zh: '检查这一行和上一行的缩进、冒号后的空格、引号和括号是否成对。',
      en: 'Look at the indent of this line and the one above, the space after the colon, quotation marks and brackets.',
    },
    example: { found: '', path: '', reason: 'Nested mappings are not allowed in compact mappings' },
  },
  'scheme-not-utf8': {
    severity: 'error',
    title: { zh: '不是 UTF-8 编码', en: 'Not in UTF-8' },
    why: {
      zh: '文件不是 UTF-8 编码（记事本、WPS 常存为 GBK/ANSI），猜着读会把字读错。其他实施办法不受影响。',
      en: 'The file is not in UTF-8 (Notepad and WPS often save GBK/ANSI); a guess could turn words into others. Other schemes work all the same.',
    },
    message: { zh: '文件不是 UTF-8 编码，没有读。', en: 'The file is not in UTF-8 and was not read.' },
    expected: { zh: 'UTF-8 编码的文本。', en: 'Text in UTF-8.' },
    fix: {
      zh: '用记事本打开，“另存为”，编码选 UTF-8，覆盖原文件（WPS：另存为纯文本，编码选 UTF-8）。',
      en: 'Open it in Notepad, "Save as", choose the encoding UTF-8 and replace the file (WPS: save as plain text, encoding UTF-8).',
    },
    example: { found: '', path: '' },
  },
  'scheme-key-repeated': {
    severity: 'error',
    title: { zh: '同一个键写了两次', en: 'A key stands twice' },
    why: {
      zh: '两处的内容可能不同，不能替您决定用哪一处。',
      en: 'The two may say different things, and nobody can tell which one is meant.',
    },
    message: { zh: '“{found}” 在这里已是第二次出现。', en: '"{found}" stands here for the second time.' },
    expected: { zh: '同一层里每个键只写一次。', en: 'Each key once on its level.' },
    fix: { zh: '删去多余的一处，或改成另一个键。', en: 'Delete one of them, or give it another key.' },
    example: { found: 'fee', path: '' },
  },
  'scheme-alias-refused': {
    severity: 'error',
    title: { zh: '不使用 YAML 的锚点、引用和标签', en: 'Anchors, aliases and tags are not used' },
    why: {
      zh: '实施办法要逐行读得懂；锚点和引用把内容藏在别处。',
      en: 'A scheme is read line by line; anchors and aliases hide what it says in another place.',
    },
    message: { zh: '这里用了 “{found}”。', en: '"{found}" is used here.' },
    expected: {
      zh: '直接写出内容；与另一期相同的内容用 extends。',
      en: 'The value itself; what another edition says already comes in by extends.',
    },
    fix: {
      zh: '把内容直接写在这里。文字本身以 & * ! 开头时，加上引号。',
      en: 'Write the value here. Put a text that begins with & * or ! into quotation marks.',
    },
    example: { found: '*general', path: 'plans.women' },
  },
  'scheme-nested-too-deep': {
    severity: 'error',
    title: { zh: '层数太多', en: 'Nested too deep' },
    why: {
      zh: '这么多层的计算没有人能照原文核对，也多半是写错了缩进或括号。',
      en: 'Nobody can compare so many levels with the source, and mostly an indent or a bracket is wrong.',
    },
    message: {
      zh: '从这里起超过了 {most} 层，下面的内容没有读。',
      en: 'More than {most} levels from here on; what is below was not read.',
    },
    expected: { zh: '计算步骤最多套 {most} 层。', en: 'Steps within steps, {most} levels at most.' },
    fix: {
      zh: '把内层的步骤提到外层，用 when 分开。',
      en: 'Bring the inner steps up, each with a when of its own.',
    },
    example: { found: '', path: 'benefits.hospital.compute[1].choose', most: '20' },
  },
  'scheme-id-differs': {
    severity: 'error',
    title: { zh: '编号与文件名不同', en: 'Id and file name differ' },
    why: {
      zh: '命令按文件名找实施办法，台账记的是编号；两者不同，同一个办法就有了两个名字。',
      en: 'Commands find a scheme by its file name, the ledger keeps its id; if they differ, one scheme has two names.',
    },
    message: { zh: 'id 是 “{found}”，文件名是 “{name}.yaml”。', en: 'The id is "{found}", the file is "{name}.yaml".' },
    expected: { zh: 'id: {name}', en: 'id: {name}' },
    fix: { zh: '改 id，或给文件改名。', en: 'Change the id, or rename the file.' },
    example: { found: 'fuzhou-3', path: 'id', name: 'fuzhou-4' },
  },
  'extends-unknown': {
    severity: 'error',
    title: { zh: '所承接的实施办法不存在', en: 'The scheme that it extends does not exist' },
    why: {
      zh: '本文件只写了改动的部分，缺了所承接的办法就不完整。',
      en: 'The file says only what changes; without the other it is not a whole.',
    },
    message: { zh: '没有找到 “{found}”。{suggestion}', en: 'There is no scheme "{found}". {suggestion}' },
    expected: {
      zh: '同一文件夹或随程序提供的一个实施办法的 id。',
      en: 'The id of a scheme in this folder or of those that come with the program.',
    },
    fix: { zh: '用 “mutual scheme list” 查看可用的 id。', en: 'See "mutual scheme list" for the ids.' },
    example: {
      found: 'fuzhou-2',
      path: 'extends',
      suggestion: { zh: '是不是 fuzhou-3？', en: 'Did you mean fuzhou-3?' },
    },
  },
  'extends-loop': {
    severity: 'error',
    title: { zh: '承接关系成了循环', en: 'Schemes extend each other in a loop' },
    why: { zh: '循环之中没有哪一个办法是完整的。', en: 'In a loop no scheme is a whole.' },
    message: { zh: '循环：{found}', en: 'The loop: {found}' },
    expected: {
      zh: '一期承接上一期，最早的一期不承接任何办法。',
      en: 'Each edition extends an earlier one; the earliest extends none.',
    },
    fix: { zh: '去掉其中一处 extends。', en: 'Take one of these extends out.' },
    example: { found: 'fuzhou-4 → fuzhou-3 → fuzhou-4', path: 'extends' },
  },
  'removal-without-target': {
    severity: 'error',
    title: { zh: '没有可以去掉的内容', en: 'There is nothing to take away' },
    why: {
      zh: '“~” 用来去掉所承接的办法里的内容；那里没有这一项，多半是键写错了。',
      en: '"~" takes away what the extended scheme says; it says nothing here, so the key is most likely mistyped.',
    },
    message: { zh: '所承接的办法里没有 “{path}”。', en: 'The extended scheme has no "{path}".' },
    expected: {
      zh: '“~” 只用于所承接的办法里有的键，不用于列表之中。',
      en: '"~" only for keys that the extended scheme has, never inside a list.',
    },
    fix: { zh: '核对键名，或删去这一行。', en: 'Compare the key, or delete the line.' },
    example: { found: '~', path: 'plans.womens' },
  },
  'edition-to-fill': {
    severity: 'note',
    title: { zh: '新写的办法还没有填上名称或期次', en: 'A new scheme is still to be named' },
    why: {
      zh: '名册、决定书和台账上印的都是它；照样用下去，两期就分不清了。',
      en: 'Rosters, decisions and the ledger print it; left as it is, nobody tells two editions apart.',
    },
    message: { zh: '“{path}” 还是 “{found}”。', en: '"{path}" still says "{found}".' },
    expected: {
      zh: '办法自己的名称、主办单位、地区、期次，如 edition: 第四期。',
      en: 'The scheme’s own title, authority, region and edition, as in edition: fourth edition.',
    },
    fix: { zh: '在这一行填上。', en: 'Fill it in on this line.' },
    example: { found: '期次待填', path: 'edition' },
  },
} as const satisfies Record<string, SchemeProblemDefinition>;
