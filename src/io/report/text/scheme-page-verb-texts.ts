import type { Text } from '../../../rules/value/text.ts';

/** What `mutual scheme show` says of its page. */
export const pageVerbTexts = {
  optionFormat: {
    zh: '形式：yaml 为文件，md 为可供审定签字的一页（Markdown）',
    en: 'yaml: the file; md: a page in Markdown that a committee can sign',
  },
  examplePage: {
    zh: '供审定签字的一页，含算例；文字用实施办法的语言，除非写 --lang',
    en: 'the page to be signed, with worked examples, in the scheme’s language unless --lang is given',
  },
} as const satisfies Record<string, Text>;

/** Mistakes in calling it. */
export const pageVerbErrors = {
  format: {
    message: { zh: '不能显示成 “{found}”。', en: 'It cannot be shown as "{found}".' },
    fix: {
      zh: '--format yaml 是文件原样，--format md 是供审定签字的一页；要 HTML 或 PDF，用别的程序转换这一页。',
      en: '--format yaml is the file as it stands, --format md the page to sign; for HTML or PDF convert that page with another program.',
    },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;
