/** Words by which a header or label speaks of somebody else than the member: 配偶姓名, 紧急联系人电话. */
const someoneElse =
  /配偶|爱人|丈夫|妻子|家属|亲属|子女|孩子|儿子|女儿|父亲|母亲|父母|受益|继承|监护|联系人|紧急|经办|代办|代领|委托|负责人|主席|推荐|介绍|担保|证明人/;

const family = /配偶|爱人|丈夫|妻子|家属|亲属|子女|孩子|儿子|女儿|父亲|母亲|父母|受益人|继承人|监护人/;

const bracketed = /[([{【〔「『《〈][^()[\]{}【】〔〕「」『』《》〈〉]*[)\]}】〕」』》〉]/gu;

/** Nothing to normalise, no brackets, no marks. */
const chinese = /^[\u4e00-\u9fa5]*$/;

/** Whether a header's own text or the one above it says that the column is about somebody else than the member. */
export function isAboutSomeoneElse(text: string): boolean {
  return someoneElse.test(text);
}

/** Whether a text that stands over several columns says that they are about a member's family. */
export function isAboutFamily(text: string): boolean {
  return text.length <= 12 && family.test(text);
}

/**
 * What a header or label is compared by: full width made half width, in lower case, without spaces, line breaks, marks, or hints in brackets
 * (`*身 份 证 号码（必填）：` gives `身份证号码`). A bracket that names somebody else stays: `身份证号（配偶）` is not the member's.
 */
export function labelKey(text: string): string {
  if (chinese.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(bracketed, (hint) => (isAboutSomeoneElse(hint) ? hint : ''))
    .replace(/[^\p{L}\p{N}/]/gu, '')
    .toLowerCase();
}

/** A stated value as it is kept: full width made half width, trimmed. */
export function statedValue(text: string): string {
  return text.normalize('NFKC').trim();
}
