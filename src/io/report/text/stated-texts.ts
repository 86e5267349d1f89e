import type { Text } from '../../../rules/value/text.ts';

/** Texts of values that no source gives and that a reviewer states for one claim, `mutual claim decide --state`. */
export const statedTexts = {
  option: {
    zh: '只对这一件写明来源没有给出的数，写 路径=金额（或比例），路径见暂缓的原因，再按实施办法重新审核（可多次使用）；材料也已核的，加上 --approve',
    en: 'for this claim alone, a value that no source gives, as path=sum (or rate), with the path that its decision names; it is decided by the scheme again (may be repeated). Add --approve where the papers are in order too',
  },
  example: { zh: '写明由中心逐件核定的金额', en: 'state a sum that the centre settles claim by claim' },
  line: { zh: '由审核人填写：{what} = {value}', en: 'Stated by a reviewer: {what} = {value}' },
  inStep: { zh: '（{values} 由审核人填写）', en: ' ({values} as a reviewer stated)' },
  hint: {
    zh: '由中心逐件核定的，只对这一件写明（材料也已核的，加上 --approve）：{command}',
    en: 'Where the centre settles it claim by claim, state it for this one (with --approve where the papers are in order too): {command}',
  },
  amountWord: { zh: '金额', en: 'SUM' },
} as const satisfies Record<string, Text>;

/** Mistakes in stating a value. */
export const statedErrors = {
  malformed: {
    message: { zh: '--state {found} 不是“路径=金额”。', en: '--state {found} is not path=sum.' },
    fix: {
      zh: '例如 --state benefits.disability.compute=5000。',
      en: 'As in --state benefits.disability.compute=5000.',
    },
  },
  twice: {
    message: { zh: '“{found}”写了两次。', en: '{found} is stated twice.' },
    fix: { zh: '每个数只写一次。', en: 'State each value once.' },
  },
  notNamed: {
    message: {
      zh: '申请 {number} 的审核没有缺“{found}”这个数。',
      en: 'The decision on claim {number} does not want {found}.',
    },
    fix: { zh: '只能写明它所缺的：{paths}。', en: 'Only what it wants may be stated: {paths}.' },
  },
  nothingNamed: {
    message: {
      zh: '申请 {number} 不是因为来源没有给出的数而暂缓的。',
      en: 'Claim {number} does not wait for a value that no source gives.',
    },
    fix: {
      zh: '用 mutual claim show {number} 看它缺什么；事实写错的，用 mutual claim correct 更正。',
      en: 'See with mutual claim show {number} what it wants; a fact that is wrong is put right by mutual claim correct.',
    },
  },
  notOneValue: {
    message: {
      zh: '“{found}”不是一个数能代替的。',
      en: '{found} is more than one value can stand for.',
    },
    fix: {
      zh: '把它写进实施办法文件，再运行 mutual scheme adopt --reason 理由。',
      en: 'Write it into the scheme’s file and run mutual scheme adopt --reason WHY.',
    },
  },
  refused: {
    message: { zh: '“{found}”不能用作 {path}。', en: '"{found}" cannot stand for {path}.' },
    fix: { zh: '应为：{wanted}。', en: 'Write {wanted}.' },
  },
  withholding: {
    message: { zh: '--state 不能与 --reject、--hold 一起用。', en: '--state does not go with --reject or --hold.' },
    fix: { zh: '不予补助或暂缓的，不写 --state。', en: 'Leave --state out to reject or hold it.' },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;
