import { PLACEHOLDERS } from '../../../rules/value/placeholders.ts';
import type { Text } from '../../../rules/value/text.ts';

/** What `mutual scheme new` says. */
export const newTexts = {
  id: {
    zh: '新一期的 id，如 fuzhou-4；也是文件名',
    en: 'id of the new edition, such as fuzhou-4, and name of its file',
  },
  optionFrom: {
    zh: '承接哪一个实施办法；不写则从头写起',
    en: 'the scheme that it extends; a whole one to fill in where it is left out',
  },
  exampleDir: { zh: '在本中心的文件夹里写第四期', en: 'write the fourth edition into the centre’s own folder' },
  exampleLook: { zh: '只看，不写', en: 'look at it, write nothing' },
  exampleStart: { zh: '没有上一期的，从头写起', en: 'begin from nothing, where there is no edition before' },
  writtenStart: {
    zh: '已写 {file}：各节都有，例子是注释。',
    en: 'Written: {file}, with every section and its examples as comments.',
  },
  nextStart: {
    zh: '接下来：\n  1. 填上名称、主办单位、地区、期次。\n  2. 对着自己的文件逐节回答 “##” 的问题：去掉例子行首的 “# ”，改成自己的规定，并从 missing 里删去。\n  3. mutual scheme check {id} --dir {dir}',
    en: 'Next:\n  1. Fill in title, authority, region and edition.\n  2. Answer the "##" of each section beside your own document: take the "# " before an example away, write your own rule, and take its name out of missing.\n  3. mutual scheme check {id} --dir {dir}',
  },
  written: { zh: '已写 {file}，承接 {from}。', en: 'Written: {file}, which extends {from}.' },
  wouldWrite: { zh: '将写 {file}：', en: 'This would be written to {file}:' },
  next: {
    zh: '接下来：\n  1. 填上 edition；有变的规定写进文件，没有写的照旧。\n  2. 来源没有给出的 {values} 项、推定或看不清的 {readings} 条，已在文件里作为注释列出；查到后去掉行首的 “# ” 填上。\n  3. mutual scheme check {id} --dir {dir}',
    en: 'Next:\n  1. Fill in edition; write what changes into the file, the rest stays as it was.\n  2. The {values} {values|value|values} that no source gives and the {readings} {readings|reading|readings} stand in it as comments: take away the "# " before a line and fill it in once you know.\n  3. mutual scheme check {id} --dir {dir}',
  },
} as const satisfies Record<string, Text>;

/** Mistakes in calling it, and what keeps the file from being written. */
export const newErrors = {
  noFolder: {
    message: { zh: '不知道写到哪个文件夹。', en: 'It is not known into which folder to write.' },
    fix: {
      zh: '用 --dir 指定，或设置环境变量 MUTUAL_SCHEMES，或在 mutual.yaml 里写 schemes。',
      en: 'Give --dir, set MUTUAL_SCHEMES, or put schemes into mutual.yaml.',
    },
  },
  badId: {
    message: { zh: '“{found}” 不能作 id。', en: '"{found}" cannot be an id.' },
    fix: {
      zh: '用小写字母、数字和连字符，以字母开头，如 fuzhou-4。',
      en: 'Use lower-case letters, digits and hyphens, a letter first: fuzhou-4.',
    },
  },
  taken: {
    message: { zh: '已经有 “{id}” 了：{file}。', en: 'There is a "{id}" already: {file}.' },
    fix: {
      zh: '换一个 id；已有的文件不会被覆盖。',
      en: 'Take another id; a file that is there is never written over.',
    },
  },
  ships: {
    message: {
      zh: '“{id}” 是随程序提供的办法，一个办法不能承接自己。',
      en: '"{id}" comes with the program, and a scheme cannot extend itself.',
    },
    fix: {
      zh: '要改它自己，就把整个文件抄到本中心的文件夹再改，同名的以本中心的为准：mutual scheme show {id} > {file}。要写下一期，换一个 id。',
      en: 'To change it as it is, copy the whole file into your own folder, where it comes before the one that ships: mutual scheme show {id} > {file}. For a next edition take another id.',
    },
  },
  notWritable: {
    message: { zh: '写不了 {file}（{reason}）。', en: '{file} cannot be written ({reason}).' },
    fix: { zh: '核对文件夹的写入权限和剩余空间。', en: 'Look at the right to write there, and at the room left.' },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;

/** What stands in the file itself, as comments. */
export const editionTexts = {
  placeholder: PLACEHOLDERS.edition,
  says: {
    zh: '{title} {edition}（{from}）的下一期。只写有变的规定，没有写的照旧。',
    en: 'The edition after {title}, {edition} ({from}). Say what changes; the rest stays as it was.',
  },
  how: {
    zh: '“##” 是说明。“# ” 开头的各行备好待填：查到以后去掉行首的 “# ”，填在冒号后面。没有查到的不要填。',
    en: '"##" explains. Lines that begin with "# " wait to be filled in: once you know, take the "# " away and write after the colon. Leave what you do not know.',
  },
  edition: { zh: '请填写，如 第四期', en: 'please fill in, as in: fourth edition' },
  inForce: { zh: '上一期的施行时间不再适用', en: 'that of the edition before does not hold any more' },
  readings: {
    zh: '以下条款在上一期是推定的或者原文看不清，请核对来源：',
    en: 'These clauses were inferred or unreadable in the edition before; please look at the sources:',
  },
  inferred: { zh: '推定：{note}', en: 'Inferred: {note}' },
  unreadable: { zh: '原文看不清：{note}', en: 'Unreadable: {note}' },
  rules: { zh: '用到它的规定：{rules}', en: 'Rules that rest on it: {rules}' },
  title: { zh: '上一期：{title}', en: 'before: {title}' },
  source: { zh: '上一期：{source}', en: 'before: {source}' },
  values: {
    zh: '以下内容上一期的来源没有给出。查到的填上，并把 missing 改成还缺的（什么也不缺就写 missing: ~）：',
    en: 'No source of the edition before gives these. Fill in what you find, and let missing hold what is still wanting (missing: ~ where nothing is):',
  },
  value: { zh: '{words}', en: '{words}' },
  list: {
    zh: '{words}：整个列表照抄如下，把缺的填上',
    en: '{words}: the whole list as it stands; fill in what is wanting',
  },
} as const satisfies Record<string, Text>;
