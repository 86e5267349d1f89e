import type { Text } from '../value/text.ts';

/**
 * Why a file gives no people, in words that follow “：”. The readers in `io/table` name the reason by its id (`src/io/table/reasons.ts`); a test holds that every
 * id of theirs has its words here. `{limit}`, `{megabytes}` (the limit, where it is one of bytes) and `{part}` come from the reader.
 */
export const fileReasonTexts = {
  truncated: {
    zh: '文件不完整，后半部分缺失，多半是上传、复制或下载中断',
    en: 'the file ends too soon; an upload, copy or download probably broke off',
  },
  damaged: { zh: '文件内容已损坏，校验不符', en: 'the contents are damaged and fail their checksum' },
  'malformed-xml': {
    zh: '文件内部结构不完整（XML 有误）',
    en: 'the inner structure of the file is broken (malformed XML)',
  },
  dtd: {
    zh: '文件内含文档类型声明（DTD），正常的表格不会有，可能是恶意文件',
    en: 'the file declares a document type (DTD), which no ordinary workbook does; it may be malicious',
  },
  'bad-encoding': {
    zh: '文件内部的文字编码与其声明不符',
    en: 'the text inside is not in the encoding that it declares',
  },
  'unsupported-zip': {
    zh: '文件用了办公软件不会使用的压缩方式',
    en: 'the file is compressed in a way that no spreadsheet program uses',
  },
  'missing-part': {
    zh: '文件内部缺少必要的部分“{part}”',
    en: 'a part that the workbook needs is missing inside: {part}',
  },
  'missing-shared-string': {
    zh: '有单元格引用了不存在的文字，内容已无法还原',
    en: 'a cell points at a text that is not there, so its content is lost',
  },
  'out-of-range': {
    zh: '有单元格的行号或列号超出表格的范围',
    en: 'a cell stands at a row or column that a sheet does not have',
  },
  'repeated-cell': {
    zh: '同一行号或同一单元格出现了两次，无法判断以哪个为准',
    en: 'one row or cell occurs twice, so it cannot be told which one counts',
  },
  'not-opened': {
    zh: '文件打不开，可能正被其他程序占用，或没有读取权限',
    en: 'the file cannot be opened; another program may hold it, or you may not read it',
  },
  changed: {
    zh: '文件在读取期间被改动，可能还在保存或复制，请等它存好再交',
    en: 'the file was changed while it was being read; somebody may still be saving or copying it',
  },
  'too-slow': { zh: '文件在 {limit} 秒内没有读完', en: 'the file could not be read within {limit} seconds' },
  'reader-failed': {
    zh: '读取文件的程序中途退出，文件可能已损坏',
    en: 'the program that reads it broke off; the file is probably damaged',
  },
  'nul-bytes': { zh: '文本文件中夹有空字节', en: 'the text file has zero bytes among its letters' },
  'mixed-encodings': {
    zh: '文本文件前后编码不一致，既不全是 UTF-8，也不全是 GB18030',
    en: 'the text file mixes encodings: it is neither UTF-8 nor GB18030 from end to end',
  },
  'unclosed-quote': {
    zh: '文本文件中有引号没有成对，会使多行连成一行',
    en: 'a quotation mark is opened and never closed, which runs lines into one another',
  },
  password: { zh: '文件设了打开密码', en: 'the file is protected with a password' },
  'no-bytes': { zh: '文件是空的，大小为 0', en: 'the file is empty: it has no bytes' },
  'no-cells': { zh: '所有工作表都没有内容', en: 'no sheet holds anything' },
  'no-members': { zh: '有表头，但表头下面一个人也没有', en: 'there is a header, and nobody below it' },
  'word-document': { zh: '这是 Word 或 WPS 文字文档', en: 'it is a Word or WPS Writer document' },
  presentation: { zh: '这是幻灯片', en: 'it is a presentation' },
  'no-workbook': { zh: '这是压缩包，里面不是工作簿', en: 'it is a zip archive with no workbook in it' },
  pdf: { zh: '这是 PDF 文件', en: 'it is a PDF' },
  image: { zh: '这是图片或扫描件', en: 'it is a picture or a scan' },
  archive: { zh: '这是压缩包，表格还在包里', en: 'it is an archive; the table may be packed inside' },
  'web-archive': { zh: '这是“单个文件网页”（.mht）', en: 'it is a single-file web page (.mht)' },
  'web-page': { zh: '这是网页，里面没有表格', en: 'it is a web page without a table' },
  'xml-document': { zh: '这是 XML 文档，不是表格', en: 'it is an XML document, not a spreadsheet' },
  'unknown-content': { zh: '无法识别的内容', en: 'its content is of no known format' },
  'out-of-memory': {
    zh: '读取它需要的内存超出了限度，没有读完；文件内容过多，或已损坏',
    en: 'it takes more memory to read than there is; it holds too much, or is damaged',
  },
  'file-bytes': { zh: '文件超过 {megabytes} MB', en: 'the file is over {megabytes} MB' },
  'too-many-entries': { zh: '文件内部的部件超过 {limit} 个', en: 'it has more than {limit} parts inside' },
  'inflates-too-far': {
    zh: '解压后超过 {megabytes} MB，或膨胀的倍数不正常',
    en: 'unpacked it is over {megabytes} MB, or swells out of all proportion',
  },
  'nested-too-deep': { zh: '内部结构的嵌套超过 {limit} 层', en: 'its structure is nested more than {limit} deep' },
  'too-many-sheets': { zh: '工作表超过 {limit} 个', en: 'it has more than {limit} sheets' },
  'too-many-cells': { zh: '有内容的单元格超过 {limit} 个', en: 'it has more than {limit} filled cells' },
  'cell-too-long': { zh: '有单元格的文字超过 {limit} 个字', en: 'a cell holds more than {limit} characters' },
  'too-much-text': { zh: '全部文字超过 {limit} 个字', en: 'its text is longer than {limit} characters' },
  'too-many-shared-strings': { zh: '不同的文字超过 {limit} 条', en: 'it has more than {limit} different texts' },
  'too-many-styles': { zh: '单元格样式超过 {limit} 种', en: 'it has more than {limit} cell styles' },
  'too-many-merges': { zh: '合并单元格超过 {limit} 处', en: 'it has more than {limit} merged ranges' },
} as const satisfies Record<string, Text>;
