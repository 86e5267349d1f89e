import type { Text } from '../value/text.ts';

/** Chinese for the mistakes in YAML that people make; the parser itself speaks English. */
const CHINESE: Readonly<Record<string, string>> = {
  BAD_INDENT: '缩进不对',
  BAD_SCALAR_START: '文字不能以这个符号开头，请加引号',
  BAD_DQ_ESCAPE: '双引号里的反斜杠用法不对',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个冒号；文字里有冒号和空格的，请加引号',
  BLOCK_IN_FLOW: '括号里不能分行写 “键: 值”',
  COMMENT_SPACE: '# 前面要有空格',
  KEY_OVER_1024_CHARS: '键太长，多半是漏了冒号',
  MISSING_CHAR: '缺少冒号、引号、逗号或括号',
  MULTILINE_IMPLICIT_KEY: '键不能分成几行，多半是漏了冒号',
  MULTIPLE_DOCS: '一个文件里只写一个实施办法，不要写 ---',
  NON_STRING_KEY: '键只能是文字',
  TAB_AS_INDENT: '缩进要用空格，不能用制表符',
  UNEXPECTED_TOKEN: '这里多了符号或文字',
};

/** What a full-width sign of a Chinese keyboard leads to: by the mistake that the parser tells, the sign and how to write it. */
const FULL_WIDTH: Readonly<Record<string, Text>> = {
  MULTILINE_IMPLICIT_KEY: {
    zh: '；冒号是全角的“：”时，改成半角冒号加空格“: ”',
    en: '; a full-width “：” must be written as “: ”, with a space after it',
  },
  BLOCK_IN_FLOW: {
    zh: '；逗号是全角的“，”时，改成半角逗号加空格“, ”',
    en: '; a full-width “，” must be written as “, ”',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    zh: '；引号是全角的“ ”时，改成半角的单引号',
    en: '; full-width quotation marks “ ” must be written as single quotes',
  },
};

/** What the parser of YAML found, in words, and which full-width sign leads to it. */
export function yamlReason(code: string, message: string): Text {
  const sign = FULL_WIDTH[code];
  return { zh: `${CHINESE[code] ?? message}${sign?.zh ?? ''}`, en: `${message}${sign?.en ?? ''}` };
}
