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

/** What the parser of YAML found, in words. */
export function yamlReason(code: string, message: string): Text {
  return { zh: CHINESE[code] ?? message, en: message };
}
