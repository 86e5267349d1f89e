import type { Text } from '../../../rules/value/text.ts';
import type { ErrorTexts } from '../../user-error.ts';

/** What is told of a bank's form, and why a bank file cannot be written. */
export const bankTexts = {
  templateNotice: {
    zh: '“{bank}”的文件版式没有公开标准，{form} 是模板：上传前请与开户行给的模板核对，有出入的，把它复制到工作区 forms/bank/ 下修改。',
    en: 'No standard of “{bank}” is public; {form} is a template: compare it with the one from your branch before uploading, and where it differs copy it to forms/bank/ in the workspace and change it there.',
  },
  problem: { zh: '{field}：{reason}（申请 {claims}）', en: '{field}: {reason} (claims {claims})' },
  manyProblems: {
    zh: '{field}：{reason}（共 {count} 笔，如申请 {claims}）',
    en: '{field}: {reason} ({count} payments, such as claims {claims})',
  },
  mend: {
    zh: '逐件补正：{command}；或者换一种银行文件版式（--bank）。',
    en: 'Mend each by {command}, or take another form of bank file (--bank).',
  },
} as const satisfies Record<string, Text>;

/** Why a line cannot go into a bank's file as it is. Nothing is changed silently: an altered name bounces, or pays somebody else. */
export const bankProblemTexts = {
  missing: { zh: '没有内容', en: 'nothing stands there' },
  unwritable: { zh: '“{characters}”在 {encoding} 编码中没有', en: '{encoding} has no “{characters}”' },
  separator: { zh: '含有分隔符、引号或换行', en: 'it has the separator, a quotation mark or a line break in it' },
  formula: { zh: '以公式符号开头', en: 'it begins like a formula' },
  'too-long': { zh: '超过 {most} 字节', en: 'it is longer than {most} bytes' },
  amount: { zh: '单笔金额应大于零且不超过 {most} 元', en: 'a payment is above zero and at most {most} yuan' },
  account: { zh: '账号应为 12 至 28 位数字', en: 'an account has 12 to 28 digits' },
} as const satisfies Record<string, Text>;

/** Names of what stands in a bank's file, for its problems. */
export const bankFieldTexts = {
  line: { zh: '行号', en: 'line' },
  reference: { zh: '参考号', en: 'reference' },
  batch: { zh: '批次号', en: 'batch' },
  claim: { zh: '申请号', en: 'claim' },
  'payee-name': { zh: '收款人', en: 'payee' },
  'payee-account': { zh: '收款账号', en: 'payee’s account' },
  'payee-bank': { zh: '开户银行', en: 'payee’s bank' },
  amount: { zh: '金额', en: 'amount' },
  purpose: { zh: '用途', en: 'purpose' },
  date: { zh: '日期', en: 'day' },
  run: { zh: '运行号', en: 'run' },
  chain: { zh: '校验值', en: 'chain head' },
  'payer-name': { zh: '付款人', en: 'payer' },
  'payer-account': { zh: '付款账号', en: 'payer’s account' },
  'payer-bank': { zh: '付款银行', en: 'payer’s bank' },
  text: { zh: '固定内容', en: 'fixed text' },
} as const satisfies Record<string, Text>;

/** Mistakes in naming a bank's form, and in writing one. */
export const bankErrors = {
  unknownBank: {
    message: { zh: '没有“{bank}”的银行文件版式。', en: 'There is no form of bank file for “{bank}”.' },
    fix: {
      zh: '{suggestion}可用的有：{banks}；也可以在工作区 forms/bank/ 下新建 {bank}.yaml。',
      en: '{suggestion}There are: {banks}; or write forms/bank/{bank}.yaml in the workspace.',
    },
  },
  badForm: {
    message: { zh: '银行文件版式 {file} 有误：{problems}', en: 'The form of bank file {file} is wrong: {problems}' },
    fix: {
      zh: '请对照随程序提供的 forms/bank/generic-csv.yaml 改正。',
      en: 'Correct it; forms/bank/generic-csv.yaml, which comes with the program, shows how one is written.',
    },
  },
} as const satisfies Record<string, ErrorTexts>;
