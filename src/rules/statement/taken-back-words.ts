const WORDS = '冲正|冲账|冲帐|冲销|冲回|红冲|红字|抹账|抹帐|撤销|撤消|反交易|反记账|错账|更正|revers|revok';
/** Words by which banks say that money came back, for a pattern. */
export const returnedWords = '退汇|退票|退款|退回';
const FAILED = '失败|拒绝|取消|作废|挂账|挂帐|fail|reject|cancel';

/** What banks write of a booking that takes back another, or was taken back. */
export const takenBackWords = new RegExp(WORDS, 'iu');

/** What a status says of it: of money that came back as well, which is no reversal where a remark says it. */
export const takenBackStatus = new RegExp(`${WORDS}|${returnedWords}`, 'iu');

const DENIED = new RegExp(
  `(?:尚未|未|非|不是|没有?|无|不[可能予得]?|not|non-?|un)[被曾已做作]?(?:发生)?(?:${WORDS}|${returnedWords}|${FAILED}|冲|退(?!出))|(?:等?待)(?:冲正|撤销)|(?:冲正|撤销)(?:失败|未成功|不成功)`,
  'giu',
);

/** Without those words that are denied: `未撤销`, `非冲正`, `待冲正` and `冲正失败` say that nothing was taken back. */
export function withoutDenied(text: string): string {
  return text.replace(DENIED, '');
}

/** In a column of such marks one character is enough. */
const MARKED = /冲|退|红|撤|抹|反交易|反记账|错账|更正|作废|revers|revok|cancel/iu;
const PLAIN = /正常|普通|蓝|否|成功|有效|^n/iu;
const SET = /^(?:是|有|y|yes|t|true|√|✓|✔|0*[1-9]\d*(?:是|有|y|yes)?)(?![\p{L}\p{N}])/iu;

/**
 * Whether a mark of the bank (冲正标志, 是否撤销) is set: `是`, `Y`, `1-是`, `已冲正`, `被冲正`. Words go before codes; what is neither a yes nor names a reversal (`蓝字`, `普通`, `00`) is not set, since money is
 * not passed over for a word that nobody knows.
 *
 * @param mark - without blanks
 */
export function isMarkSet(mark: string): boolean {
  const said = withoutDenied(mark);
  if (MARKED.test(said)) return true;
  return said === mark && !PLAIN.test(said) && SET.test(said);
}
